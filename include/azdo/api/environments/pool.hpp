// SPDX-License-Identifier: BSL-1.0
// Pool: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/task_agent_pool_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `GET /{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines/pool`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/pool/get
struct get_linked_pool {
    using result_type = task_agent_pool_reference;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/providers/virtualmachines/pool",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;

    template <class self = get_linked_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::environments
