// SPDX-License-Identifier: BSL-1.0
// Processes: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/create_process_model.hpp>
#include <azdo/api/processes/types/get_process_expand_level.hpp>
#include <azdo/api/processes/types/process_info.hpp>
#include <azdo/api/processes/types/update_process_model.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/processes/list
struct get_list_of_processes {
    using result_type = azdo::page<process_info>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    azdo::optional<azdo::open_enum<get_process_expand_level>> expand{};

    template <class self = get_list_of_processes>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/work/processes`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/processes/create
struct create_new_process {
    using result_type = process_info;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes", azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    create_process_model body;

    template <class self = create_new_process>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/{processTypeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/processes/delete
struct delete_process_by_id {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/{processTypeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_type_id;

    template <class self = delete_process_by_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processTypeId", &self::process_type_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/{processTypeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/processes/get
struct get_process_by_its_id {
    using result_type = process_info;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/{processTypeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string process_type_id;
    azdo::optional<azdo::open_enum<get_process_expand_level>> expand{};

    template <class self = get_process_by_its_id>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processTypeId", &self::process_type_id>(azdo::as::path),
            azdo::field<"$expand", &self::expand>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/work/processes/{processTypeId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/processes/edit-process
struct edit_process {
    using result_type = process_info;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/work/processes/{processTypeId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.2", "7.1, 7.0, 6.0-preview.2"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string process_type_id;
    update_process_model body;

    template <class self = edit_process>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"processTypeId", &self::process_type_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
