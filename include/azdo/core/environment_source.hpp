// SPDX-License-Identifier: BSL-1.0
// `environment_source`: how a program passes in its environment variables.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

namespace detail {
template <class E, class Name>
concept looks_up = requires(const E& lookup, Name name) {
    { lookup(name) } -> std::convertible_to<std::optional<std::string>>;
};
} // namespace detail

/// A callable that takes the name of a variable, as a `std::string_view` or a `const char*`, and returns its value, or nullopt if it is
/// unset, such as `config::process_environment`.
///
/// Example: `[&](std::string_view name) -> std::optional<std::string> { … }`
template <class E>
concept environment_source = detail::looks_up<E, std::string_view> || detail::looks_up<E, const char*>;

/// The value of a variable, or nullopt if it is unset.
template <environment_source E>
std::optional<std::string> read_variable(const E& lookup, std::string_view name) {
    if constexpr (detail::looks_up<E, std::string_view>)
        return lookup(name);
    else
        return lookup(std::string(name).c_str());
}

} // namespace azdo::inline v1
