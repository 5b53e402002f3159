// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/crypto/random.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(oauth_random)

BOOST_AUTO_TEST_CASE(thirty_two_bytes_are_forty_three_characters) {
    fixture::counting_entropy entropy;
    BOOST_TEST(azdo::oauth::random_text<32>(entropy)->reveal() == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    BOOST_TEST(azdo::oauth::random_text<16>(entropy)->reveal() == "ICEiIyQlJicoKSorLC0uLw");
}

BOOST_AUTO_TEST_CASE(without_bytes_there_is_no_text) {
    const auto text = azdo::oauth::random_text<32>(fixture::no_entropy{});
    BOOST_REQUIRE(!text);
    BOOST_CHECK(text.error().kind == azdo::failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(types_that_are_sources) {
    static_assert(azdo::oauth::entropy_source<fixture::counting_entropy>);
    static_assert(!azdo::oauth::entropy_source<int>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
