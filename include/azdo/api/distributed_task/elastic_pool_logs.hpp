// SPDX-License-Identifier: BSL-1.0
// Elasticpoollogs: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_pool_log.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/elasticpools/{poolId}/logs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/elasticpoollogs/list
struct get_elastic_pool_logs {
    using result_type = azdo::page<elastic_pool_log>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/elasticpools/{poolId}/logs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::optional<std::int32_t> top{};

    template <class self = get_elastic_pool_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::distributed_task
