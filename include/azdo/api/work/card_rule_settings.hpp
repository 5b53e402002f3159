// SPDX-License-Identifier: BSL-1.0
// Cardrulesettings: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_card_rule_settings.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/cardrulesettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/cardrulesettings/get
struct get_board_card_rule_settings {
    using result_type = board_card_rule_settings;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/cardrulesettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;

    template <class self = get_board_card_rule_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/boards/{board}/cardrulesettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/cardrulesettings/update-board-card-rule-settings
struct update_board_card_rule_settings {
    using result_type = board_card_rule_settings;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/cardrulesettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    board_card_rule_settings body;

    template <class self = update_board_card_rule_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/taskboard/cardrulesettings`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/cardrulesettings/update-taskboard-card-rule-settings
struct update_taskboard_card_rule_settings {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/taskboard/cardrulesettings",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    board_card_rule_settings body;

    template <class self = update_taskboard_card_rule_settings>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
