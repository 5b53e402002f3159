// SPDX-License-Identifier: BSL-1.0
// Diffs: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_commit_diffs.hpp>
#include <azdo/api/git/types/git_version_options.hpp>
#include <azdo/api/git/types/git_version_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/diffs/commits`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/diffs/get
struct get_commit_diffs {
    using result_type = git_commit_diffs;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/diffs/commits",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::optional<bool> diff_common_commit{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};
    azdo::optional<std::string> base_version{};
    azdo::optional<azdo::open_enum<git_version_options>> base_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> base_version_type{};
    azdo::optional<std::string> target_version{};
    azdo::optional<azdo::open_enum<git_version_options>> target_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> target_version_type{};

    template <class self = get_commit_diffs>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"diffCommonCommit", &self::diff_common_commit>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query),
            azdo::field<"baseVersion", &self::base_version>(azdo::as::query),
            azdo::field<"baseVersionOptions", &self::base_version_options>(azdo::as::query),
            azdo::field<"baseVersionType", &self::base_version_type>(azdo::as::query),
            azdo::field<"targetVersion", &self::target_version>(azdo::as::query),
            azdo::field<"targetVersionOptions", &self::target_version_options>(azdo::as::query),
            azdo::field<"targetVersionType", &self::target_version_type>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
