// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::wit {

/// `WorkItemTemplateReference`, only in answers
struct work_item_template_reference {
    std::map<std::string, azdo::json::raw> links{};
    std::string description{};
    std::string id{};
    std::string name{};
    std::string url{};
    std::string work_item_type_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_template_reference&) const = default;
    template <class self = work_item_template_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemTypeName", &self::work_item_type_name>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
