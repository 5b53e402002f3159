// SPDX-License-Identifier: BSL-1.0
// Work Item Types: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/create_process_work_item_type_request.hpp>
#include <azdo/api/processes/types/get_work_item_type_expand.hpp>
#include <azdo/api/processes/types/process_work_item_type.hpp>
#include <azdo/api/processes/types/update_process_work_item_type_request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/{processId}/workitemtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types/list
struct get_process_work_item_types {
    using result_type = azdo::page<process_work_item_type>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workitemtypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    azdo::optional<azdo::open_enum<get_work_item_type_expand>> expand{};

    template <class self = get_process_work_item_types>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/work/processes/{processId}/workitemtypes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types/create
struct create_process_work_item_type {
    using result_type = process_work_item_type;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/{processId}/workitemtypes",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    create_process_work_item_type_request body;

    template <class self = create_process_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types/delete
struct delete_process_work_item_type {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;

    template <class self = delete_process_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types/get
struct get_process_work_item_type {
    using result_type = process_work_item_type;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    azdo::optional<azdo::open_enum<get_work_item_type_expand>> expand{};

    template <class self = get_process_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/work-item-types/update
struct update_process_work_item_type {
    using result_type = process_work_item_type;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processId}/workitemtypes/{witRefName}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_id;
    std::string wit_ref_name;
    update_process_work_item_type_request body;

    template <class self = update_process_work_item_type>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processId", &self::process_id>(azdo::as::path),
            azdo::field<"witRefName", &self::wit_ref_name>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
