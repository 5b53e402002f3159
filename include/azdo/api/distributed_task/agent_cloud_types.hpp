// SPDX-License-Identifier: BSL-1.0
// Agentcloudtypes: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_cloud_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/agentcloudtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentcloudtypes/list
struct get_agent_cloud_types {
    using result_type = azdo::page<task_agent_cloud_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/agentcloudtypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};

    template <class self = get_agent_cloud_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::distributed_task
