// SPDX-License-Identifier: BSL-1.0
// Approvals: operations of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/approval_status.hpp>
#include <azdo/api/release/types/approval_type.hpp>
#include <azdo/api/release/types/release_approval.hpp>
#include <azdo/api/release/types/release_query_order.hpp>
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
#include <vector>

namespace azdo::inline v1::api::release {

/// `GET /{organization}/{project}/_apis/release/approvals`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/approvals/list
struct get_approvals {
    using result_type = azdo::page<release_approval>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/release/approvals",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> assigned_to_filter{};
    azdo::optional<azdo::open_enum<approval_status>> status_filter{};
    std::vector<std::int32_t> release_ids_filter{};
    azdo::optional<azdo::open_enum<approval_type>> type_filter{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> continuation_token{};
    azdo::optional<azdo::open_enum<release_query_order>> query_order{};
    std::optional<bool> include_my_group_approvals{};

    template <class self = get_approvals>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"assignedToFilter", &self::assigned_to_filter>(azdo::as::query),
            azdo::field<"statusFilter", &self::status_filter>(azdo::as::query),
            azdo::field<"releaseIdsFilter", &self::release_ids_filter>(azdo::as::query),
            azdo::field<"typeFilter", &self::type_filter>(azdo::as::query),
            azdo::field<"top", &self::top>(azdo::as::query),
            azdo::field<"continuationToken", &self::continuation_token>(azdo::as::query),
            azdo::field<"queryOrder", &self::query_order>(azdo::as::query),
            azdo::field<"includeMyGroupApprovals", &self::include_my_group_approvals>(azdo::as::query));
    }
};

/// `PATCH /{organization}/{project}/_apis/release/approvals/{approvalId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/release/approvals/update
struct update_release_approval {
    using result_type = release_approval;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/release/approvals/{approvalId}",
        azdo::host::vsrm_dev_azure_com, azdo::api_version{"7.2-preview.3", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::release_manage>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> approval_id;
    release_approval body;

    template <class self = update_release_approval>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"approvalId", &self::approval_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::release
