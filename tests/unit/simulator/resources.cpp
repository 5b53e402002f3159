// SPDX-License-Identifier: BSL-1.0
// Test results, service connections, variable groups, agent pools, feeds, search and the audit log.
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_resources {
using namespace simulator_tests;

namespace {

const std::string org = "/fabrikam/_apis/";
const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/";

struct with_resources : with_service {
    with_resources() {
        use_scopes(
            "vso.test_write vso.serviceendpoint_manage vso.variablegroups_manage vso.agentpools_manage vso.packaging_manage vso.work vso.wiki_write "
            "vso.auditlog");
    }
    answer change(const std::string& method, const std::string& target, const json::value& body = {}) {
        return send(method, with_version(target), json::serialize(body), "application/json");
    }
};

json::value endpoint(const std::string& name) {
    auto made = json::parse(R"({"type": "generic", "url": "https://build.example", "authorization": {"scheme": "UsernamePassword",
        "parameters": {"username": "me", "password": "hidden word"}}, "serviceEndpointProjectReferences": [{"projectReference": {"name": "Fabrikam-Fiber"}}]})");
    made.as_object()["name"] = name;
    return made;
}

json::value variable_group(const std::string& name) {
    auto made = json::parse(R"({"variables": {"size": {"value": "big"}, "key": {"value": "hidden word", "isSecret": true}},
        "variableGroupProjectReferences": [{"projectReference": {"name": "Fabrikam-Fiber"}}]})");
    made.as_object()["name"] = name;
    return made;
}

} // namespace
} // namespace simulator_resources

BOOST_FIXTURE_TEST_SUITE(simulator_resources, with_resources)

BOOST_AUTO_TEST_CASE(a_test_run_with_results) {
    BOOST_TEST(post(fiber + "test/runs", {{"name", "Nightly"}, {"automated", true}}).number_at("/id") == 1);
    const auto added = post(fiber + "test/runs/1/results", json::parse(R"([{"testCaseTitle": "adds", "outcome": "passed"},
        {"automatedTestName": "subtracts", "outcome": "Failed", "errorMessage": "1 is not 2"}, {"testCaseTitle": "waits"}])"));
    BOOST_TEST(added.number_at("/value/1/id") == 100001);
    BOOST_TEST(added.text_at("/value/0/outcome") == "Passed");
    BOOST_TEST(get(fiber + "testresults/runs/1/results?outcomes=failed").text_at("/value/0/errorMessage") == "1 is not 2");
    const auto page = get(fiber + "test/runs/1/results?$top=2&$skip=2");
    BOOST_TEST(page.text_at("/value/0/testCaseTitle") == "waits");
    BOOST_TEST(change("PATCH", fiber + "test/runs/1/results", json::parse(R"([{"id": 100002, "outcome": "Passed", "comment": "at last"}])"))
                   .number_at("/value/0/revision") == 2);
    BOOST_TEST(change("PATCH", fiber + "test/runs/1", {{"state", "Completed"}}).number_at("/passedTests") == 2);
    BOOST_TEST(get(fiber + "test/runs/1/statistics").text_at("/runStatistics/0/outcome") == "Failed");
    const auto file = json::parse(R"({"fileName": "log.txt", "stream": "aGVsbG8=", "attachmentType": "GeneralAttachment"})");
    BOOST_TEST(post(fiber + "test/runs/1/results/100001/attachments", file).number_at("/id") == 1);
    BOOST_TEST(get(fiber + "test/runs/1/results/100001/attachments/1").text == "hello");
    BOOST_TEST(get(fiber + "test/runs/1/attachments/1").status == 404); // of the run itself
    BOOST_TEST(get(fiber + "test/runs?automated=false").number_at("/count") == 0);
    BOOST_TEST(change("DELETE", fiber + "test/runs/1").status == 204);
    BOOST_TEST(get(fiber + "test/runs/1").type_key() == "TestObjectNotFoundException");
}

BOOST_AUTO_TEST_CASE(test_results_that_are_refused) {
    BOOST_TEST(post(fiber + "test/runs", json::object{}).status == 400);
    BOOST_TEST(post(fiber + "test/runs", {{"name", "x"}, {"state", "running"}}).status == 400);
    post(fiber + "test/runs", {{"name", "x"}});
    BOOST_TEST(post(fiber + "test/runs/1/results", json::parse(R"([{"testCaseTitle": "a"}, {"outcome": "Passed"}])")).status == 400);
    BOOST_TEST(post(fiber + "test/runs/1/results", json::parse(R"([{"testCaseTitle": "a", "outcome": "Good"}])")).status == 400);
    BOOST_TEST(get(fiber + "test/runs/1/results").number_at("/count") == 0); // nothing was added
    BOOST_TEST(change("PATCH", fiber + "test/runs/1/results", json::parse(R"([{"id": 7}])")).status == 404);
    const auto made = post(fiber + "test/runs/1/results", json::parse(R"([{"testCaseTitle": "a", "revision": 9223372036854775807}])"));
    BOOST_TEST(made.number_at("/value/0/revision") == 1); // the service counts
    BOOST_TEST(post(fiber + "test/runs/1/attachments", {{"fileName", "a"}, {"stream", "?"}}).status == 400);
    change("PATCH", fiber + "test/runs/1", {{"state", "Completed"}});
    BOOST_TEST(post(fiber + "test/runs/1/results", json::parse(R"([{"testCaseTitle": "late"}])")).status == 400);
}

