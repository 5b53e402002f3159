// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/ssl_certificates.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_ssl_certificates)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::ssl_certificate>());
    reads_and_writes<config::ssl_certificates>(
        R"({"one":{"cert":"v0","key":"v1","caChain":["a",{"b":1}],"targetName":"v3","x":{"y":null}}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) { takes_null<config::ssl_certificate>(R"({"cert":null,"key":null,"targetName":null})"); }

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"cert":1})", R"({"key":{}})", R"({"targetName":1})"}) refuses<config::ssl_certificate>(text);
}

BOOST_AUTO_TEST_SUITE_END()
