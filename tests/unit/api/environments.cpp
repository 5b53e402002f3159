// SPDX-License-Identifier: BSL-1.0
// Every description of the area environments. Written by examples/generate_api.
#include <azdo/api/environments.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_environments)

namespace api = azdo::api::environments;

using operations = api_tests::list<
    api::generate_environment_access_token,
    api::get_environment_deployment_execution_records,
    api::get_environments,
    api::add_environment,
    api::delete_environment,
    api::get_environment_by_id,
    api::update_environment,
    api::update_kubernetes_resource,
    api::add_kubernetes_resource,
    api::delete_kubernetes_resource,
    api::get_kubernetes_resource,
    api::get_linked_pool,
    api::get_virtual_machine_resources,
    api::update_virtual_machine_resource,
    api::add_virtual_machine_resource,
    api::replace_virtual_machine_resource,
    api::delete_virtual_machine_resource>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 17);
}

using types = api_tests::list<
    api::demand,
    api::environment_create_parameter,
    api::environment_deployment_execution_record,
    api::environment_instance,
    api::environment_reference,
    api::environment_resource_reference,
    api::environment_update_parameter,
    api::identity_ref,
    api::kubernetes_resource,
    api::kubernetes_resource_of_endpoint,
    api::kubernetes_resource_patch_parameters,
    api::package_version,
    api::project_reference,
    api::task_agent,
    api::task_agent_authorization,
    api::task_agent_cloud_request,
    api::task_agent_job_request,
    api::task_agent_pool_reference,
    api::task_agent_public_key,
    api::task_agent_reference,
    api::task_agent_update,
    api::task_agent_update_reason,
    api::task_orchestration_owner,
    api::virtual_machine_resource,
    api::virtual_machine_resource_create_parameters>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 25);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "environments"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_environment_deployment_execution_records", api::get_environment_deployment_execution_records{.organization = {}, .project = {}, .environment_id = std::int32_t{}});
    api_tests::walk("get_environments", api::get_environments{.organization = {}, .project = {}});
    api_tests::walk("add_environment", api::add_environment{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_environment", api::update_environment{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("update_kubernetes_resource", api::update_kubernetes_resource{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_kubernetes_resource", api::add_kubernetes_resource{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_virtual_machine_resources", api::get_virtual_machine_resources{.organization = {}, .project = {}, .environment_id = std::int32_t{}});
    api_tests::walk("update_virtual_machine_resource", api::update_virtual_machine_resource{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("add_virtual_machine_resource", api::add_virtual_machine_resource{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
    api_tests::walk("replace_virtual_machine_resource", api::replace_virtual_machine_resource{.organization = {}, .project = {}, .environment_id = std::int32_t{}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
