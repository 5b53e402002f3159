// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/granted_scopes.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_granted_scopes)

using namespace azdo;

BOOST_AUTO_TEST_CASE(a_wider_scope_allows_the_narrower) {
    const granted_scopes held("vso.identity vso.work_write");
    BOOST_TEST(held.are_known());
    BOOST_TEST(held.includes<scope::work>());
    BOOST_TEST(held.includes<scope::profile>());
    BOOST_TEST(!held.includes<scope::work_full>());
    BOOST_TEST(held.covers(any_of<scope::code, scope::work>));
    BOOST_TEST(!held.covers(any_of<scope::code>));
    BOOST_TEST(held.covers(any_of<>));
}

BOOST_AUTO_TEST_CASE(every_spelling_of_a_token) {
    for (const char* text : {"vso.work", "499b84ac-1321-427f-aa17-267ca6975798/vso.work", " vso.work ", "openid  vso.work offline_access",
             "https://app.vssps.visualstudio.com/vso.work"})
        BOOST_TEST((granted_scopes(text).covers(any_of<scope::work>) && !granted_scopes(text).covers(any_of<scope::work_write>)), text);
    BOOST_TEST(granted_scopes("499b84ac-1321-427f-aa17-267ca6975798/user_impersonation").covers(any_of<scope::code_full>));
    for (const char* text : {"vso.unknown", "VSO.WORK", "vso.work,vso.code", "/", "vso.work/"})
        BOOST_TEST(!granted_scopes(text).covers(any_of<scope::work>), text);
}

BOOST_AUTO_TEST_CASE(a_text_that_says_nothing_forbids_nothing) {
    for (const char* text : {"", " ", "   "}) {
        BOOST_TEST_INFO_SCOPE(text);
        BOOST_TEST(!granted_scopes(text).are_known());
        BOOST_TEST(granted_scopes(text).covers(any_of<scope::work>));
        BOOST_TEST(granted_scopes(text).includes<scope::work>());
    }
}

BOOST_AUTO_TEST_CASE(an_operation_is_checked_before_it_is_sent) {
    BOOST_TEST(check_granted<sample::get_thing>(granted_scopes("vso.work_write")).has_value());
    BOOST_TEST(check_granted<sample::delete_thing>(granted_scopes("vso.graph")).has_value()); // lists no scope
    const auto refused = check_granted<sample::download_thing>(granted_scopes("vso.graph"));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(sample::kind_of(refused) == "access_denied");
    BOOST_TEST(refused.error().message ==
               "the sign-in does not allow this: one of the scopes vso.code, vso.work is needed. Register the app with it and "
               "sign in again");
}

BOOST_AUTO_TEST_SUITE_END()
