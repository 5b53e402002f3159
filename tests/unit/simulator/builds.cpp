// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

namespace simulator_builds {
using namespace simulator_tests;

namespace {

const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis/";

struct with_builds : with_service {
    with_builds() { use_scopes("vso.build_execute vso.environment_manage vso.pipelineresources_manage"); }

    answer change(const std::string& method, const std::string& path, const json::value& body) {
        return send(method, with_version(fiber + path), json::serialize(body), "application/json");
    }
    std::int64_t define(const std::string& name) {
        const json::object repository{{"type", "TfsGit"}, {"name", "Fabrikam-Fiber"}};
        const auto got = change("POST", "build/definitions", {{"name", name}, {"repository", repository}, {"path", "\\"}});
        BOOST_REQUIRE_MESSAGE(got.status == 200, got.text);
        return got.number_at("/id");
    }
    std::string queue(std::int64_t definition, const json::object& more = {}) {
        json::object body{{"definition", json::object{{"id", definition}}}};
        for (const auto& member : more) body[member.key()] = member.value();
        const auto got = change("POST", "build/builds", body);
        BOOST_REQUIRE_MESSAGE(got.status == 200, got.text);
        BOOST_TEST(got.text_at("/status") == "notStarted");
        return "build/builds/" + std::to_string(got.number_at("/id"));
    }
    /// Looks until the build has completed; what it was, and how it ended.
    std::vector<std::string> states(const std::string& build) {
        std::vector<std::string> out;
        for (int i = 0; i < 10; ++i) {
            const auto got = get(fiber + build);
            const auto state = got.text_at("/status");
            if (out.empty() || out.back() != state) out.push_back(state);
            if (state != "completed") continue;
            out.push_back(got.text_at("/result"));
            break;
        }
        return out;
    }
};

} // namespace
} // namespace simulator_builds

BOOST_FIXTURE_TEST_SUITE(simulator_builds, with_builds)

BOOST_AUTO_TEST_CASE(branches_and_parameters_come_as_the_azure_cli_writes_them) {
    const auto run =
        queue(define("Nightly"), {{"sourceBranch", "topic/x"}, {"parameters", R"({'simulate.result': 'failed', 'say': 'it\'s "so"'})"}});
    BOOST_TEST(get(fiber + run).text_at("/sourceBranch") == "refs/heads/topic/x");
    BOOST_TEST(states(run).back() == "failed");
}

BOOST_AUTO_TEST_CASE(a_definition_has_revisions) {
    const auto id = std::to_string(define("Nightly"));
    const auto made = get(fiber + "build/definitions/" + id);
    BOOST_TEST(made.number_at("/revision") == 1);
    BOOST_TEST(made.text_at("/repository/defaultBranch") == "refs/heads/main");
    auto body = made.body().as_object();
    body["description"] = "at night";
    body["variables"] = json::object{{"key", json::object{{"value", "hidden"}, {"isSecret", true}}}};
    const auto changed = change("PUT", "build/definitions/" + id, body);
    BOOST_TEST(changed.number_at("/revision") == 2);
    BOOST_TEST(changed.text.find("hidden") == std::string::npos);
    BOOST_TEST(change("PUT", "build/definitions/" + id, body).status == 409); // revision 1 is no longer the newest
    BOOST_TEST(get(fiber + "build/definitions/" + id + "?revision=1").body().as_object().contains("description") == false);
    BOOST_TEST(get(fiber + "build/definitions/" + id + "/revisions").text_at("/value/1/changeType") == "update");
    BOOST_TEST(get(fiber + "build/definitions?name=night*").number_at("/count") == 1);
    BOOST_TEST(change("DELETE", "build/definitions/" + id, {}).status == 204);
    BOOST_TEST(get(fiber + "build/definitions/" + id).type_key() == "DefinitionNotFoundException");
}

