// SPDX-License-Identifier: BSL-1.0
// From JSON text to described types.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/fault.hpp>
#include <azdo/json/locate.hpp>
#include <azdo/json/read.hpp>
#include <azdo/json/table.hpp>
#include <azdo/json/take.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// How a text is read. Grammar is always strict (RFC 8259, UTF-8; a leading byte order mark is read over).
struct decode_options {
    std::uint32_t max_depth = 256;                        ///< levels of objects and lists; at most 1024, more counts as that
    std::size_t max_bytes = static_cast<std::size_t>(-1); ///< of the text
    /// A null for a member that has no null of its own counts as absent, in a list as a new element: for the service's answers.
    /// Otherwise it is a fault.
    bool null_is_absent = false;
    bool allow_repeated_keys = false; ///< the last one counts; otherwise a known key twice is a fault
};

inline namespace AZDO_JSON_ISA {

/// The decode of one text into memory of a shape: no template.
class decoder {
public:
    [[gnu::noinline]] decoder(std::string_view text, const decode_options& options, std::size_t fault_limit)
        : text_(without_mark(text)), max_bytes_(options.max_bytes),
          state_(text_.substr(0, is_too_long() ? 0 : text_.size()), options.max_depth < 1024 ? options.max_depth : 1024) {
        state_.null_is_absent = options.null_is_absent;
        state_.repeated_keys = options.allow_repeated_keys;
        state_.faults_left = fault_limit;
    }

    /// True when the text was read without a fault.
    bool run(void* to, const shape& type, bool fresh) {
        if (is_too_long()) return too_long();
        const char* const first = skip_blank(state_.begin, state_.end);
        const char* p = read_value(state_, first, to, type, fresh);
        if (!p && !has_fault(state_)) note(state_, first, "a value", "null");
        if (!p) p = std::exchange(state_.resume, nullptr);
        if (p) p = skip_blank(p, state_.end);
        if (p && p != state_.end) syntax_fault(state_, p, "the end of the text", "more");
        return !has_fault(state_);
    }
    /// The last fault. Requirement: `run` was false.
    [[gnu::noinline]] ~decoder() = default;
    [[gnu::cold, gnu::noinline]] failure last_failure() { return to_failure(placed(state_.fault)); }
    /// Lets faults be collected.
    void collect(std::vector<fault_note>& notes) {
        state_.sink = &notes;
        state_.keep = [](void* sink, fault_note&& one) { static_cast<std::vector<fault_note>*>(sink)->push_back(std::move(one)); };
    }
    /// Adds the last fault to those that were collected.
    void finish(std::vector<fault_note>& notes) {
        if (has_fault(state_)) notes.push_back(std::move(state_.fault));
    }
    [[gnu::cold]] std::vector<fault> faults(std::vector<fault_note>& notes) {
        std::vector<fault> made;
        finish(notes);
        for (fault_note& one : notes) made.push_back(placed(one));
        return made;
    }

private:
    static std::string_view without_mark(std::string_view text) { return text.substr(0, 3) == "\xef\xbb\xbf" ? text.substr(3) : text; }
    bool is_too_long() const noexcept { return text_.size() > max_bytes_; }
    [[gnu::cold, gnu::noinline]] bool too_long() {
        limit_fault(state_, state_.begin, max_bytes_, " bytes", "more");
        return false;
    }
    [[gnu::cold, gnu::noinline]] fault placed(fault_note& one) const {
        fault made;
        made.kind = one.kind;
        made.expected = std::move(one.expected);
        azdo::detail::assign(made.found, one.found);
        made.place = locate(text_, static_cast<std::size_t>(one.at - text_.data()));
        if (one.is_missing) append_token(made.place.pointer, one.missing_key);
        return made;
    }

    std::string_view text_;
    std::size_t max_bytes_;
    reader state_;
};

/// Reads a JSON text into memory of a shape; `fresh`: what is there has just been made.
[[gnu::noinline]] inline result<void> decode_shape(void* to, const shape& type, std::string_view text, const decode_options& options, bool fresh) {
    decoder one(text, options, 1);
    if (one.run(to, type, fresh)) return {};
    return one.last_failure();
}

/// Reads a JSON text into an object. It then equals a fresh `decode`: members that are absent have their defaults; memory is used again.
///
/// Failures: as `decode`; the object is then valid, but its members may hold anything.
template <class T>
result<void> decode_into(T& value, std::string_view text, const decode_options& options = {}) {
    return decode_shape(&value, shape_of<T>, text, options, false);
}

/// Reads a JSON text as a `T`: a described type, or anything that may be a member of one.
///
/// Example: `auto app = azdo::json::decode<devops_app>(text);  if (!app) report(app.error().place.line, app.error().message);`
///
/// Failures: `protocol`, with a message "expected …, found …" and the place; `too_large` for a limit of the options.
template <class T>
result<T> decode(std::string_view text, const decode_options& options = {}) {
    result<T> made{std::in_place};
    auto good = decode_shape(&*made, shape_of<T>, text, options, true);
    if (!good) made = std::move(good).error();
    return made;
}

/// Every fault of a text as a `T`, up to a limit; none when `decode<T>` succeeds. A fault of grammar is the last one.
///
/// Example: `for (const auto& fault : azdo::json::check<config>(text)) print(fault.place, fault.message());`
template <class T>
std::vector<fault> check(std::string_view text, const decode_options& options = {}, std::size_t limit = 100) {
    T scratch{};
    std::vector<fault_note> notes;
    decoder one(text, options, limit < 1 ? 1 : limit);
    one.collect(notes);
    one.run(&scratch, shape_of<T>, true);
    return one.faults(notes);
}

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
