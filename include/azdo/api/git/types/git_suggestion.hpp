// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitSuggestion`, only in answers
struct git_suggestion {
    std::map<std::string, azdo::json::raw> properties{};
    std::string type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_suggestion&) const = default;
    template <class self = git_suggestion>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"properties", &self::properties>(),
            azdo::field<"type", &self::type>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
