// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/page.hpp>

#include "sample.hpp"

#include <azdo/http/paging.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(http_page)

using namespace azdo;

BOOST_AUTO_TEST_CASE(a_page_is_count_and_value) {
    const auto page = json::decode<azdo::page<int>>(R"({"count":2,"value":[7,8]})");
    BOOST_TEST_REQUIRE(page.has_value());
    BOOST_TEST(page->count.value() == 2);
    BOOST_TEST((page->value == std::vector{7, 8}));
    BOOST_TEST(json::encode(*page) == R"({"count":2,"value":[7,8]})");
}

BOOST_AUTO_TEST_CASE(the_continuation_token_is_not_part_of_the_text) {
    azdo::page<int> page;
    page.continuation_token = "x";
    BOOST_TEST(json::encode(page) == R"({"value":[]})");
    BOOST_TEST(json::decode<azdo::page<int>>(R"({"continuation_token":"x","value":[]})").value().continuation_token == "");
}

BOOST_AUTO_TEST_CASE(a_bare_array_is_a_page) {
    auto page = json::decode<azdo::page<int>>(" [7,8]").value();
    BOOST_TEST(!page.count.has_value());
    BOOST_TEST((page.value == std::vector{7, 8}));
    BOOST_TEST(json::decode_into(page, R"({"count":1,"value":[1]})").has_value());
    BOOST_TEST(json::decode_into(page, "[3]").has_value());
    BOOST_TEST(!page.count.has_value());
    BOOST_TEST((page.value == std::vector{3}));
    BOOST_TEST(json::decode<azdo::page<int>>("[]").value().value.empty());
    BOOST_TEST(json::decode<azdo::page<int>>(R"([1,"a"])").error().place.pointer == "/1");
    BOOST_TEST(sample::kind_of(json::decode<azdo::page<int>>("[1")) == "protocol");
    BOOST_TEST(sample::kind_of(json::decode<azdo::page<int>>("7")) == "protocol");
}

BOOST_AUTO_TEST_CASE(a_page_of_something_else_is_refused) {
    BOOST_TEST(sample::kind_of(json::decode<azdo::page<int>>(R"({"value":["a"]})")) == "protocol");
}

BOOST_AUTO_TEST_CASE(an_answer_without_its_list_is_refused) {
    const json::decode_options as_answer{.null_is_absent = true};
    for (const char* const text :
        {"{}", R"({"count":2})", R"({"count":0})", R"({"values":[1,2],"count":2})", R"({"entries":[1],"url":"u"})",
            R"({"count":2,"value":null})", R"({"value":null,"count":1})", R"({"count":-1,"value":null})"}) {
        BOOST_TEST(sample::kind_of(json::decode<azdo::page<int>>(text, as_answer)) == "protocol", text);
        BOOST_TEST(sample::kind_of(json::decode<azdo::detail::walked_page<int>>(text, as_answer)) == "protocol", text);
    }
    BOOST_TEST(json::decode<azdo::page<int>>("{}", as_answer).error().place.pointer == "/value");
    BOOST_TEST(sample::kind_of(json::decode<azdo::page<int>>(R"({"value":null})")) == "protocol"); // not an answer
}

BOOST_AUTO_TEST_CASE(a_null_in_place_of_a_list_of_no_elements_is_an_empty_list) {
    for (const char* const text : {R"({"count":0,"value":null})", R"({"value":null})", R"({"count":null,"value":null})",
             R"( { "x" : [1, {}] , "value" : null , "count" : 0 } )"}) {
        azdo::page<int> page;
        page.value = {7};
        BOOST_TEST(json::decode_into(page, text, {.null_is_absent = true}).has_value(), text);
        BOOST_TEST(page.value.empty(), text);
        azdo::detail::walked_page<int> walked;
        walked.value = {7};
        BOOST_TEST(json::decode_into(walked, text, {.null_is_absent = true}).has_value(), text);
        BOOST_TEST(walked.value.empty(), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
