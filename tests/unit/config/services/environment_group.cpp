// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/environment_group.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_environment_group)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::grouped_environment>());
    reads_and_writes<config::environment_group>(R"({"one":{"name":"v0","publicApiUrl":"v1","shortName":"v2","x":{"y":null}}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::grouped_environment>(R"({"name":null,"publicApiUrl":null,"shortName":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"({"name":1})", R"({"publicApiUrl":1})", R"({"shortName":1})"}) refuses<config::grouped_environment>(text);
}

BOOST_AUTO_TEST_SUITE_END()
