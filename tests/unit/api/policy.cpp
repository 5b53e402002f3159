// SPDX-License-Identifier: BSL-1.0
// Every description of the area policy. Written by examples/generate_api.
#include <azdo/api/policy.hpp>

#include "rows.hpp"
#include "verified.hpp"
#include "walked.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(api_policy)

namespace api = azdo::api::policy;

using operations = api_tests::list<
    api::get_policy_configurations,
    api::create_policy_configuration,
    api::delete_policy_configuration,
    api::get_policy_configuration,
    api::update_policy_configuration,
    api::get_policy_evaluations,
    api::get_policy_evaluation,
    api::requeue_policy_evaluation,
    api::get_policy_configuration_revisions,
    api::get_policy_configuration_revision,
    api::get_policy_types,
    api::get_policy_type>;

BOOST_AUTO_TEST_CASE(operations_are_described_soundly) {
    constexpr int count = api_tests::verified(operations{});
    BOOST_TEST(count == 12);
}

using types = api_tests::list<
    api::identity_ref,
    api::policy_configuration,
    api::policy_evaluation_record,
    api::policy_type,
    api::policy_type_ref>;

BOOST_AUTO_TEST_CASE(types_are_described_soundly) {
    constexpr int count = api_tests::verified(types{});
    BOOST_TEST(count == 5);
}

BOOST_AUTO_TEST_CASE(operations_are_those_of_the_table) { api_tests::check_rows(operations{}, "policy"); }

BOOST_AUTO_TEST_CASE(lists_are_walked_to_their_end) {
    api_tests::walk("get_policy_configurations", api::get_policy_configurations{.organization = {}, .project = {}});
    api_tests::walk("create_policy_configuration", api::create_policy_configuration{.organization = {}, .project = {}, .body = {}});
    api_tests::walk("update_policy_configuration", api::update_policy_configuration{.organization = {}, .project = {}, .configuration_id = std::int32_t{}, .body = {}});
    api_tests::walk("get_policy_evaluations", api::get_policy_evaluations{.organization = {}, .project = {}, .artifact_id = {}});
    api_tests::walk("get_policy_configuration_revisions", api::get_policy_configuration_revisions{.organization = {}, .project = {}, .configuration_id = std::int32_t{}});
}

BOOST_AUTO_TEST_SUITE_END()
