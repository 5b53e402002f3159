// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/release_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_release_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(releases_and_deployments_are_read) {
    constexpr const char* text = R"({"release":{"id":4,"name":"R-1","status":"active","createdOn":"0001-01-01T00:00:00"},
        "environment":{"id":5,"name":"Dev","status":"succeeded"},"approval":{"id":6,"status":"approved","approver":{"displayName":"C"}},"project":{"name":"F"}})";
    BOOST_TEST(sample::read<release_created>(text).value().release.name == "R-1");
    BOOST_TEST(sample::read<release_abandoned>(text).value().release.id.value() == 4);
    BOOST_TEST(sample::read<deployment_started>(text).value().environment.name == "Dev");
    BOOST_TEST(sample::read<deployment_completed>(text).value().environment.status == "succeeded");
    BOOST_TEST(sample::read<deployment_approval_pending>(text).value().approval.approver.display_name == "C");
    BOOST_TEST(sample::read<deployment_approval_completed>(text).value().approval.status == "approved");
    BOOST_TEST(!sample::read<release_created>(R"({"release":{"id":[]}})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
