// SPDX-License-Identifier: BSL-1.0
// Reads values into objects, driven by their shapes. Not templates: one body for all types.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/key_table.hpp>
#include <azdo/json/detail/read_number.hpp>
#include <azdo/json/detail/read_string.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Reads any value. `fresh`: the object at `to` has just been constructed, so absent members already have their defaults.
const char* read_value(reader& r, const char* p, void* to, const shape& type, bool fresh);

inline const char* read_boolean(reader& r, const char* p, bool& to) {
    const auto left = static_cast<std::size_t>(r.end - p);
    if (left >= 4 && std::memcmp(p, "true", 4) == 0) return to = true, p + 4;
    if (left >= 5 && std::memcmp(p, "false", 5) == 0) return to = false, p + 5;
    return read_other_boolean(r, p, to);
}

inline bool is_null(const reader& r, const char* p) noexcept { return r.end - p >= 4 && std::memcmp(p, "null", 4) == 0; }

inline const char* read_optional(reader& r, const char* p, void* to, const optional_form& form) {
    if (p != r.end && *p == 'n' && (form.null || !form.inner->takes_null) && is_null(r, p)) {
        if (form.null)
            form.null->set_null(to);
        else
            form.reset(to);
        return p + 4;
    }
    bool fresh = false;
    void* const inner = form.engage(to, fresh);
    if (!inner) return type_fault(r, p, "nothing: this type is only written", "a value");
    const char* const next = read_value(r, p, inner, *form.inner, fresh);
    if (!next && r.resume && is_empty_text(r, p)) form.reset(to);
    return next;
}

/// The capacity for a list that has `size` elements and needs one more. For the outermost list it is estimated from the text that its
/// elements took and the text that remains; nested lists are short.
inline std::size_t grown_size(
    const reader& r, const char* begin, const char* p, std::size_t size, std::size_t element, bool outermost) noexcept {
    if (size == 0) return element <= 256 && !outermost ? 4 : 1;
    if (!outermost) return 2 * size;
    const auto used = static_cast<std::size_t>(p - begin);
    const auto left = static_cast<std::size_t>(r.end - p);
    const std::size_t expected = size + left / (used / size + 1) + 1;
    const std::size_t estimate = expected + expected / 16; // one too few would cost as many elements again
    return estimate < 2 * size ? 2 * size : estimate > 16 * size ? 16 * size : estimate;
}

inline const char* read_list(reader& r, const char* const open, void* to, const list_form& form) {
    if (open == r.end || *open != '[') return type_fault(r, open, "an array");
    if (r.depth_left == 0) return too_deep(r, open);
    if (!form.grow) return type_fault(r, open, "nothing: this type is only written", "an array");
    --r.depth_left;
    const bool outermost = !r.in_list;
    r.in_list = true;
    list_view have = form.view(to);
    std::size_t used_before = have.size;
    std::size_t size = 0;
    const char* p = skip_blank(open + 1, r.end);
    bool more = p == r.end || *p != ']';
    if (!more) ++p;
    while (more) {
        if (size == have.size) {
            form.grow(to, grown_size(r, open, p, size, form.element->size, outermost));
            have = form.view(to);
        }
        void* const element = const_cast<char*>(static_cast<const char*>(have.data)) + size * form.element->size;
        r.element = p;
        const char* next = read_value(r, p, element, *form.element, size >= used_before);
        if (!next && r.resume) {
            next = std::exchange(r.resume, nullptr);
            if (r.lenient && *p == 'n') {
                --size;
                r.left_out += outermost ? 1 : 0;
            } else if (size < used_before) { // after a recorded fault of type: replace the element with a new one
                form.cut(to, size);
                form.grow(to, size + 1);
                used_before = size;
                have = form.view(to);
            }
        }
        p = next ? next_item(r, next, ']', more) : nullptr;
        if (!p) return nullptr;
        ++size;
    }
    form.cut(to, size);
    r.in_list = !outermost;
    ++r.depth_left;
    return p;
}

