// SPDX-License-Identifier: BSL-1.0
// Templates: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_template.hpp>
#include <azdo/api/wit/types/work_item_template_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/{team?}/_apis/wit/templates`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/templates/list
struct get_templates {
    using result_type = azdo::page<work_item_template_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/wit/templates",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    azdo::optional<std::string> workitemtypename{};

    template <class self = get_templates>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"workitemtypename", &self::workitemtypename>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/{team?}/_apis/wit/templates`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/templates/create
struct create_template {
    using result_type = work_item_template;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/{team?}/_apis/wit/templates",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    work_item_template body;

    template <class self = create_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/{team?}/_apis/wit/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/templates/delete
struct delete_template {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/{team?}/_apis/wit/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string template_id;

    template <class self = delete_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/wit/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/templates/get
struct get_template {
    using result_type = work_item_template;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/wit/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string template_id;

    template <class self = get_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/wit/templates/{templateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/templates/replace-template
struct replace_template {
    using result_type = work_item_template;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/wit/templates/{templateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string template_id;
    work_item_template body;

    template <class self = replace_template>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"templateId", &self::template_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
