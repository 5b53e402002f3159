// SPDX-License-Identifier: BSL-1.0
// A string that can be a template argument: the key in `azdo::field<"appClientId", &app::client_id>`.
#pragma once

#include <azdo/core/compiler.hpp>

#include <cstddef>
#include <string_view>

namespace azdo::inline v1 {

/// A string literal as a value of structural type, so that it can be a template argument.
///
/// Example: `template <azdo::fixed_string Key> struct named {};  named<"id"> n;`
///
/// `size()` counts chars (UTF-8 code units) without the terminating NUL; a NUL inside the literal is kept.
template <std::size_t N>
struct fixed_string {
    char text[N + 1]{};

    constexpr fixed_string(const char (&literal)[N + 1]) noexcept { // NOLINT(google-explicit-constructor): a literal converts implicitly
        for (std::size_t i = 0; i <= N; ++i) text[i] = literal[i];
    }

    static constexpr std::size_t size() noexcept { return N; }
    constexpr std::string_view view() const noexcept { return {text, N}; }
    constexpr operator std::string_view() const noexcept { return view(); } // NOLINT(google-explicit-constructor)
    constexpr bool operator==(const fixed_string&) const noexcept = default;
};

template <std::size_t N>
fixed_string(const char (&)[N]) -> fixed_string<N - 1>;

} // namespace azdo::inline v1
