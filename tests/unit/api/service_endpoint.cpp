// SPDX-License-Identifier: BSL-1.0
// Every description of the area serviceEndpoint. Written by examples/generate_api.
#include <azdo/api/service_endpoint.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_service_endpoint)

namespace api = azdo::api::service_endpoint;

using operations = api_tests::list<
    api::query_service_endpoint,
    api::execute_service_endpoint_request,
    api::create_service_endpoint,
    api::update_service_endpoints,
    api::delete_service_endpoint,
    api::share_service_endpoint,
    api::update_service_endpoint,
    api::get_service_endpoints_by_names,
    api::get_refreshed_service_endpoints,
    api::get_service_endpoint_details,
    api::get_service_endpoints,
    api::get_service_endpoint_execution_records,
    api::get_service_endpoint_types,
    api::get_filtered_service_endpoint_types>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 14);
}

using types = api_tests::list<
    api::authentication_scheme_reference,
    api::authorization_header,
    api::client_certificate,
    api::data_source,
    api::data_source_binding,
    api::data_source_details,
    api::dependency_binding,
    api::dependency_data,
    api::depends_on,
    api::endpoint_authorization,
    api::endpoint_url,
    api::help_link,
    api::identity_ref,
    api::input_descriptor,
    api::input_validation,
    api::input_value,
    api::input_values,
    api::input_values_error,
    api::project_reference,
    api::refresh_authentication_parameters,
    api::result_transformation_details,
    api::service_endpoint,
    api::service_endpoint_authentication_scheme,
    api::service_endpoint_details,
    api::service_endpoint_execution_data,
    api::service_endpoint_execution_owner,
    api::service_endpoint_execution_record,
    api::service_endpoint_project_reference,
    api::service_endpoint_request,
    api::service_endpoint_request_result,
    api::service_endpoint_type>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 31);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "service_endpoint"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("query_service_endpoint", api::query_service_endpoint{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("execute_service_endpoint_request", api::execute_service_endpoint_request{.organization = {}, .project = {}, .body = {}, .endpoint_id = {}});
    api_tests::walk("create_service_endpoint", api::create_service_endpoint{.organization = {}, .body = {}});
    api_tests::walk("update_service_endpoints", api::update_service_endpoints{.organization = {}, .body = {}});
    api_tests::walk("update_service_endpoint", api::update_service_endpoint{.organization = {}, .endpoint_id = {}, .body = {}});
    api_tests::walk("get_refreshed_service_endpoints", api::get_refreshed_service_endpoints{.organization = {}, .project = {}, .body = {}, .endpoint_ids = {}});
    api_tests::walk("get_service_endpoint_execution_records", api::get_service_endpoint_execution_records{.organization = {}, .project = {}, .endpoint_id = {}});
    api_tests::walk("get_filtered_service_endpoint_types", api::get_filtered_service_endpoint_types{.organization = {}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
