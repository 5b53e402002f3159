// SPDX-License-Identifier: BSL-1.0
// Rows: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_row.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>
#include <vector>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/boards/{board}/rows`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/rows/list
struct get_board_rows {
    using result_type = azdo::page<board_row>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/rows",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;

    template <class self = get_board_rows>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path),
            azdo::field<"board", &self::board>(azdo::as::path));
    }
};

/// `PUT /{organization}/{project}/{team?}/_apis/work/boards/{board}/rows`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/rows/update
struct update_board_rows {
    using result_type = azdo::page<board_row>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/{project}/{team?}/_apis/work/boards/{board}/rows",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};
    std::string board;
    std::vector<board_row> body;

    template <class self = update_board_rows>
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
