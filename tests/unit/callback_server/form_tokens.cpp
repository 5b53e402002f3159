// SPDX-License-Identifier: BSL-1.0
#include <callback_server/form_tokens.hpp>

#include <azdo/oauth/crypto/entropy.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_form_tokens)

using namespace callback_server;

namespace {
form_tokens make_tokens() { return {{*azdo::oauth::seal_key::from_entropy(azdo::oauth::system_entropy), {}}, azdo::oauth::system_entropy}; }
} // namespace

BOOST_AUTO_TEST_CASE(a_token_is_for_its_session_alone) {
    const form_tokens tokens = make_tokens();
    const auto made = tokens.make("session A");
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(tokens.accepts("session A", *made));
    BOOST_TEST(!tokens.accepts("session B", *made));
    BOOST_TEST(!tokens.accepts("", *made));
    BOOST_TEST(!tokens.accepts("session A", ""));
    BOOST_TEST(!tokens.accepts("session A", made->substr(1)));
    BOOST_TEST(!make_tokens().accepts("session A", *made));
}

BOOST_AUTO_TEST_CASE(no_two_are_the_same_text) {
    const form_tokens tokens = make_tokens();
    BOOST_TEST(*tokens.make("session") != *tokens.make("session"));
}

BOOST_AUTO_TEST_SUITE_END()
