// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_type_reference.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::wit {

/// `WorkItemTypeCategory`, only in answers
struct work_item_type_category {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<work_item_type_reference> default_work_item_type{};
    std::string name{};
    std::string reference_name{};
    std::string url{};
    std::vector<work_item_type_reference> work_item_types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_type_category&) const = default;
    template <class self = work_item_type_category>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"defaultWorkItemType", &self::default_work_item_type>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"workItemTypes", &self::work_item_types>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
