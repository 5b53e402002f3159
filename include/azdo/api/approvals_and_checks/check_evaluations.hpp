// SPDX-License-Identifier: BSL-1.0
// Check Evaluations: operations of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/check_suite.hpp>
#include <azdo/api/approvals_and_checks/types/check_suite_expand_parameter.hpp>
#include <azdo/api/approvals_and_checks/types/check_suite_request.hpp>
#include <azdo/api/approvals_and_checks/types/check_suite_update_parameter.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::approvals_and_checks {

/// `POST /{organization}/{project}/_apis/pipelines/checks/runs`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-evaluations/evaluate
struct evaluate_check_suite {
    using result_type = check_suite;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/pipelines/checks/runs",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    check_suite_request body;
    azdo::optional<azdo::open_enum<check_suite_expand_parameter>> expand{};

    template <class self = evaluate_check_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/checks/runs/{checkSuiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-evaluations/get
struct get_check_suite {
    using result_type = check_suite;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/checks/runs/{checkSuiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string check_suite_id;
    azdo::optional<azdo::open_enum<check_suite_expand_parameter>> expand{};

    template <class self = get_check_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"checkSuiteId", &self::check_suite_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/checks/runs/{checkSuiteId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/check-evaluations/update
struct update_check_suite {
    using result_type = check_suite;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/checks/runs/{checkSuiteId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute>;

    std::string organization{};
    std::string project;
    std::string check_suite_id;
    check_suite_update_parameter body;
    azdo::optional<azdo::open_enum<check_suite_expand_parameter>> expand{};

    template <class self = update_check_suite>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"checkSuiteId", &self::check_suite_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
