// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/widget_metadata.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::dashboard {

/// `WidgetMetadataResponse`, only in answers
struct widget_metadata_response {
    std::string uri{};
    azdo::optional<azdo::api::dashboard::widget_metadata> widget_metadata{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget_metadata_response&) const = default;
    template <class self = widget_metadata_response>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"uri", &self::uri>(),
            azdo::field<"widgetMetadata", &self::widget_metadata>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::dashboard
