// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_repository_ref.hpp>
#include <azdo/api/git/types/team_project_reference.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::git {

/// `GitRepository`
struct git_repository {
    azdo::optional<std::map<std::string, azdo::json::raw>> links{};
    azdo::optional<azdo::sys_time> creation_date{};
    azdo::optional<std::string> default_branch{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_disabled{};
    std::optional<bool> is_fork{};
    std::optional<bool> is_in_maintenance{};
    azdo::optional<std::string> name{};
    azdo::optional<git_repository_ref> parent_repository{};
    azdo::optional<team_project_reference> project{};
    azdo::optional<std::string> remote_url{};
    azdo::optional<std::int64_t> size{};
    azdo::optional<std::string> ssh_url{};
    azdo::optional<std::string> url{};
    azdo::optional<std::vector<std::string>> valid_remote_urls{};
    azdo::optional<std::string> web_url{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const git_repository&) const = default;
    template <class self = git_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"_links", &self::links>(),
            azdo::field<"creationDate", &self::creation_date>(),
            azdo::field<"defaultBranch", &self::default_branch>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isDisabled", &self::is_disabled>(),
            azdo::field<"isFork", &self::is_fork>(),
            azdo::field<"isInMaintenance", &self::is_in_maintenance>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"parentRepository", &self::parent_repository>(),
            azdo::field<"project", &self::project>(),
            azdo::field<"remoteUrl", &self::remote_url>(),
            azdo::field<"size", &self::size>(),
            azdo::field<"sshUrl", &self::ssh_url>(),
            azdo::field<"url", &self::url>(),
            azdo::field<"validRemoteUrls", &self::valid_remote_urls>(),
            azdo::field<"webUrl", &self::web_url>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
