// SPDX-License-Identifier: BSL-1.0
#include "types.hpp"

#include <azdo/json/codec.hpp>

#include <azdo/json/decode.hpp>
#include <azdo/json/detail/move_value.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/json/encode.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_codec)

namespace json = azdo::json;
using json::shape_kind;
using json::shape_of;

// Recursive types that are compiled from their owner inwards: nothing before uses the shape of a part. tests/checks/recursion.cpp has every
// way of recursion, and every entry.
struct node {
    std::optional<std::vector<node>> children{};
    int id = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"children", &node::children>(), azdo::field<"id", &node::id>()); }
};
struct tree {
    std::optional<std::vector<node>> roots{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"roots", &tree::roots>()); }
};
struct woman;
struct man {
    std::vector<woman> children; // with braces clang 14 requires a complete type
    static constexpr auto schema();
};
struct woman {
    std::vector<man> children{};
    static constexpr auto schema();
};
constexpr auto man::schema() { return azdo::describe(azdo::field<"children", &man::children>()); }
constexpr auto woman::schema() { return azdo::describe(azdo::field<"children", &woman::children>()); }
struct delays {
    std::chrono::milliseconds first{};
    std::optional<std::chrono::minutes> second{};
    std::vector<std::chrono::seconds> all{};
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"first", &delays::first>(), azdo::field<"second", &delays::second>(), azdo::field<"all", &delays::all>());
    }
};

BOOST_AUTO_TEST_CASE(every_type_has_its_kind) {
    BOOST_TEST((shape_of<bool>.kind == shape_kind::boolean));
    BOOST_TEST((shape_of<signed char>.kind == shape_kind::int8));
    BOOST_TEST((shape_of<short>.kind == shape_kind::int16));
    BOOST_TEST((shape_of<int>.kind == shape_kind::int32));
    BOOST_TEST((shape_of<long long>.kind == shape_kind::int64));
    BOOST_TEST((shape_of<unsigned char>.kind == shape_kind::uint8));
    BOOST_TEST((shape_of<std::uint64_t>.kind == shape_kind::uint64));
    BOOST_TEST((shape_of<float>.kind == shape_kind::float32));
    BOOST_TEST((shape_of<double>.kind == shape_kind::float64));
    BOOST_TEST((shape_of<std::string>.kind == shape_kind::string));
    BOOST_TEST((shape_of<std::string_view>.kind == shape_kind::view));
    BOOST_TEST((shape_of<azdo::secret<std::string>>.kind == shape_kind::secret));
    BOOST_TEST((shape_of<test::item>.kind == shape_kind::object));
    BOOST_TEST((shape_of<std::vector<int>>.kind == shape_kind::list));
    BOOST_TEST((shape_of<azdo::boxed<int>>.kind == shape_kind::optional));
    BOOST_TEST((shape_of<test::state>.kind == shape_kind::text));
    BOOST_TEST((shape_of<azdo::required<int>>.kind == shape_kind::int32));
    BOOST_TEST((shape_of<std::chrono::milliseconds>.kind == shape_kind::int64));
    BOOST_TEST((shape_of<std::chrono::duration<int>>.kind == shape_kind::int32));
    BOOST_TEST((shape_of<std::chrono::duration<double>>.kind == shape_kind::float64));
    BOOST_TEST(shape_of<std::optional<int>>.takes_null);
    BOOST_TEST(!shape_of<int>.takes_null);
    BOOST_TEST(shape_of<test::person>.size == sizeof(test::person));
}

BOOST_AUTO_TEST_CASE(a_type_that_contains_itself_is_asked_for_from_its_owner_inwards) {
    const auto read = json::decode<tree>(R"({"roots":[{"children":[{"id":2}],"id":1}]})");
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->roots->front().children->front().id == 2);
    BOOST_TEST(json::encode(*read) == R"({"roots":[{"children":[{"id":2}],"id":1}]})");
    const auto parents = json::decode<man>(R"({"children":[{"children":[{"children":[]}]}]})");
    BOOST_REQUIRE(parents.has_value());
    BOOST_TEST(parents->children.front().children.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_duration_is_the_number_of_its_units) {
    const auto read = json::decode<delays>(R"({"first":1500,"second":null,"all":[1,-2]})");
    BOOST_REQUIRE(read.has_value());
    BOOST_CHECK(read->first == std::chrono::milliseconds(1500));
    BOOST_CHECK(!read->second.has_value());
    BOOST_CHECK((read->all == std::vector<std::chrono::seconds>{std::chrono::seconds(1), std::chrono::seconds(-2)}));
    const delays written{.first = std::chrono::seconds(2), .second = std::chrono::minutes(3), .all = {}};
    BOOST_TEST(json::encode(written) == R"({"first":2000,"second":3,"all":[]})");
    for (const char* wrong : {R"({"first":1.5})", R"({"first":"1"})", R"({"first":true})", R"({"first":9223372036854775808})"}) {
        const auto refused = json::decode<delays>(wrong);
        BOOST_TEST_REQUIRE(!refused.has_value(), wrong);
        BOOST_TEST(refused.error().place.pointer == "/first", wrong);
    }
}

