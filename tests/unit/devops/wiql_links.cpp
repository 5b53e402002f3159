// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql_links.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(devops_wiql_links)

namespace wiql = azdo::wiql;

namespace {
const auto is_feature = wiql::source("System.WorkItemType") == "Feature";
const auto is_mine = wiql::target("System.AssignedTo") == wiql::me;

template <class Query>
concept takes_link_types = requires(const Query& query) {
    query.where(wiql::link_type() == "x");
};
template <class Query>
concept has_past = requires(const Query& query) {
    query.as_of(std::chrono::sys_days{});
};
template <class Query, class Condition>
concept filtered_by = requires(const Query& query, const Condition& one) {
    query.where(one);
};
} // namespace

BOOST_AUTO_TEST_CASE(links_with_filters_on_each_side) {
    const auto query = wiql::select_links({"System.Id"}, wiql::link_mode::may_contain)
                           .where(is_mine && wiql::target("System.State") != "Closed")
                           .where(is_feature || wiql::source("System.Id") < 3)
                           .where(wiql::link_type() == "System.LinkTypes.Related")
                           .where(wiql::link_type() != "System.LinkTypes.Hierarchy-Reverse")
                           .order_by("System.Id")
                           .order_by(wiql::target("System.Title"), wiql::direction::descending);
    BOOST_TEST(query.text().value() ==
               "SELECT [System.Id] FROM WorkItemLinks WHERE ([Source].[System.WorkItemType] = 'Feature' OR [Source].[System.Id] < 3) AND "
               "([System.Links.LinkType] = 'System.LinkTypes.Related' AND [System.Links.LinkType] <> 'System.LinkTypes.Hierarchy-Reverse') "
               "AND ([Target].[System.AssignedTo] = @Me AND [Target].[System.State] <> 'Closed') "
               "ORDER BY [System.Id], [Target].[System.Title] DESC MODE (MayContain)");
}

BOOST_AUTO_TEST_CASE(every_part_may_be_left_out) {
    BOOST_TEST(wiql::select_links().text().value() == "SELECT [System.Id] FROM WorkItemLinks MODE (MustContain)");
    BOOST_TEST(wiql::select_links({}, wiql::link_mode::does_not_contain).where(is_mine).text().value() ==
               "SELECT [System.Id] FROM WorkItemLinks WHERE ([Target].[System.AssignedTo] = @Me) MODE (DoesNotContain)");
    BOOST_TEST(wiql::select_links().order_by("A").as_of(std::chrono::sys_days{}).text().value() ==
               "SELECT [System.Id] FROM WorkItemLinks ORDER BY [A] ASOF '1970-01-01' MODE (MustContain)");
}

BOOST_AUTO_TEST_CASE(trees) {
    BOOST_TEST(wiql::select_tree({"System.Title"}).where(is_feature).where(is_mine).text().value() ==
               "SELECT [System.Title] FROM WorkItemLinks WHERE ([Source].[System.WorkItemType] = 'Feature') AND ([System.Links.LinkType] = "
               "'System.LinkTypes.Hierarchy-Forward') AND ([Target].[System.AssignedTo] = @Me) MODE (Recursive)");
    BOOST_TEST(wiql::select_tree({}, wiql::tree_mode::return_matching_children, "Custom.It's-Forward").order_by("A").text().value() ==
               "SELECT [System.Id] FROM WorkItemLinks WHERE ([System.Links.LinkType] = 'Custom.It''s-Forward') ORDER BY [A] "
               "MODE (Recursive, ReturnMatchingChildren)");
    for (const char* wrong : {"", "System.LinkTypes.Hierarchy-Reverse", "System.LinkTypes.Related"})
        BOOST_TEST(wiql::select_tree({}, wiql::tree_mode::recursive, wrong)
                       .text()
                       .error()
                       .message.starts_with("the link type of a tree must lead from a parent to its children"),
            wrong);
}

BOOST_AUTO_TEST_CASE(what_a_query_cannot_have_does_not_compile) {
    static_assert(takes_link_types<wiql::link_query> && !takes_link_types<wiql::tree_query>);
    static_assert(has_past<wiql::link_query> && !has_past<wiql::tree_query>);
    static_assert(!filtered_by<wiql::link_query, wiql::condition> && !filtered_by<wiql::query, decltype(is_mine)>);
    static_assert(filtered_by<wiql::query, wiql::condition> && filtered_by<wiql::tree_query, decltype(is_mine)>);
}

BOOST_AUTO_TEST_CASE(faults_of_each_part_are_failures) {
    const auto why = [](const wiql::link_query& query) { return query.text().error().message; };
    const std::string name = "a field's reference name is empty or holds a bracket or a quote: names look like System.State";
    BOOST_TEST(why(wiql::select_links({"a]"})) == name);
    BOOST_TEST(why(wiql::select_links().where(wiql::source("a'") == 1)) == name);
    BOOST_TEST(why(wiql::select_links().where(wiql::target("") == 1)) == name);
    BOOST_TEST(why(wiql::select_links().order_by("a], [b")) == name);
    BOOST_TEST(why(wiql::select_links().where(wiql::link_type().in(std::initializer_list<const char*>{}))) ==
               "a list with IN is empty: nothing would be found");
    BOOST_TEST(why(wiql::select_links().as_of(std::chrono::year(2026) / 2 / 30)) ==
               "a date in a query must be a calendar date in the years 1 to 9999");
    BOOST_TEST(why(wiql::select_links().where(wiql::target("A") == std::string(32'000, 'x'))).starts_with("the query is longer than"));
    auto first = wiql::select_links().where(is_mine);
    const auto second = std::move(first);
    BOOST_TEST(why(first) == "the query was moved from"); // NOLINT(bugprone-use-after-move)
    BOOST_TEST(second.text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
