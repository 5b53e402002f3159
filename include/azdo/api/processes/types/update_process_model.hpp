// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::processes {

/// `UpdateProcessModel`
struct update_process_model {
    azdo::optional<std::string> description{};
    std::optional<bool> is_default{};
    std::optional<bool> is_enabled{};
    azdo::optional<std::string> name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const update_process_model&) const = default;
    template <class self = update_process_model>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"isDefault", &self::is_default>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"name", &self::name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::processes
