// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/edit.hpp>

#include "../failure_in.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/error_code.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_edit)

using azdo::failure_kind;
using azdo::json::outline_options;
using azdo::json::remove_value;
using azdo::json::set_string;
using azdo::json::set_value;
namespace bj = boost::json;

namespace {
constexpr outline_options with_comments{.comments = true};

void sets(std::string_view text, std::string_view pointer, std::string_view value, std::string_view expected,
    const outline_options& options = with_comments) {
    const auto made = set_value(text, pointer, value, options);
    BOOST_REQUIRE_MESSAGE(made, text << " " << pointer << ": " << test::failure_in(made));
    BOOST_TEST(*made == expected);
}
void removes(std::string_view text, std::string_view pointer, std::string_view expected) {
    const auto made = remove_value(text, pointer, with_comments);
    BOOST_REQUIRE_MESSAGE(made, text << " " << pointer << ": " << test::failure_in(made));
    BOOST_TEST(*made == expected);
}
/// Sets a value, and removes it again.
void sets_and_back(std::string_view text, std::string_view pointer, std::string_view value, std::string_view expected) {
    sets(text, pointer, value, expected);
    removes(expected, pointer, text);
}
std::string said(const azdo::failure& why) {
    return std::string(to_string(why.kind)) + " " + std::to_string(why.place.line) + ":" + std::to_string(why.place.column) + " " +
           why.place.pointer + ": " + why.message;
}
void refuses(std::string_view text, std::string_view pointer, std::string_view expected, const outline_options& options = with_comments) {
    const auto set = set_value(text, pointer, "1", options);
    BOOST_REQUIRE_MESSAGE(!set, text << " " << pointer);
    BOOST_TEST(said(set.error()) == expected);
}
void does_not_remove(std::string_view text, std::string_view pointer, std::string_view expected) {
    const auto removed = remove_value(text, pointer, with_comments);
    BOOST_REQUIRE_MESSAGE(!removed, text << " " << pointer);
    BOOST_TEST(said(removed.error()) == expected);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_value_is_replaced) {
    sets("{\"a\": 1}", "/a", " [2] ", "{\"a\": [2]}");
    sets("[1, {\"b\": \"x\"} ]", "/1/b", "null", "[1, {\"b\": null} ]");
    sets(" 1 // one\n", "", "{}", " {} // one\n");
    sets("\xef\xbb\xbf{\r\n\t\"a\" : /* b */ {\r\n} , // c\r\n}", "/a", "true", "\xef\xbb\xbf{\r\n\t\"a\" : /* b */ true , // c\r\n}");
    sets("{\"a/b\": {\"~\": 1, \"\": 2}}", "/a~1b/~0", "3", "{\"a/b\": {\"~\": 3, \"\": 2}}");
    sets("{\"a/b\": {\"~\": 1, \"\": 2}}", "/a~1b/", "3", "{\"a/b\": {\"~\": 1, \"\": 3}}");
    sets("{\"\\u0061\": 1}", "/a", "3", "{\"\\u0061\": 3}");
}

BOOST_AUTO_TEST_CASE(a_new_member_of_an_object_on_one_line) {
    sets_and_back("{\"a\":1,\"b\":2}", "/c", "3", "{\"a\":1,\"b\":2,\"c\":3}");
    sets_and_back("{ \"a\": 1, \"b\": 2 }", "/c", "3", "{ \"a\": 1, \"b\": 2, \"c\": 3 }");
    sets_and_back("{\"a\": 1}", "/b", "2", "{\"a\": 1, \"b\": 2}");
    sets_and_back("{\"a\":1}", "/b", "2", "{\"a\":1,\"b\":2}");
    sets_and_back("{\"a\" :1,  \"b\" :2}", "/c", "3", "{\"a\" :1,  \"b\" :2,  \"c\" :3}");
    sets_and_back("{\"x\":{\"a\":1},\"y\":2}", "/x/b", "3", "{\"x\":{\"a\":1,\"b\":3},\"y\":2}");
    sets_and_back("{\"a\": 1,}", "/b", "2", "{\"a\": 1, \"b\": 2,}");
    sets_and_back("{\"a\": 1 /* x */}", "/b", "2", "{\"a\": 1, /* x */ \"b\": 2}");
    sets_and_back("{}", "/a", "1", "{\"a\": 1}");
    sets_and_back("{}\n", "/a", "1", "{\"a\": 1}\n");
    sets_and_back("{ \"a\": {}, \"b\": 1 }", "/a/x", "2", "{ \"a\": { \"x\": 2 }, \"b\": 1 }");
    sets_and_back("{ }", "/a", "1", "{ \"a\": 1 }");
    sets_and_back("{\"x\":{\t}}", "/x/a", "{ \"b\":1 }", "{\"x\":{\t\"a\":{ \"b\":1 }\t}}");
    sets("[{ }, {\"x\": 1}]", "/0/a/b", "2", "[{ \"a\": {\"b\": 2} }, {\"x\": 1}]");
    removes("[{ \"a\": {\"b\": 2} }, {\"x\": 1}]", "/0/a", "[{ }, {\"x\": 1}]");
    sets_and_back("{ /* none */ }", "/a", "1", "{ /* none */ \"a\": 1 }");
    sets("{}", "/a/b/c", "1", "{\"a\": {\"b\": {\"c\": 1}}}");
    sets("{ \"x\":1 }", "/a/b/c", "1", "{ \"x\":1,\"a\":{ \"b\":{ \"c\":1 } } }");
    sets("{\"a\": null}", "/a/b", "1", "{\"a\": {\"b\": 1}}");
}

BOOST_AUTO_TEST_CASE(a_new_member_of_an_object_on_several_lines) {
    sets_and_back("{\n    \"a\": 1\n}\n", "/b", "2", "{\n    \"a\": 1,\n    \"b\": 2\n}\n");
    sets_and_back("{\r\n\t\"a\":1\r\n}", "/b", "2", "{\r\n\t\"a\":1,\r\n\t\"b\":2\r\n}");
    sets_and_back("{\n  \"a\": 1 // one\n}", "/b", "2", "{\n  \"a\": 1, // one\n  \"b\": 2\n}");
    sets_and_back("{\n  \"a\": 1 /* 1 */ // one \n  // end\n}", "/b", "2", "{\n  \"a\": 1, /* 1 */ // one \n  \"b\": 2\n  // end\n}");
    sets_and_back("{\n  \"a\": 1, // one\n}", "/b", "2", "{\n  \"a\": 1, // one\n  \"b\": 2,\n}");
    sets_and_back("{\n  \"a\": 1 // one\n  ,\n}", "/b", "2", "{\n  \"a\": 1 // one\n  ,\n  \"b\": 2,\n}");
    sets_and_back("{\n  \"a\": 1  \n\n}", "/b", "2", "{\n  \"a\": 1,  \n  \"b\": 2\n\n}");
    sets_and_back("{ \"a\": 1,\n  \"b\": 2 /* c */ }", "/c", "3", "{ \"a\": 1,\n  \"b\": 2, /* c */\n  \"c\": 3 }");
    sets_and_back("{\n  \"a\": 1, \"b\": 2\n}", "/c", "3", "{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}");
    sets_and_back("{\"a\": 1\n}", "/b", "2", "{\"a\": 1,\n  \"b\": 2\n}");
    sets_and_back("{\n\t\"x\": {\n\t\t\"a\": 1\n\t}\n}", "/x/b", "2", "{\n\t\"x\": {\n\t\t\"a\": 1,\n\t\t\"b\": 2\n\t}\n}");
    sets_and_back("{\n  \"x\": {\"a\": 1}\n}", "/x/b", "2", "{\n  \"x\": {\"a\": 1, \"b\": 2}\n}");
}

BOOST_AUTO_TEST_CASE(an_empty_or_missing_object_in_a_text_of_several_lines) {
    sets_and_back("{\n    \"a\": {}\n}", "/a/b", "1", "{\n    \"a\": {\n        \"b\": 1\n    }\n}");
    sets_and_back("{\n    \"a\": { }\n}", "/a/b", "1", "{\n    \"a\": { \n        \"b\": 1\n    }\n}");
    sets("{\n}", "/a", "1", "{\n  \"a\": 1\n}");
    sets_and_back("{\n  \n}", "/a", "1", "{\n  \"a\": 1\n  \n}");
    sets_and_back("{\r\n\t\"a\": {\r\n\r\n\t}\r\n}", "/a/b", "1", "{\r\n\t\"a\": {\r\n\t\t\"b\": 1\r\n\r\n\t}\r\n}");
    sets_and_back("// x\r\n{}", "/a", "1", "// x\r\n{\r\n  \"a\": 1\r\n}");
    sets_and_back("{\n // none yet\n}", "/a", "1", "{\n // none yet\n \"a\": 1\n}");
    sets_and_back("{ // none yet\n}", "/a", "1", "{ // none yet\n  \"a\": 1\n}");
    sets_and_back("{\n \"a\": { /* none */ }\n}", "/a/b", "1", "{\n \"a\": { /* none */ \n  \"b\": 1\n }\n}");
    sets("{\n\t\"a\": null\n}", "/a/b/c", "1", "{\n\t\"a\": {\n\t\t\"b\": {\n\t\t\t\"c\": 1\n\t\t}\n\t}\n}");
    sets("{\n  \"x\": 1\n}\n", "/integrations/devops/cloud", "{}",
        "{\n  \"x\": 1,\n  \"integrations\": {\n    \"devops\": {\n      \"cloud\": {}\n    }\n  }\n}\n");
    removes("{\n  \"x\": 1,\n  \"integrations\": {\n    \"devops\": {\n      \"cloud\": {}\n    }\n  }\n}\n", "/integrations",
        "{\n  \"x\": 1\n}\n");
    sets("{\n  \"x\": {\"a\": 1}\n}", "/x/b/c", "2", "{\n  \"x\": {\"a\": 1, \"b\": {\n    \"c\": 2\n  }}\n}");
}

BOOST_AUTO_TEST_CASE(elements_of_arrays) {
    sets("[1, 2]", "/0", "3", "[3, 2]");
    sets("[1, 2]", "/2", "3", "[1, 2, 3]");
    sets("[1, 2]", "/-", "3", "[1, 2, 3]");
    removes("[1, 2, 3]", "/2", "[1, 2]");
    removes("[1, 2, 3]", "/0", "[2, 3]");
    removes("[1,2,3]", "/1", "[1,3]");
    sets("[]", "/-", "3", "[3]");
    sets("{\n  \"a\": [\n    1 // one\n  ]\n}", "/a/-", "2", "{\n  \"a\": [\n    1, // one\n    2\n  ]\n}");
    sets("{\n  \"a\": [1]\n}", "/a/-/b/c", "2", "{\n  \"a\": [1, {\n    \"b\": {\n      \"c\": 2\n    }\n  }]\n}");
    sets("{\n  \"a\": []\n}", "/a/0", "2", "{\n  \"a\": [\n    2\n  ]\n}");
    removes("{\n  \"a\": [\n    2\n  ]\n}", "/a/0", "{\n  \"a\": []\n}");
    sets("[[1, 2]]", "/0/-/k", "true", "[[1, 2, {\"k\": true}]]");
}

BOOST_AUTO_TEST_CASE(a_member_is_removed) {
    removes("{\"a\": 1}", "/a", "{}");
    removes("{ \"a\": 1, \"b\": 2 }", "/a", "{ \"b\": 2 }");
    removes("{\n  \"a\": 1,\n  \"b\": 2\n}", "/a", "{\n  \"b\": 2\n}");
    removes("{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", "{\n  \"a\": 1\n}");
    removes("{\n  \"a\": 1,\n  \"b\": {\n  },\n  \"c\": 3\n}", "/b", "{\n  \"a\": 1,\n  \"c\": 3\n}");
    removes("{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}", "/b", "{\n  \"a\": 1,\n  \"c\": 3\n}");
    removes("{\n  \"a\": 1, \"b\": 2,\n  \"c\": 3\n}", "/a", "{\n  \"b\": 2,\n  \"c\": 3\n}");
    removes("{ \"a\": 1,\n  \"b\": 2 }", "/a", "{ \"b\": 2 }");
    removes("{\n  \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}", "/b", "{\n  \"a\": 1\n  , \"c\": 3\n}");
    removes("{\n  \"a\": 1\n  , \"b\": 2\n  , \"c\": 3\n}", "/c", "{\n  \"a\": 1\n  , \"b\": 2\n}");
    removes("{\n  \"a\": 1,\n}", "/a", "{}");
    removes("{ \"a\": 1\n}", "/a", "{}");
    removes("{ \"x\": { \"a\": 1, }, \"y\": [] }", "/x/a", "{ \"x\": {}, \"y\": [] }");
    removes("{\"x\": { \"a\": 1, }, \"y\": []}", "/x/a", "{\"x\": { }, \"y\": []}");
    removes("{\n\n  \"a\": 1\n}", "/a", "{}");
    removes("{ \n\n  \"a\": 1\n}", "/a", "{}");
    removes("{\"a\": 1, \"b\": 2,}", "/b", "{\"a\": 1,}");
}

BOOST_AUTO_TEST_CASE(comments_outlive_what_is_removed) {
    removes("{\n  // a\n  \"a\": 1, // one\n  // b\n  \"b\": 2 // two\n  // end\n}", "/a",
        "{\n  // a\n  // one\n  // b\n  \"b\": 2 // two\n  // end\n}");
    removes("{\n  // a\n  \"a\": 1, // one\n  // b\n  \"b\": 2 // two\n  // end\n}", "/b",
        "{\n  // a\n  \"a\": 1 // one\n  // b\n  // two\n  // end\n}");
    removes("{\n  \"a\": 1 // one\n}", "/a", "{\n  // one\n}");
    removes("{ // head\n  \"a\": 1 }", "/a", "{ // head\n   }");
    removes("{ \"a\": 1, // one\n  \"b\": 2 }", "/b", "{ \"a\": 1 // one\n   }");
    removes("{\"a\": 1, /* x */ \"b\": 2}", "/a", "{/* x */ \"b\": 2}");
    removes("{\"a\": 1 /* x */, \"b\": 2}", "/a", "{/* x */ \"b\": 2}");
    removes("{\"a\": 1 /* x */, /* y */ \"b\" /* k */ : /* v */ 2 /* z */}", "/b", "{\"a\": 1 /* x */ /* y */ /* z */}");
    removes("{ /* a */ \"a\": 1 }", "/a", "{ /* a */ }");
    removes("[\n  1, // one\n  2\n]", "/1", "[\n  1 // one\n]");
}

BOOST_AUTO_TEST_CASE(a_string_given_as_plain_text) {
    const auto made = set_string("{\"a\": 1}", "/a", "say \"\xc3\xa9\"\n");
    BOOST_REQUIRE(made);
    BOOST_TEST(*made == "{\"a\": \"say \\\"\xc3\xa9\\\"\\n\"}");
    const auto bytes = set_string("{\"a\": 1}", "/a", "canary\xff");
    BOOST_REQUIRE(!bytes);
    BOOST_TEST(said(bytes.error()) == "invalid_input 0:0 : the value holds bytes that are not UTF-8");
}

BOOST_AUTO_TEST_CASE(an_impossible_change_is_reported_with_its_place) {
    refuses("{\"a\": \"canary\"}", "/a/b", "invalid_input 1:7 /a: a string cannot contain other values");
    refuses("{\n \"a\": 1}", "/a/b", "invalid_input 2:7 /a: a number cannot contain other values");
    refuses("{\"a\": true}", "/a/b", "invalid_input 1:7 /a: a boolean cannot contain other values");
    refuses("{\"a\": 1, \"b\": 2,\n\"\\u0061\": 3}", "/a",
        "invalid_input 2:1 /a: this key occurs twice in its object: remove one of them by hand first");
    refuses("[1]", "/2", "invalid_input 1:1 : the array ends before this index: it has 1 elements");
    for (const char* pointer : {"/01", "/x", "/+1", "/", "/1e0", "/-1", "/10000000000"})
        refuses("[1]", pointer, "invalid_input 1:1 : this is an array: expected the index of an element, or - to append one");
    refuses("{}", "a", "invalid_input 0:0 : a JSON Pointer begins with a slash");
    refuses("{}", "/~2", "invalid_input 0:0 : in a JSON Pointer, ~ is followed by 0 or 1");
    refuses("{}", "/\xff", "invalid_input 0:0 : the pointer is not UTF-8");
    refuses("{}", "/a/-", "invalid_input 1:1 : there is no array at the place before \"-\": set it to [] first");
    refuses("{\"a\": null}", "/a/-", "invalid_input 1:7 /a: there is no array at the place before \"-\": set it to [] first");
    refuses("[]", "/-/-", "invalid_input 1:1 : there is no array at the place before \"-\": set it to [] first");
    refuses("{\"a\" 1}", "/a", "protocol 1:6 : expected a colon, found a number");
    refuses("", "/a", "protocol 1:1 : expected a JSON value, found the end of the text");
    refuses("{} // c", "/a", "protocol 1:4 : expected the end of the text, found the start of a comment", {});
    refuses("{\"a\": 1,}", "/b", "protocol 1:8 : expected no comma after the last one, found one", {});
    std::string deep;
    for (int i = 0; i < 600; ++i) deep += "/a";
    const auto made = set_value("{}", deep, "1");
    BOOST_REQUIRE(!made);
    BOOST_CHECK(made.error().kind == failure_kind::too_large);
    for (const char* value : {"", "tru", "1 2", "{\"a\":}", "'a'", "[1,]", "1 // c"}) {
        BOOST_TEST_INFO_SCOPE(value);
        const auto bad = set_value("{}", "/a", value, with_comments);
        BOOST_REQUIRE(!bad);
        BOOST_TEST(bad.error().message.starts_with("the value is not JSON: expected "));
    }
    const auto twice = set_value("{}", "/a", "[1,\n{\"canary\":1, \"canary\":2}]");
    BOOST_REQUIRE(!twice);
    BOOST_TEST(
        said(twice.error()) == "invalid_input 0:0 : the value repeats a key in one object: the second one is at its line 2, column 14");
    does_not_remove("{\"a\": {\"b\": 1}}", "/a/c", "not_found 1:7 /a: there is no such value");
    does_not_remove("{\"a\": null}", "/a/c", "not_found 1:7 /a: there is no such value");
    does_not_remove("[1]", "/-", "not_found 1:1 : there is no such value");
    does_not_remove("{}", "", "invalid_input 1:1 : the whole document cannot be removed: set it to {} instead");
    does_not_remove("{\"a\": 1}", "/a/b", "invalid_input 1:7 /a: a number cannot contain other values");
    does_not_remove("{\"a\": 1", "/a", "protocol 1:8 : expected a comma or a closing brace, found the end of the text");
}

namespace {
/// Ten thousand random edits, compared with a tree that Boost.JSON reads and the test changes.
struct storm {
    std::mt19937 random{20260411};

    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); }
    std::string value() {
        static const char* const all[] = {"1", "-2.5e3", "true", "null", "\"text\"", "\"// no comment, \\\"}\"", "[]", "{}", "[1, [2]]",
            "{\"k\": {\"l\": []}}", "{\n\"own\":\n1}", "\"\\u00e9\xc3\xa9\""};
        return all[below(std::size(all))];
    }
    std::string key() {
        static const char* const all[] = {"new", "appClientId", "a b", "~", "a/b", "\"", "\xc3\xbc", "", "// c"};
        return all[below(std::size(all))] + std::to_string(below(1000));
    }
};

