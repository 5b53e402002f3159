// SPDX-License-Identifier: BSL-1.0
// Boardusersettings: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_user_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/boardusersettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boardusersettings/get
struct get_board_user_settings {
    using result_type = board_user_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/boardusersettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;

    template <class self = get_board_user_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/boards/{board}/boardusersettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boardusersettings/update
struct update_board_user_settings {
    using result_type = board_user_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/boardusersettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    std::map<std::string, std::string> body;

    template <class self = update_board_user_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
