// SPDX-License-Identifier: BSL-1.0
// Environmentdeploymentrecords: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/environments/types/environment_deployment_execution_record.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `GET /{organization}/{project}/_apis/pipelines/environments/{environmentId}/environmentdeploymentrecords`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environmentdeploymentrecords/list
struct get_environment_deployment_execution_records {
    using result_type = azdo::page<environment_deployment_execution_record>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/environments/{environmentId}/environmentdeploymentrecords",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1",
            "7.1, 7.0, 6.0-preview.1 at /{organization}/{project}/_apis/distributedtask/environments/{environmentId}/environmentdeploymentrecords"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_environment_deployment_execution_records>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::environments
