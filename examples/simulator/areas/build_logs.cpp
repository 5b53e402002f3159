// SPDX-License-Identifier: BSL-1.0
// Logs, timeline and artifacts of a build, and the small rest of the area: leases, settings, options.
#include "build_routes.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"
#include "zip.hpp"

#include <boost/json/value_from.hpp>

#include <algorithm>
#include <array>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

// --- logs --------------------------------------------------------------------------------------------------------------------------

std::string logs_url(const rest_call& call, const project& in, const build_run& of) {
    return project_url(call, in) + "/build/builds/" + std::to_string(of.id) + "/logs";
}

json::object log_json(const rest_call& call, const project& in, const build_run& of, int id) {
    return {{"lineCount", log_lines(of, id).size()}, {"createdOn", to_printed_time(log_created(of))},
        {"lastChangedOn", to_printed_time(log_changed(of))}, {"id", id}, {"type", "Container"},
        {"url", logs_url(call, in, of) + '/' + std::to_string(id)}};
}

http_reply list_logs(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    advance(call, found);
    json::array values;
    for (int id = 1; id <= logs_now(found); ++id) values.push_back(log_json(call, in, found, id));
    return whole_list(std::move(values));
}

/// A client that accepts JSON gets a list of lines, others plain text.
bool wants_json(const rest_call& call) {
    const auto accepted = lower(call.request.header("Accept"));
    const auto json_at = accepted.find("application/json"), text_at = accepted.find("text/plain");
    return json_at != std::string::npos && json_at < text_at;
}

http_reply show_log(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    advance(call, found);
    const int id = id_in(call, given[1]);
    if (id < 1 || id > logs_now(found))
        throw build_error(404, "Log " + given[1] + " of build " + given[0] + " could not be found.", "BuildLogNotFoundException");
    const auto lines = asked_lines(call, log_lines(found, id));
    if (wants_json(call)) return whole_list(json::value_from(lines).as_array());
    std::string text;
    for (const auto& line : lines) text += line + "\r\n";
    return text_reply(std::move(text), "text/plain; charset=utf-8");
}

// --- timeline ----------------------------------------------------------------------------------------------------------------------

struct record_shape {
    std::string_view type, name;
    int parent;   ///< position in the list; -1: none
    int from, to; ///< the steps at which it begins and ends
    int log;
};

constexpr std::array<record_shape, 7> records{{
    {"Stage", "__default", -1, 1, last_step, 0},
    {"Phase", "Job", 0, 1, last_step, 0},
    {"Job", "Job", 1, 1, last_step, 0},
    {"Task", "Initialize job", 2, 1, 1, 1},
    {"Task", "Checkout", 2, 1, 2, 2},
    {"Task", "Build", 2, 2, last_step, 3},
    {"Task", "Finalize Job", 2, last_step, last_step, 4},
}};

std::string record_id(const build_run& of, std::size_t position) {
    return guid_of("record " + std::to_string(of.id) + ' ' + std::to_string(of.attempt) + ' ' + std::to_string(position));
}

std::string record_state(const build_run& of, const record_shape& shape) {
    if (of.has_completed() || of.step > shape.to) return "completed";
    return of.step < shape.from ? "pending" : "inProgress";
}

/// A task that begins after the build ended was skipped; of the others, the build and what contains it have the build's result.
std::string record_result(const build_run& of, const record_shape& shape) {
    if (of.has_completed() && of.step < shape.from) return "skipped";
    const bool decides = shape.to == last_step && shape.from < last_step;
    if (!of.has_completed() || !decides || of.result == "succeeded") return "succeeded";
    return of.result == "partiallySucceeded" ? "succeededWithIssues" : of.result;
}

json::object record_json(const rest_call& call, const project& in, const build_run& of, std::size_t position) {
    const auto& shape = records[position];
    const auto state = record_state(of, shape);
    json::object out{{"previousAttempts", json::array{}}, {"id", record_id(of, position)}, {"type", shape.type}, {"name", shape.name},
        {"order", position + 1}, {"state", state}, {"attempt", of.attempt}, {"changeId", of.step + 1}, {"errorCount", 0},
        {"warningCount", 0}, {"startTime", nullptr}, {"finishTime", nullptr}, {"result", nullptr}, {"log", nullptr}, {"task", nullptr},
        {"lastModified", to_printed_time(log_changed(of).empty() ? of.queued : log_changed(of))}};
    out["parentId"] = shape.parent < 0 ? json::value(nullptr) : json::value(record_id(of, static_cast<std::size_t>(shape.parent)));
    out["percentComplete"] = state == "completed" ? 100 : 0;
    if (state != "pending" && !of.started.empty()) out["startTime"] = to_printed_time(of.started);
    if (state == "completed") {
        out["finishTime"] = to_printed_time(log_changed(of));
        out["result"] = record_result(of, shape);
        if (out.at("result") == "failed") out["errorCount"] = 1;
    }
    if (shape.log > 0 && shape.log <= logs_now(of)) {
        out["log"] =
            json::object{{"id", shape.log}, {"type", "Container"}, {"url", logs_url(call, in, of) + '/' + std::to_string(shape.log)}};
    }
    if (shape.type == "Job" || shape.type == "Task") out["workerName"] = "Hosted Agent";
    return out;
}

