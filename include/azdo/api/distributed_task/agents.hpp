// SPDX-License-Identifier: BSL-1.0
// Agents: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/pools/{poolId}/agents`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/list
struct get_agents {
    using result_type = azdo::page<task_agent>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::optional<std::string> agent_name{};
    std::optional<bool> include_capabilities{};
    std::optional<bool> include_assigned_request{};
    std::optional<bool> include_last_completed_request{};
    std::vector<std::string> property_filters{};
    std::vector<std::string> demands{};

    template <class self = get_agents>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"agentName", &self::agent_name>(azdo::as::query),
            azdo::field<"includeCapabilities", &self::include_capabilities>(azdo::as::query),
            azdo::field<"includeAssignedRequest", &self::include_assigned_request>(azdo::as::query),
            azdo::field<"includeLastCompletedRequest", &self::include_last_completed_request>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query),
            azdo::field<"demands", &self::demands>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/distributedtask/pools/{poolId}/agents`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/add
struct add_agent {
    using result_type = task_agent;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    task_agent body;

    template <class self = add_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/delete
struct delete_agent {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> agent_id;

    template <class self = delete_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"agentId", &self::agent_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/get
struct get_agent {
    using result_type = task_agent;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> agent_id;
    std::optional<bool> include_capabilities{};
    std::optional<bool> include_assigned_request{};
    std::optional<bool> include_last_completed_request{};
    std::vector<std::string> property_filters{};

    template <class self = get_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"agentId", &self::agent_id>(azdo::as::path),
            azdo::field<"includeCapabilities", &self::include_capabilities>(azdo::as::query),
            azdo::field<"includeAssignedRequest", &self::include_assigned_request>(azdo::as::query),
            azdo::field<"includeLastCompletedRequest", &self::include_last_completed_request>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/update
struct update_agent {
    using result_type = task_agent;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> agent_id;
    task_agent body;

    template <class self = update_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"agentId", &self::agent_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/agents/replace-agent
struct replace_agent {
    using result_type = task_agent;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/distributedtask/pools/{poolId}/agents/{agentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> agent_id;
    task_agent body;

    template <class self = replace_agent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"agentId", &self::agent_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
