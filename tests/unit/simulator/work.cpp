// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_work {
using namespace simulator_tests;

namespace {

const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/";
const std::string team = "/fabrikam/Fabrikam-Fiber/Fabrikam-Fiber%20Team/_apis/work/";

struct with_teams : with_service {
    answer change(const std::string& method, const std::string& target, const json::value& body) {
        return send(method, with_version(target), json::serialize(body), "application/json");
    }
    answer node(const std::string& method, const std::string& path, const json::value& body = {}) {
        return change(method, fiber + "wit/classificationnodes/" + path, body);
    }
    std::string sprint(const std::string& name) { return get(fiber + "wit/classificationnodes/iterations/" + name).text_at("/identifier"); }
};

} // namespace
} // namespace simulator_work

BOOST_FIXTURE_TEST_SUITE(simulator_work, with_teams)

BOOST_AUTO_TEST_CASE(nodes_are_created_moved_and_deleted) {
    const auto made = node("POST", "areas", {{"name", "Shop"}});
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text_at("/path") == "\\Fabrikam-Fiber\\Area\\Shop");
    BOOST_TEST(node("POST", "areas/Shop", {{"name", "Cart"}}).text_at("/_links/parent/href").ends_with("/Areas/Shop"));
    BOOST_TEST(get(fiber + "wit/classificationnodes/areas?$depth=2").text_at("/children/2/children/0/name") == "Cart");
    BOOST_TEST(get(fiber + "wit/classificationnodes/areas?$depth=0").body().as_object().contains("children") == false);
    const auto id = made.number_at("/id");
    BOOST_TEST(get(fiber + "wit/classificationnodes?ids=" + std::to_string(id)).text_at("/value/0/name") == "Shop");
    BOOST_TEST(get(fiber + "wit/classificationnodes?ids=9999&errorPolicy=omit").at("/value/0").is_null());
    BOOST_TEST(node("POST", "areas/Billing", {{"id", id}}).text_at("/path") == "\\Fabrikam-Fiber\\Area\\Billing\\Shop");
    BOOST_TEST(get(fiber + "wit/classificationnodes/areas/Billing/Shop/Cart").status == 200);
    BOOST_TEST(node("PATCH", "areas/Billing", {{"name", "Money"}}).text_at("/name") == "Money");
    BOOST_TEST(get("/fabrikam/_apis/wit/workitems/4").text_at("/fields/System.AreaPath") == "Fabrikam-Fiber\\Money");
    BOOST_TEST(node("DELETE", "areas/Money?$reclassifyId=" + std::to_string(id)).status == 400); // it is below
    BOOST_TEST(node("DELETE", "areas/Money").status == 204);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitems/4").text_at("/fields/System.AreaPath") == "Fabrikam-Fiber");
    BOOST_TEST(get(fiber + "wit/classificationnodes/areas/Money/Shop").type_key() == "ClassificationTreeNodeNotFoundException");
}

BOOST_AUTO_TEST_CASE(nodes_that_are_refused) {
    BOOST_TEST(node("POST", "areas", {{"name", "website"}}).type_key() == "ClassificationTreeNodeDuplicateNameException");
    BOOST_TEST(node("POST", "areas", {{"name", "a/b"}}).status == 400);
    BOOST_TEST(node("POST", "areas", json::object{}).status == 400);
    BOOST_TEST(node("POST", "areas/Nothing", {{"name", "x"}}).status == 404);
    BOOST_TEST(node("POST", "rooms", {{"name", "x"}}).status == 404);
    BOOST_TEST(node("DELETE", "areas").status == 400); // the root
    BOOST_TEST(get(fiber + "wit/classificationnodes?ids=9999").status == 404);
    const auto dates = [&](const char* start, const char* finish) {
        return node("POST", "iterations", {{"name", "S"}, {"attributes", json::object{{"startDate", start}, {"finishDate", finish}}}})
            .status;
    };
    BOOST_TEST(dates("2025-02-02", "2025-01-01") == 400);
    BOOST_TEST(dates("2025-02-02", "") == 400);
    BOOST_TEST(dates("soon", "2025-01-01") == 400);
    BOOST_TEST(dates("2025-01-01", "2025-02-02T00:00:00Z") == 201);
    use_scopes("vso.work");
    BOOST_TEST(node("POST", "areas", {{"name", "x"}}).status == 403);
}

