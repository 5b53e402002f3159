// SPDX-License-Identifier: BSL-1.0
// Predefined Queries: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/predefined_query.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/_apis/work/predefinedqueries`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/predefined-queries/list
struct get_predefined_queries {
    using result_type = azdo::page<predefined_query>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/predefinedqueries", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;

    template <class self = get_predefined_queries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/work/predefinedqueries/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/predefined-queries/get
struct get_predefined_query_results {
    using result_type = predefined_query;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/predefinedqueries/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string id;
    azdo::optional<std::int32_t> top{};
    std::optional<bool> include_completed{};

    template <class self = get_predefined_query_results>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"includeCompleted", &self::include_completed>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::work
