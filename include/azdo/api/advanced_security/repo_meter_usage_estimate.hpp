// SPDX-License-Identifier: BSL-1.0
// Repo Meter Usage Estimate: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/meter_usage_estimate.hpp>
#include <azdo/api/advanced_security/types/plan.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/{project}/_apis/management/repositories/{repository}/meterUsageEstimate/default`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/repo-meter-usage-estimate/get
struct get_estimated_billable_committers_of_repository {
    using result_type = meter_usage_estimate;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/management/repositories/{repository}/meterUsageEstimate/default",
        azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    std::string project;
    std::string repository;
    azdo::optional<azdo::open_enum<azdo::api::advanced_security::plan>> plan{};

    template <class self = get_estimated_billable_committers_of_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repository", &self::repository>(azdo::as::path),
            azdo::field<"plan", &self::plan>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::advanced_security
