// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/payments.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_payments)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::stripe>());
    static_assert(azdo::verify<config::payments>());
    reads_and_writes<config::payments>(R"({"stripe":{"x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::stripe>(R"({})");
    takes_null<config::payments>(R"({"stripe":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"stripe":[]})"}) refuses<config::payments>(text);
}

BOOST_AUTO_TEST_SUITE_END()
