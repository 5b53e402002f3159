// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/attribute.hpp>
#include <azdo/config/load.hpp>
#include <azdo/json/map.hpp>
#include <azdo/json/variant.hpp>

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_inspect)

using namespace azdo::config;

namespace {
struct limits {
    int low = 0;
    std::optional<int> high{};
    std::string name{};
    bool off = false;
    azdo::unknown_fields rest{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"low", &limits::low>(azdo::as::required, azdo::as::env{"LOW"},
                                  azdo::as::check("a number below 10", [](int n) { return n < 10; })),
            azdo::field<"high", &limits::high>(), azdo::field<"name", &limits::name>(azdo::as::required),
            azdo::field<"off", &limits::off>(switches_off), azdo::rest<&limits::rest>());
    }
    void check(diagnostic_sink& say) const {
        if (high && low > *high) say.error("high", "is less than \"low\"");
        if (name == "odd") say.warning("name", "is odd");
        if (!high) say.warning("high", "is not limited");
    }
};
struct many {
    std::map<std::string, limits> named{};
    std::vector<limits> list{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"named", &many::named>(usual_key{"main"}), azdo::field<"list", &many::list>(), azdo::refuse_unknown());
    }
};
struct circle {
    double radius = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "circle">(), azdo::field<"radius", &circle::radius>(azdo::as::required));
    }
};
struct square {
    double side = 0;
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "square">(), azdo::field<"side", &square::side>(azdo::as::required));
    }
};
struct drawing {
    std::variant<circle, square> shape{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"shape", &drawing::shape>()); }
};

template <class T, class E = decltype(no_environment)>
std::string said(std::string_view text, const inspect_options& options = {}, const E& lookup = {}) {
    const inspected made = inspect<T>(text, lookup, options);
    BOOST_TEST(made.errors >= has_errors(made.found));
    return to_text("f", made.found);
}
} // namespace

BOOST_AUTO_TEST_CASE(missing_and_null_members) {
    BOOST_TEST(said<limits>(R"( {"high":1})") ==
               "f:1:2: error: /low: missing: a number is required here\nf:1:2: error: /name: missing: a string is required here");
    BOOST_TEST(said<limits>(R"({"low":null,"high":null,"name":null})") == "f:1:8: error: /low: expected a number, found null\n"
                                                                          "f:1:20: warning: /high: is not limited\n"
                                                                          "f:1:32: error: /name: expected a string, found null");
    BOOST_TEST(said<limits>(R"({"low":null,"high":9,"name":"x"})") == "f:1:8: error: /low: expected a number, found null");
    BOOST_TEST(said<limits>(R"({"low":1,"high":9,"name":"x","off":null})") == "");
}

BOOST_AUTO_TEST_CASE(the_environment_comes_before_what_is_required) {
    const auto low = [](std::string_view name) -> std::optional<std::string> {
        return name == "LOW" ? std::optional<std::string>("7") : std::nullopt;
    };
    BOOST_TEST(said<limits>(R"({"high":9,"name":"x"})", {}, low) == "");
    BOOST_TEST(said<limits>(R"({"low":null,"high":9,"name":"x"})", {}, low) == "");
    BOOST_TEST(said<limits>(R"({"low":1,"high":3,"name":"x"})", {}, low) == "f:1:17: error: /high: is less than \"low\"");
    BOOST_TEST(said<many>("{}", {}, low) ==
               "f:1:1: error: /named/main/name: missing: a string is required here\nf:1:1: warning: /named/main/high: is not limited");
    const auto wrong = [](std::string_view name) -> std::optional<std::string> {
        return name == "LOW" ? std::optional<std::string>("77") : std::nullopt;
    };
    BOOST_TEST(said<limits>(R"({"low":1,"high":99,"name":"x"})", {}, wrong) ==
               "f:1:8: error: /low: expected a number below 10 (the value comes from the environment variable LOW)");
    BOOST_TEST(said<limits>(R"({"high":99,"name":"x"})", {}, wrong) ==
               "f:1:1: error: /low: expected a number below 10 (the value comes from the environment variable LOW)");
    const auto none = [](std::string_view) -> std::optional<std::string> { return "x"; };
    BOOST_TEST(said<limits>(R"({"low":1,"high":3,"name":"x"})", {}, none) ==
               "f:1:8: error: /low: the environment variable LOW does not hold a number, which is needed here");
}

