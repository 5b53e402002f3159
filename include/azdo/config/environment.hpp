// SPDX-License-Identifier: BSL-1.0
// The environment of this process, an empty one, and a type-erased lookup.
#pragma once

#include <azdo/core/environment_source.hpp>

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1::config {

/// An environment without variables.
inline constexpr auto no_environment = [](std::string_view) -> std::optional<std::string> { return std::nullopt; };

/// The environment of this process. Requirement: no thread changes it meanwhile.
inline constexpr auto process_environment = [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
};

/// Any lookup, type-erased for non-template code. It refers to the original lookup, which must outlive it.
class variable_lookup {
public:
    template <environment_source E>
    explicit variable_lookup(const E& lookup)
        : lookup_(&lookup),
          call_([](const void* made_of, std::string_view name) { return read_variable(*static_cast<const E*>(made_of), name); }) {}
    std::optional<std::string> operator()(std::string_view name) const { return call_(lookup_, name); }

private:
    const void* lookup_;
    std::optional<std::string> (*call_)(const void*, std::string_view);
};

} // namespace azdo::inline v1::config
