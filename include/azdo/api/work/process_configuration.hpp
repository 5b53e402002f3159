// SPDX-License-Identifier: BSL-1.0
// Processconfiguration: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/process_configuration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/_apis/work/processconfiguration`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/processconfiguration/get
struct get_process_configuration {
    using result_type = process_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/work/processconfiguration",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;

    template <class self = get_process_configuration>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
