// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/identity_ref.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>

namespace azdo::inline v1::api::core {

/// `TeamMember`, only in answers
struct team_member {
    azdo::optional<identity_ref> identity{};
    std::optional<bool> is_team_admin{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_member&) const = default;
    template <class self = team_member>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"identity", &self::identity>(),
            azdo::field<"isTeamAdmin", &self::is_team_admin>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::core
