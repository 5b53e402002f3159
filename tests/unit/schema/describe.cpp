// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(schema_describe)

namespace {
struct point {
    int x = 0;
    int y = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"x", &point::x>(), azdo::field<"y", &point::y>()); }
};
struct named_point : point {
    std::string name{};
    static constexpr auto schema() { return azdo::extend<point>(azdo::field<"name", &named_point::name>()); }
};
struct tree {
    std::string label{};
    std::vector<tree> children{};
    template <class self = tree>
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"label", &self::label>(), azdo::field<"children", &self::children>());
    }
};
struct with_options {
    int known = 0;
    azdo::unknown_fields others{};
    static constexpr auto schema() {
        return azdo::describe(azdo::tag<"kind", "options">(), azdo::field<"known", &with_options::known>(),
            azdo::rest<&with_options::others>(), azdo::refuse_unknown(), azdo::rule("known is odd", "\"x\":1"));
    }
};
struct nothing_in_it {
    static constexpr auto schema() { return azdo::describe(); }
};
struct plain {
    int x = 0;
};

template <class T>
std::string keys() {
    std::string all;
    azdo::for_each_field<T>([&](const auto& one) { (all += one.key()) += ' '; });
    return all;
}
} // namespace

BOOST_AUTO_TEST_CASE(walks_the_fields_in_order) {
    BOOST_TEST(keys<point>() == "x y ");
    BOOST_TEST(keys<tree>() == "label children ");
    BOOST_TEST(keys<nothing_in_it>().empty());
    static_assert(azdo::field_count<point> == 2);
    static_assert(azdo::field_count<nothing_in_it> == 0);
}

BOOST_AUTO_TEST_CASE(options_are_not_fields) {
    BOOST_TEST(keys<with_options>() == "known ");
    static_assert(azdo::field_count<with_options> == 1);
    static_assert(azdo::detail::entries_of<with_options>::has_option<azdo::detail::refuse_unknown_entry>);
    static_assert(!azdo::detail::entries_of<point>::has_option<azdo::detail::refuse_unknown_entry>);
    static_assert(azdo::detail::entries_of<with_options>::has_option<azdo::detail::rule_entry>);
    constexpr auto rule = azdo::rule("known is odd");
    BOOST_TEST(rule.what == "known is odd");
    BOOST_TEST(rule.keywords.empty());
}

BOOST_AUTO_TEST_CASE(a_description_extends_that_of_a_base) {
    BOOST_TEST(keys<named_point>() == "x y name ");
    named_point p{{.x = 1, .y = 2}, "p"};
    int sum = 0;
    azdo::for_each_field<named_point>([&](const auto& one) {
        if constexpr (std::is_same_v<typename std::remove_cvref_t<decltype(one)>::member_type, int>) sum += p.*one.member();
    });
    BOOST_TEST(sum == 3);
}

BOOST_AUTO_TEST_CASE(described_types_stay_aggregates_and_others_are_not_described) {
    static_assert(std::is_aggregate_v<point> && std::is_aggregate_v<tree> && std::is_aggregate_v<with_options>);
    static_assert(azdo::described<point> && azdo::described<tree> && azdo::described<nothing_in_it>);
    static_assert(!azdo::described<plain>);
    static_assert(!azdo::described<int>);
    BOOST_TEST((point{.x = 4}.x == 4));
}

BOOST_AUTO_TEST_SUITE_END()
