// SPDX-License-Identifier: BSL-1.0
// Every description of the area pipelines. Written by examples/generate_api.
#include <azdo/api/pipelines.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_pipelines)

namespace api = azdo::api::pipelines;

using operations = api_tests::list<
    api::get_artifact,
    api::list_logs,
    api::get_log,
    api::list_pipelines,
    api::create_pipeline,
    api::get_pipeline,
    api::preview,
    api::list_runs,
    api::run_pipeline,
    api::get_run>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 10);
}

using types = api_tests::list<
    api::artifact,
    api::build,
    api::build_resource_parameters,
    api::container,
    api::container_resource,
    api::container_resource_parameters,
    api::create_pipeline_configuration_parameters,
    api::create_pipeline_parameters,
    api::log,
    api::log_collection,
    api::package_resource_parameters,
    api::pipeline,
    api::pipeline_configuration,
    api::pipeline_reference,
    api::pipeline_resource,
    api::pipeline_resource_parameters,
    api::preview_run,
    api::repository,
    api::repository_resource,
    api::repository_resource_parameters,
    api::run,
    api::run_pipeline_parameters,
    api::run_resources,
    api::run_resources_parameters,
    api::run_yaml_details,
    api::signed_url,
    api::variable,
    api::yaml_file_details>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 28);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "pipelines"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("list_pipelines", api::list_pipelines{.organization = {}, .project = {}});
    api_tests::walk("create_pipeline", api::create_pipeline{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("preview", api::preview{.organization = {}, .project = {}, .pipeline_id = std::int32_t{}, .body = {}});
    api_tests::walk("run_pipeline", api::run_pipeline{.organization = {}, .project = {}, .pipeline_id = std::int32_t{}, .body = {}});
}

BOOST_AUTO_TEST_SUITE_END()
