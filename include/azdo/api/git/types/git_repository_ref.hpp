// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/team_project_collection_reference.hpp>
#include <azdo/api/git/types/team_project_reference.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GitRepositoryRef`
struct git_repository_ref {
    azdo::optional<team_project_collection_reference> collection{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_fork{};
    azdo::optional<std::string> name{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<std::string> remote_url{};
    azdo::optional<std::string> ssh_url{};
    azdo::optional<std::string> url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_repository_ref&) const = default;
    template <class self = git_repository_ref>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"collection", &self::collection>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isFork", &self::is_fork>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"sshUrl", &self::ssh_url>(),
            azdo::field<"url", &self::url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
