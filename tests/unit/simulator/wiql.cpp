// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_wiql {
using namespace simulator_tests;

namespace {

using ids = std::vector<std::int64_t>;

struct with_queries : with_service {
    explicit with_queries(std::size_t limit = 20000) : with_service{[limit](auto& options) { options.query_limit = limit; }} {}

    answer query(const std::string& text, const std::string& in = {}, const std::string& parameters = {}) {
        return post("/fabrikam" + in + "/_apis/wit/wiql" + parameters, {{"query", text}});
    }

    ids found(const std::string& condition, const std::string& in = {}, const std::string& parameters = {}) {
        const auto got = query("SELECT [System.Id] FROM WorkItems WHERE " + condition, in, parameters);
        BOOST_TEST_INFO(got.text);
        BOOST_REQUIRE(got.status == 200);
        ids out;
        const auto body = got.body();
        for (const auto& entry : body.at("workItems").as_array()) out.push_back(entry.at("id").as_int64());
        return out;
    }

    /// `0>1` for a work item at the top, `1>2` for a link.
    std::string links(const std::string& text, const std::string& parameters = {}) {
        const auto got = query("SELECT [System.Id] FROM WorkItemLinks " + text, {}, parameters);
        BOOST_TEST_INFO(got.text);
        BOOST_REQUIRE(got.status == 200);
        BOOST_TEST(got.text_at("/queryResultType") == "workItemLink");
        std::string out;
        const auto body = got.body();
        for (const auto& entry : body.at("workItemRelations").as_array()) {
            const auto* source = entry.at("source").if_object();
            BOOST_TEST(entry.at("rel").is_null() == (source == nullptr));
            out += (out.empty() ? "" : " ") + (source ? json::serialize(source->at("id")) : std::string{"0"}) + '>' +
                   json::serialize(entry.at("target").at("id"));
        }
        return out;
    }
    /// A new task, below a parent unless it is 0.
    std::int64_t add_task(const std::string& title, std::int64_t parent) {
        json::array body{field("System.Title", title)};
        if (parent != 0) body.push_back(relation("System.LinkTypes.Hierarchy-Reverse", parent));
        return patch("POST", "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task", body).number_at("/id");
    }
    json::object relation(const std::string& type, std::int64_t to) {
        return {{"op", "add"}, {"path", "/relations/-"},
            {"value", json::object{{"rel", type}, {"url", service.origin() + "/fabrikam/_apis/wit/workItems/" + std::to_string(to)}}}};
    }

    std::string refused(const std::string& text, const std::string& in = {}) {
        const auto got = query(text, in);
        BOOST_TEST_INFO(text);
        BOOST_TEST(got.status == 400);
        BOOST_TEST(got.type_key() == "ValidationException");
        return got.message();
    }
};

struct with_small_limit : with_queries {
    with_small_limit() : with_queries{5} {}
};

} // namespace

#define TEST_IDS(condition, ...) BOOST_TEST(found(condition) == (ids{__VA_ARGS__}), boost::test_tools::per_element())
} // namespace simulator_wiql

BOOST_FIXTURE_TEST_SUITE(simulator_wiql, with_queries)

BOOST_AUTO_TEST_CASE(the_answer_names_columns_and_order) {
    const auto got = query("Select [System.Id], Title From workitems Where [State] = 'Active' Order By [Microsoft.VSTS.Common.Priority] "
                           "asc, [System.Id] desc");
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.text_at("/queryType") == "flat");
    BOOST_TEST(got.text_at("/queryResultType") == "workItem");
    BOOST_TEST(got.text_at("/asOf") == "2025-01-01T12:00:00Z");
    BOOST_TEST(got.text_at("/columns/1/referenceName") == "System.Title");
    BOOST_TEST(got.text_at("/columns/1/name") == "Title");
    BOOST_TEST(got.text_at("/sortColumns/0/field/referenceName") == "Microsoft.VSTS.Common.Priority");
    BOOST_TEST(!got.at("/sortColumns/0/descending").as_bool());
    BOOST_TEST(got.at("/sortColumns/1/descending").as_bool());
    BOOST_TEST(got.number_at("/workItems/0/id") == 2);
    BOOST_TEST(got.number_at("/workItems/1/id") == 3);
    BOOST_TEST(got.text_at("/workItems/0/url") == service.origin() + "/fabrikam/_apis/wit/workItems/2");
    BOOST_TEST(!query("SELECT ID FROM WorkItems").body().as_object().contains("sortColumns"));
}

