// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/region.hpp>
#include <azdo/api/advanced_security/types/version_control_details.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `PhysicalLocation`, only in answers
struct physical_location {
    std::map<std::string, azdo::json::raw> additional_properties{};
    std::string file_path{};
    std::optional<bool> is_valid_git_path{};
    azdo::optional<azdo::api::advanced_security::region> region{};
    azdo::optional<version_control_details> version_control{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const physical_location&) const = default;
    template <class self = physical_location>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"additionalProperties", &self::additional_properties>(),
            azdo::field<"filePath", &self::file_path>(),
            azdo::field<"isValidGitPath", &self::is_valid_git_path>(),
            azdo::field<"region", &self::region>(),
            azdo::field<"versionControl", &self::version_control>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
