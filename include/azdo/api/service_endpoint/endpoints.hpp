// SPDX-License-Identifier: BSL-1.0
// Endpoints: operations of the area serviceEndpoint. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/api/service_endpoint/types/refresh_authentication_parameters.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_action_filter.hpp>
#include <azdo/api/service_endpoint/types/service_endpoint_project_reference.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <optional>
#include <string>
#include <vector>

namespace azdo::inline v1::api::service_endpoint {

/// `POST /{organization}/_apis/serviceendpoint/endpoints`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/create
struct create_service_endpoint {
    using result_type = service_endpoint;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/_apis/serviceendpoint/endpoints",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    service_endpoint body;

    template <class self = create_service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/serviceendpoint/endpoints`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/update-service-endpoints
struct update_service_endpoints {
    using result_type = azdo::page<service_endpoint>;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/serviceendpoint/endpoints",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    std::vector<service_endpoint> body;

    template <class self = update_service_endpoints>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `DELETE /{organization}/_apis/serviceendpoint/endpoints/{endpointId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/delete
struct delete_service_endpoint {
    using result_type = void;
    static constexpr auto endpoint = azdo::delete_(
        "/{organization}/_apis/serviceendpoint/endpoints/{endpointId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    std::string endpoint_id;
    std::vector<std::string> project_ids;
    std::optional<bool> deep{};

    template <class self = delete_service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::path),
            azdo::field<"projectIds", &self::project_ids>(azdo::as::query),
            azdo::field<"deep", &self::deep>(azdo::as::query));
    }
};

/// `PATCH /{organization}/_apis/serviceendpoint/endpoints/{endpointId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/share-service-endpoint
struct share_service_endpoint {
    using result_type = void;
    static constexpr auto endpoint = azdo::patch(
        "/{organization}/_apis/serviceendpoint/endpoints/{endpointId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    std::string endpoint_id;
    std::vector<service_endpoint_project_reference> body;

    template <class self = share_service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body));
    }
};

/// `PUT /{organization}/_apis/serviceendpoint/endpoints/{endpointId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/update-service-endpoint
struct update_service_endpoint {
    using result_type = service_endpoint;
    static constexpr auto endpoint = azdo::put(
        "/{organization}/_apis/serviceendpoint/endpoints/{endpointId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    std::string endpoint_id;
    service_endpoint body;
    azdo::optional<std::string> operation{};

    template <class self = update_service_endpoint>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"operation", &self::operation>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/serviceendpoint/endpoints`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints-by-names
struct get_service_endpoints_by_names {
    using result_type = azdo::page<service_endpoint>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/serviceendpoint/endpoints",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    std::string project;
    std::vector<std::string> endpoint_names;
    azdo::optional<std::string> type{};
    std::vector<std::string> auth_schemes{};
    azdo::optional<std::string> owner{};
    std::optional<bool> include_failed{};
    std::optional<bool> include_details{};

    template <class self = get_service_endpoints_by_names>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"endpointNames", &self::endpoint_names>(azdo::as::query),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"authSchemes", &self::auth_schemes>(azdo::as::query),
            azdo::field<"owner", &self::owner>(azdo::as::query),
            azdo::field<"includeFailed", &self::include_failed>(azdo::as::query),
            azdo::field<"includeDetails", &self::include_details>(azdo::as::query));
    }
};

/// `POST /{organization}/{project}/_apis/serviceendpoint/endpoints`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints-with-refreshed-authentication
struct get_refreshed_service_endpoints {
    using result_type = azdo::page<service_endpoint>;
    static constexpr auto endpoint = azdo::post(
        "/{organization}/{project}/_apis/serviceendpoint/endpoints",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint_manage>;

    std::string organization{};
    std::string project;
    std::vector<refresh_authentication_parameters> body;
    std::vector<std::string> endpoint_ids;

    template <class self = get_refreshed_service_endpoints>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"body", &self::body>(azdo::as::body),
            azdo::field<"endpointIds", &self::endpoint_ids>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/serviceendpoint/endpoints/{endpointId}`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get
struct get_service_endpoint_details {
    using result_type = service_endpoint;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/serviceendpoint/endpoints/{endpointId}",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    std::string project;
    std::string endpoint_id;
    azdo::optional<azdo::open_enum<service_endpoint_action_filter>> action_filter{};
    std::optional<bool> load_confidential_data{};

    template <class self = get_service_endpoint_details>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"endpointId", &self::endpoint_id>(azdo::as::path),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query),
            azdo::field<"loadConfidentialData", &self::load_confidential_data>(azdo::as::query));
    }
};

/// `GET /{organization}/{project}/_apis/serviceendpoint/endpoints`
///
/// https://learn.microsoft.com/rest/api/azure/devops/serviceendpoint/endpoints/get-service-endpoints
struct get_service_endpoints {
    using result_type = azdo::page<service_endpoint>;
    static constexpr auto endpoint = azdo::get(
        "/{organization}/{project}/_apis/serviceendpoint/endpoints",
        azdo::host::dev_azure_com, azdo::api_version{"7.2-preview.4", "7.1, 7.0, 6.0-preview.4"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::serviceendpoint>;

    std::string organization{};
    std::string project;
    azdo::optional<std::string> type{};
    std::vector<std::string> auth_schemes{};
    std::vector<std::string> endpoint_ids{};
    azdo::optional<std::string> owner{};
    std::optional<bool> include_failed{};
    std::optional<bool> include_details{};
    azdo::optional<azdo::open_enum<service_endpoint_action_filter>> action_filter{};

    template <class self = get_service_endpoints>
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &self::organization>(azdo::as::path),
            azdo::field<"project", &self::project>(azdo::as::path),
            azdo::field<"type", &self::type>(azdo::as::query),
            azdo::field<"authSchemes", &self::auth_schemes>(azdo::as::query),
            azdo::field<"endpointIds", &self::endpoint_ids>(azdo::as::query),
            azdo::field<"owner", &self::owner>(azdo::as::query),
            azdo::field<"includeFailed", &self::include_failed>(azdo::as::query),
            azdo::field<"includeDetails", &self::include_details>(azdo::as::query),
            azdo::field<"actionFilter", &self::action_filter>(azdo::as::query));
    }
};

} // namespace azdo::inline v1::api::service_endpoint
