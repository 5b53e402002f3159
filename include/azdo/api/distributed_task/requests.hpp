// SPDX-License-Identifier: BSL-1.0
// Requests: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_cloud_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/agentclouds/{agentCloudId}/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/requests/list
struct get_agent_cloud_requests {
    using result_type = azdo::page<task_agent_cloud_request>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/agentclouds/{agentCloudId}/requests",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> agent_cloud_id;

    template <class self = get_agent_cloud_requests>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::distributed_task
