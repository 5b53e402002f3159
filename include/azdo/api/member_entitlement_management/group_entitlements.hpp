// SPDX-License-Identifier: BSL-1.0
// Group Entitlements: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/group_entitlement_operation_reference.hpp>
#include <azdo/api/member_entitlement_management/types/rule_option.hpp>
#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GET /{organization}/_apis/groupentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/list
struct get_group_entitlements {
    using result_type = azdo::page<group_entitlement>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/groupentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};

    template <class self = get_group_entitlements>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/groupentitlements`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/add
struct add_group_entitlement {
    using result_type = group_entitlement_operation_reference;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/groupentitlements", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    group_entitlement body;
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::rule_option>> rule_option{};

    template <class self = add_group_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"ruleOption", &self::rule_option>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/groupentitlements/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/delete
struct delete_group_entitlement {
    using result_type = group_entitlement_operation_reference;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/groupentitlements/{groupId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string group_id;
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::rule_option>> rule_option{};
    std::optional<bool> remove_group_membership{};

    template <class self = delete_group_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"ruleOption", &self::rule_option>(azdo::as::query),
            azdo::field<"removeGroupMembership", &self::remove_group_membership>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/groupentitlements/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/get
struct get_group_entitlement {
    using result_type = group_entitlement;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/groupentitlements/{groupId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    std::string group_id;

    template <class self = get_group_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/groupentitlements/{groupId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/group-entitlements/update
struct update_group_entitlement {
    using result_type = group_entitlement_operation_reference;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/groupentitlements/{groupId}", azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string group_id;
    azdo::json::patch body;
    azdo::optional<azdo::open_enum<azdo::api::member_entitlement_management::rule_option>> rule_option{};

    template <class self = update_group_entitlement>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body, azdo::as::content_type{"application/json-patch+json"}),
            azdo::field<"ruleOption", &self::rule_option>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
