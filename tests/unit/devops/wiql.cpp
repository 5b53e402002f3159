// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_wiql)

namespace wiql = azdo::wiql;

namespace {
enum unscoped { unscoped_one };
enum class scoped { one };

template <class T>
concept comparable = requires(const wiql::field& f, const T& value) {
    f == value;
}
&&requires(const wiql::field& f, const T& value) { f != value; }
&&requires(const wiql::field& f, const T& value) { f < value; }
&&requires(const wiql::field& f, const T& value) { f > value; }
&&requires(const wiql::field& f, const T& value) { f <= value; }
&&requires(const wiql::field& f, const T& value) { f >= value; };
template <class T>
concept searchable = requires(const wiql::field& f, const T& value) {
    f.contains(value);
};
} // namespace

BOOST_AUTO_TEST_CASE(builds_my_open_work_items) {
    const auto text = wiql::select({"System.Id", "System.Title"})
                          .where(wiql::field("System.AssignedTo") == wiql::me && wiql::field("System.TeamProject") == wiql::project &&
                                 wiql::field("System.State") != "Closed")
                          .order_by("System.ChangedDate", wiql::direction::descending)
                          .order_by("System.Id")
                          .text();
    BOOST_TEST(text.value() == "SELECT [System.Id], [System.Title] FROM WorkItems WHERE [System.AssignedTo] = @Me AND "
                               "[System.TeamProject] = @project AND [System.State] <> 'Closed' "
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
    BOOST_TEST((!(f == 1) || f == 2).text == "NOT ([F.N] = 1) OR [F.N] = 2");
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
    static_assert(!comparable<char> && !comparable<char16_t> && !comparable<unscoped> && !comparable<scoped> &&
                  !comparable<std::nullptr_t> && !comparable<void*> && !comparable<std::chrono::days>);
    static_assert(searchable<std::string> && !searchable<int> && !searchable<char> && !searchable<std::nullptr_t>);
}

BOOST_AUTO_TEST_CASE(a_named_query_can_be_filtered_and_sorted) {
    const auto all = wiql::select({"System.Title"});
    const auto bugs = all.where(wiql::field("System.WorkItemType") == "Bug");
    const auto open = bugs.where(wiql::field("System.State") != "Closed").order_by("System.Id");
    BOOST_TEST(all.text().value() == "SELECT [System.Title] FROM WorkItems");
    BOOST_TEST(bugs.text().value() == "SELECT [System.Title] FROM WorkItems WHERE [System.WorkItemType] = 'Bug'");
    BOOST_TEST(
        open.text().value() ==
        "SELECT [System.Title] FROM WorkItems WHERE [System.WorkItemType] = 'Bug' AND [System.State] <> 'Closed' ORDER BY [System.Id]");
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
        BOOST_TEST_INFO_SCOPE(one_unit);
        BOOST_TEST(fits(one_unit, room));
        BOOST_TEST(!fits(one_unit, room + 1));
    }
    BOOST_TEST(fits("\xf0\x9f\x9a\x80", room / 2)); // four bytes are two units
    BOOST_TEST(!fits("\xf0\x9f\x9a\x80", room / 2 + 1));
    BOOST_TEST(!fits("'", 16'000)); // quotes are doubled
}

BOOST_AUTO_TEST_CASE(unsupported_values_are_refused_with_a_reason) {
    const auto why = [](const wiql::condition& filter) { return wiql::select().where(filter).text().error().message; };
    const wiql::field f("a");
    BOOST_TEST(why(f > std::numeric_limits<double>::infinity()) == "an infinite number or NaN cannot be in a query");
    BOOST_TEST(
        why(f == 1 && (f == 2 || !f.in({std::numeric_limits<double>::quiet_NaN()}))) == "an infinite number or NaN cannot be in a query");
    BOOST_TEST(why(f.in(std::vector<int>{})) == "a list with IN is empty: nothing would be found");
    BOOST_TEST(why(f >= wiql::start_of_day("-1 OR 1=1")) == "the offset of a start is a number and one of y M w d h m, such as -1w");
    BOOST_TEST(why(f == "\xff") == "the query holds text that is not UTF-8");
    BOOST_TEST(
        why(f == wiql::field("b]")) == "a field's reference name is empty or holds a bracket or a quote: names look like System.State");
    BOOST_TEST(why(wiql::condition{"x", false}) == "a condition of the query is not valid");
}

BOOST_AUTO_TEST_CASE(an_empty_condition_is_a_failure_wherever_it_is) {
    const auto why = [](const wiql::condition& filter) {
        const auto text = wiql::select().where(filter).text();
        return text ? *text : text.error().message;
    };
    const std::string empty = "a condition of the query is empty: it was default-constructed or moved from";
    const wiql::condition some = wiql::field("a") == 1;
    const wiql::condition blank{" \t"};
    for (const wiql::condition& bad : {wiql::condition{}, blank, !wiql::condition{}, wiql::condition{} && some, some && wiql::condition{},
             wiql::condition{} || some, some || blank, some && !(some || wiql::condition{})})
        BOOST_TEST(why(bad) == empty, bad.text);
    wiql::condition left = wiql::field("System.Title") == std::string(100, 'x');
    wiql::condition taken = std::move(left);
    BOOST_TEST(why(left) == empty); // NOLINT(bugprone-use-after-move): the subject of this test
    BOOST_TEST(taken.text.size() == 119u);
    BOOST_TEST(wiql::select().where(some).where(left).text().error().message == empty);
    left = some;
    BOOST_TEST(why(left) == "SELECT [System.Id] FROM WorkItems WHERE [a] = 1");
}

BOOST_AUTO_TEST_CASE(former_work_items) {
    using namespace std::chrono;
    const auto all = wiql::select().where(wiql::field("a") == 1).order_by("b");
    const std::string text = "SELECT [System.Id] FROM WorkItems WHERE [a] = 1 ORDER BY [b] ASOF ";
    BOOST_TEST(all.as_of(2026y / November / 30).text().value() == text + "'2026-11-30'");
    BOOST_TEST(all.as_of(sys_seconds(sys_days(2026y / November / 30)) + 10h).text().value() == text + "'2026-11-30T10:00:00Z'");
    BOOST_TEST(all.as_of(wiql::today - 7).text().value() == text + "@today - 7");
    BOOST_TEST(all.as_of(sys_days{}).as_of(2026y / November / 30).text().value() == text + "'2026-11-30'");
    BOOST_TEST(
        all.as_of(2026y / February / 30).text().error().message == "a date in a query must be a calendar date in the years 1 to 9999");
}

BOOST_AUTO_TEST_CASE(a_query_field_or_value_that_was_moved_from_is_a_failure) {
    auto first = wiql::select({"System.Title"}).where(wiql::field("System.AssignedTo") == wiql::me);
    const auto second = std::move(first).order_by("System.Id");
    BOOST_TEST(first.text().error().message == "the query was moved from"); // NOLINT(bugprone-use-after-move)
    BOOST_TEST(first.where(wiql::field("a") == 1).text().error().message == "the query was moved from");
    BOOST_TEST(second.text().value() == "SELECT [System.Title] FROM WorkItems WHERE [System.AssignedTo] = @Me ORDER BY [System.Id]");
    first = second;
    BOOST_TEST(first.text().has_value());
    auto third = wiql::select();
    third = std::move(first);
    BOOST_TEST(first.text().error().message == "the query was moved from"); // NOLINT(bugprone-use-after-move)
    BOOST_TEST(third.text().value() == second.text().value());

    wiql::field name("System.AReferenceNameThatIsLongEnough");
    const wiql::field other = std::move(name);
    const auto why = [](const wiql::condition& filter) { return wiql::select().where(filter).text().error().message; };
    const std::string empty = "a field or value of the query is empty: it was default-constructed or moved from";
    BOOST_TEST(why(name == 1) == empty); // NOLINT(bugprone-use-after-move)
    BOOST_TEST(why(other == name) == empty);
    BOOST_TEST(why(name.in({1})) == empty);
    BOOST_TEST(why(name.is_empty()) == empty);
    BOOST_TEST(why(other == wiql::operand{}) == empty);
    BOOST_TEST(why(other.in({wiql::operand{}})) == empty);
}

BOOST_AUTO_TEST_CASE(only_the_operators_of_the_language_compare) {
    const wiql::field f("a");
    const auto text = [](const wiql::condition& filter) { return wiql::select().where(filter).text(); };
    for (const char* good : {"=", "<>", "<", "<=", ">", ">=", "CONTAINS", "contains", "Not Contains", "CONTAINS WORDS",
             "NOT CONTAINS WORDS", "UNDER", "NOT UNDER", "EVER", "IN GROUP", "NOT IN GROUP"})
        BOOST_TEST(text(f.compare(good, "x")).value() == "SELECT [System.Id] FROM WorkItems WHERE [a] " + std::string(good) + " 'x'", good);
    for (const char* bad : {"", " ", "= 1 OR [b] =", "> 0 OR [System.Id] >", "==", "!=", "LIKE", "IN", "NOT IN", "IS EMPTY", " =", "= ",
             "=\t", "NOT  UNDER", "NOT EVER", "NOT", "GROUP", "<>--", "CONTAINS 'x' OR [a] CONTAINS"})
        BOOST_TEST(text(f.compare(bad, "x")).error().message.starts_with("a comparison's operator is not one of"), bad);
}

BOOST_AUTO_TEST_CASE(control_characters_are_refused_and_others_are_exact) {
    const auto text = [](const std::string& value) { return wiql::select().where(wiql::field("a") == value).text(); };
    for (int c = 1; c < 0x20; ++c)
        if (c != '\t') BOOST_TEST(!text("x" + std::string(1, static_cast<char>(c))).has_value(), c);
    for (const std::string& bad :
        {std::string(1, '\0'), std::string("\x7F"), std::string("\xC2\x80"), std::string("\xC2\x85"), std::string("\xC2\x9F")})
        BOOST_TEST(text("x" + bad + "y").error().message == "the query holds a control character: remove it");
    for (const char* good : {"\t", "~", "\xC2\xA0", "\xC3\x80", "\xE2\x80\x80", "\xEF\xBB\xBF", "\xF0\x9F\x9A\x80"})
        BOOST_TEST_CONTEXT(good)
    BOOST_TEST(text(good).value() == "SELECT [System.Id] FROM WorkItems WHERE [a] = '" + std::string(good) + "'");
    BOOST_TEST(!wiql::select({"a\x7F"}).text().has_value());
    BOOST_TEST(!wiql::field("a\x7F").valid());
    BOOST_TEST(!wiql::select().where(wiql::field("a\xC2\x9F") == 1).text().has_value());
}

BOOST_AUTO_TEST_CASE(a_quote_cannot_leave_its_text) {
    const auto text = wiql::select().where(wiql::field("System.Title") == "it's' OR [System.Id] > 0 OR ''='").text();
    BOOST_TEST(text.value() == "SELECT [System.Id] FROM WorkItems WHERE [System.Title] = 'it''s'' OR [System.Id] > 0 OR ''''='''");
}

BOOST_AUTO_TEST_CASE(refuses_what_cannot_be_a_query) {
    BOOST_TEST((wiql::select({"a] = 1 OR [b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("x] = 1 OR [y") == 1).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((
        wiql::select().where(!(wiql::field("x]") == 1) && wiql::field("y") == 1).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().order_by("a], [b").text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({""}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a[b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a\"b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select({"a'b"}).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST((wiql::select().where(wiql::field("a") == std::string("x\ny")).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(
        (wiql::select().where(wiql::field("a") == std::string(32'000, 'x')).text().error().kind == azdo::failure_kind::invalid_input));
    BOOST_TEST(wiql::select().where(wiql::field("a") == std::string(31'000, 'x')).text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