BOOST_AUTO_TEST_CASE(an_optional_through_its_form) {
    std::optional<std::string> value;
    const json::optional_form& form = *shape_of<std::optional<std::string>>.optional;
    bool fresh = false;
    BOOST_TEST((form.get(&value) == nullptr));
    *static_cast<std::string*>(form.engage(&value, fresh)) = "x";
    BOOST_TEST(fresh);
    form.engage(&value, fresh);
    BOOST_TEST(!fresh);
    BOOST_TEST(*value == "x");
    form.reset(&value);
    BOOST_TEST(!value.has_value());
    BOOST_TEST((form.null == nullptr));
}

BOOST_AUTO_TEST_CASE(a_nullable_through_its_form) {
    azdo::nullable<int> value;
    const json::optional_form& form = *shape_of<azdo::nullable<int>>.optional;
    BOOST_TEST(!form.null->is_null(&value));
    form.null->set_null(&value);
    BOOST_TEST(value.is_null());
    BOOST_TEST(form.null->is_null(&value));
}

BOOST_AUTO_TEST_CASE(a_list_through_its_form) {
    std::vector<std::string> value{"a", "b"};
    const json::list_form& form = *shape_of<std::vector<std::string>>.list;
    form.grow(&value, 4);
    BOOST_TEST(value == (std::vector<std::string>{"a", "b", "", ""}), boost::test_tools::per_element());
    form.cut(&value, 1);
    BOOST_TEST(value == std::vector<std::string>{"a"}, boost::test_tools::per_element());
    BOOST_TEST((form.view(&value).data == value.data()));
    BOOST_TEST(form.view(&value).size == 1u);
}

BOOST_AUTO_TEST_CASE(tables_for_reading_refer_to_no_function_that_writes) {
    using json::purpose;
    BOOST_TEST((shape_of<test::state>.text->write != nullptr));
    const json::text_shape& text = *shape_of<test::state, purpose::reading>.text;
    BOOST_TEST((text.write == nullptr));
    test::state value{};
    BOOST_TEST(text.read("Closed", &value, false));
    BOOST_TEST((value == test::state::closed));
    // Inside optionals and lists too.
    const json::shape& element = *shape_of<std::optional<std::vector<test::state>>, purpose::reading>.optional->inner->list->element;
    BOOST_TEST((element.text == &text));
}

BOOST_AUTO_TEST_CASE(an_open_enumeration_may_be_a_number) {
    using open = azdo::open_enum<test::state>;
    for (const char* const text : {"2", "0", "-1", "9007199254740993", "-9223372036854775808"}) {
        const auto read = json::decode<open>(text);
        BOOST_TEST_REQUIRE(read.has_value(), text);
        BOOST_TEST(!read->is_known(), text);
        BOOST_TEST(read->name() == text);
        BOOST_TEST(read->is_number());
        BOOST_TEST(json::encode(*read) == text);
        const auto digits = json::decode<open>('"' + std::string(text) + '"');
        BOOST_TEST_REQUIRE(digits.has_value(), text);
        BOOST_TEST(digits->name() == text);
        BOOST_TEST(!digits->is_number());
        BOOST_TEST(json::encode(*digits) == '"' + std::string(text) + '"');
    }
    auto again = json::decode<open>("2").value();
    BOOST_TEST(json::decode_into(again, "\"2\"").has_value());
    BOOST_TEST(json::encode(again) == "\"2\"");
    BOOST_TEST(json::encode(open::from_number(-3)) == "-3");
    BOOST_TEST(json::encode(open::from_name("3")) == "\"3\"");
    BOOST_TEST(json::encode(json::decode<open>("\"007\"").value()) == "\"007\"");
    BOOST_TEST(json::encode(json::decode<open>("\"-\"").value()) == "\"-\"");
    BOOST_TEST(json::encode(json::decode<open>("\"\"").value()) == "\"\"");
    for (const char* const text : {"1.5", "1e3", "01", "-", "true", "{}", "99999999999999999999"})
        BOOST_TEST(!json::decode<open>(text).has_value(), text);
    BOOST_TEST(!json::decode<test::state>("2").has_value()); // your own closed enumeration
}

BOOST_AUTO_TEST_CASE(an_enumeration_expects_its_names) {
    BOOST_TEST(shape_of<test::state>.text->expected() == "one of \"New\", \"Active\", \"Closed\"");
}

BOOST_AUTO_TEST_SUITE_END()
