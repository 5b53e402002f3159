// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/outline.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_outline)

using azdo::failure_kind;
using azdo::json::outline;
using azdo::json::outline_node;
using azdo::json::outline_options;

namespace {
constexpr outline_options with_comments{.comments = true};

void refuses(std::string_view text, std::string_view said, const outline_options& options = {}) {
    const auto tree = outline::of(text, options);
    BOOST_REQUIRE_MESSAGE(!tree, "accepted: " << text);
    const azdo::failure& why = tree.error();
    const std::string line =
        std::to_string(why.place.line) + ":" + std::to_string(why.place.column) + " " + why.place.pointer + ": " + why.message;
    BOOST_TEST(line == said);
}
} // namespace

BOOST_AUTO_TEST_CASE(offsets_of_everything) {
    const std::string text = R"({"a": [1, {"b/c": null}] , "d": "x"})";
    const auto tree = outline::of(text);
    BOOST_REQUIRE(tree);
    const auto& nodes = tree->nodes();
    BOOST_REQUIRE(nodes.size() == 6u);
    const std::string_view values[] = {text, R"([1, {"b/c": null}])", "1", R"({"b/c": null})", "null", R"("x")"};
    const std::string_view pointers[] = {"", "/a", "/a/0", "/a/1", "/a/1/b~1c", "/d"};
    const char kinds[] = {'{', '[', '0', '{', 'n', '"'};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        BOOST_TEST_INFO_SCOPE(i);
        BOOST_TEST(text.substr(nodes[i].begin, nodes[i].end - nodes[i].begin) == values[i]);
        BOOST_TEST(tree->pointer(i) == pointers[i]);
        BOOST_TEST(nodes[i].kind == kinds[i]);
    }
    BOOST_TEST(nodes[0].parent == outline_node::none);
    BOOST_TEST(nodes[0].item() == 0u);
    BOOST_TEST(nodes[1].item() == 1u);
    BOOST_TEST(text[nodes[1].comma] == ',');
    BOOST_TEST(nodes[1].comma == 25u);
    BOOST_TEST(nodes[3].comma == outline_node::none);
    BOOST_TEST(nodes[2].key == outline_node::none);
    BOOST_TEST(tree->key(nodes[4]) == "b/c");
    BOOST_TEST(nodes[0].is_container());
    BOOST_TEST(!nodes[5].is_container());
}

BOOST_AUTO_TEST_CASE(an_empty_text_is_refused_with_and_without_an_address) {
    for (const std::string_view text : {std::string_view(), std::string_view("")})
        for (const outline_options& options : {outline_options{}, with_comments})
            refuses(text, "1:1 : expected a JSON value, found the end of the text", options);
}

BOOST_AUTO_TEST_CASE(scalars_and_a_byte_order_mark) {
    for (const auto& [text, kind] :
        {std::pair{"true", 't'}, {" false ", 't'}, {"-1.5e3", '0'}, {"7", '0'}, {"null", 'n'}, {"\"\\ud83d\\ude00\"", '"'}}) {
        const auto tree = outline::of(text);
        BOOST_REQUIRE(tree);
        BOOST_TEST(tree->nodes().front().kind == kind);
    }
    const auto tree = outline::of("\xef\xbb\xbf{}");
    BOOST_REQUIRE(tree);
    BOOST_TEST(tree->nodes().front().begin == 3u);
    BOOST_TEST(tree->place(3, "").column == 1u);
}

BOOST_AUTO_TEST_CASE(comments_and_trailing_commas_where_they_may_be) {
    const auto tree = outline::of("// a\n/* \" */{ \"a\" /**/ : // b\n 1, /* c */ \"b\": [1,2,/**/], } // \"", with_comments);
    BOOST_REQUIRE(tree);
    BOOST_TEST(tree->nodes().size() == 5u);
    BOOST_TEST(tree->nodes()[4].comma != outline_node::none);
    BOOST_TEST(outline::of("1 // at the end", with_comments).has_value());
    BOOST_TEST(outline::of("\"// none\"").has_value());
    refuses("1 // one", "1:3 : expected the end of the text, found the start of a comment");
    refuses("[1,]", "1:3 : expected no comma after the last one, found one");
    refuses(R"({"a":1,})", "1:7 : expected no comma after the last one, found one");
    refuses("[,]", "1:2 : expected a JSON value, found a comma", with_comments);
    refuses("[1,,]", "1:4 : expected a JSON value, found a comma", with_comments);
    refuses("[1\n /* no end *", "2:13 : expected the end of the comment, */, found the end of the text", with_comments);
    refuses("/", "1:2 : expected a second slash or an asterisk, for a comment, found the end of the text", with_comments);
    refuses("/*/", "1:4 : expected the end of the comment, */, found the end of the text", with_comments);
}

BOOST_AUTO_TEST_CASE(a_repeated_key_is_found) {
    const auto repeated = [](std::string_view text) { return outline::of(text)->repeated_key(); };
    for (const std::string_view good : {"1", "{}", "[{\"a\":1},{\"a\":1}]", "{\"a\":{\"a\":1},\"A\":1}"})
        BOOST_TEST(repeated(good) == outline_node::none, good);
    BOOST_TEST(repeated("{\"a\":1,\"a\":2,\"a\":3}") == 2u);
    BOOST_TEST(repeated("{\"a\":1,\"\\u0061\":2}") == 2u);
    BOOST_TEST(repeated("{\"a\":{\"b\":1,\"b\":2},\"a\":3}") == 3u); // the first in the text
}

BOOST_AUTO_TEST_CASE(invalid_json) {
    refuses("", "1:1 : expected a JSON value, found the end of the text");
    refuses("{\"a\" 1}", "1:6 : expected a colon, found a number");
    refuses("{\"a\": {\"b\": tru}}", "1:16 /a/b: expected true, found a closing brace");
    refuses("{\"a\": [1 2]}", "1:10 /a: expected a comma or a closing bracket, found a text without quotes, as in Hjson");
    refuses("{\"a\": 1", "1:8 : expected a comma or a closing brace, found the end of the text");
    refuses("[01]", "1:3 /0: expected a number that does not begin with 0, found another digit");
    refuses("{\"\xc3\xa9\": \"\xff\"}", "1:8 /\xc3\xa9: expected well-formed UTF-8, found other bytes");
    refuses(
        "[\"\n\"]", "1:3 /0: expected a string to end on the line it begins on (a line break in it is written as \\n), found a line break");
    refuses("[\"\\ud800\"]", "1:3 /0: expected the escapes of both halves of a surrogate pair, found one half alone");
    refuses("{\"a\\x\": 1}", "1:5 : expected an escape such as \\n, \\\\ or \\u00e9, found another character");
    refuses("1 2", "1:3 : expected the end of the text, found more");
    refuses("{]", "1:2 : expected a key in quotes or a closing brace, found a closing bracket");
}

BOOST_AUTO_TEST_CASE(a_depth_limit) {
    BOOST_TEST(outline::of(std::string(512, '[') + std::string(512, ']')).has_value());
    const auto tree = outline::of(std::string(513, '[') + std::string(513, ']'));
    BOOST_REQUIRE(!tree);
    BOOST_CHECK(tree.error().kind == failure_kind::too_large);
    BOOST_TEST(tree.error().message == "expected less nesting, found a deeper level than is allowed");
    BOOST_TEST(tree.error().place.column == 513u);
    BOOST_TEST(!outline::of("[[]]", {.comments = false, .max_depth = 1}).has_value());
    BOOST_TEST(outline::of("[[],[]]", {.comments = false, .max_depth = 2}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
