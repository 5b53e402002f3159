// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitRefUpdate`
struct git_ref_update {
    std::optional<bool> is_locked{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> new_object_id{};
    azdo::optional<std::string> old_object_id{};
    azdo::optional<std::string> repository_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_ref_update&) const = default;
    template <class self = git_ref_update>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"newObjectId", &self::new_object_id>(),
            azdo::field<"oldObjectId", &self::old_object_id>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
