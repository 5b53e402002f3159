// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/optional.hpp>

#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/schema_document.hpp>
#include <azdo/schema/boxed.hpp>
#include <azdo/schema/describe.hpp>

#include <boost/test/unit_test.hpp>

#include <any>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(schema_optional)

namespace {
namespace of_optional {
using text = azdo::optional<std::string>;
using std_text = std::optional<std::string>;
using number = azdo::optional<int>;

// Conversions, as between two std::optionals.
static_assert(std::is_convertible_v<text, std_text> && std::is_convertible_v<const text&, std_text>);
static_assert(std::is_convertible_v<std_text, text> && std::is_convertible_v<const std_text&, text>);
static_assert(std::is_convertible_v<const char*, text> && std::is_convertible_v<std::nullopt_t, text>);
static_assert(std::is_convertible_v<number, std::optional<long>> && std::is_convertible_v<std::optional<int>, azdo::optional<long>>);
static_assert(std::is_convertible_v<number, azdo::optional<long>> && std::is_convertible_v<azdo::optional<const char*>, text>);
static_assert(std::is_assignable_v<text&, std_text> && std::is_assignable_v<std_text&, text> && std::is_assignable_v<text&, const char*>);
// An explicit construction stays explicit.
static_assert(std::is_constructible_v<text, std::string_view> && !std::is_convertible_v<std::string_view, text>);
static_assert(
    std::is_constructible_v<text, std::optional<std::string_view>> && !std::is_convertible_v<std::optional<std::string_view>, text>);
// What cannot be a value.
static_assert(
    !std::is_constructible_v<text, int*> && !std::is_constructible_v<number, std::string> && !std::is_constructible_v<number, std_text>);
static_assert(
    !std::is_constructible_v<text, number> && !std::is_convertible_v<text, std::optional<int>> && !std::is_convertible_v<text, bool>);
static_assert(!std::is_convertible_v<text, std::string> && !std::is_convertible_v<number, int> && !std::is_constructible_v<int, number>);
static_assert(!std::is_constructible_v<number, azdo::boxed<std::string>>);
// Growing a vector moves its elements.
static_assert(
    std::is_nothrow_move_constructible_v<text> && std::is_nothrow_move_assignable_v<text> && std::is_nothrow_default_constructible_v<text>);
// At compile time.
static_assert(!number() && number(7) && *number(7) == 7 && number(std::in_place, 7).value() == 7 && number().value_or(3) == 3);
static_assert(number() == std::nullopt && number(7) != std::nullopt && number(7) == 7 && number(7) != 8 && number() < 0 && number(7) > 6);
static_assert(sizeof(number) == sizeof(std::optional<int>) && sizeof(text) == sizeof(std_text));

/// Counts what is alive, and can fail to be made.
struct counted {
    static inline int alive = 0;
    int value = 0;
    counted() { ++alive; }
    explicit counted(int held) : value(held) {
        if (held < 0) throw std::invalid_argument("negative");
        ++alive;
    }
    counted(const counted& other) : value(other.value) { ++alive; }
    counted(counted&& other) noexcept : value(std::exchange(other.value, -1)) { ++alive; }
    counted& operator=(const counted&) = default;
    ~counted() { --alive; }
    bool operator==(const counted& other) const { return value == other.value; }
};
/// A type with `<` alone.
struct ordered {
    int value = 0;
    friend bool operator==(const ordered& a, const ordered& b) { return a.value == b.value; }
    friend bool operator<(const ordered& a, const ordered& b) { return a.value < b.value; }
};

template <template <class> class Optional>
struct inner {
    Optional<std::string> name{};
    Optional<std::vector<std::string>> tags{};
    bool operator==(const inner&) const = default;
    static constexpr auto schema() { return azdo::describe(azdo::field<"name", &inner::name>(), azdo::field<"tags", &inner::tags>()); }
};
template <template <class> class Optional>
struct outer {
    Optional<std::int32_t> id{};
    Optional<double> ratio{};
    Optional<inner<Optional>> part{};
    std::vector<Optional<inner<Optional>>> parts{};
    bool operator==(const outer&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"id", &outer::id>(), azdo::field<"ratio", &outer::ratio>(), azdo::field<"part", &outer::part>(),
            azdo::field<"parts", &outer::parts>());
    }
};
template <class T>
using std_optional = std::optional<T>;
template <class T>
using azdo_optional = azdo::optional<T>;
using theirs = outer<std_optional>;
using ours = outer<azdo_optional>;

constexpr std::string_view documents[] = {
    R"({})",
    R"({"id":7,"ratio":0.5,"part":{"name":"a","tags":["x","y"]},"parts":[{"name":"b"},null,{}]})",
    R"({"id":null,"ratio":null,"part":null,"parts":[null]})",
    R"({"part":{"name":null,"tags":[]}})",
    R"({"id":"seven"})",
    R"({"id":7.5})",
    R"({"part":{"name":1}})",
    R"({"parts":[{"tags":[null]}]})",
    R"({"part":{)",
};
} // namespace of_optional
} // namespace

