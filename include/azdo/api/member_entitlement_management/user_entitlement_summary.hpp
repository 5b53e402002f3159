// SPDX-License-Identifier: BSL-1.0
// User Entitlement Summary: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/users_summary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GET /{organization}/_apis/userentitlementsummary`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlement-summary/get
struct get_users_summary {
    using result_type = users_summary;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/userentitlementsummary", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    azdo::optional<std::string> select{};

    template <class self = get_users_summary>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"select", &self::select>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
