// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/base64url.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(oauth_base64url)

BOOST_AUTO_TEST_CASE(the_names_of_this_room) {
    BOOST_TEST(azdo::oauth::base64url_encode("foob") == "Zm9vYg");
    BOOST_TEST(azdo::oauth::base64url_decode("Zm9vYg").value() == "foob");
    BOOST_TEST(!azdo::oauth::base64url_decode("Zm9vYg==").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
