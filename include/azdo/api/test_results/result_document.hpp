// SPDX-License-Identifier: BSL-1.0
// Result Document: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_result_document.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `POST /{organization}/{project}/_apis/testresults/runs/{runId}/resultdocument`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/result-document/publish-test-result-document
struct publish_test_result_document {
    using result_type = test_result_document;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/resultdocument",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    test_result_document body;

    template <class self = publish_test_result_document>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::test_results
