// SPDX-License-Identifier: BSL-1.0
// A type of the area account. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/account/types/account_status.hpp>
#include <azdo/api/account/types/account_type.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>

namespace azdo::inline v1::api::account {

/// `Account`, only in answers
struct account {
    std::string account_id{};
    std::string account_name{};
    std::string account_owner{};
    azdo::optional<azdo::open_enum<azdo::api::account::account_status>> account_status{};
    azdo::optional<azdo::open_enum<azdo::api::account::account_type>> account_type{};
    std::string account_uri{};
    std::string created_by{};
    azdo::optional<azdo::sys_time> created_date{};
    std::optional<bool> has_moved{};
    std::string last_updated_by{};
    azdo::optional<azdo::sys_time> last_updated_date{};
    std::string namespace_id{};
    std::string new_collection_id{};
    std::string organization_name{};
    std::map<std::string, azdo::json::raw> properties{};
    std::string status_reason{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const account&) const = default;
    template <class self = account>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"accountId", &self::account_id>(),
            azdo::field<"accountName", &self::account_name>(),
            azdo::field<"accountOwner", &self::account_owner>(),
            azdo::field<"accountStatus", &self::account_status>(),
            azdo::field<"accountType", &self::account_type>(),
            azdo::field<"accountUri", &self::account_uri>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"hasMoved", &self::has_moved>(),
            azdo::field<"lastUpdatedBy", &self::last_updated_by>(),
            azdo::field<"lastUpdatedDate", &self::last_updated_date>(),
            azdo::field<"namespaceId", &self::namespace_id>(),
            azdo::field<"newCollectionId", &self::new_collection_id>(),
            azdo::field<"organizationName", &self::organization_name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"statusReason", &self::status_reason>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::account