BOOST_AUTO_TEST_CASE(each_occurrence_is_looked_at) {
    BOOST_TEST(said<many>(R"({"list":[{"low":10,"low":11,"high":9,"name":"odd"}],"named":{"a":{"low":2,"high":1,"name":""}}})") ==
               "f:1:17: error: /list/0/low: expected a number below 10\n"
               "f:1:20: error: /list/0/low: duplicate key: each key of an object may appear only once\n"
               "f:1:26: error: /list/0/low: expected a number below 10\n"
               "f:1:36: error: /list/0/high: is less than \"low\"\n"
               "f:1:45: warning: /list/0/name: is odd\n"
               "f:1:82: error: /named/a/high: is less than \"low\"");
}

BOOST_AUTO_TEST_CASE(of_repeated_objects_the_last_one_is_checked) {
    const std::string bad = R"({"low":2,"high":1,"name":""})", good = R"({"low":1,"high":2,"name":""})";
    const std::string duplicate = "f:1:44: error: /named/a: duplicate key: each key of an object may appear only once";
    BOOST_TEST(said<many>(R"({"named":{"a":)" + bad + R"(,"a":)" + good + "}}") == duplicate);
    BOOST_TEST(said<many>(R"({"named":{"a":)" + good + R"(,"a":)" + bad + "}}") ==
               duplicate + "\nf:1:64: error: /named/a/high: is less than \"low\"");
}

