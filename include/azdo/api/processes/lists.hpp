// SPDX-License-Identifier: BSL-1.0
// Lists: operations of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/processes/types/pick_list.hpp>
#include <azdo/api/processes/types/pick_list_metadata.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <string>

namespace azdo::inline v1::api::processes {

/// `GET /{organization}/_apis/work/processes/lists`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/lists/list
struct get_lists_metadata {
    using result_type = azdo::page<pick_list_metadata>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/lists",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};

    template <class self = get_lists_metadata>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path));
    }
};

/// `POST /{organization}/_apis/work/processes/lists`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/lists/create
struct create_list {
    using result_type = pick_list;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/work/processes/lists",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    pick_list body;

    template <class self = create_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/work/processes/lists/{listId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/lists/delete
struct delete_list {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/work/processes/lists/{listId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string list_id;

    template <class self = delete_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"listId", &self::list_id>(azdo::as::path));
    }
};

/// `GET /{organization}/_apis/work/processes/lists/{listId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/lists/get
struct get_list {
    using result_type = pick_list;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/work/processes/lists/{listId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;

    std::string organization{};
    std::string list_id;

    template <class self = get_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"listId", &self::list_id>(azdo::as::path));
    }
};

/// `PUT /{organization}/_apis/work/processes/lists/{listId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/processes/lists/update
struct update_list {
    using result_type = pick_list;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/work/processes/lists/{listId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.1", "7.1, 7.0, 6.0-preview.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;

    std::string organization{};
    std::string list_id;
    pick_list body;

    template <class self = update_list>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"listId", &self::list_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

} // namespace azdo::inline v1::api::processes
