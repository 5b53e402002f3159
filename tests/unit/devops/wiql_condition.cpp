// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql_condition.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(devops_wiql_condition)

namespace wiql = azdo::wiql;

namespace {
const wiql::condition a = wiql::field("A") == 1, b = wiql::field("B") == 2, c = wiql::field("C") == 3;

template <class L, class R>
concept joinable = requires(L l, R r) {
    l&& r;
};
} // namespace

BOOST_AUTO_TEST_CASE(parentheses_only_where_the_words_differ) {
    BOOST_TEST((a && b && c).text == "[A] = 1 AND [B] = 2 AND [C] = 3");
    BOOST_TEST((a && (b && c)).text == "[A] = 1 AND [B] = 2 AND [C] = 3");
    BOOST_TEST((a || (b || c)).text == "[A] = 1 OR [B] = 2 OR [C] = 3");
    BOOST_TEST(((a && b) || c).text == "([A] = 1 AND [B] = 2) OR [C] = 3");
    BOOST_TEST((a && (b || c)).text == "[A] = 1 AND ([B] = 2 OR [C] = 3)");
    BOOST_TEST((!(a || b) && c).text == "NOT ([A] = 1 OR [B] = 2) AND [C] = 3");
    BOOST_TEST((!!a).text == "NOT (NOT ([A] = 1))");
    BOOST_TEST((wiql::field("A").in({1, 2}) && wiql::field("B").is_empty()).text == "[A] IN (1, 2) AND [B] IS EMPTY");
}

BOOST_AUTO_TEST_CASE(a_text_of_unknown_shape_keeps_its_meaning) {
    BOOST_TEST((wiql::condition{"[X] = 1 OR [Y] = 2"} && a).text == "([X] = 1 OR [Y] = 2) AND [A] = 1");
    BOOST_TEST((a || wiql::condition{"[X] = 1"}).text == "[A] = 1 OR ([X] = 1)");
}

BOOST_AUTO_TEST_CASE(a_thousand_alternatives_do_not_nest) {
    wiql::condition all = a;
    for (int i = 0; i < 1000; ++i) all = std::move(all) || b;
    BOOST_TEST(all.text.find('(') == std::string::npos);
    BOOST_TEST(all.text.size() == 7 + 1000 * 11u);
}

BOOST_AUTO_TEST_CASE(what_is_not_valid_stays_so) {
    BOOST_TEST((a && wiql::condition{}).why_invalid() == "a condition of the query is empty: it was default-constructed or moved from");
    BOOST_TEST((wiql::condition{"x", false, "reason"} || a).why_invalid() == "reason");
    BOOST_TEST((!wiql::condition{"x", false}).why_invalid() == "a condition of the query is not valid");
    BOOST_TEST(wiql::field("A").compare("NOT EVER", 1).why_invalid().starts_with("a comparison's operator is not one of"));
}

BOOST_AUTO_TEST_CASE(sides_of_links) {
    using source = wiql::basic_field<wiql::side::source>;
    using link = wiql::basic_field<wiql::side::link>;
    BOOST_TEST((source("A") >= 1).text == "[Source].[A] >= 1");
    BOOST_TEST((wiql::basic_field<wiql::side::target>("A") == source("B").text()).text == "[Target].[A] = '[Source].[B]'");
    BOOST_TEST((source("A") == source("B")).text == "[Source].[A] = [Source].[B]");
    BOOST_TEST(link().in({"x", "y"}).text == "[System.Links.LinkType] IN ('x', 'y')");
    BOOST_TEST(!(source("A]") == 1).valid);
    static_assert(joinable<wiql::condition, wiql::condition>);
    static_assert(!joinable<wiql::condition, wiql::basic_condition<wiql::side::source>> &&
                  !joinable<wiql::basic_condition<wiql::side::target>, wiql::basic_condition<wiql::side::source>>);
}

BOOST_AUTO_TEST_SUITE_END()
