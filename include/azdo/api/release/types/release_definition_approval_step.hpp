// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <optional>

namespace azdo::inline v1::api::release {

/// `ReleaseDefinitionApprovalStep`
struct release_definition_approval_step {
    azdo::optional<identity_ref> approver{};
    azdo::optional<std::int32_t> id{};
    std::optional<bool> is_automated{};
    std::optional<bool> is_notification_on{};
    azdo::optional<std::int32_t> rank{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const release_definition_approval_step&) const = default;
    template <class self = release_definition_approval_step>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"approver", &self::approver>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isAutomated", &self::is_automated>(),
            azdo::field<"isNotificationOn", &self::is_notification_on>(),
            azdo::field<"rank", &self::rank>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
