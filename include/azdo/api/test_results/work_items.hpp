// SPDX-License-Identifier: BSL-1.0
// Workitems: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/test_to_work_item_links.hpp>
#include <azdo/api/test_results/types/work_item_reference.hpp>
#include <azdo/api/test_results/types/work_item_to_test_links.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/results/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/workitems/query-test-result-work-items
struct query_test_result_work_items {
    using result_type = azdo::page<work_item_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/results/workitems",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    std::string work_item_category;
    azdo::optional<std::string> automated_test_name{};
    azdo::optional<std::int32_t> test_case_id{};
    azdo::optional<azdo::sys_time> max_complete_date{};
    azdo::optional<std::int32_t> days{};
    azdo::optional<std::int32_t> work_item_count{};

    template <class self = query_test_result_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"workItemCategory", &self::work_item_category>(azdo::as::query),
            azdo::field<"automatedTestName", &self::automated_test_name>(azdo::as::query),
            azdo::field<"testCaseId", &self::test_case_id>(azdo::as::query),
            azdo::field<"maxCompleteDate", &self::max_complete_date>(azdo::as::query),
            azdo::field<"days", &self::days>(azdo::as::query),
            azdo::field<"$workItemCount", &self::work_item_count>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/workitems/list
struct get_test_result_work_items_by_id {
    using result_type = azdo::page<work_item_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}/results/{testCaseResultId}/workitems",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    azdo::required<std::int32_t> test_case_result_id;

    template <class self = get_test_result_work_items_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"testCaseResultId", &self::test_case_result_id>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/testmethods/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/workitems/delete
struct delete_test_method_to_work_item_link {
    using result_type = bool;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/testmethods/workitems",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::string test_name;
    azdo::required<std::int32_t> work_item_id;

    template <class self = delete_test_method_to_work_item_link>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testName", &self::test_name>(azdo::as::query),
            azdo::field<"workItemId", &self::work_item_id>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/testmethods/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/workitems/add
struct add_work_item_to_test_links {
    using result_type = work_item_to_test_links;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/testmethods/workitems",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    work_item_to_test_links body;

    template <class self = add_work_item_to_test_links>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/testmethods/workitems`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/workitems/query-test-method-linked-work-items
struct query_test_method_linked_work_items {
    using result_type = test_to_work_item_links;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/testmethods/workitems",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    std::string test_name;

    template <class self = query_test_method_linked_work_items>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"testName", &self::test_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
