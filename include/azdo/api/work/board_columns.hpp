// SPDX-License-Identifier: BSL-1.0
// Boardcolumns: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/board_suggested_value.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project?}/_apis/work/boardcolumns`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/boardcolumns/list
struct get_column_suggested_values {
    using result_type = azdo::page<board_suggested_value>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/work/boardcolumns",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_column_suggested_values>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
