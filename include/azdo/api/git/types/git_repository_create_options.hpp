// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_repository_ref.hpp>
#include <azdo/api/git/types/team_project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GitRepositoryCreateOptions`
struct git_repository_create_options {
    azdo::optional<std::string> name{};
    azdo::optional<git_repository_ref> parent_repository{};
    azdo::optional<team_project_reference> project{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_repository_create_options&) const = default;
    template <class self = git_repository_create_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"name", &self::name>(),
            azdo::field<"parentRepository", &self::parent_repository>(),
            azdo::field<"project", &self::project>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
