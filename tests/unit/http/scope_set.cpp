// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/scope_set.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_scope_set)

using namespace azdo;

BOOST_AUTO_TEST_CASE(the_text_lists_the_scopes_in_order) {
    BOOST_TEST((scope_set<scope::identity, scope::work_write>.text()) == "vso.identity vso.work_write");
    BOOST_TEST(scope_set<scope::work>.text() == "vso.work");
    BOOST_TEST(scope_set<>.text() == "");
}

BOOST_AUTO_TEST_CASE(one_of_the_alternatives_suffices) {
    constexpr auto registered = scope_set<scope::identity, scope::work_write>;
    BOOST_TEST(registered.covers(any_of<scope::work>));
    BOOST_TEST((registered.covers(any_of<scope::code, scope::work>)));
    BOOST_TEST(!registered.covers(any_of<scope::code>));
    BOOST_TEST(!registered.covers(any_of<scope::work_full>));
    BOOST_TEST(registered.covers(any_of<>));
    BOOST_TEST(!scope_set<>.covers(any_of<scope::work>));
    BOOST_TEST(scope_set<>.covers(any_of<>));
    BOOST_TEST(registered.includes<scope::identity>());
}

BOOST_AUTO_TEST_CASE(a_set_covers_another) {
    constexpr auto registered = scope_set<scope::identity, scope::work_write>;
    BOOST_TEST(registered.covers(scope_set<scope::work>));
    BOOST_TEST((registered.covers(scope_set<scope::work, scope::identity>)));
    BOOST_TEST(registered.covers(scope_set<>));
    BOOST_TEST((!registered.covers(scope_set<scope::work, scope::code>)));
    BOOST_TEST((scope_set<scope::user_impersonation>.covers(scope_set<scope::code_full, scope::work>)));
}

BOOST_AUTO_TEST_SUITE_END()
