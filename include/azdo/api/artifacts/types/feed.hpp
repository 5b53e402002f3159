// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_capabilities.hpp>
#include <azdo/api/artifacts/types/feed_permission.hpp>
#include <azdo/api/artifacts/types/feed_view.hpp>
#include <azdo/api/artifacts/types/project_reference.hpp>
#include <azdo/api/artifacts/types/upstream_source.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `Feed`
struct feed {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    std::optional<bool> badges_enabled{};
    azdo::optional<azdo::open_enum<feed_capabilities>> capabilities{};
    azdo::optional<std::string> default_view_id{};
    azdo::optional<azdo::sys_time> deleted_date{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> fully_qualified_id{};
    azdo::optional<std::string> fully_qualified_name{};
    std::optional<bool> hide_deleted_package_versions{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_enabled{};
    std::optional<bool> is_read_only{};
    azdo::optional<std::string> name{};
    azdo::optional<azdo::sys_time> permanent_deleted_date{};
    azdo::optional<std::vector<feed_permission>> permissions{};
    azdo::optional<project_reference> project{};
    azdo::optional<azdo::sys_time> scheduled_permanent_delete_date{};
    std::optional<bool> upstream_enabled{};
    azdo::optional<azdo::sys_time> upstream_enabled_changed_date{};
    azdo::optional<std::vector<upstream_source>> upstream_sources{};
    azdo::optional<std::string> url{};
    azdo::optional<feed_view> view{};
    azdo::optional<std::string> view_id{};
    azdo::optional<std::string> view_name{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const feed&) const = default;
    template <class self = feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"badgesEnabled", &self::badges_enabled>(),
            azdo::field<"capabilities", &self::capabilities>(),
            azdo::field<"defaultViewId", &self::default_view_id>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"fullyQualifiedId", &self::fully_qualified_id>(),
            azdo::field<"fullyQualifiedName", &self::fully_qualified_name>(),
            azdo::field<"hideDeletedPackageVersions", &self::hide_deleted_package_versions>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"isReadOnly", &self::is_read_only>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"permanentDeletedDate", &self::permanent_deleted_date>(),
            azdo::field<"permissions", &self::permissions>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"scheduledPermanentDeleteDate", &self::scheduled_permanent_delete_date>(),
            azdo::field<"upstreamEnabled", &self::upstream_enabled>(),
            azdo::field<"upstreamEnabledChangedDate", &self::upstream_enabled_changed_date>(),
            azdo::field<"upstreamSources", &self::upstream_sources>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"view", &self::view>(),
            azdo::field<"viewId", &self::view_id>(),
            azdo::field<"viewName", &self::view_name>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::artifacts
