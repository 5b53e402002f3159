// SPDX-License-Identifier: BSL-1.0
// Wiql: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/wiql.hpp>
#include <azdo/api/wit/types/work_item_query_result.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project?}/{team?}/_apis/wit/wiql`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-wiql
struct query_by_wiql {
    using result_type = work_item_query_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/{team?}/_apis/wit/wiql",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> team{};
    wiql body;
    std::optional<bool> time_precision{};
    azdo::optional<std::int32_t> top{};

    template <class self = query_by_wiql>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"timePrecision", &self::time_precision>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/{team?}/_apis/wit/wiql/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/query-by-id
struct query_by_id {
    using result_type = work_item_query_result;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/{team?}/_apis/wit/wiql/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> team{};
    std::string id;
    std::optional<bool> time_precision{};
    azdo::optional<std::int32_t> top{};

    template <class self = query_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"timePrecision", &self::time_precision>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `HEAD /{organization}/{project?}/{team?}/_apis/wit/wiql/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/wiql/get
struct head_query_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::head(
        "/{organization}/{project?}/{team?}/_apis/wit/wiql/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> team{};
    std::string id;
    std::optional<bool> time_precision{};
    azdo::optional<std::int32_t> top{};

    template <class self = head_query_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"timePrecision", &self::time_precision>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::wit
