// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/text_walk.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace azdo::config;

namespace {
/// Every value as `pointer=text`; of an object or array its bracket.
std::vector<std::string> walked(std::string_view text, bool whole = true) {
    std::vector<std::string> seen;
    BOOST_TEST(walk_json(text, [&](const value_spot& spot) {
        seen.push_back(spot.pointer + "=" + std::string(text.substr(spot.begin, spot.end - spot.begin)));
    }) == whole);
    return seen;
}
std::string placed(std::string_view text, std::string_view pointer) {
    const auto place = locate(text, pointer);
    return place.pointer + "@" + std::to_string(place.line) + ":" + std::to_string(place.column);
}
} // namespace

BOOST_AUTO_TEST_SUITE(config_text_walk)

BOOST_AUTO_TEST_CASE(every_value_in_order) {
    const auto seen = walked(R"( {"a": 1, "b": {"c": [true, "x,]}", {}]}, "d": null} )");
    const std::vector<std::string> expected = {"={", "/a=1", "/b={", "/b/c=[", "/b/c/0=true", R"(/b/c/1="x,]}")", "/b/c/2={", "/d=null"};
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(scalars_and_empty_containers) {
    BOOST_TEST(walked("1.5e3") == std::vector<std::string>{"=1.5e3"}, boost::test_tools::per_element());
    BOOST_TEST(walked("\xEF\xBB\xBF[]") == std::vector<std::string>{"=["}, boost::test_tools::per_element());
    BOOST_TEST(walked("{}").size() == 1u);
}

BOOST_AUTO_TEST_CASE(escapes_in_keys_count_as_what_they_mean) {
    const auto seen = walked(R"({"a\/b":{"~x":1},"\u00e9\"":2})");
    const std::vector<std::string> expected = {"={", "/a~1b={", "/a~1b/~0x=1", "/\xc3\xa9\"=2"};
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_is_no_json_ends_the_walk) {
    for (const std::string_view text : {"", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,,", "{a:1}", "[1 2]", "[1,]", "\"open",
             "\"open\\", "{\"a\" 1}", "}", "[}"})
        walked(text, false);
}

BOOST_AUTO_TEST_CASE(depth_is_limited) {
    walked(std::string(512, '[') + std::string(512, ']'));
    walked(std::string(513, '[') + std::string(513, ']'), false);
    walked(std::string(100'000, '['), false);
}

BOOST_AUTO_TEST_CASE(places) {
    const std::string_view text = "{\r\n\t\"\xc3\xa9\": {\"x\": 1,\n  \"y\": [10, 20]}}";
    BOOST_TEST(placed(text, "") == "@1:1");
    BOOST_TEST(placed(text, "/\xc3\xa9/x") == "/\xc3\xa9/x@2:13");
    BOOST_TEST(placed(text, "/\xc3\xa9/y/1") == "/\xc3\xa9/y/1@3:13");
    BOOST_TEST(placed("\xEF\xBB\xBF{}", "") == "@1:1");
}

BOOST_AUTO_TEST_CASE(what_is_not_there_has_the_place_of_the_object_that_lacks_it) {
    BOOST_TEST(placed(R"({"a": {"b": {}}})", "/a/b/c") == "/a/b/c@1:13");
    BOOST_TEST(placed(R"({"a": {"b": {}}})", "/a/x/y") == "/a/x/y@1:7");
    BOOST_TEST(placed(R"({"ab": {}})", "/a") == "/a@1:1");
}

BOOST_AUTO_TEST_CASE(an_offset_and_its_place) {
    const std::string_view text = "a\xc3\xa9z\n\nxyz";
    for (std::size_t offset = 0; offset <= text.size(); ++offset) {
        if (offset == 2) continue; // inside of a character
        const auto place = place_at(text, offset, "");
        BOOST_TEST(offset_of(text, place.line, place.column) == offset);
    }
    BOOST_TEST(offset_of("\xEF\xBB\xBF" "ab", 1, 2) == 4u);
    BOOST_TEST(offset_of("ab", 5, 1) == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