bj::value parsed(std::string_view text) {
    bj::parse_options options;
    options.allow_comments = options.allow_trailing_commas = true;
    if (text.substr(0, 3) == "\xef\xbb\xbf") text.remove_prefix(3);
    return bj::parse(text, {}, options);
}
/// The pointers of all values below a value.
void pointers_of(const bj::value& value, const std::string& at, std::vector<std::string>& found) {
    if (!at.empty()) found.push_back(at);
    if (const auto* object = value.if_object()) {
        for (const auto& member : *object) {
            std::string next = at;
            azdo::json::append_token(next, member.key());
            pointers_of(member.value(), next, found);
        }
    } else if (const auto* array = value.if_array()) {
        for (std::size_t i = 0; i < array->size(); ++i) pointers_of((*array)[i], at + "/" + std::to_string(i), found);
    }
}
/// The comments of a text, in order, found independently of the library.
std::vector<std::string> comments_of(const std::string& text) {
    std::vector<std::string> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') {
            for (++at; text[at] != '"'; ++at)
                if (text[at] == '\\') ++at;
        } else if (text[at] == '/') {
            std::size_t end = text[at + 1] == '/' ? text.find('\n', at) : text.find("*/", at) + 2;
            end = std::min(end, text.size());
            found.push_back(text.substr(at, end - at));
            at = end - 1;
        }
    }
    return found;
}
bool is_subsequence(const std::string& part, const std::string& whole) {
    std::size_t at = 0;
    for (const char c : whole)
        if (at < part.size() && part[at] == c) ++at;
    return at == part.size();
}

