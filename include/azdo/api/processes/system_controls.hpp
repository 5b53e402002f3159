// SPDX-License-Identifier: BSL-1.0
// System Controls: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/control.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/system-controls/list
struct get_system_controls {
    using result_type = azdo::page<control>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = get_system_controls>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols/{controlId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/system-controls/delete
struct delete_system_control {
    using result_type = azdo::page<control>;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols/{controlId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string control_id;

    template <class self = delete_system_control>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"controlId", &self::control_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols/{controlId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/system-controls/update
struct update_system_control {
    using result_type = control;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/layout/systemcontrols/{controlId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string control_id;
    control body;

    template <class self = update_system_control>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"controlId", &self::control_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
