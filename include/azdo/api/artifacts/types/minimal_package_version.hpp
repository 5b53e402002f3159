// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_view.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `MinimalPackageVersion`, only in answers
struct minimal_package_version {
    std::string direct_upstream_source_id{};
    std::string id{};
    std::optional<bool> is_cached_version{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_latest{};
    std::optional<bool> is_listed{};
    std::string normalized_version{};
    std::string package_description{};
    azdo::optional<azdo::sys_time> publish_date{};
    std::string storage_id{};
    std::string version{};
    std::vector<feed_view> views{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const minimal_package_version&) const = default;
    template <class self = minimal_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"directUpstreamSourceId", &self::direct_upstream_source_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isCachedVersion", &self::is_cached_version>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isLatest", &self::is_latest>(),
            azdo::field<"isListed", &self::is_listed>(),
            azdo::field<"normalizedVersion", &self::normalized_version>(),
            azdo::field<"packageDescription", &self::package_description>(),
            azdo::field<"publishDate", &self::publish_date>(),
            azdo::field<"storageId", &self::storage_id>(),
            azdo::field<"version", &self::version>(),
            azdo::field<"views", &self::views>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
