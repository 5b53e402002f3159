// SPDX-License-Identifier: BSL-1.0
// Status: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/codecoverage/status/{definition}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/status/get
struct get_coverage_status_badge {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/codecoverage/status/{definition}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;
    std::string definition;
    azdo::optional<std::string> branch_name{};
    azdo::optional<std::string> label{};

    template <class self = get_coverage_status_badge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definition", &self::definition>(azdo::as::path),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query),
            azdo::field<"label", &self::label>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
