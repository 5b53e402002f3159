// SPDX-License-Identifier: BSL-1.0
// Builds: queue, list, read, cancel, delete; their tags, properties, changes and work items.
#include "build_routes.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value_from.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

constexpr std::size_t usual_page = 1000;

std::string build_url(const rest_call& call, const project& in, int id) {
    return project_url(call, in) + "/build/Builds/" + std::to_string(id);
}

json::object links_json(const rest_call& call, const project& in, const build_run& of) {
    const auto url = build_url(call, in, of.id);
    const auto web = call.in_org().base() + '/' + in.id + "/_build/results?buildId=" + std::to_string(of.id);
    return {{"self", href(url)}, {"web", href(web)}, {"timeline", href(url + "/Timeline")},
        {"sourceVersionDisplayUri", href(url + "/sources")}};
}

// --- filters -----------------------------------------------------------------------------------------------------------------------

/// Empty lists and "all" fit everything; a flags value such as "inProgress, notStarted" is a list.
bool fits(const strings& asked, std::string_view own) {
    if (asked.empty()) return true;
    return std::any_of(asked.begin(), asked.end(), [own](const auto& one) { return same_text(one, "all") || same_text(one, own); });
}

void check_words(const rest_call& call, std::string_view parameter, std::initializer_list<std::string_view> known) {
    for (const auto& word : query_list(call, parameter)) {
        const auto same = [&word](std::string_view one) { return same_text(one, word); };
        if (std::none_of(known.begin(), known.end(), same)) throw invalid_argument(parameter, "'" + word + "' is not one of its values.");
    }
}

/// The stored form of a date in the query; empty if it is missing. Throws 400.
std::string bound(const rest_call& call, std::string_view name) {
    const auto text = query_text(call, name);
    const auto moment = text.empty() ? std::nullopt : parse_time(text);
    if (!text.empty() && !moment) throw invalid_argument(name, "it is not a date.");
    return moment ? to_stored_time(*moment) : std::string{};
}

void check_filters(const rest_call& call) {
    bound(call, "minTime");
    bound(call, "maxTime");
    check_words(call, "statusFilter", {"none", "inProgress", "completed", "cancelling", "postponed", "notStarted", "all"});
    check_words(call, "resultFilter", {"none", "succeeded", "partiallySucceeded", "failed", "canceled"});
    check_words(call, "deletedFilter", {"excludeDeleted", "includeDeleted", "onlyDeleted"});
    check_words(call, "queryOrder",
        {"finishTimeAscending", "finishTimeDescending", "queueTimeDescending", "queueTimeAscending", "startTimeDescending",
            "startTimeAscending"});
}

bool is_requested_for(const rest_call& call, const build_run& one) {
    const auto asked = query_text(call, "requestedFor");
    if (asked.empty()) return true;
    const auto* who = call.sim.data.find_user(asked);
    return who && who->id == one.requested_by;
}

bool is_in_time(const rest_call& call, const std::string& time) {
    const auto first = bound(call, "minTime"), last = bound(call, "maxTime");
    return (first.empty() || time >= first) && (last.empty() || time <= last);
}

bool is_deleted_as_asked(const rest_call& call, const build_run& one) {
    const auto filter = query_text(call, "deletedFilter");
    if (same_text(filter, "includeDeleted")) return true;
    return one.deleted == same_text(filter, "onlyDeleted");
}

bool has_tags(const rest_call& call, const build_run& one) {
    for (const auto& tag : query_list(call, "tagFilters")) {
        if (std::find(one.tags.begin(), one.tags.end(), tag) == one.tags.end()) return false;
    }
    return true;
}

