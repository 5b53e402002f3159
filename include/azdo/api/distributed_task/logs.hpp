// SPDX-License-Identifier: BSL-1.0
// Logs: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/task_log.hpp>
#include <azdo/http/body.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `POST /{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/logs/create
struct create_log {
    using result_type = task_log;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/logs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string scope_identifier;
    std::string hub_name;
    std::string plan_id;
    task_log body;

    template <class self = create_log>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeIdentifier", &self::scope_identifier>(azdo::as::path),
            azdo::field<"hubName", &self::hub_name>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/logs/{logId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/logs/append-log-content
struct append_log_content {
    using result_type = task_log;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/logs/{logId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string scope_identifier;
    std::string hub_name;
    std::string plan_id;
    azdo::required<std::int32_t> log_id;
    azdo::http::upload body;

    template <class self = append_log_content>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeIdentifier", &self::scope_identifier>(azdo::as::path),
            azdo::field<"hubName", &self::hub_name>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"logId", &self::log_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/octet-stream"}));
    }
};

} // namespace azdo::inline v1::api::distributed_task
