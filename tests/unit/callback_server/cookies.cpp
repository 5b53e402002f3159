// SPDX-License-Identifier: BSL-1.0
#include <callback_server/cookies.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_cookies)

using namespace callback_server;

BOOST_AUTO_TEST_CASE(a_header_is_read) {
    const std::string header = "a=1; b=two=2;c=; =x; nothing";
    const auto all = read_cookies(header);
    BOOST_REQUIRE(all.size() == 3);
    BOOST_TEST(find_cookie(all, "a") == "1");
    BOOST_TEST(find_cookie(all, "b") == "two=2");
    BOOST_TEST(find_cookie(all, "c") == "");
    BOOST_TEST(find_cookie(all, "d") == "");
}

BOOST_AUTO_TEST_CASE(a_repeated_cookie_is_ignored) { BOOST_TEST(find_cookie(read_cookies("a=1; a=2"), "a") == ""); }

BOOST_AUTO_TEST_CASE(no_more_than_64_are_read) {
    std::string header;
    for (int i = 0; i < 1000; ++i) header += "a" + std::to_string(i) + "=1; ";
    BOOST_TEST(read_cookies(header).size() == 64u);
}

BOOST_AUTO_TEST_CASE(cookies_are_for_this_server_alone) {
    BOOST_TEST(cookie_writer(false).set("name", "v") == "name=v; Path=/; HttpOnly; SameSite=Lax");
    BOOST_TEST(cookie_writer(true).set("name", "v") == "__Host-name=v; Path=/; HttpOnly; SameSite=Lax; Secure");
    BOOST_TEST(cookie_writer(true).clear("name") == "__Host-name=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
}

BOOST_AUTO_TEST_SUITE_END()
