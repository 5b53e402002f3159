// SPDX-License-Identifier: BSL-1.0
// Reads the elements of a list one by one while the text arrives: `[…]`, or `{"count": n, "value": […]}` as the service sends it.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

/// What `elements` accepts.
struct element_options {
    decode_options each{.null_is_absent = true, .lenient = true}; ///< for each element; `max_bytes` bounds one
    std::size_t max_bytes_around = std::size_t{1} << 20;          ///< for everything except the list's elements
    std::string_view list_key{};                                  ///< a key of the list that is accepted beside `value`
};

inline namespace AZDO_JSON_ISA {

/// The object around a list.
struct list_frame {
    std::optional<std::int64_t> count{};
    raw value{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"count", &list_frame::count>(), azdo::field<"value", &list_frame::value>(azdo::as::required));
    }
};

/// The first quote, backslash or control character from `p` on, or the end.
inline const char* find_special(const char* p, const char* const end) noexcept {
    for (; static_cast<std::size_t>(end - p) >= block::size; p += block::size)
        if (const auto special = block::load(p).special()) return p + special.first();
    while (p != end && static_cast<unsigned char>(*p) >= 0x20 && *p != '"' && *p != '\\') ++p;
    return p;
}

/// Finds where the elements of a list begin and end in a text that arrives in arbitrary pieces. Not a template. It looks only at quotes,
/// brackets and commas; the decoder checks that the elements and the surrounding text are JSON.
class element_splitter {
public:
    explicit element_splitter(const element_options& options) noexcept : options_(options) {}

    /// Consumes `piece` until an element is complete, and then returns true. The element is valid until the next call.
    result<bool> next(std::string_view& piece, std::string_view& element) {
        if (taken_) partial_.clear();
        taken_ = false;
        const char* p = piece.data();
        const char* const end = p + piece.size();
        while (p != end) {
            if (where_ == around || where_ == after)
                p = look_around(p, end);
            else if (where_ != inside)
                p = look_between(p, end);
            else if (const char* const stop = look_inside(p, end); where_ == inside)
                p = keep(p, stop);
            else {
                piece.remove_prefix(static_cast<std::size_t>(stop - piece.data()));
                return complete(p, stop, element);
            }
            if (!p) return wrong();
        }
        piece = {};
        return false;
    }
    /// Call at the end of the text.
    result<void> finish() const {
        if (where_ != around && where_ != after) return fail(failure_kind::protocol, "the text ends within the list");
        if (bare_) return outcome_of(decode<raw>(around_));
        const auto frame = decode<list_frame>(around_, {.null_is_absent = true});
        if (!frame || where_ == after || (frame->value.is_null() && frame->count.value_or(0) == 0)) return outcome_of(frame);
        failure made =
            fail(failure_kind::protocol, frame->value.is_null() ? "expected a list, found null" : "expected a list, found another value");
        made.place.pointer = "/value";
        return made;
    }
    /// The text received so far, without the elements.
    std::string_view around_list() const noexcept { return around_; }
    /// True once the list has begun.
    bool has_list() const noexcept { return where_ != around; }
    /// How many elements have been completed.
    std::size_t count() const noexcept { return count_; }
    /// The pointer of the element that `next` returned last.
    std::string pointer() const {
        const std::string_view key = bare_ ? "" : other_key_ ? options_.list_key : "/value";
        return azdo::detail::joined({other_key_ ? "/" : "", key, "/", azdo::detail::digits_of(count_ - 1)});
    }

private:
    enum where : std::uint8_t { around, first_or_end, after_comma, comma_or_end, inside, after };

    template <class T>
    static result<void> outcome_of(const result<T>& got) {
        if (got) return {};
        return got.error();
    }
    failure wrong() const {
        if (too_long_)
            return fail(failure_kind::too_large,
                where_ == inside ? "an element of the list is longer than allowed" : "the text around the list is longer than allowed");
        return fail(failure_kind::protocol, "expected a comma or the end of the list, found another character");
    }