BOOST_AUTO_TEST_CASE(checks_see_what_follows_any_number_of_faults) {
    std::string text = R"({"list":[)";
    for (int i = 0; i < 10'001; ++i) text += R"({"low":"x","high":2,"name":""},)";
    const inspected made = inspect<many>(text + R"({"low":1,"high":2,"name":"odd"}]})", no_environment, {.limit = 20'000});
    BOOST_TEST(made.found.size() == 10'002u);
    BOOST_REQUIRE(!made.found.empty());
    BOOST_TEST(made.found.back().place.pointer == "/list/10001/name");
    BOOST_TEST(made.found.back().message == "is odd");
}

BOOST_AUTO_TEST_CASE(a_switched_off_object_is_not_checked) {
    BOOST_TEST(said<limits>(R"({"low":99,"high":1,"name":"${NONE}","off":true})") == "");
    BOOST_TEST(said<limits>(R"({"off":true})") == "");
    BOOST_TEST(said<limits>(R"({"low":"x","off":true})").starts_with("f:1:8: error: /low: expected a whole number"));
    BOOST_TEST(said<limits>(R"({"low":99,"high":1,"name":"x","off":false})").starts_with("f:1:8: error: /low: expected a number below 10"));
}

BOOST_AUTO_TEST_CASE(unknown_keys) {
    const char* text = R"({"low":1,"high":2,"name":"x","Low":1,"hgih":2,"other":3,"na\u006de2":4})";
    const std::string near =
        "f:1:30: warning: /Low: unknown key: did you mean \"low\"?\nf:1:38: warning: /hgih: unknown key: did you mean \"high\"?\n";
    const std::string last = "f:1:57: warning: /name2: unknown key: did you mean \"name\"?";
    BOOST_TEST(said<limits>(text) == near + last);
    BOOST_TEST(said<limits>(text, {.strict = true}) == near + "f:1:47: warning: /other: unknown key\n" + last);
    BOOST_TEST(said<many>(R"({"named":{"Main":{"low":1,"high":2,"name":"x"},"other":{"low":1,"high":2,"name":"x"}}})", {.strict = true}) ==
               "f:1:11: warning: /named/Main: unknown key: did you mean \"main\"?");
    BOOST_TEST(said<many>(R"({"nmed":1})") == "f:1:2: error: /nmed: expected a known key, found another one");
}

BOOST_AUTO_TEST_CASE(faults_before_a_fault_of_syntax_are_kept_and_nothing_is_said_to_be_missing_in_what_is_open) {
    BOOST_TEST(said<many>(R"({"list":[{"low":1},{"low":77, "high" 1}]})") ==
               "f:1:10: error: /list/0/name: missing: a string is required here\n"
               "f:1:10: warning: /list/0/high: is not limited\n"
               "f:1:27: error: /list/1/low: expected a number below 10\n"
               "f:1:38: error: /list/1: expected a colon, found a number");
    BOOST_TEST(said<limits>(R"({"low":1,"low":2,"name":tru)") ==
               "f:1:10: error: /low: duplicate key: each key of an object may appear only once\n"
               "f:1:28: error: /name: expected true, found the end of the text");
    BOOST_TEST(said<limits>("{\"low\":1,\"high\":2,\"name\":\"odd\"} x") ==
               "f:1:26: warning: /name: is odd\nf:1:33: error: (root): expected the end of the text, found more");
}

BOOST_AUTO_TEST_CASE(types_that_read_themselves_keep_their_faults) {
    BOOST_TEST(said<drawing>(R"({"shape":{"kind":"circle"}})").find("/shape/radius: missing") != std::string::npos);
    BOOST_TEST(
        said<drawing>(R"({"shape":{"kind":"circle","radius":"x"}})") == "f:1:36: error: /shape/radius: expected a number, found a string");
    BOOST_TEST(said<drawing>(R"({"shape":{"kind":"square","side":1}})") == "");
}

BOOST_AUTO_TEST_CASE(a_limit_keeps_the_first_and_knows_of_more) {
    const std::string text = R"({"low":1,"high":2,"name":"odd","a":1,"a":1,"a":1,"a":1})";
    const inspected all = inspect<limits>(text, no_environment, {.limit = 4});
    BOOST_TEST(all.found.size() == 4u);
    BOOST_TEST(!all.more);
    const inspected some = inspect<limits>(text, no_environment, {.limit = 1});
    BOOST_TEST(to_text("f", some.found) == "f:1:38: error: /a: duplicate key: each key of an object may appear only once");
    const inspected two = inspect<limits>(R"({"low":1,"high":2,"name":"odd","Low":1,"hihg":2,"a":1,"a":1})", no_environment, {.limit = 2});
    BOOST_TEST(to_text("f", two.found) ==
               "f:1:26: warning: /name: is odd\nf:1:55: error: /a: duplicate key: each key of an object may appear only once");
    BOOST_TEST(some.more);
    BOOST_TEST(some.errors);
    std::string controls = "{\"low\":1,\"high\":2,\"name\":\"" + std::string(1000, '\n') + "\"}";
    BOOST_TEST(inspect<limits>(controls, no_environment).found.size() == 100u);
}

BOOST_AUTO_TEST_CASE(a_value_with_control_characters_is_not_checked_further) {
    BOOST_TEST(said<limits>("{\"low\":1,\"high\":2,\"name\":\"o\tdd\"}") ==
               "f:1:28: error: /name: expected a tab in a string to be written as \\t, found one as it is");
    BOOST_TEST(said<limits>("{\"low\":\"1\n\",\"high\":2,\"name\":\"x\"}").find("f:1:8: error: /low: expected a whole number") == 0u);
}

BOOST_AUTO_TEST_CASE(empty_texts) {
    BOOST_TEST(said<limits>("") == "f:1:1: error: (root): the file is empty: it needs at least {}");
    BOOST_TEST(said<limits>(" \r\n\t") == "f:2:2: error: (root): the file is empty: it needs at least {}");
    BOOST_TEST(said<limits>("\xEF\xBB\xBF") == "f:1:1: error: (root): the file is empty: it needs at least {}");
    BOOST_TEST(said<limits>("// x", {.comments = true}) == "f:1:5: error: (root): the file is empty: it needs at least {}");
    BOOST_TEST(said<limits>("-").find("empty") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
