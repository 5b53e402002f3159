// SPDX-License-Identifier: BSL-1.0
// Tags: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/update_tag_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-build-tags
struct get_build_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = get_build_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/builds/{buildId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/update-build-tags
struct update_build_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/builds/{buildId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    update_tag_parameters body;

    template <class self = update_build_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/build/builds/{buildId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-build-tags
struct add_build_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/builds/{buildId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::vector<std::string> body;

    template <class self = add_build_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/builds/{buildId}/tags/{tag}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-build-tag
struct delete_build_tag {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/builds/{buildId}/tags/{tag}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string tag;

    template <class self = delete_build_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"tag", &self::tag>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/_apis/build/builds/{buildId}/tags/{tag}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-build-tag
struct add_build_tag {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/build/builds/{buildId}/tags/{tag}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string tag;

    template <class self = add_build_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"tag", &self::tag>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-definition-tags
struct get_definition_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<std::int32_t> revision{};

    template <class self = get_definition_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"revision", &self::revision>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/definitions/{definitionId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/update-definition-tags
struct update_definition_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    update_tag_parameters body;

    template <class self = update_definition_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/build/definitions/{definitionId}/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-definition-tags
struct add_definition_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/tags",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::vector<std::string> body;

    template <class self = add_definition_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/definitions/{definitionId}/tags/{tag}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-definition-tag
struct delete_definition_tag {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/tags/{tag}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::string tag;

    template <class self = delete_definition_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"tag", &self::tag>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/_apis/build/definitions/{definitionId}/tags/{tag}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/add-definition-tag
struct add_definition_tag {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/tags/{tag}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::string tag;

    template <class self = add_definition_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"tag", &self::tag>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/build/tags`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/get-tags
struct get_tags {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/tags", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;

    template <class self = get_tags>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/build/tags/{tag}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/tags/delete-tag
struct delete_tag {
    using result_type = azdo::page<std::string>;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/build/tags/{tag}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string tag;

    template <class self = delete_tag>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"tag", &self::tag>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
