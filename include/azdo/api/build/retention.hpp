// SPDX-License-Identifier: BSL-1.0
// Retention: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/project_retention_setting.hpp>
#include <azdo/api/build/types/update_project_retention_setting_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/retention`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/retention/get
struct get_retention_settings {
    using result_type = project_retention_setting;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/retention",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;

    template <class self = get_retention_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/retention`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/retention/update
struct update_retention_settings {
    using result_type = project_retention_setting;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/retention",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    update_project_retention_setting_model body;

    template <class self = update_retention_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
