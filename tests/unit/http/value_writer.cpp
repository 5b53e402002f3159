// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/value_writer.hpp>

#include <azdo/core/time.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/nullable.hpp>

#include <array>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(http_value_writer)

using namespace azdo;

namespace {
enum class color { red, dark_blue };
constexpr auto enumerators(color) { return std::to_array<enumerator<color>>({{color::red, "red"}, {color::dark_blue, "dark blue"}}); }

template <class T>
std::string written(const T& value, detail::value_writer::encoding where = detail::value_writer::query) {
    std::string out;
    detail::value_writer to(out, where);
    const bool there = detail::write_value(value, to);
    to.finish();
    return there ? out : "(absent)";
}
} // namespace

BOOST_AUTO_TEST_CASE(scalars) {
    BOOST_TEST(written(true) == "true");
    BOOST_TEST(written(false) == "false");
    BOOST_TEST(written(std::int64_t{-42}) == "-42");
    BOOST_TEST(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(written(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    BOOST_TEST(written(std::int8_t{7}) == "7");
    BOOST_TEST(written(0.1) == "0.1");
    BOOST_TEST(written(required<int>(5)) == "5");
    BOOST_TEST(written(std::string("a b")) == "a%20b");
    BOOST_TEST(written(std::string()) == "");
}

BOOST_AUTO_TEST_CASE(text_forms) {
    BOOST_TEST(written(color::dark_blue) == "dark%20blue");
    BOOST_TEST(written(open_enum<color>::from_name("pink")) == "pink");
    BOOST_TEST(written(parse_time("2026-11-23T10:00:00.5Z").value()) == "2026-11-23T10:00:00.5Z");
}

BOOST_AUTO_TEST_CASE(absent_values) {
    BOOST_TEST(written(std::optional<int>{}) == "(absent)");
    BOOST_TEST(written(std::optional<int>{3}) == "3");
    BOOST_TEST(written(azdo::optional<int>{}) == "(absent)");
    BOOST_TEST(written(azdo::optional<int>{3}) == "3");
    BOOST_TEST(written(nullable<int>{}) == "(absent)");
    BOOST_TEST(written(nullable<int>{null}) == "(absent)");
    BOOST_TEST(written(nullable<int>{3}) == "3");
    BOOST_TEST(written(std::vector<int>{}) == "(absent)");
    BOOST_TEST(written(std::optional<std::vector<int>>{std::vector<int>{}}) == "(absent)");
}

BOOST_AUTO_TEST_CASE(lists_are_joined_by_commas) {
    BOOST_TEST(written(std::vector<int>{1, 2, 3}) == "1,2,3");
    BOOST_TEST(written(std::vector<std::string>{"System.Id", "a&b"}) == "System.Id,a%26b");
    BOOST_TEST(written(std::vector<std::string>{"a", "b"}, detail::value_writer::form) == "a%2Cb");
    BOOST_TEST(written(std::vector<bool>{true, false}) == "true,false");
    BOOST_TEST(written(std::vector<color>{color::red}) == "red");
}

BOOST_AUTO_TEST_CASE(each_place_has_its_encoding) {
    const std::string text = "a/b c+d";
    BOOST_TEST(written(text, detail::value_writer::segment) == "a%2Fb%20c%2Bd");
    BOOST_TEST(written(text, detail::value_writer::query) == "a/b%20c%2Bd");
    BOOST_TEST(written(text, detail::value_writer::form) == "a%2Fb+c%2Bd");
    BOOST_TEST(written(text, detail::value_writer::plain) == "a/b c+d");
}

BOOST_AUTO_TEST_CASE(a_secret_is_noticed) {
    std::string out;
    detail::value_writer to(out, detail::value_writer::form);
    BOOST_TEST(detail::write_value(secret<std::string>("k&"), to));
    to.finish();
    BOOST_TEST(out == "k%26");
    BOOST_TEST(to.wrote_secret);
}

BOOST_AUTO_TEST_CASE(it_grows_to_any_size_and_can_be_cut) {
    for (const std::size_t size : {0u, 1u, 14u, 15u, 16u, 383u, 5000u}) {
        BOOST_TEST_INFO_SCOPE(size);
        std::string out;
        detail::value_writer to(out, detail::value_writer::query);
        to.literal("first=");
        const std::size_t before = to.size();
        to.text(std::string(size, '&'));
        BOOST_TEST(to.size() == before + 3 * size);
        to.cut(before);
        to.text(std::string(size, 'a'));
        to.replace(0, 'F');
        BOOST_TEST(to.text_so_far() == "First=" + std::string(size, 'a'));
        to.finish();
        BOOST_TEST(out == "First=" + std::string(size, 'a'));
    }
}

BOOST_AUTO_TEST_CASE(line_breaks_are_noticed_where_they_are_encoded) {
    for (const std::string_view text : {std::string_view("a\nb"), std::string_view("\r"), std::string_view("\0", 1)}) {
        BOOST_TEST_INFO_SCOPE(text);
        std::string out;
        detail::value_writer to(out, detail::value_writer::segment);
        to.text("abcd efgh");
        BOOST_TEST(!to.wrote_break);
        to.text(text);
        BOOST_TEST(to.wrote_break);
    }
}

BOOST_AUTO_TEST_SUITE_END()
