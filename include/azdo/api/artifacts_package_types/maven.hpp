// SPDX-License-Identifier: BSL-1.0
// Maven: operations of the area artifactsPackageTypes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/artifacts_package_types/types/maven_package.hpp>
#include <azdo/api/artifacts_package_types/types/maven_package_version_deletion_state.hpp>
#include <azdo/api/artifacts_package_types/types/maven_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/maven_packages_batch_request.hpp>
#include <azdo/api/artifacts_package_types/types/maven_recycle_bin_package_version_details.hpp>
#include <azdo/api/artifacts_package_types/types/upstreaming_behavior.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::artifacts_package_types {

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feedId}/maven/packagesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/update-package-versions
struct update_maven_package_versions {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/maven/packagesbatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    maven_packages_batch_request body;

    template <class self = update_maven_package_versions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feedId}/maven/{groupId}/{artifactId}/{version}/{fileName}/content`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/downloadpackage
struct download_maven_package {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feedId}/maven/{groupId}/{artifactId}/{version}/{fileName}"
        "/content",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed_id;
    std::string group_id;
    std::string artifact_id;
    std::string version;
    std::string file_name;

    template <class self = download_maven_package>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feedId", &self::feed_id>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path),
            azdo::field<"fileName", &self::file_name>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/deletepackageversionfromrecyclebin
struct delete_maven_package_version_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts"
        "/{artifactId}/versions/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;

    template <class self = delete_maven_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/getpackageversionfromrecyclebin
struct get_maven_package_version_from_recycle_bin {
    using result_type = maven_package_version_deletion_state;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts"
        "/{artifactId}/versions/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;

    template <class self = get_maven_package_version_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/restore-package-version-from-recycle-bin
struct restore_maven_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/groups/{groupId}/artifacts"
        "/{artifactId}/versions/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;
    maven_recycle_bin_package_version_details body;

    template <class self = restore_maven_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/packagesBatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/update-recycle-bin-packages
struct update_recycle_bin_maven_packages {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/RecycleBin/packagesBatch",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    maven_packages_batch_request body;

    template <class self = update_recycle_bin_maven_packages>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/get-upstreaming-behavior
struct get_maven_upstreaming_behavior {
    using result_type = upstreaming_behavior;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}"
        "/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;

    template <class self = get_maven_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/upstreaming`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/set-upstreaming-behavior
struct set_maven_upstreaming_behavior {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}"
        "/upstreaming",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    upstreaming_behavior body;

    template <class self = set_maven_upstreaming_behavior>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/deletepackageversion
struct delete_maven_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions"
        "/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_write>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;

    template <class self = delete_maven_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/get-package-version
struct get_maven_package_version {
    using result_type = maven_package;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions"
        "/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;
    std::optional<bool> show_deleted{};

    template <class self = get_maven_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path),
            azdo::field<"showDeleted", &self::show_deleted>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions/{version}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/artifactspackagetypes/maven/update-package-version
struct update_maven_package_version {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/packaging/feeds/{feed}/maven/groups/{groupId}/artifacts/{artifactId}/versions"
        "/{version}",
        azdo::host::pkgs_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::packaging_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string feed;
    std::string group_id;
    std::string artifact_id;
    std::string version;
    maven_package_version_details body;

    template <class self = update_maven_package_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"feed", &self::feed>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"artifactId", &self::artifact_id>(azdo::as::path),
            azdo::field<"version", &self::version>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::artifacts_package_types
