// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/contribution_constraint.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::extension_management {

/// `Contribution`
struct contribution {
    azdo::optional<std::vector<contribution_constraint>> constraints{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> id{};
    azdo::optional<std::vector<std::string>> includes{};
    azdo::optional<azdo::json::raw> properties{};
    azdo::optional<std::vector<std::string>> restricted_to{};
    azdo::optional<std::vector<std::string>> targets{};
    azdo::optional<std::string> type{};
    azdo::optional<std::vector<std::string>> visible_to{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const contribution&) const = default;
    template <class self = contribution>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"constraints", &self::constraints>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"includes", &self::includes>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"restrictedTo", &self::restricted_to>(),
            azdo::field<"targets", &self::targets>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"visibleTo", &self::visible_to>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
