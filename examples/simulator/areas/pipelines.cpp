// SPDX-License-Identifier: BSL-1.0
// Pipelines and their runs, which are definitions and builds under other names.
#include "build_store.hpp"
#include "pipeline_routes.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

constexpr std::size_t usual_page = 1000;

vendor_error pipeline_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.Azure.Pipelines.WebApi", type);
}

build_definition& pipeline_in(const rest_call& call, const project& in, const std::string& id) {
    auto* found = find_definition(call, in, std::to_string(id_in(call, id)));
    if (!found) throw pipeline_error(404, "Pipeline with id " + id + " was not found.", "PipelineNotFoundException");
    return *found;
}

std::string pipeline_url(const rest_call& call, const project& in, int id) {
    return project_url(call, in) + "/pipelines/" + std::to_string(id);
}

json::object reference_json(const rest_call& call, const project& in, const build_definition& of) {
    return {{"url", pipeline_url(call, in, of.id) + "?revision=" + std::to_string(of.revision())}, {"id", of.id},
        {"revision", of.revision()}, {"name", of.name()}, {"folder", text_in(of.fields, "path")}};
}

json::object links_json(const rest_call& call, const project& in, std::string self, const std::string& page) {
    return {{"self", href(std::move(self))}, {"web", href(call.in_org().base() + '/' + in.id + "/_build/" + page)}};
}

json::object configuration_json(const build_definition& of) {
    const auto* process = object_in(of.fields, "process");
    if (!process || number_in(*process, "type", 1) != 2) return {{"type", "designerJson"}};
    const auto& repository = of.fields.at("repository").as_object();
    return {{"path", text_in(*process, "yamlFilename")}, {"type", "yaml"},
        {"repository", json::object{{"id", text_in(repository, "id")}, {"type", "azureReposGit"}}}};
}

json::object pipeline_json(const rest_call& call, const project& in, const build_definition& of) {
    auto out = reference_json(call, in, of);
    out["_links"] = links_json(call, in, text_in(out, "url"), "definition?definitionId=" + std::to_string(of.id));
    out["configuration"] = configuration_json(of);
    return out;
}

http_reply list_pipelines(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    std::vector<const build_definition*> found;
    for (const auto& [id, one] : builds_of(call).definitions) {
        if (one.project_id == in.id && !one.deleted) found.push_back(&one);
    }
    const auto order = query_text(call, "orderBy");
    if (lower(order).starts_with("name")) {
        std::stable_sort(
            found.begin(), found.end(), [](const auto* left, const auto* right) { return lower(left->name()) < lower(right->name()); });
    }
    if (lower(order).ends_with("desc")) std::reverse(found.begin(), found.end());
    json::array values;
    for (const auto* one : found) {
        auto shown = pipeline_json(call, in, *one);
        shown.erase("configuration");
        values.push_back(std::move(shown));
    }
    return paged_list(call, std::move(values), usual_page);
}

http_reply create(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto* configuration = object_in(body, "configuration");
    if (!configuration) throw invalid_argument("configuration", "it cannot be null.");
    const bool by_number = configuration->contains("type") && configuration->at("type") == 1; // as the vendor's Node client sends it
    if (const auto type = text_in(*configuration, "type"); !by_number && !same_text(type, "yaml"))
        throw pipeline_error(400, "Creating a pipeline of type '" + type + "' is not supported.", "UnsupportedConfigurationException");
    const auto path = required_text(*configuration, "path");
    json::object repository{{"type", "TfsGit"}};
    if (const auto* given = object_in(*configuration, "repository")) copy_members(repository, *given, {"id", "name", "defaultBranch"});
    json::object fields{{"name", required_text(body, "name")}, {"path", text_in(body, "folder")}, {"repository", std::move(repository)},
        {"process", json::object{{"type", 2}, {"yamlFilename", path}}}};
    return json_reply(pipeline_json(call, in, create_definition(call, in, std::move(fields))));
}

http_reply show(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(pipeline_json(call, in, pipeline_in(call, in, given[0])));
}

// --- runs --------------------------------------------------------------------------------------------------------------------------

/// A build's states: a run that has not begun is in progress.
std::string_view run_state(const build_run& of) {
    if (of.has_completed()) return "completed";
    return of.cancel ? "canceling" : "inProgress";
}

