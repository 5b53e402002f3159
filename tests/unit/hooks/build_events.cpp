// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/build_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_build_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(both_versions_have_the_same_outcome) {
    const auto first = sample::read<build_completed>(
        R"({"id":2,"buildNumber":"b","status":"succeeded","requests":[{"id":1}],"definition":{"id":2,"name":"D"}})");
    const auto second = sample::read<build_completed>(
        R"({"id":"2","status":"completed","result":"failed","sourceBranch":"refs/heads/main","requestedFor":{"displayName":"J"}})");
    BOOST_TEST(first.value().outcome() == "succeeded");
    BOOST_TEST(first.value().definition.name == "D");
    BOOST_TEST(second.value().outcome() == "failed");
    BOOST_TEST(second.value().id.value() == 2);
    BOOST_TEST(second.value().requested_for.display_name == "J");
    BOOST_TEST(!sample::read<build_completed>(R"({"id":{}})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
