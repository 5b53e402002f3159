// SPDX-License-Identifier: BSL-1.0
// Backlogconfiguration: operations of the area work. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/work/types/backlog_configuration.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::work {

/// `GET /{organization}/{project}/{team?}/_apis/work/backlogconfiguration`
///
/// https://learn.microsoft.com/rest/api/azure/devops/work/backlogconfiguration/get
struct get_backlog_configurations {
    using result_type = backlog_configuration;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/{team?}/_apis/work/backlogconfiguration",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> team{};

    template <class self = get_backlog_configurations>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"team", &self::team>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::work