BOOST_AUTO_TEST_CASE(a_query_without_condition_finds_all) {
    BOOST_TEST(query("SELECT ID FROM WorkItems").body().at("workItems").as_array().size() == 10u);
}

BOOST_AUTO_TEST_CASE(comparisons) {
    TEST_IDS("[System.WorkItemType] = 'bug'", 4, 5);
    TEST_IDS("[System.Id] <> 1 AND [System.Id] < 4", 2, 3);
    TEST_IDS("ID >= 9 AND ID <= '10'", 9, 10);
    TEST_IDS("[System.Id] > 9", 10);
    TEST_IDS("[Microsoft.VSTS.Scheduling.RemainingWork] > 1.4", 3);
    TEST_IDS("[Microsoft.VSTS.Scheduling.RemainingWork] > -1", 3);
    TEST_IDS("[System.State] IN ('Closed', \"Done\")", 6, 9);
    TEST_IDS("[System.State] NOT IN ('Active', 'New', 'Closed', 'Done', 'Doing', 'To Do')", 5, 10);
    TEST_IDS("[System.Title] CONTAINS 'sign-in'", 6);
    TEST_IDS("[System.Title] CONTAINS WORDS 'old sign-in'", 6);
    TEST_IDS("[System.Title] NOT CONTAINS 'e'", 2);
    TEST_IDS("[System.Title] CONTAINS 'Крошка'", 8);
    TEST_IDS("[System.Title] = 'Prices above €1,000 lose their “,”'", 4);
    TEST_IDS("[System.Tags] CONTAINS 'web'", 2);
    TEST_IDS("[System.Tags] CONTAINS 'we'", );
    TEST_IDS("[System.Description] CONTAINS 'Hostile'", 5);
}

BOOST_AUTO_TEST_CASE(paths_and_emptiness) {
    TEST_IDS("[System.AreaPath] UNDER 'Fabrikam-Fiber\\Website'", 2);
    BOOST_TEST(found("[System.AreaPath] UNDER 'fabrikam-fiber'").size() == 6u);
    BOOST_TEST(found("[System.AreaPath] NOT UNDER 'Fabrikam-Fiber'").size() == 4u);
    TEST_IDS("[System.AreaPath] = 'Fabrikam-Fiber\\Billing'", 4);
    TEST_IDS("[System.AreaPath] UNDER 'Fabrikam'", );
    TEST_IDS("[System.AssignedTo] = ''", 10);
    TEST_IDS("[System.AssignedTo] IS EMPTY", 10);
    BOOST_TEST(found("[System.AssignedTo] IS NOT EMPTY").size() == 9u);
    BOOST_TEST(found("[System.AssignedTo] <> @Me").size() == 4u);
}

BOOST_AUTO_TEST_CASE(logic_and_precedence) {
    TEST_IDS("ID = 1 OR ID = 2 AND [System.State] = 'Nothing'", 1);
    TEST_IDS("(ID = 1 OR ID = 2) AND [System.State] = 'Nothing'", );
    TEST_IDS("NOT ID > 2", 1, 2);
    TEST_IDS("ID < 4 AND NOT (ID = 1 OR ID = 3)", 2);
    TEST_IDS("[System.CreatedBy] <> [System.AssignedTo] AND ID < 4", 3);
}

BOOST_AUTO_TEST_CASE(macros) {
    TEST_IDS("[System.AssignedTo] = @Me AND [System.State] <> 'Closed' AND ID < 5", 1, 2, 3, 4);
    TEST_IDS("[System.AssignedTo] = 'Norman Paulk <norman@fabrikam.example>' AND ID < 3", 1, 2);
    BOOST_TEST(found("[System.TeamProject] = @project", "/Caf%C3%A9%20Orders") == (ids{7, 8, 9}), boost::test_tools::per_element());
    BOOST_TEST(found("[System.TeamProject] = @project", "/Fabrikam-Fiber/Quality%20assurance").size() == 6u);
    BOOST_TEST(refused("SELECT ID FROM WorkItems WHERE [System.TeamProject] = @project").find("@project") != std::string::npos);
    refused("SELECT ID FROM WorkItems WHERE [System.IterationPath] = @CurrentIteration");
}

