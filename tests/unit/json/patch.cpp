// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_patch)

namespace json = azdo::json;
using json::patch;

namespace {
std::string again(std::string_view text) {
    const auto read = json::decode<patch>(text);
    return read ? json::encode(*read) : read.error().message + " at " + read.error().place.pointer;
}
} // namespace

// The operations of RFC 6902 section 3.
BOOST_AUTO_TEST_CASE(the_document_of_the_rfc) {
    patch made;
    made.test("/a/b/c", "foo")
        .remove("/a/b/c")
        .add("/a/b/c", std::vector<std::string>{"foo", "bar"})
        .replace("/a/b/c", 42)
        .move("/a/b/c", "/a/b/d")
        .copy("/a/b/d", "/a/b/e");
    const std::string_view expected =
        R"([{"op":"test","path":"/a/b/c","value":"foo"},{"op":"remove","path":"/a/b/c"},{"op":"add","path":"/a/b/c","value":["foo","bar"]},)"
        R"({"op":"replace","path":"/a/b/c","value":42},{"op":"move","path":"/a/b/d","from":"/a/b/c"},{"op":"copy","path":"/a/b/e","from":"/a/b/d"}])";
    BOOST_TEST(json::encode(made) == expected);
    BOOST_TEST((*json::decode<patch>(expected) == made));
}

BOOST_AUTO_TEST_CASE(values_of_any_kind) {
    patch made;
    made.add(json::pointer_of({"fields", "a/b"}), azdo::json::raw{}).test("/rev", 7).replace("/x", std::string("s")).replace("/y", true);
    BOOST_TEST(
        json::encode(made) ==
        R"([{"op":"add","path":"/fields/a~1b","value":null},{"op":"test","path":"/rev","value":7},{"op":"replace","path":"/x","value":"s"},{"op":"replace","path":"/y","value":true}])");
    BOOST_TEST(again(R"([{"op":"test","path":"/x","value":null}])") == R"([{"op":"test","path":"/x","value":null}])");
    BOOST_TEST(json::encode(patch{}) == "[]");
    BOOST_TEST(patch{}.empty());
}

BOOST_AUTO_TEST_CASE(invalid_patches) {
    BOOST_TEST(again(R"({"op":"add"})") == "expected an array, found an object at ");
    BOOST_TEST(again(R"([{"op":"add"}])") == "expected this member, found nothing at /0/path");
    BOOST_TEST(again(R"([{"path":""}])") == "expected this member, found nothing at /0/op");
    BOOST_TEST(again(R"([{"op":"spam","path":""}])") ==
               R"(expected one of "add", "remove", "replace", "move", "copy", "test", found another string at /0/op)");
}

BOOST_AUTO_TEST_SUITE_END()