BOOST_AUTO_TEST_CASE(test_plans_and_suites) {
    const auto plan = post(fiber + "testplan/plans", {{"name", "Release"}});
    const auto root = plan.number_at("/rootSuite/id");
    const auto suites = fiber + "testplan/plans/1/suites";
    const auto suite = post(suites, {{"name", "Smoke"}, {"parentSuite", json::object{{"id", root}}}});
    BOOST_TEST(get(suites).number_at("/count") == 2);
    const auto cases = suites + '/' + std::to_string(suite.number_at("/id")) + "/testcase";
    BOOST_TEST(post(cases, json::parse(R"([{"workItem": {"id": 4}}])")).number_at("/value/0/workItem/id") == 4);
    BOOST_TEST(post(cases, json::parse(R"([{"workItem": {"id": 999}}])")).status == 404);
    BOOST_TEST(post(cases, json::parse(R"([{"workItem": {"id": 4294967300}}])")).status == 404); // 4, if cut to 32 bits
    BOOST_TEST(get(cases).number_at("/count") == 1);
    use_scopes("vso.work_write vso.test_write");
    BOOST_TEST(change("DELETE", fiber + "wit/workitems/4?destroy=true").status == 204);
    BOOST_TEST(get(cases).number_at("/count") == 0);
    BOOST_TEST(post(suites, {{"name", "x"}, {"parentSuite", json::object{{"id", 99}}}}).status == 404);
    BOOST_TEST(change("DELETE", fiber + "testplan/plans/1").status == 204);
    BOOST_TEST(get(suites).status == 404);
}

