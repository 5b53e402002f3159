// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/array.hpp>

#include <azdo/json/decode.hpp>
#include <array>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

namespace json = azdo::json;

BOOST_AUTO_TEST_SUITE(json_array)

BOOST_AUTO_TEST_CASE(arrays_have_their_size) {
    using pair = std::array<int, 2>;
    BOOST_TEST((*json::decode<pair>("[1, 2]") == pair{1, 2}));
    BOOST_TEST(json::encode(pair{3, 4}) == "[3,4]");
    BOOST_TEST(json::decode<pair>("[1]").error().message == "expected an array of 2, found a shorter one");
    BOOST_TEST(json::decode<pair>("[1,2,3]").error().message == "expected an array of 2, found a longer one");
    BOOST_TEST(json::decode<pair>("{}").error().message == "expected an array, found an object");
    BOOST_TEST(json::decode<pair>("[1,\"2\"]").error().place.pointer == "/1");
    BOOST_TEST((json::decode<std::array<pair, 1>>("[[1,2]]", {.max_depth = 1}).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST((*json::decode<std::array<test::person, 1>>(R"([{"displayName":"a"}])") == std::array<test::person, 1>{{{"a", {}}}}));
}

BOOST_AUTO_TEST_CASE(a_null_that_counts_as_nothing_is_a_new_element) {
    std::array<int, 3> used{7, 8, 9};
    BOOST_REQUIRE(json::decode_into(used, "[null,2,3]", {.null_is_absent = true}).has_value());
    BOOST_TEST((used == std::array<int, 3>{0, 2, 3}));
    BOOST_TEST(!json::decode_into(used, "[null,2,3]").has_value());
}

BOOST_AUTO_TEST_CASE(lists_of_booleans) {
    std::vector<bool> value = *json::decode<std::vector<bool>>("[true,false,true]");
    BOOST_TEST((value == std::vector<bool>{true, false, true}));
    BOOST_TEST(json::encode(value) == "[true,false,true]");
    BOOST_REQUIRE(json::decode_into(value, "[]").has_value());
    BOOST_TEST(value.empty());
    BOOST_TEST(json::encode(value) == "[]");
    BOOST_TEST(json::decode<std::vector<bool>>("[1]").error().message == "expected a boolean, found a number");
}

BOOST_AUTO_TEST_SUITE_END()
