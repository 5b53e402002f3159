// SPDX-License-Identifier: BSL-1.0
// Universal: operations of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/universal_package.hpp>
#include <azdo/api/artifacts_package_types/types/universal_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/upack_package_version_deletion_state.hpp>
#include <azdo/api/artifacts_package_types/types/upack_packages_batch_request.hpp>
#include <azdo/api/artifacts_package_types/types/upack_recycle_bin_package_version_details.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/delete-package-version-from-recycle-bin
struct delete_universal_package_version_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = delete_universal_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/getpackageversionfromrecyclebin
struct get_universal_package_version_from_recycle_bin {
    using result_type = upack_package_version_deletion_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = get_universal_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/restore-package-version-from-recycle-bin
struct restore_universal_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    upack_recycle_bin_package_version_details body;

    template <class self = restore_universal_package_version>
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

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packagesBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/update-recycle-bin-package-versions
struct update_recycle_bin_universal_package_versions {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/RecycleBin/packagesBatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    upack_packages_batch_request body;

    template <class self = update_recycle_bin_universal_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/delete-package-version
struct delete_universal_package_version {
    using result_type = universal_package;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = delete_universal_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/get-package-version
struct get_universal_package_version {
    using result_type = universal_package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    std::optional<bool> show_deleted{};

    template <class self = get_universal_package_version>
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

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/update-package-version
struct update_universal_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    universal_package_version_details body;

    template <class self = update_universal_package_version>
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

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packagesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/universal/update-package-versions
struct update_universal_package_versions {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/upack/packagesbatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    upack_packages_batch_request body;

    template <class self = update_universal_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
