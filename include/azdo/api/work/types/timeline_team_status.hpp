// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/timeline_team_status_code.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `TimelineTeamStatus`, only in answers
struct timeline_team_status {
    std::string message{};
    azdo::optional<azdo::open_enum<timeline_team_status_code>> type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const timeline_team_status&) const = default;
    template <class self = timeline_team_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"message", &self::message>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::work
