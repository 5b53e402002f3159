// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/alert_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_alert_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(alerts_are_read) {
    constexpr const char* text = R"({"alertId":3,"title":"A secret","severity":"critical","state":"active"})";
    BOOST_TEST(sample::read<alert_created>(text).value().alert_id.value() == 3);
    BOOST_TEST(sample::read<alert_state_changed>(text).value().state == "active");
    BOOST_TEST(sample::read<alert_updated>(text).value().severity == "critical");
    BOOST_TEST(!sample::read<alert_created>(R"({"alertId":true})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
