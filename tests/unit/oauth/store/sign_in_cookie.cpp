// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/store/sign_in_cookie.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_sign_in_cookie)

using namespace azdo::oauth;
using detail::cookies_named;

namespace {
const std::string id_a(22, 'A'), id_b(22, 'Q');
constexpr std::string_view prefix = "azdo-sign-in-";
} // namespace

BOOST_AUTO_TEST_CASE(pairs_of_the_right_name_are_found) {
    const std::string header = "theme=dark;azdo-sign-in-" + id_a + "=one ;\t azdo-sign-in-" + id_b + "=t=w=o; azdo-sign-in-" + id_a + "=";
    const auto found = cookies_named(header, prefix);
    BOOST_REQUIRE(found.size() == 3u);
    BOOST_TEST(found[0].name == std::string(prefix) + id_a);
    BOOST_TEST(found[0].value == "one");
    BOOST_TEST(found[1].value == "t=w=o");
    BOOST_TEST(found[2].value.empty());
}

BOOST_AUTO_TEST_CASE(other_hosts_do_not_match) {
    for (const std::string& header : {std::string(), std::string(";;;"), std::string("="), "azdo-sign-in-" + id_a,
             "Azdo-sign-in-" + id_a + "=x", "azdo-sign-in-" + id_a + "A=x", "azdo-sign-in-" + id_a.substr(1) + "=x",
             "azdo-sign-in-" + id_a.substr(1) + "!=x", "x=azdo-sign-in-" + id_a + "=x"})
        BOOST_TEST(cookies_named(header, prefix).empty(), header);
}

BOOST_AUTO_TEST_CASE(set_and_dropped) {
    const detail::sign_in_cookie secure{true}, plain{false};
    BOOST_TEST(secure.set("n", "v") == "n=v; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure");
    BOOST_TEST(plain.set("n", "v") == "n=v; Path=/; Max-Age=600; HttpOnly; SameSite=Lax");
    BOOST_TEST(plain.drop("n") == "n=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    BOOST_TEST(secure.prefix() == "__Host-azdo-sign-in-");
}

BOOST_AUTO_TEST_CASE(unknown_values_are_dropped) {
    const std::string header = "azdo-sign-in-" + id_a + "=good; azdo-sign-in-" + id_b + "=bad";
    const auto open = [](std::string_view, std::string_view value) -> azdo::result<pending_sign_in> {
        if (value == "good") return fixture::begin().pending;
        return azdo::fail(azdo::failure_kind::invalid_input, "unknown");
    };
    const detail::sign_in_cookie plain{false};
    const auto headers = plain.drop_surplus(header, open, fixture::noon);
    BOOST_REQUIRE(headers.size() == 1u);
    BOOST_TEST(headers[0].starts_with("azdo-sign-in-" + id_b + "=;"));
    BOOST_TEST(plain.drop_surplus(header, open, fixture::noon + sign_in_lifetime).size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
