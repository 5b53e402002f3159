// SPDX-License-Identifier: BSL-1.0
// Webhooks: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `POST /{organization}/_apis/public/distributedtask/webhooks/{webHookId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/webhooks/receive-external-event
struct receive_external_event {
    using result_type = void;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/public/distributedtask/webhooks/{webHookId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string web_hook_id;

    template <class self = receive_external_event>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"webHookId", &self::web_hook_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::distributed_task
