// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/upload_engine.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_upload_engine)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::s3>());
    static_assert(azdo::verify<config::upload_engine>());
    reads_and_writes<config::upload_engine>(
        R"({"selected":"v0","s3":{"bucket":"v0","keyPrefix":"v1","publicUrl":"v2","x":{"y":null}},"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::s3>(R"({"bucket":null,"keyPrefix":null,"publicUrl":null})");
    takes_null<config::upload_engine>(R"({"selected":null,"s3":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"bucket":1})", R"({"keyPrefix":1})", R"({"publicUrl":1})"}) refuses<config::s3>(text);
    for (const char* text : {R"({"selected":1})", R"({"s3":[]})"}) refuses<config::upload_engine>(text);
}

BOOST_AUTO_TEST_SUITE_END()
