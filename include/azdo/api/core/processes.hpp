// SPDX-License-Identifier: BSL-1.0
// Processes: operations of the area core. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/core/types/process.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::core {

/// `GET /{organization}/_apis/process/processes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/processes/list
struct get_processes {
    using result_type = azdo::page<process>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/process/processes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};

    template <class self = get_processes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/process/processes/{processId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/core/processes/get
struct get_process_by_id {
    using result_type = process;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/process/processes/{processId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;

    template <class self = get_process_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path));
    }
};

} // namespace azdo::inline v1::api::core
