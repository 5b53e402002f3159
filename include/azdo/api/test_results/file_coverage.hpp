// SPDX-License-Identifier: BSL-1.0
// Filecoverage: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/file_coverage_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/codecoverage/filecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/filecoverage/get
struct get_file_level_code_coverage {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/codecoverage/filecoverage",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    file_coverage_request body;

    template <class self = get_file_level_code_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
