// SPDX-License-Identifier: BSL-1.0
// Feed Recycle Bin: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `GET /{organization}/{project?}/_apis/packaging/feedrecyclebin`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed-recycle-bin/list
struct get_feeds_from_recycle_bin {
    using result_type = azdo::page<feed>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feedrecyclebin",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_feeds_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feedrecyclebin/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed-recycle-bin/permanent-delete-feed
struct permanent_delete_feed {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feedrecyclebin/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = permanent_delete_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feedrecyclebin/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/feed-recycle-bin/restore-deleted-feed
struct restore_deleted_feed {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feedrecyclebin/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    azdo::json::patch body;

    template <class self = restore_deleted_feed>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::artifacts
