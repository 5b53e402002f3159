// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/locate.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_locate)

namespace json = azdo::json;

namespace {
// The place of the first `^` in the text, which is removed before reading.
std::string place(std::string text) {
    const std::size_t at = text.find('^');
    text.erase(at, 1);
    const azdo::json_place found = json::locate(text, at);
    return found.pointer + " " + std::to_string(found.line) + ":" + std::to_string(found.column);
}
} // namespace

BOOST_AUTO_TEST_CASE(the_pointer_of_a_value) {
    BOOST_TEST(place("^1") == " 1:1");
    BOOST_TEST(place("{\"a\":^1}") == "/a 1:6");
    BOOST_TEST(place("{\"a\":[1,2,^3]}") == "/a/2 1:11");
    BOOST_TEST(place("{\"a\":{\"b\":[[],{}, {\"c\" : ^null}]}}") == "/a/b/2/c 1:26");
    BOOST_TEST(place("[[1],[^2]]") == "/1/0 1:7");
    std::string text = "[";
    for (int i = 0; i < 102; ++i) {
        BOOST_TEST(place(text + "^1") == "/" + std::to_string(i) + " 1:" + std::to_string(text.size() + 1));
        text += "1,";
    }
}

BOOST_AUTO_TEST_CASE(between_values_it_is_the_container) {
    BOOST_TEST(place("{\"a\":1 ^\"b\":2}") == " 1:8");
    BOOST_TEST(place("{\"a\":[1^") == "/a 1:8");
    BOOST_TEST(place("{\"a\":{}^") == " 1:8");
    BOOST_TEST(place("{^") == " 1:2");
    BOOST_TEST(place("{\"a\":1,^}") == " 1:8");
    BOOST_TEST(place("{} ^x") == " 1:4");
}

BOOST_AUTO_TEST_CASE(within_a_string_or_a_number_it_is_the_value) {
    BOOST_TEST(place("{\"a\":\"x^y\"}") == "/a 1:8");
    BOOST_TEST(place("{\"a\":\"x\\\"^y\"}") == "/a 1:10");
    BOOST_TEST(place("[1,-^x]") == "/1 1:5");
    BOOST_TEST(place("{\"k^ey\":1}") == " 1:4");
}

BOOST_AUTO_TEST_CASE(keys_are_unescaped_and_then_escaped_for_the_pointer) {
    BOOST_TEST(place("{\"a\\/b~\\u0041\\\"\":^1}") == "/a~1b~0A\" 1:18");
    BOOST_TEST(place("{\"}]\":{\",\":^1}}") == "/}]/, 1:12");
}

BOOST_AUTO_TEST_CASE(lines_and_columns_count_code_points) {
    BOOST_TEST(place("{\n  \"a\": ^1}") == "/a 2:8");
    BOOST_TEST(place("{\r\n\t\"\xc3\xa9\xf0\x9f\x98\x80\": ^1}") == "/\xc3\xa9\xf0\x9f\x98\x80 2:8");
    BOOST_TEST(place("[\n\n^]") == "/0 3:1");
}

BOOST_AUTO_TEST_CASE(any_text_at_any_offset_has_a_place) {
    const std::string_view texts[] = {"\"", "\"\\", "]]}}", ",,::", "{\"a\":tru,[", "\xff\xfe{", "{\"a\\"};
    for (std::string_view text : texts)
        for (std::size_t at = 0; at <= text.size(); ++at) BOOST_TEST(json::locate(text, at).line == 1u);
}

BOOST_AUTO_TEST_CASE(the_texts_of_any_json_and_of_what_is_not_json) {
    const auto texts = [](std::string_view text) {
        std::string all;
        json::place_finder finder(text, 0);
        for (std::string_view one; finder.next_text(one);)
            all.append(finder.containers()).append(finder.pointer_so_far()).append("=").append(one).append(" ");
        return all;
    };
    BOOST_TEST(texts(R"("a")") == "=a ");
    BOOST_TEST(texts(R"({"a":"b","c":["d",1,"\"e"],"f":{"g":"h"},"i":2})") == "k/a=b k[/c/0=d k[/c/2=\\\"e kk/f/g=h ");
    BOOST_TEST(texts(R"([{"a":1},{"a":""}])") == "[k/1/a= ");
    for (const char* none : {"", "{", "]", "{]", "{:}", R"({"a)", R"({"a\)", R"({"a")", R"({"a":"b)", "}}]]", ",", "[,,", R"({"a":1})"})
        BOOST_TEST(texts(none) == "", none);
    BOOST_TEST(texts(R"(]{"a" "b")") == "k/a=b ");
    BOOST_TEST(texts(R"("a""b)") == "=a ");
}

BOOST_AUTO_TEST_SUITE_END()
