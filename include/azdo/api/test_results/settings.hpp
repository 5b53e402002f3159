// SPDX-License-Identifier: BSL-1.0
// Settings: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_results_settings.hpp>
#include <azdo/api/test_results/types/test_results_settings_type.hpp>
#include <azdo/api/test_results/types/test_results_update_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/settings/get
struct get_test_results_settings {
    using result_type = test_results_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/settings",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    azdo::optional<azdo::open_enum<test_results_settings_type>> settings_type{};

    template <class self = get_test_results_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"settingsType", &self::settings_type>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testresults/settings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/settings/update
struct update_pipelines_test_settings {
    using result_type = test_results_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testresults/settings",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1-preview.3"});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    test_results_update_settings body;

    template <class self = update_pipelines_test_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
