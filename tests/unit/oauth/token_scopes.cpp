// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/base64url.hpp>
#include <azdo/oauth/token_scopes.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_token_scopes)

using namespace azdo::oauth;
using azdo::base64url_encode;
using azdo::any_of;
namespace scope = azdo::scope;

namespace {
std::string jwt(const std::string& claims) { return base64url_encode(R"({"alg":"none"})") + "." + base64url_encode(claims) + ".c2ln"; }
azdo::granted_scopes of(const std::string& access, const std::string& said = "") {
    return granted_by({azdo::secret<std::string>(access), {}, said, {}});
}
} // namespace

BOOST_AUTO_TEST_CASE(the_answer_of_the_server_comes_first) {
    const auto held = of(jwt(R"({"scp":"vso.graph"})"), "vso.work_write");
    BOOST_TEST(held.covers(any_of<scope::work>));
    BOOST_TEST(!held.covers(any_of<scope::graph>));
}

BOOST_AUTO_TEST_CASE(otherwise_the_claim_of_the_token) {
    const auto held = of(jwt(R"({"nameid":"x","scp":"vso.graph vso.work","exp":1})"));
    BOOST_TEST(held.covers(any_of<scope::graph>));
    BOOST_TEST(held.covers(any_of<scope::work>));
    BOOST_TEST(!held.covers(any_of<scope::work_write>));
}

BOOST_AUTO_TEST_CASE(a_token_without_scopes_forbids_nothing) {
    for (const std::string& text : {std::string(), std::string("opaque"), std::string("a.b"), std::string("a.!.c"), jwt("{}"), jwt("null"),
             jwt(R"({"scp":1})"), jwt(R"({"scp":["vso.work"]})"), std::string(1000, '.')})
        BOOST_TEST(!of(text).are_known(), text.substr(0, 20));
}

BOOST_AUTO_TEST_SUITE_END()
