// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/user_entitlement.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GroupOperationResult`, only in answers
struct group_operation_result {
    std::vector<azdo::json::raw> errors{};
    std::string group_id{};
    std::optional<bool> is_success{};
    azdo::optional<group_entitlement> result{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group_operation_result&) const = default;
    template <class self = group_operation_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"errors", &self::errors>(),
            azdo::field<"groupId", &self::group_id>(),
            azdo::field<"isSuccess", &self::is_success>(),
            azdo::field<"result", &self::result>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
