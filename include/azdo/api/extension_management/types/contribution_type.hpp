// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/contribution_property_description.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `ContributionType`
struct contribution_type {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    std::optional<bool> indexed{};
    azdo::optional<std::string> name{};
    azdo::optional<std::map<std::string, contribution_property_description>> properties{};
    azdo::optional<std::vector<std::string>> visible_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const contribution_type&) const = default;
    template <class self = contribution_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"indexed", &self::indexed>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"visibleTo", &self::visible_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
