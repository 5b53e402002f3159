// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/apply.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_apply)

namespace json = azdo::json;

namespace {
/// The document after a patch, or how and where it fails.
std::string after(std::string_view document, std::string_view patch, const json::apply_options& options = {}) {
    const auto what = json::decode<json::patch>(patch);
    if (!what) return "patch: " + std::string(to_string(what.error().kind)) + " " + what.error().place.pointer;
    const auto got = json::apply(*what, json::raw::parse(document).value(), options);
    return got ? got->text() : to_string(got.error().kind) + std::string(" ") + got.error().place.pointer;
}
struct row {
    std::string_view name, document, patch, expected;
};
} // namespace

// https://www.rfc-editor.org/rfc/rfc6902#appendix-A, as printed; of a failure, its kind and the path in the document.
BOOST_AUTO_TEST_CASE(examples_of_the_rfc) {
    const row rows[] = {{"A.1 adding an object member", R"({ "foo": "bar"})", R"([{ "op": "add", "path": "/baz", "value": "qux" }])",
                            R"({"foo":"bar","baz":"qux"})"},
        {"A.2 adding an array element", R"({ "foo": [ "bar", "baz" ] })", R"([{ "op": "add", "path": "/foo/1", "value": "qux" }])",
            R"({"foo":["bar","qux","baz"]})"},
        {"A.3 removing an object member", R"({ "baz": "qux", "foo": "bar" })", R"([{ "op": "remove", "path": "/baz" }])",
            R"({"foo":"bar"})"},
        {"A.4 removing an array element", R"({ "foo": [ "bar", "qux", "baz" ] })", R"([{ "op": "remove", "path": "/foo/1" }])",
            R"({"foo":["bar","baz"]})"},
        {"A.5 replacing a value", R"({ "baz": "qux", "foo": "bar" })", R"([{ "op": "replace", "path": "/baz", "value": "boo" }])",
            R"({"baz":"boo","foo":"bar"})"},
        {"A.6 moving a value", R"({ "foo": { "bar": "baz", "waldo": "fred" }, "qux": { "corge": "grault" } })",
            R"([{ "op": "move", "from": "/foo/waldo", "path": "/qux/thud" }])",
            R"({"foo":{"bar":"baz"},"qux":{"corge":"grault","thud":"fred"}})"},
        {"A.7 moving an array element", R"({ "foo": [ "all", "grass", "cows", "eat" ] })",
            R"([{ "op": "move", "from": "/foo/1", "path": "/foo/3" }])", R"({"foo":["all","cows","eat","grass"]})"},
        {"A.8 testing a value: success", R"({ "baz": "qux", "foo": [ "a", 2, "c" ] })",
            R"([{ "op": "test", "path": "/baz", "value": "qux" }, { "op": "test", "path": "/foo/1", "value": 2 }])",
            R"({"baz":"qux","foo":["a",2,"c"]})"},
        {"A.9 testing a value: error", R"({ "baz": "qux" })", R"([{ "op": "test", "path": "/baz", "value": "bar" }])", "conflict /baz"},
        {"A.10 adding a nested member object", R"({ "foo": "bar" })",
            R"([{ "op": "add", "path": "/child", "value": { "grandchild": { } } }])", R"({"foo":"bar","child":{"grandchild":{}}})"},
        {"A.11 ignoring unrecognized elements", R"({ "foo": "bar" })", R"([{ "op": "add", "path": "/baz", "value": "qux", "xyz": 123 }])",
            R"({"foo":"bar","baz":"qux"})"},
        {"A.12 adding to a nonexistent target", R"({ "foo": "bar" })", R"([{ "op": "add", "path": "/baz/bat", "value": "qux" }])",
            "not_found /baz/bat"},
        {"A.13 invalid JSON Patch document", R"({ "foo": "bar" })", R"([{ "op": "add", "path": "/baz", "value": "qux", "op": "remove" }])",
            "patch: protocol /0/op"},
        {"A.14 ~ escape ordering", R"({ "/": 9, "~1": 10 })", R"([{"op": "test", "path": "/~01", "value": 10}])", R"({"/":9,"~1":10})"},
        {"A.15 comparing strings and numbers", R"({ "/": 9, "~1": 10 })", R"([{"op": "test", "path": "/~01", "value": "10"}])",
            "conflict /~01"},
        {"A.16 adding an array value", R"({ "foo": ["bar"] })", R"([{ "op": "add", "path": "/foo/-", "value": ["abc", "def"] }])",
            R"({"foo":["bar",["abc","def"]]})"}};
    for (const row& one : rows) BOOST_TEST(after(one.document, one.patch) == one.expected, one.name);
}