/// Like `find_row`, for a key with escapes. The table has one spelling of each key, never shorter than the key itself.
AZDO_OUT_OF_LINE inline const row* find_escaped_row(const struct_table& table, std::string_view key) {
    const std::string due = unescaped(key);
    for (const row* one = table.rows; one != table.rows + table.count; ++one) {
        const std::string_view spelt = one->key();
        if (spelt.size() < due.size()) continue;
        const bool has_escapes = std::memchr(spelt.data(), '\\', spelt.size()) != nullptr;
        if (has_escapes ? unescaped(spelt) == due : spelt == due) return one;
    }
    return nullptr;
}

/// Reads the key of an object's member. `found` is the row of that name, or nullptr.
inline const char* read_key(reader& r, const char* p, const struct_table& table, const row*& found, std::string_view& key) {
    bool escaped = false;
    p = read_written_key(r, p, key, escaped);
    if (p) found = escaped ? find_escaped_row(table, key) : find_row(table, key);
    return p;
}

/// Reads and stores a map's key.
inline const char* read_map_key(reader& r, const char* p, std::string& key) {
    bool escaped = false;
    std::string_view written;
    p = read_written_key(r, p, written, escaped);
    if (p && escaped)
        key = unescaped(written);
    else if (p)
        azdo::detail::assign(key, written);
    return p;
}

/// Keeps, refuses or skips a member without a field. `at` is its key's opening quote, `p` its value.
inline const char* read_unknown(reader& r, const char* at, const char* p, std::string_view key, void* object, const struct_table& table) {
    if (table.refuse_unknown) {
        note(r, at, "a known key", "another one");
        if (!goes_on(r)) return nullptr;
    }
    const char* const end = skip_value(r, p);
    if (end && table.rest) table.rest->add(table.rest_of(object), key, {p, static_cast<std::size_t>(end - p)});
    return end;
}

const char* read_object(reader& r, const char* open, void* object, const struct_table& table, bool fresh);

/// The white space before a key; it usually equals that before the next one.
struct gap {
    const char* at = nullptr;
    std::size_t size = 0;

    /// Skips white space that begins at `p`.
    const char* skip(const char* p, const char* end) noexcept {
        if (size != 0 && end - p > static_cast<std::ptrdiff_t>(3 * part_size) && stands_at(p) && static_cast<unsigned char>(p[size]) > ' ')
            [[likely]]
            return p + size;
        const char* const after = skip_blank(p, end);
        size = static_cast<std::size_t>(after - p) <= 2 * part_size ? static_cast<std::size_t>(after - p) : 0;
        at = p;
        return after;
    }

private:
    bool stands_at(const char* p) const noexcept {
        if (!same_part(p, at, beyond(size))) return false;
        const std::size_t last = size - part_size;
        return size <= part_size || same_part(p + last, at + last);
    }
};

/// True for an object that has been read, whose member `list` is null, and which does not claim by a `count` above 0 that there are elements.
AZDO_OUT_OF_LINE inline bool has_null_list(reader& r, const char* p, std::string_view list) {
    bool found = false;
    p = skip_blank(p + 1, r.end);
    for (bool more = *p != '}'; more;) {
        bool escaped = false;
        std::string_view key;
        p = read_written_key(r, p, key, escaped);
        if (key == "count" && *p != '0' && *p != 'n') return false;
        found = found || (key == list && *p == 'n');
        p = next_item(r, skip_value(r, p), '}', more);
    }
    return found;
}

/// The state of reading one object's members.
struct object_reader {
    reader& r;
    void* object;
    const struct_table& table;
    bool fresh;
    bool repeated = false;             ///< a key was repeated
    bool taken_back = false;           ///< after a repeated key: a null may have followed a value
    std::uint64_t seen[max_rows / 64]; ///< as many words as the table's rows need, at least one

    object_reader(reader& from, void* to, const struct_table& type, bool is_fresh) noexcept
        : r(from), object(to), table(type), fresh(is_fresh) {
        seen[0] = 0;
        for (std::size_t i = 1; 64 * i < table.count; ++i) seen[i] = 0;
    }