/// Replaces the value at an existing pointer, then restores the old text.
void replace_and_back(storm& with, const std::string& text, const std::string& pointer) {
    const std::string value = with.value();
    const auto tree = azdo::json::outline::of(text, with_comments);
    BOOST_REQUIRE(tree);
    std::size_t node = 0;
    while (tree->pointer(node) != pointer) ++node;
    const std::size_t begin = tree->node(node).begin, size = tree->node(node).end - begin;
    const std::string old = text.substr(begin, size);
    const auto made = set_value(text, pointer, value, with_comments);
    BOOST_REQUIRE_MESSAGE(made, text << pointer << test::failure_in(made));
    BOOST_REQUIRE(*made == text.substr(0, begin) + value + text.substr(begin + size));
    bj::value expected = parsed(text);
    boost::system::error_code wrong;
    *expected.find_pointer(pointer, wrong) = parsed(value);
    BOOST_REQUIRE_MESSAGE(parsed(*made) == expected, text << pointer << *made);
    if (azdo::json::outline::of(old)) BOOST_REQUIRE(set_value(*made, pointer, old, with_comments).value() == text);
}
/// Adds a value to an existing container, through missing objects; then removes it.
void add_and_back(storm& with, const std::string& text, std::string pointer) {
    bj::value expected = parsed(text);
    boost::system::error_code wrong;
    bj::value* around = expected.find_pointer(pointer, wrong);
    if (!around->is_object() && !around->is_array()) return;
    const bool was_empty = around->is_object() ? around->get_object().empty() : around->get_array().empty();
    const auto tree = azdo::json::outline::of(text, with_comments);
    std::size_t node = 0;
    while (tree->pointer(node) != pointer) ++node;
    const std::string inside = text.substr(tree->node(node).begin + 1, tree->node(node).end - tree->node(node).begin - 2);
    const bool is_plain = !was_empty || inside.find('\n') == inside.npos; // otherwise it is written as if it had been {}

    const std::string value = with.value(), key = with.key();
    std::string made_at = pointer, set_at = pointer;
    bj::value* to;
    if (around->is_object()) {
        azdo::json::append_token(made_at, key);
        azdo::json::append_token(set_at, key);
        if (around->get_object().contains(key)) return;
        to = &around->get_object()[key];
    } else {
        made_at += "/" + std::to_string(around->get_array().size());
        set_at = with.below(2) ? made_at : pointer + "/-";
        to = &around->get_array().emplace_back(nullptr);
    }
    for (std::size_t depth = with.below(3); depth > 0; --depth) {
        const std::string next = with.key();
        azdo::json::append_token(set_at, next);
        to = &to->emplace_object()[next];
    }
    *to = parsed(value);
    const auto made = set_value(text, set_at, value, with_comments);
    BOOST_REQUIRE_MESSAGE(made, text << set_at << test::failure_in(made));
    BOOST_REQUIRE_MESSAGE(parsed(*made) == expected, text << set_at << *made);
    BOOST_REQUIRE(comments_of(*made) == comments_of(text));
    if (is_plain) BOOST_REQUIRE_MESSAGE(is_subsequence(text, *made), text << *made);
    const auto back = remove_value(*made, made_at, with_comments);
    BOOST_REQUIRE_MESSAGE(back, *made << made_at);
    if (is_plain)
        BOOST_REQUIRE_MESSAGE(*back == text, text << made_at << *back);
    else
        BOOST_REQUIRE(parsed(*back) == parsed(text));
}
/// Removes an existing value; returns the new text.
std::string remove_one(const std::string& text, const std::string& pointer) {
    bj::value expected = parsed(text);
    boost::system::error_code wrong;
    const std::size_t slash = pointer.rfind('/');
    bj::value* around = expected.find_pointer(pointer.substr(0, slash), wrong);
    const std::string token = azdo::json::pointer_tokens(pointer)->back();
    if (around->is_object())
        around->get_object().erase(token);
    else
        around->get_array().erase(around->get_array().begin() + std::stoi(token));
    const auto made = remove_value(text, pointer, with_comments);
    BOOST_REQUIRE_MESSAGE(made, text << pointer << test::failure_in(made));
    BOOST_REQUIRE_MESSAGE(parsed(*made) == expected, text << pointer << *made);
    BOOST_REQUIRE_MESSAGE(is_subsequence(*made, text), text << pointer << *made);
    const auto tree = azdo::json::outline::of(text, with_comments);
    std::size_t node = 0;
    while (tree->pointer(node) != pointer) ++node;
    const auto& one = tree->node(node);
    const auto left = comments_of(text.substr(0, one.item())), right = comments_of(text.substr(one.end));
    std::vector<std::string> kept = left;
    kept.insert(kept.end(), right.begin(), right.end());
    BOOST_REQUIRE(comments_of(*made) == kept);
    return *made;
}
} // namespace

