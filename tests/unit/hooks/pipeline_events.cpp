// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/pipeline_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_pipeline_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(states_are_read) {
    constexpr const char* text = R"({"job":{"name":"j","state":"running"},"stage":{"name":"s","displayName":null,"result":"failed"},
        "run":{"id":11,"state":"completed","result":"succeeded"},"pipeline":{"id":1,"name":"CI"},"repositories":[{"type":"Git"}]})";
    BOOST_TEST(sample::read<run_state_changed>(text).value().run.result == "succeeded");
    BOOST_TEST(sample::read<stage_state_changed>(text).value().stage.result == "failed");
    BOOST_TEST(sample::read<job_state_changed>(text).value().job.state == "running");
    BOOST_TEST(sample::read<job_state_changed>(text).value().repositories.size() == 1u);
    BOOST_TEST(!sample::read<run_state_changed>(R"({"run":{"id":"x"}})").has_value());
}

BOOST_AUTO_TEST_CASE(approvals_are_read) {
    constexpr const char* text =
        R"({"approval":{"id":"a","status":"pending","minRequiredApprovers":2,"steps":[{}]},"pipeline":null,"run":null,"id":0})";
    BOOST_TEST(sample::read<run_approval_pending>(text).value().approval.min_required_approvers.value() == 2);
    BOOST_TEST(sample::read<run_approval_completed>(text).value().approval.status == "pending");
}

BOOST_AUTO_TEST_SUITE_END()
