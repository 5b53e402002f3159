// SPDX-License-Identifier: BSL-1.0
// A type of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GlobalGitRepositoryKey`
struct global_git_repository_key {
    azdo::optional<std::string> collection_id{};
    azdo::optional<std::string> project_id{};
    azdo::optional<std::string> repository_id{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const global_git_repository_key&) const = default;
    template <class self = global_git_repository_key>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"collectionId", &self::collection_id>(),
            azdo::field<"projectId", &self::project_id>(),
            azdo::field<"repositoryId", &self::repository_id>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::git
