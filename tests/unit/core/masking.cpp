// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/masking.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(core_masking)

using namespace azdo;

BOOST_AUTO_TEST_CASE(a_text_of_the_service_is_made_presentable) {
    BOOST_TEST(sanitized("a\r\n\tb\x1b[31m\x7f c") == "a b [31m c");
    BOOST_TEST(sanitized(std::string(600, 'x')) == std::string(500, 'x') + "...");
    BOOST_TEST(sanitized("\xe2\x82\xac\xe2\x82\xac", 4) == "\xe2\x82\xac...");
    BOOST_TEST(sanitized("\xe2\x82\xac\xe2\x82\xac", 2) == "...");
    BOOST_TEST(sanitized("a\xe2\x82\xac", 4) == "a\xe2\x82\xac");
    BOOST_TEST(sanitized("token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc was bad") == "token *** was bad");
    BOOST_TEST(sanitized("'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc'") == "'***'");
    BOOST_TEST(sanitized("header Bearer 0123456789abc refused") == "header Bearer *** refused");
    BOOST_TEST(sanitized("Basic OmNhbmFyeWNhbmFyeQ==") == "Basic ***");
    BOOST_TEST(sanitized("Basic authentication is off") == "Basic authentication is off");
    BOOST_TEST(sanitized("say \"hi\", then; go") == "say \"hi\", then; go");
    BOOST_TEST(sanitized("") == "");
}

BOOST_AUTO_TEST_CASE(masking_hides_secrets_and_no_words) {
    for (const char* words : {"Basic authentication requires a secure connection", "Basic Authentication requires a secure connection",
             "BASIC AUTHENTICATION IS OFF", "Bearer authorization: expected", "basic authentication.", "Basic authentication/authorization",
             "Basic Authentifizierung erforderlich", "Basic \xd0\xb0\xd1\x83\xd1\x82\xd0\xb5\xd0\xbd\xd1\x82\xd0\xb8\xd1\x84",
             "Bearer access_token is missing", "the Bearer (authentication) scheme",
             "Bearer authorization_uri=https://login.microsoftonline.com/common", "Microsoft.Services.KeyJournalException"})
        BOOST_TEST_CONTEXT(words) BOOST_TEST(sanitized(words) == words);
    for (const char* secret : {"OmNhbmFyeWNhbmFyeQ==", "0123456789abc", "dXNlcjpwYXNz", "abcdefghijkl2", "qhzwxjkqpvmznbtrlkdfq",
             "AbCdEfGhIj", "abc.dEf.ghijkl", "token=a1b2c3d4", "abcdefghij="})
        for (const char* scheme : {"Basic", "Bearer", "bearer"})
            BOOST_TEST(sanitized(std::string(scheme) + " " + secret + " refused") == std::string(scheme) + " *** refused", secret);
    BOOST_TEST(sanitized("state%3DeyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc") == "***");
    BOOST_TEST(sanitized("x.eyJhbGciOiJIUzI.abc") == "***");
}

BOOST_AUTO_TEST_CASE(a_credential_follows_its_scheme_in_any_notation) {
    const std::string secret = "0123456789abcDEF", hidden = "***";
    for (const char* before : {"Bearer ", "Bearer: ", "(Bearer ", "Authorization:Basic ", "Authorization: Basic ", "Authorization=Bearer+",
             "Bearer+", "Bearer%20", "Bearer\xc2\xa0 ", "Bearer\xe2\x80\xaf", "Bearer\xe3\x80\x80", "Bearer \xe2\x80\x9e",
             "Bearer \xe2\x80\x9c", "Basic \xe2\x80\x98", "Bearer \xc2\xab", "Bearer \"", "Bearer \\\"", "\\nBearer ", "Bearer: '",
             "[Bearer] ", "<Bearer> ", "{Bearer=", "`Bearer` `", "Bearer\\t", "BEARER:", "bearer=", "Bearer,", "Bearer; ", "Bearer|",
             "Bearer token: ", "Bearer token '", "Basic credential = ", "x-Bearer ", "1Bearer ", "Bearer \xef\xbc\x9a", "Bearer @",
             "Bearer #", "Bearer -- "})
        for (const char* after :
            {"", " refused", ")", "\xe2\x80\x9c refused", "\xe2\x80\x9d", "\xc2\xbb", "\"", "\xc2\xa0x", ", then", "\xe2\x80\xa6"}) {
            const std::string got = sanitized(before + secret + after);
            BOOST_TEST(got.find("0123456789") == got.npos, got);
            BOOST_TEST(got.find(hidden) != got.npos, got);
        }
    BOOST_TEST(sanitized("(Bearer " + secret + ") refused") == "(Bearer ***) refused");
    BOOST_TEST(sanitized("Authorization:Basic " + secret) == "Authorization:Basic ***");
    BOOST_TEST(sanitized("Bearer\xc2\xa0" + secret) == "Bearer ***");
    BOOST_TEST(sanitized("Bearer \xe2\x80\x9e" + secret + "\xe2\x80\x9c refused") == "Bearer \xe2\x80\x9e***\xe2\x80\x9c refused");
    BOOST_TEST(sanitized("a Bearer\xe2\x80\x8b" + secret) == "a Bearer\xef\xbf\xbd***");
}

