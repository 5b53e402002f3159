// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/oauth/token.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>

BOOST_AUTO_TEST_SUITE(oauth_token)

using azdo::oauth::is_stale;
using azdo::oauth::token;
using namespace std::chrono_literals;
using fixture::noon;

namespace {
token some() { return {azdo::secret<std::string>("a"), azdo::secret<std::string>("r"), "vso.work", noon}; }
} // namespace

BOOST_AUTO_TEST_CASE(it_is_stale_shortly_before_its_end) {
    BOOST_TEST(!is_stale(some(), noon - 61s, 60s));
    BOOST_TEST(is_stale(some(), noon - 60s, 60s));
    BOOST_TEST(!is_stale(some(), noon - 1s, 0s));
    BOOST_TEST(is_stale(some(), noon, 0s));
}

BOOST_AUTO_TEST_CASE(without_an_end_it_is_never_stale) {
    token endless = some();
    endless.expires_at.reset();
    BOOST_TEST(!is_stale(endless, noon + 24h * 365, 60s));
}

BOOST_AUTO_TEST_CASE(it_goes_through_json_unchanged_and_is_redacted) {
    token held = some();
    held.issued_by = "https://as.example";
    BOOST_TEST(
        azdo::json::encode(held) ==
        R"({"access_token":"a","refresh_token":"r","scope":"vso.work","expires_at":"2026-11-23T12:00:00Z","issued_by":"https://as.example"})");
    BOOST_TEST(azdo::json::decode<token>(R"({"access_token":"a"})")->issued_by == ""); // from a store that did not keep it
    BOOST_CHECK(azdo::json::decode<token>(azdo::json::encode(held)).value() == held);
    BOOST_TEST(azdo::json::redacted(held).find("\"r\"") == std::string::npos);
    BOOST_TEST(!azdo::json::decode<token>("{}").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
