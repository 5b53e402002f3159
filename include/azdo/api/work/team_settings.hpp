// SPDX-License-Identifier: BSL-1.0
// Teamsettings: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/team_setting.hpp>
#include <azdo/api/work/types/team_settings_patch.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/teamsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/teamsettings/get
struct get_team_settings {
    using result_type = team_setting;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};

    template <class self = get_team_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/teamsettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/teamsettings/update
struct update_team_settings {
    using result_type = team_setting;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/teamsettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    team_settings_patch body;

    template <class self = update_team_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
