// SPDX-License-Identifier: BSL-1.0
// How a build is queued and goes through its states, and the lines that its logs have at each of them.
#include "build_store.hpp"

#include "../hooks.hpp"
#include "../vendor_error.hpp"

#include <boost/json/parse.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>
#include <array>

namespace simulator::areas {

namespace json = boost::json;

namespace {

constexpr std::string_view results[] = {"succeeded", "partiallySucceeded", "failed", "canceled"};
constexpr auto seconds_a_step = std::chrono::seconds{5};

/// The text of a value, or of the `value` of an object such as a variable.
std::string plain_text(const json::value& of) {
    if (of.is_string()) return std::string{of.as_string()};
    return of.is_object() ? text_in(of.as_object(), "value") : std::string{};
}

std::string ordered_by(const json::object& parameters) {
    for (const auto& [name, value] : parameters) {
        if (!same_text(name, "simulate.result")) continue;
        const auto asked = plain_text(value);
        for (const auto one : results) {
            if (same_text(one, asked)) return std::string{one};
        }
        throw invalid_argument("simulate.result", "it must be succeeded, partiallySucceeded, failed or canceled.");
    }
    return {};
}

/// 40 hexadecimal digits, always the same for the same name.
std::string commit_of(std::string_view name) {
    std::string out;
    for (const char c : guid_of(name) + guid_of(std::string{name} + " again")) {
        if (c != '-') out += c;
    }
    return out.substr(0, 40);
}

/// The service takes `main` for `refs/heads/main`.
std::string full_reference(const std::string& branch) { return branch.starts_with("refs/") ? branch : "refs/heads/" + branch; }

/// Date and count of the day, such as `20250101.2`.
std::string next_number(const rest_call& call, int definition_id) {
    auto day = to_stored_time(call.now).substr(0, 10);
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    int count = 1;
    for (const auto& [id, one] : builds_of(call).builds) count += one.definition_id == definition_id && one.number.starts_with(day);
    return day + '.' + std::to_string(count);
}

void start(const rest_call& call, build_run& of) {
    if (!of.started.empty()) return;
    of.started = to_stored_time(call.now);
    of.status = "inProgress";
}

/// For service hooks, whose statuses are `Succeeded`, `PartiallySucceeded`, `Failed` and `Stopped`.
void publish(const rest_call& call, const build_run& of) {
    const auto ctx = call.in_org();
    const auto* in = hooks::is_wanted(ctx, "build.complete") ? call.org->find_project(of.project_id) : nullptr;
    if (!in) return;
    const auto& name = builds_of(call).definitions.at(of.definition_id).name();
    hooks::event what{"tfs", "build.complete", in->id, "Build " + of.number + ' ' + of.result + '.', build_json(call, *in, of)};
    what.facts.emplace("definitionName", name);
    what.facts.emplace("buildStatus", of.result == "canceled" ? "Stopped" : of.result);
    hooks::publish(ctx, what);
}

void complete(const rest_call& call, build_run& of, std::string_view result) {
    start(call, of);
    of.status = "completed";
    of.result = result;
    of.finished = to_stored_time(call.now);
    publish(call, of);
    if (result != "succeeded" && result != "partiallySucceeded") return;
    const auto name = "drop";
    of.artifacts.push_back(
        {static_cast<int>(of.artifacts.size()) + 1, {{"name", name}, {"source", guid_of("job " + std::to_string(of.id))},
                                                        {"resource", json::object{{"type", "PipelineArtifact"}, {"data", commit_of(name)},
                                                                         {"properties", json::object{{"artifactsize", "1024"}}}}}}});
}

const json::object no_parameters{};

/// Texts in single quotes become texts in double quotes.
std::string with_double_quotes(std::string_view text) {
    std::string out;
    char inside = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool is_quote = c == '"' || c == '\'';
        if (inside && c == '\\' && i + 1 < text.size()) {
            if (text[++i] != '\'') out += c;
            out += text[i];
        } else if (is_quote && (!inside || inside == c)) {
            inside = inside ? '\0' : c;
            out += '"';
        } else {
            if (inside && c == '"') out += '\\';
            out += c;
        }
    }
    return out;
}

/// `parameters` of a build is a JSON object in a text. The service takes single quotes too, which the Azure CLI sends.
json::object parameters_of(const json::object& asked) {
    const auto text = text_in(asked, "parameters");
    if (text.empty()) return no_parameters;
    boost::system::error_code error;
    auto value = json::parse(with_double_quotes(text), error);
    if (error || !value.is_object()) throw invalid_argument("parameters", "it must be the text of a JSON object.");
    return std::move(value.as_object());
}

void ask_for_approval(const rest_call& call, const build_definition& of, build_run& run) {
    if (lower(of.name()).find("approval") == std::string::npos) return;
    run.approval = random_guid();
    const auto now = to_stored_time(call.now);
    builds_of(call).approvals[run.approval] = {run.approval, run.id, "pending", now, now};
}

/// Empty if the build waits for none.
std::string approval_status(const rest_call& call, const build_run& of) {
    return of.approval.empty() ? std::string{} : builds_of(call).approvals.at(of.approval).status;
}

const json::object& object_or_empty(const json::object& of, std::string_view name) {
    const auto* found = object_in(of, name);
    return found ? *found : no_parameters;
}

} // namespace

