// SPDX-License-Identifier: BSL-1.0
// Badge: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <cstdint>
#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/_apis/public/build/definitions/{project}/{definitionId}/badge`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/badge/get
struct get_badge {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/public/build/definitions/{project}/{definitionId}/badge",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    azdo::required<std::int32_t> definition_id;
    azdo::optional<std::string> branch_name{};

    template <class self = get_badge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"definitionId", &self::definition_id>(azdo::as::path),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/build/repos/{repoType}/badge`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/badge/get-build-badge-data
struct get_build_badge {
    using result_type = std::string;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/build/repos/{repoType}/badge",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1-preview.2, 7.0-preview.2, 6.0-preview.2"}).accepting("image/svg+xml");
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    std::string project;
    std::string repo_type;
    azdo::optional<std::string> repo_id{};
    azdo::optional<std::string> branch_name{};

    template <class self = get_build_badge>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"repoType", &self::repo_type>(azdo::as::path),
            azdo::field<"repoId", &self::repo_id>(azdo::as::query),
            azdo::field<"branchName", &self::branch_name>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::build
