// SPDX-License-Identifier: BSL-1.0
// Builds: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build.hpp>
#include <azdo/api/build/types/build_log.hpp>
#include <azdo/api/build/types/build_query_order.hpp>
#include <azdo/api/build/types/build_reason.hpp>
#include <azdo/api/build/types/build_result.hpp>
#include <azdo/api/build/types/build_status.hpp>
#include <azdo/api/build/types/change.hpp>
#include <azdo/api/build/types/query_deleted_option.hpp>
#include <azdo/api/build/types/resource_ref.hpp>
#include <azdo/api/build/types/retention_lease.hpp>
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

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/list
struct get_builds {
    using result_type = azdo::page<build>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::vector<std::int32_t> definitions{};
    std::vector<std::int32_t> queues{};
    azdo::optional<std::string> build_number{};
    azdo::optional<azdo::sys_time> min_time{};
    azdo::optional<azdo::sys_time> max_time{};
    azdo::optional<std::string> requested_for{};
    azdo::optional<azdo::open_enum<build_reason>> reason_filter{};
    azdo::optional<azdo::open_enum<build_status>> status_filter{};
    azdo::optional<azdo::open_enum<build_result>> result_filter{};
    std::vector<std::string> tag_filters{};
    std::vector<std::string> properties{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> max_builds_per_definition{};
    azdo::optional<azdo::open_enum<query_deleted_option>> deleted_filter{};
    azdo::optional<azdo::open_enum<build_query_order>> query_order{};
    azdo::optional<std::string> branch_name{};
    std::vector<std::int32_t> build_ids{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> repository_type{};

    template <class self = get_builds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitions", &self::definitions>(azdo::as::query),
            azdo::field<"queues", &self::queues>(azdo::as::query),
            azdo::field<"buildNumber", &self::build_number>(azdo::as::query),
            azdo::field<"minTime", &self::min_time>(azdo::as::query),
            azdo::field<"maxTime", &self::max_time>(azdo::as::query),
            azdo::field<"requestedFor", &self::requested_for>(azdo::as::query),
            azdo::field<"reasonFilter", &self::reason_filter>(azdo::as::query),
            azdo::field<"statusFilter", &self::status_filter>(azdo::as::query),
            azdo::field<"resultFilter", &self::result_filter>(azdo::as::query),
            azdo::field<"tagFilters", &self::tag_filters>(azdo::as::query),
            azdo::field<"properties", &self::properties>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"maxBuildsPerDefinition", &self::max_builds_per_definition>(azdo::as::query),
            azdo::field<"deletedFilter", &self::deleted_filter>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query),
            azdo::field<"buildIds", &self::build_ids>(azdo::as::query),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::query),
            azdo::field<"repositoryType", &self::repository_type>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/builds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/update-builds
struct update_builds {
    using result_type = azdo::page<build>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/builds", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::vector<build> body;

    template <class self = update_builds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/build/builds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/queue
struct queue_build {
    using result_type = build;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/builds", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    build body;
    std::optional<bool> ignore_warnings{};
    azdo::optional<std::string> check_in_ticket{};
    azdo::optional<std::int32_t> source_build_id{};
    azdo::optional<std::int32_t> definition_id{};

    template <class self = queue_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"ignoreWarnings", &self::ignore_warnings>(azdo::as::query),
            azdo::field<"checkInTicket", &self::check_in_ticket>(azdo::as::query),
            azdo::field<"sourceBuildId", &self::source_build_id>(azdo::as::query),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/builds/{buildId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/delete
struct delete_build {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/builds/{buildId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = delete_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get
struct get_build {
    using result_type = build;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::string> property_filters{};

    template <class self = get_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/builds/{buildId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/update-build
struct update_build {
    using result_type = build;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/builds/{buildId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    build body;
    std::optional<bool> retry{};

    template <class self = update_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"retry", &self::retry>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-changes
struct get_build_changes {
    using result_type = azdo::page<change>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/changes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};
    std::optional<bool> include_source_change{};

    template <class self = get_build_changes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"includeSourceChange", &self::include_source_change>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/leases`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-retention-leases-for-build
struct get_retention_leases_for_build {
    using result_type = azdo::page<retention_lease>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/leases",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = get_retention_leases_for_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-logs
struct get_build_logs {
    using result_type = azdo::page<build_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/logs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = get_build_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/logs/{logId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-log
struct get_build_log {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/logs/{logId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::required<std::int32_t> log_id;
    azdo::optional<std::int64_t> start_line{};
    azdo::optional<std::int64_t> end_line{};

    template <class self = get_build_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"logId", &self::log_id>(azdo::as::path),
            azdo::field<"startLine", &self::start_line>(azdo::as::query),
            azdo::field<"endLine", &self::end_line>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-work-items-refs
struct get_build_work_items_refs {
    using result_type = azdo::page<resource_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/workitems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::optional<std::int32_t> top{};

    template <class self = get_build_work_items_refs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/build/builds/{buildId}/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-build-work-items-refs-from-commits
struct get_build_work_items_refs_from_commits {
    using result_type = azdo::page<resource_ref>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/builds/{buildId}/workitems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::vector<std::string> body;
    azdo::optional<std::int32_t> top{};

    template <class self = get_build_work_items_refs_from_commits>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/changes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-changes-between-builds
struct get_changes_between_builds {
    using result_type = azdo::page<change>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/changes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::int32_t> from_build_id{};
    azdo::optional<std::int32_t> to_build_id{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_changes_between_builds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fromBuildId", &self::from_build_id>(azdo::as::query),
            azdo::field<"toBuildId", &self::to_build_id>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/builds/get-work-items-between-builds
struct get_work_items_between_builds {
    using result_type = azdo::page<resource_ref>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/workitems",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work, azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> from_build_id;
    azdo::required<std::int32_t> to_build_id;
    azdo::optional<std::int32_t> top{};

    template <class self = get_work_items_between_builds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"fromBuildId", &self::from_build_id>(azdo::as::query),
            azdo::field<"toBuildId", &self::to_build_id>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
