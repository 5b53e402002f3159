// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace wiql = azdo::wiql;

BOOST_AUTO_TEST_SUITE(devops_wiql)

BOOST_AUTO_TEST_CASE(builds_my_open_work_items) {
    const auto text = wiql::select({"System.Id", "System.Title"})
                          .where(wiql::field("System.AssignedTo") == wiql::me && wiql::field("System.TeamProject") == wiql::project && wiql::field("System.State") != "Closed")
                          .order_by("System.ChangedDate", wiql::direction::descending)
                          .order_by("System.Id")
                          .text();
    BOOST_TEST(text.value() == "SELECT [System.Id], [System.Title] FROM WorkItems WHERE (([System.AssignedTo] = @Me AND [System.TeamProject] = @project) AND [System.State] <> 'Closed') "
                               "ORDER BY [System.ChangedDate] DESC, [System.Id]");
}

BOOST_AUTO_TEST_CASE(every_comparison) {
    const wiql::field f("F.N");
    BOOST_TEST((f == 1).text == "[F.N] = 1");
    BOOST_TEST((f != "a").text == "[F.N] <> 'a'");
    BOOST_TEST((f < 2).text == "[F.N] < 2");
    BOOST_TEST((f > 2).text == "[F.N] > 2");
    BOOST_TEST((f <= 2).text == "[F.N] <= 2");
    BOOST_TEST((f >= wiql::today).text == "[F.N] >= @today");
    BOOST_TEST((f == true).text == "[F.N] = true");
    BOOST_TEST((f == std::string("s")).text == "[F.N] = 's'");
    BOOST_TEST(f.contains("x").text == "[F.N] CONTAINS 'x'");
    BOOST_TEST(f.under("A\\B").text == "[F.N] UNDER 'A\\B'");
    BOOST_TEST(f.in({1, 2}).text == "[F.N] IN (1, 2)");
    BOOST_TEST(f.in(std::vector<std::string>{"a", "b"}).text == "[F.N] IN ('a', 'b')");
    BOOST_TEST((!(f == 1) || f == 2).text == "(NOT ([F.N] = 1) OR [F.N] = 2)");
    BOOST_TEST(wiql::select().text().value() == "SELECT [System.Id] FROM WorkItems");
}

BOOST_AUTO_TEST_CASE(a_quote_cannot_leave_its_text) {
    const auto text = wiql::select().where(wiql::field("System.Title") == "it's' OR [System.Id] > 0 OR ''='").text();
    BOOST_TEST(text.value() == "SELECT [System.Id] FROM WorkItems WHERE [System.Title] = 'it''s'' OR [System.Id] > 0 OR ''''='''");
}

BOOST_AUTO_TEST_CASE(refuses_what_cannot_be_a_query) {
    BOOST_TEST((wiql::select({"a] = 1 OR [b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("x] = 1 OR [y") == 1).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(!(wiql::field("x]") == 1) && wiql::field("y") == 1).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().order_by("a], [b").text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({""}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a[b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a'b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("a") == std::string("x\ny")).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("a") == std::string(32'000, 'x')).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(wiql::select().where(wiql::field("a") == std::string(31'000, 'x')).text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
