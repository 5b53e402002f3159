// SPDX-License-Identifier: BSL-1.0
// Suggestions: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_suggestion.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/suggestions`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/suggestions/list
struct get_suggestions {
    using result_type = azdo::page<git_suggestion>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/suggestions",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::optional<bool> prefer_compare_branch{};

    template <class self = get_suggestions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"preferCompareBranch", &self::prefer_compare_branch>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
