// SPDX-License-Identifier: BSL-1.0
// Properties: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/dictionary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project}/_apis/build/builds/{buildId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/properties/get-build-properties
struct get_build_properties {
    using result_type = azdo::dictionary<azdo::json::raw>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/builds/{buildId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::vector<std::string> filter{};

    template <class self = get_build_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"filter", &self::filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/builds/{buildId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/properties/update-build-properties
struct update_build_properties {
    using result_type = azdo::dictionary<azdo::json::raw>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/builds/{buildId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::json::patch body;

    template <class self = update_build_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

/// `GET /{organization}/{project}/_apis/build/definitions/{definitionId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/properties/get-definition-properties
struct get_definition_properties {
    using result_type = azdo::dictionary<azdo::json::raw>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    std::vector<std::string> filter{};

    template <class self = get_definition_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"filter", &self::filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/build/definitions/{definitionId}/properties`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/properties/update-definition-properties
struct update_definition_properties {
    using result_type = azdo::dictionary<azdo::json::raw>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/build/definitions/{definitionId}/properties",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::json::patch body;

    template <class self = update_definition_properties>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::build
