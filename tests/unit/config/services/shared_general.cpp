// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/shared_general.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_shared_general)

namespace config = azdo::config;

BOOST_AUTO_TEST_CASE(every_key_is_read_and_written_and_unknown_ones_are_kept) {
    static_assert(azdo::verify<config::shared_general>());
    reads_and_writes<config::shared_general>(
        R"({"installationId":"v0","isProductionCloud":true,"runTimeEnvironment":"v2","newRelicApiUrl":"v3","x":{"y":null}})");
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    takes_null<config::shared_general>(
        R"({"installationId":null,"isProductionCloud":null,"runTimeEnvironment":null,"newRelicApiUrl":null})");
}

BOOST_AUTO_TEST_CASE(wrong_values_are_faults) {
    for (const char* text :
        {R"({"installationId":1})", R"({"isProductionCloud":"true"})", R"({"runTimeEnvironment":1})", R"({"newRelicApiUrl":1})"})
        refuses<config::shared_general>(text);
}

BOOST_AUTO_TEST_SUITE_END()
