// SPDX-License-Identifier: BSL-1.0
// The state of one decode: the text, its limits, the first fault (or all of them). And what every reading function needs: skipping white
// space and values.
//
// A reading function takes the position and returns the position after what it read, or nullptr after a fault. A fault of type (not of
// grammar) may set `resume`: the position after the value, where the enclosing container continues.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/structural_bitmap.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/fault.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Where a fault was noted; its place is computed after the text has been read.
struct fault_note {
    failure_kind kind = failure_kind::protocol;
    const char* at = nullptr;
    std::string expected{};
    std::string_view found{};  ///< a literal
    std::string missing_key{}; ///< of the object that begins at `at`
    bool is_missing = false;
    bool is_noted = false; ///< `at` cannot tell: an empty text may have a null address
};

/// Memory for one unescaped string. Old memory is wiped, since it may have held a secret.
class scratch_buffer {
public:
    scratch_buffer() = default;
    scratch_buffer(const scratch_buffer&) = delete;
    scratch_buffer& operator=(const scratch_buffer&) = delete;
    AZDO_OUT_OF_LINE ~scratch_buffer() {
        if (secret_) wipe();
        delete[] bytes_;
    }

    /// At least `size` bytes; the old content is lost.
    char* get(std::size_t size) {
        if (size > capacity_) {
            wipe();
            delete[] bytes_;
            bytes_ = nullptr;
            capacity_ = 0;
            bytes_ = new char[size * 2];
            capacity_ = size * 2;
        }
        return bytes_;
    }
    /// Call when a secret has been written to it.
    void holds_secret() noexcept { secret_ = true; }
    void wipe() noexcept {
        if (bytes_) azdo::wipe(bytes_, capacity_);
        secret_ = false;
    }

private:
    char* bytes_ = nullptr;
    std::size_t capacity_ = 0;
    bool secret_ = false;
};

struct reader {
    reader(std::string_view text, std::uint32_t depth)
        : begin(text.data()), end(text.data() + text.size()), limit(text.size() < part_size ? begin : end - part_size), depth_left(depth),
          max_depth(depth), first_look(text) {
        marks = first_look.origin();
    }

    const char* begin;
    const char* end;
    const char* limit; ///< a part can be compared up to here
    std::uint32_t depth_left;
    std::uint32_t max_depth;
    std::uintptr_t marks = 0; ///< for `find_stop`
    bool null_is_absent = false;
    bool repeated_keys = false;
    bool in_list = false; ///< nested lists are short
    bool lenient = false;
    std::size_t left_out = 0;      ///< null elements of lists that are in no other list
    const char* element = nullptr; ///< the start of the list element being read: a null there counts as absent only if `lenient`
    const char* resume = nullptr;
    fault_note fault;            ///< the last one
    std::size_t faults_left = 1; ///< how many more may be noted
    void* sink = nullptr;
    void (*keep)(void* sink, fault_note&& one) = nullptr; ///< receives the fault before the last, if faults are collected
    scratch_buffer scratch{};
    structural_bitmap first_look;
};

inline bool has_fault(const reader& r) noexcept { return r.fault.is_noted; }
/// True if reading continues after a fault of type.
inline bool goes_on(const reader& r) noexcept { return r.faults_left > 0; }

/// Describes in words what is at `p`.
AZDO_OUT_OF_LINE inline std::string_view found_at(const reader& r, const char* p) noexcept {
    if (p >= r.end) return "the end of the text";
    static constexpr struct {
        char text[6], name[18];
    } known[] = {{"\"", "a string"}, {"{", "an object"}, {"[", "an array"}, {"true", "a boolean"}, {"false", "a boolean"}, {"null", "null"},
        {",", "a comma"}, {":", "a colon"}, {"}", "a closing brace"}, {"]", "a closing bracket"}};
    for (const auto& one : known)
        if (std::string_view(p, static_cast<std::size_t>(r.end - p)).starts_with(one.text)) return one.name;
    return *p == '-' || is_digit(*p) ? "a number" : "no JSON value";
}

AZDO_OUT_OF_LINE inline fault_note& note(reader& r, const char* at, std::string_view expected, std::string_view found) {
    if (has_fault(r) && r.keep) r.keep(r.sink, std::move(r.fault));
    r.resume = nullptr;
    --r.faults_left;
    r.fault.kind = failure_kind::protocol;
    r.fault.at = at;
    azdo::detail::assign(r.fault.expected, expected);
    r.fault.found = found;
    r.fault.is_missing = false;
    r.fault.is_noted = true;
    return r.fault;
}

/// Notes a fault of grammar, which ends reading.
AZDO_OUT_OF_LINE inline const char* syntax_fault(reader& r, const char* at, std::string_view expected, std::string_view found = {}) {
    note(r, at, expected, found.empty() ? found_at(r, at) : found);
    return nullptr;
}