BOOST_AUTO_TEST_CASE(service_connections_keep_their_secrets) {
    const auto made = post(org + "serviceendpoint/endpoints", endpoint("Build server"));
    BOOST_TEST(made.status == 200);
    const auto id = made.text_at("/id");
    const auto list = get(fiber + "serviceendpoint/endpoints?endpointNames=build%20server");
    BOOST_TEST(list.text_at("/value/0/authorization/parameters/username") == "me");
    for (const auto* shown : {&made, &list}) BOOST_TEST(shown->text.find("hidden") == std::string::npos);
    auto changed = list.at("/value/0").as_object();
    changed["name"] = "Other";
    BOOST_TEST(change("PUT", org + "serviceendpoint/endpoints/" + id, changed).text_at("/name") == "Other");
    BOOST_TEST(post(org + "serviceendpoint/endpoints", endpoint("other")).type_key() == "DuplicateServiceConnectionException");
    const auto share = json::parse(R"([{"projectReference": {"name": "Tailspin Toys"}}])");
    BOOST_TEST(change("PATCH", org + "serviceendpoint/endpoints/" + id, share).status == 204);
    BOOST_TEST(get("/fabrikam/Tailspin%20Toys/_apis/serviceendpoint/endpoints/" + id).at("/isShared").as_bool());
    const auto project = made.text_at("/serviceEndpointProjectReferences/0/projectReference/id");
    BOOST_TEST(change("DELETE", org + "serviceendpoint/endpoints/" + id + "?projectIds=" + project).status == 204);
    BOOST_TEST(get(fiber + "serviceendpoint/endpoints/" + id).text == "null"); // as the service says that there is none
    BOOST_TEST(get(fiber + "serviceendpoint/endpoints").number_at("/count") == 0);
    BOOST_TEST(get(org + "serviceendpoint/types?type=GitHub").number_at("/count") == 1);
    for (const auto* bad :
        {R"({})", R"({"name": "x", "type": "generic"})", R"({"name": "x", "type": "generic", "authorization": {"scheme": "None"}})",
            R"({"name": "x", "type": "generic", "authorization": {"scheme": "None"}, "serviceEndpointProjectReferences": [{}]})"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        BOOST_TEST(post(org + "serviceendpoint/endpoints", json::parse(bad)).status == 400);
    }
}

BOOST_AUTO_TEST_CASE(variable_groups_keep_their_secrets) {
    const auto made = post(org + "distributedtask/variablegroups", variable_group("Release"));
    BOOST_TEST(made.number_at("/id") == 1);
    BOOST_TEST(made.at("/variables/key/value").is_null());
    BOOST_TEST(post(org + "distributedtask/variablegroups", variable_group("release")).type_key() == "VariableGroupExistsException");
    auto body = made.body();
    body.as_object()["description"] = "of the release";
    const auto changed = change("PUT", org + "distributedtask/variablegroups/1", body);
    BOOST_TEST(changed.text_at("/description") == "of the release");
    BOOST_TEST(changed.text.find("hidden") == std::string::npos);
    BOOST_TEST(get(fiber + "distributedtask/variablegroups?groupName=Rel*").text_at("/value/0/variables/size/value") == "big");
    BOOST_TEST(get("/fabrikam/Tailspin%20Toys/_apis/distributedtask/variablegroups/1").text == "null");
    BOOST_TEST(change("PUT", org + "distributedtask/variablegroups/1", {{"name", "x"}, {"variables", json::object{}}}).status == 400);
    BOOST_TEST(
        post(org + "distributedtask/variablegroups", {{"name", "x"}, {"variables", json::object{{"a", "b"}}}}).status == 400); // no project
    BOOST_TEST(change("DELETE", org + "distributedtask/variablegroups/1?projectIds=x").status == 204);
    BOOST_TEST(get(fiber + "distributedtask/variablegroups").number_at("/count") == 0);
}

BOOST_AUTO_TEST_CASE(a_secret_variable_may_have_no_value) {
    const auto group = json::parse(R"({"name": "empty", "variables": {"key": {"isSecret": true}}})");
    const auto made = post(fiber + "distributedtask/variablegroups", group);
    BOOST_REQUIRE_EQUAL(made.status, 200);
    const auto changed = change("PUT", org + "distributedtask/variablegroups/" + std::to_string(made.number_at("/id")), group);
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(changed.at("/variables/key/isSecret").as_bool());
}

BOOST_AUTO_TEST_CASE(pools_queues_and_agents) {
    BOOST_TEST(get(org + "distributedtask/pools").text_at("/value/1/name") == "Azure Pipelines");
    BOOST_TEST(post(org + "distributedtask/pools", {{"name", "default"}}).type_key() == "TaskAgentPoolExistsException");
    const auto pool = post(org + "distributedtask/pools", {{"name", "Lab"}}).number_at("/id");
    const auto queue = post(fiber + "distributedtask/queues", {{"name", "Lab"}, {"pool", json::object{{"id", pool}}}});
    BOOST_TEST(queue.text_at("/pool/name") == "Lab");
    BOOST_TEST(get(fiber + "distributedtask/queues?queueName=Lab").number_at("/count") == 1);
    const auto agents = org + "distributedtask/pools/" + std::to_string(pool) + "/agents";
    BOOST_TEST(post(agents, {{"name", "one"}}).text_at("/status") == "offline");
    BOOST_TEST(change("PATCH", agents + "/1", {{"enabled", false}}).at("/enabled").as_bool() == false);
    BOOST_TEST(get(agents + "/2").type_key() == "TaskAgentNotFoundException");
    BOOST_TEST(change("DELETE", org + "distributedtask/pools/" + std::to_string(pool)).status == 204);
    BOOST_TEST(get(fiber + "distributedtask/queues/" + std::to_string(queue.number_at("/id"))).status == 404);
    BOOST_TEST(post(fiber + "distributedtask/queues", {{"name", "x"}}).status == 400);
}

BOOST_AUTO_TEST_CASE(feeds_and_views) {
    const auto made = post(fiber + "packaging/feeds", {{"name", "tools"}});
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text_at("/project/name") == "Fabrikam-Fiber");
    BOOST_TEST(post(fiber + "packaging/feeds", {{"name", "Tools"}}).type_key() == "FeedNameAlreadyExistsException");
    BOOST_TEST(post(fiber + "packaging/feeds", {{"name", "my tools"}}).status == 400);
    BOOST_TEST(get(org + "packaging/feeds/tools").type_key() == "FeedIdNotFoundException"); // it is the project's
    BOOST_TEST(get(fiber + "packaging/feeds/tools/packages").number_at("/count") == 0);
    BOOST_TEST(get(fiber + "packaging/feeds/tools/views").number_at("/count") == 3);
    BOOST_TEST(post(fiber + "packaging/feeds/tools/views", {{"name", "local"}}).status == 409);
    BOOST_TEST(change("DELETE", fiber + "packaging/feeds/tools/views/Local").status == 400);
    BOOST_TEST(change("PATCH", fiber + "packaging/feeds/tools", {{"description", "of ours"}}).text_at("/description") == "of ours");
    const auto reader = json::parse(R"([{"identityDescriptor": "someone", "role": "reader"}])");
    BOOST_TEST(change("PATCH", fiber + "packaging/feeds/tools/permissions", reader).number_at("/count") == 1);
    BOOST_TEST(get(fiber + "packaging/feeds/tools/permissions").number_at("/count") == 2);
    BOOST_TEST(change("DELETE", fiber + "packaging/feeds/tools").status == 204);
    BOOST_TEST(get(fiber + "packaging/feeds").number_at("/count") == 0);
    BOOST_TEST(get(fiber + "packaging/feedrecyclebin").number_at("/count") == 1);
    BOOST_TEST(change("PATCH", fiber + "packaging/feedrecyclebin/tools", json::array{}).status == 204);
    BOOST_TEST(get(fiber + "packaging/feeds/tools").status == 200);
}