BOOST_AUTO_TEST_CASE(ordinary_words_stay) {
    for (const char* words : {"Bearer token expired", "The Bearer token has expired.", "Bearer: token expired", "(Bearer token) is missing",
             "Bearer tokens are not accepted", "Authorization:Basic authentication is off",
             "Basic: authentication requires a secure connection", "Bearer+token+expired", "the basic_auth_v2_handler failed",
             "Basically 0123456789", "Forbearer 0123456789", "Basic.Auth.Handler1 failed",
             "Bearer \xe2\x80\x9etoken\xe2\x80\x9c is missing", "Basic (RFC 7617) or Bearer (RFC 6750)", "Bearer 401",
             "Bearer Pr\xc3\xbc"
             "fung fehlgeschlagen",
             "Basic \xe8\xaa\x8d\xe8\xa8\xbc", "Basic authentication failed for build 20261130.1", "Use Bearer or Basic, not 12345678",
             "Bearer error=invalid_token", "token 0123456789abc"})
        BOOST_TEST_CONTEXT(words) BOOST_TEST(sanitized(words) == words);
}

BOOST_AUTO_TEST_CASE(invisible_characters_are_replaced) {
    const std::string replaced = "a\xef\xbf\xbd"
                                 "b";
    for (const char* unseen : {"\xe2\x80\xae", "\xe2\x80\x8b", "\xe2\x81\xa6", "\xef\xbb\xbf", "\xc2\xad", "\xd8\x9c", "\xf3\xa0\x81\x81",
             "\xe1\x85\x9f", "\xef\xb8\x8f", "\xff", "\xe2", "\xc0", "\xf5"})
        BOOST_TEST_CONTEXT(unseen) BOOST_TEST(sanitized(std::string("a") + unseen + "b") == replaced);
    for (const char* blank : {"\xc2\x80", "\xc2\x85", "\xc2\x9b", "\xc2\x9f", "\xc2\xa0", "\xe2\x80\x83", "\xe2\x80\xa8", "\xe2\x80\xa9",
             "\xe3\x80\x80", "\x01", "\x7f"})
        BOOST_TEST_CONTEXT(blank) BOOST_TEST(sanitized(std::string("a") + blank + "b") == "a b");
    BOOST_TEST(sanitized("a\xed\xa0\x80"
                         "b")
                   .find("\xed") == std::string::npos); // half a UTF-16 surrogate pair
    BOOST_TEST(sanitized("a\xc0\xaf"
                         "b")
                   .find("\xc0") == std::string::npos); // overlong
    for (const char* text : {"Gr\xc3\xbc\xc3\x9f"
                             "e",
             "\xe8\xaa\x8d\xe8\xa8\xbc", "\xf0\x9f\x98\x80", "\xe2\x82\xac", "na\xc3\xafve \xe2\x80\x93 \xe2\x80\xa6"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(sanitized(text) == text);
}

BOOST_AUTO_TEST_CASE(a_text_after_another_one_has_a_limit_of_its_own) {
    std::string to = "before ";
    append_sanitized(to, "  abcdefgh", 4);
    BOOST_TEST(to == "before abcd...");
    append_sanitized(to, " \t ", 4);
    BOOST_TEST(to == "before abcd...");
}

BOOST_AUTO_TEST_CASE(a_long_text_is_read_as_far_as_it_is_shown) { // else each "eyJ" would be examined to the end of the text
    std::string hostile = "x";
    for (int i = 0; i < 2'000'000; ++i) hostile += "eyJ";
    BOOST_TEST(sanitized(hostile).size() == 503u);
}

BOOST_AUTO_TEST_SUITE_END()
