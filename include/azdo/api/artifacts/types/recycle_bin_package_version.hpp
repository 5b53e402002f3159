// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_view.hpp>
#include <azdo/api/artifacts/types/minimal_package_version.hpp>
#include <azdo/api/artifacts/types/package_dependency.hpp>
#include <azdo/api/artifacts/types/package_file.hpp>
#include <azdo/api/artifacts/types/protocol_metadata.hpp>
#include <azdo/api/artifacts/types/upstream_source.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `RecycleBinPackageVersion`, only in answers
struct recycle_bin_package_version {
    std::map<std::string, azdo::json::raw> links{};
    std::string author{};
    azdo::optional<azdo::sys_time> deleted_date{};
    std::vector<package_dependency> dependencies{};
    std::string description{};
    std::string direct_upstream_source_id{};
    std::vector<package_file> files{};
    std::string id{};
    std::optional<bool> is_cached_version{};
    std::optional<bool> is_deleted{};
    std::optional<bool> is_latest{};
    std::optional<bool> is_listed{};
    std::string normalized_version{};
    std::vector<minimal_package_version> other_versions{};
    std::string package_description{};
    azdo::optional<azdo::api::artifacts::protocol_metadata> protocol_metadata{};
    azdo::optional<azdo::sys_time> publish_date{};
    azdo::optional<azdo::sys_time> scheduled_permanent_delete_date{};
    std::vector<upstream_source> source_chain{};
    std::string storage_id{};
    std::string summary{};
    std::vector<std::string> tags{};
    std::string url{};
    std::string version{};
    std::vector<feed_view> views{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const recycle_bin_package_version&) const = default;
    template <class self = recycle_bin_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"author", &self::author>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"dependencies", &self::dependencies>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"directUpstreamSourceId", &self::direct_upstream_source_id>(),
            azdo::field<"files", &self::files>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isCachedVersion", &self::is_cached_version>(),
            azdo::field<"isDeleted", &self::is_deleted>(),
            azdo::field<"isLatest", &self::is_latest>(),
            azdo::field<"isListed", &self::is_listed>(),
            azdo::field<"normalizedVersion", &self::normalized_version>(),
            azdo::field<"otherVersions", &self::other_versions>(),
            azdo::field<"packageDescription", &self::package_description>(),
            azdo::field<"protocolMetadata", &self::protocol_metadata>(),
            azdo::field<"publishDate", &self::publish_date>(),
            azdo::field<"scheduledPermanentDeleteDate", &self::scheduled_permanent_delete_date>(),
            azdo::field<"sourceChain", &self::source_chain>(),
            azdo::field<"storageId", &self::storage_id>(),
            azdo::field<"summary", &self::summary>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"version", &self::version>(),
            azdo::field<"views", &self::views>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::artifacts
