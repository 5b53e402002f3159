// SPDX-License-Identifier: BSL-1.0
// Taskgroups: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_group.hpp>
#include <azdo/api/distributed_task/types/task_group_create_parameter.hpp>
#include <azdo/api/distributed_task/types/task_group_query_order.hpp>
#include <azdo/api/distributed_task/types/task_group_update_parameter.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `POST /{organization}/{project}/_apis/distributedtask/taskgroups`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/taskgroups/add
struct add_task_group {
    using result_type = task_group;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/distributedtask/taskgroups",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::taskgroups_write>;

    std::string organization{};
    std::string project;
    task_group_create_parameter body;

    template <class self = add_task_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/taskgroups/delete
struct delete_task_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::taskgroups_manage>;

    std::string organization{};
    std::string project;
    std::string task_group_id;
    azdo::optional<std::string> comment{};

    template <class self = delete_task_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"taskGroupId", &self::task_group_id>(azdo::as::path),
            azdo::field<"comment", &self::comment>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/taskgroups/list
struct get_task_groups {
    using result_type = azdo::page<task_group>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::taskgroups_read>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> task_group_id{};
    std::optional<bool> expanded{};
    azdo::optional<std::string> task_id_filter{};
    std::optional<bool> deleted{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<azdo::sys_time> continuation_token{};
    azdo::optional<azdo::open_enum<task_group_query_order>> query_order{};

    template <class self = get_task_groups>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"taskGroupId", &self::task_group_id>(azdo::as::path),
            azdo::field<"expanded", &self::expanded>(azdo::as::query),
            azdo::field<"taskIdFilter", &self::task_id_filter>(azdo::as::query),
            azdo::field<"deleted", &self::deleted>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query));
    }
};

/// `PUT /{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId?}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/taskgroups/update
struct update_task_group {
    using result_type = task_group;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/distributedtask/taskgroups/{taskGroupId?}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::taskgroups_manage>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> task_group_id{};
    task_group_update_parameter body;

    template <class self = update_task_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"taskGroupId", &self::task_group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
