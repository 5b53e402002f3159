// SPDX-License-Identifier: BSL-1.0
// Numbers: their grammar (RFC 8259 section 6), and their correctly rounded values.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/detail/instruction_set.hpp>

#include <cfloat>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <system_error>

#if !defined(__cpp_lib_to_chars) || defined(AZDO_STANDARD_CPP_ONLY) // libc++ reads floating-point numbers since version 20
#define AZDO_FLOATING_BY_STRTOD 1
#include <clocale>
#include <cstdlib>
#include <string>
#include <type_traits>
#else
#define AZDO_FLOATING_BY_STRTOD 0
#endif

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// A number as written: `digits * 10^exponent`, exact if `count` is at most 19.
struct decimal {
    std::uint64_t digits = 0;
    std::int32_t exponent = 0;
    std::uint32_t count = 0; ///< digits of the significand, including leading zeros
    bool negative = false;
    bool integral = true; ///< neither a point nor an exponent
};

constexpr bool is_digit(char c) noexcept { return static_cast<unsigned char>(c - '0') < 10; }

/// Appends the digits at `p` to a decimal; returns where they end.
inline const char* scan_digits(const char* p, const char* end, decimal& number) noexcept {
    const char* const first = p;
    for (; p != end && is_digit(*p); ++p) number.digits = number.digits * 10 + static_cast<std::uint64_t>(*p - '0');
    number.count += static_cast<std::uint32_t>(p - first);
    return p;
}

/// Reads the exponent after `e`, clamped to ±100000 (no text is that long).
inline const char* scan_exponent(const char* p, const char* end, decimal& number) noexcept {
    const bool minus = p != end && *p == '-';
    if (p != end && (*p == '-' || *p == '+')) ++p;
    const char* const first = p;
    std::int32_t value = 0;
    for (; p != end && is_digit(*p); ++p)
        if (value < 100'000'000) value = value * 10 + (*p - '0');
    number.exponent += minus ? -value : value;
    return p == first ? nullptr : p;
}

/// Scans the number that begins at `p`. Returns its end, or nullptr if the grammar allows no number there.
inline const char* scan_number(const char* p, const char* end, decimal& number) noexcept {
    if (p != end && *p == '-') {
        number.negative = true;
        ++p;
    }
    const char* const first = p;
    p = scan_digits(p, end, number);
    if (p == first || (*first == '0' && p - first > 1)) return nullptr;
    if (p != end && *p == '.') {
        number.integral = false;
        const char* const fraction = ++p;
        p = scan_digits(p, end, number);
        if (p == fraction) return nullptr;
        number.exponent = static_cast<std::int32_t>(fraction - p);
    }
    if (p != end && (*p == 'e' || *p == 'E')) {
        number.integral = false;
        p = scan_exponent(p + 1, end, number);
    }
    return p;
}

inline constexpr double powers_of_ten[] = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// True if the number is below one, so that "out of range" means too small to represent, not too large.
AZDO_OUT_OF_LINE inline bool is_small(std::string_view text) noexcept {
    bool nonzero_seen = false, point = false;
    std::int64_t magnitude = 0; // of the first digit that is not zero: 10^(magnitude-1) <= value
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.')
            point = true;
        else if (is_digit(text[i])) {
            nonzero_seen = nonzero_seen || text[i] != '0';
            if (nonzero_seen && !point) ++magnitude;
            if (!nonzero_seen && point) --magnitude;
        }
    }
    decimal exponent;
    if (i < text.size()) scan_exponent(text.data() + i + 1, text.data() + text.size(), exponent);
    return !nonzero_seen || magnitude + exponent.exponent <= 0;
}

/// Converts a scanned number, correctly rounded. False if it is too large for `F`; one too small to represent becomes zero. The program's
/// locale has no effect.
template <class F>
inline bool to_floating_slowly(const char* first, const char* last, F& value) noexcept {
#if AZDO_FLOATING_BY_STRTOD
    static const locale_t plain = newlocale(LC_ALL_MASK, "C", locale_t{});
    const std::string text(first, last);
    if constexpr (std::is_same_v<F, float>)
        value = strtof_l(text.c_str(), nullptr, plain);
    else
        value = strtod_l(text.c_str(), nullptr, plain);
    return value - value == F(0); // infinite if it is too large
#else
    const auto [end, error] = std::from_chars(first, last, value);
    if (error == std::errc{} && end == last) return true;
    if (!is_small({first, static_cast<std::size_t>(last - first)})) return false;
    value = *first == '-' ? F(-0.0) : F(0);
    return true;
#endif
}

/// The same for a scanned number: if it has few digits, by one exact operation (W. D. Clinger, 1990).
inline bool to_double(const char* first, const char* last, const decimal& number, double& value) noexcept {
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD == 0
    if (number.count <= 19 && number.digits <= std::uint64_t{1} << 53 && number.exponent >= -22 && number.exponent <= 22) {
        const double digits = static_cast<double>(number.digits);
        const double scaled = number.exponent < 0 ? digits / powers_of_ten[-number.exponent] : digits * powers_of_ten[number.exponent];
        value = number.negative ? -scaled : scaled;
        return true;
    }
#endif
    return to_floating_slowly(first, last, value);
}

/// The numbers 0 to 99, two digits each.
inline constexpr char two_digits[] =
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354"
    "555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

inline unsigned count_digits(std::uint64_t value) noexcept {
    unsigned count = 1;
    for (; value >= 10'000; value /= 10'000) count += 4;
    return count + (value >= 10) + (value >= 100) + (value >= 1'000);
}

/// Writes a whole number of at most 20 digits; returns its end.
inline char* write_unsigned(char* to, std::uint64_t value) noexcept {
    char* const end = to + count_digits(value);
    char* first = end;
    for (; value >= 100; value /= 100) std::memcpy(first -= 2, two_digits + 2 * (value % 100), 2);
    if (value >= 10)
        std::memcpy(first - 2, two_digits + 2 * value, 2);
    else
        first[-1] = static_cast<char>('0' + value);
    return end;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
