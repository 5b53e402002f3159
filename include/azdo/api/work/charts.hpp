// SPDX-License-Identifier: BSL-1.0
// Charts: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_chart.hpp>
#include <azdo/api/work/types/board_chart_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/charts`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/charts/list
struct get_board_charts {
    using result_type = azdo::page<board_chart_reference>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/charts",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;

    template <class self = get_board_charts>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path));
    }
};

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/charts/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/charts/get
struct get_board_chart {
    using result_type = board_chart;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/charts/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    std::string name;

    template <class self = get_board_chart>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path));
    }
};

/// `PATCH /{organization}/{project}/{team?}/_apis/work/boards/{board}/charts/{name}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/charts/update
struct update_board_chart {
    using result_type = board_chart;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/charts/{name}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    std::string name;
    board_chart body;

    template <class self = update_board_chart>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path),
            azdo::field<"name", &self::name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::work
