// SPDX-License-Identifier: BSL-1.0
// Reads strings into std::string, or as temporary text.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/text_memory.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Reads a string; `text` is valid until the next string is read. `owned`: it is in the scratch buffer.
inline const char* read_text(reader& r, const char* p, std::string_view& text, bool& owned, std::string_view expected = "a string") {
    if (p == r.end || *p != '"') return type_fault(r, p, expected);
    const char* const first = p + 1;
    const char* const last = find_next_stop(r, first);
    owned = last == r.end || *last != '"';
    if (owned) {
        const char* const quote = unescape_string(r, first, text);
        return quote ? quote + 1 : nullptr;
    }
    text = {first, static_cast<std::size_t>(last - first)};
    return last + 1;
}

/// Reads a string that has escapes or is at the end of the text; its plain content stops at `stop`.
AZDO_NOINLINE inline const char* read_string_slowly(reader& r, const char* const first, const char* const stop, std::string& to) {
    const char* const last = scan_escapes(r, stop);
    if (!last) return nullptr;
    const auto size = static_cast<std::size_t>(last - first);
    if (size > to.capacity()) reserve_anew(to, size);
    set_size(to, static_cast<std::size_t>(write_unescaped(r, first, last, to.data()) - to.data()));
    return last + 1;
}

/// Where a string is due: a number or Boolean is its text if `lenient`.
AZDO_OUT_OF_LINE inline const char* read_other_string(reader& r, const char* const p, std::string& to) {
    const bool scalar = p != r.end && (*p == '-' || is_digit(*p) || *p == 't' || *p == 'f');
    if (!r.lenient || !scalar) return type_fault(r, p, "a string");
    const char* const end = skip_value(r, p);
    if (end) azdo::detail::assign(to, {p, static_cast<std::size_t>(end - p)});
    return end;
}

AZDO_ALWAYS_INLINE inline const char* read_string(reader& r, const char* const p, std::string& to) {
    if (p == r.end || *p != '"') [[unlikely]]
        return read_other_string(r, p, to);
    const char* const first = p + 1;
    const char* const last = find_stop(r, first);
    if (static_cast<std::size_t>(r.end - last) < block::size || *last != '"') [[unlikely]]
        return read_string_slowly(r, first, last, to);
    assign_text_in_block(to, first, static_cast<std::size_t>(last - first));
    return last + 1;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
