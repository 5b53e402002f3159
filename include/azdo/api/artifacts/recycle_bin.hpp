// SPDX-License-Identifier: BSL-1.0
// Recycle  Bin: operations of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts/types/operation_reference.hpp>
#include <azdo/api/artifacts/types/package.hpp>
#include <azdo/api/artifacts/types/recycle_bin_package_version.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts {

/// `DELETE /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/recycle--bin/empty-recycle-bin
struct empty_recycle_bin {
    using result_type = operation_reference;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;

    template <class self = empty_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/recycle--bin/get-recycle-bin-packages
struct get_recycle_bin_packages {
    using result_type = azdo::page<package>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    azdo::optional<std::string> protocol_type{};
    azdo::optional<std::string> package_name_query{};
    std::optional<bool> include_urls{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    std::optional<bool> include_all_versions{};

    template <class self = get_recycle_bin_packages>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"protocolType", &self::protocol_type>(azdo::as::query),
            azdo::field<"packageNameQuery", &self::package_name_query>(azdo::as::query),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"includeAllVersions", &self::include_all_versions>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/recycle--bin/get-recycle-bin-package
struct get_recycle_bin_package {
    using result_type = package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::optional<bool> include_urls{};

    template <class self = get_recycle_bin_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}/Versions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/recycle--bin/get-recycle-bin-package-versions
struct get_recycle_bin_package_versions {
    using result_type = azdo::page<recycle_bin_package_version>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}/Versions",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::optional<bool> include_urls{};

    template <class self = get_recycle_bin_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}/Versions/{packageVersionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifacts/recycle--bin/get-recycle-bin-package-version
struct get_recycle_bin_package_version {
    using result_type = recycle_bin_package_version;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/Feeds/{feedId}/RecycleBin/Packages/{packageId}/Versions"
        "/{packageVersionId}",
        azdo::host::feeds_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_id;
    std::string package_version_id;
    std::optional<bool> include_urls{};

    template <class self = get_recycle_bin_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageId", &self::package_id>(azdo::as::path),
            azdo::field<"packageVersionId", &self::package_version_id>(azdo::as::path),
            azdo::field<"includeUrls", &self::include_urls>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::artifacts
