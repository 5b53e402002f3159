// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/flow/pending.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>

BOOST_AUTO_TEST_SUITE(oauth_pending)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using fixture::noon;

BOOST_AUTO_TEST_CASE(it_lasts_ten_minutes) {
    pending_sign_in pending;
    pending.created_at = noon;
    BOOST_TEST(!is_expired(pending, noon));
    BOOST_TEST(!is_expired(pending, noon + 9min + 59s));
    BOOST_TEST(is_expired(pending, noon + 10min));
    BOOST_CHECK(expires_at(pending) == noon + 10min);
}

BOOST_AUTO_TEST_CASE(one_from_the_future_is_expired_but_for_a_minute_of_skew) {
    pending_sign_in pending;
    pending.created_at = noon;
    BOOST_TEST(!is_expired(pending, noon - 1min));
    BOOST_TEST(is_expired(pending, noon - 1min - 1s));
}

BOOST_AUTO_TEST_CASE(the_id_names_a_state_and_does_not_show_it) {
    const azdo::secret<std::string> state("abc");
    BOOST_TEST(sign_in_id(state).value() == "ungWv48Bz-pBQUDeXa4iIw");
    BOOST_TEST(sign_in_id(azdo::secret<std::string>("abd")).value() != sign_in_id(state).value());
}

BOOST_AUTO_TEST_CASE(it_goes_through_json_unchanged) {
    pending_sign_in pending = fixture::begin().pending;
    pending.issuer = "https://issuer";
    pending.context = "my organization \"x\"";
    BOOST_CHECK(azdo::json::decode<pending_sign_in>(azdo::json::encode(pending)).value() == pending);
    BOOST_TEST(azdo::json::redacted(pending).find(pending.state.reveal()) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(json_with_something_missing_or_more_is_refused) {
    BOOST_TEST(!azdo::json::decode<pending_sign_in>(R"({"state":"a","client_id":"b","redirect_uri":"c"})").has_value());
    BOOST_TEST(
        !azdo::json::decode<pending_sign_in>(R"({"client_id":"b","redirect_uri":"c","created_at":"2026-11-23T12:00:00Z"})").has_value());
    BOOST_TEST(!azdo::json::decode<pending_sign_in>(
        R"({"state":"a","client_id":"b","redirect_uri":"c","created_at":"2026-11-23T12:00:00Z","x":1})")
                    .has_value());
}

BOOST_AUTO_TEST_SUITE_END()
