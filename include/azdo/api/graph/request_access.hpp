// SPDX-License-Identifier: BSL-1.0
// Request Access: operations of the area graph. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::graph {

/// `POST /{organization}/_apis/graph/requestaccess`
///
/// https://learn.microsoft.com/rest/api/azure/devops/graph/request-access/request-access
struct request_access {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/graph/requestaccess", azdo::host::vssps_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::graph>;

    std::string organization{};
    azdo::json::raw body;

    template <class self = request_access>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::graph
