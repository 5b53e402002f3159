// SPDX-License-Identifier: BSL-1.0
// Approvals: operations of the area approvalsAndChecks. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/approvals_and_checks/types/approval.hpp>
#include <azdo/api/approvals_and_checks/types/approval_details_expand_parameter.hpp>
#include <azdo/api/approvals_and_checks/types/approval_status.hpp>
#include <azdo/api/approvals_and_checks/types/approval_update_parameters.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::approvals_and_checks {

/// `GET /{organization}/{project}/_apis/pipelines/approvals`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/query
struct query_approvals {
    using result_type = azdo::page<approval>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/approvals",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::vector<std::string> approval_ids{};
    azdo::optional<azdo::open_enum<approval_details_expand_parameter>> expand{};
    std::vector<std::string> assigned_to{};
    azdo::optional<azdo::open_enum<approval_status>> state{};
    azdo::optional<std::int32_t> top{};

    template <class self = query_approvals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"approvalIds", &self::approval_ids>(azdo::as::query),
            azdo::field<"$expand", &self::expand>(azdo::as::query),
            azdo::field<"assignedTo", &self::assigned_to>(azdo::as::query),
            azdo::field<"state", &self::state>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/pipelines/approvals`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/update
struct update_approvals {
    using result_type = azdo::page<approval>;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/pipelines/approvals",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build_execute, azdo::scope::pipelineresources_use>;

    std::string organization{};
    std::string project;
    std::vector<approval_update_parameters> body;

    template <class self = update_approvals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/pipelines/approvals/{approvalId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/approvalsandchecks/approvals/get
struct get_approval {
    using result_type = approval;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/pipelines/approvals/{approvalId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string approval_id;
    azdo::optional<azdo::open_enum<approval_details_expand_parameter>> expand{};

    template <class self = get_approval>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"approvalId", &self::approval_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::approvals_and_checks
