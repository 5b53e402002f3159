// SPDX-License-Identifier: BSL-1.0
// A type of the area extensionManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/extension_management/types/contribution_property_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::extension_management {

/// `ContributionPropertyDescription`
struct contribution_property_description {
    azdo::optional<std::string> description{};
    azdo::optional<std::string> name{};
    std::optional<bool> required{};
    azdo::optional<azdo::open_enum<contribution_property_type>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const contribution_property_description&) const = default;
    template <class self = contribution_property_description>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"description", &self::description>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"required", &self::required>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::extension_management
