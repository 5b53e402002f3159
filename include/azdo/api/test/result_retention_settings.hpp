// SPDX-License-Identifier: BSL-1.0
// Result Retention Settings: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/result_retention_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/resultretentionsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/result-retention-settings/get
struct get_result_retention_settings {
    using result_type = result_retention_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/resultretentionsettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;

    template <class self = get_result_retention_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/test/resultretentionsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/result-retention-settings/update
struct update_result_retention_settings {
    using result_type = result_retention_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/test/resultretentionsettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    result_retention_settings body;

    template <class self = update_result_retention_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test
