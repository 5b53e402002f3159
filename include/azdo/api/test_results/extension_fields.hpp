// SPDX-License-Identifier: BSL-1.0
// Extensionfields: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/custom_test_field_definition.hpp>
#include <azdo/api/test_results/types/custom_test_field_scope.hpp>
#include <azdo/api/test_results/types/custom_test_field_update_definition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/extensionfields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/extensionfields/query
struct query_custom_fields {
    using result_type = azdo::page<custom_test_field_definition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/extensionfields",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::open_enum<custom_test_field_scope>> scope_filter;

    template <class self = query_custom_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"scopeFilter", &self::scope_filter>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testresults/extensionfields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/extensionfields/update
struct update_custom_field {
    using result_type = custom_test_field_definition;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testresults/extensionfields",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    custom_test_field_update_definition body;

    template <class self = update_custom_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/extensionfields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/extensionfields/add
struct add_custom_fields {
    using result_type = azdo::page<custom_test_field_definition>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/extensionfields",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::vector<custom_test_field_definition> body;

    template <class self = add_custom_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/extensionfields/{testExtensionFieldId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/extensionfields/delete
struct delete_custom_field_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/extensionfields/{testExtensionFieldId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_extension_field_id;

    template <class self = delete_custom_field_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testExtensionFieldId", &self::test_extension_field_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_results
