// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/dictionary.hpp>

#include "sample.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>

BOOST_AUTO_TEST_SUITE(http_dictionary)

using namespace azdo;
using counts = dictionary<int>;

BOOST_AUTO_TEST_CASE(a_dictionary_is_read_wrapped_and_bare) {
    const std::map<std::string, int> due{{"a", 1}, {"b", 2}};
    for (const char* const text :
        {R"({"count":2,"value":{"a":1,"b":2}})", " { \"count\" : 2 , \"value\":{\"a\":1,\"b\":2}}", R"({"a":1,"b":2})"}) {
        const auto read = json::decode<dictionary<int>>(text);
        BOOST_TEST_REQUIRE(read.has_value(), text);
        BOOST_TEST((read->value == due), text);
    }
    const auto empty = json::decode<counts>("{}");
    BOOST_TEST_REQUIRE(empty.has_value());
    BOOST_TEST(empty->value.empty());
    BOOST_TEST(json::decode<dictionary<std::string>>(R"({"count":"three"})").value().value.at("count") == "three");
}

BOOST_AUTO_TEST_CASE(a_dictionary_is_written_wrapped) {
    const counts written{{{"a", 1}}};
    BOOST_TEST(json::encode(written) == R"({"count":1,"value":{"a":1}})");
}

BOOST_AUTO_TEST_CASE(a_wrong_dictionary_is_refused_with_its_place) {
    BOOST_TEST(json::decode<counts>(R"({"count":1,"value":{"a":"x"}})").error().place.pointer == "/value/a");
    BOOST_TEST(json::decode<counts>(R"({"a":"x"})").error().place.pointer == "/a");
    for (const char* const text : {"[]", "7", "", "{", R"({"count")", R"({"count":)", R"({"count":1,"value":[]})"})
        BOOST_TEST(sample::kind_of(json::decode<counts>(text)) == "protocol", text);
}

BOOST_AUTO_TEST_SUITE_END()
