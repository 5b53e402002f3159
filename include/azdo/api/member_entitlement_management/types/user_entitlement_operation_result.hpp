// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `UserEntitlementOperationResult`, only in answers
struct user_entitlement_operation_result {
    std::vector<azdo::json::raw> errors{};
    std::optional<bool> is_success{};
    azdo::optional<azdo::json::raw> result{};
    std::string user_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const user_entitlement_operation_result&) const = default;
    template <class self = user_entitlement_operation_result>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"errors", &self::errors>(),
            azdo::field<"isSuccess", &self::is_success>(),
            azdo::field<"result", &self::result>(),
            azdo::field<"userId", &self::user_id>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
