// SPDX-License-Identifier: BSL-1.0
// Stats: operations of the area git. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/git/types/git_branch_stats.hpp>
#include <azdo/api/git/types/git_version_options.hpp>
#include <azdo/api/git/types/git_version_type.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::git {

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/stats/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/stats/list
struct get_branches {
    using result_type = azdo::page<git_branch_stats>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/stats/branches",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    azdo::optional<std::string> base_version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> base_version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> base_version_descriptor_version_type{};

    template <class self = get_branches>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"baseVersionDescriptor.version", &self::base_version_descriptor_version>(azdo::as::query),
            azdo::field<"baseVersionDescriptor.versionOptions", &self::base_version_descriptor_version_options>(azdo::as::query),
            azdo::field<"baseVersionDescriptor.versionType", &self::base_version_descriptor_version_type>(azdo::as::query));
    }
};

/// `GET /{organization}/{project?}/_apis/git/repositories/{repositoryId}/stats/branches`
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/stats/get
struct get_branch {
    using result_type = git_branch_stats;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/git/repositories/{repositoryId}/stats/branches",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::code>;

    std::string organization{};
    azdo::optional<std::string> project{};
    std::string repository_id;
    std::string name;
    azdo::optional<std::string> base_version_descriptor_version{};
    azdo::optional<azdo::open_enum<git_version_options>> base_version_descriptor_version_options{};
    azdo::optional<azdo::open_enum<git_version_type>> base_version_descriptor_version_type{};

    template <class self = get_branch>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repositoryId", &self::repository_id>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::query),
            azdo::field<"baseVersionDescriptor.version", &self::base_version_descriptor_version>(azdo::as::query),
            azdo::field<"baseVersionDescriptor.versionOptions", &self::base_version_descriptor_version_options>(azdo::as::query),
            azdo::field<"baseVersionDescriptor.versionType", &self::base_version_descriptor_version_type>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::git