BOOST_AUTO_TEST_CASE(definitions_that_are_refused) {
    define("Nightly");
    const json::object repository{{"type", "TfsGit"}};
    BOOST_TEST(
        change("POST", "build/definitions", {{"name", "nightly"}, {"repository", repository}}).type_key() == "DefinitionExistsException");
    BOOST_TEST(change("POST", "build/definitions", {{"name", "nightly"}, {"repository", repository}, {"path", "\\other"}}).status == 200);
    BOOST_TEST(change("POST", "build/definitions", {{"name", " "}, {"repository", repository}}).status == 400);
    BOOST_TEST(change("POST", "build/definitions", {{"name", "Other"}}).type_key() == "InvalidDefinitionException");
    BOOST_TEST(change("POST", "build/definitions", json::array{}).status == 400);
    BOOST_TEST(get(fiber + "build/definitions/1?revision=9").status == 404);
    BOOST_TEST(get("/fabrikam/Caf%C3%A9%20Orders/_apis/build/definitions/1").status == 404);
    BOOST_TEST(get("/fabrikam/_apis/build/definitions").status == 404);
    use_scopes("vso.build");
    BOOST_TEST(change("POST", "build/definitions", {{"name", "Other"}, {"repository", repository}}).status == 403);
    use_scopes("vso.work");
    BOOST_TEST(get(fiber + "build/definitions").status == 403);
}

BOOST_AUTO_TEST_CASE(a_build_goes_through_its_states) {
    using text = std::string;
    for (const auto& [name, result] : {std::pair{"Nightly", "succeeded"}, {"Fails", "failed"}, {"Canceled", "canceled"}}) {
        BOOST_TEST_INFO_SCOPE(name);
        const auto build = queue(define(name));
        BOOST_TEST(states(build) == (std::vector{text{"inProgress"}, text{"completed"}, text{result}}), boost::test_tools::per_element());
        BOOST_TEST(!get(fiber + build).text_at("/finishTime").empty());
    }
    const auto ordered = queue(1, {{"parameters", R"({"simulate.result": "partiallySucceeded"})"}});
    BOOST_TEST(states(ordered).back() == "partiallySucceeded");
    const auto later = queue(1);
    clock.forward(std::chrono::seconds{30}); // without a look
    BOOST_TEST(get(fiber + "build/builds?statusFilter=completed&definitions=1").number_at("/count") == 3);
    BOOST_TEST(get(fiber + "build/latest/Nightly").text_at("/url").ends_with(later.substr(later.rfind('/'))));
}

BOOST_AUTO_TEST_CASE(a_build_is_canceled_and_retried) {
    const auto build = queue(define("Nightly"));
    get(fiber + build);
    BOOST_TEST(change("PATCH", build, {{"status", "cancelling"}}).text_at("/status") == "cancelling");
    BOOST_TEST(get(fiber + build).text_at("/result") == "canceled");
    BOOST_TEST(change("PATCH", build, {{"status", "cancelling"}}).type_key() == "BuildStatusInvalidChangeException");
    BOOST_TEST(change("PATCH", build + "?retry=true", json::object{}).text_at("/status") == "inProgress");
    BOOST_TEST(states(build).back() == "succeeded");
    const auto other = queue(1);
    BOOST_TEST(change("PATCH", other, {{"status", 4}}).text_at("/status") == "cancelling"); // the number of the enumeration
    BOOST_TEST(change("PATCH", build, {{"keepForever", true}}).at("/keepForever").as_bool());
    BOOST_TEST(change("DELETE", build, {}).status == 400);
    BOOST_TEST(change("PATCH", build, {{"keepForever", false}}).status == 200);
    BOOST_TEST(change("DELETE", build, {}).status == 204);
    BOOST_TEST(get(fiber + build).message() == "The requested build 1 could not be found.");
}

BOOST_AUTO_TEST_CASE(builds_that_are_refused) {
    define("Nightly");
    BOOST_TEST(change("POST", "build/builds", json::object{}).status == 400);
    BOOST_TEST(change("POST", "build/builds", {{"definition", json::object{{"id", 99}}}}).type_key() == "DefinitionNotFoundException");
    const json::object definition{{"id", 1}};
    BOOST_TEST(change("POST", "build/builds", {{"definition", definition}, {"parameters", "{"}}).status == 400);
    BOOST_TEST(get(fiber + "build/builds?statusFilter=running").status == 400);
    BOOST_TEST(get(fiber + "build/builds?minTime=soon").status == 400);
    BOOST_TEST(get(fiber + "build/builds/99999999999").status == 404);
    BOOST_TEST(change("PATCH", "build/builds", {json::object{{"id", 9}}}).status == 404);
    BOOST_TEST(send("PUT", fiber + "build/builds/1?api-version=7.1").status == 405);
}

