// SPDX-License-Identifier: BSL-1.0
// Members: operations of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/paged_graph_member_list.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GET /{organization}/_apis/GroupEntitlements/{groupId}/members`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/get
struct get_group_members {
    using result_type = paged_graph_member_list;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/GroupEntitlements/{groupId}/members",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement>;

    std::string organization{};
    std::string group_id;
    azdo::optional<std::int32_t> max_results{};
    azdo::optional<std::string> paging_token{};

    template <class self = get_group_members>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"maxResults", &self::max_results>(azdo::as::query),
            azdo::field<"pagingToken", &self::paging_token>(azdo::as::query));
    }
};

/// `DELETE /{organization}/_apis/GroupEntitlements/{groupId}/members/{memberId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/remove-member-from-group
struct remove_member_from_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/GroupEntitlements/{groupId}/members/{memberId}",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string group_id;
    std::string member_id;

    template <class self = remove_member_from_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"memberId", &self::member_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/GroupEntitlements/{groupId}/members/{memberId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/memberentitlementmanagement/members/add
struct add_member_to_group {
    using result_type = void;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/GroupEntitlements/{groupId}/members/{memberId}",
        azdo::host::vsaex_dev_azure_com, azdo::api_version{"7.2-preview.2", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::memberentitlementmanagement_write>;

    std::string organization{};
    std::string group_id;
    std::string member_id;

    template <class self = add_member_to_group>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"groupId", &self::group_id>(azdo::as::path),
            azdo::field<"memberId", &self::member_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