BOOST_AUTO_TEST_CASE(the_current_iteration_is_the_first_where_none_has_dates) {
    const std::string all = "SELECT ID FROM WorkItems WHERE ", fiber = "/Fabrikam-Fiber";
    const auto first = found("[System.IterationPath] = 'Fabrikam-Fiber\\Sprint 1'");
    BOOST_TEST(!first.empty());
    BOOST_TEST(found("[System.IterationPath] = @CurrentIteration", fiber) == first, boost::test_tools::per_element());
    BOOST_TEST(
        found("[System.IterationPath] IN (@currentIteration)", fiber + "/Quality%20assurance") == first, boost::test_tools::per_element());
    BOOST_TEST(found("[System.IterationPath] UNDER @CurrentIteration('[Fabrikam-Fiber]\\Quality assurance')") == first,
        boost::test_tools::per_element());
    for (const std::string wrong : {"@CurrentIteration - 1", "@CurrentIteration + 2", "@CurrentIteration('Fabrikam-Fiber')",
             "@CurrentIteration('[Fabrikam-Fiber]\\Nobody')", "@CurrentIteration('[Nothing]\\Nobody')", "@CurrentIteration('')",
             "@CurrentIteration()", "@CurrentIteration('[Fabrikam-Fiber]\\Quality assurance'", "@CurrentIteration + 1.5"})
        refused(all + "[System.IterationPath] = " + wrong, fiber);
    for (const std::string field : {"[System.AreaPath]", "[System.Title]", "ID"}) refused(all + field + " = @CurrentIteration", fiber);
}

BOOST_AUTO_TEST_CASE(a_project_in_the_address_does_not_limit_the_query) {
    BOOST_TEST(found("ID > 0", "/Fabrikam-Fiber").size() == 10u);
    BOOST_TEST(query("SELECT ID FROM WorkItems", "/Nothing").status == 404);
    BOOST_TEST(query("SELECT ID FROM WorkItems", "/Fabrikam-Fiber/Nobody").status == 404);
}

BOOST_AUTO_TEST_CASE(dates) {
    TEST_IDS("[System.CreatedDate] < '2024-03-06'", 1, 2);
    TEST_IDS("[System.CreatedDate] = '3/6/2024'", 3);
    TEST_IDS("[System.ChangedDate] > @Today - 265", );
    clock.milliseconds = 1'712'800'000'000; // 2024-04-11
    TEST_IDS("[System.CreatedDate] >= @today - 2", 10);
    TEST_IDS("[System.CreatedDate] < @Today-36", 1, 2);
    BOOST_TEST(
        refused("SELECT ID FROM WorkItems WHERE [System.CreatedDate] > '2024-03-05T00:00:00Z'").starts_with("You cannot supply a time"));
    BOOST_TEST(
        found("[System.CreatedDate] < '2024-03-05T09:10:00.5Z'", {}, "?timePrecision=true") == ids{1}, boost::test_tools::per_element());
    refused("SELECT ID FROM WorkItems WHERE [System.CreatedDate] > 'someday'");
    refused("SELECT ID FROM WorkItems WHERE [System.Id] = @Today");
}

