// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/read_string.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_read_string)

namespace json = azdo::json;

namespace {
/// The text that was read, and how much of the input is left.
struct outcome {
    std::string text;
    std::string left;
    std::string fault;
    bool operator==(const outcome&) const = default;
    friend std::ostream& operator<<(std::ostream& to, const outcome& one) { return to << one.text << '|' << one.left << '|' << one.fault; }
};
template <class Read>
outcome after(std::string_view text, Read&& read) {
    json::reader r(text, 1);
    std::string_view got;
    const char* const end = read(r, r.begin, got);
    if (!end) return {"", "", r.fault.expected};
    return {std::string(got), std::string(end, r.end), ""};
}
outcome as_string(std::string_view text) {
    std::string value = "before";
    return after(text, [&](json::reader& r, const char* p, std::string_view& got) {
        p = json::read_string(r, p, value);
        got = value;
        return p;
    });
}
outcome as_text(std::string_view text, bool& owned) {
    return after(text, [&](json::reader& r, const char* p, std::string_view& got) { return json::read_text(r, p, got, owned); });
}
} // namespace

BOOST_AUTO_TEST_CASE(strings_take_the_place_of_what_was_there) {
    BOOST_TEST(as_string(R"("abc",)") == (outcome{"abc", ",", ""}));
    BOOST_TEST(as_string(R"("")") == (outcome{"", "", ""}));
    BOOST_TEST(as_string(R"("a\n\u00e9")") == (outcome{"a\n\xc3\xa9", "", ""}));
    for (std::size_t size = 0; size < 80; ++size) {
        const std::string text(size, 'x');
        BOOST_TEST(
            as_string('"' + text + "\",                                  ") == (outcome{text, ",                                  ", ""}));
        BOOST_TEST(as_string('"' + text + "\\t\"") == (outcome{text + '\t', "", ""}));
    }
}

BOOST_AUTO_TEST_CASE(values_that_are_not_strings) {
    BOOST_TEST(as_string("1") == (outcome{"", "", "a string"}));
    BOOST_TEST(as_string("") == (outcome{"", "", "a string"}));
    BOOST_TEST(as_string("\"abc") == (outcome{"", "", "a closing quote"}));
    BOOST_TEST(as_string("\"a\tb\"") == (outcome{"", "", "control characters to be escaped"}));
    BOOST_TEST(as_string("\"a\xff\"") == (outcome{"", "", "well-formed UTF-8"}));
}

BOOST_AUTO_TEST_CASE(a_text_is_owned_when_it_has_escapes) {
    bool owned = true;
    BOOST_TEST(as_text(R"("abc",)", owned) == (outcome{"abc", ",", ""}));
    BOOST_TEST(!owned);
    BOOST_TEST(as_text(R"("a\"c",)", owned) == (outcome{"a\"c", ",", ""}));
    BOOST_TEST(owned);
    BOOST_TEST(as_text("[", owned) == (outcome{"", "", "a string"}));
}

BOOST_AUTO_TEST_SUITE_END()