bool is_asked_for(const rest_call& call, const build_run& one) {
    const auto branch = query_text(call, "branchName"), number = query_text(call, "buildNumber");
    if (!branch.empty() && !same_text(branch, one.branch)) return false;
    if (!number.empty() && !same_text(number, one.number) &&
        !(number.ends_with('*') && one.number.starts_with(number.substr(0, number.size() - 1))))
        return false;
    return fits(query_list(call, "definitions"), std::to_string(one.definition_id)) &&
           fits(query_list(call, "buildIds"), std::to_string(one.id)) && fits(query_list(call, "statusFilter"), one.status) &&
           fits(query_list(call, "resultFilter"), one.result) && fits(query_list(call, "reasonFilter"), one.reason) &&
           is_requested_for(call, one) && is_in_time(call, one.queued) && is_deleted_as_asked(call, one) && has_tags(call, one);
}

const std::string& order_key(const build_run& of, std::string_view order) {
    if (order.starts_with("start")) return of.started;
    return order.starts_with("finish") ? of.finished : of.queued;
}

/// Newest first unless the query asks otherwise.
void sort_builds(const rest_call& call, std::vector<const build_run*>& all) {
    const auto order = query_text(call, "queryOrder");
    const auto earlier = [&order](const auto* left, const auto* right) {
        return std::pair{order_key(*left, order), left->id} < std::pair{order_key(*right, order), right->id};
    };
    std::sort(all.begin(), all.end(), earlier);
    if (!order.ends_with("Ascending")) std::reverse(all.begin(), all.end());
}

http_reply list_builds(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    check_filters(call);
    std::vector<const build_run*> found;
    for (auto& [id, one] : builds_of(call).builds) {
        if (one.project_id != in.id) continue;
        advance(call, one, false);
        if (is_asked_for(call, one)) found.push_back(&one);
    }
    sort_builds(call, found);
    const auto most = call.number("maxBuildsPerDefinition", 1'000'000, 1, 1'000'000);
    std::map<int, std::int64_t> counts;
    json::array values;
    for (const auto* one : found) {
        if (++counts[one->definition_id] <= most) values.push_back(build_json(call, in, *one));
    }
    return paged_list(call, std::move(values), usual_page);
}

// --- one build ---------------------------------------------------------------------------------------------------------------------

