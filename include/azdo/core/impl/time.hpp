// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/core/time.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/civil.hpp>
#include <azdo/core/compiler.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace azdo::inline v1 {

namespace detail {
AZDO_OUT_OF_LINE inline void put_digits(char* to, std::int64_t value, int digits) noexcept {
    for (int i = digits - 1; i >= 0; --i, value /= 10) to[i] = static_cast<char>('0' + value % 10);
}
} // namespace detail

AZDO_OUT_OF_LINE AZDO_DECL void append_time(std::string& to, sys_time time) {
    constexpr std::int64_t day = 864'000'000'000; // ticks
    const std::int64_t all = clamp_time(time).time_since_epoch().count();
    const std::int64_t rest = (all % day + day) % day;
    const civil_date date = civil_from_days((all - rest) / day);
    char out[] = "yyyy-mm-ddThh:mm:ss.fffffffZ";
    const int fraction = static_cast<int>(rest % 10'000'000), seconds = static_cast<int>(rest / 10'000'000);
    const int values[] = {static_cast<int>(date.year), static_cast<int>(date.month), static_cast<int>(date.day), seconds / 3600,
        seconds / 60 % 60, seconds % 60, fraction};
    char* at = out;
    for (const int one : values) {
        const int digits = at == out ? 4 : at == out + 20 ? 7 : 2;
        detail::put_digits(at, one, digits);
        at += digits + 1;
    }
    std::size_t size = 27;
    while (out[size - 1] == '0') --size;
    if (out[size - 1] == '.') --size;
    out[size++] = 'Z';
    detail::append(to, {out, size});
}

} // namespace azdo::inline v1
