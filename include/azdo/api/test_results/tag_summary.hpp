// SPDX-License-Identifier: BSL-1.0
// Tagsummary: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_tag_summary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/tagsummary`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/tagsummary/get-test-tag-summary-for-build
struct get_test_tag_summary_for_build {
    using result_type = test_tag_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/tagsummary",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;

    template <class self = get_test_tag_summary_for_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/tagsummary`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/tagsummary/get-test-tag-summary-for-release
struct get_test_tag_summary_for_release {
    using result_type = test_tag_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/tagsummary",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> release_id;
    azdo::required<std::int32_t> release_env_id;

    template <class self = get_test_tag_summary_for_release>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"releaseId", &self::release_id>(azdo::as::query),
            azdo::field<"releaseEnvId", &self::release_env_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
