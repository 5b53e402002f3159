// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_status_context.hpp>
#include <azdo/api/git/types/git_status_state.hpp>
#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitStatus`
struct git_status {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<git_status_context> context{};
    azdo::optional<identity_ref> created_by{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::string> description{};
    azdo::optional<std::int32_t> id{};
    azdo::optional<azdo::open_enum<git_status_state>> state{};
    azdo::optional<std::string> target_url{};
    azdo::optional<azdo::sys_time> updated_date{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_status&) const = default;
    template <class self = git_status>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"context", &self::context>(),
            azdo::field<"createdBy", &self::created_by>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"description", &self::description>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"state", &self::state>(),
            azdo::field<"targetUrl", &self::target_url>(),
            azdo::field<"updatedDate", &self::updated_date>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
