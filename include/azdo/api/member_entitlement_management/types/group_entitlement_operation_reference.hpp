// SPDX-License-Identifier: BSL-1.0
// A type of the area memberEntitlementManagement. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/member_entitlement_management/types/group_operation_result.hpp>
#include <azdo/api/member_entitlement_management/types/operation_status.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::member_entitlement_management {

/// `GroupEntitlementOperationReference`, only in answers
struct group_entitlement_operation_reference {
    std::optional<bool> completed{};
    std::optional<bool> have_results_succeeded{};
    std::string id{};
    std::string plugin_id{};
    std::vector<group_operation_result> results{};
    azdo::optional<azdo::open_enum<operation_status>> status{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const group_entitlement_operation_reference&) const = default;
    template <class self = group_entitlement_operation_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"completed", &self::completed>(),
            azdo::field<"haveResultsSucceeded", &self::have_results_succeeded>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"pluginId", &self::plugin_id>(),
            azdo::field<"results", &self::results>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::member_entitlement_management