BOOST_AUTO_TEST_CASE(ten_thousand_random_edits_of_twenty_files) {
    const std::filesystem::path folder = std::filesystem::path(__FILE__).parent_path() / ".." / ".." / "data" / "edit";
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    BOOST_REQUIRE(files.size() == 20u);
    storm with;
    int edits = 0;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        BOOST_TEST(!comments_of(text).empty(), file.filename().string());
        std::vector<std::string> pointers{""};
        pointers_of(parsed(text), "", pointers);
        for (int edit = 0; edit < 500; ++edit, ++edits) {
            BOOST_TEST_CONTEXT(file.filename().string()) {
                replace_and_back(with, text, pointers[with.below(pointers.size())]);
                add_and_back(with, text, pointers[with.below(pointers.size())]);
            }
        }
        std::string shrinking = text;
        for (int round = 0; round < 10; ++round, shrinking = text) { // until nothing is left
            for (;;) {
                std::vector<std::string> left;
                pointers_of(parsed(shrinking), "", left);
                if (left.empty()) break;
                shrinking = remove_one(shrinking, left[with.below(left.size())]);
                if (with.below(4) == 0) add_and_back(with, shrinking, "");
            }
            BOOST_TEST((parsed(shrinking) == parsed("{}") || parsed(shrinking) == parsed("[]")));
        }
    }
    BOOST_TEST(edits == 10'000); // each edit replaces one value and adds one
}

