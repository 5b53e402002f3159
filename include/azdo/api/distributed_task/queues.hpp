// SPDX-License-Identifier: BSL-1.0
// Queues: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_agent_queue.hpp>
#include <azdo/api/distributed_task/types/task_agent_queue_action_filter.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/{project?}/_apis/distributedtask/queues`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues-for-pools
struct get_agent_queues_for_pools {
    using result_type = azdo::page<task_agent_queue>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/distributedtask/queues",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::int32_t> pool_ids;
    azdo::optional<azdo::open_enum<task_agent_queue_action_filter>> action_filter{};

    template <class self = get_agent_queues_for_pools>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"poolIds", &self::pool_ids>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/distributedtask/queues`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/add
struct add_agent_queue {
    using result_type = task_agent_queue;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/distributedtask/queues",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    task_agent_queue body;
    std::optional<bool> authorize_pipelines{};

    template <class self = add_agent_queue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"authorizePipelines", &self::authorize_pipelines>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project?}/_apis/distributedtask/queues/{queueId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/delete
struct delete_agent_queue {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/distributedtask/queues/{queueId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> queue_id;

    template <class self = delete_agent_queue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"queueId", &self::queue_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/distributedtask/queues/{queueId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get
struct get_agent_queue {
    using result_type = task_agent_queue;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/distributedtask/queues/{queueId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::required<std::int32_t> queue_id;
    azdo::optional<azdo::open_enum<task_agent_queue_action_filter>> action_filter{};

    template <class self = get_agent_queue>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"queueId", &self::queue_id>(azdo::as::path),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/distributedtask/queues`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues
struct get_agent_queues {
    using result_type = azdo::page<task_agent_queue>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/distributedtask/queues",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> project{};
    azdo::optional<std::string> queue_name{};
    azdo::optional<azdo::open_enum<task_agent_queue_action_filter>> action_filter{};

    template <class self = get_agent_queues>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"queueName", &self::queue_name>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/distributedtask/queues`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues-by-ids
struct get_agent_queues_by_ids {
    using result_type = azdo::page<task_agent_queue>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/distributedtask/queues",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::int32_t> queue_ids;
    azdo::optional<azdo::open_enum<task_agent_queue_action_filter>> action_filter{};

    template <class self = get_agent_queues_by_ids>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"queueIds", &self::queue_ids>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/distributedtask/queues`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/queues/get-agent-queues-by-names
struct get_agent_queues_by_names {
    using result_type = azdo::page<task_agent_queue>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/distributedtask/queues",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::vector<std::string> queue_names;
    azdo::optional<azdo::open_enum<task_agent_queue_action_filter>> action_filter{};

    template <class self = get_agent_queues_by_names>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"queueNames", &self::queue_names>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
