// SPDX-License-Identifier: BSL-1.0
// A type of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/input_mode.hpp>
#include <azdo/api/service_endpoint/types/input_validation.hpp>
#include <azdo/api/service_endpoint/types/input_values.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `InputDescriptor`, only in answers
struct input_descriptor {
    std::vector<std::string> dependency_input_ids{};
    std::string description{};
    std::string group_name{};
    std::optional<bool> has_dynamic_value_information{};
    std::string id{};
    azdo::optional<azdo::open_enum<azdo::api::service_endpoint::input_mode>> input_mode{};
    std::optional<bool> is_confidential{};
    std::string name{};
    std::map<std::string, azdo::json::raw> properties{};
    std::string type{};
    std::optional<bool> use_in_default_description{};
    azdo::optional<input_validation> validation{};
    std::string value_hint{};
    azdo::optional<input_values> values{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const input_descriptor&) const = default;
    template <class self = input_descriptor>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"dependencyInputIds", &self::dependency_input_ids>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"groupName", &self::group_name>(),
            azdo::field<"hasDynamicValueInformation", &self::has_dynamic_value_information>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"inputMode", &self::input_mode>(),
            azdo::field<"isConfidential", &self::is_confidential>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"useInDefaultDescription", &self::use_in_default_description>(),
            azdo::field<"validation", &self::validation>(),
            azdo::field<"valueHint", &self::value_hint>(),
            azdo::field<"values", &self::values>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::service_endpoint
