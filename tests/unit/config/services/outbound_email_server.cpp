// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/outbound_email_server.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_outbound_email_server)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::outbound_email_server>());
    reads_and_writes<config::outbound_email_server>(
        R"({"directories":["a",{"b":1}],"logger":{"consoleOk":true,"debugOk":true,"directory":"d","newRelicLoggingOk":true},"showConfig":true,"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) { takes_null<config::outbound_email_server>(R"({"logger":null,"showConfig":null})"); }

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"logger":[]})", R"({"showConfig":"true"})"}) refuses<config::outbound_email_server>(text);
}

BOOST_AUTO_TEST_SUITE_END()
