// SPDX-License-Identifier: BSL-1.0
// Deployments: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/deployment.hpp>
#include <azdo/api/release/types/deployment_operation_status.hpp>
#include <azdo/api/release/types/deployment_status.hpp>
#include <azdo/api/release/types/release_query_order.hpp>
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

namespace azdo::inline v1::api::release {

/// `GET /{organization}/{project}/_apis/release/deployments`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/deployments/list
struct get_deployments {
    using result_type = azdo::page<deployment>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/deployments",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::optional<std::int32_t> definition_id{};
    azdo::optional<std::int32_t> definition_environment_id{};
    azdo::optional<std::string> created_by{};
    azdo::optional<azdo::sys_time> min_modified_time{};
    azdo::optional<azdo::sys_time> max_modified_time{};
    azdo::optional<azdo::open_enum<azdo::api::release::deployment_status>> deployment_status{};
    azdo::optional<azdo::open_enum<deployment_operation_status>> operation_status{};
    std::optional<bool> latest_attempts_only{};
    azdo::optional<azdo::open_enum<release_query_order>> query_order{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> continuation_token{};
    azdo::optional<std::string> created_for{};
    azdo::optional<azdo::sys_time> min_started_time{};
    azdo::optional<azdo::sys_time> max_started_time{};
    azdo::optional<std::string> source_branch{};

    template <class self = get_deployments>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::query),
            azdo::field<"definitionEnvironmentId", &self::definition_environment_id>(azdo::as::query),
            azdo::field<"createdBy", &self::created_by>(azdo::as::query),
            azdo::field<"minModifiedTime", &self::min_modified_time>(azdo::as::query),
            azdo::field<"maxModifiedTime", &self::max_modified_time>(azdo::as::query),
            azdo::field<"deploymentStatus", &self::deployment_status>(azdo::as::query),
            azdo::field<"operationStatus", &self::operation_status>(azdo::as::query),
            azdo::field<"latestAttemptsOnly", &self::latest_attempts_only>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"createdFor", &self::created_for>(azdo::as::query),
            azdo::field<"minStartedTime", &self::min_started_time>(azdo::as::query),
            azdo::field<"maxStartedTime", &self::max_started_time>(azdo::as::query),
            azdo::field<"sourceBranch", &self::source_branch>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::release
