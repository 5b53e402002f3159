// SPDX-License-Identifier: BSL-1.0
// Refs Favorites For Project: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_ref_favorite.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/favorites/refsForProject`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/refs-favorites-for-project/list
struct get_ref_favorites_for_project {
    using result_type = azdo::page<git_ref_favorite>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/favorites/refsForProject", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> identity_id{};

    template <class self = get_ref_favorites_for_project>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"identityId", &self::identity_id>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