/// A secret variable keeps its name only.
json::object shown_variables(json::object of) {
    for (auto& member : of) {
        auto* one = member.value().if_object();
        if (one && flag_in(*one, "isSecret")) one->erase("value");
    }
    return of;
}

json::object run_json(const rest_call& call, const project& in, const build_definition& pipeline, const build_run& of) {
    const auto url = pipeline_url(call, in, of.definition_id) + "/runs/" + std::to_string(of.id);
    json::object out{{"_links", links_json(call, in, url, "results?buildId=" + std::to_string(of.id))},
        {"templateParameters", of.template_parameters}, {"pipeline", reference_json(call, in, pipeline)}, {"state", run_state(of)}};
    if (!of.variables.empty()) out["variables"] = shown_variables(of.variables);
    // a run knows three results
    if (!of.result.empty()) out["result"] = of.result == "partiallySucceeded" ? "succeeded" : of.result;
    out["createdDate"] = to_printed_time(of.queued);
    if (!of.finished.empty()) out["finishedDate"] = to_printed_time(of.finished);
    out["url"] = url;
    const auto& repository = pipeline.fields.at("repository").as_object();
    json::object self{{"repository", json::object{{"id", text_in(repository, "id")}, {"type", "azureReposGit"}}}, {"refName", of.branch},
        {"version", of.version}};
    auto resources = of.resources;
    resources["repositories"] = json::object{{"self", std::move(self)}};
    out["resources"] = std::move(resources);
    out["id"] = of.id;
    out["name"] = of.number;
    return out;
}

/// The YAML after templates were put in: made up, but of the same names as the pipeline.
std::string final_yaml(const build_definition& of, const json::object& body) {
    auto given = text_in(body, "yamlOverride");
    if (!given.empty()) return given;
    std::string out = "stages:\n- stage: __default\n  jobs:\n  - job: Job\n    steps:\n    - script: echo " + of.name() + '\n';
    if (const auto* parameters = object_in(body, "templateParameters")) {
        for (const auto& [name, value] : *parameters) out += "# " + std::string{name} + ": " + json::serialize(value) + '\n';
    }
    return out;
}

http_reply preview_reply(const build_definition& of, const json::object& body) { return json_reply({{"finalYaml", final_yaml(of, body)}}); }

http_reply preview(rest_call& call, const strings& given) {
    return preview_reply(pipeline_in(call, project_of(call), given[0]), object_body(call));
}

/// `resources.repositories.self` as a build spells it.
void read_resources(const json::object& body, json::object& asked) {
    const auto* resources = object_in(body, "resources");
    const auto* repositories = resources ? object_in(*resources, "repositories") : nullptr;
    const auto* self = repositories ? object_in(*repositories, "self") : nullptr;
    if (!self) return;
    if (const auto branch = text_in(*self, "refName"); !branch.empty()) asked["sourceBranch"] = branch;
    if (const auto version = text_in(*self, "version"); !version.empty()) asked["sourceVersion"] = version;
}

http_reply run(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& pipeline = pipeline_in(call, in, given[0]);
    const auto body = object_body(call);
    if (flag_in(body, "previewRun")) return preview_reply(pipeline, body);
    if (!text_in(body, "yamlOverride").empty())
        throw pipeline_error(400, "YAML can be overridden in a preview only.", "PipelineValidationException");
    json::object asked;
    copy_members(asked, body, {"templateParameters", "variables"});
    read_resources(body, asked);
    auto& made = queue_build(call, pipeline, asked);
    if (const auto* resources = object_in(body, "resources")) made.resources = *resources;
    return json_reply(run_json(call, in, pipeline, made));
}

/// Throws 404 unless it is a run of this pipeline.
build_run& run_in(const rest_call& call, const project& in, const build_definition& pipeline, const std::string& id) {
    auto& all = builds_of(call).builds;
    const auto found = all.find(id_in(call, id));
    if (found == all.end() || found->second.definition_id != pipeline.id || found->second.deleted || found->second.project_id != in.id)
        throw pipeline_error(404, "Run with id " + id + " was not found.", "RunNotFoundException");
    return found->second;
}

