// SPDX-License-Identifier: BSL-1.0
// Boards: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board.hpp>
#include <azdo/api/work/types/board_reference.hpp>
#include <azdo/http/dictionary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <map>
#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boards/list
struct get_boards {
    using result_type = azdo::page<board_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};

    template <class self = get_boards>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boards/get
struct get_board {
    using result_type = board;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string id;

    template <class self = get_board>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/work/boards/{id}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boards/set-board-options
struct set_board_options {
    using result_type = azdo::dictionary<std::string>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/work/boards/{id}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string id;
    std::map<std::string, std::string> body;

    template <class self = set_board_options>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"id", &self::id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
