// SPDX-License-Identifier: BSL-1.0
// Testsettings: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `DELETE /{organization}/{project}/_apis/testresults/testsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testsettings/delete
struct delete_test_settings {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/testsettings",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_settings_id;

    template <class self = delete_test_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testSettingsId", &self::test_settings_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/testsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testsettings/get
struct get_test_settings_by_id {
    using result_type = test_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/testsettings",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_settings_id;

    template <class self = get_test_settings_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testSettingsId", &self::test_settings_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/testsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testsettings/create
struct create_test_settings {
    using result_type = std::int32_t;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/testsettings",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    test_settings body;

    template <class self = create_test_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
