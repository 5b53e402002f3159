// SPDX-License-Identifier: BSL-1.0
// Tags: operations of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/wit/types/work_item_tag_definition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::wit {

/// `GET /{organization}/{project}/_apis/wit/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/tags/list
struct get_tags {
    using result_type = azdo::page<work_item_tag_definition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;

    template <class self = get_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/wit/tags/{tagIdOrName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/tags/delete
struct delete_tag {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/wit/tags/{tagIdOrName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string tag_id_or_name;

    template <class self = delete_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"tagIdOrName", &self::tag_id_or_name>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/wit/tags/{tagIdOrName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/tags/get
struct get_tag {
    using result_type = work_item_tag_definition;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/wit/tags/{tagIdOrName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    std::string tag_id_or_name;

    template <class self = get_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"tagIdOrName", &self::tag_id_or_name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/wit/tags/{tagIdOrName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/wit/tags/update
struct update_tag {
    using result_type = work_item_tag_definition;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/wit/tags/{tagIdOrName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    std::string tag_id_or_name;
    work_item_tag_definition body;

    template <class self = update_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"tagIdOrName", &self::tag_id_or_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::wit
