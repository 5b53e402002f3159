// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/http/retry.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/http/retry.hpp>

#include <cstdint>

#if __has_include(<sys/random.h>)
#include <sys/random.h>
#endif

namespace azdo::inline v1::detail {

/// A template, so that a system without `getentropy` compiles.
template <class Number>
bool draw_from_system(Number& to) noexcept {
    if constexpr (requires { getentropy(&to, sizeof to); })
        return getentropy(&to, sizeof to) == 0;
    else
        return false;
}

AZDO_DECL std::uint64_t system_seed() noexcept {
    std::uint64_t seed = 0;
    if (draw_from_system(seed)) return seed;
    const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
    return spread(static_cast<std::uint64_t>(ticks) ^ reinterpret_cast<std::uintptr_t>(&seed));
}

} // namespace azdo::inline v1::detail
