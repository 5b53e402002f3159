// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::work {

/// `TimelineTeamStatusCode`
enum class timeline_team_status_code {
    ok,
    doesnt_exist_or_access_denied,
    max_teams_exceeded,
    max_team_fields_exceeded,
    backlog_in_error,
    missing_team_field_value,
    no_iterations_exist,
};

template <class E = timeline_team_status_code>
constexpr auto enumerators(timeline_team_status_code) {
    return std::to_array<azdo::enumerator<E>>({
        {timeline_team_status_code::ok, "ok"},
        {timeline_team_status_code::doesnt_exist_or_access_denied, "doesntExistOrAccessDenied"},
        {timeline_team_status_code::max_teams_exceeded, "maxTeamsExceeded"},
        {timeline_team_status_code::max_team_fields_exceeded, "maxTeamFieldsExceeded"},
        {timeline_team_status_code::backlog_in_error, "backlogInError"},
        {timeline_team_status_code::missing_team_field_value, "missingTeamFieldValue"},
        {timeline_team_status_code::no_iterations_exist, "noIterationsExist"},
    });
}

} // namespace azdo::inline v1::api::work
