// SPDX-License-Identifier: BSL-1.0
// Test Cases: operations of the area testPlan. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_plan {

/// `DELETE /{organization}/{project}/_apis/testplan/testcases/{testCaseId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testplan/test-cases/delete
struct delete_test_case {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testplan/testcases/{testCaseId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> test_case_id;

    template <class self = delete_test_case>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_plan
