// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::release {

/// `ReleaseApprovalHistory`
struct release_approval_history {
    azdo::optional<identity_ref> approver{};
    azdo::optional<identity_ref> changed_by{};
    azdo::optional<std::string> comments{};
    azdo::optional<azdo::sys_time> created_on{};
    azdo::optional<azdo::sys_time> modified_on{};
    azdo::optional<std::int32_t> revision{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_approval_history&) const = default;
    template <class self = release_approval_history>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approver", &self::approver>(),
            azdo::field<"changedBy", &self::changed_by>(),
            azdo::field<"comments", &self::comments>(),
            azdo::field<"createdOn", &self::created_on>(),
            azdo::field<"modifiedOn", &self::modified_on>(),
            azdo::field<"revision", &self::revision>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
