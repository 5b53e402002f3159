// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/identity_ref.hpp>
#include <azdo/api/work/types/plan_type.hpp>
#include <azdo/api/work/types/plan_user_permissions.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::work {

/// `Plan`, only in answers
struct plan {
    azdo::optional<identity_ref> created_by_identity{};
    azdo::optional<azdo::sys_time> created_date{};
    std::string description{};
    std::string id{};
    azdo::optional<azdo::sys_time> last_accessed{};
    azdo::optional<identity_ref> modified_by_identity{};
    azdo::optional<azdo::sys_time> modified_date{};
    std::string name{};
    azdo::optional<azdo::json::raw> properties{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<plan_type>> type{};
    std::string url{};
    azdo::optional<azdo::open_enum<plan_user_permissions>> user_permissions{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const plan&) const = default;
    template <class self = plan>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdByIdentity", &self::created_by_identity>(),
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastAccessed", &self::last_accessed>(),
            azdo::field<"modifiedByIdentity", &self::modified_by_identity>(),
            azdo::field<"modifiedDate", &self::modified_date>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"properties", &self::properties>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"type", &self::type>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"userPermissions", &self::user_permissions>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
