// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/unescape.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_unescape)

namespace json = azdo::json;

namespace {
bool is_escape(std::string_view text) {
    char bytes[4];
    char* to = bytes;
    return json::read_escape(text.data(), text.data() + text.size(), to) == text.data() + text.size();
}
} // namespace

BOOST_AUTO_TEST_CASE(every_escape) {
    BOOST_TEST(json::unescaped(R"(a\"\\\/\b\f\n\r\tz)") == "a\"\\/\b\f\n\r\tz");
    BOOST_TEST(json::unescaped(R"(\u0041\u00e9\u20AC\ud83d\uDE00)") == "A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
    BOOST_TEST(json::unescaped(R"(\u0000)") == std::string(1, '\0'));
    BOOST_TEST(json::unescaped(R"(\udbff\udfff)") == "\xf4\x8f\xbf\xbf");
    BOOST_TEST(json::unescaped("") == "");
}

BOOST_AUTO_TEST_CASE(invalid_escapes) {
    for (std::string_view bad :
        {"\\", "\\a", "\\'", "\\x41", "\\0", "\\u", "\\u1", "\\u12", "\\u123", "\\u123g", "\\u 123", "\\U0041", "\\N"})
        BOOST_TEST(!is_escape(bad), bad);
}

BOOST_AUTO_TEST_CASE(half_a_surrogate_pair_is_not_an_escape) {
    for (std::string_view bad : {"\\ud800", "\\udc00", "\\ud83dx", "\\ud83d\\n", "\\ud83d\\u0041", "\\ud83d\\ud83d", "\\ud83d\\ue000",
             "\\ud83d\\u12", "\\ud83d\\", "\\udfff\\ud800"})
        BOOST_TEST(!is_escape(bad), bad);
    BOOST_TEST(is_escape("\\ud800\\udc00"));
    BOOST_TEST(is_escape("\\ud7ff"));
    BOOST_TEST(is_escape("\\ue000"));
}

BOOST_AUTO_TEST_CASE(unreadable_entries_are_kept) { BOOST_TEST(json::unescaped("a\\qb\\ud800") == "a\\qb\\ud800"); }

BOOST_AUTO_TEST_SUITE_END()