http_reply show_timeline(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    advance(call, found);
    const auto id = guid_of("timeline " + std::to_string(found.id));
    if (given.size() > 1 && !same_text(given[1], id))
        throw build_error(404, "Timeline " + given[1] + " could not be found.", "TimelineNotFoundException");
    if (found.started.empty()) return no_content();
    json::array all;
    for (std::size_t i = 0; i < records.size(); ++i) all.push_back(record_json(call, in, found, i));
    return json_reply({{"records", std::move(all)}, {"lastChangedBy", "00000002-0000-8888-8000-000000000000"},
        {"lastChangedOn", to_printed_time(log_changed(found))}, {"id", id}, {"changeId", found.step + 1},
        {"url", project_url(call, in) + "/build/builds/" + given[0] + "/Timeline/" + id}});
}

// --- artifacts ---------------------------------------------------------------------------------------------------------------------

json::object artifact_json(const rest_call& call, const project& in, const build_run& of, const build_artifact& one) {
    auto out = one.fields;
    out["id"] = one.id;
    const auto url = project_url(call, in) + "/build/builds/" + std::to_string(of.id) +
                     "/artifacts?artifactName=" + percent_encode(text_in(out, "name"));
    auto& resource = out["resource"];
    if (!resource.is_object()) resource = json::object{};
    resource.as_object()["url"] = url;
    resource.as_object()["downloadUrl"] = url + "&%24format=zip";
    return out;
}

http_reply empty_archive(const std::string& name) {
    auto out = text_reply(zip_of({}), "application/zip");
    out.headers.emplace_back("Content-Disposition", "attachment; filename=\"" + percent_encode(name) + ".zip\"");
    return out;
}

http_reply answer_artifacts(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    advance(call, found, false);
    const auto name = query_text(call, "artifactName");
    json::array values;
    for (const auto& one : found.artifacts) {
        if (name.empty()) values.push_back(artifact_json(call, in, found, one));
        if (name.empty() || !same_text(text_in(one.fields, "name"), name)) continue;
        if (same_text(query_text(call, "$format"), "zip") || call.request.header("Accept").find("application/zip") != std::string::npos)
            return empty_archive(name);
        return json_reply(artifact_json(call, in, found, one));
    }
    if (name.empty()) return whole_list(std::move(values));
    throw build_error(404, "Artifact " + name + " was not found for build " + given[0] + '.', "ArtifactNotFoundException");
}

http_reply add_artifact(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    auto body = object_body(call);
    const auto name = required_text(body, "name");
    for (const auto& one : found.artifacts) {
        if (same_text(text_in(one.fields, "name"), name))
            throw build_error(409, "Artifact " + name + " already exists for build " + given[0] + '.', "ArtifactExistsException");
    }
    found.artifacts.push_back({static_cast<int>(found.artifacts.size()) + 1, std::move(body)});
    return json_reply(artifact_json(call, in, found, found.artifacts.back()));
}

// --- leases and settings -----------------------------------------------------------------------------------------------------------

/// Throws 400 if a lease is not valid for a number of days.
std::int64_t checked_days(const json::object& lease) {
    const auto days = number_in(lease, "daysValid", 30);
    if (days < 0 || days > 36500) throw invalid_argument("daysValid", "it must be a number from 0 to 36500.");
    return days;
}

http_reply add_leases(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    auto& store = builds_of(call);
    json::array values;
    for (const auto& one : array_body(call)) {
        if (!one.is_object()) throw invalid_body();
        json::object made{{"leaseId", store.next_lease}, {"createdOn", now_text(call)}};
        copy_members(made, one.as_object(), {"daysValid", "definitionId", "ownerId", "protectPipeline", "runId"});
        build_in(call, in, std::to_string(number_in(made, "runId", -1)));
        number_in(made, "definitionId");
        const auto days = checked_days(made);
        made["validUntil"] = to_printed_time(to_stored_time(call.now + std::chrono::hours{24 * days}));
        values.push_back(store.leases[store.next_lease++] = std::move(made));
    }
    return whole_list(std::move(values));
}

