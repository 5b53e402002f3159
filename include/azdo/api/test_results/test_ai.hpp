// SPDX-License-Identifier: BSL-1.0
// Testai: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/testai/completegithubauth`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/testai/complete-git-hub-auth
struct complete_github_auth {
    using result_type = azdo::json::raw;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/testai/completegithubauth",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::string code;

    template <class self = complete_github_auth>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"code", &self::code>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