http_reply queue(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto* asked = object_in(body, "definition");
    const auto id = asked ? number_in(*asked, "id") : call.number("definitionId", 0, 1, 1'000'000'000);
    const auto* found = id > 0 ? find_definition(call, in, std::to_string(id)) : nullptr;
    if (!asked && id == 0) {
        throw build_error(400, "Value cannot be null.\r\nParameter name: build.Definition", "BuildRequestValidationFailedException");
    }
    if (!found)
        throw build_error(404, "The definition with ID " + std::to_string(id) + " could not be found.", "DefinitionNotFoundException");
    return json_reply(build_json(call, in, queue_build(call, *found, body)));
}

http_reply show(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    advance(call, found);
    return json_reply(build_json(call, in, found));
}

void retry(const rest_call& call, build_run& of) {
    if (!of.has_completed()) {
        throw build_error(
            400, "Build " + std::to_string(of.id) + " cannot be retried: it has not completed.", "BuildStatusInvalidChangeException");
    }
    of.status = "inProgress";
    of.result = {};
    of.finished = {};
    of.ends_with = "succeeded";
    of.cancel = false;
    of.looks = 0;
    of.step = 1;
    of.queued_at = call.now;
    ++of.attempt;
}

void change(const rest_call& call, build_run& of, const json::object& body) {
    const auto status = text_in(body, "status");
    const auto* code = body.if_contains("status"); // the vendor's Node client sends enumerations as numbers
    if (same_text(status, "cancelling") || (code && *code == 4)) {
        cancel_build(of);
    } else if (!status.empty() && !same_text(status, of.status)) {
        throw build_error(400,
            "The status of build " + std::to_string(of.id) + " cannot be changed from " + of.status + " to " + status + ".",
            "BuildStatusInvalidChangeException");
    }
    if (const auto number = text_in(body, "buildNumber"); !number.empty()) of.number = number;
    copy_members(of.asked, body, {"keepForever", "retainedByRelease", "quality", "priority"});
    of.asked["lastChangedDate"] = now_text(call);
    of.asked["lastChangedBy"] = caller_reference(call);
}

http_reply update(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    if (call.flag("retry")) {
        retry(call, found);
    } else {
        change(call, found, object_body(call));
    }
    return json_reply(build_json(call, in, found));
}

http_reply update_several(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = array_body(call);
    std::vector<std::pair<build_run*, const json::object*>> all;
    for (const auto& one : body) {
        if (!one.is_object()) throw invalid_body();
        all.emplace_back(&build_in(call, in, std::to_string(number_in(one.as_object(), "id", -1))), &one.as_object());
    }
    json::array values;
    for (const auto& [run, changes] : all) {
        change(call, *run, *changes);
        values.push_back(build_json(call, in, *run));
    }
    return whole_list(std::move(values));
}

http_reply remove(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = build_in(call, in, given[0]);
    if (flag_in(found.asked, "keepForever"))
        throw build_error(400, "One or more builds cannot be deleted because they are retained.", "CannotDeleteRetainedBuildException");
    found.deleted = true;
    return no_content();
}

http_reply show_latest(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto* of = find_definition(call, in, given[0]);
    const auto* found = of ? latest_build(call, *of, true) : nullptr;
    if (!found) throw build_error(404, "The definition " + given[0] + " has no completed build.", "BuildNotFoundException");
    return json_reply(build_json(call, in, *found));
}

http_reply show_status(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto* of = find_definition(call, in, given[0]);
    if (!of) throw build_error(404, "The definition with ID " + given[0] + " could not be found.", "DefinitionNotFoundException");
    const auto* latest = latest_build(call, *of, true);
    return json_reply(json::value(latest ? latest->result : std::string{"never built"}));
}

// --- changes and work items --------------------------------------------------------------------------------------------------------

http_reply list_changes(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto& found = build_in(call, in, given[0]);
    const auto url = build_url(call, in, found.id);
    json::array values;
    values.push_back(json::object{{"id", found.version}, {"message", "Change of " + found.branch}, {"type", "TfsGit"},
        {"author", user_reference(call, found.requested_by)}, {"timestamp", to_printed_time(found.queued)},
        {"location", url + "/changes"}});
    return paged_list(call, std::move(values), 50);
}

/// Work items are related to a build by an artifact link.
http_reply list_work_items(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto address = "vstfs:///Build/Build/" + std::to_string(build_in(call, in, given[0]).id);
    json::array values;
    for (const auto& [id, item] : call.org->items) {
        if (item.deleted) continue;
        const auto& relations = item.latest().relations;
        const auto leads_here = [&](const auto& one) { return one.is_object() && text_in(one.as_object(), "url") == address; };
        if (std::none_of(relations.begin(), relations.end(), leads_here)) continue;
        values.push_back(json::object{{"id", std::to_string(id)}, {"url", item_url(call.in_org(), item)}});
    }
    return paged_list(call, std::move(values), 50);
}

// --- tags and properties -----------------------------------------------------------------------------------------------------------

http_reply tag_list(const strings& tags) { return whole_list(json::value_from(tags).as_array()); }

void add_tag(strings& to, const std::string& tag) {
    if (trim(tag).empty()) throw invalid_argument("tag", "it cannot be null or empty.");
    if (std::find(to.begin(), to.end(), tag) == to.end()) to.push_back(tag);
}

void remove_tag(strings& from, const std::string& tag) { from.erase(std::remove(from.begin(), from.end(), tag), from.end()); }

std::string tag_text(const json::value& of) {
    if (!of.is_string()) throw invalid_body();
    return std::string{of.as_string()};
}

/// `PUT …/tags/{tag}`, `POST …/tags` with a list, `PATCH …/tags` with `tagsToAdd` and `tagsToRemove`, `DELETE …/tags/{tag}`.
void change_tags(rest_call& call, strings& tags, const strings& given) {
    if (call.is("PUT")) return add_tag(tags, given[1]);
    if (call.is("DELETE")) return remove_tag(tags, given[1]);
    if (call.is("POST")) {
        for (const auto& one : array_body(call)) add_tag(tags, tag_text(one));
        return;
    }
    const auto body = object_body(call);
    if (const auto* added = array_in(body, "tagsToAdd")) {
        for (const auto& one : *added) add_tag(tags, tag_text(one));
    }
    if (const auto* removed = array_in(body, "tagsToRemove")) {
        for (const auto& one : *removed) remove_tag(tags, tag_text(one));
    }
}

http_reply answer_build_tags(rest_call& call, const strings& given) {
    auto& tags = build_in(call, project_of(call), given[0]).tags;
    if (!call.is("GET")) change_tags(call, tags, given);
    return tag_list(tags);
}

http_reply answer_definition_tags(rest_call& call, const strings& given) {
    auto& tags = definition_in(call, project_of(call), given[0]).tags;
    if (!call.is("GET")) change_tags(call, tags, given);
    return tag_list(tags);
}

http_reply list_all_tags(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    strings tags;
    for (const auto& [id, one] : builds_of(call).builds) {
        if (one.project_id != in.id || one.deleted) continue;
        for (const auto& tag : one.tags) add_tag(tags, tag);
    }
    return tag_list(tags);
}

/// A JSON Patch of properties, whose paths are their names.
void change_properties(const rest_call& call, json::object& to) {
    boost::system::error_code error;
    const auto body = json::parse(call.request.body, error);
    if (error || !body.is_array()) throw invalid_body();
    for (const auto& one : body.as_array()) {
        if (!one.is_object()) throw invalid_body();
        const auto op = text_in(one.as_object(), "op"), path = text_in(one.as_object(), "path");
        if (path.size() < 2 || path.front() != '/') throw invalid_patch("A path begins with a slash.");
        if (op == "remove") {
            to.erase(path.substr(1));
        } else if ((op == "add" || op == "replace") && one.as_object().contains("value")) {
            to[path.substr(1)] = json::object{{"$type", "System.String"}, {"$value", json::value(one.as_object().at("value"))}};
        } else {
            throw invalid_patch("Only add, replace and remove are supported.");
        }
    }
}

http_reply answer_properties(rest_call& call, json::object& properties) {
    if (!call.is("GET")) change_properties(call, properties);
    return json_reply({{"count", properties.size()}, {"value", properties}});
}

http_reply answer_build_properties(rest_call& call, const strings& given) {
    return answer_properties(call, build_in(call, project_of(call), given[0]).properties);
}

http_reply answer_definition_properties(rest_call& call, const strings& given) {
    return answer_properties(call, definition_in(call, project_of(call), given[0]).properties);
}

} // namespace