/// Notes that a limit of the options was exceeded.
AZDO_OUT_OF_LINE inline void limit_fault(reader& r, const char* at, std::uint64_t limit, std::string_view of_what, std::string_view found) {
    fault_note& made = note(r, at, "at most ", found);
    made.kind = failure_kind::too_large;
    azdo::detail::append(made.expected, azdo::detail::digits_of(limit));
    azdo::detail::append(made.expected, of_what);
}
AZDO_OUT_OF_LINE inline const char* too_deep(reader& r, const char* at) {
    limit_fault(r, at, r.max_depth, " levels of nesting", "one more");
    return nullptr;
}

AZDO_NOINLINE inline const char* skip_blank_slowly(const char* p, const char* end) noexcept {
    while (static_cast<std::size_t>(end - p) >= block::size) {
        const auto mask = block::load(p).not_blank();
        if (mask) return p + mask.first();
        p += block::size;
    }
    while (p != end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t')) ++p;
    return p;
}

/// Skips white space that begins at `p`. Fast for one blank, or a line end with a short indentation of spaces.
AZDO_NOINLINE inline const char* skip_blank_here(const char* p, const char* end) noexcept {
    if (*p == ' ' && end - p > 1 && static_cast<unsigned char>(p[1]) > ' ') return p + 1;
    if (*p == '\n' && static_cast<std::size_t>(end - p) > block::size) [[likely]] {
        const auto mask = block::load(p + 1).not_space();
        if (mask && static_cast<unsigned char>(p[1 + mask.first()]) > ' ') return p + 1 + mask.first();
    }
    return skip_blank_slowly(p, end);
}

/// Skips white space; usually there is none.
AZDO_ALWAYS_INLINE inline const char* skip_blank(const char* p, const char* end) noexcept {
    return p == end || static_cast<unsigned char>(*p) > ' ' ? p : skip_blank_here(p, end);
}

AZDO_OUT_OF_LINE inline const char* string_fault(reader& r, const char* at) {
    if (at == r.end) return syntax_fault(r, at, "a closing quote");
    if (*at == '\\') return syntax_fault(r, at, "an escape such as \\n or \\u00e9", "another one");
    if (static_cast<unsigned char>(*at) < 0x20) return syntax_fault(r, at, "control characters to be escaped", "one as it is");
    return syntax_fault(r, at, "well-formed UTF-8", "other bytes");
}

/// Where the plain content of a string that continues at `p` stops: see `structural_bitmap`.
AZDO_ALWAYS_INLINE inline const char* find_stop(const reader& r, const char* p) noexcept { return find_mark(r.marks, p); }

/// The same, one body for the callers that are not in a hot loop.
AZDO_NOINLINE inline const char* find_next_stop(const reader& r, const char* p) noexcept { return find_stop(r, p); }

/// From where a string's plain content stopped to its closing quote, or nullptr after a fault. Escapes are checked, not decoded.
AZDO_NOINLINE inline const char* scan_escapes(reader& r, const char* p) {
    while (p != r.end && *p == '\\') {
        char bytes[4];
        char* to = bytes;
        const char* const next = read_escape(p, r.end, to);
        if (!next) return string_fault(r, p);
        p = find_next_stop(r, next);
    }
    return p != r.end && *p == '"' ? p : string_fault(r, p);
}

/// Checks the string whose content begins at `first` without storing it. Returns its closing quote, or nullptr after a fault.
AZDO_ALWAYS_INLINE inline const char* scan_string(reader& r, const char* const first, bool& escaped) {
    const char* const stop = find_stop(r, first);
    if (stop != r.end && *stop == '"') [[likely]]
        return stop;
    escaped = true;
    return scan_escapes(r, stop);
}

/// Writes the unescaped content of a string whose escapes have been checked; `last` is its closing quote. Returns the end of the output.
AZDO_NOINLINE inline char* write_unescaped(const reader& r, const char* p, const char* const last, char* to) noexcept {
    for (;;) {
        const char* const stop = find_next_stop(r, p);
        std::memcpy(to, p, static_cast<std::size_t>(stop - p));
        to += stop - p;
        if (stop == last) return to;
        p = read_escape(stop, last, to);
    }
}

/// Unescapes the string whose content begins at `first` into the scratch buffer. Returns its closing quote, or nullptr after a fault.
inline const char* unescape_string(reader& r, const char* const first, std::string_view& text) {
    const char* const last = scan_escapes(r, find_next_stop(r, first));
    if (!last) return nullptr;
    char* const made = r.scratch.get(static_cast<std::size_t>(last - first) + 1);
    text = {made, static_cast<std::size_t>(write_unescaped(r, first, last, made) - made)};
    return last;
}

inline const char* skip_value(reader& r, const char* p);

inline const char* skip_literal(reader& r, const char* p, std::string_view word) {
    if (std::string_view(p, static_cast<std::size_t>(r.end - p)).substr(0, word.size()) != word) return syntax_fault(r, p, "a JSON value");
    return p + word.size();
}

/// After a value in a container: moves to its end (`closing`), or past the comma and white space. Sets `more`.
inline const char* next_item(reader& r, const char* p, char closing, bool& more) {
    p = skip_blank(p, r.end);
    if (p != r.end && *p == ',') {
        more = true;
        return skip_blank(p + 1, r.end);
    }
    more = false;
    if (p != r.end && *p == closing) return p + 1;
    return syntax_fault(r, p, closing == '}' ? "a comma or a closing brace" : "a comma or a closing bracket");
}

/// From the end of a key to its value.
inline const char* skip_colon(reader& r, const char* p) {
    p = skip_blank(p, r.end);
    if (p == r.end || *p != ':') return syntax_fault(r, p, "a colon");
    return skip_blank(p + 1, r.end);
}

/// Reads the key at `p`, the colon, and the white space after it. `key` is the text between the quotes.
AZDO_ALWAYS_INLINE inline const char* read_written_key(reader& r, const char* p, std::string_view& key, bool& escaped) {
    if (p == r.end || *p != '"') return syntax_fault(r, p, "a key in quotes");
    const char* const last = scan_string(r, p + 1, escaped);
    if (!last) return nullptr;
    key = {p + 1, static_cast<std::size_t>(last - p - 1)};
    return skip_colon(r, last + 1);
}

inline const char* skip_key(reader& r, const char* p) {
    std::string_view key;
    bool escaped = false;
    return read_written_key(r, p, key, escaped);
}

inline const char* skip_container(reader& r, const char* p, char closing) {
    if (r.depth_left == 0) return too_deep(r, p);
    --r.depth_left;
    p = skip_blank(p + 1, r.end);
    bool more = p == r.end || *p != closing;
    if (!more) ++p;
    while (more) {
        if (closing == '}') p = skip_key(r, p);
        if (p) p = skip_value(r, p);
        if (p) p = next_item(r, p, closing, more);
        if (!p) return nullptr;
    }
    ++r.depth_left;
    return p;
}

/// Checks one value without storing it. Returns the position after it.
inline const char* skip_value(reader& r, const char* p) {
    if (p == r.end) return syntax_fault(r, p, "a JSON value");
    if (*p == '"') {
        bool escaped = false;
        p = scan_string(r, p + 1, escaped);
        return p ? p + 1 : nullptr;
    }
    if (*p == '{') return skip_container(r, p, '}');
    if (*p == '[') return skip_container(r, p, ']');
    if (*p == 't') return skip_literal(r, p, "true");
    if (*p == 'f') return skip_literal(r, p, "false");
    if (*p == 'n') return skip_literal(r, p, "null");
    if (*p != '-' && !is_digit(*p)) return syntax_fault(r, p, "a JSON value");
    decimal number;
    const char* const next = scan_number(p, r.end, number);
    return next ? next : syntax_fault(r, p, "a JSON value", "no JSON value");
}

/// An empty text where another type is due counts as absent if `lenient`: the service's form of a number, date or Boolean without a value.
inline bool is_empty_text(const reader& r, const char* at) noexcept {
    return r.lenient && at != r.element && r.end - at >= 2 && at[0] == '"' && at[1] == '"';
}

/// Notes a fault of type: the value at `at` is valid JSON but not of the expected type. If faults are collected, sets `resume`.
AZDO_OUT_OF_LINE inline const char* type_fault(reader& r, const char* at, std::string_view expected, std::string_view found = {}) {
    const std::uint32_t depth = r.depth_left;
    if (at == r.end || found_at(r, at) == "no JSON value") return syntax_fault(r, at, expected);
    if (is_empty_text(r, at)) {
        r.resume = at + 2;
        return nullptr;
    }
    if (r.null_is_absent && *at == 'n' && (at != r.element || r.lenient) && found.empty()) {
        r.resume = skip_value(r, at);
        return nullptr;
    }
    note(r, at, expected, found.empty() ? found_at(r, at) : found);
    if (goes_on(r)) {
        const char* const after = skip_value(r, at);
        r.depth_left = depth;
        r.resume = after;
    }
    return nullptr;
}

/// Notes that an object lacks a required member. `open` is the object's brace. Reading may continue.
AZDO_OUT_OF_LINE inline void missing_fault(reader& r, const char* open, std::string_view key) {
    fault_note& made = note(r, open, "this member", "nothing");
    made.is_missing = true;
    azdo::detail::assign(made.missing_key, key);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
