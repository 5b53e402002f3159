// SPDX-License-Identifier: BSL-1.0
// Elasticpools: operations of the area distributedTask. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/distributed_task/types/elastic_pool.hpp>
#include <azdo/api/distributed_task/types/elastic_pool_creation_result.hpp>
#include <azdo/api/distributed_task/types/elastic_pool_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::distributed_task {

/// `GET /{organization}/_apis/distributedtask/elasticpools`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/elasticpools/list
struct get_elastic_pools {
    using result_type = azdo::page<elastic_pool>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/elasticpools", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};

    template <class self = get_elastic_pools>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/distributedtask/elasticpools`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/elasticpools/create
struct create_elastic_pool {
    using result_type = elastic_pool_creation_result;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/distributedtask/elasticpools", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    elastic_pool body;
    std::string pool_name;
    std::optional<bool> authorize_all_pipelines{};
    std::optional<bool> auto_provision_project_pools{};
    azdo::optional<std::string> project_id{};

    template <class self = create_elastic_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"poolName", &self::pool_name>(azdo::as::query),
            azdo::field<"authorizeAllPipelines", &self::authorize_all_pipelines>(azdo::as::query),
            azdo::field<"autoProvisionProjectPools", &self::auto_provision_project_pools>(azdo::as::query),
            azdo::field<"projectId", &self::project_id>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/distributedtask/elasticpools/{poolId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/elasticpools/get
struct get_elastic_pool {
    using result_type = elastic_pool;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/distributedtask/elasticpools/{poolId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;

    template <class self = get_elastic_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/distributedtask/elasticpools/{poolId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/distributedtask/elasticpools/update
struct update_elastic_pool {
    using result_type = elastic_pool;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/distributedtask/elasticpools/{poolId}", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::agentpools_manage>;

    std::string organization{};
    azdo::required<std::int32_t> pool_id;
    elastic_pool_settings body;

    template <class self = update_elastic_pool>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"poolId", &self::pool_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::distributed_task