    /// Reads all members. `p` is at the brace, later at the comma before a member. Keys are expected in row order.
    const char* read_all(const char* p) {
        const char* const end = r.end;
        const char* const limit = r.limit;
        const row* const last = table.rows + table.count;
        const row* next = table.rows;
        gap before_key;
        for (char before = '{';; before = ',') {
            const row* one = next;
            const char* const key = key_after(p, before, before_key, limit, end);
            if (key != p && one != last && limit - key >= one->size && one->name.stands_at(key)) {
                p = value_after(key, *one, end);
            } else {
                p = other_key(p, key, before);
                if (!p || *p != '"') return p ? p + 1 : nullptr;
                p = read_other(p, one);
                if (!p) return nullptr;
                if (!one) continue;
            }
            p = read_known(*one, p);
            if (!p) return nullptr;
            next = one + 1;
        }
    }
    /// The next key, if it is clear of `limit`; otherwise `p` itself.
    AZDO_ALWAYS_INLINE static const char* key_after(const char* p, char before, gap& space, const char* limit, const char* end) noexcept {
        const char* key = p;
        if (p < limit && *p == before) [[likely]] {
            ++key;
            if (static_cast<unsigned char>(*key) <= ' ') key = space.skip(key, end);
        }
        return key;
    }
    /// The value after the key of a row.
    AZDO_ALWAYS_INLINE static const char* value_after(const char* key, const row& one, const char* end) noexcept {
        const char* p = key + one.size - 1;
        if (*p == ' ') ++p;
        return static_cast<unsigned char>(*p) <= ' ' ? skip_blank_here(p, end) : p;
    }
    /// Where the next key begins, or the object ends.
    AZDO_ALWAYS_INLINE const char* other_key(const char* p, const char* key, char before) {
        return key != p && key != r.end && *key == '"' ? key : find_key(p, before);
    }
    /// From a brace or the end of a value to the next key, or to the closing brace.
    const char* find_key(const char* p, char before) {
        if (before == ',') p = skip_blank(p, r.end);
        const bool goes_on = p != r.end && *p == before;
        if (goes_on) p = skip_blank(p + 1, r.end);
        if (p != r.end && (*p == '"' ? goes_on : *p == '}' && goes_on == (before == '{'))) return p;
        if (goes_on) return syntax_fault(r, p, "a key in quotes");
        return syntax_fault(r, p, "a comma or a closing brace");
    }
    /// Reads a key. If no row has that name, reads the value too and sets `found` to nullptr.
    const char* read_other(const char* const at, const row*& found) {
        std::string_view key;
        const char* const p = read_key(r, at, table, found, key);
        return p && !found ? read_unknown(r, at, p, key, object, table) : p;
    }
    /// Reads the value of a member that has a row. Returns nullptr if reading ends.
    AZDO_ALWAYS_INLINE const char* read_known(const row& one, const char* p) {
        std::uint64_t& word = seen[one.set];
        bool is_fresh = fresh;
        if ((word & one.mark()) != 0) [[unlikely]] {
            if (!note_repeated(p)) return nullptr;
            is_fresh = false; // the last value counts; nothing of the earlier ones remains
            repeated = true;
        }
        word |= one.mark();
        void* const member = table.member(object, one);
        const char* end;
        if (one.kind == shape_kind::string)
            end = read_string(r, p, *static_cast<std::string*>(member));
        else if (one.kind == shape_kind::object)
            end = read_object(r, p, member, *one.type->object, is_fresh);
        else if (one.kind == shape_kind::view)
            end = one.type->scalar->read(r, p, member);
        else if (one.kind == shape_kind::tag)
            return recovered(one.type->scalar->read(r, p, const_cast<void*>(one.more)), p, one);
        else if (one.kind == shape_kind::optional && is_text_for_object(p, *one.type->optional)) [[unlikely]]
            return keep_text(p, one);
        else
            end = read_value(r, p, member, *one.type, is_fresh);
        if (end && one.more) end = check(*static_cast<const member_check*>(one.more), member, p, end);
        return end ? end : recovered(nullptr, p, one);
    }
    /// A text where an optional object is due: older servers send an identity as its name.
    bool is_text_for_object(const char* p, const optional_form& form) const noexcept {
        return r.lenient && p != r.end && *p == '"' && table.rest && form.inner->kind == shape_kind::object && !is_empty_text(r, p);
    }
    /// Keeps the text among the unknown members; the member itself is absent.
    AZDO_NOINLINE const char* keep_text(const char* p, const row& one) {
        seen[one.set] &= ~one.mark();
        taken_back = taken_back || repeated;
        const char* const end = skip_value(r, p);
        if (end) table.rest->add(table.rest_of(object), one.key(), {p, static_cast<std::size_t>(end - p)});
        return end;
    }
    AZDO_NOINLINE const char* check(const member_check& one, const void* member, const char* p, const char* end) {
        const std::string_view expected = one.run(one.entry, member);
        if (expected.empty()) return end;
        const bool lenient = std::exchange(r.lenient, false); // an empty text that fails a check is not absent
        type_fault(r, p, expected, *p == '"' ? "another string" : "another value");
        r.lenient = lenient;
        return nullptr;
    }
    /// Where reading continues after a fault. A null that counts as absent clears the member's mark.
    AZDO_NOINLINE const char* recovered(const char* end, const char* p, const row& one) {
        if (end || !r.resume) return end;
        if ((r.null_is_absent && *p == 'n') || is_empty_text(r, p)) {
            seen[one.set] &= ~one.mark();
            taken_back = taken_back || repeated;
        }
        return std::exchange(r.resume, nullptr);
    }
    AZDO_NOINLINE bool note_repeated(const char* p) {
        if (r.repeated_keys) return true;
        note(r, p, "every key once", "one twice");
        return goes_on(r);
    }
    /// After the last member: reports missing members, sets absent ones to their defaults. False if reading ends.
    bool finish(const char* open) { return (seen[0] == table.every_row && table.count <= 64) || finish_slowly(open); }
    AZDO_NOINLINE bool finish_slowly(const char* open) {
        if (lacks_list() && has_null_list(r, open, table.bare_list->key())) return reset_absent(), true;
        for (std::size_t i = 0; table.required && 64 * i < table.count; ++i)
            if (std::uint64_t missing = table.required[i] & ~seen[i]; missing != 0 && !note_missing(open, table.rows + 64 * i, missing))
                return false;
        return reset_absent(), true;
    }
    void reset_absent() {
        if (!fresh || taken_back) table.reset_absent(object, seen, table);
    }
    /// True if only the list of a page has no value.
    bool lacks_list() const noexcept {
        return table.bare_list && table.required && table.count <= 64 && (table.required[0] & ~seen[0]) == table.bare_list->mark() &&
               r.null_is_absent;
    }
    AZDO_OUT_OF_LINE bool note_missing(const char* open, const row* first, std::uint64_t missing) {
        for (; missing != 0; missing &= missing - 1) {
            missing_fault(r, open, unescaped(first[std::countr_zero(missing)].key()));
            if (!goes_on(r)) return false;
        }
        return true;
    }
};

