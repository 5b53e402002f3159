// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/admin_server.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_admin_server)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::admin_server>());
    reads_and_writes<config::admin_server>(
        R"({"adminServerDisabled":true,"ignoreHttps":true,"port":102,"securePort":103,"showConfig":true,"logger":{"consoleOk":true,"debugOk":true,"directory":"d","newRelicLoggingOk":true},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    BOOST_TEST(config::admin_server{}.port == 12076);
    BOOST_TEST(config::admin_server{}.secure_port == 12077);
    takes_null<config::admin_server>(
        R"({"adminServerDisabled":null,"ignoreHttps":null,"port":null,"securePort":null,"showConfig":null,"logger":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"adminServerDisabled":"true"})", R"({"ignoreHttps":"true"})", R"({"port":0})", R"({"securePort":0})",
             R"({"showConfig":"true"})", R"({"logger":[]})"})
        refuses<config::admin_server>(text);
}

BOOST_AUTO_TEST_SUITE_END()
