// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

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

namespace azdo::inline v1::api::git {

/// `GitPushRef`
struct git_push_ref {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::sys_time> date{};
    azdo::optional<std::int32_t> push_id{};
    azdo::optional<identity_ref> pushed_by{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_push_ref&) const = default;
    template <class self = git_push_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"date", &self::date>(),
            azdo::field<"pushId", &self::push_id>(),
            azdo::field<"pushedBy", &self::pushed_by>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
