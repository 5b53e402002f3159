// SPDX-License-Identifier: BSL-1.0
// Pools: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_pool.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool_action_filter.hpp>
#include <azdo/api/distributed_task/types/task_agent_pool_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/pools`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get-agent-pools-by-ids
struct get_agent_pools_by_ids {
    using result_type = azdo::page<task_agent_pool>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    std::vector<std::int32_t> pool_ids;
    azdo::optional<azdo::open_enum<task_agent_pool_action_filter>> action_filter{};

    template <class self = get_agent_pools_by_ids>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolIds", &self::pool_ids>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/distributedtask/pools`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/add
struct add_agent_pool {
    using result_type = task_agent_pool;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/distributedtask/pools", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    task_agent_pool body;

    template <class self = add_agent_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/distributedtask/pools/{poolId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/delete
struct delete_agent_pool {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/distributedtask/pools/{poolId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;

    template <class self = delete_agent_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/distributedtask/pools/{poolId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get
struct get_agent_pool {
    using result_type = task_agent_pool;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools/{poolId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    std::vector<std::string> properties{};
    azdo::optional<azdo::open_enum<task_agent_pool_action_filter>> action_filter{};

    template <class self = get_agent_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"properties", &self::properties>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/distributedtask/pools/{poolId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/update
struct update_agent_pool {
    using result_type = task_agent_pool;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/pools/{poolId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    task_agent_pool body;

    template <class self = update_agent_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/_apis/distributedtask/pools`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/pools/get-agent-pools
struct get_agent_pools {
    using result_type = azdo::page<task_agent_pool>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> pool_name{};
    std::vector<std::string> properties{};
    azdo::optional<azdo::open_enum<task_agent_pool_type>> pool_type{};
    azdo::optional<azdo::open_enum<task_agent_pool_action_filter>> action_filter{};

    template <class self = get_agent_pools>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolName", &self::pool_name>(azdo::as::query),
            azdo::field<"properties", &self::properties>(azdo::as::query),
            azdo::field<"poolType", &self::pool_type>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
