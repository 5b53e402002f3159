// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/endpoint_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_endpoint_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(service_connections_are_read) {
    constexpr const char* text = R"({"id":"x","name":"n","type":"generic","isReady":true,"createdBy":{"displayName":"J"}})";
    BOOST_TEST(sample::read<endpoint_created>(text).value().type == "generic");
    BOOST_TEST(sample::read<endpoint_updated>(text).value().created_by.display_name == "J");
    BOOST_TEST(!sample::read<endpoint_created>(R"({"createdBy":[]})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
