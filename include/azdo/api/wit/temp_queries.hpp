// SPDX-License-Identifier: BSL-1.0
// Temp Queries: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/temporary_query_request_model.hpp>
#include <azdo/api/wit/types/temporary_query_response_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `POST /{organization}/{project}/_apis/wit/tempqueries`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/temp-queries/create
struct create_temp_query {
    using result_type = temporary_query_response_model;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/wit/tempqueries", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    temporary_query_request_model body;

    template <class self = create_temp_query>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
