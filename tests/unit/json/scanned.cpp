// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/scanned.hpp>

#include <azdo/json/scan.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_scanned)

using azdo::json::scan;
using azdo::json::scan_node;
using azdo::json::scanned;

BOOST_AUTO_TEST_CASE(nodes_know_their_place) {
    const scanned made = scan(R"({"a\u0062": [10, {"c/d": null}], "~": "x"})");
    BOOST_REQUIRE_EQUAL(made.nodes.size(), 6u);
    BOOST_TEST(made.key_of(made.nodes[1]) == "ab");
    BOOST_TEST(made.pointer_of(4) == "/ab/1/c~1d");
    BOOST_TEST(made.pointer_of(5) == "/~0");
    BOOST_TEST(made.nodes[4].kind == 'n');
    BOOST_TEST(made.nodes[1].next == 5u);
    BOOST_TEST(made.nodes[1].children == 2u);
    BOOST_TEST(made.nodes[3].index == 1u);
    BOOST_TEST(made.text.substr(made.nodes[2].begin, made.nodes[2].end - made.nodes[2].begin) == "10");
}

BOOST_AUTO_TEST_CASE(commas_and_items) {
    const scanned made = scan(R"({"a": [1 , 2,], "b": {}})", {.comments = true});
    BOOST_REQUIRE_EQUAL(made.nodes.size(), 5u);
    BOOST_TEST(made.nodes[1].comma == 14u);
    BOOST_TEST(made.nodes[2].comma == 9u);
    BOOST_TEST(made.nodes[3].comma == 12u); // a trailing one
    BOOST_TEST(made.nodes[4].comma == scan_node::none);
    BOOST_TEST(made.nodes[1].item() == 1u);
    BOOST_TEST(made.nodes[2].item() == 7u);
    BOOST_TEST(made.nodes[1].is_container());
    BOOST_TEST(made.nodes[4].is_container());
    BOOST_TEST(!made.nodes[3].is_container());
    BOOST_TEST((made.children_of(made.nodes[0]) == std::vector<std::uint32_t>{1, 4}));
    BOOST_TEST((made.children_of(made.nodes[1]) == std::vector<std::uint32_t>{2, 3}));
    BOOST_TEST(made.children_of(made.nodes[4]).empty());
}

BOOST_AUTO_TEST_CASE(every_repeated_key) {
    const auto repeated = [](std::string_view text) {
        std::vector<std::uint32_t> made;
        for (const auto& one : scan(text).repeated_keys()) made.insert(made.end(), {one.node, one.earlier});
        return made;
    };
    using nodes = std::vector<std::uint32_t>;
    BOOST_TEST((repeated(R"({"a": 1, "b": {"a": 1}, "A": 2})") == nodes{}));
    BOOST_TEST((repeated(R"({"a": {"b": 1, "b": 2}, "\u0061": 3, "a": 4})") == nodes{3, 2, 4, 1, 5, 4}));
    BOOST_TEST((repeated(R"([1, 1])") == nodes{}));
}

BOOST_AUTO_TEST_SUITE_END()
