// SPDX-License-Identifier: BSL-1.0
// User Entitlements: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/paged_user_entitlements_list.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement_operation_reference.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement_property.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlements_patch_response.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlements_post_response.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GET /{organization}/_apis/userentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/search-user-entitlements
struct search_user_entitlements {
    using result_type = paged_user_entitlements_list;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/userentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    azdo::optional<std::string> continuation_token{};
    azdo::optional<azdo::open_enum<user_entitlement_property>> select{};
    azdo::optional<std::string> filter{};
    azdo::optional<std::string> order_by{};

    template <class self = search_user_entitlements>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"select", &self::select>(azdo::as::query),
            azdo::field<"$filter", &self::filter>(azdo::as::query),
            azdo::field<"$orderBy", &self::order_by>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/userentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/update-user-entitlements
struct update_user_entitlements {
    using result_type = user_entitlement_operation_reference;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/userentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    azdo::json::patch body;
    std::optional<bool> do_not_send_invite_for_new_users{};

    template <class self = update_user_entitlements>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"doNotSendInviteForNewUsers", &self::do_not_send_invite_for_new_users>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/userentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/add
struct add_user_entitlement {
    using result_type = user_entitlements_post_response;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/userentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    user_entitlement body;

    template <class self = add_user_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/userentitlements/{userId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/delete
struct delete_user_entitlement {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/userentitlements/{userId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string user_id;

    template <class self = delete_user_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userId", &self::user_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/userentitlements/{userId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/get
struct get_user_entitlement {
    using result_type = user_entitlement;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/userentitlements/{userId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    std::string user_id;

    template <class self = get_user_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userId", &self::user_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/userentitlements/{userId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/user-entitlements/update-user-entitlement
struct update_user_entitlement {
    using result_type = user_entitlements_patch_response;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/userentitlements/{userId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.5", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string user_id;
    azdo::json::patch body;

    template <class self = update_user_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"userId", &self::user_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
