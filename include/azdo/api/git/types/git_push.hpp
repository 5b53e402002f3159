// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_ref.hpp>
#include <azdo/api/git/types/git_ref_update.hpp>
#include <azdo/api/git/types/git_repository.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitPush`
struct git_push {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<std::vector<git_commit_ref>> commits{};
    azdo::optional<azdo::sys_time> date{};
    azdo::optional<std::int32_t> push_id{};
    azdo::optional<identity_ref> pushed_by{};
    azdo::optional<std::vector<git_ref_update>> ref_updates{};
    azdo::optional<git_repository> repository{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_push&) const = default;
    template <class self = git_push>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"commits", &self::commits>(),
            azdo::field<"date", &self::date>(),
            azdo::field<"pushId", &self::push_id>(),
            azdo::field<"pushedBy", &self::pushed_by>(),
            azdo::field<"refUpdates", &self::ref_updates>(),
            azdo::field<"repository", &self::repository>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
