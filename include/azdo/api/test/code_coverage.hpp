// SPDX-License-Identifier: BSL-1.0
// Code Coverage: operations of the area test. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test/types/build_coverage.hpp>
#include <azdo/api/test/types/test_run_coverage.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test {

/// `GET /{organization}/{project}/_apis/test/Runs/{runId}/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/code-coverage/get-test-run-code-coverage
struct get_test_run_code_coverage {
    using result_type = azdo::page<test_run_coverage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/Runs/{runId}/codecoverage",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> flags;

    template <class self = get_test_run_code_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"flags", &self::flags>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/test/codecoverage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/test/code-coverage/get-build-code-coverage
struct get_build_code_coverage {
    using result_type = azdo::page<build_coverage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/test/codecoverage",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    azdo::required<std::int32_t> flags;

    template <class self = get_build_code_coverage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"flags", &self::flags>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test