bool is_asked_for(const rest_call& call, const json::object& lease, std::int64_t run) {
    const auto owner = query_text(call, "ownerId");
    if (!owner.empty() && owner != text_in(lease, "ownerId")) return false;
    const auto definition = call.number("definitionId", 0, 1, 1'000'000'000);
    if (definition > 0 && definition != number_in(lease, "definitionId")) return false;
    return run == 0 || run == number_in(lease, "runId");
}

http_reply list_leases(rest_call& call, const strings& given) {
    const auto run = given.empty() ? call.number("runId", 0, 1, 1'000'000'000) : id_in(call, given[0]);
    json::array values;
    for (const auto& [id, one] : builds_of(call).leases) {
        if (is_asked_for(call, one, run)) values.push_back(one);
    }
    return whole_list(std::move(values));
}

json::object& lease_in(const rest_call& call, const std::string& id) {
    auto& all = builds_of(call).leases;
    const auto found = all.find(id_in(call, id));
    if (found == all.end())
        throw build_error(404, "The retention lease with ID " + id + " was not found.", "RetentionLeaseNotFoundException");
    return found->second;
}

http_reply show_lease(rest_call& call, const strings& given) { return json_reply(lease_in(call, given[0])); }

http_reply update_lease(rest_call& call, const strings& given) {
    auto& found = lease_in(call, given[0]);
    const auto body = object_body(call);
    checked_days(body);
    copy_members(found, body, {"daysValid", "protectPipeline"});
    return json_reply(found);
}

http_reply remove_leases(rest_call& call, const strings&) {
    const auto ids = query_list(call, "ids");
    if (ids.empty()) throw invalid_argument("ids", "name at least one lease.");
    for (const auto& id : ids) lease_in(call, id);
    for (const auto& id : ids) builds_of(call).leases.erase(id_in(call, id));
    return no_content();
}

http_reply list_controllers(rest_call&, const strings&) { return whole_list({}); }

http_reply answer_general_settings(rest_call& call, const strings&) {
    auto& held = builds_of(call).settings[project_of(call).id];
    if (held.empty()) {
        held = {{"enforceReferencedRepoScopedToken", true}, {"disableClassicPipelineCreation", true}, {"enforceSettableVar", true},
            {"enforceJobAuthScope", true}, {"statusBadgesArePrivate", true}, {"publishPipelineMetadata", false}};
    }
    if (!call.is("GET")) {
        for (const auto& member : object_body(call)) {
            if (!member.value().is_bool()) throw invalid_argument(member.key(), "it must be true or false.");
            held[member.key()] = member.value();
        }
    }
    return json_reply(held);
}

} // namespace

std::span<const route> build_log_routes() {
    static constexpr route routes[] = {
        {"GET", "build/builds/{#}/logs", "vso.build", list_logs},
        {"GET", "build/builds/{#}/logs/{#}", "vso.build", show_log},
        {"GET", "build/builds/{#}/timeline", "vso.build", show_timeline},
        {"GET", "build/builds/{#}/timeline/{}", "vso.build", show_timeline},
        {"GET", "build/builds/{#}/artifacts", "vso.build", answer_artifacts},
        {"POST", "build/builds/{#}/artifacts", "vso.build_execute", add_artifact},
        {"GET", "build/builds/{#}/leases", "vso.build", list_leases},
        {"GET", "build/retention/leases", "vso.build", list_leases},
        {"POST", "build/retention/leases", "vso.build_execute", add_leases},
        {"DELETE", "build/retention/leases", "vso.build_execute", remove_leases},
        {"GET", "build/retention/leases/{#}", "vso.build", show_lease},
        {"PATCH", "build/retention/leases/{#}", "vso.build_execute", update_lease},
        {"GET", "build/controllers", "vso.build", list_controllers},
        {"GET", "build/generalsettings", "vso.project", answer_general_settings},
        {"PATCH", "build/generalsettings", "vso.project_write", answer_general_settings},
    };
    return routes;
}

std::optional<http_reply> answer_build(rest_call& call) {
    for (const auto routes : {definition_routes(), build_routes(), build_log_routes()}) {
        if (auto found = answer_by(routes, call)) return found;
    }
    return std::nullopt;
}

} // namespace simulator::areas