BOOST_AUTO_TEST_CASE(lists_are_filtered_and_paged) {
    for (int i = 0; i < 5; ++i) queue(i == 0 ? define("Nightly") : 1, {{"sourceBranch", i % 2 ? "refs/heads/odd" : "refs/heads/even"}});
    BOOST_TEST(get(fiber + "build/builds").number_at("/value/0/id") == 5);
    BOOST_TEST(get(fiber + "build/builds?queryOrder=queueTimeAscending").number_at("/value/0/id") == 1);
    BOOST_TEST(get(fiber + "build/builds?branchName=refs/heads/odd").number_at("/count") == 2);
    BOOST_TEST(get(fiber + "build/builds?maxBuildsPerDefinition=2").number_at("/count") == 2);
    const auto first = get(fiber + "build/builds?$top=2");
    const auto second = get(fiber + "build/builds?$top=2&continuationToken=" + first.header("x-ms-continuationtoken"));
    BOOST_TEST(second.number_at("/value/0/id") == 3);
    BOOST_TEST(change("POST", "build/builds/2/tags", {"release", "x"}).number_at("/count") == 2);
    BOOST_TEST(get(fiber + "build/builds?tagFilters=release,x").number_at("/value/0/id") == 2);
    BOOST_TEST(send("DELETE", with_version(fiber + "build/builds/2/tags/x")).number_at("/count") == 1);
}

BOOST_AUTO_TEST_CASE(logs_grow) {
    const auto build = queue(define("Fails"));
    BOOST_TEST(get(fiber + build + "/logs/3").status == 404);
    std::int64_t lines = 0;
    for (int i = 0; i < 3; ++i) {
        const auto logs = get(fiber + build + "/logs");
        const auto last =
            logs.number_at("/value/" + std::to_string(std::min<std::int64_t>(3, logs.number_at("/count")) - 1) + "/lineCount");
        BOOST_TEST((i == 0 || last > lines));
        lines = last;
    }
    const auto text = send("GET", fiber + build + "/logs/3?startLine=2&endLine=3", {}, {}, {{"Accept", "text/plain"}});
    BOOST_TEST(text.header("Content-Type") == "text/plain; charset=utf-8");
    BOOST_TEST(text.text.find("Compiling 1 of 3\r\n") != std::string::npos);
    BOOST_TEST(text.text.find("Starting") == std::string::npos);
    const auto list = send("GET", fiber + build + "/logs/3", {}, {}, {{"Accept", "application/json"}});
    BOOST_TEST(list.number_at("/count") == 6);
    BOOST_TEST(list.text_at("/value/4").ends_with("##[error]Bash exited with code '1'."));
    BOOST_TEST(get(fiber + build + "/logs/3?startLine=x").status == 400);
    const auto timeline = get(fiber + build + "/timeline");
    BOOST_TEST(timeline.text_at("/records/5/result") == "failed");
    BOOST_TEST(timeline.number_at("/records/5/log/id") == 3);
    BOOST_TEST(timeline.text_at("/records/3/parentId") == timeline.text_at("/records/2/id"));
    BOOST_TEST(get(fiber + build + "/timeline/x").type_key() == "TimelineNotFoundException");
}

BOOST_AUTO_TEST_CASE(leases_that_are_refused) {
    const auto build = queue(define("Nightly"));
    const auto id = std::stoi(build.substr(build.rfind('/') + 1));
    const auto lease = [&](json::object more) {
        more["runId"] = id;
        return change("POST", "build/retention/leases", json::array{std::move(more)});
    };
    BOOST_TEST(lease({{"daysValid", -1}}).status == 400);
    BOOST_TEST(lease({{"daysValid", 9223372036854775807}}).status == 400);
    BOOST_TEST(lease({{"definitionId", "x"}}).status == 400);
    const auto kept = "build/retention/leases/" + std::to_string(lease({{"daysValid", 5}}).number_at("/value/0/leaseId"));
    for (const auto& days : {json::value(-1), json::value("x"), json::value(36501)})
        BOOST_TEST(change("PATCH", kept, {{"daysValid", days}}).status == 400);
    BOOST_TEST(get(fiber + kept).number_at("/daysValid") == 5);
    BOOST_TEST(get(fiber + "build/retention/leases?definitionId=1").status == 200);
}

BOOST_AUTO_TEST_CASE(artifacts_of_a_build) {
    const auto build = queue(define("Nightly"));
    BOOST_TEST(get(fiber + build + "/artifacts").number_at("/count") == 0);
    states(build);
    BOOST_TEST(get(fiber + build + "/artifacts?artifactName=drop").text_at("/resource/type") == "PipelineArtifact");
    BOOST_TEST(get(fiber + build + "/artifacts?artifactName=drop&$format=zip").text.starts_with("PK"));
    BOOST_TEST(get(fiber + build + "/artifacts?artifactName=other").type_key() == "ArtifactNotFoundException");
    BOOST_TEST(change("POST", build + "/artifacts", {{"name", "DROP"}}).type_key() == "ArtifactExistsException");
}

BOOST_AUTO_TEST_CASE(folders_of_definitions) {
    BOOST_TEST(change("PUT", "build/folders?path=a/b", {{"description", "x"}}).text_at("/path") == "\\a\\b");
    BOOST_TEST(change("PUT", "build/folders?path=%5CA%5CB", json::object{}).status == 409);
    BOOST_TEST(get(fiber + "build/folders").number_at("/count") == 3);
    BOOST_TEST(get(fiber + "build/folders/a").number_at("/count") == 2);
    BOOST_TEST(change("DELETE", "build/folders?path=c", {}).type_key() == "FolderNotFoundException");
    BOOST_TEST(change("DELETE", "build/folders?path=%5C", {}).status == 400);
    BOOST_TEST(change("DELETE", "build/folders?path=a", {}).status == 204);
    BOOST_TEST(get(fiber + "build/folders").number_at("/count") == 1);
}

BOOST_AUTO_TEST_CASE(a_pipeline_is_a_definition_and_a_run_is_a_build) {
    const json::object yaml{{"type", "yaml"}, {"path", "/azure-pipelines.yml"}, {"repository", json::object{{"type", "azureReposGit"}}}};
    const auto made = change("POST", "pipelines", {{"name", "Release"}, {"folder", "\\ship"}, {"configuration", yaml}});
    BOOST_TEST(made.text_at("/configuration/path") == "/azure-pipelines.yml");
    BOOST_TEST(get(fiber + "build/definitions/1").text_at("/process/yamlFilename") == "/azure-pipelines.yml");
    BOOST_TEST(get(fiber + "pipelines").text_at("/value/0/folder") == "\\ship");
    const auto run = change("POST", "pipelines/1/runs", json::parse(R"({"templateParameters": {"size": "big"},
        "variables": {"a": {"value": "1"}, "b": {"value": "hidden", "isSecret": true}},
        "resources": {"repositories": {"self": {"refName": "refs/heads/next"}}}})"));
    BOOST_TEST(run.text_at("/state") == "inProgress");
    BOOST_TEST(run.text_at("/variables/a/value") == "1");
    BOOST_TEST(run.text.find("hidden") == std::string::npos);
    BOOST_TEST(run.text_at("/resources/repositories/self/refName") == "refs/heads/next");
    BOOST_TEST(states("build/builds/1").back() == "succeeded");
    BOOST_TEST(get(fiber + "pipelines/1/runs/1").text_at("/result") == "succeeded");
    BOOST_TEST(get(fiber + "pipelines/1/runs").number_at("/count") == 1);
    BOOST_TEST(get(fiber + "pipelines/1/runs/1/logs").body().at("logs").as_array().size() == 4u);
    BOOST_TEST(get(fiber + "pipelines/1/runs/1/logs/2?$expand=signedContent").text_at("/signedContent/url").ends_with("/logs/2"));
    BOOST_TEST(get(fiber + "pipelines/1/runs/1/artifacts?artifactName=drop").text_at("/name") == "drop");
    const auto preview = change("POST", "pipelines/1/runs", {{"previewRun", true}, {"yamlOverride", "steps: []"}});
    BOOST_TEST(preview.text_at("/finalYaml") == "steps: []");
    BOOST_TEST(get(fiber + "pipelines/1/runs").number_at("/count") == 1);
}

BOOST_AUTO_TEST_CASE(pipelines_that_are_refused) {
    BOOST_TEST(change("POST", "pipelines", {{"name", "x"}}).status == 400);
    BOOST_TEST(change("POST", "pipelines", {{"name", "x"}, {"configuration", json::object{{"type", "designerJson"}}}}).status == 400);
    BOOST_TEST(get(fiber + "pipelines/9").type_key() == "PipelineNotFoundException");
    BOOST_TEST(change("POST", "pipelines/9/runs", json::object{}).status == 404);
    queue(define("Nightly"));
    define("Other");
    BOOST_TEST(get(fiber + "pipelines/2/runs/1").type_key() == "RunNotFoundException"); // a run of another pipeline
    BOOST_TEST(change("POST", "pipelines/1/runs", {{"yamlOverride", "x"}}).status == 400);
    BOOST_TEST(get(fiber + "pipelines/1/runs/1/artifacts").status == 400);
}

BOOST_AUTO_TEST_CASE(a_run_waits_for_an_approval) {
    using text = std::string;
    for (const auto& [decision, result] : {std::pair{"approved", "succeeded"}, {"rejected", "failed"}}) {
        BOOST_TEST_INFO_SCOPE(decision);
        const auto build = queue(define(text{"Needs approval "} + decision));
        for (int i = 0; i < 6; ++i) BOOST_TEST(get(fiber + build).text_at("/status") == "inProgress");
        const auto open = get(fiber + "pipelines/approvals?state=pending");
        BOOST_TEST(open.number_at("/count") == 1);
        const json::object answer{{"approvalId", open.text_at("/value/0/id")}, {"status", decision}, {"comment", "seen"}};
        BOOST_TEST(change("PATCH", "pipelines/approvals", json::array{answer}).text_at("/value/0/steps/0/comment") == "seen");
        BOOST_TEST(change("PATCH", "pipelines/approvals", json::array{answer}).status == 400);
        BOOST_TEST(states(build).back() == result);
    }
    const json::object unknown{{"approvalId", "x"}, {"status", "approved"}};
    BOOST_TEST(change("PATCH", "pipelines/approvals", json::array{unknown}).type_key() == "ApprovalNotFoundException");
}

BOOST_AUTO_TEST_CASE(environments_and_their_checks) {
    BOOST_TEST(change("POST", "pipelines/environments", {{"name", "production"}}).number_at("/id") == 1);
    BOOST_TEST(change("POST", "pipelines/environments", {{"name", "Production"}}).type_key() == "EnvironmentExistsException");
    BOOST_TEST(change("PATCH", "pipelines/environments/1", {{"description", "live"}}).text_at("/description") == "live");
    const auto check = json::parse(R"({"type": {"name": "Approval"}, "resource": {"type": "environment", "id": "1"}, "settings": {}})");
    BOOST_TEST(change("POST", "pipelines/checks/configurations", check).number_at("/version") == 1);
    BOOST_TEST(get(fiber + "pipelines/checks/configurations?resourceType=environment&resourceId=1").number_at("/count") == 1);
    BOOST_TEST(get(fiber + "pipelines/checks/configurations?resourceType=environment").status == 400);
    define("Nightly");
    const auto use = json::parse(R"({"pipelines": [{"id": 1, "authorized": true}]})");
    BOOST_TEST(change("PATCH", "pipelines/pipelinepermissions/environment/1", use).number_at("/pipelines/0/id") == 1);
    const auto absent = json::parse(R"({"pipelines": [{"id": 9, "authorized": true}]})");
    BOOST_TEST(change("PATCH", "pipelines/pipelinepermissions/environment/1", absent).status == 404);
    BOOST_TEST(change("DELETE", "pipelines/environments/1", {}).status == 204);
    BOOST_TEST(get(fiber + "pipelines/environments/1").type_key() == "EnvironmentNotFoundException");
}

BOOST_AUTO_TEST_SUITE_END()
