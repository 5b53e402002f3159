// SPDX-License-Identifier: BSL-1.0
// Nodes: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_node.hpp>
#include <azdo/api/distributed_task/types/elastic_node_settings.hpp>
#include <azdo/api/distributed_task/types/elastic_node_state.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/elasticpools/{poolId}/nodes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/nodes/list
struct get_elastic_nodes {
    using result_type = azdo::page<elastic_node>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/elasticpools/{poolId}/nodes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::optional<azdo::open_enum<elastic_node_state>> state{};

    template <class self = get_elastic_nodes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"$state", &self::state>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/distributedtask/elasticpools/{poolId}/nodes/{elasticNodeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/nodes/update
struct update_elastic_node {
    using result_type = elastic_node;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/elasticpools/{poolId}/nodes/{elasticNodeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    azdo::required<std::int32_t> elastic_node_id;
    elastic_node_settings body;

    template <class self = update_elastic_node>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"elasticNodeId", &self::elastic_node_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
