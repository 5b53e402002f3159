// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/storage.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_storage)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::mongo>());
    static_assert(azdo::verify<config::storage>());
    reads_and_writes<config::storage>(R"({"mongo":{"url":"v0","tlsCAFile":"v1","x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    BOOST_TEST(config::mongo{}.url.reveal() == "mongodb://localhost/codestream");
    takes_null<config::mongo>(R"({"url":null,"tlsCAFile":null})");
    takes_null<config::storage>(R"({"mongo":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"url":{}})", R"({"tlsCAFile":1})"}) refuses<config::mongo>(text);
    for (const char* text : {R"({"mongo":[]})"}) refuses<config::storage>(text);
}

BOOST_AUTO_TEST_SUITE_END()
