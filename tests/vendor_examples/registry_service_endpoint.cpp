// SPDX-License-Identifier: BSL-1.0
// The operations of the area serviceEndpoint that have published examples. Written by examples/generate_api.
#include "registry.hpp"

#include <azdo/api/service_endpoint/endpoint_proxy.hpp>
#include <azdo/api/service_endpoint/endpoints.hpp>
#include <azdo/api/service_endpoint/execution_history.hpp>
#include <azdo/api/service_endpoint/types.hpp>

namespace published {

void register_service_endpoint(registry& into) {
    into.add("Endpointproxy_Execute Service Endpoint Request", azdo::api::service_endpoint::execute_service_endpoint_request{.organization = {}, .project = {}, .body = {}, .endpoint_id = {}});
    into.add("Endpoints_Create", azdo::api::service_endpoint::create_service_endpoint{.organization = {}, .body = {}});
    into.add("Endpoints_Update Service Endpoints", azdo::api::service_endpoint::update_service_endpoints{.organization = {}, .body = {}});
    into.add("Endpoints_Delete", azdo::api::service_endpoint::delete_service_endpoint{.organization = {}, .endpoint_id = {}, .project_ids = {}});
    into.add("Endpoints_Share Service Endpoint", azdo::api::service_endpoint::share_service_endpoint{.organization = {}, .endpoint_id = {}, .body = {}});
    into.add("Endpoints_Update Service Endpoint", azdo::api::service_endpoint::update_service_endpoint{.organization = {}, .endpoint_id = {}, .body = {}});
    into.add("Endpoints_Get Service Endpoints By Names", azdo::api::service_endpoint::get_service_endpoints_by_names{.organization = {}, .project = {}, .endpoint_names = {}});
    into.add("Endpoints_Get", azdo::api::service_endpoint::get_service_endpoint_details{.organization = {}, .project = {}, .endpoint_id = {}});
    into.add("Endpoints_Get Service Endpoints", azdo::api::service_endpoint::get_service_endpoints{.organization = {}, .project = {}});
    into.add("Executionhistory_List", azdo::api::service_endpoint::get_service_endpoint_execution_records{.organization = {}, .project = {}, .endpoint_id = {}});
    into.add("Types_Get Service Endpoint Types", azdo::api::service_endpoint::get_service_endpoint_types{.organization = {}});
    into.add("Types_Get Filtered Service Endpoint Types", azdo::api::service_endpoint::get_filtered_service_endpoint_types{.organization = {}, .body = {}});
}

} // namespace published
