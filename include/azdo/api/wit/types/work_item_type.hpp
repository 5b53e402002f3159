// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_icon.hpp>
#include <azdo/api/wit/types/work_item_state_color.hpp>
#include <azdo/api/wit/types/work_item_state_transition.hpp>
#include <azdo/api/wit/types/work_item_type_field_instance.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemType`, only in answers
struct work_item_type {
    std::map<std::string, azdo::json::raw> links{};
    std::string color{};
    std::string description{};
    std::vector<work_item_type_field_instance> field_instances{};
    std::vector<work_item_type_field_instance> fields{};
    azdo::optional<work_item_icon> icon{};
    std::optional<bool> is_disabled{};
    std::string name{};
    std::string reference_name{};
    std::vector<work_item_state_color> states{};
    std::map<std::string, std::vector<work_item_state_transition>> transitions{};
    std::string url{};
    std::string xml_form{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type&) const = default;
    template <class self = work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"color", &self::color>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"fieldInstances", &self::field_instances>(),
            azdo::field<"fields", &self::fields>(),
            azdo::field<"icon", &self::icon>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"states", &self::states>(),
            azdo::field<"transitions", &self::transitions>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"xmlForm", &self::xml_form>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