BOOST_AUTO_TEST_CASE(iterations_of_a_team) {
    BOOST_TEST(get(team + "teamsettings/iterations").number_at("/count") == 2);
    BOOST_TEST(get(team + "teamsettings/iterations?$timeframe=current").number_at("/count") == 0);
    const json::object now{{"startDate", "2024-12-30"}, {"finishDate", "2025-01-10"}};
    BOOST_TEST(node("PATCH", "iterations/Sprint%201", {{"attributes", now}}).status == 200);
    const auto current = get(team + "teamsettings/iterations?$timeframe=current");
    BOOST_TEST(current.text_at("/value/0/attributes/timeFrame") == "current");
    BOOST_TEST(get(team + "teamsettings/iterations?$timeframe=past").status == 400);
    const auto second = sprint("Sprint%202");
    BOOST_TEST(change("DELETE", team + "teamsettings/iterations/" + second, {}).status == 204);
    BOOST_TEST(get(team + "teamsettings/iterations/" + second).type_key() == "TeamIterationNotFoundException");
    BOOST_TEST(post(team + "teamsettings/iterations", {{"id", second}}).text_at("/path") == "Fabrikam-Fiber\\Sprint 2");
    BOOST_TEST(post(team + "teamsettings/iterations", {{"id", "x"}}).status == 404);
    const auto items = get(team + "teamsettings/iterations/" + sprint("Sprint%201") + "/workitems");
    BOOST_TEST(items.number_at("/workItemRelations/0/target/id") == 2);
    BOOST_TEST(items.number_at("/workItemRelations/1/source/id") == 2);
    BOOST_TEST(items.number_at("/workItemRelations/1/target/id") == 3);
    BOOST_TEST(get("/fabrikam/Fabrikam-Fiber/Nobody/_apis/work/teamsettings/iterations").type_key() == "TeamNotFoundException");
}

BOOST_AUTO_TEST_CASE(capacity_and_days_off) {
    const auto base = team + "teamsettings/iterations/" + sprint("Sprint%201");
    const auto members = get("/fabrikam/_apis/projects/Fabrikam-Fiber/teams/Fabrikam-Fiber%20Team/members");
    const auto who = members.text_at("/value/0/identity/id");
    const auto hours = json::parse(R"({"activities": [{"name": "Design", "capacityPerDay": 4.5}, {"name": "Testing", "capacityPerDay": 2}],
        "daysOff": [{"start": "2025-01-06T00:00:00Z", "end": "2025-01-07T00:00:00Z"}]})");
    BOOST_TEST(change("PATCH", base + "/capacities/" + who, hours).at("/activities/0/capacityPerDay").as_double() == 4.5);
    const auto total = get(base + "/capacities?api-version=7.1");
    BOOST_TEST(total.at("/totalCapacityPerDay").as_double() == 6.5);
    BOOST_TEST(total.number_at("/totalDaysOff") == 2);
    BOOST_TEST(get(base + "/capacities/" + who).text_at("/activities/1/name") == "Testing");
    BOOST_TEST(get(base + "/capacities/nobody").type_key() == "TeamMemberNotFoundException");
    for (const auto* bad : {R"({"activities": [{"capacityPerDay": "4"}]})", R"({"activities": [{"capacityPerDay": 25}]})",
             R"({"daysOff": [{"start": "2025-01-07", "end": "2025-01-06"}]})", R"({"daysOff": [{"start": "2025-01-07"}]})"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        BOOST_TEST(change("PATCH", base + "/capacities/" + who, json::parse(bad)).status == 400);
    }
    BOOST_TEST(get(base + "/capacities/" + who).at("/daysOff").as_array().size() == 1u); // nothing was changed
    BOOST_TEST(change("PUT", base + "/capacities", json::array{}).number_at("/count") == 0);
    BOOST_TEST(change("PUT", base + "/capacities", {json::object{}}).status == 400);
    const auto days = json::parse(R"({"daysOff": [{"start": "2025-01-06T00:00:00Z", "end": "2025-01-06T00:00:00Z"}]})");
    BOOST_TEST(change("PATCH", base + "/teamdaysoff", days).at("/daysOff").as_array().size() == 1u);
}

