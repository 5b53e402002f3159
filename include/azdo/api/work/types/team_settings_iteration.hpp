// SPDX-License-Identifier: BSL-1.0
// A type of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/team_iteration_attributes.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::work {

/// `TeamSettingsIteration`
struct team_settings_iteration {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<team_iteration_attributes> attributes{};
    azdo::optional<std::string> id{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> path{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const team_settings_iteration&) const = default;
    template <class self = team_settings_iteration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"attributes", &self::attributes>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"path", &self::path>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::work
