// SPDX-License-Identifier: BSL-1.0
// tests/json_schema tests these schemas with ajv.
#include <azdo/core/time.hpp>
#include <azdo/json/array.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/schema_document.hpp>
#include <azdo/schema/boxed.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_schema_document)

using azdo::json::schema_of_type;
using azdo::json::schema_options;
using azdo::json::unsaid_check;
namespace bj = boost::json;

namespace {
enum class color { red, dark_green };
constexpr auto enumerators(color) {
    return std::to_array<azdo::enumerator<color>>({{color::red, "red"}, {color::dark_green, "dark.green"}});
}

struct leaf {
    std::int32_t size = 3;
    azdo::boxed<leaf> next{};
    std::vector<leaf> all{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"size", &leaf::size>(azdo::as::check(
                                                 "a small number", [](int value) { return value < 5; }, R"("maximum": 4)"),
                azdo::as::check("an odd number", [](int value) { return value % 2 == 1; })),
            azdo::field<"next", &leaf::next>(), azdo::field<"all", &leaf::all>(), azdo::refuse_unknown(), azdo::rule("a leaf is green"),
            azdo::rule("it has a size", R"("required":["size"])"));
    }
};
struct circle {
    double radius = 1;
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"radius", &circle::radius>(azdo::as::required));
    }
};
struct other {
    std::int64_t id = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &other::id>(azdo::as::required)); }
};
struct with_given {
    azdo::required<std::uint16_t> id;
    bool on = true;
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &with_given::id>(), azdo::field<"on", &with_given::on>()); }
};
struct with_empty {
    std::string text{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"text", &with_empty::text>(), azdo::omit_empty()); }
};
namespace elsewhere {
struct leaf {
    static constexpr auto schema() { return azdo::describe(); }
};
} // namespace elsewhere
struct everything {
    std::map<std::string, std::int32_t> map{};
    std::array<bool, 2> two{};
    std::variant<std::monostate, circle, other, std::int8_t> varied{};
    azdo::secret<std::string> secret{};
    color hue{};
    azdo::open_enum<color> open_hue{};
    azdo::sys_time when{};
    std::vector<azdo::sys_time> times{};
    std::optional<leaf> leaves{};
    azdo::json::raw any{};
    std::uint8_t small = 7;
    azdo::nullable<bool> flag{};
    std::string text = "x";
    std::vector<bool> bits{};
    elsewhere::leaf second{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"map", &everything::map>(azdo::as::doc{"a \"map\""}), azdo::field<"two", &everything::two>(),
            azdo::field<"varied", &everything::varied>(), azdo::field<"secret", &everything::secret>(azdo::as::env{"SECRET"}),
            azdo::field<"hue", &everything::hue>(azdo::as::doc{"its colour"}, azdo::as::env{"HUE"}),
            azdo::field<"openHue", &everything::open_hue>(), azdo::field<"when", &everything::when>(),
            azdo::field<"times", &everything::times>(), azdo::field<"leaves", &everything::leaves>(),
            azdo::field<"any", &everything::any>(), azdo::field<"small", &everything::small>(), azdo::field<"flag", &everything::flag>(),
            azdo::field<"text", &everything::text>(azdo::as::required, azdo::as::rule("short", R"("maxLength":5)"), azdo::as::rule("true")),
            azdo::field<"bits", &everything::bits>(), azdo::field<"second", &everything::second>());
    }
};

bj::value document(const schema_options& options = {}) { return bj::parse(schema_of_type<everything>(options).text); }
/// The schema of a member, on one line.
std::string member(const bj::value& of, std::string_view type, std::string_view key) {
    return bj::serialize(of.at("$defs").at(type).at("properties").at(key));
}
std::string member(std::string_view key) { return member(document(), "everything", key); }
} // namespace

