// SPDX-License-Identifier: BSL-1.0
// Poolpermissions: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/pools/{poolId}/permissions/{permissions}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/poolpermissions/has-pool-permissions
struct has_pool_permissions {
    using result_type = bool;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/pools/{poolId}/permissions/{permissions}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> permissions;

    template <class self = has_pool_permissions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"permissions", &self::permissions>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::distributed_task
