// SPDX-License-Identifier: BSL-1.0
// Options: operations of the area build. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/build/types/build_option_definition.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::build {

/// `GET /{organization}/{project?}/_apis/build/options`
///
/// https://learn.microsoft.com/rest/api/azure/devops/build/options/list
struct get_build_option_definitions {
    using result_type = azdo::page<build_option_definition>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project?}/_apis/build/options", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::build>;

    std::string organization{};
    azdo::optional<std::string> project{};

    template <class self = get_build_option_definitions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::build
