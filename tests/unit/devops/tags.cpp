// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/tags.hpp>

#include <azdo/devops/changes.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(devops_tags)

namespace {
struct bug {
    azdo::tags tags{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.Tags", &bug::tags>()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(the_text_of_the_field) {
    for (const auto& [text, written] : {std::pair{"", ""}, {"one", "one"}, {"one; two", "one; two"}, {" one ;two;; ", "one; two"},
             {"One; one; ONE", "One"}, {"a,b", "a; b"}, {"with blank; Ünï", "with blank; Ünï"}, {"tab\there", "tab\there"}}) {
        const auto read = azdo::tags::from(text);
        BOOST_TEST(read.text() == written);
        BOOST_TEST((azdo::tags::from(read.text()) == read), text);
    }
    const auto made = azdo::tags::of({"b", " a ", "B"});
    BOOST_TEST_REQUIRE(made.has_value());
    BOOST_TEST(made->text() == "b; a");
}

BOOST_AUTO_TEST_CASE(a_set_without_regard_to_case) {
    azdo::tags all;
    BOOST_TEST(all.insert("Urgent"));
    BOOST_TEST(!all.insert("urgent"));
    BOOST_TEST(all.insert(" customer "));
    BOOST_TEST(all.contains("CUSTOMER"));
    BOOST_TEST(!all.contains("custom"));
    BOOST_TEST((all == azdo::tags::from("customer; URGENT")));
    BOOST_TEST((all != azdo::tags::from("customer; other")));
    BOOST_TEST((all != azdo::tags::from("customer")));
    BOOST_TEST(all.erase("urgent"));
    BOOST_TEST(!all.erase("urgent"));
    BOOST_TEST(all.size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_is_no_tag_is_not_added) {
    azdo::tags all;
    for (const char* wrong : {"", "  ", "a;b", "a,b", ";", "a\nb", "a\x7F"}) {
        BOOST_TEST(!all.insert(wrong), wrong);
        BOOST_TEST(!azdo::tags::of({"good", wrong}).has_value(), wrong);
    }
    BOOST_TEST(!all.insert(std::string(401, 'a')));
    BOOST_TEST(all.empty());
}

BOOST_AUTO_TEST_CASE(json_and_changes) {
    auto read = azdo::json::decode<azdo::work_item_of<bug>>(R"({"id":1,"rev":2,"fields":{"System.Tags":"a; b"}})");
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST((read->value.tags == azdo::tags::from("a; b")));
    auto edited = *read;
    edited.value.tags = azdo::tags::from("B; A");
    BOOST_TEST(azdo::changes(*read, edited).empty());
    BOOST_TEST(edited.value.tags.insert("c"));
    BOOST_TEST(azdo::json::encode(azdo::changes(*read, edited)) ==
               R"([{"op":"test","path":"/rev","value":2},{"op":"replace","path":"/fields/System.Tags","value":"B; A; c"}])");
}

BOOST_AUTO_TEST_SUITE_END()
