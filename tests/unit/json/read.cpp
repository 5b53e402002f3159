// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/read.hpp>

#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

namespace json = azdo::json;

BOOST_AUTO_TEST_SUITE(json_read)

BOOST_AUTO_TEST_CASE(lists_grow_by_what_is_left) {
    const std::string text(10'000, ' ');
    const json::reader r(text, 64);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 8, false) == 4u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 1000, false) == 1u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin, 0, 8, true) == 1u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 10, 4, 8, false) == 8u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 1000, 1, 8, true) == 10u);
    BOOST_TEST(json::grown_size(r, r.begin, r.begin + 10, 1, 8, true) == 16u); // not more than 16 times
    BOOST_TEST(json::grown_size(r, r.begin, r.end, 10, 8, true) == 20u);
}

BOOST_AUTO_TEST_CASE(lists_of_every_length) {
    for (std::size_t size = 0; size < 300; size += 1 + size / 7) {
        std::string text = "[", people = "[";
        std::vector<int> expected;
        for (std::size_t i = 0; i < size; ++i) {
            text.append(i ? "," : "").append(std::to_string(i));
            people.append(i ? "," : "").append("{\"displayName\":\"n").append(std::to_string(i)).append("\"}");
            expected.push_back(static_cast<int>(i));
        }
        BOOST_TEST(*json::decode<std::vector<int>>(text + "]") == expected, boost::test_tools::per_element());
        const auto read = json::decode<std::vector<test::person>>(people + "]");
        BOOST_REQUIRE(read.has_value());
        BOOST_REQUIRE_EQUAL(read->size(), size);
        for (std::size_t i = 0; i < size; ++i) BOOST_TEST((*read)[i].name == "n" + std::to_string(i));
    }
}

BOOST_AUTO_TEST_CASE(objects_at_the_end_of_the_text) {
    // Close to the end there is no block to compare keys with.
    for (std::size_t blanks = 0; blanks < 40; ++blanks) {
        const auto read = json::decode<test::person>("{\"displayName\":\"a\",\"uniqueName\":\"b\"}" + std::string(blanks, ' '));
        BOOST_REQUIRE(read.has_value());
        BOOST_TEST(read->mail.value() == "b");
    }
}

BOOST_AUTO_TEST_SUITE_END()
