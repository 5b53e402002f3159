// SPDX-License-Identifier: BSL-1.0
// Variablegroups: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/variable_group.hpp>
#include <azdo/api/distributed_task/types/variable_group_action_filter.hpp>
#include <azdo/api/distributed_task/types/variable_group_parameters.hpp>
#include <azdo/api/distributed_task/types/variable_group_project_reference.hpp>
#include <azdo/api/distributed_task/types/variable_group_query_order.hpp>
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

/// `PATCH /{organization}/_apis/distributedtask/variablegroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/share-variable-group
struct share_variable_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/variablegroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_manage>;

    std::string organization{};
    std::vector<variable_group_project_reference> body;
    azdo::required<std::int32_t> variable_group_id;

    template <class self = share_variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"variableGroupId", &self::variable_group_id>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/distributedtask/variablegroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/add
struct add_variable_group {
    using result_type = variable_group;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/distributedtask/variablegroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_manage>;

    std::string organization{};
    variable_group_parameters body;

    template <class self = add_variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/distributedtask/variablegroups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/delete
struct delete_variable_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/distributedtask/variablegroups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_manage>;

    std::string organization{};
    azdo::required<std::int32_t> group_id;
    std::vector<std::string> project_ids;

    template <class self = delete_variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"projectIds", &self::project_ids>(azdo::as::query));
    }
};

/// `PUT /{organization}/_apis/distributedtask/variablegroups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/update
struct update_variable_group {
    using result_type = variable_group;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/distributedtask/variablegroups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_manage>;

    std::string organization{};
    azdo::required<std::int32_t> group_id;
    variable_group_parameters body;

    template <class self = update_variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/variablegroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups-by-id
struct get_variable_groups_by_id {
    using result_type = azdo::page<variable_group>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/variablegroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_read>;

    std::string organization{};
    std::string project;
    std::vector<std::int32_t> group_ids;
    std::optional<bool> load_secrets{};

    template <class self = get_variable_groups_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"groupIds", &self::group_ids>(azdo::as::query),
            azdo::field<"loadSecrets", &self::load_secrets>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/variablegroups/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get
struct get_variable_group {
    using result_type = variable_group;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/variablegroups/{groupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_read>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> group_id;

    template <class self = get_variable_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/variablegroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/variablegroups/get-variable-groups
struct get_variable_groups {
    using result_type = azdo::page<variable_group>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/variablegroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::variablegroups_read>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> group_name{};
    azdo::optional<azdo::open_enum<variable_group_action_filter>> action_filter{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> continuation_token{};
    azdo::optional<azdo::open_enum<variable_group_query_order>> query_order{};

    template <class self = get_variable_groups>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"groupName", &self::group_name>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