BOOST_AUTO_TEST_CASE(work_items_and_wikis_are_searched) {
    const auto ask = [&](const std::string& what, json::object body) {
        if (!body.contains("$top")) body["$top"] = 10;
        return post(fiber + "search/" + what + "searchresults", body);
    };
    const auto found = ask("workitem", {{"searchText", "register APP"}, {"includeFacets", true}});
    BOOST_TEST(found.number_at("/count") == 1);
    BOOST_TEST(found.text_at("/results/0/fields/system.id") == "3");
    BOOST_TEST(
        found.text_at("/results/0/hits/0/highlights/0") == "<highlighthit>Register</highlighthit> the <highlighthit>app</highlighthit>");
    BOOST_TEST(found.number_at("/facets/System.State/0/resultCount") == 1);
    BOOST_TEST(ask("workitem", {{"searchText", "register"}, {"filters", json::object{{"System.State", json::array{"Closed"}}}}})
                   .number_at("/count") == 0);
    BOOST_TEST(ask("workitem", {{"searchText", " "}}).status == 400);
    BOOST_TEST(ask("workitem", {{"searchText", "x"}, {"$top", 0}}).status == 400);
    post(fiber + "wiki/wikis", {{"name", "docs"}});
    send("PUT", with_version(fiber + "wiki/wikis/docs/pages?path=/Home"), R"({"content": "How to deploy"})", "application/json");
    const auto page = ask("wiki", {{"searchText", "deploy"}});
    BOOST_TEST(page.text_at("/results/0/path") == "/Home.md");
    BOOST_TEST(page.text_at("/results/0/hits/0/fieldReferenceName") == "content");
    BOOST_TEST(ask("wiki", {{"searchText", "deploy"}, {"filters", json::object{{"Wiki", json::array{"other"}}}}}).number_at("/count") == 0);
}

BOOST_AUTO_TEST_CASE(changes_are_in_the_audit_log) {
    BOOST_TEST(get(org + "audit/auditlog").at("/decoratedAuditLogEntries").as_array().empty());
    for (const auto* name : {"a", "b", "c"}) {
        post(org + "distributedtask/variablegroups", variable_group(name));
        clock.forward(std::chrono::seconds{1});
    }
    post(org + "distributedtask/variablegroups", variable_group("a")); // refused
    change("DELETE", org + "distributedtask/variablegroups/2");
    const auto first = get(org + "audit/auditlog?batchSize=3");
    BOOST_TEST(first.text_at("/decoratedAuditLogEntries/0/actionId") == "Library.VariableGroupDeleted");
    BOOST_TEST(first.text_at("/decoratedAuditLogEntries/1/actorUPN") == norman);
    BOOST_TEST(first.at("/hasMore").as_bool());
    const auto second = get(org + "audit/auditlog?batchSize=3&continuationToken=" + first.text_at("/continuationToken"));
    BOOST_TEST(second.at("/decoratedAuditLogEntries").as_array().size() == 1u);
    BOOST_TEST(!second.at("/hasMore").as_bool());
    BOOST_TEST(get(org + "audit/auditlog?endTime=2025-01-01T12:00:00Z").at("/decoratedAuditLogEntries").as_array().size() == 1u);
    BOOST_TEST(get(org + "audit/auditlog?startTime=soon").status == 400);
    BOOST_TEST(get(org + "audit/auditlog?startTime=2025-02-02&endTime=2025-01-01").status == 400);
    BOOST_TEST(get(org + "audit/downloadlog?format=csv").text.starts_with("Id,Timestamp"));
    BOOST_TEST(get(org + "audit/downloadlog?format=xml").status == 400);
    use_scopes("vso.work");
    BOOST_TEST(get(org + "audit/auditlog").status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
