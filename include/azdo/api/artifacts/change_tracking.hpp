// SPDX-License-Identifier: BSL-1.0
// Change  Tracking: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_change.hpp>
#include <azdo/api/artifacts/types/feed_changes_response.hpp>
#include <azdo/api/artifacts/types/package_changes_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packagechanges`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/change--tracking/get-package-changes
struct get_package_changes {
    using result_type = package_changes_response;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packagechanges",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    azdo::optional<std::int64_t> continuation_token{};
    azdo::optional<std::int32_t> batch_size{};

    template <class self = get_package_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"batchSize", &self::batch_size>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feedchanges`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/change--tracking/get-feed-changes
struct get_feed_changes {
    using result_type = feed_changes_response;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feedchanges",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::optional<bool> include_deleted{};
    azdo::optional<std::int64_t> continuation_token{};
    azdo::optional<std::int32_t> batch_size{};

    template <class self = get_feed_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"batchSize", &self::batch_size>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feedchanges/{feedId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/change--tracking/get-feed-change
struct get_feed_change {
    using result_type = feed_change;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feedchanges/{feedId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = get_feed_change>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::artifacts
