// SPDX-License-Identifier: BSL-1.0
// Queries: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/query_batch_get_request.hpp>
#include <azdo/api/wit/types/query_expand.hpp>
#include <azdo/api/wit/types/query_hierarchy_item.hpp>
#include <azdo/api/wit/types/query_hierarchy_items_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/queries`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/list
struct get_queries {
    using result_type = azdo::page<query_hierarchy_item>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/queries", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<azdo::open_enum<query_expand>> expand{};
    azdo::optional<std::int32_t> depth{};
    std::optional<bool> include_deleted{};

    template <class self = get_queries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"$depth", &self::depth>(azdo::as::query),
            azdo::field<"$includeDeleted", &self::include_deleted>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project}/_apis/wit/queries/{*query}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/delete
struct delete_query {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wit/queries/{*query}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string query;

    template <class self = delete_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"query", &self::query>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/wit/queries/{*query}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get
struct get_query {
    using result_type = query_hierarchy_item;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/queries/{*query}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string query;
    azdo::optional<azdo::open_enum<query_expand>> expand{};
    azdo::optional<std::int32_t> depth{};
    std::optional<bool> include_deleted{};
    std::optional<bool> use_iso_date_format{};

    template <class self = get_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"query", &self::query>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"$depth", &self::depth>(azdo::as::query),
            azdo::field<"$includeDeleted", &self::include_deleted>(azdo::as::query),
            azdo::field<"$useIsoDateFormat", &self::use_iso_date_format>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/wit/queries/{*query}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/update
struct update_query {
    using result_type = query_hierarchy_item;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wit/queries/{*query}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string query;
    query_hierarchy_item body;
    std::optional<bool> undelete_descendants{};

    template <class self = update_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"query", &self::query>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$undeleteDescendants", &self::undelete_descendants>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/wit/queries/{*query}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/create
struct create_query {
    using result_type = query_hierarchy_item;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/queries/{*query}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string query;
    query_hierarchy_item body;
    std::optional<bool> validate_wiql_only{};

    template <class self = create_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"query", &self::query>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"validateWiqlOnly", &self::validate_wiql_only>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/wit/queriesbatch`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/get-queries-batch
struct get_queries_batch {
    using result_type = azdo::page<azdo::optional<query_hierarchy_item>>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/queriesbatch",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    query_batch_get_request body;

    template <class self = get_queries_batch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/wit/queries`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/queries/search-queries
struct search_queries {
    using result_type = query_hierarchy_items_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/queries", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string filter;
    azdo::optional<std::int32_t> top{};
    azdo::optional<azdo::open_enum<query_expand>> expand{};
    std::optional<bool> include_deleted{};

    template <class self = search_queries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"$filter", &self::filter>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"$includeDeleted", &self::include_deleted>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
