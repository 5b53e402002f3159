// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `ContributionConstraint`
struct contribution_constraint {
    azdo::optional<std::int32_t> group{};
    azdo::optional<std::string> id{};
    std::optional<bool> inverse{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::json::raw> properties{};
    azdo::optional<std::vector<std::string>> relationships{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const contribution_constraint&) const = default;
    template <class self = contribution_constraint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"group", &self::group>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inverse", &self::inverse>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"relationships", &self::relationships>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
