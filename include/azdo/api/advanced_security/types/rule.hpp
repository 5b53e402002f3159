// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `Rule`
struct rule {
    azdo::optional<std::map<std::string, azdo::json::raw>> additional_properties{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> friendly_name{};
    azdo::optional<std::string> help_message{};
    azdo::optional<std::string> opaque_id{};
    azdo::optional<std::string> resources{};
    azdo::optional<std::vector<std::string>> tags{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const rule&) const = default;
    template <class self = rule>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"additionalProperties", &self::additional_properties>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"friendlyName", &self::friendly_name>(),
            azdo::field<"helpMessage", &self::help_message>(),
            azdo::field<"opaqueId", &self::opaque_id>(),
            azdo::field<"resources", &self::resources>(),
            azdo::field<"tags", &self::tags>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::advanced_security