// --- shared ------------------------------------------------------------------------------------------------------------------------

build_run& build_in(const rest_call& call, const project& in, std::string_view id) {
    auto& all = builds_of(call).builds;
    const auto found = all.find(id_in(call, id));
    if (found == all.end() || found->second.project_id != in.id || found->second.deleted)
        throw build_error(404, "The requested build " + std::string{id} + " could not be found.", "BuildNotFoundException");
    return found->second;
}

json::object build_json(const rest_call& call, const project& in, const build_run& of) {
    const auto url = build_url(call, in, of.id);
    const auto& definition = builds_of(call).definitions.at(of.definition_id);
    json::object out{{"_links", links_json(call, in, of)}, {"id", of.id}, {"buildNumber", of.number}, {"status", of.status},
        {"queueTime", to_printed_time(of.queued)}, {"url", url}, {"uri", "vstfs:///Build/Build/" + std::to_string(of.id)},
        {"sourceBranch", of.branch}, {"sourceVersion", of.version}, {"reason", of.reason}, {"priority", "normal"},
        {"buildNumberRevision", parse_integer(of.number.substr(of.number.rfind('.') + 1)).value_or(1)}, {"keepForever", false},
        {"retainedByRelease", false}};
    for (const auto& member : of.asked) out[member.key()] = member.value();
    if (!of.result.empty()) out["result"] = of.result;
    if (!of.started.empty()) out["startTime"] = to_printed_time(of.started);
    if (!of.finished.empty()) out["finishTime"] = to_printed_time(of.finished);
    if (of.deleted) out["deleted"] = true;
    out["definition"] = definition_reference(call, in, definition);
    out["project"] = project_reference(call, in);
    for (const auto* role : {"requestedBy", "requestedFor"}) out[role] = user_reference(call, of.requested_by);
    if (!out.contains("lastChangedBy")) {
        out["lastChangedBy"] = user_reference(call, of.requested_by);
        out["lastChangedDate"] = to_printed_time(of.finished.empty() ? of.queued : of.finished);
    }
    if (!out.contains("queue")) out["queue"] = definition.fields.at("queue");
    json::object repository;
    copy_members(repository, definition.fields.at("repository").as_object(), {"id", "type", "name", "url", "clean", "checkoutSubmodules"});
    out["repository"] = std::move(repository);
    out["plans"] = json::array{json::object{{"planId", guid_of("plan " + std::to_string(of.id))}}};
    out["orchestrationPlan"] = out.at("plans").at(0);
    out["logs"] = json::object{{"id", 0}, {"type", "Container"}, {"url", url + "/logs"}};
    out["tags"] = json::value_from(of.tags);
    out["properties"] = of.properties;
    out["validationResults"] = json::array{};
    if (!of.template_parameters.empty()) out["templateParameters"] = of.template_parameters;
    return out;
}

