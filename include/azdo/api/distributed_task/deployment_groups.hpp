// SPDX-License-Identifier: BSL-1.0
// Deploymentgroups: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/deployment_group.hpp>
#include <azdo/api/distributed_task/types/deployment_group_action_filter.hpp>
#include <azdo/api/distributed_task/types/deployment_group_create_parameter.hpp>
#include <azdo/api/distributed_task/types/deployment_group_expands.hpp>
#include <azdo/api/distributed_task/types/deployment_group_update_parameter.hpp>
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

/// `GET /{organization}/{project}/_apis/distributedtask/deploymentgroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/deploymentgroups/list
struct get_deployment_groups {
    using result_type = azdo::page<deployment_group>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> name{};
    azdo::optional<azdo::open_enum<deployment_group_action_filter>> action_filter{};
    azdo::optional<azdo::open_enum<deployment_group_expands>> expand{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};
    std::vector<std::int32_t> ids{};

    template <class self = get_deployment_groups>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"ids", &self::ids>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/distributedtask/deploymentgroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/deploymentgroups/add
struct add_deployment_group {
    using result_type = deployment_group;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    deployment_group_create_parameter body;

    template <class self = add_deployment_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/deploymentgroups/delete
struct delete_deployment_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;

    template <class self = delete_deployment_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/deploymentgroups/get
struct get_deployment_group {
    using result_type = deployment_group;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    azdo::optional<azdo::open_enum<deployment_group_action_filter>> action_filter{};
    azdo::optional<azdo::open_enum<deployment_group_expands>> expand{};

    template <class self = get_deployment_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/deploymentgroups/update
struct update_deployment_group {
    using result_type = deployment_group;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/distributedtask/deploymentgroups/{deploymentGroupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::machinegroup_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> deployment_group_id;
    deployment_group_update_parameter body;

    template <class self = update_deployment_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"deploymentGroupId", &self::deployment_group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
