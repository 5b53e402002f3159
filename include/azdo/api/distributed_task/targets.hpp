// SPDX-License-Identifier: BSL-1.0
// Targets: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/deployment_machine.hpp>
#include <azdo/api/distributed_task/types/deployment_target_expands.hpp>
#include <azdo/api/distributed_task/types/deployment_target_update_parameter.hpp>
#include <azdo/api/distributed_task/types/task_agent_job_result_filter.hpp>
#include <azdo/api/distributed_task/types/task_agent_status_filter.hpp>
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

/// `GET /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/targets/list
struct get_deployment_targets {
    using result_type = azdo::page<deployment_machine>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    std::vector<std::string> tags{};
    azdo::optional<std::string> name{};
    std::optional<bool> partial_name_match{};
    azdo::optional<azdo::open_enum<deployment_target_expands>> expand{};
    azdo::optional<azdo::open_enum<task_agent_status_filter>> agent_status{};
    azdo::optional<azdo::open_enum<task_agent_job_result_filter>> agent_job_result{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};
    std::optional<bool> enabled{};
    std::vector<std::string> property_filters{};

    template <class self = get_deployment_targets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"tags", &self::tags>(azdo::as::query),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"partialNameMatch", &self::partial_name_match>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"agentStatus", &self::agent_status>(azdo::as::query),
            azdo::field<"agentJobResult", &self::agent_job_result>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"enabled", &self::enabled>(azdo::as::query),
            azdo::field<"propertyFilters", &self::property_filters>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/targets/update
struct update_deployment_targets {
    using result_type = azdo::page<deployment_machine>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    std::vector<deployment_target_update_parameter> body;

    template <class self = update_deployment_targets>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets/{targetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/targets/delete
struct delete_deployment_target {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets/{targetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    azdo::required<std::int32_t> target_id;

    template <class self = delete_deployment_target>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"targetId", &self::target_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets/{targetId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/targets/get
struct get_deployment_target {
    using result_type = deployment_machine;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}/targets/{targetId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    azdo::required<std::int32_t> target_id;
    azdo::optional<azdo::open_enum<deployment_target_expands>> expand{};

    template <class self = get_deployment_target>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"targetId", &self::target_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
