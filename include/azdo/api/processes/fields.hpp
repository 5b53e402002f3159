// SPDX-License-Identifier: BSL-1.0
// Fields: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/add_process_work_item_type_field_request.hpp>
#include <azdo/api/processes/types/process_work_item_type_field.hpp>
#include <azdo/api/processes/types/process_work_item_type_fields_expand_level.hpp>
#include <azdo/api/processes/types/update_process_work_item_type_field_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/fields/list
struct get_all_work_item_type_fields {
    using result_type = azdo::page<process_work_item_type_field>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = get_all_work_item_type_fields>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/fields/add
struct add_field_to_work_item_type {
    using result_type = process_work_item_type_field;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    add_process_work_item_type_field_request body;

    template <class self = add_field_to_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/fields/remove-work-item-type-field
struct remove_work_item_type_field {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string field_ref_name;

    template <class self = remove_work_item_type_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"fieldRefName", &self::field_ref_name>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/fields/get
struct get_work_item_type_field {
    using result_type = process_work_item_type_field;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string field_ref_name;
    azdo::optional<azdo::open_enum<process_work_item_type_fields_expand_level>> expand{};

    template <class self = get_work_item_type_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"fieldRefName", &self::field_ref_name>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/fields/update
struct update_work_item_type_field {
    using result_type = process_work_item_type_field;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workItemTypes/{witRefName}/fields/{fieldRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    std::string field_ref_name;
    update_process_work_item_type_field_request body;

    template <class self = update_work_item_type_field>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"fieldRefName", &self::field_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
