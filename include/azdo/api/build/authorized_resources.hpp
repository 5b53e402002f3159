// SPDX-License-Identifier: BSL-1.0
// Authorizedresources: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/definition_resource_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/authorizedresources`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/authorizedresources/list
struct get_project_resources {
    using result_type = azdo::page<definition_resource_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/authorizedresources",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> type{};
    azdo::optional<std::string> id{};

    template <class self = get_project_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"id", &self::id>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/authorizedresources`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/authorizedresources/authorize-project-resources
struct authorize_project_resources {
    using result_type = azdo::page<definition_resource_reference>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/authorizedresources",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_manage>;

    std::string organization{};
    std::string project;
    std::vector<definition_resource_reference> body;

    template <class self = authorize_project_resources>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
