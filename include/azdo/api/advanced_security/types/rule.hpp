// SPDX-License-Identifier: BSL-1.0
// A type of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::advanced_security {

/// `Rule`, only in answers
struct rule {
    std::map<std::string, azdo::json::raw> additional_properties{};
    std::string description{};
    std::string friendly_name{};
    std::string help_message{};
    std::string opaque_id{};
    std::string resources{};
    std::vector<std::string> tags{};
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
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::advanced_security
