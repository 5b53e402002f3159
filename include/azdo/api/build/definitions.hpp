// SPDX-License-Identifier: BSL-1.0
// Definitions: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_definition.hpp>
#include <azdo/api/build/types/build_definition_reference.hpp>
#include <azdo/api/build/types/build_definition_revision.hpp>
#include <azdo/api/build/types/definition_query_order.hpp>
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

/// `GET /{organization}/{project}/_apis/build/definitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/list
struct get_definitions {
    using result_type = azdo::page<build_definition_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> name{};
    azdo::optional<std::string> repository_id{};
    azdo::optional<std::string> repository_type{};
    azdo::optional<azdo::open_enum<definition_query_order>> query_order{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::sys_time> min_metrics_time{};
    std::vector<std::int32_t> definition_ids{};
    azdo::optional<std::string> path{};
    azdo::optional<azdo::sys_time> built_after{};
    azdo::optional<azdo::sys_time> not_built_after{};
    std::optional<bool> include_all_properties{};
    std::optional<bool> include_latest_builds{};
    azdo::optional<std::string> task_id_filter{};
    azdo::optional<std::int32_t> process_type{};
    azdo::optional<std::string> yaml_filename{};

    template <class self = get_definitions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::query),
            azdo::field<"repositoryType", &self::repository_type>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"minMetricsTime", &self::min_metrics_time>(azdo::as::query),
            azdo::field<"definitionIds", &self::definition_ids>(azdo::as::query),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"builtAfter", &self::built_after>(azdo::as::query),
            azdo::field<"notBuiltAfter", &self::not_built_after>(azdo::as::query),
            azdo::field<"includeAllProperties", &self::include_all_properties>(azdo::as::query),
            azdo::field<"includeLatestBuilds", &self::include_latest_builds>(azdo::as::query),
            azdo::field<"taskIdFilter", &self::task_id_filter>(azdo::as::query),
            azdo::field<"processType", &self::process_type>(azdo::as::query),
            azdo::field<"yamlFilename", &self::yaml_filename>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/build/definitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/create
struct create_definition {
    using result_type = build_definition;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/definitions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    build_definition body;
    azdo::optional<std::int32_t> definition_to_clone_id{};
    azdo::optional<std::int32_t> definition_to_clone_revision{};

    template <class self = create_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"definitionToCloneId", &self::definition_to_clone_id>(azdo::as::query),
            azdo::field<"definitionToCloneRevision", &self::definition_to_clone_revision>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/delete
struct delete_definition {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;

    template <class self = delete_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get
struct get_definition {
    using result_type = build_definition;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::sys_time> min_metrics_time{};
    std::vector<std::string> property_filters{};
    std::optional<bool> include_latest_builds{};

    template <class self = get_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"revision", &self::revision>(azdo::as::query),
            azdo::field<"minMetricsTime", &self::min_metrics_time>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"includeLatestBuilds", &self::include_latest_builds>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/restore-definition
struct restore_definition {
    using result_type = build_definition;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::required<bool> deleted;

    template <class self = restore_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"deleted", &self::deleted>(azdo::as::query));
    }
};

/// `PUT /{organization}/{project}/_apis/build/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/update
struct update_definition {
    using result_type = build_definition;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.8", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    build_definition body;
    azdo::optional<std::int32_t> secrets_source_definition_id{};
    azdo::optional<std::int32_t> secrets_source_definition_revision{};
    std::optional<bool> cancel_paused_builds{};

    template <class self = update_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"secretsSourceDefinitionId", &self::secrets_source_definition_id>(azdo::as::query),
            azdo::field<"secretsSourceDefinitionRevision", &self::secrets_source_definition_revision>(azdo::as::query),
            azdo::field<"cancelPausedBuilds", &self::cancel_paused_builds>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/revisions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/definitions/get-definition-revisions
struct get_definition_revisions {
    using result_type = azdo::page<build_definition_revision>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/revisions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;

    template <class self = get_definition_revisions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
