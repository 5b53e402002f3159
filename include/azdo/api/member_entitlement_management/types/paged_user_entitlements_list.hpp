// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `PagedUserEntitlementsList`, only in answers
struct paged_user_entitlements_list {
    std::string continuation_token{};
    std::vector<user_entitlement> items{};
    azdo::optional<std::int32_t> total_count{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const paged_user_entitlements_list&) const = default;
    template <class self = paged_user_entitlements_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"continuationToken", &self::continuation_token>(),
            azdo::field<"items", &self::items>(),
            azdo::field<"totalCount", &self::total_count>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
