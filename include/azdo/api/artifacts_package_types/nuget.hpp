// SPDX-License-Identifier: BSL-1.0
// NuGet: operations of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/nuget_package.hpp>
#include <azdo/api/artifacts_package_types/types/nuget_package_version_deletion_state.hpp>
#include <azdo/api/artifacts_package_types/types/nuget_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/nuget_packages_batch_request.hpp>
#include <azdo/api/artifacts_package_types/types/nuget_recycle_bin_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/upstreaming_behavior.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/delete-package-version-from-recycle-bin
struct delete_nuget_package_version_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = delete_nuget_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/getpackageversionfromrecyclebin
struct get_nuget_package_version_from_recycle_bin {
    using result_type = nuget_package_version_deletion_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = get_nuget_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/restore-package-version-from-recycle-bin
struct restore_nuget_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    nuget_recycle_bin_package_version_details body;

    template <class self = restore_nuget_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packagesBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/update-recycle-bin-package-versions
struct update_recycle_bin_nuget_package_versions {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/RecycleBin/packagesBatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    nuget_packages_batch_request body;

    template <class self = update_recycle_bin_nuget_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/get-upstreaming-behavior
struct get_nuget_upstreaming_behavior {
    using result_type = upstreaming_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;

    template <class self = get_nuget_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/set-upstreaming-behavior
struct set_nuget_upstreaming_behavior {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    upstreaming_behavior body;

    template <class self = set_nuget_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/delete-package-version
struct delete_nuget_package_version {
    using result_type = nuget_package;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = delete_nuget_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/get-package-version
struct get_nuget_package_version {
    using result_type = nuget_package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    std::optional<bool> show_deleted{};

    template <class self = get_nuget_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"showDeleted", &self::show_deleted>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/update-package-version
struct update_nuget_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    nuget_package_version_details body;

    template <class self = update_nuget_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions/{packageVersion}/content`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/download-package
struct download_nuget_package {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packages/{packageName}/versions"
        "/{packageVersion}/content",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    azdo::optional<std::string> source_protocol_version{};

    template <class self = download_nuget_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"sourceProtocolVersion", &self::source_protocol_version>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packagesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/nuget/update-package-versions
struct update_nuget_package_versions {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/nuget/packagesbatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    nuget_packages_batch_request body;

    template <class self = update_nuget_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