/// Reads an array where an object that contains a list is due: the other members get their defaults.
AZDO_OUT_OF_LINE inline const char* read_bare_list(reader& r, const char* const open, void* object, const struct_table& table) {
    constexpr std::uint64_t nothing_seen[max_rows / 64]{};
    table.reset_absent(object, nothing_seen, table);
    return read_list(r, open, table.member(object, *table.bare_list), *table.bare_list->type->list);
}

AZDO_NOINLINE inline const char* read_object(reader& r, const char* const open, void* object, const struct_table& table, bool fresh) {
    if (table.bare_list && open != r.end && *open == '[') return read_bare_list(r, open, object, table);
    if (open == r.end || *open != '{') return type_fault(r, open, "an object");
    if (r.depth_left == 0) return too_deep(r, open);
    if (!table.reset_absent) return type_fault(r, open, "nothing: this type is only written", "an object");
    --r.depth_left;
    if (table.rest) table.rest->clear(table.rest_of(object));
    const bool null_was_absent = r.null_is_absent;
    r.null_is_absent = null_was_absent || table.omit_empty;
    object_reader one(r, object, table, fresh);
    const char* const end = one.read_all(open);
    r.null_is_absent = null_was_absent;
    ++r.depth_left;
    return end && one.finish(open) ? end : nullptr;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/detail/impl/read.hpp>
#endif