BOOST_AUTO_TEST_CASE(a_pointer_deeper_than_the_limit_is_refused_at_once) {
    std::string pointer;
    for (int i = 0; i < 100'000; ++i) pointer += "/a";
    const auto made = azdo::json::set_value("{\n}", pointer, "1");
    BOOST_REQUIRE(!made);
    BOOST_CHECK(made.error().kind == azdo::failure_kind::too_large);
}

BOOST_AUTO_TEST_CASE(comments_with_a_number_sign_stay) {
    const azdo::json::outline_options comments{.comments = true};
    const std::string_view text = "# a\n{ # b\n  \"x\": 1, # c\n  \"y\": 2 # d\n} # e\n";
    BOOST_TEST(
        azdo::json::set_value(text, "/z", "3", comments).value() == "# a\n{ # b\n  \"x\": 1, # c\n  \"y\": 2, # d\n  \"z\": 3\n} # e\n");
    BOOST_TEST(azdo::json::remove_value(text, "/x", comments).value().find("# c") != std::string::npos);
    BOOST_TEST(azdo::json::set_value("{ # b\n}", "/z", "3", comments).value() == "{ # b\n  \"z\": 3\n}");
    BOOST_TEST(!azdo::json::set_value(text, "/z", "3").has_value());
}

BOOST_AUTO_TEST_CASE(a_value_on_several_lines) {
    const auto set = [](std::string_view text, std::string_view pointer, std::string_view value) {
        return azdo::json::set_value(text, pointer, value, {}, azdo::json::value_layout::over_lines).value();
    };
    BOOST_TEST(set("{\n\t\"a\": 1\n}", "/b/c", "{\"d\":1}") == "{\n\t\"a\": 1,\n\t\"b\": {\n\t\t\"c\": {\n\t\t\t\"d\": 1\n\t\t}\n\t}\n}");
    BOOST_TEST(set("{\n  \"a\": 1\n}", "/a", "{\"d\":[1,2]}") == "{\n  \"a\": {\n    \"d\": [1, 2]\n  }\n}");
    BOOST_TEST(set("{\"a\": 1}", "/a", "{\"d\":1}") == "{\"a\": {\"d\":1}}"); // a text of one line
    BOOST_TEST(azdo::json::set_value("{\n  \"a\": 1\n}", "/a", "{\"d\":1}").value() == "{\n  \"a\": {\"d\":1}\n}");
}

BOOST_AUTO_TEST_SUITE_END()
