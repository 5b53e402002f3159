// SPDX-License-Identifier: BSL-1.0
// Oidctoken: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_hub_oidc_token.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `POST /{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/jobs/{jobId}/oidctoken`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/oidctoken/create
struct create_oidc_token {
    using result_type = task_hub_oidc_token;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/jobs/{jobId}/oidctoken",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string scope_identifier;
    std::string hub_name;
    std::string plan_id;
    std::string job_id;
    std::map<std::string, std::string> body;
    azdo::optional<std::string> service_connection_id{};

    template <class self = create_oidc_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeIdentifier", &self::scope_identifier>(azdo::as::path),
            azdo::field<"hubName", &self::hub_name>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"jobId", &self::job_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"serviceConnectionId", &self::service_connection_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