std::span<const route> build_routes() {
    static constexpr route routes[] = {
        {"GET", "build/builds", "vso.build", list_builds},
        {"POST", "build/builds", "vso.build_execute", queue},
        {"PATCH", "build/builds", "vso.build_execute", update_several},
        {"GET", "build/builds/{#}", "vso.build", show},
        {"PATCH", "build/builds/{#}", "vso.build_execute", update},
        {"DELETE", "build/builds/{#}", "vso.build_execute", remove},
        {"GET", "build/builds/{#}/changes", "vso.build", list_changes},
        {"GET", "build/builds/{#}/workitems", "vso.build", list_work_items},
        {"GET", "build/builds/{#}/tags", "vso.build", answer_build_tags},
        {"POST", "build/builds/{#}/tags", "vso.build_execute", answer_build_tags},
        {"PATCH", "build/builds/{#}/tags", "vso.build_execute", answer_build_tags},
        {"PUT", "build/builds/{#}/tags/{}", "vso.build_execute", answer_build_tags},
        {"DELETE", "build/builds/{#}/tags/{}", "vso.build_execute", answer_build_tags},
        {"GET", "build/definitions/{#}/tags", "vso.build", answer_definition_tags},
        {"POST", "build/definitions/{#}/tags", "vso.build_execute", answer_definition_tags},
        {"PATCH", "build/definitions/{#}/tags", "vso.build_execute", answer_definition_tags},
        {"PUT", "build/definitions/{#}/tags/{}", "vso.build_execute", answer_definition_tags},
        {"DELETE", "build/definitions/{#}/tags/{}", "vso.build_execute", answer_definition_tags},
        {"GET", "build/tags", "vso.build", list_all_tags},
        {"GET", "build/builds/{#}/properties", "vso.build", answer_build_properties},
        {"PATCH", "build/builds/{#}/properties", "vso.build_execute", answer_build_properties},
        {"GET", "build/definitions/{#}/properties", "vso.build", answer_definition_properties},
        {"PATCH", "build/definitions/{#}/properties", "vso.build_execute", answer_definition_properties},
        {"GET", "build/latest/{}", "vso.build", show_latest},
        {"GET", "build/status/{}", "vso.build", show_status},
    };
    return routes;
}

} // namespace simulator::areas
