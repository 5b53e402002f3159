// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/approval_status.hpp>
#include <azdo/api/release/types/approval_type.hpp>
#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/api/release/types/release_approval_history.hpp>
#include <azdo/api/release/types/release_definition_shallow_reference.hpp>
#include <azdo/api/release/types/release_environment_shallow_reference.hpp>
#include <azdo/api/release/types/release_shallow_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::release {

/// `ReleaseApproval`
struct release_approval {
    azdo::optional<azdo::open_enum<azdo::api::release::approval_type>> approval_type{};
    azdo::optional<identity_ref> approved_by{};
    azdo::optional<identity_ref> approver{};
    azdo::optional<std::int32_t> attempt{};
    azdo::optional<std::string> comments{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<std::vector<release_approval_history>> history{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_automated{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::int32_t> rank{};
    azdo::optional<release_shallow_reference> release{};
    azdo::optional<release_definition_shallow_reference> release_definition{};
    azdo::optional<release_environment_shallow_reference> release_environment{};
    azdo::optional<std::int32_t> revision{};
    azdo::optional<azdo::open_enum<approval_status>> status{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_approval&) const = default;
    template <class self = release_approval>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approvalType", &self::approval_type>(),
            azdo::field<"approvedBy", &self::approved_by>(),
            azdo::field<"approver", &self::approver>(),
            azdo::field<"attempt", &self::attempt>(),
            azdo::field<"comments", &self::comments>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"history", &self::history>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isAutomated", &self::is_automated>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"rank", &self::rank>(),
            azdo::field<"release", &self::release>(),
            azdo::field<"releaseDefinition", &self::release_definition>(),
            azdo::field<"releaseEnvironment", &self::release_environment>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"status", &self::status>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
