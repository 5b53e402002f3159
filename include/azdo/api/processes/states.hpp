// SPDX-License-Identifier: BSL-1.0
// States: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/hide_state_model.hpp>
#include <azdo/api/processes/types/work_item_state_input_model.hpp>
#include <azdo/api/processes/types/work_item_state_result_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/list
struct get_state_definitions {
    using result_type = azdo::page<work_item_state_result_model>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = get_state_definitions>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/create
struct create_state_definition {
    using result_type = work_item_state_result_model;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    work_item_state_input_model body;

    template <class self = create_state_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/delete
struct delete_state_definition {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string state_id;

    template <class self = delete_state_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"stateId", &self::state_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/get
struct get_state_definition {
    using result_type = work_item_state_result_model;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string state_id;

    template <class self = get_state_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"stateId", &self::state_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/update
struct update_state_definition {
    using result_type = work_item_state_result_model;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string state_id;
    work_item_state_input_model body;

    template <class self = update_state_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"stateId", &self::state_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/states/hide-state-definition
struct hide_state_definition {
    using result_type = work_item_state_result_model;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/states/{stateId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string state_id;
    hide_state_model body;

    template <class self = hide_state_definition>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"stateId", &self::state_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
