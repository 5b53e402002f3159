// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_object_type.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitObject`
struct git_object {
    azdo::optional<std::string> object_id{};
    azdo::optional<azdo::open_enum<git_object_type>> object_type{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_object&) const = default;
    template <class self = git_object>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"objectType", &self::object_type>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
