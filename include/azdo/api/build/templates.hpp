// SPDX-License-Identifier: BSL-1.0
// Templates: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_definition_template.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/definitions/templates`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/templates/list
struct get_templates {
    using result_type = azdo::page<build_definition_template>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/templates",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;

    template <class self = get_templates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/definitions/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/templates/delete
struct delete_template {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/definitions/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string template_id;

    template <class self = delete_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/definitions/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/templates/get
struct get_template {
    using result_type = build_definition_template;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string template_id;

    template <class self = get_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/_apis/build/definitions/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/templates/save-template
struct save_template {
    using result_type = build_definition_template;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/build/definitions/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string template_id;
    build_definition_template body;

    template <class self = save_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::build
