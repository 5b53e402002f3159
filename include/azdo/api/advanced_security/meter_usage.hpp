// SPDX-License-Identifier: BSL-1.0
// Meter Usage: operations of the area advancedSecurity. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/advanced_security/types/meter_usage_for_plan.hpp>
#include <azdo/api/advanced_security/types/plan.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <string>

namespace azdo::inline v1::api::advanced_security {

/// `GET /{organization}/_apis/management/meterusage/default`
///
/// https://learn.microsoft.com/rest/api/azure/devops/advancedsecurity/meter-usage/get
struct get_meter_usage {
    using result_type = meter_usage_for_plan;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/management/meterusage/default", azdo::host::advsec_dev_azure_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::advsec>;

    std::string organization{};
    azdo::required<azdo::open_enum<azdo::api::advanced_security::plan>> plan;
    azdo::optional<azdo::sys_time> billing_date{};

    template <class self = get_meter_usage>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"plan", &self::plan>(azdo::as::query),
            azdo::field<"billingDate", &self::billing_date>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::advanced_security
