// SPDX-License-Identifier: BSL-1.0
// Reading numbers into integers and floating-point members of a shape.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/detail/number.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// The limits of an integer: up to `most`; signed ones reach one further below zero.
struct integer_limits {
    std::uint64_t most;
    bool is_signed;
    std::uint64_t least() const noexcept { return is_signed ? most + 1 : 0; }
};

template <class Integer>
inline void store_as(void* to, std::uint64_t value) noexcept {
    const auto narrowed = static_cast<Integer>(value);
    std::memcpy(to, &narrowed, sizeof narrowed);
}
inline void store_integer(void* to, std::uint64_t value, std::size_t size) noexcept {
    if (size == 8)
        store_as<std::uint64_t>(to, value);
    else if (size == 4)
        store_as<std::uint32_t>(to, value);
    else if (size == 2)
        store_as<std::uint16_t>(to, value);
    else
        store_as<std::uint8_t>(to, value);
}

/// Reads a whole number that the service sent as a text or with a fraction of zeros: `"72"`, `72.0`. Returns the position after it, or
/// nullptr for anything else.
AZDO_NOINLINE inline const char* read_other_integer(
    const reader& r, const char* p, void* to, integer_limits limits, std::size_t size) noexcept {
    const auto at = [&](char c) { return p != r.end && *p == c; };
    const bool quoted = at('"');
    if (quoted) ++p;
    const bool negative = at('-');
    if (negative) ++p;
    const char* const first = p;
    std::uint64_t value = 0;
    for (; p != r.end && is_digit(*p); ++p) value = value * 10 + static_cast<std::uint64_t>(*p - '0');
    if (p == first || p - first > 19 || (*first == '0' && p - first > 1)) return nullptr;
    if (!quoted) {
        if (!at('.')) return nullptr;
        const char* const zeros = ++p;
        while (at('0')) ++p;
        if (p == zeros || (p != r.end && (is_digit(*p) || (*p | 0x20) == 'e'))) return nullptr;
    } else if (!at('"')) {
        return nullptr;
    }
    if (value > (negative ? limits.least() : limits.most)) return nullptr;
    store_integer(to, negative ? std::uint64_t{0} - value : value, size);
    return quoted ? p + 1 : p;
}

AZDO_OUT_OF_LINE inline const char* integer_fault(reader& r, const char* p, void* to, integer_limits limits, std::size_t size) {
    if (r.lenient)
        if (const char* const end = read_other_integer(r, p, to, limits, size)) return end;
    using azdo::detail::digits_of;
    using azdo::detail::append;
    std::string expected("a whole number from ");
    append(expected, limits.is_signed ? "-" : "");
    append(expected, digits_of(limits.least()));
    append(expected, " to ");
    append(expected, digits_of(limits.most));
    if (p == r.end || (*p != '-' && !is_digit(*p))) return type_fault(r, p, expected);
    decimal number;
    if (!scan_number(p, r.end, number)) return syntax_fault(r, p, "a number", "no JSON value");
    return type_fault(r, p, expected, number.integral ? "a number out of this range" : "a number with a point or an exponent");
}

/// Reads an integer of a shape: an optional sign and digits.
inline const char* read_integer(reader& r, const char* const p, void* to, const shape& type) {
    const bool is_signed = type.kind <= shape_kind::int64;
    const integer_limits limits{~std::uint64_t{0} >> (64 - 8 * type.size + (is_signed ? 1 : 0)), is_signed};
    const char* q = p;
    const bool negative = q != r.end && *q == '-';
    if (negative) ++q;
    const char* const first = q;
    std::uint64_t value = 0;
    for (; q != r.end && is_digit(*q); ++q) value = value * 10 + static_cast<std::uint64_t>(*q - '0');
    const auto digits = q - first;
    bool good = digits > 0 && digits <= 20 && (digits == 1 || *first != '0');
    if (digits == 20) good = good && *first == '1' && value >= 10'000'000'000'000'000'000u;
    good = good && (q == r.end || (*q != '.' && (*q | 0x20) != 'e'));
    if (!good || value > (negative ? limits.least() : limits.most)) return integer_fault(r, p, to, limits, type.size);
    if (negative) value = std::uint64_t{0} - value;
    store_integer(to, value, type.size);
    return q;
}

/// True for a string that is a number, if `lenient`.
AZDO_OUT_OF_LINE inline bool is_quoted_number(const reader& r, const char* p) noexcept {
    if (!r.lenient || p == r.end || *p != '"') return false;
    const char* const last = find_next_stop(r, p + 1);
    decimal number;
    return last != r.end && *last == '"' && last != p + 1 && (p[1] == '-' || is_digit(p[1])) && scan_number(p + 1, last, number) == last;
}

template <class Floating>
AZDO_NOINLINE const char* read_floating(reader& r, const char* p, void* to) {
    constexpr bool narrow = sizeof(Floating) < sizeof(double);
    decimal number;
    if (is_quoted_number(r, p)) {
        const char* const end = read_floating<Floating>(r, p + 1, to);
        return end ? end + 1 : nullptr;
    }
    if (p == r.end || (*p != '-' && !is_digit(*p))) return type_fault(r, p, "a number");
    const char* const end = scan_number(p, r.end, number);
    if (!end) return syntax_fault(r, p, "a number", "no JSON value");
    bool fits;
    if constexpr (narrow)
        fits = to_floating_slowly(p, end, *static_cast<Floating*>(to));
    else
        fits = to_double(p, end, number, *static_cast<Floating*>(to));
    if (!fits) return type_fault(r, p, narrow ? "a number that a float can hold" : "a number that a double can hold", "a larger one");
    return end;
}

/// Where a Boolean is due: 0, 1 and the words in any case as a string are read if `lenient`.
AZDO_OUT_OF_LINE inline const char* read_other_boolean(reader& r, const char* const p, bool& to) {
    static constexpr std::string_view forms[] = {"0", "1", "\"false\"", "\"true\""};
    for (std::size_t i = 0; r.lenient && i < std::size(forms); ++i) {
        const std::string_view form = forms[i];
        if (!azdo::detail::equal_ignoring_case(std::string_view(p, static_cast<std::size_t>(r.end - p)).substr(0, form.size()), form))
            continue;
        const char* const end = skip_value(r, p);
        if (end != p + form.size()) break; // 10, 1.5
        to = i % 2 != 0;
        return end;
    }
    return type_fault(r, p, "a boolean");
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
