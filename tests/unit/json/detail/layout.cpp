// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/detail/layout.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(json_layout)

using azdo::json::last_comment;
using azdo::json::layout;
using azdo::json::outline;

namespace {
/// Asks a question about the layout of a text.
template <class F>
auto about(std::string_view text, F&& question) {
    const auto tree = outline::of(text, {.comments = true});
    BOOST_REQUIRE(tree);
    return question(layout(*tree), *tree);
}
std::string step_of(std::string_view text, std::size_t container = 0) {
    return about(text, [&](const layout& written, const outline&) { return std::string(written.indentation_step(container)); });
}
} // namespace

BOOST_AUTO_TEST_CASE(one_line_or_several) {
    const auto lines = [](std::string_view text) {
        return about(text, [](const layout& written, const outline&) { return written.is_several_lines(); });
    };
    BOOST_TEST(!lines("{}"));
    BOOST_TEST(!lines("{}\n\n"));
    BOOST_TEST(lines("{\n}"));
    BOOST_TEST(lines("\n{}"));
    BOOST_TEST(lines("{} \n // end"));
    const auto container = [](std::string_view text, std::size_t node = 0) {
        return about(text, [&](const layout& written, const outline& tree) { return written.is_several_lines(tree.node(node)); });
    };
    BOOST_TEST(!container("{\"a\": 1}\n"));
    BOOST_TEST(container("{\n\"a\": 1}"));
    BOOST_TEST(container("{\"a\": 1,\n\"b\": 2}"));
    BOOST_TEST(container("{\"a\": 1\n}"));
    BOOST_TEST(!container("{\"a\": [\n]}"));
    BOOST_TEST(container("{\"a\": [\n]}", 1));
    BOOST_TEST(!container("{\"a\":\n1}"));
}

BOOST_AUTO_TEST_CASE(line_ends) {
    const auto end = [](std::string_view text) {
        return about(text, [](const layout& written, const outline&) { return written.line_end(); });
    };
    BOOST_TEST(end("{}") == "\n");
    BOOST_TEST(end("{\n}\r\n") == "\n");
    BOOST_TEST(end("{\r\n}\n") == "\r\n");
    about("{ \r\n  \"a\": 1  \r\n}", [](const layout& written, const outline& tree) {
        BOOST_TEST(written.line_end_before(tree.node(1).item()) == 2u);
        BOOST_TEST(written.line_end_before(tree.node(1).begin) == layout::none);
        BOOST_TEST(written.line_end_before(0) == layout::none);
        BOOST_TEST(written.line_end_after(tree.node(1).end) == 14u);
        BOOST_TEST(written.line_end_after(0) == layout::none);
        BOOST_TEST(written.line_end_after(17) == layout::none);
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(indentation) {
    BOOST_TEST(step_of("{\n    \"a\": 1\n}") == "    ");
    BOOST_TEST(step_of("{\n\t\"a\": {}\n}", 1) == "\t");
    BOOST_TEST(step_of("{}") == "  ");
    BOOST_TEST(step_of("{\n\"a\": 1\n}") == "  ");
    BOOST_TEST(step_of("{\"a\": {}, \"b\": {\n   \"c\": 1}}", 1) == "   ");
    about("{\n  \"a\": 1,\n    \"b\": 2, \"c\": 3\n}", [](const layout& written, const outline& tree) {
        BOOST_TEST(written.new_indentation(0) == "    ");
        BOOST_TEST(written.indentation(tree.node(3).begin) == "    ");
        BOOST_TEST(written.indentation(0) == "");
        return 0;
    });
    about(" {\"a\": 1\n}", [](const layout& written, const outline&) {
        BOOST_TEST(written.new_indentation(0) == "   ");
        return 0;
    });
}

BOOST_AUTO_TEST_CASE(white_space_is_kept) {
    const auto all = [](std::string_view text, std::size_t node = 0) {
        return about(text, [&](const layout& written, const outline&) {
            return std::string(written.colon(node)).append("|").append(written.gap(node)).append("|").append(written.padding(node, '{'));
        });
    };
    BOOST_TEST(all("{}") == ": | |");
    BOOST_TEST(all(R"({"a":1,"b":2})") == ":||");
    BOOST_TEST(all(R"({ "a" : 1 })") == " : | | ");
    BOOST_TEST(all(R"({"a":1})") == ":||");
    BOOST_TEST(all(R"({ "x": {}, "y":  2 })", 1) == ":  | | ");
    BOOST_TEST(all(R"({"x":{"a":1},  "y":2})", 1) == ":|  |");
    BOOST_TEST(all("{\n\"a\":\n1,\n\"b\": {\"c\":1}}") == ": | |");
    BOOST_TEST(all("{\n\"a\"\n: 1, \"b\":\n2}") == ": | |");
    BOOST_TEST(all(R"([[],[ 1,  {  "a":1}]])", 2) == ":|  |  ");
}

BOOST_AUTO_TEST_CASE(comments) {
    const std::string_view text = "{ /* a / b */ // c\r\n , /*d*/ }";
    BOOST_TEST(!last_comment(text, 0, 2));
    const auto block = last_comment(text, 0, 14);
    BOOST_TEST(text.substr(block.begin, block.end - block.begin) == "/* a / b */");
    BOOST_TEST(!block.to_line_end);
    const auto line = last_comment(text, 0, 21);
    BOOST_TEST(text.substr(line.begin, line.end - line.begin) == "// c");
    BOOST_TEST(line.to_line_end);
    const auto last = last_comment(text, 0, text.size());
    BOOST_TEST(text.substr(last.begin, last.end - last.begin) == "/*d*/");
    BOOST_TEST(last_comment("1 //", 1, 4).end == 4u);
}

BOOST_AUTO_TEST_SUITE_END()
