// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_status.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitRef`, only in answers
struct git_ref {
    std::map<std::string, azdo::json::raw> links{};
    azdo::optional<identity_ref> creator{};
    std::optional<bool> is_locked{};
    azdo::optional<identity_ref> is_locked_by{};
    std::string name{};
    std::string object_id{};
    std::string peeled_object_id{};
    std::vector<git_status> statuses{};
    std::string url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_ref&) const = default;
    template <class self = git_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"creator", &self::creator>(),
            azdo::field<"isLocked", &self::is_locked>(),
            azdo::field<"isLockedBy", &self::is_locked_by>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"objectId", &self::object_id>(),
            azdo::field<"peeledObjectId", &self::peeled_object_id>(),
            azdo::field<"statuses", &self::statuses>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
