// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/web_address.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(config_web_address)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(parts) {
    const auto whole = parse_web_address("https://codestream.example.com:8443/a/b").value();
    BOOST_TEST(whole.https);
    BOOST_TEST(whole.host == "codestream.example.com");
    BOOST_TEST(whole.port == "8443");
    BOOST_TEST(whole.path == "/a/b");
    const auto short_one = parse_web_address("http://[::1]").value();
    BOOST_TEST(!short_one.https);
    BOOST_TEST(short_one.host == "[::1]");
    BOOST_TEST(short_one.port == "");
    BOOST_TEST(short_one.path == "");
    BOOST_TEST(parse_web_address("http://[::1]:80/").value().port == "80");
}

BOOST_AUTO_TEST_CASE(invalid_addresses) {
    for (const std::string_view text : {"", "codestream.example.com", "ftp://x", "https://", "https:///x", "https://x y", "https://x\n",
             "https://u@x", "https://x?q=1", "https://x#f", "https://x:", "https://x:0", "https://x:65536", "https://x:8o", "https://:443",
             "https://[::1", "https://x\\y", "https://\xc3\xa4.example", "https://x/%zz", "https://x/%41", "https://x/a b", "//x",
             "https://x.", "http://127.0.0", "https://a;b", "https://x:99999999999999999999"})
        BOOST_TEST(!parse_web_address(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(this_machine) {
    for (const std::string_view text :
        {"http://localhost", "http://LocalHost", "http://localhost:8080/", "http://127.0.0.1", "http://127.1.2.3:1", "http://[::1]:8080"})
        BOOST_TEST(parse_web_address(text).value().is_loopback());
    for (const std::string_view text : {"http://localhost.example.com", "http://localhosts", "http://127.0.0.1.example.com",
             "http://128.0.0.1", "http://[::2]", "http://0.0.0.0"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!parse_web_address(text).value().is_loopback());
}

BOOST_AUTO_TEST_CASE(ports) {
    BOOST_TEST(port_number("1") == 1);
    BOOST_TEST(port_number("65535") == 65535);
    for (const std::string_view text : {"", "0", "65536", "-1", "1.0", " 1", "655350"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(port_number(text) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
