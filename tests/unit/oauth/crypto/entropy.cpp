// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/random.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <span>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_entropy)

BOOST_AUTO_TEST_CASE(it_is_a_source) {
    static_assert(azdo::oauth::entropy_source<const azdo::oauth::system_entropy_t>);
    std::vector<unsigned char> nothing;
    BOOST_TEST(azdo::oauth::system_entropy(nothing));
}

BOOST_AUTO_TEST_CASE(a_thousand_texts_are_all_different) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(azdo::oauth::random_text<16>(azdo::oauth::system_entropy)->reveal());
    BOOST_TEST(seen.size() == 1000u);
}

BOOST_AUTO_TEST_SUITE_END()
