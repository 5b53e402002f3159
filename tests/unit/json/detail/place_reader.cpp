// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/place_reader.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(json_place_reader)

using azdo::json::place_reader;

namespace {
std::pair<std::size_t, std::size_t> at(std::string_view text, std::size_t offset) {
    place_reader place(text);
    place.go_to(offset);
    return {place.line(), place.column()};
}
bool is(std::pair<std::size_t, std::size_t> found, std::size_t line, std::size_t column) { return found == std::pair(line, column); }
} // namespace

BOOST_AUTO_TEST_CASE(lines_and_columns) {
    BOOST_TEST(is(at("", 0), 1, 1));
    BOOST_TEST(is(at("abc", 3), 1, 4));
    BOOST_TEST(is(at("a\nb", 2), 2, 1));
    BOOST_TEST(is(at("a\r\nb", 3), 2, 1));
    BOOST_TEST(is(at("a\rb", 2), 1, 3)); // a CR alone does not end a line
    BOOST_TEST(is(at("\t\tx", 2), 1, 3));
    BOOST_TEST(is(at("abc", 99), 1, 4));
}

BOOST_AUTO_TEST_CASE(code_points_and_marks) {
    BOOST_TEST(is(at("\u00e9\u20ac\U0001f600x", 9), 1, 4));
    BOOST_TEST(is(at("\xEF\xBB\xBF{", 3), 1, 1));
    BOOST_TEST(is(at("\xEF\xBB\xBF{}", 4), 1, 2));
}

BOOST_AUTO_TEST_CASE(it_goes_forward_only) {
    place_reader place("a\nbc");
    place.go_to(3);
    place.go_to(1);
    BOOST_TEST(place.line() == 2u);
    BOOST_TEST(place.column() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
