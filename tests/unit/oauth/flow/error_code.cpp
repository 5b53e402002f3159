// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/flow/error_code.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_error_code)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;

BOOST_AUTO_TEST_CASE(kinds_that_a_program_branches_on) {
    const std::pair<std::string_view, failure_kind> errors[] = {{"access_denied", failure_kind::access_denied},
        {"invalid_grant", failure_kind::not_signed_in}, {"invalid_client", failure_kind::rejected},
        {"unauthorized_client", failure_kind::rejected}, {"invalid_scope", failure_kind::rejected},
        {"invalid_request", failure_kind::rejected}, {"interaction_required", failure_kind::not_signed_in},
        {"server_error", failure_kind::unavailable}, {"temporarily_unavailable", failure_kind::unavailable}};
    for (const auto& one : errors) {
        BOOST_TEST_INFO_SCOPE(one.first);
        const auto why = oauth_error(one.first, "it failed", {});
        BOOST_CHECK(why.kind == one.second);
        BOOST_TEST(why.type_key == one.first);
        BOOST_TEST(why.message.starts_with("it failed: "));
    }
}

BOOST_AUTO_TEST_CASE(an_expired_secret_is_named_as_a_cause) {
    BOOST_TEST(oauth_error("invalid_client", "x", {}).message.find("60 days") != std::string::npos);
    BOOST_TEST(oauth_error("invalid_client", "x", {}).message.find("not the App Secret") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unknown_error_is_not_shown) {
    const auto why = oauth_error("canary-error", "it failed", {});
    BOOST_CHECK(why.kind == failure_kind::rejected);
    BOOST_TEST(why.type_key == "unknown_error");
    BOOST_TEST(why.message.find("canary") == std::string::npos);
    BOOST_TEST(oauth_error("INVALID_GRANT", "x", {}).type_key == "unknown_error");
}

BOOST_AUTO_TEST_CASE(prose_is_shown) {
    BOOST_TEST(shown_description("The  request\tis missing\r\na (required) parameter: 'assertion'.", {}) ==
               "The request is missing a (required) parameter: 'assertion'.");
    BOOST_TEST(oauth_error("invalid_request", "x", "why").message.ends_with("(it says: why)"));
    BOOST_TEST(shown_description("", {}).empty());
    BOOST_TEST(shown_description("  \n", {}).empty());
}

BOOST_AUTO_TEST_CASE(text_that_could_be_a_token_is_masked) {
    BOOST_TEST(shown_description("token eyJhbGciOiJub25lIn0.e30 is wrong", {}) == "token … is wrong");
    BOOST_TEST(shown_description("x " + std::string(25, 'a') + " y", {}) == "x … y");
    BOOST_TEST(shown_description("see https://x/?code=1 <b>", {}) == "see … …");
    BOOST_TEST(shown_description("a%20b a=b a\x01 \xc3\xa9", {}) == "… … … …");
}

BOOST_AUTO_TEST_CASE(parts_of_secrets_are_not) {
    const secret<std::string> first("hunter2"), second("abcdefghij"), none;
    const std::array hidden{&first, &second, &none};
    BOOST_TEST(shown_description("the hunter2 thing", hidden) == "the … thing");
    BOOST_TEST(shown_description("prefix-hunter2.", hidden) == "…");
    BOOST_TEST(shown_description("bcdefg", hidden) == "…");
    BOOST_TEST(shown_description("bcdef", hidden) == "bcdef");
}

BOOST_AUTO_TEST_CASE(the_length_is_limited) {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "word ";
    BOOST_TEST(shown_description(text, {}).size() <= 200u);
    BOOST_TEST(shown_description(text, {}).size() > 190u);
}

BOOST_AUTO_TEST_SUITE_END()
