// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/upstream_source.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `FeedUpdate`
struct feed_update {
    std::optional<bool> allow_upstream_name_conflict{};
    std::optional<bool> badges_enabled{};
    azdo::optional<std::string> default_view_id{};
    azdo::optional<std::string> description{};
    std::optional<bool> hide_deleted_package_versions{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_enabled{};
    azdo::optional<std::string> name{};
    std::optional<bool> upstream_enabled{};
    azdo::optional<std::vector<upstream_source>> upstream_sources{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed_update&) const = default;
    template <class self = feed_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowUpstreamNameConflict", &self::allow_upstream_name_conflict>(),
            azdo::field<"badgesEnabled", &self::badges_enabled>(),
            azdo::field<"defaultViewId", &self::default_view_id>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"hideDeletedPackageVersions", &self::hide_deleted_package_versions>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"upstreamEnabled", &self::upstream_enabled>(),
            azdo::field<"upstreamSources", &self::upstream_sources>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
