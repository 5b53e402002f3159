// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_decode_options)

namespace json = azdo::json;

namespace {
std::string nested(std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); }
template <class T>
bool reads(const std::string& text, const json::decode_options& options) {
    return json::decode<T>(text, options).has_value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_depth_is_limited) {
    BOOST_TEST(reads<json::raw>(nested(256), {}));
    BOOST_TEST(!reads<json::raw>(nested(257), {}));
    BOOST_TEST(reads<json::raw>(nested(2), {.max_depth = 2}));
    BOOST_TEST(!reads<json::raw>(nested(3), {.max_depth = 2}));
    BOOST_TEST(reads<json::raw>(nested(1024), {.max_depth = 5000}));
    BOOST_TEST(!reads<json::raw>(nested(1025), {.max_depth = 5000}));
}

BOOST_AUTO_TEST_CASE(the_size_is_limited_when_asked) {
    BOOST_TEST(reads<json::raw>("[1]", {.max_bytes = 3}));
    BOOST_TEST(!reads<json::raw>("[1] ", {.max_bytes = 3}));
}

BOOST_AUTO_TEST_CASE(null_and_repeated_keys_are_faults_unless_allowed) {
    BOOST_TEST(!reads<std::vector<int>>("[null]", {}));
    BOOST_TEST(!reads<std::vector<int>>("[null]", {.null_is_absent = true}));
    BOOST_TEST(reads<std::vector<std::optional<int>>>("[null]", {.null_is_absent = true}));
    const std::string twice = R"({"displayName":"a","displayName":"b"})";
    BOOST_TEST(!reads<test::person>(twice, {}));
    BOOST_TEST(reads<test::person>(twice, {.allow_repeated_keys = true}));
}

namespace {
struct answered {
    std::string text{};
    bool flag = false;
    std::optional<bool> maybe{};
    std::optional<int> size{};
    double part = 0;
    std::optional<azdo::sys_time> when{};
    std::optional<test::person> who{};
    std::vector<int> list{};
    std::map<std::string, int> sizes{};
    azdo::unknown_fields others{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"text", &answered::text>(azdo::as::check("up to 9 bytes", [](const auto& t) { return t.size() < 9; })),
            azdo::field<"flag", &answered::flag>(), azdo::field<"maybe", &answered::maybe>(), azdo::field<"size", &answered::size>(),
            azdo::field<"part", &answered::part>(), azdo::field<"when", &answered::when>(), azdo::field<"who", &answered::who>(),
            azdo::field<"list", &answered::list>(), azdo::field<"sizes", &answered::sizes>(), azdo::rest<&answered::others>());
    }
};
constexpr json::decode_options lenient{.null_is_absent = true, .lenient = true};
/// The value written again without the members that have their defaults; or the fault.
std::string read_leniently(const std::string& text, const json::decode_options& options = lenient) {
    const auto made = json::decode<answered>(text, options);
    return made ? json::encode(*made) : "at " + made.error().place.pointer + ": " + made.error().message;
}
/// What an answer with nothing but these members would be written as.
std::string with(const std::string& text) { return read_leniently(text, {}); }
} // namespace

BOOST_AUTO_TEST_CASE(scalars_of_another_form_are_read_if_lenient) {
    for (const auto& [written, same] :
        std::vector<std::pair<std::string, std::string>>{{R"({"text":5})", R"({"text":"5"})"}, {R"({"text":-1.50})", R"({"text":"-1.50"})"},
            {R"({"text":true})", R"({"text":"true"})"}, {R"({"flag":1})", R"({"flag":true})"}, {R"({"maybe":0})", R"({"maybe":false})"},
            {R"({"flag":"True"})", R"({"flag":true})"}, {R"({"maybe":"FALSE"})", R"({"maybe":false})"},
            {R"({"part":"1.5"})", R"({"part":1.5})"}, {R"({"part":"-2e1"})", R"({"part":-20})"}, {R"({"size":""})", "{}"},
            {R"({"maybe":"","when":"","who":"","list":"","sizes":"","part":"","flag":""})", "{}"}}) {
        BOOST_TEST_INFO_SCOPE(written);
        BOOST_TEST(read_leniently(written) == with(same));
        BOOST_TEST(with(written).substr(0, 4) == "at /"); // and only then
    }
}

BOOST_AUTO_TEST_CASE(other_values_are_faults_if_lenient) {
    for (const std::string one : {R"("text":{})", R"("text":[])", R"("text":"0123456789")", R"("text":1234567890)", R"("flag":2)",
             R"("flag":10)", R"("flag":1.0)", R"("flag":"yes")", R"("flag":"1")", R"("flag":"true ")", R"("part":"1.5x")", R"("part":"x")",
             R"("part":"1\u0030")", R"("size":"x")", R"("when":"x")", R"("list":"x")", R"("list":[""])", R"("sizes":{"a":""})",
             R"("sizes":"x")", R"("text":tru)", R"("who":["x"])", R"("who":{"displayName":""},"list":{})"}) {
        BOOST_TEST_INFO_SCOPE(one);
        const std::string place = one.substr(0, 5) == "\"who\"" && one.back() == '}' ? "list" : one.substr(1, one.find('"', 1) - 1);
        BOOST_TEST(read_leniently("{" + one + "}").find("at /" + place) == 0u);
    }
    BOOST_TEST(read_leniently(R"("")").find("at :") == 0u);
    BOOST_TEST(read_leniently(R"("")").find("found an empty string") != std::string::npos, read_leniently(R"("")"));
}

namespace {
struct named {
    std::string name{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"name", &named::name>(azdo::as::check("a name", [](const auto& text) { return !text.empty(); })));
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(an_empty_text_that_a_check_refuses_is_not_absent) {
    const auto made = json::decode<named>(R"({"name":""})", lenient);
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST(made.error().place.pointer == "/name");
}

BOOST_AUTO_TEST_CASE(a_text_in_place_of_an_optional_object_is_kept_if_lenient) {
    const auto made = json::decode<answered>(R"({"who":"Ada \u00fc","size":1})", lenient);
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(!made->who.has_value());
    BOOST_REQUIRE(made->others.members.size() == 1u);
    BOOST_TEST(made->others.members.front().key == "who");
    BOOST_TEST(made->others.members.front().json == R"("Ada \u00fc")");
    const std::string kept = json::encode(*made);
    BOOST_TEST(kept.find(R"("who":"Ada \u00fc")") != std::string::npos, kept);
    auto changed = *made;
    changed.who.emplace(); // a value replaces the kept text: no key is written twice
    const std::string text = json::encode(changed);
    BOOST_TEST(text.find("Ada") == std::string::npos, text);
    BOOST_TEST(text.find(R"("who":{)") != std::string::npos, text);
    answered again;
    again.who.emplace();
    BOOST_REQUIRE(json::decode_into(again, R"({"who":"x"})", lenient).has_value());
    BOOST_TEST(!again.who.has_value());
    BOOST_TEST(with(R"({"who":"x"})").find("at /who") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
