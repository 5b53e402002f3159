// SPDX-License-Identifier: BSL-1.0
// Events: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/job_event.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `POST /{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/events`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/events/post-event
struct post_event {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{scopeIdentifier}/_apis/distributedtask/hubs/{hubName}/plans/{planId}/events",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string scope_identifier;
    std::string hub_name;
    std::string plan_id;
    job_event body;

    template <class self = post_event>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"scopeIdentifier", &self::scope_identifier>(azdo::as::path),
            azdo::field<"hubName", &self::hub_name>(azdo::as::path),
            azdo::field<"planId", &self::plan_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
