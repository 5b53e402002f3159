// SPDX-License-Identifier: BSL-1.0
// Npm: operations of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/npm_package.hpp>
#include <azdo/api/artifacts_package_types/types/npm_package_version_deletion_state.hpp>
#include <azdo/api/artifacts_package_types/types/npm_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/npm_packages_batch_request.hpp>
#include <azdo/api/artifacts_package_types/types/npm_recycle_bin_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/upstreaming_behavior.hpp>
#include <azdo/api/artifacts_package_types/types/validate_custom_public_upstream_source_request.hpp>
#include <azdo/api/artifacts_package_types/types/validate_custom_public_upstream_source_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `POST /{organization}/_apis/packaging/npm/validateupstream`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/validate-custom-public-upstream-source
struct validate_custom_public_upstream_source_in_npm {
    using result_type = validate_custom_public_upstream_source_response;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/packaging/npm/validateupstream", azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    validate_custom_public_upstream_source_request body;

    template <class self = validate_custom_public_upstream_source_in_npm>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/unpublish-scoped-package
struct unpublish_npm_scoped_package {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = unpublish_npm_scoped_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getscopedpackageversion
struct get_npm_scoped_package_info {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = get_npm_scoped_package_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/update-scoped-package
struct update_npm_scoped_package {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/@{packageScope}/{unscopedPackageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;
    npm_package_version_details body;

    template <class self = update_npm_scoped_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/PackagesBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/update-recycle-bin-packages
struct update_recycle_bin_npm_packages {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/PackagesBatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    npm_packages_batch_request body;

    template <class self = update_recycle_bin_npm_packages>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/delete-scoped-package-version-from-recycle-bin
struct delete_npm_scoped_package_version_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}"
        "/{unscopedPackageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = delete_npm_scoped_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getscopedpackageversionfromrecyclebin
struct get_npm_scoped_package_version_from_recycle_bin {
    using result_type = npm_package_version_deletion_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}"
        "/{unscopedPackageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = get_npm_scoped_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/restore-scoped-package-version-from-recycle-bin
struct restore_npm_scoped_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/@{packageScope}"
        "/{unscopedPackageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;
    npm_recycle_bin_package_version_details body;

    template <class self = restore_npm_scoped_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/delete-package-version-from-recycle-bin
struct delete_npm_package_version_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = delete_npm_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getpackageversionfromrecyclebin
struct get_npm_package_version_from_recycle_bin {
    using result_type = npm_package_version_deletion_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = get_npm_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/restore-package-version-from-recycle-bin
struct restore_npm_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/RecycleBin/packages/{packageName}/versions"
        "/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    npm_recycle_bin_package_version_details body;

    template <class self = restore_npm_package_version>
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

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getpackageupstreamingbehavior
struct get_scoped_npm_upstreaming_behavior {
    using result_type = upstreaming_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}"
        "/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;

    template <class self = get_scoped_npm_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/set-scoped-upstreaming-behavior
struct set_scoped_npm_upstreaming_behavior {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}"
        "/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    upstreaming_behavior body;

    template <class self = set_scoped_npm_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}/content`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/downloadscopedpackage
struct download_npm_scoped_package {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}"
        "/versions/{packageVersion}/content",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = download_npm_scoped_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}/versions/{packageVersion}/readme`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getscopedpackagereadme
struct get_npm_scoped_package_readme {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/@{packageScope}/{unscopedPackageName}"
        "/versions/{packageVersion}/readme",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_scope;
    std::string unscoped_package_name;
    std::string package_version;

    template <class self = get_npm_scoped_package_readme>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageScope", &self::package_scope>(azdo::as::path),
            azdo::field<"unscopedPackageName", &self::unscoped_package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getscopedpackageupstreamingbehavior
struct get_npm_upstreaming_behavior {
    using result_type = upstreaming_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;

    template <class self = get_npm_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/set-upstreaming-behavior
struct set_npm_upstreaming_behavior {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    upstreaming_behavior body;

    template <class self = set_npm_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/versions/{packageVersion}/content`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/downloadpackage
struct download_npm_package {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/versions/{packageVersion}"
        "/content",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = download_npm_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/versions/{packageVersion}/readme`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getpackagereadme
struct get_npm_package_readme {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packages/{packageName}/versions/{packageVersion}"
        "/readme",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = get_npm_package_readme>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packagesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/update-packages
struct update_npm_packages {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/packagesbatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    npm_packages_batch_request body;

    template <class self = update_npm_packages>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/unpublish-package
struct unpublish_npm_package {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = unpublish_npm_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/getpackageversion
struct get_npm_package_info {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;

    template <class self = get_npm_package_info>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"packageName", &self::package_name>(azdo::as::path),
            azdo::field<"packageVersion", &self::package_version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/npm/update-package
struct update_npm_package {
    using result_type = npm_package;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/npm/{packageName}/versions/{packageVersion}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string package_name;
    std::string package_version;
    npm_package_version_details body;

    template <class self = update_npm_package>
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

} // namespace azdo::inline v1::api::artifacts_package_types
