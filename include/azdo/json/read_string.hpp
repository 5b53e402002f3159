// SPDX-License-Identifier: BSL-1.0
// Reading strings: into std::string, views, secrets and types with a text form.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/block.hpp>
#include <azdo/json/reader.hpp>
#include <azdo/json/shape.hpp>
#include <azdo/json/text_memory.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Reads a string; `text` is valid until the next string is read. `owned`: it stands in the scratch buffer.
inline const char* read_text(reader& r, const char* p, std::string_view& text, bool& owned, std::string_view expected = "a string") {
    if (p == r.end || *p != '"') return type_fault(r, p, expected);
    const char* const first = p + 1;
    const char* const last = find_stop(r, first);
    owned = last == r.end || *last != '"';
    if (owned) {
        const char* const quote = unescape_string(r, first, text);
        return quote ? quote + 1 : nullptr;
    }
    text = {first, static_cast<std::size_t>(last - first)};
    return last + 1;
}

/// Reads a string that has escapes or stands at the end of the text; its plain content stops at `stop`.
[[gnu::noinline]] inline const char* read_string_slowly(reader& r, const char* const first, const char* const stop, std::string& to) {
    const char* const last = scan_escapes(r, stop);
    if (!last) return nullptr;
    const auto size = static_cast<std::size_t>(last - first);
    if (size > to.capacity()) reserve_anew(to, size);
    set_size(to, static_cast<std::size_t>(write_unescaped(r, first, last, to.data()) - to.data()));
    return last + 1;
}

[[gnu::always_inline]] inline const char* read_string(reader& r, const char* const p, std::string& to) {
    if (p == r.end || *p != '"') return type_fault(r, p, "a string");
    const char* const first = p + 1;
    const char* const last = find_stop(r, first);
    if (static_cast<std::size_t>(r.end - last) < block::size || *last != '"') [[unlikely]] return read_string_slowly(r, first, last, to);
    assign_text_in_block(to, first, static_cast<std::size_t>(last - first));
    return last + 1;
}

[[gnu::noinline]] inline const char* escapes_in_view(reader& r, const char* const p, const char* const stop) {
    return scan_escapes(r, stop) ? type_fault(r, p, "a string without escapes (the member is a view)", "one with escapes") : nullptr;
}

[[gnu::noinline]] inline const char* read_view(reader& r, const char* const p, void* to) {
    if (p == r.end || *p != '"') return type_fault(r, p, "a string");
    const char* const last = find_stop(r, p + 1);
    if (last == r.end || *last != '"') [[unlikely]] return escapes_in_view(r, p, last);
    *static_cast<std::string_view*>(to) = {p + 1, static_cast<std::size_t>(last - p - 1)};
    return last + 1;
}
inline constexpr scalar_form view_form{read_view, nullptr};

[[gnu::cold, gnu::noinline]] inline const char* read_secret(reader& r, const char* p, void* to) {
    std::string_view text;
    bool owned = false;
    p = read_text(r, p, text, owned);
    if (owned) r.scratch.holds_secret();
    if (p) *static_cast<secret<std::string>*>(to) = secret<std::string>(text);
    return p;
}
[[gnu::cold]] inline void take_secret(void* to, void* from) {
    *static_cast<secret<std::string>*>(to) = std::move(*static_cast<secret<std::string>*>(from));
}
inline constexpr scalar_form secret_form{read_secret, take_secret};

[[gnu::cold, gnu::noinline]] inline const char* read_text_form(reader& r, const char* p, void* to, const text_shape& form) {
    std::string_view text;
    bool owned = false;
    const char* const next = read_text(r, p, text, owned);
    if (next && !form.read(text, to)) return type_fault(r, p, form.expected(), "another string");
    return next;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