BOOST_AUTO_TEST_CASE(starts_of_days_weeks_months_and_years) {
    clock.milliseconds = 1'712'840'000'000; // 2024-04-11, a Thursday
    TEST_IDS("[System.CreatedDate] >= @StartOfDay('-2d')", 10);
    TEST_IDS("[System.CreatedDate] >= @StartOfDay - 2", 10);
    TEST_IDS("[System.CreatedDate] >= @startofweek('+2d')", 10);
    TEST_IDS("[System.CreatedDate] < @StartOfWeek('+3d') - 5", 1, 2);
    TEST_IDS("[System.CreatedDate] < @StartOfMonth('+5d') - 1", 1, 2);
    TEST_IDS("[System.CreatedDate] < @StartOfMonth('-1') + 5", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    TEST_IDS("[System.CreatedDate] < @StartOfYear('+65d')", 1, 2);
    TEST_IDS("[System.CreatedDate] < @StartOfYear('+1y') - 1", );
    BOOST_TEST(
        found("[System.CreatedDate] < @StartOfDay('-36d')", {}, "?timePrecision=true") == (ids{1, 2}), boost::test_tools::per_element());
    for (const std::string text :
        {"@StartOfDay('x')", "@StartOfDay('')", "@StartOfDay('1.5d')", "@StartOfDay('--1d')", "@StartOfDay(1)", "@StartOfDay('-1w'",
            "@StartOfDay()", "@StartOfHour", "@Today('-1w')", "@StartOfDay('999999d')", "@CurrentIteration('[P]\\T') - 1"})
        refused("SELECT ID FROM WorkItems WHERE [System.CreatedDate] > " + text);
    refused("SELECT ID FROM WorkItems WHERE ID = @StartOfDay");
}

BOOST_AUTO_TEST_CASE(former_values_of_a_field) {
    const auto id =
        patch("POST", "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task", json::array{field("System.Title", "first")}).number_at("/id");
    patch("PATCH", "/fabrikam/_apis/wit/workitems/" + std::to_string(id), json::array{field("System.Title", "second")});
    TEST_IDS("[System.Title] EVER 'First'", id);
    TEST_IDS("[System.Title] EVER 'second'", id);
    TEST_IDS("[System.Title] = 'first'", );
    TEST_IDS("NOT [System.Title] EVER 'first' AND ID > 9", 10);
    refused("SELECT ID FROM WorkItems WHERE [System.Title] NOT EVER 'x'");
}

BOOST_AUTO_TEST_CASE(links_in_each_mode) { // the seed: 1 > 2 > 3
    const std::string stories =
        "WHERE [Source].[System.WorkItemType] IN ('Epic', 'User Story') AND Source.[System.TeamProject] = 'Fabrikam-Fiber' ";
    const std::string children = "AND [System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward' ";
    BOOST_TEST(links(stories + children) == "0>1 1>2 0>2 2>3");
    BOOST_TEST(links(stories + children + "ORDER BY [System.Id] DESC MODE (MustContain)") == "0>2 2>3 0>1 1>2");
    BOOST_TEST(links(stories + children + "AND [Target].[System.WorkItemType] = 'Task'") == "0>2 2>3");
    BOOST_TEST(links(stories + children + "AND [Target].[System.WorkItemType] = 'Task' MODE (MayContain)") == "0>1 0>2 2>3");
    BOOST_TEST(links(stories + children + "AND [Target].[System.WorkItemType] = 'Task' MODE (DoesNotContain)") == "0>1");
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2") == "0>2 2>1 2>3");
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2 AND NOT [System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward'") == "0>2 2>1");
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2 ORDER BY [Target].[System.Id] DESC") == "0>2 2>3 2>1");
    BOOST_TEST(links("WHERE [System.Links.LinkType] = 'System.LinkTypes.Related'").empty());
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2", "?$top=2") == "0>2 2>1");
    BOOST_TEST(query("SELECT ID FROM WorkItemLinks").text_at("/queryType") == "oneHop");
}

BOOST_AUTO_TEST_CASE(trees) {
    const auto below = add_task("below", 3), other = add_task("other", 1), alone = add_task("alone", 0);
    const auto a = std::to_string(below), b = std::to_string(other), c = std::to_string(alone);
    const std::string all = "WHERE [Source].[System.TeamProject] = 'Fabrikam-Fiber' AND [Source].[System.Id] NOT IN (4, 5, 6) AND "
                            "[System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward' ";
    BOOST_TEST(links(all + "MODE (Recursive)") == "0>1 1>2 2>3 3>" + a + " 1>" + b + " 0>" + c);
    BOOST_TEST(links(all + "AND [Target].[System.Id] <> 3 MODE (Recursive)") == "0>1 1>2 1>" + b + " 0>3 3>" + a + " 0>" + c);
    BOOST_TEST(links(all + "AND [Target].[System.Title] = 'below' MODE (Recursive, ReturnMatchingChildren)") == "0>1 1>2 2>3 3>" + a);
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2 AND [System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward' AND "
                     "[Target].[System.Title] IN ('below', 'other') MODE (Recursive,ReturnMatchingChildren)") == "0>2 2>3 3>" + a);
    BOOST_TEST(query("SELECT ID FROM WorkItemLinks WHERE [System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward' MODE (Recursive)")
                   .text_at("/queryType") == "tree");
    for (const std::string wrong : {"MODE (Recursive)", "WHERE [System.Links.LinkType] = 'System.LinkTypes.Related' MODE (Recursive)",
             "WHERE [System.Links.LinkType] <> 'System.LinkTypes.Hierarchy-Forward' MODE (Recursive)",
             "WHERE [System.Links.LinkType] = 'System.LinkTypes.Hierarchy-Forward' ASOF '2024-03-06' MODE (Recursive)"})
        refused("SELECT ID FROM WorkItemLinks " + wrong);
}

BOOST_AUTO_TEST_CASE(invalid_queries_for_links) {
    for (const std::string wrong : {"WHERE ID = 1", "WHERE [Source].[System.Id] = 1 OR [Target].[System.Id] = 2",
             "WHERE NOT ([Source].[System.Id] = 1 AND [Target].[System.Id] = 2)", "WHERE [Source].[System.Id] = [Target].[System.Id]",
             "WHERE [Source] = 1", "WHERE [Source].[System.Nothing] = 1", "MODE (Some)", "MODE Recursive", "MODE (MustContain", "MODE ()",
             "MODE (MustContain, ReturnMatchingChildren)", "MODE (Recursive, Some)", "MODE (MustContain) ORDER BY ID",
             "WHERE [Source].[System.Links.LinkType] = 'x'"})
        refused("SELECT ID FROM WorkItemLinks " + wrong);
    for (const std::string wrong : {"WHERE [Source].[System.Id] = 1", "WHERE [System.Links.LinkType] = 'x'", "MODE (MustContain)"})
        refused("SELECT ID FROM WorkItems " + wrong);
}

BOOST_AUTO_TEST_CASE(work_items_as_they_were) {
    const std::string remaining = "[Microsoft.VSTS.Scheduling.RemainingWork] ";
    TEST_IDS(remaining + "= 4.5 ASOF '2024-03-13'", 3);
    TEST_IDS(remaining + "= 4.5", );
    TEST_IDS(remaining + "= 1.5 ASOF '2024-03-13T15:30:01Z'", 3);
    TEST_IDS("ID > 0 ORDER BY ID DESC ASOF '2024-03-06'", 2, 1);
    TEST_IDS("EVER [System.State] = 'Active' AND ID = 3 ASOF '2024-03-12'", );
    TEST_IDS("EVER [System.State] = 'Active' AND ID = 3 ASOF '2024-03-13'", 3);
    BOOST_TEST(links("WHERE [Source].[System.Id] = 2 ASOF '2024-03-06'") == "0>2 2>1");
    clock.milliseconds = 1'710'288'000'000; // 2024-03-13
    TEST_IDS("ID > 0 ASOF @Today - 8", 1);
    for (const std::string wrong : {"ASOF", "ASOF 1", "ASOF 'someday'", "ASOF @Me", "ASOF '2024-03-06' ORDER BY ID"})
        refused("SELECT ID FROM WorkItems " + wrong);
}

BOOST_AUTO_TEST_CASE(groups_and_categories) {
    TEST_IDS("[System.AssignedTo] IN GROUP '[Fabrikam-Fiber]\\Quality assurance' AND ID < 9", 5, 7);
    TEST_IDS("[System.AssignedTo] IN GROUP '[Fabrikam-Fiber]\\Contributors' AND ID < 9", 1, 2, 3, 4, 5, 6, 7, 8);
    TEST_IDS("[System.AssignedTo] NOT IN GROUP 'Quality assurance' AND ID > 8", 10);
    TEST_IDS("[System.WorkItemType] IN GROUP 'Microsoft.BugCategory'", 4, 5);
    TEST_IDS("[System.WorkItemType] IN GROUP 'Microsoft.RequirementCategory'", 2, 8, 10);
    for (const std::string wrong : {"[System.AssignedTo] IN GROUP 'Nobody'", "[System.AssignedTo] IN GROUP '[Nothing]\\Quality assurance'",
             "[System.AssignedTo] IN GROUP @Me", "[System.AssignedTo] IN GROUP", "ID IN GROUP 'Quality assurance'",
             "[System.AreaPath] IN GROUP 'Quality assurance'"})
        refused("SELECT ID FROM WorkItems WHERE " + wrong);
}

BOOST_AUTO_TEST_CASE(former_values_before_the_field) {
    TEST_IDS("EVER [Microsoft.VSTS.Scheduling.RemainingWork] = 4.5", 3);
    TEST_IDS("ID < 4 AND EVER [System.State] = 'Active'", 1, 2, 3);
    for (const std::string wrong : {"EVER [System.Title] <> 'x'", "NOT EVER [System.Title] = 'x'", "EVER ID IN (1)", "EVER"})
        refused("SELECT ID FROM WorkItems WHERE " + wrong);
}

BOOST_AUTO_TEST_CASE(areas_of_teams_and_recent_activity) {
    const std::string fiber = "/Fabrikam-Fiber";
    BOOST_TEST(found("[System.AreaPath] = @TeamAreas", fiber).size() == 6u);
    BOOST_TEST(found("[System.AreaPath] <> @TeamAreas('[Fabrikam-Fiber]\\Quality assurance <id:x>')").size() == 4u);
    TEST_IDS("ID IN (@Follows)", );
    TEST_IDS("ID IN (@MyRecentActivity)", );
    BOOST_TEST(found("ID NOT IN (@RecentProjectActivity)", fiber).size() == 10u);
    const auto mine = add_task("mine", 0);
    patch("PATCH", "/fabrikam/_apis/wit/workitems/" + std::to_string(mine), json::array{field("System.History", "@Norman Paulk: look")});
    TEST_IDS("ID IN (@MyRecentActivity)", mine);
    TEST_IDS("ID = @RecentMentions", mine);
    BOOST_TEST(found("ID IN (@RecentProjectActivity)", fiber) == ids{mine}, boost::test_tools::per_element());
    BOOST_TEST(found("ID IN (@RecentProjectActivity)", "/Caf%C3%A9%20Orders").empty());
    for (const std::string wrong : {"[System.AreaPath] = @TeamAreas", "ID IN (@RecentProjectActivity)", "[System.Title] IN (@Follows)",
             "ID < @Follows", "[System.Title] = @TeamAreas('[Fabrikam-Fiber]\\Quality assurance')", "[System.AreaPath] = @TeamAreas('x')"})
        refused("SELECT ID FROM WorkItems WHERE " + wrong);
}

BOOST_AUTO_TEST_CASE(top_shortens_the_answer) {
    BOOST_TEST(found("ID > 0", {}, "?$top=2") == (ids{1, 2}), boost::test_tools::per_element());
    BOOST_TEST(query("SELECT ID FROM WorkItems", {}, "?$top=0").status == 400);
    BOOST_TEST(query("SELECT ID FROM WorkItems", {}, "?$top=20001").status == 400);
}

BOOST_FIXTURE_TEST_CASE(too_many_results_are_refused, with_small_limit) {
    BOOST_TEST(found("ID < 6").size() == 5u);
    const auto got = query("SELECT ID FROM WorkItems WHERE ID < 7");
    BOOST_TEST(got.status == 400);
    BOOST_TEST(got.message().starts_with("VS402337: The number of work items returned exceeds the size limit of 5."));
    BOOST_TEST(found("ID < 7", {}, "?$top=3").size() == 3u);
}

BOOST_AUTO_TEST_CASE(the_length_is_limited) {
    const std::string text = "SELECT ID FROM WorkItems WHERE [System.Title] = '";
    BOOST_TEST(query(text + std::string(32000 - text.size() - 1, 'x') + "'").status == 200);
    BOOST_TEST(refused(text + std::string(32000 - text.size(), 'x') + "'").find("32000") != std::string::npos);
    std::string umlauts; // one UTF-16 unit each
    for (std::size_t i = 0; i < 32000 - text.size() - 1; ++i) umlauts += "\xc3\x9c";
    BOOST_TEST(query(text + umlauts + "'").status == 200);
    BOOST_TEST(refused(text + umlauts + "x'").find("32000") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(invalid_queries) {
    BOOST_TEST(refused("SELECT [System.Bogus] FROM WorkItems") ==
               "TF51005: The query references a field that does not exist. The error is caused by «[System.Bogus]».");
    for (const std::string text : {"", "SELECT", "SELECT ID", "SELECT ID FROM", "SELECT ID FROM Nothing", "SELECT ID FROM WorkItemLink",
             "SELECT * FROM WorkItems", "SELECT ID FROM WorkItems WHERE", "SELECT ID FROM WorkItems WHERE ID",
             "SELECT ID FROM WorkItems WHERE ID = ", "SELECT ID FROM WorkItems WHERE ID ! 1", "SELECT ID FROM WorkItems WHERE (ID = 1",
             "SELECT ID FROM WorkItems WHERE ID = 1)", "SELECT ID FROM WorkItems WHERE ID = 'x'",
             "SELECT ID FROM WorkItems WHERE [System.Title] = 'x", "SELECT ID FROM WorkItems WHERE [ID = 1",
             "SELECT ID FROM WorkItems WHERE ID = 1.2.3", "SELECT ID FROM WorkItems WHERE ID IN ()",
             "SELECT ID FROM WorkItems WHERE ID IN 1", "SELECT ID FROM WorkItems WHERE ID UNDER 'x'",
             "SELECT ID FROM WorkItems WHERE ID CONTAINS 'x'", "SELECT ID FROM WorkItems WHERE [System.Description] = 'x'",
             "SELECT ID FROM WorkItems WHERE [System.AreaPath] > 'x'", "SELECT ID FROM WorkItems WHERE [System.State] IS NULL",
             "SELECT ID FROM WorkItems WHERE ID = @Today + x", "SELECT ID FROM WorkItems WHERE [System.Nothing] = 1",
             "SELECT ID FROM WorkItems WHERE ID = [System.Nothing]", "SELECT ID FROM WorkItems WHERE [System.AssignedTo] IN GROUP 'x'",
             "SELECT ID FROM WorkItems ORDER ID", "SELECT ID FROM WorkItems ORDER BY",
             "SELECT ID FROM WorkItems ORDER BY [System.Description]", "SELECT ID FROM WorkItems; DROP", "UPDATE WorkItems"}) {
        refused(text);
    }
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_refused_and_not_followed) {
    const auto nested = [](std::size_t depth) {
        return "SELECT ID FROM WorkItems WHERE " + std::string(depth, '(') + "ID = 1" + std::string(depth, ')');
    };
    BOOST_TEST(query(nested(50)).status == 200);
    refused(nested(10000));
    std::string nots = "SELECT ID FROM WorkItems WHERE ";
    for (int i = 0; i < 5000; ++i) nots += "NOT ";
    refused(nots + "ID = 1");
}

BOOST_AUTO_TEST_CASE(quotes_are_doubled_inside_texts) {
    const auto id = patch("POST", "/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task", json::array{field("System.Title", "it's \"x\"")})
                        .number_at("/id");
    TEST_IDS("[System.Title] = 'it''s \"x\"'", id);
    TEST_IDS("[System.Title] = \"it's \"\"x\"\"\"", id);
}

BOOST_AUTO_TEST_CASE(the_request_itself) {
    const std::string path = with_version("/fabrikam/_apis/wit/wiql");
    BOOST_TEST(send("POST", path, "{}", "application/json").status == 400);
    BOOST_TEST(send("POST", path, R"({"query":1})", "application/json").status == 400);
    BOOST_TEST(send("POST", path, "[", "application/json").status == 400);
    BOOST_TEST(send("POST", path, R"({"query":"SELECT ID FROM WorkItems"})", "text/plain").status == 415);
    BOOST_TEST(get("/fabrikam/_apis/wit/wiql").status == 405);
    BOOST_TEST(get("/fabrikam/_apis/wit/wiql/8a8c8212-15ca-41ed-97aa-1d6fbfbcd581").status == 404);
    use_scopes("vso.identity");
    BOOST_TEST(query("SELECT ID FROM WorkItems").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
