// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace wiql = azdo::wiql;

namespace {
enum unscoped { unscoped_one };
enum class scoped { one };

template <class T>
concept comparable = requires(const wiql::field& f, const T& value) { f == value; } && requires(const wiql::field& f, const T& value) { f != value; } &&
                     requires(const wiql::field& f, const T& value) { f < value; } && requires(const wiql::field& f, const T& value) { f > value; } &&
                     requires(const wiql::field& f, const T& value) { f <= value; } && requires(const wiql::field& f, const T& value) { f >= value; };
template <class T>
concept searchable = requires(const wiql::field& f, const T& value) { f.contains(value); };
} // namespace

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

BOOST_AUTO_TEST_CASE(fractions_fields_times_and_macros) {
    const wiql::field f("F.N");
    BOOST_TEST((f > 0.5).text == "[F.N] > 0.5");
    BOOST_TEST(f.in({0.5, 8.0}).text == "[F.N] IN (0.5, 8)");
    BOOST_TEST(f.in(std::vector<float>{0.25F}).text == "[F.N] IN (0.25)");
    BOOST_TEST(f.in(std::vector<bool>{true, false}).text == "[F.N] IN (true, false)");
    BOOST_TEST(f.in({wiql::follows}).text == "[F.N] IN (@Follows)");
    BOOST_TEST(f.not_in({"a", "it's"}).text == "[F.N] NOT IN ('a', 'it''s')");
    BOOST_TEST((f != wiql::field("G")).text == "[F.N] <> [G]");
    BOOST_TEST((f == wiql::field("G")).text == "[F.N] = [G]");
    BOOST_TEST((f < wiql::field("G")).text == "[F.N] < [G]");
    BOOST_TEST(!(f == wiql::field("G]")).valid);
    BOOST_TEST((f >= wiql::today - 7).text == "[F.N] >= @today - 7");
    BOOST_TEST((f >= std::chrono::sys_days{}).text == "[F.N] >= '1970-01-01'");
    BOOST_TEST((f >= azdo::sys_time{}).text == "[F.N] >= '1970-01-01T00:00:00Z'");
    BOOST_TEST((f == wiql::current_iteration("[P]\\T") - 1).text == "[F.N] = @CurrentIteration('[P]\\T') - 1");
    BOOST_TEST(f.under(wiql::team_areas).text == "[F.N] UNDER @TeamAreas");
    BOOST_TEST(f.not_under("A").text == "[F.N] NOT UNDER 'A'");
    BOOST_TEST(f.contains_words("a b").text == "[F.N] CONTAINS WORDS 'a b'");
    BOOST_TEST(f.not_contains("x").text == "[F.N] NOT CONTAINS 'x'");
    BOOST_TEST(f.was_ever("New").text == "[F.N] EVER 'New'");
    BOOST_TEST(f.in_group("[P]\\C").text == "[F.N] IN GROUP '[P]\\C'");
    BOOST_TEST(f.not_in_group("[P]\\C").text == "[F.N] NOT IN GROUP '[P]\\C'");
    BOOST_TEST(f.is_empty().text == "[F.N] IS EMPTY");
    BOOST_TEST(f.is_not_empty().text == "[F.N] IS NOT EMPTY");
    static_assert(comparable<bool> && comparable<double> && comparable<char[2]> && comparable<wiql::field>);
    static_assert(!comparable<char> && !comparable<char16_t> && !comparable<unscoped> && !comparable<scoped> && !comparable<std::nullptr_t> && !comparable<void*> && !comparable<std::chrono::days>);
    static_assert(searchable<std::string> && !searchable<int> && !searchable<char> && !searchable<std::nullptr_t>);
}

BOOST_AUTO_TEST_CASE(a_named_query_can_be_filtered_and_sorted) {
    const auto all = wiql::select({"System.Title"});
    const auto bugs = all.where(wiql::field("System.WorkItemType") == "Bug");
    const auto open = bugs.where(wiql::field("System.State") != "Closed").order_by("System.Id");
    BOOST_TEST(all.text().value() == "SELECT [System.Title] FROM WorkItems");
    BOOST_TEST(bugs.text().value() == "SELECT [System.Title] FROM WorkItems WHERE [System.WorkItemType] = 'Bug'");
    BOOST_TEST(open.text().value() == "SELECT [System.Title] FROM WorkItems WHERE ([System.WorkItemType] = 'Bug' AND [System.State] <> 'Closed') ORDER BY [System.Id]");
    auto query = wiql::select();
    query = query.where(wiql::field("a") == 1);
    query = query.order_by("b", wiql::direction::descending);
    BOOST_TEST(query.text().value() == "SELECT [System.Id] FROM WorkItems WHERE [a] = 1 ORDER BY [b] DESC");
}

BOOST_AUTO_TEST_CASE(the_limit_counts_utf16_units) {
    const auto fits = [](std::string_view unit, std::size_t count) {
        std::string value;
        for (std::size_t i = 0; i < count; ++i) value += unit;
        return wiql::select().where(wiql::field("a") == value).text().has_value();
    };
    const std::size_t room = 32'000 - wiql::select().where(wiql::field("a") == "").text().value().size();
    for (const char* one_unit : {"x", "\xc3\x9c", "\xe6\x9d\xb1"}) {
        BOOST_TEST(fits(one_unit, room));
        BOOST_TEST(!fits(one_unit, room + 1));
    }
    BOOST_TEST(fits("\xf0\x9f\x9a\x80", room / 2)); // four bytes, two units
    BOOST_TEST(!fits("\xf0\x9f\x9a\x80", room / 2 + 1));
    BOOST_TEST(!fits("'", 16'000)); // each is doubled
}

BOOST_AUTO_TEST_CASE(what_cannot_be_said_is_refused_with_its_reason) {
    const auto why = [](const wiql::condition& filter) { return wiql::select().where(filter).text().error().message; };
    const wiql::field f("a");
    BOOST_TEST(why(f > std::numeric_limits<double>::infinity()) == "a number that is infinite, or not a number, has no form in a query");
    BOOST_TEST(why(f == 1 && (f == 2 || !f.in({std::numeric_limits<double>::quiet_NaN()}))) == "a number that is infinite, or not a number, has no form in a query");
    BOOST_TEST(why(f.in(std::vector<int>{})) == "a list with IN is empty: nothing would be found");
    BOOST_TEST(why(f >= wiql::start_of_day("-1 OR 1=1")) == "the distance of a start is a number and one of y M w d h m, such as -1w");
    BOOST_TEST(why(f == "\xff") == "the query holds text that is not UTF-8");
    BOOST_TEST(why(f == wiql::field("b]")) == "a field's reference name is empty or holds a bracket or a quote: names look like System.State");
    BOOST_TEST(why(wiql::condition{"x", false}) == "a condition of the query is not valid");
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
    BOOST_TEST((wiql::select({"a\"b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a'b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("a") == std::string("x\ny")).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("a") == std::string(32'000, 'x')).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(wiql::select().where(wiql::field("a") == std::string(31'000, 'x')).text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