    /// True for a bracket around the list: that of the whole text, or of the member `value` (or the other key) of the object.
    bool begins_list() noexcept {
        if (depth_ != 1 || !is_object_) return depth_ == 0;
        const std::string_view key = std::string_view(key_).substr(0, key_.empty() ? 0 : key_.size() - 1);
        other_key_ = !options_.list_key.empty() && key == options_.list_key;
        return other_key_ || key == "value";
    }
    /// Reads up to the bracket that opens the list; after the list, everything.
    const char* look_around(const char* p, const char* const end) {
        const char* const first = p;
        for (; p != end; ++p) {
            const char c = *p;
            if (in_string_) {
                if (escaped_)
                    escaped_ = false;
                else if (c == '\\')
                    escaped_ = true;
                else if (c == '"')
                    in_string_ = false;
                if (depth_ == 1 && key_.size() < options_.list_key.size() + 8) key_ += c;
            } else if (c == '"') {
                in_string_ = true;
                key_.clear();
                key_at_ = around_.size() + static_cast<std::size_t>(p - first) + 1;
            } else if (c == '[' && where_ == around && begins_list()) {
                bare_ = depth_++ == 0;
                where_ = first_or_end;
                ++p;
                break;
            } else if (c == '{' || c == '[') {
                is_object_ = is_object_ || (depth_ == 0 && c == '{');
                ++depth_;
            } else if (c == '}' || c == ']') {
                --depth_;
            }
        }
        around_.append(first, p);
        if (other_key_ && !renamed_) {
            around_.replace(key_at_, options_.list_key.size(), "value"); // a second list under `value` is then a key given twice
            renamed_ = true;
        }
        too_long_ = around_.size() > options_.max_bytes_around;
        return too_long_ ? nullptr : p;
    }
    const char* look_between(const char* p, const char* const end) {
        p = skip_blank(p, end);
        if (p == end) return p;
        if (*p == ']' && where_ != after_comma) {
            where_ = after;
            return p; // the bracket belongs to the text around the list
        }
        if (where_ == comma_or_end) {
            if (*p != ',') return nullptr;
            where_ = after_comma;
            return p + 1;
        }
        where_ = inside;
        within_ = 0;
        scalar_ = *p != '"' && *p != '{' && *p != '[';
        return p;
    }
    /// The end of the element, no longer `inside`; or the end of the piece.
    const char* look_inside(const char* p, const char* const end) {
        while (p != end) {
            if (in_string_) {
                if (escaped_) escaped_ = false, ++p;
                p = find_special(p, end);
                if (p == end) return p;
                escaped_ = *p == '\\';
                in_string_ = *p != '"';
                ++p;
                if (!in_string_ && within_ == 0) return leave(p);
                continue;
            }
            const char c = *p;
            if (scalar_ && (c == ',' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) return leave(p);
            ++p;
            if (c == '"')
                in_string_ = true;
            else if (c == '{' || c == '[')
                ++within_;
            else if ((c == '}' || c == ']') && !scalar_ && --within_ == 0)
                return leave(p);
        }
        return p;
    }
    const char* leave(const char* p) noexcept {
        where_ = comma_or_end;
        in_string_ = escaped_ = false;
        return p;
    }
    const char* keep(const char* p, const char* stop) {
        partial_.append(p, stop);
        too_long_ = partial_.size() > options_.each.max_bytes;
        return too_long_ ? nullptr : stop;
    }
    bool complete(const char* p, const char* stop, std::string_view& element) {
        element = {p, static_cast<std::size_t>(stop - p)};
        if (!partial_.empty()) element = partial_.append(p, stop);
        taken_ = true;
        ++count_;
        return true;
    }

    element_options options_;
    where where_ = around;
    bool in_string_ = false;
    bool escaped_ = false;
    bool scalar_ = false;
    bool bare_ = false;      ///< the list is not in an object
    bool is_object_ = false; ///< the text is an object
    bool too_long_ = false;
    bool taken_ = false;
    bool other_key_ = false;  ///< the list is under `options_.list_key`
    bool renamed_ = false;    ///< that key has become `value` in `around_`
    std::size_t key_at_ = 0;  ///< where the last string begins in `around_`
    std::int64_t depth_ = 0;  ///< around the list
    std::int64_t within_ = 0; ///< in the element
    std::size_t count_ = 0;
    std::string key_{};     ///< the last string at depth 1, with its closing quote
    std::string around_{};  ///< the text without the elements
    std::string partial_{}; ///< the beginning of an element
};

/// Reads the elements of a list while its text arrives; holds one element in memory.
///
/// Example:
/// ```
/// azdo::json::elements<work_item> reading;
/// while (auto piece = next_piece())
///     if (auto good = reading.read(*piece, [](work_item&& one) { use(one); }); !good) return report(good.error());
/// return reading.finish();
/// ```
/// Views in an element are valid while `take` runs. The text is a list, or an object whose member `value` (or `list_key`) is one (or null,
/// unless `count` is above 0); in `around` that member is always called `value`. The other members are checked and dropped. Elements are
/// passed on before the rest of the text is seen, which may still be invalid.
///
/// Failures: as `decode`, with the pointer of the element but without line and column; `too_large` for an element or for the text around
/// the list. Do not use the object after a failure.
template <class T>
class elements {
public:
    explicit elements(const element_options& options = {}) : options_(options), splitter_(options) {}

    /// Passes each complete element to `take`, as an rvalue.
    template <class F>
    result<void> read(std::string_view piece, F&& take) {
        std::string_view element;
        for (;;) {
            const auto found = splitter_.next(piece, element);
            if (!found) return found.error();
            if (!*found) return {};
            if (options_.each.null_is_absent && options_.each.lenient && !shape_of<T, purpose::reading>.takes_null && element == "null") {
                ++left_out_;
                continue;
            }
            auto one = decode<T>(element, options_.each);
            if (!one) return placed(std::move(one).error());
            take(*std::move(one));
        }
    }
    /// Call at the end of the text.
    result<void> finish() const { return splitter_.finish(); }
    /// The text around the list: `{"count":2,"value":[]}`. `finish` checks it.
    std::string_view around() const noexcept { return splitter_.around_list(); }
    /// True once the list has begun.
    bool has_list() const noexcept { return splitter_.has_list(); }
    /// How many elements have been read, null ones included.
    std::size_t count() const noexcept { return splitter_.count(); }
    /// How many null elements were not passed on.
    std::size_t left_out() const noexcept { return left_out_; }

private:
    failure placed(failure why) const {
        why.place.pointer.insert(0, splitter_.pointer());
        why.place.line = why.place.column = 0;
        return why;
    }

    element_options options_;
    element_splitter splitter_;
    std::size_t left_out_ = 0;
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
