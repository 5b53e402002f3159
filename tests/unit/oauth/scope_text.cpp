// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/scope_text.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(oauth_scope_text)

using namespace azdo::oauth;

BOOST_AUTO_TEST_CASE(texts_and_sets) {
    BOOST_TEST(scope_text("vso.work").text == "vso.work");
    BOOST_TEST(scope_text(azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>).text == "vso.identity vso.work_write");
    BOOST_TEST(check(scope_text("a b/c:d")).has_value());
}

BOOST_AUTO_TEST_CASE(invalid_scopes) {
    for (const char* wrong : {"", " ", "a ", " a", "a  b", "a\tb", "a\nb", "\"a\"", "a\\b", "\xc3\xa4"})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!check(scope_text(wrong)).has_value());
}

BOOST_AUTO_TEST_CASE(one_of_them) {
    const scope_text scopes("openid vso.work offline_access");
    for (const char* one : {"openid", "vso.work", "offline_access"}) BOOST_TEST_CONTEXT(one) BOOST_TEST(scopes.contains(one));
    for (const char* none : {"", "open", "openid2", "vso.work_write", "work", "OPENID", "openid vso.work"})
        BOOST_TEST_CONTEXT(none) BOOST_TEST(!scopes.contains(none));
    BOOST_TEST(!scope_text().contains("a"));
}

BOOST_AUTO_TEST_SUITE_END()