std::string ordered_result(const build_definition& of, const build_run& run) {
    for (const auto* place : {&run.variables, &run.template_parameters}) {
        if (auto found = ordered_by(*place); !found.empty()) return found;
    }
    if (auto found = ordered_by(parameters_of(run.asked)); !found.empty()) return found;
    if (auto found = ordered_by(object_or_empty(of.fields, "variables")); !found.empty()) return found;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 3> names{
        {{"partially", "partiallySucceeded"}, {"fail", "failed"}, {"cancel", "canceled"}}};
    for (const auto& [part, result] : names) {
        if (lower(of.name()).find(part) != std::string::npos) return std::string{result};
    }
    return "succeeded";
}

build_run& queue_build(const rest_call& call, const build_definition& of, const json::object& asked) {
    if (text_in(of.fields, "queueStatus") == "disabled") {
        throw build_error(
            400, "The build definition '" + of.name() + "' is disabled and no builds can be queued.", "DefinitionDisabledException");
    }
    auto& store = builds_of(call);
    build_run made;
    copy_members(made.asked, asked, {"parameters", "priority", "demands", "agentSpecification", "queue", "triggerInfo"});
    made.template_parameters = object_or_empty(asked, "templateParameters");
    made.variables = object_or_empty(asked, "variables");
    made.definition_id = of.id;
    made.project_id = of.project_id;
    made.branch = text_in(asked, "sourceBranch");
    if (made.branch.empty()) made.branch = text_in(of.fields.at("repository").as_object(), "defaultBranch");
    made.branch = full_reference(made.branch);
    made.version = text_in(asked, "sourceVersion");
    if (made.version.empty()) made.version = commit_of(of.project_id + made.branch);
    if (const auto reason = text_in(asked, "reason"); !reason.empty()) made.reason = reason;
    const auto* who = object_in(asked, "requestedFor");
    const auto* known = who ? call.sim.data.find_user(text_in(*who, "id")) : nullptr;
    made.requested_by = known ? known->id : call.caller.id;
    made.ends_with = ordered_result(of, made);
    made.queued = to_stored_time(call.now);
    made.queued_at = call.now;
    made.number = next_number(call, of.id);
    made.id = store.next_build++;
    ask_for_approval(call, of, made);
    return store.builds[made.id] = std::move(made);
}

void advance(const rest_call& call, build_run& of, bool is_look) {
    if (of.has_completed()) return;
    if (is_look) ++of.looks;
    if (of.cancel) return complete(call, of, "canceled");
    if (const auto waits = approval_status(call, of); !waits.empty() && waits != "approved") {
        of.step = std::min(1, of.looks);
        if (of.step > 0) start(call, of);
        if (waits == "rejected") complete(call, of, "failed");
        return;
    }
    const auto by_clock = (call.now - of.queued_at) / seconds_a_step;
    of.step = static_cast<int>(std::min<std::int64_t>(last_step, of.looks + std::max<std::int64_t>(by_clock, 0)));
    if (of.step > 0) start(call, of);
    if (of.step == last_step) complete(call, of, of.ends_with);
}

void cancel_build(build_run& of) {
    if (of.has_completed()) {
        throw build_error(400, "The status of build " + std::to_string(of.id) + " cannot be changed: it has completed.",
            "BuildStatusInvalidChangeException");
    }
    of.status = "cancelling";
    of.cancel = true;
}

// --- logs --------------------------------------------------------------------------------------------------------------------------

namespace {

const std::vector<log_line>& lines_of_log(int id) {
    static const std::array<std::vector<log_line>, log_count> all{{
        {{1, "Starting: Initialize job"}, {1, "Agent name: 'Hosted Agent'"}, {1, "Current image version: '20250101.1'"},
            {1, "Finishing: Initialize job"}},
        {{1, "Starting: Checkout"}, {2, "Syncing repository"}, {2, "Finishing: Checkout"}},
        {{2, "Starting: Build"}, {2, "Compiling 1 of 3"}, {3, "Compiling 2 of 3"}, {3, "Compiling 3 of 3"}, {4, ""},
            {4, "Finishing: Build"}},
        {{4, "Starting: Finalize Job"}, {4, "Cleaning up task key"}, {4, "Finishing: Finalize Job"}},
    }};
    return all[static_cast<std::size_t>(id - 1)];
}

/// What the build's end adds at the place of the empty line.
std::string last_words(const build_run& of) {
    if (of.result == "failed") return "##[error]Bash exited with code '1'.";
    if (of.result == "partiallySucceeded") return "##[warning]1 test was skipped.";
    return of.result == "canceled" ? "##[error]The operation was canceled." : "Build succeeded.";
}

} // namespace

std::vector<std::string> log_lines(const build_run& of, int id) {
    std::vector<std::string> out;
    const int step = of.started.empty() ? 0 : of.step;
    auto time = of.started;
    for (const auto& [at, text] : lines_of_log(id)) {
        const bool is_end = of.has_completed() && at == last_step; // a canceled build ends before its last step
        if (at > step && !is_end) continue;
        out.push_back(time.substr(0, 19) + ".0000000Z " + (text.empty() ? last_words(of) : text));
    }
    return out;
}

std::vector<std::string> asked_lines(const rest_call& call, std::vector<std::string> all) {
    const auto first = call.number("startLine", 1, 0, 1'000'000'000), last = call.number("endLine", 1'000'000'000, 0, 1'000'000'000);
    const auto size = static_cast<std::int64_t>(all.size());
    const auto from = std::clamp<std::int64_t>(first - 1, 0, size), to = std::clamp<std::int64_t>(last, from, size);
    return {all.begin() + from, all.begin() + to};
}

int logs_now(const build_run& of) {
    int count = 0;
    while (count < log_count && !log_lines(of, count + 1).empty()) ++count;
    return count;
}

std::string log_created(const build_run& of) { return of.started; }
std::string log_changed(const build_run& of) { return of.finished.empty() ? of.started : of.finished; }

} // namespace simulator::areas
