// SPDX-License-Identifier: BSL-1.0
#include <azdo/json/unordered_map.hpp>

#include <azdo/json/decode.hpp>
#include <boost/test/unit_test.hpp>
#include <string>
#include <unordered_map>

BOOST_AUTO_TEST_SUITE(json_unordered_map)

namespace json = azdo::json;

BOOST_AUTO_TEST_CASE(reads_and_writes) {
    using counts = std::unordered_map<std::string, int>;
    const auto read = json::decode<counts>(R"({"a":1,"b":2})");
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST((*read == counts{{"a", 1}, {"b", 2}}));
    BOOST_TEST((*json::decode<counts>(json::encode(*read)) == *read));
    BOOST_TEST(json::encode(counts{{"x", 1}}) == R"({"x":1})");
    BOOST_TEST(json::decode<counts>(R"({"a":"b"})").error().place.pointer == "/a");
}

BOOST_AUTO_TEST_SUITE_END()
