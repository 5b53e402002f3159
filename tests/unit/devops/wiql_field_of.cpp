// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/wiql_field_of.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace devops_wiql_field_of_types {
enum class severity { low, high };
constexpr auto enumerators(severity) {
    return std::to_array<azdo::enumerator<severity>>({{severity::low, "3 - Low"}, {severity::high, "1 - High"}});
}
struct person {
    std::string name;
};
struct record {
    std::string undescribed;
    int id = 0;
};
struct bug : record {
    std::string title;
    azdo::optional<int> priority{};
    double effort = 0;
    std::optional<bool> blocked{};
    azdo::optional<azdo::sys_time> changed{}, created{};
    person owner{};
    azdo::open_enum<severity> how_bad{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"System.Title", &bug::title>(), azdo::field<"System.Id", &bug::id>(),
            azdo::field<"Microsoft.VSTS.Common.Priority", &bug::priority>(), azdo::field<"X.Effort", &bug::effort>(),
            azdo::field<"X.Blocked", &bug::blocked>(), azdo::field<"System.ChangedDate", &bug::changed>(),
            azdo::field<"System.CreatedDate", &bug::created>(), azdo::field<"System.AssignedTo", &bug::owner>(),
            azdo::field<"X.Severity", &bug::how_bad>());
    }
};
} // namespace devops_wiql_field_of_types

BOOST_AUTO_TEST_SUITE(devops_wiql_field_of)

using namespace devops_wiql_field_of_types;
namespace wiql = azdo::wiql;

namespace {
template <class M, class V>
constexpr bool fits = wiql::detail::fits<M, std::remove_cv_t<V>>();
} // namespace

BOOST_AUTO_TEST_CASE(columns_and_filters_come_from_the_description) {
    using namespace std::chrono_literals;
    const auto text = wiql::where<bug>(wiql::field_of<&bug::priority> <= 2 && wiql::field_of<&bug::owner> == wiql::me &&
                                       (wiql::field_of<&bug::changed> >= wiql::today - 7 || wiql::field_of<&bug::effort> > 0.5))
                          .order_by("System.Id")
                          .text();
    BOOST_TEST(text.value() ==
               "SELECT [System.Title], [System.Id], [Microsoft.VSTS.Common.Priority], [X.Effort], [X.Blocked], [System.ChangedDate], "
               "[System.CreatedDate], [System.AssignedTo], [X.Severity] FROM WorkItems WHERE [Microsoft.VSTS.Common.Priority] <= 2 AND "
               "[System.AssignedTo] = @Me AND ([System.ChangedDate] >= @today - 7 OR [X.Effort] > 0.5) ORDER BY [System.Id]");
}

BOOST_AUTO_TEST_CASE(every_operator) {
    const auto title = wiql::field_of<&bug::title>;
    BOOST_TEST((title == "a").text == "[System.Title] = 'a'");
    BOOST_TEST((title != std::string("a")).text == "[System.Title] <> 'a'");
    BOOST_TEST((wiql::field_of<&bug::priority> < 2).text == "[Microsoft.VSTS.Common.Priority] < 2");
    BOOST_TEST((wiql::field_of<&bug::effort> > 2).text == "[X.Effort] > 2");
    BOOST_TEST((wiql::field_of<&bug::changed> >= wiql::field_of<&bug::created>).text == "[System.ChangedDate] >= [System.CreatedDate]");
    BOOST_TEST((wiql::field_of<&bug::blocked> == true).text == "[X.Blocked] = true");
    BOOST_TEST((wiql::field_of<&bug::how_bad> == severity::high).text == "[X.Severity] = '1 - High'");
    BOOST_TEST(wiql::field_of<&bug::how_bad>.in({severity::high, severity::low}).text == "[X.Severity] IN ('1 - High', '3 - Low')");
    BOOST_TEST(wiql::field_of<&bug::priority>.not_in(std::vector<int>{1, 2}).text == "[Microsoft.VSTS.Common.Priority] NOT IN (1, 2)");
    BOOST_TEST((wiql::field_of<&bug::id, bug>.in({wiql::follows}).text == "[System.Id] IN (@Follows)"));
    BOOST_TEST(title.contains("x").text == "[System.Title] CONTAINS 'x'");
    BOOST_TEST(title.not_contains("x").text == "[System.Title] NOT CONTAINS 'x'");
    BOOST_TEST(title.contains_words("x y").text == "[System.Title] CONTAINS WORDS 'x y'");
    BOOST_TEST(title.under("a").text == "[System.Title] UNDER 'a'");
    BOOST_TEST(title.not_under(wiql::team_areas).text == "[System.Title] NOT UNDER @TeamAreas");
    BOOST_TEST(title.was_ever("x").text == "[System.Title] EVER 'x'");
    BOOST_TEST(title.is_empty().text == "[System.Title] IS EMPTY");
    BOOST_TEST(title.is_not_empty().text == "[System.Title] IS NOT EMPTY");
    BOOST_TEST(wiql::field_of<&bug::owner>.in_group("[P]\\T").text == "[System.AssignedTo] IN GROUP '[P]\\T'");
    BOOST_TEST(wiql::field_of<&bug::owner>.not_in_group("[P]\\T").text == "[System.AssignedTo] NOT IN GROUP '[P]\\T'");
    BOOST_TEST((wiql::field_of<&bug::priority> == wiql::field("Custom.Rank")).text == "[Microsoft.VSTS.Common.Priority] = [Custom.Rank]");
    BOOST_TEST((wiql::field("Custom.Rank") == wiql::field_of<&bug::priority>.untyped()).text ==
               "[Custom.Rank] = [Microsoft.VSTS.Common.Priority]");
    BOOST_TEST((title == "it's").text == "[System.Title] = 'it''s'");
}

