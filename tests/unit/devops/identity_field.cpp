// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/identity_field.hpp>

#include <azdo/devops/changes.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_identity_field)

namespace {
struct bug {
    std::optional<azdo::identity_field> assigned_to{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"System.AssignedTo", &bug::assigned_to>()); }
};
azdo::result<bug> read(const std::string& value) {
    return azdo::json::decode<bug>("{\"System.AssignedTo\":" + value + "}", {.null_is_absent = true});
}
} // namespace

BOOST_AUTO_TEST_CASE(the_object_and_the_text) {
    const auto object = read(R"({"displayName":"Norman Paulk","url":"https://x/","_links":{"avatar":{"href":"y"}},"id":"8c8c7d32",
        "uniqueName":"norman@fabrikam.example","imageUrl":"https://x/i","descriptor":"aad.OGM4"})");
    BOOST_TEST_REQUIRE(object.has_value());
    BOOST_TEST_REQUIRE(object->assigned_to.has_value());
    BOOST_TEST(object->assigned_to->display_name == "Norman Paulk");
    BOOST_TEST(object->assigned_to->unique_name == "norman@fabrikam.example");
    BOOST_TEST(object->assigned_to->id == "8c8c7d32");
    BOOST_TEST(object->assigned_to->descriptor == "aad.OGM4");
    BOOST_TEST(object->assigned_to->image_url == "https://x/i");
    const auto text = read(R"("Norman Paulk <norman@fabrikam.example>")");
    BOOST_TEST_REQUIRE(text.has_value());
    BOOST_TEST((text->assigned_to == object->assigned_to));
    BOOST_TEST(text->assigned_to->display_name == "Norman Paulk");
    BOOST_TEST(azdo::json::encode(*text) == R"({"System.AssignedTo":"Norman Paulk <norman@fabrikam.example>"})");
    BOOST_TEST(azdo::json::encode(*object) == azdo::json::encode(*text));
}

BOOST_AUTO_TEST_CASE(names) {
    struct row {
        const char *text, *display_name, *unique_name;
    };
    for (const row& one : {row{"", "", ""}, {"Norman Paulk", "Norman Paulk", ""},
             {"norman@fabrikam.example", "", "norman@fabrikam.example"}, {"FABRIKAM\\norman", "", "FABRIKAM\\norman"},
             {"Norman <FABRIKAM\\norman>", "Norman", "FABRIKAM\\norman"}, {"[Fabrikam]\\Contributors", "", "[Fabrikam]\\Contributors"},
             {"a < b", "a < b", ""}, {"<x@y>", "", "x@y"}, {">", ">", ""}, {"A <B> <c@d>", "A <B>", "c@d"}}) {
        const auto made = azdo::identity_field::named(one.text);
        BOOST_TEST(made.display_name == one.display_name, one.text);
        BOOST_TEST(made.unique_name == one.unique_name, one.text);
    }
    BOOST_TEST(azdo::identity_field::named("Norman").text() == "Norman");
    BOOST_TEST(azdo::identity_field::named("n@f").text() == "n@f");
    BOOST_TEST(azdo::identity_field::named("").empty());
}

BOOST_AUTO_TEST_CASE(who_is_the_same) {
    const auto norman = azdo::identity_field::named("Norman Paulk <norman@fabrikam.example>");
    BOOST_TEST((norman == azdo::identity_field::named("NORMAN@fabrikam.example")));
    BOOST_TEST((norman == azdo::identity_field::named("Norman Paulk")));
    BOOST_TEST((norman != azdo::identity_field::named("Norman Paulk <paulk@fabrikam.example>")));
    BOOST_TEST((norman != azdo::identity_field::named("Jamal Hartnett")));
}

BOOST_AUTO_TEST_CASE(other_values) {
    BOOST_TEST_REQUIRE(read("null").has_value());
    BOOST_TEST(!read("null")->assigned_to.has_value());
    for (const char* wrong : {"1", "[]", "true", R"({"displayName":1})", R"({"displayName":)", "\"x"})
        BOOST_TEST(!read(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(a_change_is_written_as_a_text) {
    azdo::work_item_of<bug> before, after;
    before.rev = 3;
    before.value.assigned_to = azdo::identity_field::named("Norman Paulk <norman@fabrikam.example>");
    after = before;
    after.value.assigned_to = azdo::identity_field::named("Jamal@fabrikam.example");
    BOOST_TEST(
        azdo::json::encode(azdo::changes(before, after)) ==
        R"([{"op":"test","path":"/rev","value":3},{"op":"replace","path":"/fields/System.AssignedTo","value":"Jamal@fabrikam.example"}])");
    after.value.assigned_to = azdo::identity_field::named("norman@fabrikam.example");
    BOOST_TEST(azdo::changes(before, after).empty());
}

BOOST_AUTO_TEST_SUITE_END()
