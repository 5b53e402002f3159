// SPDX-License-Identifier: BSL-1.0
// Reverts: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_async_ref_operation_parameters.hpp>
#include <azdo/api/git/types/git_revert.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/reverts/get-revert-for-ref-name
struct get_revert_for_ref_name {
    using result_type = git_revert;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    std::string ref_name;

    template <class self = get_revert_for_ref_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"refName", &self::ref_name>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/reverts/create
struct create_revert {
    using result_type = git_revert;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    git_async_ref_operation_parameters body;

    template <class self = create_revert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts/{revertId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/reverts/get-revert
struct get_revert {
    using result_type = git_revert;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/repositories/{repositoryId}/reverts/{revertId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    azdo::required<std::int32_t> revert_id;

    template <class self = get_revert>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"revertId", &self::revert_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::git
