// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard, and those that contain it. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/dashboard_scope.hpp>
#include <azdo/api/dashboard/types/lightbox_options.hpp>
#include <azdo/api/dashboard/types/semantic_version.hpp>
#include <azdo/api/dashboard/types/widget_position.hpp>
#include <azdo/api/dashboard/types/widget_size.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

struct dashboard;
struct widget;

/// `Dashboard`
struct dashboard {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::open_enum<azdo::api::dashboard::dashboard_scope>> dashboard_scope{};
    azdo::optional<std::string> description{};
    azdo::optional<std::string> etag{};
    azdo::optional<std::string> global_parameters_config{};
    azdo::optional<std::string> group_id{};
    azdo::optional<std::string> id{};
    azdo::optional<azdo::sys_time> last_accessed_date{};
    azdo::optional<std::string> modified_by{};
    azdo::optional<azdo::sys_time> modified_date{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> owner_id{};
    azdo::optional<std::int32_t> position{};
    azdo::optional<std::int32_t> refresh_interval{};
    azdo::optional<std::string> url{};
    azdo::boxed<std::vector<widget>> widgets{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const dashboard&) const = default;
    template <class self = dashboard>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"dashboardScope", &self::dashboard_scope>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"eTag", &self::etag>(),
            azdo::field<"globalParametersConfig", &self::global_parameters_config>(),
            azdo::field<"groupId", &self::group_id>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastAccessedDate", &self::last_accessed_date>(),
            azdo::field<"modifiedBy", &self::modified_by>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"ownerId", &self::owner_id>(),
            azdo::field<"position", &self::position>(),
            azdo::field<"refreshInterval", &self::refresh_interval>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"widgets", &self::widgets>(),
            azdo::rest<&self::unknown_fields>());
    }
};

/// `Widget`
struct widget {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<widget_size>> allowed_sizes{};
    std::optional<bool> are_settings_blocked_for_user{};
    azdo::optional<std::string> artifact_id{};
    azdo::optional<std::string> configuration_contribution_id{};
    azdo::optional<std::string> configuration_contribution_relative_id{};
    azdo::optional<std::string> content_uri{};
    azdo::optional<std::string> contribution_id{};
    azdo::boxed<azdo::api::dashboard::dashboard> dashboard{};
    azdo::optional<std::string> etag{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_enabled{};
    std::optional<bool> is_name_configurable{};
    azdo::optional<azdo::api::dashboard::lightbox_options> lightbox_options{};
    azdo::optional<std::string> loading_image_url{};
    azdo::optional<std::string> name{};
    azdo::optional<widget_position> position{};
    azdo::optional<std::string> settings{};
    azdo::optional<semantic_version> settings_version{};
    azdo::optional<widget_size> size{};
    azdo::optional<std::string> type_id{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget&) const = default;
    template <class self = widget>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"allowedSizes", &self::allowed_sizes>(),
            azdo::field<"areSettingsBlockedForUser", &self::are_settings_blocked_for_user>(),
            azdo::field<"artifactId", &self::artifact_id>(),
            azdo::field<"configurationContributionId", &self::configuration_contribution_id>(),
            azdo::field<"configurationContributionRelativeId", &self::configuration_contribution_relative_id>(),
            azdo::field<"contentUri", &self::content_uri>(),
            azdo::field<"contributionId", &self::contribution_id>(),
            azdo::field<"dashboard", &self::dashboard>(),
            azdo::field<"eTag", &self::etag>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"isNameConfigurable", &self::is_name_configurable>(),
            azdo::field<"lightboxOptions", &self::lightbox_options>(),
            azdo::field<"loadingImageUrl", &self::loading_image_url>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"position", &self::position>(),
            azdo::field<"settings", &self::settings>(),
            azdo::field<"settingsVersion", &self::settings_version>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"typeId", &self::type_id>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::dashboard
