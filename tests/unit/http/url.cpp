// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/url.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_url)

using namespace azdo;

namespace {
std::string segment(std::string_view text) {
    std::string out;
    http::append_segment(out, text);
    return out;
}
std::string query(std::string_view text) {
    std::string out;
    http::append_query(out, text);
    return out;
}
std::string all_of(std::string_view text) {
    const auto read = http::parse_query(text);
    if (!read) return "failure";
    std::string all;
    for (const auto& [name, value] : read->all) all += name + "=" + value + ";";
    return all;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_segment_is_one_segment) {
    BOOST_TEST(segment("azAZ09-._~") == "azAZ09-._~");
    BOOST_TEST(segment("a/b?c#d%e f") == "a%2Fb%3Fc%23d%25e%20f");
    BOOST_TEST(segment("a+b&c=d") == "a%2Bb%26c%3Dd");
    BOOST_TEST(segment("$!'()*,;:@") == "$!'()*,;:@");
    BOOST_TEST(segment("\xc3\xa4\xe2\x82\xac") == "%C3%A4%E2%82%AC");
    BOOST_TEST(segment(std::string_view("\r\n\0\x7f\\\"<>[]^`{|}", 15)) == "%0D%0A%00%7F%5C%22%3C%3E%5B%5D%5E%60%7B%7C%7D");
    BOOST_TEST(segment("") == "");
}

BOOST_AUTO_TEST_CASE(a_query_value_keeps_slashes) {
    BOOST_TEST(query("refs/heads/main?x") == "refs/heads/main?x");
    BOOST_TEST(query("a b+c&d=e#f%") == "a%20b%2Bc%26d%3De%23f%25");
    BOOST_TEST(query("System.Id,System.Title") == "System.Id,System.Title");
}

BOOST_AUTO_TEST_CASE(every_byte_survives_encoding_and_decoding) {
    std::string all;
    for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
    BOOST_TEST(http::percent_decoded(segment(all), false).value() == all);
    BOOST_TEST(http::percent_decoded(query(all), true).value() == all);
}

BOOST_AUTO_TEST_CASE(decoding_takes_either_case_and_refuses_the_rest) {
    BOOST_TEST(http::percent_decoded("%e2%82%AC+", false).value() == "\xe2\x82\xac+");
    BOOST_TEST(http::percent_decoded("a+b", true).value() == "a b");
    for (const char* bad : {"%", "%1", "%g0", "%0g", "a%", "%%20"})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(sample::kind_of(http::percent_decoded(bad, false)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_query_string_is_read_as_it_is) {
    BOOST_TEST(all_of("code=a==&state=b") == "code=a==;state=b;");
    BOOST_TEST(all_of("a=1&a=2&a=") == "a=1;a=2;a=;");
    BOOST_TEST(all_of("q=a+b%2Bc&%24top=5") == "q=a b+c;$top=5;");
    BOOST_TEST(all_of("flag&&x=1&") == "flag=;x=1;");
    BOOST_TEST(all_of("=v") == "=v;");
    BOOST_TEST(all_of("") == "");
    BOOST_TEST(all_of("a=%zz") == "failure");
    BOOST_TEST(all_of("%=1") == "failure");
}

BOOST_AUTO_TEST_CASE(duplicates_are_visible) {
    const auto read = http::parse_query("state=1&code=x&state=2");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->count("state") == 2u);
    BOOST_TEST(read->count("code") == 1u);
    BOOST_TEST(read->count("none") == 0u);
    BOOST_TEST(read->find("state") == "1");
    BOOST_TEST(read->find("none") == "");
}

BOOST_AUTO_TEST_CASE(a_query_string_has_a_limit_and_its_faults_do_not_repeat_it) {
    BOOST_TEST(http::parse_query("a&b&c", 3).has_value());
    BOOST_TEST(sample::kind_of(http::parse_query("a&b&c&d", 3)) == "too_large");
    const auto bad = http::parse_query("code=canary%");
    BOOST_TEST_REQUIRE(!bad.has_value());
    BOOST_TEST(bad.error().message.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_url_is_split) {
    const auto all = http::split_url("https://tfs.example.com:8443/tfs/x?a=b&c#frag");
    BOOST_TEST_REQUIRE(all.has_value());
    BOOST_TEST(all->scheme == "https");
    BOOST_TEST(all->host == "tfs.example.com");
    BOOST_TEST(all->port == "8443");
    BOOST_TEST(all->port_number() == 8443);
    BOOST_TEST(all->path == "/tfs/x");
    BOOST_TEST(all->query == "a=b&c");
    BOOST_TEST(all->origin() == "https://tfs.example.com:8443");
    BOOST_TEST(all->path_and_query() == "/tfs/x?a=b&c");
    BOOST_TEST(all->is_secure());

    const auto bare = http::split_url("http://h?q");
    BOOST_TEST_REQUIRE(bare.has_value());
    BOOST_TEST(bare->path == "");
    BOOST_TEST(bare->query == "q");
    BOOST_TEST(bare->port_number() == 80);
    BOOST_TEST(bare->origin() == "http://h");
    BOOST_TEST(!bare->is_secure());

    const auto six = http::split_url("https://[::1]:9/");
    BOOST_TEST_REQUIRE(six.has_value());
    BOOST_TEST(six->host == "::1");
    BOOST_TEST(six->port_number() == 9);
    BOOST_TEST(six->origin() == "https://[::1]:9");
}

BOOST_AUTO_TEST_CASE(text_that_is_not_a_url_is_refused) {
    for (const char* bad : {"", "https", "https://", "ftp://h", "https:///x", "https://h:", "https://h:0", "https://h:65536",
             "https://h:9x", "https://h:99999999999", "https://[::1", "https://[::1]x", "https://u@h", "https://a b", "//h",
             "https://h%00/", "https://a\\b/", "https://a;b", "https://a&b", "https://a,b", "https://a'b", "https://a|b", "https://a*b",
             "https://\xc3\xa4.example", "https://[x]", "https://[]", "https://[fe80::1%25eth0]"})
        BOOST_TEST(sample::kind_of(http::split_url(bad)) == "invalid_input", bad);
}

BOOST_AUTO_TEST_CASE(loopback_is_this_machine) {
    for (const char* local : {"http://127.0.0.1", "http://127.1.2.3:80/", "http://localhost", "http://LOCALHOST", "http://[::1]/"})
        BOOST_TEST(http::split_url(local).value().is_loopback(), local);
    for (const char* remote : {"http://127.0.0.1.example.com", "http://128.0.0.1", "http://localhost.example.com", "http://127.0.0",
             "http://127.0.0.", "http://127.0.0.1.1", "http://127.0.0.999", "http://127.0.0.01", "http://[::2]", "http://x"})
        BOOST_TEST(!http::split_url(remote).value().is_loopback(), remote);
}

BOOST_AUTO_TEST_CASE(link_local_is_this_link) {
    for (const char* local : {"http://169.254.169.254/metadata", "http://169.254.129.3:8081/"})
        BOOST_TEST(http::split_url(local).value().is_link_local(), local);
    for (const char* remote : {"http://169.254.169.254.example.com/", "http://169.254.169", "http://169.254.169.", "http://169.253.1.1",
             "http://169.254.1.1.1", "http://1169.254.1.1/", "http://127.0.0.1/"})
        BOOST_TEST(!http::split_url(remote).value().is_link_local(), remote);
}

BOOST_AUTO_TEST_SUITE_END()
