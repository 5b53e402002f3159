// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/decoder.hpp>
#include <azdo/json/detail/table.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_decoder)

namespace json = azdo::json;

BOOST_AUTO_TEST_CASE(valid_values) {
    test::person value;
    json::decoder one(R"({"displayName":"Ada"})", {}, 1);
    BOOST_TEST(one.run(&value, json::shape_of<test::person>, true));
    BOOST_TEST(value.name == "Ada");
}

BOOST_AUTO_TEST_CASE(the_first_fault_as_a_failure) {
    test::person value;
    json::decoder one("{\n\"displayName\":1}", {}, 1);
    BOOST_TEST(!one.run(&value, json::shape_of<test::person>, true));
    const azdo::failure why = one.last_failure();
    BOOST_TEST(why.message == "expected a string, found a number");
    BOOST_TEST(why.place.pointer == "/displayName");
    BOOST_TEST(why.place.line == 2u);
    BOOST_TEST(why.place.column == 15u);
}

BOOST_AUTO_TEST_CASE(every_fault_and_what_is_right_beside_them) {
    struct pair {
        int a = 0;
        std::string b{};
        bool c = false;
        static constexpr auto schema() {
            return azdo::describe(azdo::field<"a", &pair::a>(), azdo::field<"b", &pair::b>(), azdo::field<"c", &pair::c>());
        }
    } value;
    json::decoder one(R"({"a":"1","b":"kept","c":[]})", {}, 10);
    std::vector<json::fault_note> notes;
    one.collect(notes);
    BOOST_TEST(!one.run(&value, json::shape_of<pair>, true));
    const auto faults = one.faults(notes);
    BOOST_REQUIRE(faults.size() == 2u);
    BOOST_TEST(faults[0].place.pointer == "/a");
    BOOST_TEST(faults[1].place.pointer == "/c");
    BOOST_TEST(value.b == "kept");
}

BOOST_AUTO_TEST_CASE(a_text_that_is_too_long_is_not_read) {
    test::person value;
    json::decoder one(R"({"displayName":"Ada"})", {.max_bytes = 10}, 1);
    BOOST_TEST(!one.run(&value, json::shape_of<test::person>, true));
    BOOST_TEST((one.last_failure().kind == azdo::failure_kind::too_large));
    BOOST_TEST(value.name == test::person{}.name);
}

BOOST_AUTO_TEST_SUITE_END()
