// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/universal_secrets.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_universal_secrets)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::universal_secrets>());
    reads_and_writes<config::universal_secrets>(R"({"x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) { takes_null<config::universal_secrets>(R"({})"); }

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text : {R"([])"}) refuses<config::universal_secrets>(text);
}

BOOST_AUTO_TEST_SUITE_END()
