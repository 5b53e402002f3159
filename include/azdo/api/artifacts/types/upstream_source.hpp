// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/upstream_source_type.hpp>
#include <azdo/api/artifacts/types/upstream_status.hpp>
#include <azdo/api/artifacts/types/upstream_status_detail.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `UpstreamSource`
struct upstream_source {
    azdo::optional<azdo::sys_time> deleted_date{};
    azdo::optional<std::string> display_location{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> internal_upstream_collection_id{};
    azdo::optional<std::string> internal_upstream_feed_id{};
    azdo::optional<std::string> internal_upstream_project_id{};
    azdo::optional<std::string> internal_upstream_view_id{};
    azdo::optional<std::string> location{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> protocol{};
    azdo::optional<std::string> service_endpoint_id{};
    azdo::optional<std::string> service_endpoint_project_id{};
    azdo::optional<azdo::open_enum<upstream_status>> status{};
    azdo::optional<std::vector<upstream_status_detail>> status_details{};
    azdo::optional<azdo::open_enum<azdo::api::artifacts::upstream_source_type>> upstream_source_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const upstream_source&) const = default;
    template <class self = upstream_source>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"displayLocation", &self::display_location>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"internalUpstreamCollectionId", &self::internal_upstream_collection_id>(),
            azdo::field<"internalUpstreamFeedId", &self::internal_upstream_feed_id>(),
            azdo::field<"internalUpstreamProjectId", &self::internal_upstream_project_id>(),
            azdo::field<"internalUpstreamViewId", &self::internal_upstream_view_id>(),
            azdo::field<"location", &self::location>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"protocol", &self::protocol>(),
            azdo::field<"serviceEndpointId", &self::service_endpoint_id>(),
            azdo::field<"serviceEndpointProjectId", &self::service_endpoint_project_id>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"statusDetails", &self::status_details>(),
            azdo::field<"upstreamSourceType", &self::upstream_source_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
