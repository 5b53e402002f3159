// SPDX-License-Identifier: BSL-1.0
// Cherry Picks: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_ref_operation_parameters.hpp>
#include <azdo/api/git/types/git_cherry_pick.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/cherry-picks/get-cherry-pick-for-ref-name
struct get_cherry_pick_for_ref_name {
    using result_type = git_cherry_pick;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    std::string ref_name;

    template <class self = get_cherry_pick_for_ref_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"refName", &self::ref_name>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/cherry-picks/create
struct create_cherry_pick {
    using result_type = git_cherry_pick;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    git_async_ref_operation_parameters body;

    template <class self = create_cherry_pick>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks/{cherryPickId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/cherry-picks/get-cherry-pick
struct get_cherry_pick {
    using result_type = git_cherry_pick;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/cherryPicks/{cherryPickId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    azdo::required<std::int32_t> cherry_pick_id;

    template <class self = get_cherry_pick>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"cherryPickId", &self::cherry_pick_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