BOOST_AUTO_TEST_CASE(both_sides_of_links) {
    const auto text = wiql::select_links({"System.Id"})
                          .where(wiql::source_of<&bug::priority> == 1)
                          .where(wiql::target_of<&bug::title> == wiql::target_of<&bug::owner>)
                          .text();
    BOOST_TEST(text.value() == "SELECT [System.Id] FROM WorkItemLinks WHERE ([Source].[Microsoft.VSTS.Common.Priority] = 1) AND "
                               "([Target].[System.Title] = [Target].[System.AssignedTo]) MODE (MustContain)");
}

BOOST_AUTO_TEST_CASE(which_values_fit) {
    static_assert(fits<int, int> && fits<int, unsigned long> && fits<double, float> && fits<double, int> && fits<bool, bool>);
    static_assert(!fits<int, double> && !fits<int, bool> && !fits<bool, int> && !fits<int, char[2]> && !fits<double, std::string>);
    static_assert(fits<std::string, char[2]> && fits<std::string, const char*> && fits<person, std::string_view>);
    static_assert(!fits<std::string, int> && !fits<std::string, bool> && !fits<person, int> && !fits<std::string, azdo::sys_time>);
    static_assert(fits<azdo::sys_time, azdo::sys_time> && fits<azdo::sys_time, std::chrono::sys_days> &&
                  fits<azdo::sys_time, std::chrono::year_month_day> && fits<std::chrono::year_month_day, azdo::sys_time>);
    static_assert(fits<azdo::sys_time, decltype(wiql::today)> && fits<azdo::sys_time, decltype(wiql::start_of_month)> &&
                  fits<azdo::sys_time, decltype(wiql::start_of_day("-1w"))> && fits<azdo::sys_time, decltype(wiql::today - 7)>);
    static_assert(!fits<azdo::sys_time, char[11]> && !fits<azdo::sys_time, int> && !fits<azdo::sys_time, decltype(wiql::me)> &&
                  !fits<std::string, decltype(wiql::today)> && !fits<azdo::sys_time, decltype(wiql::current_iteration)> &&
                  !fits<azdo::sys_time, std::chrono::seconds>);
    static_assert(fits<std::string, decltype(wiql::me)> && fits<int, decltype(wiql::follows)> && !fits<bool, decltype(wiql::me)> &&
                  fits<std::string, decltype(wiql::current_iteration)> && fits<std::string, decltype(wiql::team_areas)>);
    static_assert(fits<severity, severity> && fits<azdo::open_enum<severity>, severity> && !fits<severity, char[2]> &&
                  fits<azdo::open_enum<severity>, char[2]> && !fits<std::string, severity> && !fits<int, severity>);
    static_assert(!fits<std::string, char> && !fits<int, char> && !fits<int, std::nullptr_t> && !fits<std::string, std::nullptr_t>);
    static_assert(fits<int, wiql::field> && fits<bool, wiql::operand>);
    using wiql::field_of;
    static_assert(fits<int, decltype(field_of<&bug::effort>)> && !fits<int, decltype(field_of<&bug::title>)> &&
                  fits<std::string, decltype(field_of<&bug::owner>)> && !fits<azdo::sys_time, decltype(field_of<&bug::owner>)>);
}

BOOST_AUTO_TEST_CASE(the_member_finds_its_key) {
    using namespace wiql::detail;
    static_assert(key_of<&bug::changed, bug>() == "System.ChangedDate" && key_of<&bug::created, bug>() == "System.CreatedDate");
    static_assert(key_of<&bug::id, bug>() == "System.Id" && key_of<&bug::undescribed, bug>().empty());
    static_assert(std::is_same_v<owner_of<decltype(&bug::id)>::type, record> && std::is_same_v<owner_of<decltype(&bug::title)>::type, bug>);
    BOOST_TEST(wiql::select<bug>().text().value().ends_with("[X.Severity] FROM WorkItems"));
    BOOST_TEST(!wiql::where<bug>(wiql::condition{}).text().has_value());
}

BOOST_AUTO_TEST_SUITE_END()
