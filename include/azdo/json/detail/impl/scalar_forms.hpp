// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/detail/scalar_forms.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/read_number.hpp>
#include <azdo/json/detail/read_string.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/scalar_forms.hpp>
#include <azdo/json/detail/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_NOINLINE inline const char* escapes_in_view(reader& r, const char* const p, const char* const stop) {
    return scan_escapes(r, stop) ? type_fault(r, p, "a string without escapes (the member is a view)", "one with escapes") : nullptr;
}

AZDO_NOINLINE AZDO_DECL const char* read_view(reader& r, const char* const p, void* to) {
    if (p == r.end || *p != '"') return type_fault(r, p, "a string");
    const char* const last = find_stop(r, p + 1);
    if (last == r.end || *last != '"') [[unlikely]]
        return escapes_in_view(r, p, last);
    *static_cast<std::string_view*>(to) = {p + 1, static_cast<std::size_t>(last - p - 1)};
    return last + 1;
}

AZDO_OUT_OF_LINE AZDO_DECL const char* read_secret(reader& r, const char* p, void* to) {
    std::string_view text;
    bool owned = false;
    p = read_text(r, p, text, owned);
    if (owned) r.scratch.holds_secret();
    if (p) *static_cast<secret<std::string>*>(to) = secret<std::string>(text);
    return p;
}
AZDO_COLD AZDO_DECL void take_secret(void* to, void* from) {
    *static_cast<secret<std::string>*>(to) = std::move(*static_cast<secret<std::string>*>(from));
}

AZDO_DECL const char* read_float(reader& r, const char* p, void* to) { return read_floating<float>(r, p, to); }
AZDO_DECL const char* read_double(reader& r, const char* p, void* to) { return read_floating<double>(r, p, to); }

AZDO_OUT_OF_LINE AZDO_DECL const char* read_tag(reader& r, const char* p, void* due) {
    const std::string_view value = *static_cast<const std::string_view*>(due);
    std::string_view text;
    bool owned = false;
    const char* const next = read_text(r, p, text, owned);
    if (next && text != value) return type_fault(r, p, azdo::detail::joined({"\"", value, "\""}), "another string");
    return next;
}

AZDO_OUT_OF_LINE AZDO_DECL const char* read_text_form(reader& r, const char* p, void* to, const text_shape& form) {
    const bool is_number = form.takes_numbers && p != r.end && (*p == '-' || (*p >= '0' && *p <= '9'));
    if (!is_number && (p == r.end || *p != '"')) return type_fault(r, p, "a string");
    std::string text;
    const char* next;
    if (is_number) {
        std::int64_t number = 0;
        constexpr shape whole{shape_kind::int64, sizeof number};
        next = read_integer(r, p, &number, whole);
        const auto size = static_cast<std::uint64_t>(number);
        if (next) text = azdo::detail::joined({number < 0 ? "-" : "", azdo::detail::digits_of(number < 0 ? 0 - size : size)});
    } else {
        next = read_string_slowly(r, p + 1, find_next_stop(r, p + 1), text);
    }
    if (next && !form.read(text, to, is_number)) return type_fault(r, p, form.expected(), "another string");
    return next;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
