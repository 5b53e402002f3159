// SPDX-License-Identifier: BSL-1.0
// Artifact  Details: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/package.hpp>
#include <azdo/api/artifacts/types/package_metrics.hpp>
#include <azdo/api/artifacts/types/package_metrics_query.hpp>
#include <azdo/api/artifacts/types/package_version.hpp>
#include <azdo/api/artifacts/types/package_version_metrics.hpp>
#include <azdo/api/artifacts/types/package_version_metrics_query.hpp>
#include <azdo/api/artifacts/types/package_version_provenance.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/Versions/{packageVersionId}/provenance`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/getpackageversionprovenance
struct get_package_version_provenance {
    using result_type = package_version_provenance;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/Versions/{packageVersionId}"
        "/provenance",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::string package_version_id;

    template <class self = get_package_version_provenance>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"packageVersionId", &self::package_version_id>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versionmetricsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/query-package-version-metrics
struct query_package_version_metrics {
    using result_type = azdo::page<package_version_metrics>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versionmetricsbatch",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    package_version_metrics_query body;

    template <class self = query_package_version_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/get-package-versions
struct get_package_versions {
    using result_type = azdo::page<package_version>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::optional<bool> include_urls{};
    std::optional<bool> is_listed{};
    std::optional<bool> is_deleted{};

    template <class self = get_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query),
            azdo::field<"isListed", &self::is_listed>(azdo::as::query),
            azdo::field<"isDeleted", &self::is_deleted>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versions/{packageVersionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/get-package-version
struct get_package_version {
    using result_type = package_version;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/Packages/{packageId}/versions/{packageVersionId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::string package_version_id;
    std::optional<bool> include_urls{};
    std::optional<bool> is_listed{};
    std::optional<bool> is_deleted{};

    template <class self = get_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"packageVersionId", &self::package_version_id>(azdo::as::path),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query),
            azdo::field<"isListed", &self::is_listed>(azdo::as::query),
            azdo::field<"isDeleted", &self::is_deleted>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packagemetricsbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/query-package-metrics
struct query_package_metrics {
    using result_type = azdo::page<package_metrics>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packagemetricsbatch",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    package_metrics_query body;

    template <class self = query_package_metrics>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/get-packages
struct get_packages {
    using result_type = azdo::page<package>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packages",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    azdo::optional<std::string> protocol_type{};
    azdo::optional<std::string> package_name_query{};
    azdo::optional<std::string> normalized_package_name{};
    std::optional<bool> include_urls{};
    std::optional<bool> include_all_versions{};
    std::optional<bool> is_listed{};
    std::optional<bool> get_top_package_versions{};
    std::optional<bool> is_release{};
    std::optional<bool> include_description{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> include_deleted{};
    std::optional<bool> is_cached{};
    azdo::optional<std::string> direct_upstream_id{};

    template <class self = get_packages>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"protocolType", &self::protocol_type>(azdo::as::query),
            azdo::field<"packageNameQuery", &self::package_name_query>(azdo::as::query),
            azdo::field<"normalizedPackageName", &self::normalized_package_name>(azdo::as::query),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query),
            azdo::field<"includeAllVersions", &self::include_all_versions>(azdo::as::query),
            azdo::field<"isListed", &self::is_listed>(azdo::as::query),
            azdo::field<"getTopPackageVersions", &self::get_top_package_versions>(azdo::as::query),
            azdo::field<"isRelease", &self::is_release>(azdo::as::query),
            azdo::field<"includeDescription", &self::include_description>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"isCached", &self::is_cached>(azdo::as::query),
            azdo::field<"directUpstreamId", &self::direct_upstream_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packages/{packageId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/get-package
struct get_package {
    using result_type = package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/packages/{packageId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::optional<bool> include_all_versions{};
    std::optional<bool> include_urls{};
    std::optional<bool> is_listed{};
    std::optional<bool> is_release{};
    std::optional<bool> include_deleted{};
    std::optional<bool> include_description{};

    template <class self = get_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"includeAllVersions", &self::include_all_versions>(azdo::as::query),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query),
            azdo::field<"isListed", &self::is_listed>(azdo::as::query),
            azdo::field<"isRelease", &self::is_release>(azdo::as::query),
            azdo::field<"includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"includeDescription", &self::include_description>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/public/packaging/Feeds/{feedId}/Packages/{packageId}/badge`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact--details/get-badge
struct get_badge {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/public/packaging/Feeds/{feedId}/Packages/{packageId}/badge",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;

    template <class self = get_badge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::artifacts
