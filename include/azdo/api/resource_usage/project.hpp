// SPDX-License-Identifier: BSL-1.0
// Project: operations of the area resourceUsage. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/resource_usage/types/usage.hpp>
#include <azdo/http/dictionary.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::resource_usage {

/// `GET /{organization}/{project}/_apis/resourceusage`
///
/// https://learn.microsoft.com/rest/api/azure/devops/resourceusage/project/list
struct get_project_limit {
    using result_type = azdo::dictionary<usage>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/resourceusage", azdo::host::dev_azure_com, azdo::api_version{"7.1-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<>;

    std::string organization{};
    std::string project;

    template <class self = get_project_limit>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::resource_usage
