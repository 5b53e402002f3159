// SPDX-License-Identifier: BSL-1.0
// Trees: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_tree_ref.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/trees/{sha1}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/trees/get
struct get_tree {
    using result_type = git_tree_ref;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/trees/{sha1}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string sha1;
    azdo::optional<std::string> project_id{};
    std::optional<bool> recursive{};
    azdo::optional<std::string> file_name{};
    azdo::optional<std::string> format{};

    template <class self = get_tree>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"sha1", &self::sha1>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::query),
            azdo::field<"recursive", &self::recursive>(azdo::as::query),
            azdo::field<"fileName", &self::file_name>(azdo::as::query),
            azdo::field<"$format", &self::format>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
