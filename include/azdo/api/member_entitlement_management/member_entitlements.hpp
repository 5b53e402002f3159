// SPDX-License-Identifier: BSL-1.0
// Member Entitlements: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/user_entitlement_property.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GET /{organization}/_apis/memberentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/member-entitlements/search-member-entitlements
struct search_member_entitlements {
    using result_type = azdo::page<azdo::json::raw>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/memberentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.3", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::open_enum<user_entitlement_property>> select{};
    azdo::optional<std::string> filter{};
    azdo::optional<std::string> order_by{};

    template <class self = search_member_entitlements>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"select", &self::select>(azdo::as::query),
            azdo::field<"$filter", &self::filter>(azdo::as::query),
            azdo::field<"$orderBy", &self::order_by>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
