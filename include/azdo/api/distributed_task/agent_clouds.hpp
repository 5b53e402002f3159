// SPDX-License-Identifier: BSL-1.0
// Agentclouds: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_cloud.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/agentclouds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentclouds/list
struct get_agent_clouds {
    using result_type = azdo::page<task_agent_cloud>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/agentclouds",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};

    template <class self = get_agent_clouds>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/distributedtask/agentclouds`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentclouds/add
struct add_agent_cloud {
    using result_type = task_agent_cloud;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/distributedtask/agentclouds",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    task_agent_cloud body;

    template <class self = add_agent_cloud>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/distributedtask/agentclouds/{agentCloudId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentclouds/delete
struct delete_agent_cloud {
    using result_type = task_agent_cloud;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/distributedtask/agentclouds/{agentCloudId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> agent_cloud_id;

    template <class self = delete_agent_cloud>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/distributedtask/agentclouds/{agentCloudId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentclouds/get
struct get_agent_cloud {
    using result_type = task_agent_cloud;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/agentclouds/{agentCloudId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> agent_cloud_id;

    template <class self = get_agent_cloud>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/distributedtask/agentclouds/{agentCloudId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agentclouds/update
struct update_agent_cloud {
    using result_type = task_agent_cloud;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/agentclouds/{agentCloudId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> agent_cloud_id;
    task_agent_cloud body;

    template <class self = update_agent_cloud>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"agentCloudId", &self::agent_cloud_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
