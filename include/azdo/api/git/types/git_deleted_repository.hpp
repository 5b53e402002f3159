// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/identity_ref.hpp>
#include <azdo/api/git/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitDeletedRepository`, only in answers
struct git_deleted_repository {
    azdo::optional<azdo::sys_time> created_date{};
    azdo::optional<identity_ref> deleted_by{};
    azdo::optional<azdo::sys_time> deleted_date{};
    std::string id{};
    std::string name{};
    azdo::optional<team_project_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_deleted_repository&) const = default;
    template <class self = git_deleted_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"createdDate", &self::created_date>(),
            azdo::field<"deletedBy", &self::deleted_by>(),
            azdo::field<"deletedDate", &self::deleted_date>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>(),
            azdo::omit_empty());
    }
};

} // namespace azdo::inline v1::api::git