http_reply list_runs(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& pipeline = pipeline_in(call, in, given[0]);
    json::array values;
    auto& all = builds_of(call).builds;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (one->second.definition_id != pipeline.id || one->second.deleted) continue;
        advance(call, one->second, false);
        values.push_back(run_json(call, in, pipeline, one->second));
    }
    return whole_list(std::move(values));
}

http_reply show_run(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& pipeline = pipeline_in(call, in, given[0]);
    auto& found = run_in(call, in, pipeline, given[1]);
    advance(call, found);
    return json_reply(run_json(call, in, pipeline, found));
}

json::object log_json(const rest_call& call, const project& in, const build_run& of, int id) {
    const auto base = pipeline_url(call, in, of.definition_id) + "/runs/" + std::to_string(of.id) + "/logs/" + std::to_string(id);
    json::object out{{"createdOn", to_printed_time(log_created(of))}, {"lastChangedOn", to_printed_time(log_changed(of))}, {"id", id},
        {"lineCount", log_lines(of, id).size()}, {"url", base}};
    if (!query_text(call, "$expand").empty()) {
        out["signedContent"] =
            json::object{{"url", project_url(call, in) + "/build/builds/" + std::to_string(of.id) + "/logs/" + std::to_string(id)},
                {"signatureExpires", to_printed_time(to_stored_time(call.now + std::chrono::hours{1}))}};
    }
    return out;
}

http_reply list_logs(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = run_in(call, in, pipeline_in(call, in, given[0]), given[1]);
    advance(call, found);
    json::array logs;
    for (int id = 1; id <= logs_now(found); ++id) logs.push_back(log_json(call, in, found, id));
    return json_reply({{"logs", std::move(logs)}, {"url", pipeline_url(call, in, found.definition_id) + "/runs/" + given[1] + "/logs"}});
}

http_reply show_log(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = run_in(call, in, pipeline_in(call, in, given[0]), given[1]);
    const int id = id_in(call, given[2]);
    if (id < 1 || id > logs_now(found)) throw pipeline_error(404, "Log with id " + given[2] + " was not found.", "LogNotFoundException");
    return json_reply(log_json(call, in, found, id));
}

http_reply show_artifact(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = run_in(call, in, pipeline_in(call, in, given[0]), given[1]);
    const auto name = query_text(call, "artifactName");
    if (name.empty()) throw invalid_argument("artifactName", "it cannot be null or empty.");
    for (const auto& one : found.artifacts) {
        if (!same_text(text_in(one.fields, "name"), name)) continue;
        const auto url =
            pipeline_url(call, in, found.definition_id) + "/runs/" + given[1] + "/artifacts?artifactName=" + percent_encode(name);
        json::object out{{"name", name}, {"url", url}};
        if (!query_text(call, "$expand").empty()) {
            out["signedContent"] = json::object{{"url", project_url(call, in) + "/build/builds/" + given[1] +
                                                            "/artifacts?artifactName=" + percent_encode(name) + "&%24format=zip"},
                {"signatureExpires", to_printed_time(to_stored_time(call.now + std::chrono::hours{1}))}};
        }
        return json_reply(out);
    }
    throw pipeline_error(404, "Artifact " + name + " was not found.", "ArtifactNotFoundException");
}

} // namespace

std::optional<http_reply> answer_pipelines(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "pipelines", "vso.build", list_pipelines},
        {"POST", "pipelines", "vso.build_execute", create},
        {"GET", "pipelines/{#}", "vso.build", show},
        {"POST", "pipelines/{#}/preview", "vso.build", preview},
        {"GET", "pipelines/{#}/runs", "vso.build", list_runs},
        {"POST", "pipelines/{#}/runs", "vso.build_execute", run},
        {"GET", "pipelines/{#}/runs/{#}", "vso.build", show_run},
        {"GET", "pipelines/{#}/runs/{#}/logs", "vso.build", list_logs},
        {"GET", "pipelines/{#}/runs/{#}/logs/{#}", "vso.build", show_log},
        {"GET", "pipelines/{#}/runs/{#}/artifacts", "vso.build", show_artifact},
    };
    if (auto found = answer_by(routes, call)) return found;
    return answer_by(approval_routes(), call);
}

} // namespace simulator::areas
