// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/placeholder.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(config_placeholder)

BOOST_AUTO_TEST_CASE(placeholders_that_were_not_replaced) {
    for (const std::string_view text : {"-- App ID goes here --", "--", "<app id>", "${CLIENT-ID}", "your-app-id", "YOUR_SECRET", "xxxx",
             "XXXX-placeholder", "***", "change_me", "ChangeMe", "the secret GOES HERE", "..."})
        BOOST_TEST(azdo::config::is_placeholder(text), text);
}

BOOST_AUTO_TEST_CASE(invalid_values) {
    for (const std::string_view text : {"", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "-x", "yo", "a xx", "goeshere", "a<b", "$CLIENT"})
        BOOST_TEST(!azdo::config::is_placeholder(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
