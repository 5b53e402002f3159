// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/array.hpp>

#include <array>
#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_array)

namespace json = azdo::json;

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

BOOST_AUTO_TEST_CASE(a_null_is_a_fault_with_its_place_unless_elements_may_be_null) {
    for (const json::decode_options& options : {json::decode_options{}, json::decode_options{.null_is_absent = true},
             json::decode_options{.null_is_absent = true, .lenient = true}}) {
        BOOST_TEST_INFO_SCOPE(options.null_is_absent);
        const auto numbers = json::decode<std::array<int, 3>>("[1,null,3]", options);
        BOOST_REQUIRE(!numbers.has_value());
        BOOST_TEST(numbers.error().message == (options.lenient ? "expected a value, found null"
                                                               : "expected a whole number from -2147483648 to 2147483647, found null"));
        BOOST_TEST(numbers.error().place.pointer == "/1");
        const auto flags = json::decode<std::vector<bool>>("[true,null]", options);
        BOOST_REQUIRE(!flags.has_value());
        BOOST_TEST(flags.error().place.pointer == "/1");
        using nullables = std::array<std::optional<int>, 2>;
        BOOST_TEST((*json::decode<nullables>("[null,2]", options) == nullables{std::nullopt, 2}));
    }
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