BOOST_AUTO_TEST_CASE(every_operation_at_the_edges) {
    const row rows[] = {{"replace the whole", "[1]", R"([{"op":"replace","path":"","value":{"a":null}}])", R"({"a":null})"},
        {"add the whole", "[1]", R"([{"op":"add","path":"","value":2}])", "2"},
        {"the whole into itself", R"({"a":1})", R"([{"op":"copy","from":"","path":"/b"}])", R"({"a":1,"b":{"a":1}})"},
        {"add replaces a member", R"({"a":1,"b":2})", R"([{"op":"add","path":"/a","value":[]}])", R"({"a":[],"b":2})"},
        {"at the end", "[1,2]", R"([{"op":"add","path":"/2","value":3}])", "[1,2,3]"},
        {"an empty key", R"({"":{"":1}})", R"([{"op":"replace","path":"//","value":2}])", R"({"":{"":2}})"},
        {"a key like an index", R"({"0":1})", R"([{"op":"remove","path":"/0"}])", "{}"},
        {"a key -", R"({"-":1})", R"([{"op":"replace","path":"/-","value":2}])", R"({"-":2})"},
        {"moved onto itself", R"({"a":1,"b":2})", R"([{"op":"move","from":"/a","path":"/a"}])", R"({"a":1,"b":2})"},
        {"moved up", R"({"a":{"b":1}})", R"([{"op":"move","from":"/a/b","path":"/a"}])", R"({"a":1})"},
        {"no operations", "[ ]", "[]", "[]"},
        {"order is kept", R"({"a":1,"b":2,"c":3})", R"([{"op":"remove","path":"/a"},{"op":"add","path":"/b","value":0}])",
            R"({"b":0,"c":3})"},
        {"numbers by value", R"({"a":[1,2.0,-0.0,18446744073709551615]})",
            R"([{"op":"test","path":"/a","value":[1.0,2,0,18446744073709551615]}])", R"({"a":[1,2.0,-0.0,18446744073709551615]})"},
        {"objects without order", R"({"a":{"x":1,"y":[2]}})", R"([{"op":"test","path":"/a","value":{"y":[2],"x":1}}])",
            R"({"a":{"x":1,"y":[2]}})"}};
    for (const row& one : rows) BOOST_TEST(after(one.document, one.patch) == one.expected, one.name);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_done) {
    const row rows[] = {{"remove nothing", R"({"a":1})", R"([{"op":"remove","path":"/b"}])", "not_found /b"},
        {"remove the whole", R"({"a":1})", R"([{"op":"remove","path":""}])", "invalid_input "},
        {"replace nothing", R"({"a":1})", R"([{"op":"replace","path":"/b","value":1}])", "not_found /b"},
        {"test nothing", R"({"a":1})", R"([{"op":"test","path":"/b","value":null}])", "not_found /b"},
        {"beyond the end", "[1]", R"([{"op":"add","path":"/2","value":1}])", "not_found /2"},
        {"after the end", "[1]", R"([{"op":"replace","path":"/1","value":1}])", "not_found /1"},
        {"the end is no element", "[1]", R"([{"op":"remove","path":"/-"}])", "not_found /-"},
        {"a leading zero", "[1,2]", R"([{"op":"remove","path":"/01"}])", "not_found /01"},
        {"a sign", "[1,2]", R"([{"op":"add","path":"/+1","value":1}])", "not_found /+1"},
        {"an exponent", "[1,2]", R"([{"op":"add","path":"/1e0","value":1}])", "not_found /1e0"},
        {"an enormous index", "[1]", R"([{"op":"add","path":"/99999999999999999999","value":1}])", "not_found /99999999999999999999"},
        {"inside a number", "[1]", R"([{"op":"add","path":"/0/x","value":1}])", "not_found /0/x"},
        {"no pointer", "[1]", R"([{"op":"remove","path":"0"}])", "invalid_input 0"},
        {"a bare tilde", R"({"~":1})", R"([{"op":"remove","path":"/~"}])", "invalid_input /~"},
        {"no value", "[1]", R"([{"op":"add","path":"/0"}])", "invalid_input /0"},
        {"no from", "[1]", R"([{"op":"move","path":"/0"}])", "invalid_input /0"},
        {"from nothing", "[1]", R"([{"op":"copy","from":"/1","path":"/0"}])", "not_found /0"},
        {"into itself", R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":"/a/b"}])", "invalid_input /a/b"},
        {"another number", "9007199254740993", R"([{"op":"test","path":"","value":9007199254740992.0}])", "conflict "},
        {"a fraction", "1", R"([{"op":"test","path":"","value":1.5}])", "conflict "},
        {"beyond 64 bits", "18446744073709551615", R"([{"op":"test","path":"","value":18446744073709551616}])", "conflict "},
        {"signs", "-1", R"([{"op":"test","path":"","value":18446744073709551615}])", "conflict "},
        {"fewer members", R"({"a":1,"b":2})", R"([{"op":"test","path":"","value":{"a":1}}])", "conflict "},
        {"more elements", "[1]", R"([{"op":"test","path":"","value":[1,2]}])", "conflict "},
        {"kinds", "[null]", R"([{"op":"test","path":"/0","value":false}])", "conflict /0"}};
    for (const row& one : rows) BOOST_TEST(after(one.document, one.patch) == one.expected, one.name);
}

BOOST_AUTO_TEST_CASE(a_failure_names_the_operation_and_changes_nothing) {
    const boost::json::value before{{"a", 1}};
    json::patch what;
    what.replace("/a", 2).remove("/b");
    const auto got = json::apply(what, before);
    BOOST_REQUIRE(!got.has_value());
    BOOST_TEST(got.error().message == "operation 2 of the patch, remove: the document has nothing at this place");
    BOOST_TEST(before.at("a").as_int64() == 1);
    what.operations.pop_back();
    BOOST_TEST(json::apply(what, before)->at("a").as_int64() == 2);
}

BOOST_AUTO_TEST_CASE(documents_do_not_grow_without_limit) {
    json::patch doubling, nesting;
    for (int i = 0; i < 60; ++i) doubling.copy("", "/" + std::to_string(i));
    for (int i = 0; i < 300; ++i) nesting.copy("", "/a");
    const boost::json::value small{{"a", "b"}};
    BOOST_TEST(to_string(json::apply(doubling, small).error().kind) == std::string("too_large"));
    BOOST_TEST(to_string(json::apply(nesting, small).error().kind) == std::string("too_large"));
    const std::string_view copied = R"([{"op":"copy","from":"/0","path":"/1"},{"op":"copy","from":"/0","path":"/1"}])";
    BOOST_TEST(after(R"(["a"])", copied, {.max_copied = 2 * (sizeof(boost::json::value) + 1)}) == R"(["a","a","a"])");
    BOOST_TEST(after(R"(["a"])", copied, {.max_copied = 2 * sizeof(boost::json::value) + 1}) == "too_large /1");
    const std::string_view deeper = R"([{"op":"add","path":"/0","value":[[]]}])";
    BOOST_TEST(after("[]", deeper, {.max_depth = 3}) == "[[[]]]");
    BOOST_TEST(after("[]", deeper, {.max_depth = 2}) == "too_large /0");
    BOOST_TEST(after("[1]", R"([{"op":"replace","path":"/0","value":[[]]}])", {.max_depth = 2}) == "too_large /0");
}

BOOST_AUTO_TEST_SUITE_END()
