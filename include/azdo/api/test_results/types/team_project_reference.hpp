// SPDX-License-Identifier: BSL-1.0
// A type of the area testResults. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/test_results/types/project_state.hpp>
#include <azdo/api/test_results/types/project_visibility.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::test_results {

/// `TeamProjectReference`, only in answers
struct team_project_reference {
    std::string abbreviation{};
    std::string default_team_image_url{};
    std::string description{};
    std::string id{};
    azdo::optional<azdo::sys_time> last_update_time{};
    std::string name{};
    azdo::optional<std::int64_t> revision{};
    azdo::optional<azdo::open_enum<project_state>> state{};
    std::string url{};
    azdo::optional<azdo::open_enum<project_visibility>> visibility{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_project_reference&) const = default;
    template <class self = team_project_reference>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"abbreviation", &self::abbreviation>(),
            azdo::field<"defaultTeamImageUrl", &self::default_team_image_url>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"lastUpdateTime", &self::last_update_time>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"revision", &self::revision>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"visibility", &self::visibility>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::test_results