using namespace of_optional;

BOOST_AUTO_TEST_CASE(distinguishes_optionals_from_other_types) {
    static_assert(azdo::is_optional<std::optional<int>>);
    static_assert(azdo::is_optional<azdo::optional<int>>);
    static_assert(!azdo::is_optional<int>);
    static_assert(!azdo::is_optional<std::string>);
    static_assert(std::is_same_v<azdo::unwrap<std::optional<int>>, int>);
    static_assert(std::is_same_v<azdo::unwrap<azdo::optional<int>>, int>);
    static_assert(std::is_same_v<azdo::unwrap<std::string>, std::string>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(holds_a_value_or_none) {
    text a;
    BOOST_TEST(!a.has_value());
    BOOST_TEST(!a);
    BOOST_CHECK_THROW(a.value(), std::bad_optional_access);
    BOOST_CHECK_THROW(std::as_const(a).value(), std::bad_optional_access);
    BOOST_CHECK_THROW(text().value(), std::bad_optional_access);
    BOOST_TEST(a.value_or("other") == "other");
    BOOST_TEST(text().value_or("other") == "other");
    a = "some text that is allocated on the heap";
    BOOST_TEST((a && a.has_value()));
    BOOST_TEST(*a == "some text that is allocated on the heap");
    BOOST_TEST(a->size() == a.value().size());
    BOOST_TEST(a.value_or("other") == *a);
    BOOST_TEST(text(a).value_or("other") == *a);
    BOOST_TEST(std::as_const(a)->size() == std::as_const(a).value().size());
    a = std::nullopt;
    BOOST_TEST(!a);
    a = "again";
    a = {};
    BOOST_TEST(!a);
    BOOST_TEST(a.emplace(std::size_t{3}, 'x') == "xxx");
    BOOST_TEST(a.emplace("y") == "y");
    a.reset();
    a.reset();
    BOOST_TEST(!a);
    BOOST_TEST(*azdo::optional(5) == 5);
    BOOST_TEST(*text(std::in_place, std::size_t{2}, 'z') == "zz");
    const std::unique_ptr<int> moved = *azdo::optional<std::unique_ptr<int>>(std::make_unique<int>(9)); // moved out
    BOOST_TEST(*moved == 9);
    BOOST_TEST(*azdo::optional<std::unique_ptr<int>>(std::make_unique<int>(8)).value() == 8);
}

BOOST_AUTO_TEST_CASE(is_copied_moved_and_swapped) {
    text a = "some text that is allocated on the heap", b, c = a;
    BOOST_TEST((c == a && *c == *a));
    b = std::move(c);
    BOOST_TEST((b == a && c.has_value())); // NOLINT(bugprone-use-after-move): as of std::optional, a value remains
    b.swap(c = text());
    BOOST_TEST((!b && c == a));
    c.swap(a = "x");
    BOOST_TEST((c == "x" && a == "some text that is allocated on the heap"));
    b.swap(a);
    BOOST_TEST((!a && b));
    const text& same = b;
    b = same;
    BOOST_TEST((b == "some text that is allocated on the heap"));
    b = *b; // a value within it
    BOOST_TEST((b == "some text that is allocated on the heap"));
    std::vector<text> list(1, b);
    list.resize(100);
    BOOST_TEST((list.front() == b && !list.back()));
}

BOOST_AUTO_TEST_CASE(is_assigned_as_std_optional_is) {
    azdo::optional<std::string> name;
    name = std::string_view("by its view"); // explicit for std::string
    BOOST_TEST(name.value() == "by its view");
    name = std::string_view("again");
    BOOST_TEST(name.value() == "again");
    name = {};
    BOOST_TEST(!name.has_value());
    azdo::optional<std::vector<int>> numbers;
    numbers = {1, 2, 3};
    BOOST_TEST(numbers.value().size() == 3u);
    numbers = {7};
    BOOST_TEST(numbers.value().front() == 7);
    azdo::optional<std::map<std::string, int>> fields;
    fields = {{"a", 1}, {"b", 2}};
    BOOST_TEST(fields.value().at("b") == 2);
    azdo::optional<int> number = 4;
    number = {};
    BOOST_TEST(!number.has_value());
    azdo::optional<std::vector<std::string>> own = std::vector<std::string>{"first", "second"};
    own = {own->back()};
    BOOST_TEST(own.value() == std::vector<std::string>{"second"});
}
static_assert(!std::is_assignable_v<text&, int*> && !std::is_assignable_v<number&, std::string>);

BOOST_AUTO_TEST_CASE(each_value_is_destroyed_once) {
    using held = azdo::optional<counted>;
    {
        held a(std::in_place, 1), b = a, c = std::move(a), d;
        BOOST_TEST(counted::alive == 3);
        d = b;
        BOOST_TEST((counted::alive == 4 && d->value == 1));
        d = held();
        BOOST_TEST(counted::alive == 3);
        b.emplace(5);
        BOOST_TEST((counted::alive == 3 && b->value == 5));
        BOOST_CHECK_THROW(b.emplace(-1), std::invalid_argument);
        BOOST_TEST((counted::alive == 2 && !b));
        BOOST_CHECK_THROW(held(std::in_place, -1), std::invalid_argument);
        b = std::optional<counted>(std::in_place, 6);
        std::optional<counted> other = b;
        BOOST_TEST((counted::alive == 4 && other->value == 6 && b->value == 6));
        other = std::move(b);
        BOOST_TEST((other->value == 6 && b->value == -1)); // NOLINT(bugprone-use-after-move): the subject of this test
    }
    BOOST_TEST(counted::alive == 0);
}

BOOST_AUTO_TEST_CASE(converts_from_and_to_std_optional) {
    const std_text filled = "some text that is allocated on the heap", none;
    text a = filled, b = none;
    BOOST_TEST((a && *a == *filled && !b));
    b = filled;
    BOOST_TEST((b == filled));
    b = none;
    BOOST_TEST(!b);
    std_text back = a, nothing = b;
    BOOST_TEST((back == filled && !nothing));
    back = b;
    nothing = a;
    BOOST_TEST((!back && nothing == filled));
    const std_text braced{a}, built(b), cast = static_cast<std_text>(a);
    BOOST_TEST((braced == filled && !built && cast == filled));
    std_text moved = std::move(a);
    BOOST_TEST((moved == filled && a->empty())); // NOLINT(bugprone-use-after-move): the subject of this test
    a = std::move(moved);
    BOOST_TEST((a == filled && moved->empty())); // NOLINT(bugprone-use-after-move): the subject of this test

    const azdo::optional<long> wide = number(7), wide_none = number(), from_std = std::optional<int>(8);
    BOOST_TEST((wide == 7 && !wide_none && from_std == 8));
    const std::optional<long> std_wide = number(7), std_wide_none = number();
    BOOST_TEST((std_wide == 7 && !std_wide_none));
    const text explicit_one(std::optional<std::string_view>("view")), explicit_none{std::optional<std::string_view>()};
    BOOST_TEST((explicit_one == "view" && !explicit_none));
    const auto choose = [](bool first) -> std_text { return first ? text("a") : text(); };
    BOOST_TEST((choose(true) == "a" && !choose(false)));
    // An optional of an optional
    const azdo::optional<text> both = text(), deep = text("x");
    BOOST_TEST((both.has_value() && !*both && **deep == "x"));
    // A value type that could hold the optional itself
    const azdo::optional<std::any> any = std::optional<int>(4), no_any = std::optional<int>();
    BOOST_TEST((std::any_cast<int>(*any) == 4 && !no_any));
}

BOOST_AUTO_TEST_CASE(compares_as_std_optional_does) {
    const int values[] = {0, 1, 2};
    const auto ours_of = [](int value) { return value ? number(value) : number(); };
    const auto theirs_of = [](int value) { return value ? std::optional<int>(value) : std::nullopt; };
    for (const int i : values) {
        const number a = ours_of(i);
        const auto a2 = theirs_of(i);
        BOOST_TEST((a == std::nullopt) == (a2 == std::nullopt));
        BOOST_TEST((std::nullopt < a) == (std::nullopt < a2));
        BOOST_TEST((a <= std::nullopt) == (a2 <= std::nullopt));
        for (const int j : values) {
            const number b = ours_of(j);
            const auto b2 = theirs_of(j);
            BOOST_TEST((a == b) == (a2 == b2));
            BOOST_TEST((a != b) == (a2 != b2));
            BOOST_TEST(((a <=> b) == (a2 <=> b2)));
            BOOST_TEST((a < b) == (a2 < b2));
            // with std::optional on either side
            BOOST_TEST((a == b2) == (a2 == b2));
            BOOST_TEST((a2 == b) == (a2 == b2));
            BOOST_TEST((a != b2) == (a2 != b2));
            BOOST_TEST((a2 != b) == (a2 != b2));
            BOOST_TEST((a < b2) == (a2 < b2));
            BOOST_TEST((a2 < b) == (a2 < b2));
            BOOST_TEST((a2 <= b) == (a2 <= b2));
            BOOST_TEST((a2 > b) == (a2 > b2));
            BOOST_TEST((a >= b2) == (a2 >= b2));
            BOOST_TEST(((a <=> b2) == (a2 <=> b2)));
            // with a value on either side
            BOOST_TEST((a == j) == (a2 == j));
            BOOST_TEST((j == a) == (j == a2));
            BOOST_TEST((a != j) == (a2 != j));
            BOOST_TEST((a < j) == (a2 < j));
            BOOST_TEST((j < a) == (j < a2));
            BOOST_TEST((a >= j) == (a2 >= j));
            BOOST_TEST((a == static_cast<long>(j)) == (a2 == static_cast<long>(j)));
            BOOST_TEST((a == azdo::optional<long>(b)) == (a2 == b2));
        }
    }
    BOOST_TEST((text("a") == "a" && text("a") != "b" && text() != "" && "a" == text("a") && text("a") < "b"));
    BOOST_TEST((text("a") == std::string_view("a") && text() < std::string()));
    // The order of a type without <=>, and of one that has no order for some values
    using held = azdo::optional<ordered>;
    BOOST_TEST((held() < held(ordered{1}) && held(ordered{1}) < held(ordered{2}) && !(held(ordered{2}) < held(ordered{2})) &&
                held(ordered{1}) == ordered{1}));
    const azdo::optional<double> nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST((nan != nan && !(nan < 1.0) && !(nan >= 1.0) && azdo::optional<double>() < nan));
}

BOOST_AUTO_TEST_CASE(is_decoded_encoded_and_compared_as_std_optional) {
    for (const std::string_view document : documents) {
        BOOST_TEST_CONTEXT(document) {
            const auto a = azdo::json::decode<theirs>(document);
            const auto b = azdo::json::decode<ours>(document);
            BOOST_REQUIRE(a.has_value() == b.has_value());
            if (!a) {
                BOOST_TEST(a.error().message == b.error().message);
                continue;
            }
            BOOST_TEST(azdo::json::encode(*a) == azdo::json::encode(*b));
            BOOST_TEST((a->id == b->id && a->ratio == b->ratio && a->part.has_value() == b->part.has_value()));
            BOOST_TEST((*b == *azdo::json::decode<ours>(azdo::json::encode(*a))));
            BOOST_TEST((*b == ours{}) == (*a == theirs{}));
        }
    }
}

BOOST_AUTO_TEST_CASE(has_the_same_json_schema) {
    const auto schema_of = [](std::string text) { // without the template arguments in the names of definitions
        for (const char* const name : {"inner_", "outer_"})
            for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += 6)
                text.erase(at + 6, text.find_first_of("\"/", at) - at - 6);
        return text;
    };
    const std::string text = schema_of(azdo::json::schema_of_type<ours>().text);
    BOOST_TEST(text == schema_of(azdo::json::schema_of_type<theirs>().text));
    BOOST_TEST(text.find("\"ratio\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(is_decoded_into_an_object_in_use) {
    theirs a;
    ours b;
    for (const std::string_view document : documents) {
        BOOST_TEST_CONTEXT(document) {
            BOOST_TEST(azdo::json::decode_into(a, document).has_value() == azdo::json::decode_into(b, document).has_value());
            BOOST_TEST(azdo::json::encode(a) == azdo::json::encode(b));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
