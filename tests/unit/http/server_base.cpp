// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/server_base.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(http_server_base)

using namespace azdo;

BOOST_AUTO_TEST_CASE(one_spelling_for_an_origin) {
    for (const char* text : {"https://tfs.example.com", "HTTPS://TFS.example.com:443/tfs", "https://tfs.EXAMPLE.com:00443/"})
        BOOST_TEST(http::origin_of(parse_web_address(text)) == "https://tfs.example.com", text);
    BOOST_TEST(http::origin_of(parse_web_address("https://h:8443/x")) == "https://h:8443");
    BOOST_TEST(http::origin_of(parse_web_address("http://h:443")) == "http://h:443");
    BOOST_TEST(http::origin_of(parse_web_address("http://h:80")) == "http://h");
    BOOST_TEST(http::origin_of(parse_web_address("http://[::1]:8080")) == "http://[::1]:8080");
}

BOOST_AUTO_TEST_CASE(one_spelling_for_a_base) {
    BOOST_TEST(http::base_of(parse_web_address("https://h")) == "https://h");
    BOOST_TEST(http::base_of(parse_web_address("https://h/")) == "https://h");
    for (const char* text : {"https://H/My Folder/R&D/", "https://h:443/My%20Folder/R%26D", "https://h/%4dy%20Folder/R%26D"})
        BOOST_TEST(http::base_of(parse_web_address(text)) == "https://h/My%20Folder/R%26D", text);
    BOOST_TEST(http::base_of(parse_web_address("https://h/\xc3\x9c")) == "https://h/%C3%9C");
}

BOOST_AUTO_TEST_CASE(the_same_origin) {
    const auto same = [](const char* address, const char* url) {
        return http::same_origin(parse_web_address(address), http::split_url(url).value());
    };
    BOOST_TEST(same("https://TFS/tfs", "https://tfs/x"));
    BOOST_TEST(same("https://tfs:443", "https://tfs"));
    BOOST_TEST(same("https://tfs", "https://TFS:443/"));
    BOOST_TEST(same("http://[::1]:80", "http://[::1]/"));
    BOOST_TEST(!same("https://tfs", "http://tfs"));
    BOOST_TEST(!same("https://tfs", "http://tfs:443"));
    BOOST_TEST(!same("https://tfs:8443", "https://tfs"));
    BOOST_TEST(!same("https://tfs", "https://tfs.evil.com"));
    BOOST_TEST(!same("https://tfs", "https://tfs./"));
}

BOOST_AUTO_TEST_SUITE_END()
