// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/markdown.hpp>

#include <azdo/devops/changes.hpp>
#include <azdo/devops/create_work_item_as.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_markdown)

namespace {
struct bug {
    azdo::markdown steps{};
    azdo::html notes{};
    std::optional<azdo::markdown> more{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"Steps", &bug::steps>(), azdo::field<"Notes", &bug::notes>(), azdo::field<"Own.More", &bug::more>());
    }
};
std::string patch_of(const bug& before, const bug& after) {
    return azdo::json::encode(azdo::changes<bug>({.id = 1, .rev = 3, .value = before}, {.id = 1, .rev = 3, .value = after}));
}
const std::string test_of_rev = R"([{"op":"test","path":"/rev","value":3},)";
} // namespace

BOOST_AUTO_TEST_CASE(texts_are_read_and_written_unchanged) {
    const std::string text = R"({"Steps":"1. *a*","Notes":"<p>b</p>","Own.More":"c"})";
    const auto read = azdo::json::decode<bug>(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->steps.text == "1. *a*");
    BOOST_TEST(read->notes.text == "<p>b</p>");
    BOOST_TEST_REQUIRE(read->more.has_value());
    BOOST_TEST(read->more->text == "c");
    BOOST_TEST(azdo::json::encode(*read) == text);
}

BOOST_AUTO_TEST_CASE(what_is_not_a_text_is_refused) {
    for (const char* wrong : {R"({"Steps":7})", R"({"Notes":["a"]})", R"({"Own.More":{}})"})
        BOOST_TEST(!azdo::json::decode<bug>(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(html_shows_a_plain_text) {
    BOOST_TEST(azdo::html::of("a < b && \"c\" > 'd'\r\ne").text == "a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;<br>e");
    BOOST_TEST(azdo::html::of("").empty());
}

BOOST_AUTO_TEST_CASE(a_change_says_the_format) {
    BOOST_TEST(patch_of({}, {.steps = {"*a*"}}) == test_of_rev +
                                                       R"({"op":"replace","path":"/fields/Steps","value":"*a*"},)"
                                                       R"({"op":"add","path":"/multilineFieldsFormat/Steps","value":"Markdown"}])");
    BOOST_TEST(patch_of({}, {.more = azdo::markdown{"b"}}) ==
               test_of_rev + R"({"op":"add","path":"/fields/Own.More","value":"b"},)"
                             R"({"op":"add","path":"/multilineFieldsFormat/Own.More","value":"Markdown"}])");
}

BOOST_AUTO_TEST_CASE(no_format_for_html_for_what_is_removed_and_for_what_is_unchanged) {
    BOOST_TEST(patch_of({}, {.notes = {"a"}}) == test_of_rev + R"({"op":"replace","path":"/fields/Notes","value":"a"}])");
    BOOST_TEST(patch_of({.more = azdo::markdown{"b"}}, {}) == test_of_rev + R"({"op":"remove","path":"/fields/Own.More"}])");
    BOOST_TEST(patch_of({.steps = {"a"}}, {.steps = {"a"}}) == "[]");
}

BOOST_AUTO_TEST_CASE(a_new_work_item_says_the_format) {
    BOOST_TEST(azdo::json::encode(azdo::additions(bug{.steps = {"*a*"}, .notes = {"b"}})) ==
               R"([{"op":"add","path":"/fields/Steps","value":"*a*"},)"
               R"({"op":"add","path":"/multilineFieldsFormat/Steps","value":"Markdown"},)"
               R"({"op":"add","path":"/fields/Notes","value":"b"}])");
    BOOST_TEST(azdo::json::encode(azdo::additions(bug{})) == "[]");
}

BOOST_AUTO_TEST_SUITE_END()
