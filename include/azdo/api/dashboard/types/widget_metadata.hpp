// SPDX-License-Identifier: BSL-1.0
// A type of the area dashboard. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/dashboard/types/lightbox_options.hpp>
#include <azdo/api/dashboard/types/widget_scope.hpp>
#include <azdo/api/dashboard/types/widget_size.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::dashboard {

/// `WidgetMetadata`, only in answers
struct widget_metadata {
    std::vector<widget_size> allowed_sizes{};
    std::optional<bool> analytics_service_required{};
    std::string catalog_icon_url{};
    std::string catalog_info_url{};
    std::string configuration_contribution_id{};
    std::string configuration_contribution_relative_id{};
    std::optional<bool> configuration_required{};
    std::string content_uri{};
    std::string contribution_id{};
    std::string default_settings{};
    std::string description{};
    std::optional<bool> is_enabled{};
    std::optional<bool> is_name_configurable{};
    std::optional<bool> is_visible_from_catalog{};
    std::vector<std::string> keywords{};
    azdo::optional<azdo::api::dashboard::lightbox_options> lightbox_options{};
    std::string loading_image_url{};
    std::string name{};
    std::string publisher_name{};
    std::vector<azdo::open_enum<widget_scope>> supported_scopes{};
    std::vector<std::string> tags{};
    std::vector<std::string> targets{};
    std::string type_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const widget_metadata&) const = default;
    template <class self = widget_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"allowedSizes", &self::allowed_sizes>(),
            azdo::field<"analyticsServiceRequired", &self::analytics_service_required>(),
            azdo::field<"catalogIconUrl", &self::catalog_icon_url>(),
            azdo::field<"catalogInfoUrl", &self::catalog_info_url>(),
            azdo::field<"configurationContributionId", &self::configuration_contribution_id>(),
            azdo::field<"configurationContributionRelativeId", &self::configuration_contribution_relative_id>(),
            azdo::field<"configurationRequired", &self::configuration_required>(),
            azdo::field<"contentUri", &self::content_uri>(),
            azdo::field<"contributionId", &self::contribution_id>(),
            azdo::field<"defaultSettings", &self::default_settings>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"isEnabled", &self::is_enabled>(),
            azdo::field<"isNameConfigurable", &self::is_name_configurable>(),
            azdo::field<"isVisibleFromCatalog", &self::is_visible_from_catalog>(),
            azdo::field<"keywords", &self::keywords>(),
            azdo::field<"lightboxOptions", &self::lightbox_options>(),
            azdo::field<"loadingImageUrl", &self::loading_image_url>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"publisherName", &self::publisher_name>(),
            azdo::field<"supportedScopes", &self::supported_scopes>(),
            azdo::field<"tags", &self::tags>(),
            azdo::field<"targets", &self::targets>(),
            azdo::field<"typeId", &self::type_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::dashboard