BOOST_AUTO_TEST_CASE(the_document) {
    const bj::value made = document({.id = "https://example.com/x.json", .title = "All"});
    BOOST_TEST(made.at("$schema").as_string() == "https://json-schema.org/draft/2020-12/schema");
    BOOST_TEST(made.at("$id").as_string() == "https://example.com/x.json");
    BOOST_TEST(made.at("title").as_string() == "All");
    BOOST_TEST(made.at("$ref").as_string() == "#/$defs/everything");
    std::string names;
    for (const auto& one : made.at("$defs").as_object()) names.append(one.key()).append(" ");
    BOOST_TEST(names == "everything circle other leaf leaf_2 ");
    BOOST_TEST(!document().as_object().contains("$id"));
    BOOST_TEST(!document().as_object().contains("title"));
    BOOST_TEST(
        schema_of_type<bool>().text == "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"type\": \"boolean\"\n}");
}

BOOST_AUTO_TEST_CASE(members) {
    BOOST_TEST(member("map") ==
               R"({"description":"a \"map\"","type":"object","additionalProperties":{"type":"integer","minimum":-2147483648,)"
               R"("maximum":2147483647},"default":{}})");
    BOOST_TEST(member("two") == R"({"type":"array","items":{"type":"boolean"},"minItems":2,"maxItems":2,"default":[false,false]})");
    BOOST_TEST(member("secret") == R"({"description":"Overridden by the environment variable SECRET","type":"string","writeOnly":true})");
    BOOST_TEST(member("hue") ==
               R"({"description":"its colour. Overridden by the environment variable HUE","type":"string","anyOf":[)"
               R"({"enum":["red","dark.green"]},{"pattern":"^(?:[Rr][Ee][Dd]|[Dd][Aa][Rr][Kk]\\.[Gg][Rr][Ee][Ee][Nn])$"}],)"
               R"("default":"red"})");
    BOOST_TEST(member("openHue") == R"({"type":"string","default":"red"})");
    BOOST_TEST(
        member("when") ==
        R"({"type":"string","default":"1970-01-01T00:00:00Z","$comment":"Also checked: a date and time such as 2026-11-23T10:00:00Z"})");
    BOOST_TEST(member("times") == R"({"type":"array","items":{"type":"string"},"default":[],)"
                                  R"("$comment":"Also checked: a date and time such as 2026-11-23T10:00:00Z"})");
    BOOST_TEST(member("leaves") == R"({"anyOf":[{"$ref":"#/$defs/leaf"},{"type":"null"}]})");
    BOOST_TEST(member("any") == "{}");
    BOOST_TEST(member("small") == R"({"type":"integer","minimum":0,"maximum":255,"default":7})");
    BOOST_TEST(member("flag") == R"({"type":["boolean","null"]})");
    BOOST_TEST(member("text") == R"({"type":"string","maxLength":5,"$comment":"Also checked: true"})");
    BOOST_TEST(member("bits") == R"({"type":"array","items":{"type":"boolean"},"default":[]})");
    BOOST_TEST(member("second") == R"({"$ref":"#/$defs/leaf_2"})");
}

BOOST_AUTO_TEST_CASE(a_class_that_is_what_its_one_member_is) {
    const bj::value made = bj::parse(schema_of_type<azdo::json::patch>().text);
    BOOST_TEST(made.at("type").as_string() == "array");
    BOOST_TEST(bj::serialize(made.at("items")) == R"({"$ref":"#/$defs/patch_operation"})");
}

BOOST_AUTO_TEST_CASE(variants_are_read_and_written) {
    BOOST_TEST(member("varied") == R"({"anyOf":[{"type":"null"},{"$ref":"#/$defs/circle","required":["kind"]},)"
                                   R"({"$ref":"#/$defs/other","not":{"properties":{"kind":{"enum":["circle"]}},"required":["kind"]}},)"
                                   R"({"type":"integer","minimum":-128,"maximum":127}]})");
}

BOOST_AUTO_TEST_CASE(objects) {
    const bj::value made = document();
    BOOST_TEST(
        bj::serialize(made.at("$defs").at("circle")) ==
        R"({"type":"object","properties":{"kind":{"type":"string","const":"circle"},"radius":{"type":"number"}},"required":["radius"]})");
    BOOST_TEST(
        bj::serialize(made.at("$defs").at("other")) ==
        R"({"type":"object","properties":{"id":{"type":"integer","minimum":-9223372036854775808,"maximum":9223372036854775807}},"required":["id"]})");
    const bj::value& leaf = made.at("$defs").at("leaf");
    BOOST_TEST(member(made, "leaf", "size") ==
               R"({"type":"integer","maximum":4,"minimum":-2147483648,"default":3,"$comment":"Also checked: an odd number"})");
    BOOST_TEST(member(made, "leaf", "next") == R"({"anyOf":[{"$ref":"#/$defs/leaf"},{"type":"null"}]})");
    BOOST_TEST(leaf.at("additionalProperties").as_bool() == false);
    BOOST_TEST(leaf.at("$comment").as_string() == "Also checked: a leaf is green");
    BOOST_TEST(bj::serialize(leaf.at("allOf")) == R"([{"required":["size"]}])");
    BOOST_TEST(bj::serialize(made.at("$defs").at("everything").at("required")) == R"(["text"])");
}

BOOST_AUTO_TEST_CASE(members_that_are_required) {
    const bj::value made = bj::parse(schema_of_type<with_given>({.null_is_absent = true}).text);
    BOOST_TEST(bj::serialize(made.at("$defs").at("with_given")) ==
               R"({"type":"object","properties":{"id":{"type":"integer","minimum":0,)"
               R"("maximum":65535},"on":{"type":["boolean","null"]}},"required":["id"]})");
}

BOOST_AUTO_TEST_CASE(a_null_is_absent_where_empty_members_are_left_out) {
    const bj::value made = bj::parse(schema_of_type<with_empty>({}).text);
    BOOST_TEST(bj::serialize(made.at("$defs").at("with_empty").at("properties")) == R"({"text":{"type":["string","null"],"default":""}})");
}

BOOST_AUTO_TEST_CASE(as_a_configuration_is_read) {
    const bj::value made = document({.null_is_absent = true, .variables = true});
    const std::string variable = R"("pattern":"^\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}$")";
    BOOST_TEST(member(made, "everything", "small") ==
               R"({"type":["integer","string","null"],"minimum":0,"maximum":255,)" + variable + R"(,"default":7})");
    BOOST_TEST(member(made, "everything", "secret") ==
               R"({"description":"Overridden by the environment variable SECRET","type":["string","null"],"writeOnly":true})");
    BOOST_TEST(member(made, "everything", "text") ==
               R"({"anyOf":[{"type":"string","maxLength":5},{"type":"string",)" + variable + R"(}],"$comment":"Also checked: true"})");
    BOOST_TEST(member(made, "everything", "second") == R"({"anyOf":[{"$ref":"#/$defs/leaf_2"},{"type":"null"}]})");
    BOOST_TEST(member(made, "everything", "times").find(R"("items":{"type":"string"})") != std::string::npos);
    BOOST_TEST(member(made, "everything", "any") == "{}");
    BOOST_TEST(made.at("$ref").as_string() == "#/$defs/everything");
}

BOOST_AUTO_TEST_CASE(unsupported_descriptions_are_listed) {
    const std::vector<unsaid_check> expected{{"everything", "when", "a date and time such as 2026-11-23T10:00:00Z"},
        {"everything", "times", "a date and time such as 2026-11-23T10:00:00Z"}, {"leaf", "size", "an odd number"},
        {"leaf", "", "a leaf is green"}, {"everything", "text", "true"}};
    BOOST_TEST((schema_of_type<everything>().unsaid == expected));
    BOOST_TEST(schema_of_type<circle>().unsaid.empty());
}

BOOST_AUTO_TEST_SUITE_END()
