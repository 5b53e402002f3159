// SPDX-License-Identifier: BSL-1.0
// A type of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/web_api_team.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <vector>

namespace azdo::inline v1::api::core {

/// `CategorizedWebApiTeams`, only in answers
struct categorized_web_api_teams {
    std::vector<web_api_team> my_teams{};
    std::vector<web_api_team> other_readable_teams{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const categorized_web_api_teams&) const = default;
    template <class self = categorized_web_api_teams>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"myTeams", &self::my_teams>(),
            azdo::field<"otherReadableTeams", &self::other_readable_teams>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::core
