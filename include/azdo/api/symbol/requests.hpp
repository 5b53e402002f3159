// SPDX-License-Identifier: BSL-1.0
// Requests: operations of the area symbol. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/symbol/types/debug_entry.hpp>
#include <azdo/api/symbol/types/debug_entry_create_batch.hpp>
#include <azdo/api/symbol/types/request.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>

#include <optional>
#include <string>

namespace azdo::inline v1::api::symbol {

/// `DELETE /{organization}/_apis/symbol/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/delete-requests-request-name
struct delete_request_by_name {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/symbol/requests", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_manage>;

    std::string organization{};
    std::string request_name;
    std::optional<bool> synchronous{};

    template <class self = delete_request_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestName", &self::request_name>(azdo::as::query),
            azdo::field<"synchronous", &self::synchronous>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/symbol/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/get-requests-request-name
struct get_request_by_name {
    using result_type = request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/requests", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};
    std::string request_name;

    template <class self = get_request_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestName", &self::request_name>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/symbol/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/update-requests-request-name
struct update_request_by_name {
    using result_type = request;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/symbol/requests", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_write>;

    std::string organization{};
    request body;
    std::string request_name;

    template <class self = update_request_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"requestName", &self::request_name>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/symbol/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/create-requests
struct create_request {
    using result_type = request;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/symbol/requests", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_write>;

    std::string organization{};
    request body;

    template <class self = create_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/symbol/requests/{requestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/delete-requests-request-id
struct delete_request {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/symbol/requests/{requestId}", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_manage>;

    std::string organization{};
    std::string request_id;
    std::optional<bool> synchronous{};

    template <class self = delete_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestId", &self::request_id>(azdo::as::path),
            azdo::field<"synchronous", &self::synchronous>(azdo::as::query));
    }
};

/// `GET /{organization}/_apis/symbol/requests/{requestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/get-requests-request-id
struct get_request {
    using result_type = request;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/_apis/symbol/requests/{requestId}", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols>;

    std::string organization{};
    std::string request_id;

    template <class self = get_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestId", &self::request_id>(azdo::as::path));
    }
};

/// `PATCH /{organization}/_apis/symbol/requests/{requestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/update-requests-request-id
struct update_request {
    using result_type = request;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/symbol/requests/{requestId}", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_write>;

    std::string organization{};
    std::string request_id;
    request body;

    template <class self = update_request>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestId", &self::request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `POST /{organization}/_apis/symbol/requests/{requestId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/create-requests-request-id-debug-entries
struct create_debug_entries {
    using result_type = azdo::page<debug_entry>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/symbol/requests/{requestId}", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_write>;

    std::string organization{};
    std::string request_id;
    debug_entry_create_batch body;
    std::string collection;

    template <class self = create_debug_entries>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"requestId", &self::request_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"collection", &self::collection>(azdo::as::query));
    }
};

/// `POST /{organization}/_apis/symbol/requests`
///
/// https://learn.microsoft.com/rest/api/azure/devops/symbol/requests/create-requests-request-name-debug-entries
struct create_debug_entries_by_name {
    using result_type = azdo::page<debug_entry>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/symbol/requests", azdo::host::artifacts_dev_azure_com, azdo::api_version{"7.2-preview.1", ""});
    static constexpr auto scopes = azdo::any_of<azdo::scope::symbols_write>;

    std::string organization{};
    debug_entry_create_batch body;
    std::string request_name;
    std::string collection;

    template <class self = create_debug_entries_by_name>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"requestName", &self::request_name>(azdo::as::query),
            azdo::field<"collection", &self::collection>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::symbol
