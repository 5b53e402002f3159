// SPDX-License-Identifier: BSL-1.0
// Analysis: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/alert_type.hpp>
#include <azdo/api/advanced_security/types/branch.hpp>
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

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/{project}/_apis/alert/repositories/{repository}/filters/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/analysis/list
struct get_branches {
    using result_type = azdo::page<branch>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/alert/repositories/{repository}/filters/branches",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::required<azdo::open_enum<azdo::api::advanced_security::alert_type>> alert_type;
    azdo::optional<std::string> continuation_token{};
    azdo::optional<std::string> branch_name_contains{};
    azdo::optional<std::int32_t> top{};
    std::optional<bool> include_pull_request_branches{};

    template <class self = get_branches>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"alertType", &self::alert_type>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"branchNameContains", &self::branch_name_contains>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"includePullRequestBranches", &self::include_pull_request_branches>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::advanced_security
