// SPDX-License-Identifier: BSL-1.0
#include <simulator/text.hpp>

#include <boost/test/unit_test.hpp>

#include <set>

BOOST_AUTO_TEST_SUITE(simulator_text)

using namespace simulator;

BOOST_AUTO_TEST_CASE(percent_encoding) {
    BOOST_TEST(percent_encode("a-Z0._~ %&+£€/") == "a-Z0._~%20%25%26%2B%C2%A3%E2%82%AC%2F");
    BOOST_TEST(percent_decode("a%20b+c", false).value() == "a b+c");
    BOOST_TEST(percent_decode("a%20b+c", true).value() == "a b c");
    for (const std::string wrong : {"%", "%2", "%zz", "%00", "%7f", "%0a"})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!percent_decode(wrong, false).has_value());
    BOOST_TEST(percent_decode("%0d%0a", true).value() == "\r\n");
    BOOST_TEST(!percent_decode("%00", true).has_value());
}

BOOST_AUTO_TEST_CASE(forms) {
    const auto form = parse_form("a=1&b=&c&&a==x%3D").value();
    BOOST_REQUIRE(form.size() == 4u);
    BOOST_TEST(form[1].second.empty());
    BOOST_TEST(form[2].first == "c");
    BOOST_TEST(form[3].second == "=x=");
    BOOST_TEST(parse_form("").value().empty());
    BOOST_TEST(!parse_form("a=%").has_value());
}

BOOST_AUTO_TEST_CASE(base64_of_rfc_4648) {
    const std::vector<std::pair<std::string, std::string>> vectors{
        {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& vector : vectors) {
        BOOST_TEST_INFO_SCOPE(vector.first);
        BOOST_TEST(base64(vector.first) == vector.second);
        BOOST_TEST(base64_decode(vector.second).value() == vector.first);
    }
    BOOST_TEST(base64url("\xfb\xff") == "-_8");
    for (const std::string wrong : {"Zg=", "Z", "Z===", "Zm9%"}) BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!base64_decode(wrong).has_value());
}

BOOST_AUTO_TEST_CASE(html) {
    BOOST_TEST(html_escape("<a href=\"'&") == "&lt;a href=&quot;&#39;&amp;");
    BOOST_TEST(html_to_text("<p>a</p><ul><li>b &amp; c</li></ul>") == "a\n- b & c");
    BOOST_TEST(html_to_text("a<br/>b<script") == "a\nb");
    BOOST_TEST(html_to_text("&amp;lt;") == "&lt;");
}

BOOST_AUTO_TEST_CASE(utf8) {
    for (const std::string good : {"", "a", "é", "漢", "🍰", "\xf4\x8f\xbf\xbf"}) BOOST_TEST_CONTEXT(good) BOOST_TEST(is_utf8(good));
    for (const std::string wrong :
        {"\x80", "\xc0\x80", "\xc3", "\xe0\x80\x80", "\xed\xa0\x80", "\xf0\x80\x80\x80", "\xf4\x90\x80\x80", "\xff", "\xe2\x82"}) {
        BOOST_TEST(!is_utf8(wrong));
    }
}

BOOST_AUTO_TEST_CASE(times) {
    const auto stored = [](const std::string& text) {
        const auto time = parse_time(text);
        return time ? to_stored_time(*time) : std::string{};
    };
    BOOST_TEST(stored("2024-02-29") == "2024-02-29T00:00:00.000Z");
    BOOST_TEST(stored("2024-02-29T23:59:59.1234567Z") == "2024-02-29T23:59:59.123Z");
    BOOST_TEST(stored("2024-02-29T23:30:00-01:00") == "2024-03-01T00:30:00.000Z");
    BOOST_TEST(stored("2024-02-29 10:20") == "2024-02-29T10:20:00.000Z");
    BOOST_TEST(stored("2/29/2024") == "2024-02-29T00:00:00.000Z");
    BOOST_TEST(stored("1753-01-01") == "1753-01-01T00:00:00.000Z");
    for (const std::string wrong : {"", "0001-01-01T00:00:00", "1752-12-31", "2201-01-01", "2023-02-29", "2024-13-01", "2024-1-1",
             "2024-01-01T24:00:00Z", "2024-01-01T00:00:00X", "2024-01-01T00:00:00+1:00", "1/32/2024", "x/y/z", "2024-01-01Tx"}) {
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!parse_time(wrong).has_value());
    }
    BOOST_TEST(to_printed_time("2024-02-29T23:59:59.120Z") == "2024-02-29T23:59:59.12Z");
    BOOST_TEST(to_printed_time("2024-02-29T23:59:50.000Z") == "2024-02-29T23:59:50Z");
    BOOST_TEST(has_time_of_day("2024-01-01T00:00"));
    BOOST_TEST(!has_time_of_day("2024-01-01"));
}

BOOST_AUTO_TEST_CASE(identifiers) {
    BOOST_TEST(guid_of("a") == guid_of("a"));
    BOOST_TEST(guid_of("a") != guid_of("b"));
    BOOST_TEST(is_guid(guid_of("a")));
    BOOST_TEST(is_guid(random_guid()));
    BOOST_TEST(!is_guid("74f0e6a7-f127-4f8e-869f_d9d5d555cb46"));
    BOOST_TEST(!is_guid("74f0e6a7"));
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(random_bytes(16));
    BOOST_TEST(seen.size() == 1000u);
}

BOOST_AUTO_TEST_CASE(numbers) {
    BOOST_TEST(parse_integer("-42").value() == -42);
    BOOST_TEST(parse_double("4.25").value() == 4.25);
    for (const std::string wrong : {"", "4x", " 4", "99999999999999999999"})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!parse_integer(wrong).has_value());
    for (const std::string wrong : {"", "1.2.3", "x"}) BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!parse_double(wrong).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
