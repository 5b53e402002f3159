// SPDX-License-Identifier: BSL-1.0
// Resources: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_resource_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/resources`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/resources/list
struct get_definition_resources {
    using result_type = azdo::page<definition_resource_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/resources",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;

    template <class self = get_definition_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/definitions/{definitionId}/resources`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/resources/authorize-definition-resources
struct authorize_definition_resources {
    using result_type = azdo::page<definition_resource_reference>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/resources",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::vector<definition_resource_reference> body;

    template <class self = authorize_definition_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
