// SPDX-License-Identifier: BSL-1.0
// Resultgroupsbybuild: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/field_details_for_test_results.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/resultgroupsbybuild`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/resultgroupsbybuild/list
struct get_result_groups_by_build {
    using result_type = azdo::page<field_details_for_test_results>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/resultgroupsbybuild",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> build_id;
    std::string publish_context;
    std::vector<std::string> fields{};
    azdo::optional<std::string> continuation_token{};

    template <class self = get_result_groups_by_build>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildId", &self::build_id>(azdo::as::query),
            azdo::field<"publishContext", &self::publish_context>(azdo::as::query),
            azdo::field<"fields", &self::fields>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
