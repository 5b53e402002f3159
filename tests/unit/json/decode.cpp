// SPDX-License-Identifier: BSL-1.0
#include "../failure_in.hpp"
#include "types.hpp"

#include <azdo/core/time.hpp>
#include <azdo/json/decode.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_decode)

namespace json = azdo::json;
using json::decode;
using test::item;

namespace {
template <class T>
std::string failure_of(std::string_view text, const json::decode_options& options = {}) {
    const auto read = decode<T>(text, options);
    if (read) return "no failure";
    const azdo::failure& why = read.error();
    BOOST_TEST((why.kind == azdo::failure_kind::protocol || why.kind == azdo::failure_kind::too_large));
    return why.message + " at \"" + why.place.pointer + "\" " + std::to_string(why.place.line) + ":" + std::to_string(why.place.column);
}
template <class T>
T value_of(std::string_view text, const json::decode_options& options = {}) {
    auto read = decode<T>(text, options);
    BOOST_REQUIRE_MESSAGE(read.has_value(), text << ": " << test::failure_in(read));
    return *std::move(read);
}

struct nothing {
    static constexpr auto schema() { return azdo::describe(); }
};
struct base {
    int a = 1;
    static constexpr auto schema() { return azdo::describe(azdo::field<"a", &base::a>()); }
};
struct other {
    std::string pad = "p";
};
struct derived : other, base {
    int b = 2;
    static constexpr auto schema() { return azdo::extend<base>(azdo::field<"b", &derived::b>()); }
};
struct odd_keys {
    int a = 0, b = 0, c = 0, d = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"", &odd_keys::a>(), azdo::field<"q\"u\\o\n", &odd_keys::b>(),
            azdo::field<"gr\xc3\xb6\xc3\x9f"
                        "e",
                &odd_keys::c>(),
            azdo::field<"a key that is a good deal longer than thirty-two bytes, and then some", &odd_keys::d>());
    }
};
struct tagged {
    int a = 0;
    static constexpr auto schema() { return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"a", &tagged::a>()); }
};
struct owner_of_another {
    struct other_default {
        int x = 1;
        static constexpr auto schema() { return azdo::describe(azdo::field<"x", &other_default::x>()); }
    };
    int b = 0;
    other_default a{.x = 5};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"b", &owner_of_another::b>(), azdo::field<"a", &owner_of_another::a>());
    }
};
struct written_only {
    azdo::required<int> id;
    static constexpr auto schema() { return azdo::describe(azdo::field<"id", &written_only::id>()); }
};
struct holder {
    std::optional<written_only> inner{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"inner", &holder::inner>()); }
};
struct dated {
    azdo::sys_time when{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"when", &dated::when>()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(every_kind_of_member) { BOOST_TEST((value_of<item>(test::item_text) == test::whole_item())); }

BOOST_AUTO_TEST_CASE(absent_members_have_their_defaults) {
    const item read = value_of<item>(R"({"id":1})");
    item expected;
    expected.id = 1;
    BOOST_TEST((read == expected));
    BOOST_TEST(read.title == "untitled");
    BOOST_TEST(read.tags.at(0) == "none");
    BOOST_TEST(read.owner.name == "nobody");
}

BOOST_AUTO_TEST_CASE(decoding_into_a_used_object_equals_a_fresh_decode) {
    const std::string_view texts[] = {test::item_text, R"({"id":1})",
        R"({"id":2,"watchers":[{"displayName":"x"},{"displayName":"y","uniqueName":"z"},{"displayName":"v"}],"note":"n","parent":{"id":3,"parent":{"id":4}}})",
        R"({"tags":[],"id":3,"owner":{"displayName":"o"},"watchers":[]})"};
    for (std::string_view first : texts) {
        BOOST_TEST_INFO_SCOPE(first);
        for (std::string_view second : texts) {
            BOOST_TEST_INFO_SCOPE(second);
            item used = value_of<item>(first);
            BOOST_REQUIRE(json::decode_into(used, second).has_value());
            BOOST_TEST((used == value_of<item>(second)), first << " then " << second);
        }
    }
}

BOOST_AUTO_TEST_CASE(after_a_failure_the_object_can_be_used_again) {
    item used = value_of<item>(test::item_text);
    for (std::size_t size = 0; size < test::item_text.size(); ++size)
        BOOST_TEST(!json::decode_into(used, test::item_text.substr(0, size)).has_value());
    BOOST_TEST(json::decode_into(used, test::item_text).has_value());
    BOOST_TEST((used == test::whole_item()));
}

BOOST_AUTO_TEST_CASE(keys_in_any_order_and_with_white_space_and_escapes) {
    BOOST_TEST(value_of<test::person>(R"({"uniqueName":"m","displayName":"n"})").name == "n");
    BOOST_TEST(value_of<test::person>("{ \"displayName\" : \"n\" ,\n\t\"uniqueName\" :\r\n\"m\" }").mail.value() == "m");
    BOOST_TEST(value_of<test::person>(R"({"display\u004eame":"n"})").name == "n");
    BOOST_TEST(value_of<item>("{\"id\":1,\"displayName\":2,\"System\\u002eTitle\":\"t\"}").title == "t");
    const item kept = value_of<item>(R"({"id":1,"x\u0041\n":[1 ],"y":{"z" : 2}})");
    BOOST_TEST(kept.rest.members.size() == 2u);
    BOOST_TEST(kept.rest.find("xA\n") == "[1 ]");
    BOOST_TEST(kept.rest.find("y") == R"({"z" : 2})");
    BOOST_TEST(value_of<item>("{\"id\":1,\"System.Titl\":2,\"System.Title2\":3,\"ID\":4}").title == "untitled");
}

BOOST_AUTO_TEST_CASE(types_with_no_fields_and_odd_keys_and_bases) {
    value_of<nothing>("{}");
    value_of<nothing>(R"({"a":[1,2]})");
    const odd_keys odd = value_of<odd_keys>("{\"\":1,\"q\\u0022u\\\\o\\u000a\":2,\"gr\\u00f6\xc3\x9f"
                                            "e\":3,\"a key that is a good deal longer than thirty-two bytes, and then some\":4}");
    BOOST_TEST(odd.a == 1);
    BOOST_TEST(odd.b == 2);
    BOOST_TEST(odd.c == 3);
    BOOST_TEST(odd.d == 4);
    BOOST_TEST(
        value_of<odd_keys>("{\"q\\\"u\\\\o\\n\":9,\"a key that is a good deal longer than thirty-two bytes, and then some!\":4}").b == 9);
    BOOST_TEST(value_of<odd_keys>(R"({"q\\\"u\\\\o\\n":9})").b == odd_keys{}.b); // the escaped spelling of that key is a different key
    const derived both = value_of<derived>(R"({"b":20,"a":10})");
    BOOST_TEST(both.a == 10);
    BOOST_TEST(both.b == 20);
    BOOST_TEST(both.pad == "p");
}

BOOST_AUTO_TEST_CASE(a_tag_must_be_the_one) {
    BOOST_TEST(value_of<tagged>(R"({"kind":"circle","a":1})").a == 1);
    BOOST_TEST(value_of<tagged>(R"({"a":1})").a == 1);
    BOOST_TEST(value_of<tagged>(R"({"k\u0069nd":"circle","a":1})").a == 1);
    BOOST_TEST(failure_of<tagged>(R"({"k\u0069nd":"square"})") == "expected \"circle\", found another string at \"/kind\" 1:14");
    BOOST_TEST(failure_of<tagged>(R"({"kind":"square"})") == "expected \"circle\", found another string at \"/kind\" 1:9");
}

BOOST_AUTO_TEST_CASE(integers_to_their_limits) {
    BOOST_TEST(value_of<std::int64_t>("9223372036854775807") == std::numeric_limits<std::int64_t>::max());
    BOOST_TEST(value_of<std::int64_t>("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    BOOST_TEST(value_of<std::uint64_t>("18446744073709551615") == std::numeric_limits<std::uint64_t>::max());
    BOOST_TEST(int{value_of<std::int8_t>("-128")} == -128);
    BOOST_TEST(int{value_of<std::uint8_t>("255")} == 255);
    BOOST_TEST(value_of<std::uint16_t>("-0") == 0);
    BOOST_TEST(value_of<std::int32_t>(" -2147483648 ") == std::numeric_limits<std::int32_t>::min());
    BOOST_TEST(failure_of<std::int64_t>("9223372036854775808") ==
               "expected a whole number from -9223372036854775808 to 9223372036854775807, found a number out of this range at \"\" 1:1");
    BOOST_TEST(failure_of<std::int8_t>("128") == "expected a whole number from -128 to 127, found a number out of this range at \"\" 1:1");
    BOOST_TEST(failure_of<std::uint8_t>("-1") == "expected a whole number from 0 to 255, found a number out of this range at \"\" 1:1");
    for (std::string_view bad :
        {"-9223372036854775809", "18446744073709551616", "100000000000000000000", "99999999999999999999999", "28446744073709551615"})
        BOOST_TEST(failure_of<std::int64_t>(bad) != "no failure");
    for (std::string_view bad :
        {"18446744073709551616", "-1", "99999999999999999999", "1.0", "1e3", "01", "-", "\"1\"", "true", "null", ""})
        BOOST_TEST(failure_of<std::uint64_t>(bad) != "no failure");
    BOOST_TEST(failure_of<int>("1.0") ==
               "expected a whole number from -2147483648 to 2147483647, found a number with a point or an exponent at \"\" 1:1");
    BOOST_TEST(failure_of<int>("1.x") == "expected a number, found no JSON value at \"\" 1:1");
}

BOOST_AUTO_TEST_CASE(doubles_and_floats) {
    BOOST_TEST(value_of<double>("0.1") == 0.1);
    BOOST_TEST(value_of<double>("5") == 5.0);
    BOOST_TEST(value_of<float>("0.1") == 0.1f);
    BOOST_TEST(failure_of<double>("1e400") == "expected a number that a double can hold, found a larger one at \"\" 1:1");
    BOOST_TEST(failure_of<float>("1e39") == "expected a number that a float can hold, found a larger one at \"\" 1:1");
    BOOST_TEST(failure_of<double>("\"1\"") == "expected a number, found a string at \"\" 1:1");
    BOOST_TEST(failure_of<double>("1.") == "expected a number, found no JSON value at \"\" 1:1");
}

BOOST_AUTO_TEST_CASE(strings_of_every_length_with_and_without_escapes) {
    for (std::size_t length = 0; length < 140; ++length) {
        const std::string plain(length, 'x');
        BOOST_TEST(value_of<std::string>("\"" + plain + "\"") == plain);
        BOOST_TEST((value_of<std::vector<std::string>>(
                        "[\"" + plain + "\",\"" + plain + "\\n\\ud83d\\ude00\",\"\xc3\xa9" + plain + "\",\"end\"]") ==
                    std::vector<std::string>{plain, plain + "\n\xf0\x9f\x98\x80", "\xc3\xa9" + plain, "end"}));
    }
    BOOST_TEST(failure_of<std::string>("\"\xc3\x28\"") == "expected well-formed UTF-8, found other bytes at \"\" 1:2");
    BOOST_TEST(failure_of<std::string>("\"\\ud800\"") == "expected an escape such as \\n or \\u00e9, found another one at \"\" 1:2");
}

BOOST_AUTO_TEST_CASE(views_point_into_the_text) {
    const std::string text = "\"plain\"";
    const auto view = value_of<std::string_view>(text);
    BOOST_TEST(view == "plain");
    BOOST_TEST(view.data() == text.data() + 1);
    BOOST_TEST(failure_of<std::string_view>(R"("a\n")") ==
               "expected a string without escapes (the member is a view), found one with escapes at \"\" 1:1");
}

BOOST_AUTO_TEST_CASE(null_is_absent_for_optionals_alone_unless_asked) {
    BOOST_TEST(!value_of<test::person>(R"({"displayName":"a","uniqueName":null})").mail.has_value());
    BOOST_TEST(value_of<item>(R"({"id":1,"note":null})").note.is_null());
    BOOST_TEST(value_of<item>(R"({"id":1})").note.is_absent());
    BOOST_TEST(failure_of<item>(R"({"id":1,"points":null})") == "expected a number, found null at \"/points\" 1:18");
    const json::decode_options lenient{.null_is_absent = true};
    BOOST_TEST(
        value_of<item>(
            R"({"id":1,"System.Title":null,"points":null,"done":null,"state":null,"owner":null,"tags":null,"watchers":null})", lenient)
            .title == "untitled");
    item used = test::whole_item();
    BOOST_REQUIRE(json::decode_into(used, R"({"id":1,"System.Title":null,"owner":null,"tags":null})", lenient).has_value());
    BOOST_TEST((used == value_of<item>(R"({"id":1})")));
    BOOST_TEST(failure_of<item>(R"({"id":null})", lenient) == "expected this member, found nothing at \"/id\" 1:1");
    BOOST_TEST(failure_of<item>("null", lenient) == "expected a value, found null at \"\" 1:1");
    BOOST_TEST(failure_of<item>(R"({"id":1,"points":nul})", lenient) == "expected a number, found no JSON value at \"/points\" 1:18");
}

BOOST_AUTO_TEST_CASE(an_element_that_is_null_is_a_fault_unless_elements_may_be_null) {
    for (const json::decode_options& options : {json::decode_options{}, json::decode_options{.null_is_absent = true}}) {
        BOOST_TEST_INFO_SCOPE(options.null_is_absent);
        BOOST_TEST(failure_of<std::vector<std::string>>(R"(["a",null,"c"])", options) == "expected a string, found null at \"/1\" 1:6");
        BOOST_TEST(failure_of<std::vector<double>>("[null]", options) == "expected a number, found null at \"/0\" 1:2");
        BOOST_TEST(failure_of<std::vector<test::person>>("[ null]", options) == "expected an object, found null at \"/0\" 1:3");
        BOOST_TEST(
            failure_of<std::vector<std::vector<double>>>("[[1],[null]]", options) == "expected a number, found null at \"/1/0\" 1:7");
        BOOST_TEST(failure_of<std::vector<std::vector<int>>>("[[1],null]", options) == "expected an array, found null at \"/1\" 1:6");
        BOOST_TEST(failure_of<item>(R"({"id":1,"tags":["a",null]})", options) == "expected a string, found null at \"/tags/1\" 1:21");
        BOOST_TEST(failure_of<item>(R"({"id":1,"watchers":[null,{"displayName":"a"}]})", options) ==
                   "expected an object, found null at \"/watchers/0\" 1:21");
        const auto list = value_of<std::vector<std::optional<test::person>>>(R"([{"displayName":"a"},null,{"displayName":"b"}])", options);
        BOOST_REQUIRE(list.size() == 3u);
        BOOST_TEST(list[0]->name == "a");
        BOOST_TEST(!list[1].has_value());
    }
    const json::decode_options lenient{.null_is_absent = true};
    const auto people =
        value_of<std::vector<test::server>>(R"([{"host":"h","port":1,"backlog":null}])", lenient); // a member of an element is absent
    BOOST_TEST((people.at(0).backlog == test::server{}.backlog));
    std::vector<std::optional<std::string>> used{"x", "y"};
    BOOST_REQUIRE(json::decode_into(used, R"([null,"b"])", lenient).has_value());
    BOOST_TEST((used == std::vector<std::optional<std::string>>{std::nullopt, "b"}));
    BOOST_TEST(json::check<std::vector<int>>("[null,1,null]", lenient).size() == 2u);
}

BOOST_AUTO_TEST_CASE(null_elements_of_an_answer_are_left_out) {
    const json::decode_options answer{.null_is_absent = true, .lenient = true};
    BOOST_TEST((value_of<std::vector<std::string>>(R"([null,"a",null,null,"c",null])", answer) == std::vector<std::string>{"a", "c"}));
    BOOST_TEST(value_of<std::vector<test::person>>("[null]", answer).empty());
    BOOST_TEST((value_of<std::vector<std::vector<int>>>("[[1],null,[null,2]]", answer) == std::vector<std::vector<int>>{{1}, {2}}));
    BOOST_TEST(value_of<std::vector<std::optional<int>>>("[null]", answer).size() == 1u);
    std::vector<std::string> used{"x", "y", "z"};
    BOOST_REQUIRE(json::decode_into(used, R"([null,"b"])", answer).has_value());
    BOOST_TEST((used == std::vector<std::string>{"b"}));
    BOOST_TEST(failure_of<std::vector<int>>("[null,true]", answer).find("found a boolean at \"/1\"") != std::string::npos);
    BOOST_TEST(failure_of<std::vector<int>>("[nul]", answer).find("no JSON value") != std::string::npos);
    BOOST_TEST(failure_of<std::vector<int>>("[null]", {.lenient = true}).find("found null") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_whole_number_of_an_answer_may_have_another_form) {
    const json::decode_options answer{.null_is_absent = true, .lenient = true};
    for (const char* const text : {"\"72\"", "72.0", "72.000", "72"}) BOOST_TEST(value_of<int>(text, answer) == 72, text);
    BOOST_TEST(value_of<int>("\"-7\"", answer) == -7);
    BOOST_TEST(value_of<std::int8_t>("\"-128\"", answer) == -128);
    BOOST_TEST(value_of<std::int64_t>("\"9223372036854775807\"", answer) == 9223372036854775807);
    BOOST_TEST((value_of<std::vector<int>>("[\"1\" , 2.0,3]", answer) == std::vector<int>{1, 2, 3}));
    for (const char* const text : {"\"\"", "\"-\"", "\"7", "\"7 \"", "\"07\"", "\"7.0\"", "\"x\"", "7.5", "7.", "7.0e1", "7e0", "-.0",
             "true", "\"2147483648\"", "\"99999999999999999999999\""})
        BOOST_TEST(!json::decode<int>(text, answer).has_value(), text);
    for (const char* const text : {"\"72\"", "72.0"}) BOOST_TEST(!json::decode<int>(text, {.null_is_absent = true}).has_value(), text);
    BOOST_TEST(!json::decode<unsigned>("\"-1\"", answer).has_value());
}

BOOST_AUTO_TEST_CASE(faults_know_their_place) {
    BOOST_TEST(failure_of<item>("{\n  \"id\": 1,\n  \"owner\": {\"displayName\": 5}\n}") ==
               "expected a string, found a number at \"/owner/displayName\" 3:28");
    BOOST_TEST(failure_of<item>(R"({"id":1,"watchers":[{"displayName":"a"},{"uniqueName":"b"}]})") ==
               "expected this member, found nothing at \"/watchers/1/displayName\" 1:41");
    BOOST_TEST(failure_of<item>(R"({"id":1,"tags":["a",7]})") == "expected a string, found a number at \"/tags/1\" 1:21");
    BOOST_TEST(failure_of<item>(R"({"id":1,"tags":{}})") == "expected an array, found an object at \"/tags\" 1:16");
    BOOST_TEST(failure_of<item>(R"({"id":1,"owner":[]})") == "expected an object, found an array at \"/owner\" 1:17");
    BOOST_TEST(failure_of<item>(R"({"id":1,"done":1})") == "expected a boolean, found a number at \"/done\" 1:16");
    BOOST_TEST(failure_of<item>(R"({"id":1,"state":"Gone"})") ==
               "expected one of \"New\", \"Active\", \"Closed\", found another string at \"/state\" 1:17");
    BOOST_TEST(failure_of<item>(R"({"id":1,"parent":{"id":2,"parent":{}}})") ==
               "expected this member, found nothing at \"/parent/parent/id\" 1:35");
    BOOST_TEST(failure_of<item>(R"({"id":1} x)") == "expected the end of the text, found more at \"\" 1:10");
    BOOST_TEST(failure_of<item>(R"({"id":1,"done":trye})") == "expected a boolean, found no JSON value at \"/done\" 1:16");
    BOOST_TEST(failure_of<item>(R"({"id":1,"x~/y":[tru]})") == "expected a JSON value, found no JSON value at \"/x~0~1y/0\" 1:17");
    BOOST_TEST(failure_of<item>("") == "expected an object, found the end of the text at \"\" 1:1");
    BOOST_TEST(failure_of<item>(R"({"id":1,)") == "expected a key in quotes, found the end of the text at \"\" 1:9");
    BOOST_TEST(failure_of<dated>(R"({"when":"soon"})") ==
               "expected a date and time such as 2026-11-23T10:00:00Z, found another string at \"/when\" 1:9");
    BOOST_TEST((value_of<dated>(R"({"when":"1970-01-01T00:00:01Z"})").when.time_since_epoch() == std::chrono::seconds(1)));
}

BOOST_AUTO_TEST_CASE(a_known_key_twice_is_a_fault_unless_allowed) {
    const std::string_view twice = R"({"id":1,"System.Title":"a","id":2})";
    BOOST_TEST(failure_of<item>(twice) == "expected every key once, found one twice at \"/id\" 1:33");
    BOOST_TEST(value_of<item>(twice, {.allow_repeated_keys = true}).id == 2);
    const std::string_view nested = R"({"id":1,"owner":{"displayName":"a","uniqueName":"x"},"owner":{"displayName":"b"}})";
    BOOST_TEST((value_of<item>(nested, {.allow_repeated_keys = true}).owner == test::person{"b", {}})); // nothing remains of the first
    BOOST_TEST(value_of<test::person>(R"({"displayName":"a","x":1,"x":2})").name == "a");
}

BOOST_AUTO_TEST_CASE(a_null_that_means_absent_resets_an_earlier_value) {
    const json::decode_options lenient{.null_is_absent = true, .allow_repeated_keys = true};
    for (const std::string_view text : {R"({"id":1,"owner":{"displayName":"a"},"owner":null})", R"({"id":1,"points":2,"points":null})",
             R"({"id":1,"tags":["a"],"tags":null})", R"({"id":1,"done":true,"done":false,"done":null})"}) {
        BOOST_TEST_INFO_SCOPE(text);
        BOOST_TEST((value_of<item>(text, lenient) == value_of<item>(R"({"id":1})")));
        item used = test::whole_item();
        BOOST_TEST(json::decode_into(used, text, lenient).has_value());
        BOOST_TEST((used == value_of<item>(R"({"id":1})")));
    }
    BOOST_TEST(value_of<item>(R"({"id":1,"points":null,"points":2})", lenient).points == 2);
    BOOST_TEST((value_of<owner_of_another>(R"({"b":1,"b":1,"a":{}})", lenient).a.x == 5)); // a repeated key does not affect the others
    BOOST_TEST(failure_of<item>(R"({"id":1,"id":null})", lenient) == "expected this member, found nothing at \"/id\" 1:1");
}

BOOST_AUTO_TEST_CASE(checks_and_unknown_keys) {
    BOOST_TEST(value_of<test::server>(R"({"host":"h","port":8080,"backlog":null})").port == 8080);
    BOOST_TEST(
        failure_of<test::server>(R"({"host":"h","port":0})") == "expected a port from 1 to 65535, found another value at \"/port\" 1:20");
    BOOST_TEST(
        failure_of<test::server>(R"({"host":"h","backlog":0})") == "expected a backlog above 0, found another value at \"/backlog\" 1:23");
    BOOST_TEST(failure_of<test::server>(R"({"host":"h","key":"x"})") == "expected a key, found another string at \"/key\" 1:19");
    BOOST_TEST(failure_of<test::server>(R"({"host":"h","key":"sesame"})") == "expected another key, found another string at \"/key\" 1:19");
    BOOST_TEST(failure_of<test::server>(R"({"host":"h","hsot":1})") == "expected a known key, found another one at \"\" 1:13");
}

BOOST_AUTO_TEST_CASE(secrets_are_read_and_never_named) {
    const auto read = value_of<test::server>(R"({"host":"h","key":"s3cr\u0065t!"})");
    BOOST_TEST(read.key.reveal() == "s3cret!");
    for (std::string_view text : {R"({"host":"h","key":"hunter2","port":"hunter2"})", R"({"host":"h","key":hunter2})",
             R"({"host":"h","key":"hunter2)", R"({"host":"h","key":"hunter2\x"})", R"({"host":"h","key":["hunter2"]})"})
        BOOST_TEST(failure_of<test::server>(text).find("hunter") == std::string::npos, failure_of<test::server>(text));
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_skipped) {
    BOOST_TEST(value_of<int>("\xef\xbb\xbf 7") == 7);
    BOOST_TEST(
        failure_of<int>("\xef\xbb\xbf x") == "expected a whole number from -2147483648 to 2147483647, found no JSON value at \"\" 1:2");
    BOOST_TEST(failure_of<int>("\xef\xbb\xbf\xef\xbb\xbf"
                               "7") != "no failure");
}

BOOST_AUTO_TEST_CASE(an_empty_text_is_refused_with_and_without_an_address) {
    for (const std::string_view text : {std::string_view(), std::string_view("")}) {
        BOOST_TEST_INFO_SCOPE(text);
        const auto got = json::decode<test::person>(text);
        BOOST_REQUIRE(!got.has_value());
        BOOST_TEST(got.error().message == "expected an object, found the end of the text");
        BOOST_TEST(json::check<test::person>(text).size() == 1u);
        test::person used;
        BOOST_TEST(!json::decode_into(used, text).has_value());
    }
}

BOOST_AUTO_TEST_CASE(limits) {
    BOOST_TEST(failure_of<item>(R"({"id":1})", {.max_bytes = 7}) == "expected at most 7 bytes, found more at \"\" 1:1");
    BOOST_TEST(value_of<item>(R"({"id":1})", {.max_bytes = 8}).id == 1);
    BOOST_TEST(failure_of<item>(R"({"id":1,"parent":{"id":2}})", {.max_depth = 1}) ==
               "expected at most 1 levels of nesting, found one more at \"/parent\" 1:18");
    BOOST_TEST((decode<item>(R"({"id":1,"x":[[]]})", {.max_depth = 2}).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST(value_of<item>(R"({"id":1,"x":[[]]})", {.max_depth = 3}).id == 1);
    std::string deep, tail;
    for (int i = 0; i < 5000; ++i) deep += R"({"id":1,"parent":)", tail += '}';
    BOOST_TEST((decode<item>(deep + "null" + tail, {.max_depth = 100000}).error().kind == azdo::failure_kind::too_large));
    BOOST_TEST((decode<item>(std::string(100000, '[')).error().kind == azdo::failure_kind::protocol));
    BOOST_TEST((decode<item>("{\"x\":" + std::string(100000, '[')).error().kind == azdo::failure_kind::too_large));
}

BOOST_AUTO_TEST_CASE(a_type_that_cannot_be_made_is_a_fault) {
    BOOST_TEST(
        failure_of<holder>(R"({"inner":{"id":1}})") == "expected nothing: this type is only written, found a value at \"/inner\" 1:10");
    BOOST_TEST(!value_of<holder>(R"({"inner":null})").inner.has_value());
}

BOOST_AUTO_TEST_CASE(every_fault_in_one_pass) {
    const auto faults = json::check<item>("{\"System.Title\":1,\n\"watchers\":[{},5,{\"displayName\":\"a\",\"uniqueName\":[]}],\"points\":"
                                          "\"x\",\"state\":\"Gone\",\"done\":true,\"done\":[{}]}");
    std::vector<std::string> seen;
    for (const json::fault& one : faults)
        seen.push_back(
            one.message() + " " + one.place.pointer + " " + std::to_string(one.place.line) + ":" + std::to_string(one.place.column));
    const std::vector<std::string> expected{"expected a string, found a number /System.Title 1:17",
        "expected this member, found nothing /watchers/0/displayName 2:13", "expected an object, found a number /watchers/1 2:16",
        "expected a string, found an array /watchers/2/uniqueName 2:50", "expected a number, found a string /points 2:64",
        "expected one of \"New\", \"Active\", \"Closed\", found another string /state 2:76",
        "expected every key once, found one twice /done 2:102", "expected a boolean, found an array /done 2:102",
        "expected this member, found nothing /id 1:1"};
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
    BOOST_TEST(json::check<item>(test::item_text).empty());
    BOOST_TEST(json::check<item>(R"({"tags":[1,2,3,4],"id":"x"})", {}, 3).size() == 3u);
    BOOST_TEST(json::check<test::server>(R"({"a":1,"b":2,"port":0})").size() == 4u);
    BOOST_TEST(json::check<item>(R"({"id":"x","tags":[1,)").size() == 3u); // a fault of grammar is the last
}

BOOST_AUTO_TEST_SUITE_END()
