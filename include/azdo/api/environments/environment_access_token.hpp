// SPDX-License-Identifier: BSL-1.0
// Environmentaccesstoken: operations of the area environments. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::environments {

/// `POST /{organization}/{project}/_apis/pipelines/environments/environmentaccesstoken/{environmentId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/environments/environmentaccesstoken/generate-environment-access-token
struct generate_environment_access_token {
    using result_type = azdo::secret<std::string>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/environments/environmentaccesstoken/{environmentId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::environment_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> environment_id;

    template <class self = generate_environment_access_token>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"environmentId", &self::environment_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::environments
