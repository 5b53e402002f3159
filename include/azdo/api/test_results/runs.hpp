// SPDX-License-Identifier: BSL-1.0
// Runs: operations of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/run_create_model.hpp>
#include <azdo/api/test_results/types/run_update_model.hpp>
#include <azdo/api/test_results/types/test_run.hpp>
#include <azdo/api/test_results/types/test_run_publish_context.hpp>
#include <azdo/api/test_results/types/test_run_sort_order_type.hpp>
#include <azdo/api/test_results/types/test_run_state.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::test_results {

/// `GET /{organization}/{project}/_apis/testresults/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/list
struct get_test_runs {
    using result_type = azdo::page<test_run>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> build_uri{};
    azdo::optional<std::string> owner{};
    azdo::optional<std::string> tmi_run_id{};
    azdo::optional<std::int32_t> plan_id{};
    std::optional<bool> include_run_details{};
    std::optional<bool> automated{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::int32_t> top{};

    template <class self = get_test_runs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"buildUri", &self::build_uri>(azdo::as::query),
            azdo::field<"owner", &self::owner>(azdo::as::query),
            azdo::field<"tmiRunId", &self::tmi_run_id>(azdo::as::query),
            azdo::field<"planId", &self::plan_id>(azdo::as::query),
            azdo::field<"includeRunDetails", &self::include_run_details>(azdo::as::query),
            azdo::field<"automated", &self::automated>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/testresults/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/create
struct create_test_run {
    using result_type = test_run;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/testresults/runs",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    run_create_model body;

    template <class self = create_test_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/{project}/_apis/testresults/runs/{runId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/delete
struct delete_test_run {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/testresults/runs/{runId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;

    template <class self = delete_test_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs/{runId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/get
struct get_test_run_by_id {
    using result_type = test_run;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs/{runId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    std::optional<bool> include_details{};
    std::optional<bool> include_tags{};

    template <class self = get_test_run_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"includeDetails", &self::include_details>(azdo::as::query),
            azdo::field<"includeTags", &self::include_tags>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/testresults/runs/{runId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/update
struct update_test_run {
    using result_type = test_run;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/testresults/runs/{runId}",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test_write>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> run_id;
    run_update_model body;

    template <class self = update_test_run>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"runId", &self::run_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/testresults/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/testresults/runs/query
struct query_test_runs {
    using result_type = azdo::page<test_run>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/testresults/runs",
        azdo::host::vstmr_dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::test>;

    std::string organization{};
    std::string project;
    azdo::required<azdo::sys_time> min_last_updated_date;
    azdo::required<azdo::sys_time> max_last_updated_date;
    azdo::optional<azdo::open_enum<test_run_state>> state{};
    std::vector<std::int32_t> plan_ids{};
    std::optional<bool> is_automated{};
    azdo::optional<azdo::open_enum<test_run_publish_context>> publish_context{};
    std::vector<std::int32_t> build_ids{};
    std::vector<std::int32_t> build_def_ids{};
    azdo::optional<std::string> branch_name{};
    std::vector<std::int32_t> release_ids{};
    std::vector<std::int32_t> release_def_ids{};
    std::vector<std::int32_t> release_env_ids{};
    std::vector<std::int32_t> release_env_def_ids{};
    azdo::optional<std::string> run_title{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<azdo::open_enum<test_run_sort_order_type>> sort_order{};
    azdo::optional<std::string> continuation_token{};

    template <class self = query_test_runs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"minLastUpdatedDate", &self::min_last_updated_date>(azdo::as::query),
            azdo::field<"maxLastUpdatedDate", &self::max_last_updated_date>(azdo::as::query),
            azdo::field<"state", &self::state>(azdo::as::query),
            azdo::field<"planIds", &self::plan_ids>(azdo::as::query),
            azdo::field<"isAutomated", &self::is_automated>(azdo::as::query),
            azdo::field<"publishContext", &self::publish_context>(azdo::as::query),
            azdo::field<"buildIds", &self::build_ids>(azdo::as::query),
            azdo::field<"buildDefIds", &self::build_def_ids>(azdo::as::query),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query),
            azdo::field<"releaseIds", &self::release_ids>(azdo::as::query),
            azdo::field<"releaseDefIds", &self::release_def_ids>(azdo::as::query),
            azdo::field<"releaseEnvIds", &self::release_env_ids>(azdo::as::query),
            azdo::field<"releaseEnvDefIds", &self::release_env_def_ids>(azdo::as::query),
            azdo::field<"runTitle", &self::run_title>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$sortOrder", &self::sort_order>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::test_results
