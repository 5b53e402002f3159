// SPDX-License-Identifier: BSL-1.0
// A type of the area release. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/release/types/source_pull_request_version.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::release {

/// `BuildVersion`
struct build_version {
    azdo::optional<std::string> commit_message{};
    azdo::optional<std::string> definition_id{};
    azdo::optional<std::string> definition_name{};
    azdo::optional<std::string> id{};
    std::optional<bool> is_multi_definition_type{};
    azdo::optional<std::string> name{};
    azdo::optional<std::string> source_branch{};
    azdo::optional<azdo::api::release::source_pull_request_version> source_pull_request_version{};
    azdo::optional<std::string> source_repository_id{};
    azdo::optional<std::string> source_repository_type{};
    azdo::optional<std::string> source_version{};
    azdo::unknown_fields unknown_fields{};

    bool operator==(const build_version&) const = default;
    template <class self = build_version>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"commitMessage", &self::commit_message>(),
            azdo::field<"definitionId", &self::definition_id>(),
            azdo::field<"definitionName", &self::definition_name>(),
            azdo::field<"id", &self::id>(),
            azdo::field<"isMultiDefinitionType", &self::is_multi_definition_type>(),
            azdo::field<"name", &self::name>(),
            azdo::field<"sourceBranch", &self::source_branch>(),
            azdo::field<"sourcePullRequestVersion", &self::source_pull_request_version>(),
            azdo::field<"sourceRepositoryId", &self::source_repository_id>(),
            azdo::field<"sourceRepositoryType", &self::source_repository_type>(),
            azdo::field<"sourceVersion", &self::source_version>(),
            azdo::rest<&self::unknown_fields>());
    }
};

} // namespace azdo::inline v1::api::release
