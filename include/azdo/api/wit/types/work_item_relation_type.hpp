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

/// `WorkItemRelationType`, only in answers
struct work_item_relation_type {
    std::map<std::string, azdo::json::raw> links{};
    std::map<std::string, azdo::json::raw> attributes{};
    std::string name{};
    std::string reference_name{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const work_item_relation_type&) const = default;
    template <class self = work_item_relation_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"attributes", &self::attributes>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"referenceName", &self::reference_name>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::wit
