// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/logger.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_logger)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::logger>());
    reads_and_writes<config::logger>(R"({"consoleOk":true,"debugOk":true,"directory":"v2","newRelicLoggingOk":true,"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::logger>(R"({"consoleOk":null,"debugOk":null,"directory":null,"newRelicLoggingOk":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"consoleOk":"true"})", R"({"debugOk":"true"})", R"({"directory":1})", R"({"newRelicLoggingOk":"true"})"})
        refuses<config::logger>(text);
}

BOOST_AUTO_TEST_SUITE_END()
