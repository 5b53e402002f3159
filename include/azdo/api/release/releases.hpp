// SPDX-License-Identifier: BSL-1.0
// Releases: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/approval_filters.hpp>
#include <azdo/api/release/types/release.hpp>
#include <azdo/api/release/types/release_environment.hpp>
#include <azdo/api/release/types/release_environment_expands.hpp>
#include <azdo/api/release/types/release_environment_update_metadata.hpp>
#include <azdo/api/release/types/release_expands.hpp>
#include <azdo/api/release/types/release_query_order.hpp>
#include <azdo/api/release/types/release_start_metadata.hpp>
#include <azdo/api/release/types/release_status.hpp>
#include <azdo/api/release/types/release_update_metadata.hpp>
#include <azdo/api/release/types/single_release_expands.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `GET /{organization}/{project}/_apis/Release/releases/{releaseId}/environments/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/get-release-environment
struct get_release_environment {
    using result_type = release_environment;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/Release/releases/{releaseId}/environments/{environmentId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0-preview.6"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::optional<azdo::open_enum<release_environment_expands>> expand{};

    template <class self = get_release_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/Release/releases/{releaseId}/environments/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/update-release-environment
struct update_release_environment {
    using result_type = release_environment;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/Release/releases/{releaseId}/environments/{environmentId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0-preview.6"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    release_environment_update_metadata body;

    template <class self = update_release_environment>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/release/releases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/list
struct get_releases {
    using result_type = azdo::page<release>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/release/releases",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<std::string> search_text{};
    azdo::optional<std::string> created_by{};
    azdo::optional<azdo::open_enum<release_status>> status_filter{};
    azdo::optional<std::int32_t> environment_status_filter{};
    azdo::optional<azdo::sys_time> min_created_time{};
    azdo::optional<azdo::sys_time> max_created_time{};
    azdo::optional<azdo::open_enum<release_query_order>> query_order{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> continuation_token{};
    azdo::optional<azdo::open_enum<release_expands>> expand{};
    azdo::optional<std::string> artifact_type_id{};
    azdo::optional<std::string> source_id{};
    azdo::optional<std::string> artifact_version_id{};
    azdo::optional<std::string> source_branch_filter{};
    std::optional<bool> is_deleted{};
    std::vector<std::string> tag_filter{};
    std::vector<std::string> property_filters{};
    std::vector<std::int32_t> release_id_filter{};
    azdo::optional<std::string> path{};

    template <class self = get_releases>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::query),
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(azdo::as::query),
            azdo::field<"searchText", &self::search_text>(azdo::as::query),
            azdo::field<"createdBy", &self::created_by>(azdo::as::query),
            azdo::field<"statusFilter", &self::status_filter>(azdo::as::query),
            azdo::field<"environmentStatusFilter", &self::environment_status_filter>(azdo::as::query),
            azdo::field<"minCreatedTime", &self::min_created_time>(azdo::as::query),
            azdo::field<"maxCreatedTime", &self::max_created_time>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"artifactTypeId", &self::artifact_type_id>(azdo::as::query),
            azdo::field<"sourceId", &self::source_id>(azdo::as::query),
            azdo::field<"artifactVersionId", &self::artifact_version_id>(azdo::as::query),
            azdo::field<"sourceBranchFilter", &self::source_branch_filter>(azdo::as::query),
            azdo::field<"isDeleted", &self::is_deleted>(azdo::as::query),
            azdo::field<"tagFilter", &self::tag_filter>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"releaseIdFilter", &self::release_id_filter>(azdo::as::query),
            azdo::field<"path", &self::path>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/release/releases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/create
struct create_release {
    using result_type = release;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/release/releases",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    release_start_metadata body;

    template <class self = create_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/get-release-revision
struct get_release_revision {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> definition_snapshot_revision;

    template <class self = get_release_revision>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"definitionSnapshotRevision", &self::definition_snapshot_revision>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/release/releases/{releaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/update-release-resource
struct update_release_resource {
    using result_type = release;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/release/releases/{releaseId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    release_update_metadata body;

    template <class self = update_release_resource>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/_apis/release/releases/{releaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/update-release
struct update_release {
    using result_type = release;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/release/releases/{releaseId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    release body;

    template <class self = update_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/deployPhases/{releaseDeployPhaseId}/tasks/{taskId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/get-task-log
struct get_task_log {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/environments/{environmentId}/deployPhases"
        "/{releaseDeployPhaseId}/tasks/{taskId}/logs",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> environment_id;
    azdo::required<std::int32_t> release_deploy_phase_id;
    azdo::required<std::int32_t> task_id;
    azdo::optional<std::int64_t> start_line{};
    azdo::optional<std::int64_t> end_line{};

    template <class self = get_task_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"releaseDeployPhaseId", &self::release_deploy_phase_id>(azdo::as::path),
            azdo::field<"taskId", &self::task_id>(azdo::as::path),
            azdo::field<"startLine", &self::start_line>(azdo::as::query),
            azdo::field<"endLine", &self::end_line>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/get-logs
struct get_logs {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}/logs",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"}).accepting("application/zip");
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;

    template <class self = get_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/releases/{releaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/releases/get-release
struct get_release {
    using result_type = release;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/releases/{releaseId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.9", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::optional<azdo::open_enum<azdo::api::release::approval_filters>> approval_filters{};
    std::vector<std::string> property_filters{};
    azdo::optional<azdo::open_enum<single_release_expands>> expand{};
    azdo::optional<std::int32_t> top_gate_records{};
    std::optional<bool> include_disabled_definitions{};

    template <class self = get_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::path),
            azdo::field<"approvalFilters", &self::approval_filters>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"$topGateRecords", &self::top_gate_records>(azdo::as::query),
            azdo::field<"includeDisabledDefinitions", &self::include_disabled_definitions>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::release
