// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/pointer.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_pointer)

namespace json = azdo::json;

namespace {
using tokens = std::vector<std::string>;

struct example {
    std::string_view pointer;
    std::string_view token;
};
// RFC 6901 section 5, except the pointers to the whole document and to an element of "foo".
constexpr example examples[] = {{"/foo", "foo"}, {"/", ""}, {"/a~1b", "a/b"}, {"/c%d", "c%d"}, {"/e^f", "e^f"}, {"/g|h", "g|h"},
    {"/i\\j", "i\\j"}, {"/k\"l", "k\"l"}, {"/ ", " "}, {"/m~0n", "m~n"}};
} // namespace

BOOST_AUTO_TEST_CASE(examples_of_the_rfc) {
    for (const example& one : examples) {
        BOOST_TEST_INFO_SCOPE(one.pointer);
        BOOST_TEST(json::pointer_of({one.token}) == one.pointer);
        const auto read = json::pointer_tokens(one.pointer);
        BOOST_REQUIRE(read.has_value());
        BOOST_TEST(*read == tokens{std::string(one.token)}, boost::test_tools::per_element());
    }
    BOOST_TEST(json::pointer_of({}) == "");
    BOOST_TEST(json::pointer_tokens("")->empty());
    BOOST_TEST(json::pointer_of({"foo", "0"}) == "/foo/0");
    BOOST_TEST(*json::pointer_tokens("/foo/0") == (tokens{"foo", "0"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_escaped_tilde_is_read_once) {
    BOOST_TEST(*json::pointer_tokens("/~01") == tokens{"~1"}, boost::test_tools::per_element());
    BOOST_TEST(json::pointer_of({"~1"}) == "/~01");
}

BOOST_AUTO_TEST_CASE(invalid_pointers) {
    for (std::string_view bad : {"foo", "~0", "/~", "/a~", "/~2", "/a~b", "#/foo"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const auto read = json::pointer_tokens(bad);
        BOOST_REQUIRE(!read.has_value());
        BOOST_TEST((read.error().kind == azdo::failure_kind::invalid_input));
        BOOST_TEST(!read.error().message.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
