// SPDX-License-Identifier: BSL-1.0
#include "../types.hpp"

#include <azdo/json/detail/read.hpp>

#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_read)

namespace json = azdo::json;

namespace {
struct three {
    int a = 0, b = 0;
    std::string long_name{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"a", &three::a>(), azdo::field<"b", &three::b>(), azdo::field<"aLongNameOfAMember", &three::long_name>());
    }
};

template <std::size_t I>
struct numbered {
    int value = 1;
};
template <std::size_t I>
constexpr auto name_of() {
    const char text[] = {'m', static_cast<char>('0' + I / 10), static_cast<char>('0' + I % 10), '\0'};
    return azdo::fixed_string(text);
}
/// A type with members `m00`, `m01`, …; the last one is required.
template <std::size_t... I>
struct wide : numbered<I>..., numbered<sizeof...(I)> {
    static constexpr auto schema() {
        constexpr std::size_t last = sizeof...(I);
        return azdo::describe(
            azdo::field<name_of<I>(), &numbered<I>::value>()..., azdo::field<name_of<last>(), &numbered<last>::value>(azdo::as::required));
    }
};
template <std::size_t... I>
wide<I...> wide_with(std::index_sequence<I...>);
} // namespace

BOOST_AUTO_TEST_CASE(lists_grow_by_what_is_left) {
    const std::string text(10'000, ' ');
    const json::reader r(text, 64);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 8, false) == 4u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 1000, false) == 1u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 8, true) == 1u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 10, 4, 8, false) == 8u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 1000, 1, 8, true) == 10u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 10, 1, 8, true) == 16u); // not more than 16 times
    BOOST_TEST(json::grown_size(r, r.begin, r.end, 10, 8, true) == 20u);
}

BOOST_AUTO_TEST_CASE(lists_of_every_length) {
    for (std::size_t size = 0; size < 300; size += 1 + size / 7) {
        std::string text = "[", people = "[";
        std::vector<int> expected;
        for (std::size_t i = 0; i < size; ++i) {
            text.append(i ? "," : "").append(std::to_string(i));
            people.append(i ? "," : "").append("{\"displayName\":\"n").append(std::to_string(i)).append("\"}");
            expected.push_back(static_cast<int>(i));
        }
        BOOST_TEST(*json::decode<std::vector<int>>(text + "]") == expected, boost::test_tools::per_element());
        const auto read = json::decode<std::vector<test::person>>(people + "]");
        BOOST_REQUIRE(read.has_value());
        BOOST_REQUIRE_EQUAL(read->size(), size);
        for (std::size_t i = 0; i < size; ++i) BOOST_TEST((*read)[i].name == "n" + std::to_string(i));
    }
}

BOOST_AUTO_TEST_CASE(objects_at_the_end_of_the_text) {
    // Near the end, no whole block is left to compare keys with.
    for (std::size_t blanks = 0; blanks < 40; ++blanks) {
        const auto read = json::decode<test::person>("{\"displayName\":\"a\",\"uniqueName\":\"b\"}" + std::string(blanks, ' '));
        BOOST_REQUIRE(read.has_value());
        BOOST_TEST(read->mail.value() == "b");
    }
}

BOOST_AUTO_TEST_CASE(every_prefix_of_a_document_is_refused_without_reading_past_its_end) {
    for (const std::string_view whole :
        {R"({"a":1,"b":2,"aLongNameOfAMember":"\u00e9"})", R"( { "a" : 1 , "unknown" : [ { } , null ] , "b" : 2 })", R"({"b":1})", "{}"}) {
        for (std::size_t before = 0; before < 9; ++before) {
            for (std::size_t size = 0; size < whole.size(); ++size) {
                std::vector<char> alone(before, ' '); // no memory can be read past its end, not even a NUL
                alone.insert(alone.end(), whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
                alone.shrink_to_fit();
                const auto got = json::decode<three>(std::string_view(alone.data() + before, size));
                BOOST_REQUIRE_MESSAGE(!got.has_value(), whole.substr(0, size));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(white_space_before_keys_that_changes_from_one_to_the_next) {
    const std::string blanks[] = {"", " ", "\n", "\n  ", "\n    ", "\r\n\t", "\t", " \n", "\n" + std::string(14, ' '),
        "\n" + std::string(15, ' '), "\n" + std::string(16, ' '), "\n" + std::string(31, ' '), "\n" + std::string(40, ' '),
        "\n\n" + std::string(17, '\t')};
    for (const std::string& first : blanks)
        for (const std::string& second : blanks)
            for (const std::string& third : blanks)
                for (const std::size_t after : {0u, 60u}) {
                    BOOST_TEST_INFO_SCOPE(first << ' ' << second << ' ' << third << ' ' << after);
                    const std::string end = third + "}" + std::string(after, ' ');
                    const auto read = json::decode<three>(
                        "{" + first + "\"a\":1," + second + "\"b\" : 2," + second + "\"aLongNameOfAMember\":  \"3\"" + end);
                    BOOST_REQUIRE(read.has_value());
                    BOOST_REQUIRE((read->a == 1 && read->b == 2 && read->long_name == "3"));
                    const auto one = json::decode<three>("{" + first + "\"a\" :1" + end);
                    BOOST_REQUIRE((one.has_value() && one->a == 1 && one->b == 0));
                }
}

BOOST_AUTO_TEST_CASE(other_characters_before_a_key_are_a_fault) {
    for (std::size_t size = 1; size < 40; ++size) {
        const std::string blank = "\n" + std::string(size - 1, ' ');
        for (std::size_t at = 0; at < size; ++at) {
            for (const char c : {'\v', '\0', '\xa0', '!', 'x', ','}) {
                BOOST_TEST_INFO_SCOPE(static_cast<int>(c));
                std::string changed = blank;
                changed[at] = c;
                BOOST_REQUIRE(!json::decode<three>("{" + blank + "\"a\":1," + changed + "\"b\":2}" + std::string(60, ' ')).has_value());
            }
        }
        BOOST_REQUIRE(json::decode<three>("{" + blank + "\"a\":1," + blank + "\"b\":2}" + std::string(60, ' ')).has_value());
        BOOST_REQUIRE(!json::decode<three>("{" + blank + "\"a\":1," + blank + "}" + std::string(60, ' ')).has_value());
    }
}

template <std::size_t Count>
void absent_and_missing() {
    using type = decltype(wide_with(std::make_index_sequence<Count - 1>{}));
    const std::string last = "m" + std::to_string(Count - 1), all = "{\"" + last + "\":2}";
    type held;
    static_cast<numbered<0>&>(held).value = 7;
    BOOST_REQUIRE(json::decode_into(held, all).has_value());
    BOOST_TEST(static_cast<numbered<0>&>(held).value == 1); // absent, so it has its default
    BOOST_TEST(static_cast<numbered<Count - 1>&>(held).value == 2);
    BOOST_TEST(!json::decode<type>("{}").has_value());
    BOOST_TEST(!json::decode<type>("{\"m00\":2}").has_value());
}
BOOST_AUTO_TEST_CASE(types_about_as_wide_as_a_set_of_rows) {
    absent_and_missing<63>();
    absent_and_missing<64>();
    absent_and_missing<65>();
    absent_and_missing<66>();
}

BOOST_AUTO_TEST_SUITE_END()
