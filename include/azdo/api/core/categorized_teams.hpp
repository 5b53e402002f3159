// SPDX-License-Identifier: BSL-1.0
// Categorized Teams: operations of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/categorized_web_api_teams.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace azdo::inline v1::api::core {

/// `GET /{organization}/_apis/projects/{projectId}/categorizedteams`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/categorized-teams/get
struct get_project_teams_by_category {
    using result_type = categorized_web_api_teams;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/projects/{projectId}/categorizedteams",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::profile, azdo::scope::project>;

    std::string organization{};
    std::string project_id;
    std::optional<bool> expand_identity{};
    azdo::optional<std::int32_t> top{};
    azdo::optional<std::int32_t> skip{};

    template <class self = get_project_teams_by_category>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"projectId", &self::project_id>(azdo::as::path),
            azdo::field<"$expandIdentity", &self::expand_identity>(azdo::as::query),
            azdo::field<"$top", &self::top>(azdo::as::query),
            azdo::field<"$skip", &self::skip>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::core
