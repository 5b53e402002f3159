// SPDX-License-Identifier: BSL-1.0
// Definitions: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/release_definition.hpp>
#include <azdo/api/release/types/release_definition_expands.hpp>
#include <azdo/api/release/types/release_definition_query_order.hpp>
#include <azdo/api/release/types/release_definition_revision.hpp>
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

/// `GET /{organization}/{project}/_apis/Release/definitions/{definitionId}/revisions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/get-release-definition-history
struct get_release_definition_history {
    using result_type = azdo::page<release_definition_revision>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/Release/definitions/{definitionId}/revisions",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;

    template <class self = get_release_definition_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/Release/definitions/{definitionId}/revisions/{revision}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/get-definition-revision
struct get_definition_revision {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/Release/definitions/{definitionId}/revisions/{revision}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::required<std::int32_t> revision;

    template <class self = get_definition_revision>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"revision", &self::revision>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/release/definitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/list
struct get_release_definitions {
    using result_type = azdo::page<release_definition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/definitions",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> search_text{};
    azdo::optional<azdo::open_enum<release_definition_expands>> expand{};
    azdo::optional<std::string> artifact_type{};
    azdo::optional<std::string> artifact_source_id{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::open_enum<release_definition_query_order>> query_order{};
    azdo::optional<std::string> path{};
    std::optional<bool> is_exact_name_match{};
    std::vector<std::string> tag_filter{};
    std::vector<std::string> property_filters{};
    std::vector<std::string> definition_id_filter{};
    std::optional<bool> is_deleted{};
    std::optional<bool> search_text_contains_folder_name{};

    template <class self = get_release_definitions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"searchText", &self::search_text>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"artifactType", &self::artifact_type>(azdo::as::query),
            azdo::field<"artifactSourceId", &self::artifact_source_id>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"path", &self::path>(azdo::as::query),
            azdo::field<"isExactNameMatch", &self::is_exact_name_match>(azdo::as::query),
            azdo::field<"tagFilter", &self::tag_filter>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"definitionIdFilter", &self::definition_id_filter>(azdo::as::query),
            azdo::field<"isDeleted", &self::is_deleted>(azdo::as::query),
            azdo::field<"searchTextContainsFolderName", &self::search_text_contains_folder_name>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/release/definitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/create
struct create_release_definition {
    using result_type = release_definition;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/release/definitions",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    release_definition body;

    template <class self = create_release_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/{project}/_apis/release/definitions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/update
struct update_release_definition {
    using result_type = release_definition;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/release/definitions",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_execute>;

    std::string organization{};
    std::string project;
    release_definition body;
    std::optional<bool> skip_tasks_validation{};

    template <class self = update_release_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"skipTasksValidation", &self::skip_tasks_validation>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/release/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/delete
struct delete_release_definition {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/release/definitions/{definitionId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<std::string> comment{};
    std::optional<bool> force_delete{};

    template <class self = delete_release_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"comment", &self::comment>(azdo::as::query),
            azdo::field<"forceDelete", &self::force_delete>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/release/definitions/{definitionId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/definitions/get
struct get_release_definition {
    using result_type = release_definition;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/definitions/{definitionId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::vector<std::string> property_filters{};
    std::optional<bool> include_disabled{};

    template <class self = get_release_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"includeDisabled", &self::include_disabled>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::release
