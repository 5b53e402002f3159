// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/widget_metadata.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

/// `WidgetTypesResponse`, only in answers
struct widget_types_response {
    std::map<std::string, azdo::json::raw> links{};
    std::string uri{};
    std::vector<widget_metadata> widget_types{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget_types_response&) const = default;
    template <class self = widget_types_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"uri", &self::uri>(),
            azdo::field<"widgetTypes", &self::widget_types>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::dashboard
