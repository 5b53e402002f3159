// SPDX-License-Identifier: BSL-1.0
// Avatar: operations of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/project_avatar.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::core {

/// `DELETE /{organization}/_apis/projects/{projectId}/avatar`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/avatar/remove-project-avatar
struct remove_project_avatar {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/projects/{projectId}/avatar",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    std::string project_id;

    template <class self = remove_project_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/projects/{projectId}/avatar`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/avatar/set-project-avatar
struct set_project_avatar {
    using result_type = void;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/projects/{projectId}/avatar",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1, 7.0-preview.1, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::project_manage>;

    std::string organization{};
    std::string project_id;
    project_avatar body;

    template <class self = set_project_avatar>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::core
