// SPDX-License-Identifier: BSL-1.0
// Message Logs: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_message_log_details.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/messagelogs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/message-logs/list
struct get_test_run_message_logs {
    using result_type = azdo::page<test_message_log_details>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/messagelogs",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;

    template <class self = get_test_run_message_logs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::test_results
