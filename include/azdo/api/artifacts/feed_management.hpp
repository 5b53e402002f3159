// SPDX-License-Identifier: BSL-1.0
// Feed  Management: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed.hpp>
#include <azdo/api/artifacts/types/feed_permission.hpp>
#include <azdo/api/artifacts/types/feed_role.hpp>
#include <azdo/api/artifacts/types/feed_update.hpp>
#include <azdo/api/artifacts/types/feed_view.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::artifacts {

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/permissions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/get-feed-permissions
struct get_feed_permissions {
    using result_type = azdo::page<feed_permission>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/permissions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::optional<bool> include_ids{};
    std::optional<bool> exclude_inherited_permissions{};
    azdo::optional<std::string> identity_descriptor{};
    std::optional<bool> include_deleted_feeds{};

    template <class self = get_feed_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"includeIds", &self::include_ids>(azdo::as::query),
            azdo::field<"excludeInheritedPermissions", &self::exclude_inherited_permissions>(azdo::as::query),
            azdo::field<"identityDescriptor", &self::identity_descriptor>(azdo::as::query),
            azdo::field<"includeDeletedFeeds", &self::include_deleted_feeds>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/permissions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/set-feed-permissions
struct set_feed_permissions {
    using result_type = azdo::page<feed_permission>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/permissions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::vector<feed_permission> body;

    template <class self = set_feed_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/get-feed-views
struct get_feed_views {
    using result_type = azdo::page<feed_view>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = get_feed_views>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/create-feed-view
struct create_feed_view {
    using result_type = feed_view;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    feed_view body;

    template <class self = create_feed_view>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/delete-feed-view
struct delete_feed_view {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string view_id;

    template <class self = delete_feed_view>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"viewId", &self::view_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/get-feed-view
struct get_feed_view {
    using result_type = feed_view;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string view_id;

    template <class self = get_feed_view>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"viewId", &self::view_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/update-feed-view
struct update_feed_view {
    using result_type = feed_view;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/views/{viewId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string view_id;
    feed_view body;

    template <class self = update_feed_view>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"viewId", &self::view_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/get-feeds
struct get_feeds {
    using result_type = azdo::page<feed>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<azdo::open_enum<azdo::api::artifacts::feed_role>> feed_role{};
    std::optional<bool> include_deleted_upstreams{};
    std::optional<bool> include_urls{};

    template <class self = get_feeds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedRole", &self::feed_role>(azdo::as::query),
            azdo::field<"includeDeletedUpstreams", &self::include_deleted_upstreams>(azdo::as::query),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/create-feed
struct create_feed {
    using result_type = feed;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    feed body;

    template <class self = create_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/delete-feed
struct delete_feed {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = delete_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/get-feed
struct get_feed {
    using result_type = feed;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::optional<bool> include_deleted_upstreams{};

    template <class self = get_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"includeDeletedUpstreams", &self::include_deleted_upstreams>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed--management/update-feed
struct update_feed {
    using result_type = feed;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    feed_update body;

    template <class self = update_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts
