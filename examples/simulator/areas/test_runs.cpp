// SPDX-License-Identifier: BSL-1.0
// Test runs and their results, with attachments; plans, suites and test cases. `test` and `testresults` read one store.
#include "routing.hpp"

#include "../item_json.hpp"

#include <algorithm>
#include <utility>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

constexpr int first_result = 100000;

struct test_attachment {
    int id;
    std::string name, comment, bytes;
};

struct test_result {
    json::object fields;
    std::vector<test_attachment> attachments{};
};

struct test_run {
    int id;
    std::string project_id;
    json::object fields;
    std::vector<test_result> results{}; ///< the id is the position plus `first_result`
    std::vector<test_attachment> attachments{};
};

struct test_store {
    std::map<int, test_run> runs{};
    record_table plans{}, suites{};
    std::map<int, std::vector<int>> cases{}; ///< work items by suite
    int next_run = 1, next_attachment = 1;
};

test_store& store_of(const rest_call& call) { return call.org->areas.of<test_store>(); }

vendor_error test_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.TestManagement.WebApi", type);
}

test_run& run_in(const rest_call& call, const project& in, const std::string& id) {
    auto& all = store_of(call).runs;
    const auto found = all.find(id_in(call, id));
    if (found == all.end() || found->second.project_id != in.id)
        throw test_error(404, "Test run " + id + " cannot be found.", "TestObjectNotFoundException");
    return found->second;
}

test_result& result_in(test_run& of, std::int64_t id) {
    const auto at = id - first_result;
    if (at < 0 || at >= std::ssize(of.results))
        throw test_error(404, "Test result " + std::to_string(id) + " of test run " + std::to_string(of.id) + " cannot be found.",
            "TestObjectNotFoundException");
    return of.results[static_cast<std::size_t>(at)];
}

std::string run_url(const rest_call& call, const project& in, int id) { return project_url(call, in) + "/test/Runs/" + std::to_string(id); }

/// The spelling of a word; 400 if it is not one of them.
std::string spelled(std::string_view member, std::string_view given, std::initializer_list<std::string_view> words) {
    for (const auto word : words) {
        if (same_text(word, given)) return std::string{word};
    }
    throw invalid_argument(member, "'" + std::string{given} + "' is not one of its values.");
}

std::string outcome_in(const json::object& of) {
    return spelled("outcome", text_in(of, "outcome"),
        {"Unspecified", "None", "Passed", "Failed", "Inconclusive", "Timeout", "Aborted", "Blocked", "NotExecuted", "Warning", "Error",
            "NotApplicable", "Paused", "InProgress", "NotImpacted"});
}

// --- runs --------------------------------------------------------------------------------------------------------------------------

json::array statistics(const test_run& of) {
    std::map<std::string, int> counts;
    for (const auto& one : of.results) ++counts[text_in(one.fields, "outcome")];
    json::array out;
    for (const auto& [outcome, count] : counts) out.push_back(json::object{{"state", "Completed"}, {"outcome", outcome}, {"count", count}});
    return out;
}

std::int64_t count_of(const test_run& of, std::string_view outcome) {
    return std::count_if(of.results.begin(), of.results.end(), [&](const auto& one) { return text_in(one.fields, "outcome") == outcome; });
}

json::object run_json(const rest_call& call, const project& in, const test_run& of, bool details) {
    auto out = of.fields;
    out["id"] = of.id;
    out["url"] = run_url(call, in, of.id);
    out["webAccessUrl"] = call.in_org().base() + '/' + in.id + "/_TestManagement/Runs?runId=" + std::to_string(of.id);
    out["totalTests"] = of.results.size();
    out["passedTests"] = count_of(of, "Passed");
    out["incompleteTests"] = count_of(of, "InProgress") + count_of(of, "Unspecified");
    out["notApplicableTests"] = count_of(of, "NotApplicable");
    out["unanalyzedTests"] = count_of(of, "Failed");
    if (!details) return out;
    out["project"] = json::object{{"id", in.id}, {"name", in.name}, {"url", call.in_org().base() + "/_apis/projects/" + in.id}};
    out["runStatistics"] = statistics(of);
    return out;
}

void change_run(const rest_call& call, json::object& to, const json::object& body) {
    copy_members(
        to, body, {"name", "comment", "errorMessage", "iteration", "build", "plan", "tags", "dueDate", "release", "buildReference"});
    if (const auto state = text_in(body, "state"); !state.empty()) {
        to["state"] =
            spelled("state", state, {"Unspecified", "NotStarted", "InProgress", "Completed", "Waiting", "Aborted", "NeedsInvestigation"});
        if (to.at("state") == "Completed" || to.at("state") == "Aborted") to["completedDate"] = now_text(call);
    }
    copy_members(to, body, {"startedDate", "completedDate"});
    to["revision"] = number_in(to, "revision") + 1;
    to["lastUpdatedDate"] = now_text(call);
    to["lastUpdatedBy"] = caller_reference(call);
}

http_reply create_run(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    json::object fields{{"name", required_text(body, "name")}, {"isAutomated", flag_in(body, "automated")}, {"state", "Unspecified"},
        {"iteration", in.name}, {"owner", caller_reference(call)}, {"createdDate", now_text(call)}, {"startedDate", now_text(call)},
        {"postProcessState", "complete"}};
    change_run(call, fields, body);
    auto& store = store_of(call);
    test_run made{store.next_run++, in.id, std::move(fields)};
    const int id = made.id;
    return json_reply(run_json(call, in, store.runs.insert_or_assign(id, std::move(made)).first->second, true));
}

http_reply list_runs(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto automated = query_text(call, "automated"), build = query_text(call, "buildUri");
    json::array values;
    for (const auto& [id, one] : store_of(call).runs) {
        if (one.project_id != in.id || (!automated.empty() && call.flag("automated") != flag_in(one.fields, "isAutomated"))) continue;
        const auto* own = object_in(one.fields, "build");
        if (!build.empty() && (!own || !build.ends_with('/' + text_in(*own, "id")))) continue;
        values.push_back(run_json(call, in, one, call.flag("includeRunDetails")));
    }
    return paged_list(call, std::move(values), 100);
}

http_reply show_run(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(run_json(call, in, run_in(call, in, given[0]), true));
}

http_reply update_run(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = run_in(call, in, given[0]);
    auto changed = found.fields;
    change_run(call, changed, object_body(call));
    found.fields = std::move(changed);
    return json_reply(run_json(call, in, found, true));
}

http_reply remove_run(rest_call& call, const strings& given) {
    store_of(call).runs.erase(run_in(call, project_of(call), given[0]).id);
    return no_content();
}

http_reply show_statistics(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = run_in(call, in, given[0]);
    return json_reply(
        {{"run", json::object{{"id", given[0]}, {"name", text_in(found.fields, "name")}, {"url", run_url(call, in, found.id)}}},
            {"runStatistics", statistics(found)}});
}

// --- results -----------------------------------------------------------------------------------------------------------------------

json::object result_json(const rest_call& call, const project& in, const test_run& of, const test_result& one) {
    auto out = one.fields;
    out["project"] = json::object{{"id", in.id}, {"name", in.name}};
    out["testRun"] = json::object{{"id", std::to_string(of.id)}, {"name", text_in(of.fields, "name")}, {"url", run_url(call, in, of.id)}};
    out["url"] = run_url(call, in, of.id) + "/Results/" + std::to_string(number_in(one.fields, "id"));
    return out;
}

void change_result(const rest_call& call, json::object& to, const json::object& body) {
    for (const auto& member : body) {
        if (member.key() != "id" && member.key() != "revision" && member.key() != "project" && member.key() != "testRun" &&
            member.key() != "url")
            to[member.key()] = member.value();
    }
    if (!text_in(body, "outcome").empty()) to["outcome"] = outcome_in(body);
    to["revision"] = number_in(to, "revision") + 1;
    to["lastUpdatedDate"] = now_text(call);
    to["lastUpdatedBy"] = caller_reference(call);
}

http_reply add_results(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = run_in(call, in, given[0]);
    if (text_in(found.fields, "state") == "Completed")
        throw test_error(400, "Test run " + given[0] + " has completed: results cannot be added.", "InvalidOperationException");
    std::vector<test_result> made;
    for (const auto& one : array_body(call)) {
        if (!one.is_object()) throw invalid_body();
        const auto& body = one.as_object();
        if (text_in(body, "testCaseTitle").empty() && text_in(body, "automatedTestName").empty() && !body.contains("testPoint"))
            throw invalid_argument("testCaseTitle", "it cannot be null or empty.");
        json::object fields{{"id", first_result + static_cast<int>(found.results.size() + made.size())}, {"outcome", "Unspecified"},
            {"state", "Pending"}, {"priority", 255}, {"createdDate", now_text(call)}, {"runBy", caller_reference(call)}};
        change_result(call, fields, body);
        made.push_back({std::move(fields)});
    }
    json::array values;
    for (auto& one : made) {
        values.push_back(result_json(call, in, found, one));
        found.results.push_back(std::move(one));
    }
    return whole_list(std::move(values));
}

http_reply update_results(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = run_in(call, in, given[0]);
    auto changed = found.results;
    std::vector<std::int64_t> ids;
    for (const auto& one : array_body(call)) {
        if (!one.is_object()) throw invalid_body();
        ids.push_back(number_in(one.as_object(), "id", -1));
        result_in(found, ids.back());
        change_result(call, changed[static_cast<std::size_t>(ids.back() - first_result)].fields, one.as_object());
    }
    found.results = std::move(changed);
    json::array values;
    for (const auto id : ids) values.push_back(result_json(call, in, found, result_in(found, id)));
    return whole_list(std::move(values));
}

http_reply list_results(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = run_in(call, in, given[0]);
    const auto outcomes = query_list(call, "outcomes");
    json::array values;
    for (const auto& one : found.results) {
        const auto own = text_in(one.fields, "outcome");
        const auto same = [&own](const auto& asked) { return same_text(asked, own); };
        if (outcomes.empty() || std::any_of(outcomes.begin(), outcomes.end(), same)) values.push_back(result_json(call, in, found, one));
    }
    return paged_list(call, std::move(values), 1000);
}

http_reply show_result(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& run = run_in(call, in, given[0]);
    return json_reply(result_json(call, in, run, result_in(run, id_in(call, given[1]))));
}

// --- attachments -------------------------------------------------------------------------------------------------------------------

std::vector<test_attachment>& attachments_of(const rest_call& call, const strings& given, bool of_result) {
    auto& run = run_in(call, project_of(call), given[0]);
    return of_result ? result_in(run, id_in(call, given[1])).attachments : run.attachments;
}

http_reply add_attachment_to(const rest_call& call, std::vector<test_attachment>& to) {
    const auto body = object_body(call);
    const auto name = required_text(body, "fileName");
    const auto bytes = base64_decode(required_text(body, "stream"));
    if (!bytes) throw invalid_argument("stream", "it is not base64.");
    to.push_back({store_of(call).next_attachment++, name, text_in(body, "comment"), *bytes});
    return json_reply({{"id", to.back().id},
        {"url", call.sim.origin + call.request.target.substr(0, call.request.target.find('?')) + '/' + std::to_string(to.back().id)}});
}

http_reply list_attachments_of(const rest_call& call, const std::vector<test_attachment>& all) {
    json::array values;
    for (const auto& one : all) {
        values.push_back(json::object{{"id", one.id}, {"fileName", one.name}, {"comment", one.comment}, {"size", one.bytes.size()},
            {"createdDate", now_text(call)}, {"attachmentType", "generalAttachment"}});
    }
    return whole_list(std::move(values));
}

http_reply show_attachment_of(const rest_call& call, const std::vector<test_attachment>& all, const std::string& id) {
    for (const auto& one : all) {
        if (one.id != id_in(call, id)) continue;
        auto out = text_reply(one.bytes, "application/octet-stream");
        out.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + percent_encode(one.name) + '"');
        return out;
    }
    throw test_error(404, "Attachment " + id + " cannot be found.", "TestObjectNotFoundException");
}

http_reply add_run_attachment(rest_call& call, const strings& given) { return add_attachment_to(call, attachments_of(call, given, false)); }
http_reply add_result_attachment(rest_call& call, const strings& given) {
    return add_attachment_to(call, attachments_of(call, given, true));
}
http_reply list_run_attachments(rest_call& call, const strings& given) {
    return list_attachments_of(call, attachments_of(call, given, false));
}
http_reply list_result_attachments(rest_call& call, const strings& given) {
    return list_attachments_of(call, attachments_of(call, given, true));
}
http_reply show_run_attachment(rest_call& call, const strings& given) {
    return show_attachment_of(call, attachments_of(call, given, false), given[1]);
}
http_reply show_result_attachment(rest_call& call, const strings& given) {
    return show_attachment_of(call, attachments_of(call, given, true), given[2]);
}

// --- plans and suites --------------------------------------------------------------------------------------------------------------

json::object& record_in(const rest_call& call, record_table& in, const std::string& id, std::string_view what) {
    auto* found = in.find(id_in(call, id));
    if (!found || text_in(*found, "projectId") != project_of(call).id)
        throw test_error(404, std::string{what} + ' ' + id + " cannot be found.", "TestObjectNotFoundException");
    return *found;
}

json::object shown_record(const rest_call& call, const json::object& of) {
    auto out = of;
    out.erase("projectId");
    const auto& in = project_of(call);
    out["project"] = json::object{{"id", in.id}, {"name", in.name}};
    return out;
}

http_reply create_plan(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    auto body = object_body(call);
    required_text(body, "name");
    body["projectId"] = in.id;
    if (!body.contains("state")) body["state"] = "Active";
    if (!body.contains("iteration")) body["iteration"] = in.name;
    body["revision"] = 1;
    auto& made = store_of(call).plans.add(std::move(body));
    const auto plan = json::object{{"id", number_in(made, "id")}, {"name", text_in(made, "name")}};
    const auto& root = store_of(call).suites.add(
        {{"name", text_in(made, "name")}, {"suiteType", "staticTestSuite"}, {"plan", plan}, {"projectId", in.id}});
    made["rootSuite"] = json::object{{"id", number_in(root, "id")}, {"name", text_in(root, "name")}};
    return json_reply(shown_record(call, made));
}

http_reply list_plans(rest_call& call, const strings&) {
    json::array values;
    for (const auto& [id, one] : store_of(call).plans.rows) {
        if (text_in(one, "projectId") == project_of(call).id) values.push_back(shown_record(call, one));
    }
    return paged_list(call, std::move(values), 100);
}

http_reply show_plan(rest_call& call, const strings& given) {
    return json_reply(shown_record(call, record_in(call, store_of(call).plans, given[0], "Test plan")));
}

http_reply update_plan(rest_call& call, const strings& given) {
    auto& found = record_in(call, store_of(call).plans, given[0], "Test plan");
    copy_members(found, object_body(call), {"name", "description", "state", "iteration", "areaPath", "startDate", "endDate", "owner"});
    found["revision"] = number_in(found, "revision") + 1;
    return json_reply(shown_record(call, found));
}

http_reply remove_plan(rest_call& call, const strings& given) {
    const auto id = number_in(record_in(call, store_of(call).plans, given[0], "Test plan"), "id");
    auto& suites = store_of(call).suites.rows;
    std::erase_if(suites, [id](const auto& one) { return one.second.at("plan").at("id") == id; });
    store_of(call).plans.rows.erase(static_cast<int>(id));
    return no_content();
}

json::object& suite_in(const rest_call& call, const strings& given) {
    const auto plan = number_in(record_in(call, store_of(call).plans, given[0], "Test plan"), "id");
    auto& found = record_in(call, store_of(call).suites, given[1], "Test suite");
    if (found.at("plan").at("id") != plan)
        throw test_error(404, "Test suite " + given[1] + " cannot be found.", "TestObjectNotFoundException");
    return found;
}

http_reply create_suite(rest_call& call, const strings& given) {
    const auto& plan = record_in(call, store_of(call).plans, given[0], "Test plan");
    auto body = object_body(call);
    required_text(body, "name");
    if (const auto* parent = object_in(body, "parentSuite")) suite_in(call, {given[0], std::to_string(number_in(*parent, "id", -1))});
    if (!body.contains("suiteType")) body["suiteType"] = "staticTestSuite";
    body["plan"] = json::object{{"id", number_in(plan, "id")}, {"name", text_in(plan, "name")}};
    body["projectId"] = project_of(call).id;
    return json_reply(shown_record(call, store_of(call).suites.add(std::move(body))));
}

http_reply list_suites(rest_call& call, const strings& given) {
    const auto plan = number_in(record_in(call, store_of(call).plans, given[0], "Test plan"), "id");
    json::array values;
    for (const auto& [id, one] : store_of(call).suites.rows) {
        if (one.at("plan").at("id") == plan) values.push_back(shown_record(call, one));
    }
    return paged_list(call, std::move(values), 100);
}

http_reply show_suite(rest_call& call, const strings& given) { return json_reply(shown_record(call, suite_in(call, given))); }

http_reply update_suite(rest_call& call, const strings& given) {
    auto& found = suite_in(call, given);
    copy_members(found, object_body(call), {"name", "parentSuite", "queryString", "inheritDefaultConfigurations"});
    return json_reply(shown_record(call, found));
}

http_reply remove_suite(rest_call& call, const strings& given) {
    store_of(call).suites.rows.erase(static_cast<int>(number_in(suite_in(call, given), "id")));
    return no_content();
}

json::object case_json(const rest_call& call, const json::object& suite, int id) {
    const auto& item = call.org->items.at(id);
    return {{"testPlan", suite.at("plan")}, {"testSuite", json::object{{"id", number_in(suite, "id")}, {"name", text_in(suite, "name")}}},
        {"workItem", json::object{{"id", id}, {"name", text_of(item.latest(), "System.Title")}}}, {"order", 0},
        {"pointAssignments", json::array{}}};
}

http_reply list_cases(rest_call& call, const strings& given) {
    const auto& suite = suite_in(call, given);
    json::array values;
    for (const int id : store_of(call).cases[static_cast<int>(number_in(suite, "id"))])
        if (call.org->items.contains(id)) values.push_back(case_json(call, suite, id)); // others were destroyed
    return paged_list(call, std::move(values), 100);
}

http_reply add_cases(rest_call& call, const strings& given) {
    const auto& suite = suite_in(call, given);
    std::vector<int> ids;
    for (const auto& one : array_body(call)) {
        const auto* item = one.is_object() ? object_in(one.as_object(), "workItem") : nullptr;
        if (!item) throw invalid_argument("workItem", "it cannot be null.");
        const auto id = number_in(*item, "id", -1);
        if (id < 1 || id > 1'000'000'000 || !call.org->items.contains(static_cast<int>(id))) throw work_item_missing(id);
        ids.push_back(static_cast<int>(id));
    }
    auto& held = store_of(call).cases[static_cast<int>(number_in(suite, "id"))];
    json::array values;
    for (const int id : ids) {
        if (std::find(held.begin(), held.end(), id) == held.end()) held.push_back(id);
        values.push_back(case_json(call, suite, id));
    }
    return whole_list(std::move(values));
}

} // namespace

/// The routes of `test` and `testresults` are the same but for the first segment.
std::optional<http_reply> answer_test(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "test/runs", "vso.test", list_runs},
        {"POST", "test/runs", "vso.test_write", create_run},
        {"GET", "test/runs/{#}", "vso.test", show_run},
        {"PATCH", "test/runs/{#}", "vso.test_write", update_run},
        {"DELETE", "test/runs/{#}", "vso.test_write", remove_run},
        {"GET", "test/runs/{#}/statistics", "vso.test", show_statistics},
        {"GET", "test/runs/{#}/results", "vso.test", list_results},
        {"POST", "test/runs/{#}/results", "vso.test_write", add_results},
        {"PATCH", "test/runs/{#}/results", "vso.test_write", update_results},
        {"GET", "test/runs/{#}/results/{#}", "vso.test", show_result},
        {"GET", "test/runs/{#}/attachments", "vso.test", list_run_attachments},
        {"POST", "test/runs/{#}/attachments", "vso.test_write", add_run_attachment},
        {"GET", "test/runs/{#}/attachments/{#}", "vso.test", show_run_attachment},
        {"GET", "test/runs/{#}/results/{#}/attachments", "vso.test", list_result_attachments},
        {"POST", "test/runs/{#}/results/{#}/attachments", "vso.test_write", add_result_attachment},
        {"GET", "test/runs/{#}/results/{#}/attachments/{#}", "vso.test", show_result_attachment},
    };
    const auto first = std::exchange(call.resource.front(), "test");
    auto found = answer_by(routes, call);
    call.resource.front() = first;
    return found;
}

std::optional<http_reply> answer_test_plan(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "testplan/plans", "vso.test", list_plans},
        {"POST", "testplan/plans", "vso.test_write", create_plan},
        {"GET", "testplan/plans/{#}", "vso.test", show_plan},
        {"PATCH", "testplan/plans/{#}", "vso.test_write", update_plan},
        {"DELETE", "testplan/plans/{#}", "vso.test_write", remove_plan},
        {"GET", "testplan/plans/{#}/suites", "vso.test", list_suites},
        {"POST", "testplan/plans/{#}/suites", "vso.test_write", create_suite},
        {"GET", "testplan/plans/{#}/suites/{#}", "vso.test", show_suite},
        {"PATCH", "testplan/plans/{#}/suites/{#}", "vso.test_write", update_suite},
        {"DELETE", "testplan/plans/{#}/suites/{#}", "vso.test_write", remove_suite},
        {"GET", "testplan/plans/{#}/suites/{#}/testcase", "vso.test", list_cases},
        {"POST", "testplan/plans/{#}/suites/{#}/testcase", "vso.test_write", add_cases},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
