// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/telemetry.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_telemetry)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::mixpanel>());
    static_assert(azdo::verify<config::segment>());
    static_assert(azdo::verify<config::intercom>());
    static_assert(azdo::verify<config::telemetry>());
    reads_and_writes<config::telemetry>(
        R"({"disabled":true,"mixpanel":{"token":"v0","x":{"y":null}},"segment":{"token":"v0","webToken":"v1","telemetryEndpoint":"v2","x":{"y":null}},"intercom":{"token":"v0","x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::mixpanel>(R"({"token":null})");
    takes_null<config::segment>(R"({"token":null,"webToken":null,"telemetryEndpoint":null})");
    takes_null<config::intercom>(R"({"token":null})");
    takes_null<config::telemetry>(R"({"disabled":null,"mixpanel":null,"segment":null,"intercom":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"token":{}})"}) refuses<config::mixpanel>(text);
    for (const char* text : {R"({"token":{}})", R"({"webToken":{}})", R"({"telemetryEndpoint":1})"}) refuses<config::segment>(text);
    for (const char* text : {R"({"token":{}})"}) refuses<config::intercom>(text);
    for (const char* text : {R"({"disabled":"true"})", R"({"mixpanel":[]})", R"({"segment":[]})", R"({"intercom":[]})"})
        refuses<config::telemetry>(text);
}

BOOST_AUTO_TEST_SUITE_END()
