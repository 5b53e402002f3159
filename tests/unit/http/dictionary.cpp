// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/dictionary.hpp>

#include "sample.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/raw.hpp>

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

BOOST_AUTO_TEST_CASE(only_count_and_value_are_a_wrapper) {
    using pairs = std::map<std::string, int>;
    const auto read = [](const char* text) { return json::decode<counts>(text, {.null_is_absent = true}).value().value; };
    BOOST_TEST((read(R"({"count":5,"other":7})") == pairs{{"count", 5}, {"other", 7}}));
    BOOST_TEST((read(R"({"count":1})") == pairs{{"count", 1}}));
    BOOST_TEST((read(R"({"count":1,"value":2})") == pairs{{"count", 1}, {"value", 2}}));
    BOOST_TEST((read(R"({"value":{"a":1},"count":1})") == pairs{{"a", 1}}));
    BOOST_TEST((read(R"({"count":0,"value":null})") == pairs{}));
    BOOST_TEST((read(R"({"count":0,"value":{}})") == pairs{}));
    BOOST_TEST(json::decode<dictionary<json::raw>>(R"({ "value" : {"a":1} , "count" : 1 })").value().value.at("a").text() == "1");
    const auto more = json::decode<dictionary<json::raw>>(R"({"count":1,"value":{"a":1},"x":null})").value().value;
    BOOST_TEST(more.size() == 3u);
    BOOST_TEST(more.at("value").text() == R"({"a":1})");
    BOOST_TEST(json::decode<dictionary<json::raw>>(R"({"value":{}})").value().value.count("value") == 1u);
}

BOOST_AUTO_TEST_CASE(a_wrapper_that_lacks_its_elements_is_refused) {
    for (const char* const text : {R"({"count":2,"value":null})", R"({"value":null,"count":1})", R"({"count":1,"value":{"a":1})",
             R"({"count":1,"value":{"a":1}]})", R"({"value":{"a":)", R"({"value")", R"({"count":1,)"})
        BOOST_TEST(sample::kind_of(json::decode<counts>(text, {.null_is_absent = true})) == "protocol", text);
    BOOST_TEST(json::decode<counts>(R"({"count":2,"value":null})", {.null_is_absent = true}).error().place.pointer == "/value");
}

BOOST_AUTO_TEST_SUITE_END()