BOOST_AUTO_TEST_CASE(settings_of_a_team) {
    BOOST_TEST(get(team + "teamsettings").at("/workingDays").as_array().size() == 5u);
    const auto id = sprint("Sprint%202");
    const auto changed = change("PATCH", team + "teamsettings", {{"bugsBehavior", "AsTasks"}, {"defaultIteration", id}});
    BOOST_TEST(changed.text_at("/bugsBehavior") == "asTasks");
    BOOST_TEST(changed.text_at("/defaultIteration/path") == "\\Sprint 2");
    BOOST_TEST(change("PATCH", team + "teamsettings", {{"bugsBehavior", "later"}}).status == 400);
    BOOST_TEST(change("PATCH", team + "teamsettings", {{"defaultIteration", "x"}}).status == 404);
    const auto values = json::parse(
        R"({"defaultValue": "Fabrikam-Fiber\\Website", "values": [{"value": "Fabrikam-Fiber\\Website", "includeChildren": true}]})");
    BOOST_TEST(change("PATCH", team + "teamsettings/teamfieldvalues", values).text_at("/defaultValue") == "Fabrikam-Fiber\\Website");
    const auto absent = json::parse(R"({"defaultValue": "x", "values": [{"value": "x"}]})");
    BOOST_TEST(change("PATCH", team + "teamsettings/teamfieldvalues", absent).type_key() == "InvalidTeamFieldValueException");
}

BOOST_AUTO_TEST_CASE(backlogs_and_boards) {
    BOOST_TEST(get(team + "backlogs").text_at("/value/2/name") == "Stories");
    BOOST_TEST(get(team + "backlogs/Microsoft.TaskCategory/workItems").number_at("/workItems/0/target/id") == 3);
    BOOST_TEST(get(team + "backlogs/Other").status == 404);
    BOOST_TEST(get(team + "boards").number_at("/count") == 3);
    const auto columns = get(team + "boards/Stories/columns");
    BOOST_TEST(columns.text_at("/value/0/columnType") == "incoming");
    auto changed = columns.at("/value").as_array();
    changed.insert(changed.begin() + 1, json::object{{"name", "Doing"}, {"columnType", "inProgress"}, {"itemLimit", 3}});
    BOOST_TEST(change("PUT", team + "boards/Stories/columns", changed).text_at("/value/1/name") == "Doing");
    BOOST_TEST(get(team + "boards/Stories").number_at("/revision") == 2);
    changed.pop_back();
    BOOST_TEST(change("PUT", team + "boards/Stories/columns", changed).type_key() == "BoardValidationFailureException");
    BOOST_TEST(get(team + "boards/Stories/rows").number_at("/count") == 1);
    BOOST_TEST(change("PUT", team + "boards/Stories/rows", json::array{}).status == 400);
    BOOST_TEST(get(team + "boards/Nothing").status == 404);
    BOOST_TEST(get(team + "taskboardcolumns").text_at("/columns/0/name") == "New");
}

BOOST_AUTO_TEST_CASE(queries_are_saved_and_run) {
    const auto queries = fiber + "wit/queries";
    BOOST_TEST(get(queries).number_at("/count") == 2);
    BOOST_TEST(post(queries + "/Shared%20Queries", {{"name", "Team"}, {"isFolder", true}}).status == 201);
    const auto wiql = "SELECT [System.Id] FROM WorkItems WHERE [System.WorkItemType] = 'Bug' ORDER BY [System.Id]";
    const auto made = post(queries + "/Shared%20Queries/Team", {{"name", "Bugs"}, {"wiql", wiql}});
    BOOST_TEST(made.text_at("/path") == "Shared Queries/Team/Bugs");
    const auto id = made.text_at("/id");
    BOOST_TEST(get(fiber + "wit/wiql/" + id).at("/workItems").as_array().size() == 2u);
    BOOST_TEST(get(queries + "?$filter=bug").number_at("/count") == 1);
    BOOST_TEST(get(queries + "/Shared%20Queries?$depth=2").text_at("/children/0/children/0/id") == id);
    BOOST_TEST(post(queries + "/Shared%20Queries/Team", {{"name", "bugs"}, {"wiql", wiql}}).status == 409);
    BOOST_TEST(post(queries + "/Shared%20Queries/Team", {{"name", "Bad"}, {"wiql", "SELECT nothing"}}).status == 400);
    BOOST_TEST(post(queries + "/" + id, {{"name", "x"}, {"wiql", wiql}}).status == 400); // below a query
    BOOST_TEST(change("PATCH", queries + "/Shared%20Queries/Team", {{"name", "Group"}}).text_at("/name") == "Group");
    BOOST_TEST(get(queries + "/" + id).text_at("/path") == "Shared Queries/Group/Bugs");
    BOOST_TEST(change("DELETE", queries + "/My%20Queries", {}).status == 400);
    BOOST_TEST(change("DELETE", queries + "/Shared%20Queries/Group", {}).status == 204);
    BOOST_TEST(get(queries + "/" + id).type_key() == "QueryItemNotFoundException");
    BOOST_TEST(get(queries + "/" + id + "?$includeDeleted=true").at("/isDeleted").as_bool());
    BOOST_TEST(get(fiber + "wit/wiql/" + id).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
