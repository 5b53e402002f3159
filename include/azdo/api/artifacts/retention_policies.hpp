// SPDX-License-Identifier: BSL-1.0
// Retention  Policies: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/feed_retention_policy.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts {

/// `DELETE /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/retention--policies/delete-retention-policy
struct delete_feed_retention_policies {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = delete_feed_retention_policies>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/retention--policies/get-retention-policy
struct get_feed_retention_policies {
    using result_type = feed_retention_policy;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = get_feed_retention_policies>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/retention--policies/set-retention-policy
struct set_feed_retention_policies {
    using result_type = feed_retention_policy;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/retentionpolicies",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    feed_retention_policy body;

    template <class self = set_feed_retention_policies>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts
