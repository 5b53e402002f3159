// SPDX-License-Identifier: BSL-1.0
// Repositories: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_deleted_repository.hpp>
#include <azdo/api/git/types/git_recycle_bin_repository_details.hpp>
#include <azdo/api/git/types/git_repository.hpp>
#include <azdo/api/git/types/git_repository_create_options.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project}/_apis/git/deletedrepositories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-deleted-repositories
struct get_deleted_repositories {
    using result_type = azdo::page<git_deleted_repository>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/deletedrepositories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;

    template <class self = get_deleted_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/_apis/git/recycleBin/repositories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-recycle-bin-repositories
struct get_recycle_bin_repositories {
    using result_type = azdo::page<git_deleted_repository>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/git/recycleBin/repositories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    std::string project;

    template <class self = get_recycle_bin_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

/// `DELETE /{organization}/{project}/_apis/git/recycleBin/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/delete-repository-from-recycle-bin
struct delete_repository_from_recycle_bin {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project}/_apis/git/recycleBin/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;

    template <class self = delete_repository_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/_apis/git/recycleBin/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/restore-repository-from-recycle-bin
struct restore_repository_from_recycle_bin {
    using result_type = git_repository;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/_apis/git/recycleBin/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    std::string project;
    std::string repository_id;
    git_recycle_bin_repository_details body;

    template <class self = restore_repository_from_recycle_bin>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/list
struct get_repositories {
    using result_type = azdo::page<git_repository>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::optional<bool> include_links{};
    std::optional<bool> include_all_urls{};
    std::optional<bool> include_hidden{};

    template <class self = get_repositories>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"includeLinks", &self::include_links>(azdo::as::query),
            azdo::field<"includeAllUrls", &self::include_all_urls>(azdo::as::query),
            azdo::field<"includeHidden", &self::include_hidden>(azdo::as::query));
    }
};

/// `POST /{organization}/{project?}/_apis/git/repositories`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/create
struct create_repository {
    using result_type = git_repository;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project?}/_apis/git/repositories",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    git_repository_create_options body;
    azdo::optional<std::string> source_ref{};

    template <class self = create_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"sourceRef", &self::source_ref>(azdo::as::query));
    }
};

/// `DELETE /{organization}/{project?}/_apis/git/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/delete
struct delete_repository {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;

    template <class self = delete_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-repository
struct get_repository {
    using result_type = git_repository;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;

    template <class self = get_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project?}/_apis/git/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/update
struct update_repository {
    using result_type = git_repository;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code_manage>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    git_repository body;

    template <class self = update_repository>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/repositories/get-repository-with-parent
struct get_repository_with_parent {
    using result_type = git_repository;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::required<bool> include_parent;

    template <class self = get_repository_with_parent>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"includeParent", &self::include_parent>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
