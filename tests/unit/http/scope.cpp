// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/scope.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_scope)

using namespace azdo;

BOOST_AUTO_TEST_CASE(a_wider_scope_includes_the_narrower) {
    BOOST_TEST((scope_includes<scope::work, scope::work>()));
    BOOST_TEST((scope_includes<scope::work_write, scope::work>()));
    BOOST_TEST((scope_includes<scope::work_full, scope::work>()));
    BOOST_TEST((scope_includes<scope::code_full, scope::profile>()));
    BOOST_TEST((scope_includes<scope::user_impersonation, scope::code_full>()));
    BOOST_TEST((!scope_includes<scope::code_full, scope::user_impersonation>()));
    BOOST_TEST((!scope_includes<scope::work, scope::work_write>()));
    BOOST_TEST((!scope_includes<scope::code, scope::work>()));
    BOOST_TEST((!scope_includes<scope::pats_manage, scope::pats>()));
}

BOOST_AUTO_TEST_CASE(scopes_have_the_identifiers_of_the_service) {
    BOOST_TEST(scope::work_write::id == "vso.work_write");
    BOOST_TEST(scope::extension_data_write::id == "vso.extension.data_write");
    BOOST_TEST(scope::user_impersonation::id == "user_impersonation");
}

BOOST_AUTO_TEST_SUITE_END()
