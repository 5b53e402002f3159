// SPDX-License-Identifier: BSL-1.0
// Iterations of a team, capacities and days off, and the team's settings.
#include "work_store.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

vendor_error iteration_missing(const std::string& id) {
    return work_error(404, "VS402491: Could not find an iteration with ID '" + id + "'.", "TeamIterationNotFoundException");
}

bool has_iteration(const rest_call& call, const node_place& of) {
    return of.index > 0 && !team_store_of(call).removed.contains(of.identifier());
}

/// Throws 404 unless the team has the iteration.
node_place iteration_in(const rest_call& call, const std::string& id) {
    const auto found = node_with_identifier(changeable_project(call), false, id);
    if (!found || !has_iteration(call, *found)) throw iteration_missing(id);
    return *found;
}

std::string iteration_url(const rest_call& call, const node_place& of) {
    return work_url(call) + "/teamsettings/iterations/" + of.identifier();
}

json::object iteration_json(const rest_call& call, const node_place& of) {
    return {{"id", of.identifier()}, {"name", of.name()}, {"path", of.path()}, {"attributes", dates_json(call, of, true)},
        {"url", iteration_url(call, of)}};
}

http_reply list_iterations(rest_call& call, const strings&) {
    auto& in = changeable_project(call);
    const auto frame = query_text(call, "$timeframe");
    if (!frame.empty() && !same_text(frame, "current")) throw invalid_argument("$timeframe", "only current is supported.");
    json::array values;
    for (std::size_t i = 1; i < in.iterations.size(); ++i) {
        const node_place one{&in, false, i};
        if (!has_iteration(call, one)) continue;
        auto shown = iteration_json(call, one);
        if (frame.empty() || shown.at("attributes").at("timeFrame") == "current") values.push_back(std::move(shown));
    }
    return whole_list(std::move(values));
}

http_reply add_iteration(rest_call& call, const strings&) {
    const auto id = required_text(object_body(call), "id");
    const auto found = node_with_identifier(changeable_project(call), false, id);
    if (!found || found->index == 0) throw iteration_missing(id);
    team_store_of(call).removed.erase(found->identifier());
    return json_reply(iteration_json(call, *found));
}

http_reply show_iteration(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    auto out = iteration_json(call, found);
    out["_links"] = team_links(call, iteration_url(call, found));
    return json_reply(out);
}

http_reply remove_iteration(rest_call& call, const strings& given) {
    team_store_of(call).removed.insert(iteration_in(call, given[0]).identifier());
    return no_content();
}

json::object link_json(const rest_call& call, int source, int target) {
    const auto one = [&](int id) {
        return json::object{{"id", id}, {"url", call.in_org().base() + "/_apis/wit/workItems/" + std::to_string(id)}};
    };
    json::object out{{"rel", nullptr}, {"source", nullptr}, {"target", one(target)}};
    if (source == 0) return out;
    out["rel"] = "System.LinkTypes.Hierarchy-Forward";
    out["source"] = one(source);
    return out;
}

/// The parent of an item by its links; 0 if it has none.
int parent_of(const work_item& item) {
    for (const auto& one : item.latest().relations) {
        const auto* relation = one.if_object();
        if (!relation || text_in(*relation, "rel") != "System.LinkTypes.Hierarchy-Reverse") continue;
        const auto url = text_in(*relation, "url");
        return static_cast<int>(parse_integer(url.substr(url.rfind('/') + 1)).value_or(0));
    }
    return 0;
}

http_reply list_items(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    std::set<int> in_iteration;
    for (const auto& [id, item] : call.org->items) {
        if (item.project_id == found.in->id && !item.deleted && text_of(item.latest(), "System.IterationPath") == found.path())
            in_iteration.insert(id);
    }
    json::array links;
    for (const int id : in_iteration) {
        const int parent = parent_of(call.org->items.at(id));
        links.push_back(link_json(call, in_iteration.contains(parent) ? parent : 0, id));
    }
    const auto url = iteration_url(call, found) + "/workitems";
    return json_reply({{"workItemRelations", std::move(links)}, {"url", url}, {"_links", team_links(call, url)}});
}

// --- capacity ----------------------------------------------------------------------------------------------------------------------

/// Days off as they are kept: a start and an end in order.
json::array checked_days(const json::object& body) {
    json::array out;
    const auto* given = array_in(body, "daysOff");
    if (!given) return out;
    for (const auto& one : *given) {
        if (!one.is_object()) throw invalid_body();
        const auto start = parse_time(text_in(one.as_object(), "start")), end = parse_time(text_in(one.as_object(), "end"));
        if (!start || !end || *end < *start) throw invalid_argument("daysOff", "each has a start and an end that is not before it.");
        out.push_back(json::object{{"start", to_printed_time(to_stored_time(*start))}, {"end", to_printed_time(to_stored_time(*end))}});
    }
    return out;
}

json::array checked_activities(const json::object& body) {
    json::array out;
    const auto* given = array_in(body, "activities");
    if (!given) return out;
    for (const auto& one : *given) {
        const auto* hours = one.is_object() ? one.as_object().if_contains("capacityPerDay") : nullptr;
        if (!hours || !hours->is_number()) throw invalid_argument("activities", "each has a number as its capacityPerDay.");
        const auto value = hours->to_number<double>();
        if (value < 0 || value > 24) throw invalid_argument("capacityPerDay", "it must be a number from 0 to 24.");
        out.push_back(json::object{{"capacityPerDay", value}, {"name", text_in(one.as_object(), "name")}});
    }
    return out;
}

const user& member_in(const rest_call& call, const std::string& id) {
    const auto& members = team_of(call).members;
    const auto* who = call.sim.data.find_user(id);
    const auto is_he = [who](const auto& one) { return who && one.user_id == who->id; };
    if (std::none_of(members.begin(), members.end(), is_he))
        throw work_error(404, "The team member '" + id + "' is not a member of the team.", "TeamMemberNotFoundException");
    return *who;
}

json::object capacity_json(const rest_call& call, const node_place& of, const user& who, const json::object& held) {
    auto out = held;
    out["teamMember"] = identity_ref(call.in_org(), who);
    out["url"] = iteration_url(call, of) + "/capacities/" + who.id;
    return out;
}

json::object no_capacity() {
    return {{"activities", json::array{json::object{{"capacityPerDay", 0.0}, {"name", ""}}}}, {"daysOff", json::array{}}};
}

json::object& capacity_of(const rest_call& call, const node_place& of, const user& who) {
    auto& held = team_store_of(call).capacity[of.identifier()][who.id];
    if (held.empty()) held = no_capacity();
    return held;
}

std::int64_t days_in(const json::array& days) {
    std::int64_t count = 0;
    for (const auto& one : days) {
        const auto start = parse_time(text_in(one.as_object(), "start")), end = parse_time(text_in(one.as_object(), "end"));
        count += (*end - *start) / std::chrono::hours{24} + 1;
    }
    return count;
}

http_reply show_capacities(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    json::array members;
    double hours = 0;
    std::int64_t days = 0;
    for (const auto& [id, held] : team_store_of(call).capacity[found.identifier()]) {
        const auto* who = call.sim.data.find_user(id);
        members.push_back(capacity_json(call, found, *who, held));
        for (const auto& one : held.at("activities").as_array()) hours += one.at("capacityPerDay").to_number<double>();
        days += days_in(held.at("daysOff").as_array());
    }
    const auto version = query_text(call, "api-version") + call.request.header("Accept");
    if (version.find("5.") != std::string::npos || version.find("4.") != std::string::npos)
        return whole_list(std::move(members)); // an older form
    return json_reply({{"teamMembers", std::move(members)}, {"totalCapacityPerDay", hours}, {"totalDaysOff", days}});
}

http_reply replace_capacities(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    std::map<std::string, json::object> made;
    json::array values;
    for (const auto& one : array_body(call)) {
        const auto* member = one.is_object() ? object_in(one.as_object(), "teamMember") : nullptr;
        if (!member) throw invalid_argument("teamMember", "it cannot be null.");
        const auto& who = member_in(call, required_text(*member, "id"));
        auto& held = made[who.id] = {{"activities", checked_activities(one.as_object())}, {"daysOff", checked_days(one.as_object())}};
        values.push_back(capacity_json(call, found, who, held));
    }
    team_store_of(call).capacity[found.identifier()] = std::move(made);
    return whole_list(std::move(values));
}

http_reply show_capacity(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    const auto& who = member_in(call, given[1]);
    auto out = capacity_json(call, found, who, capacity_of(call, found, who));
    out["_links"] = team_links(call, text_in(out, "url"));
    return json_reply(out);
}

http_reply update_capacity(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    const auto& who = member_in(call, given[1]);
    const auto body = object_body(call);
    auto changed = capacity_of(call, found, who);
    if (body.contains("activities")) changed["activities"] = checked_activities(body);
    if (body.contains("daysOff")) changed["daysOff"] = checked_days(body);
    auto& held = capacity_of(call, found, who) = std::move(changed);
    return json_reply(capacity_json(call, found, who, held));
}

http_reply answer_days_off(rest_call& call, const strings& given) {
    const auto found = iteration_in(call, given[0]);
    auto& held = team_store_of(call).days_off[found.identifier()];
    if (!call.is("GET")) held = checked_days(object_body(call));
    const auto url = iteration_url(call, found) + "/teamdaysoff";
    return json_reply({{"daysOff", held}, {"url", url}, {"_links", team_links(call, url)}});
}

http_reply show_total(rest_call& call, const strings& given) {
    auto& in = changeable_project(call);
    if (!node_with_identifier(in, false, given[0])) throw iteration_missing(given[0]);
    json::array teams;
    double hours = 0;
    std::int64_t days = 0;
    for (const auto& one : in.teams) {
        double own = 0;
        std::int64_t own_days = 0;
        for (const auto& [id, held] : call.org->areas.of<work_store>().teams[one.id].capacity[given[0]]) {
            for (const auto& activity : held.at("activities").as_array()) own += activity.at("capacityPerDay").to_number<double>();
            own_days += days_in(held.at("daysOff").as_array());
        }
        teams.push_back(json::object{{"teamId", one.id}, {"teamCapacityPerDay", own}, {"teamTotalDaysOff", own_days}});
        hours += own;
        days += own_days;
    }
    return json_reply({{"teams", std::move(teams)}, {"totalIterationCapacityPerDay", hours}, {"totalIterationDaysOff", days}});
}

// --- settings ----------------------------------------------------------------------------------------------------------------------

json::object setting_iteration(const rest_call& call, const node_place& of) {
    const auto path = of.index == 0 ? std::string{} : of.path().substr(of.in->name.size());
    return {{"id", of.identifier()}, {"name", of.name()}, {"path", path},
        {"url", project_url(call, *of.in) + "/wit/classificationNodes/Iterations" + (path.empty() ? "" : "/" + percent_encode(of.name()))}};
}

json::object& settings_of(const rest_call& call) {
    auto& held = team_store_of(call).settings;
    if (!held.empty()) return held;
    auto& in = changeable_project(call);
    json::object visible;
    for (const auto& one : backlogs_of(*in.process)) {
        if (one.kind != "task") visible[one.category] = true;
    }
    held = {{"bugsBehavior", "asRequirements"}, {"workingDays", json::array{"monday", "tuesday", "wednesday", "thursday", "friday"}},
        {"backlogVisibilities", std::move(visible)}, {"backlogIteration", node_place{&in, false, 0}.identifier()},
        {"defaultIteration", nullptr}, {"defaultIterationMacro", "@currentIteration"}};
    return held;
}

json::object settings_json(const rest_call& call) {
    auto out = settings_of(call);
    for (const auto* name : {"backlogIteration", "defaultIteration"}) {
        if (out.at(name).is_null()) continue;
        const auto found = node_with_identifier(changeable_project(call), false, text_in(out, name));
        out[name] = found ? json::value(setting_iteration(call, *found)) : json::value(nullptr);
    }
    out["url"] = work_url(call) + "/teamsettings";
    out["_links"] = team_links(call, text_in(out, "url"));
    return out;
}

std::string one_of(const json::object& body, std::string_view name, std::initializer_list<std::string_view> words) {
    const auto given = text_in(body, name);
    for (const auto word : words) {
        if (same_text(given, word)) return std::string{word};
    }
    throw invalid_argument(name, "it is not one of its values.");
}

void change_settings(const rest_call& call, json::object& to, const json::object& body) {
    if (body.contains("bugsBehavior")) to["bugsBehavior"] = one_of(body, "bugsBehavior", {"off", "asRequirements", "asTasks"});
    copy_members(to, body, {"workingDays", "backlogVisibilities", "defaultIterationMacro"});
    for (const auto* name : {"backlogIteration", "defaultIteration"}) {
        if (!body.contains(name)) continue;
        const auto id = required_text(body, name);
        const auto found = node_with_identifier(changeable_project(call), false, id);
        if (!found) throw iteration_missing(id);
        to[name] = found->identifier();
        if (name == std::string_view{"defaultIteration"}) to["defaultIterationMacro"] = nullptr;
    }
}

http_reply answer_settings(rest_call& call, const strings&) {
    if (!call.is("GET")) {
        auto changed = settings_of(call);
        change_settings(call, changed, object_body(call));
        settings_of(call) = std::move(changed);
    }
    return json_reply(settings_json(call));
}

json::object checked_field_values(const rest_call& call, const json::object& body) {
    auto& in = changeable_project(call);
    const auto* values = array_in(body, "values");
    if (!values || values->empty()) throw invalid_argument("values", "it must be a list that is not empty.");
    const auto usual = required_text(body, "defaultValue");
    bool has_usual = false;
    for (const auto& one : *values) {
        if (!one.is_object()) throw invalid_body();
        const auto path = required_text(one.as_object(), "value");
        if (!node_with_path(in, true, path))
            throw work_error(400, "TF400512: The team field value '" + path + "' does not exist.", "InvalidTeamFieldValueException");
        has_usual = has_usual || same_text(path, usual);
    }
    if (!has_usual) throw work_error(400, "TF400512: The default value is not one of the values.", "InvalidTeamFieldValueException");
    return {{"defaultValue", usual}, {"values", *values}};
}

http_reply answer_field_values(rest_call& call, const strings&) {
    auto& held = team_store_of(call).field_values;
    if (!call.is("GET")) held = checked_field_values(call, object_body(call));
    const auto& in = project_of(call);
    if (held.empty())
        held = {{"defaultValue", in.name}, {"values", json::array{json::object{{"value", in.name}, {"includeChildren", true}}}}};
    auto out = held;
    out["field"] = json::object{{"referenceName", "System.AreaPath"}, {"url", call.in_org().base() + "/_apis/wit/fields/System.AreaPath"}};
    out["url"] = work_url(call) + "/teamsettings/teamfieldvalues";
    out["_links"] = team_links(call, text_in(out, "url"));
    return json_reply(out);
}

} // namespace

team_store& team_store_of(const rest_call& call) { return call.org->areas.of<work_store>().teams[team_of(call).id]; }

vendor_error work_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.Work.WebApi.Exceptions", type);
}

std::string work_url(const rest_call& call) {
    return call.in_org().base() + '/' + project_of(call).id + '/' + team_of(call).id + "/_apis/work";
}

json::object team_links(const rest_call& call, std::string self) {
    const auto project = call.in_org().base() + "/_apis/projects/" + project_of(call).id;
    return {{"self", href(std::move(self))}, {"project", href(project)}, {"team", href(project + "/teams/" + team_of(call).id)},
        {"teamSettings", href(work_url(call) + "/teamsettings")}, {"teamIterations", href(work_url(call) + "/teamsettings/iterations")}};
}

std::span<const route> iteration_routes() {
    static constexpr route routes[] = {
        {"GET", "work/teamsettings/iterations", "vso.work", list_iterations},
        {"POST", "work/teamsettings/iterations", "vso.work_write", add_iteration},
        {"GET", "work/teamsettings/iterations/{}", "vso.work", show_iteration},
        {"DELETE", "work/teamsettings/iterations/{}", "vso.work_write", remove_iteration},
        {"GET", "work/teamsettings/iterations/{}/workitems", "vso.work", list_items},
        {"GET", "work/teamsettings/iterations/{}/capacities", "vso.work", show_capacities},
        {"PUT", "work/teamsettings/iterations/{}/capacities", "vso.work_write", replace_capacities},
        {"GET", "work/teamsettings/iterations/{}/capacities/{}", "vso.work", show_capacity},
        {"PATCH", "work/teamsettings/iterations/{}/capacities/{}", "vso.work_write", update_capacity},
        {"GET", "work/teamsettings/iterations/{}/teamdaysoff", "vso.work", answer_days_off},
        {"PATCH", "work/teamsettings/iterations/{}/teamdaysoff", "vso.work_write", answer_days_off},
        {"GET", "work/iterations/{}/iterationcapacities", "vso.work", show_total},
        {"GET", "work/teamsettings", "vso.work", answer_settings},
        {"PATCH", "work/teamsettings", "vso.work_write", answer_settings},
        {"GET", "work/teamsettings/teamfieldvalues", "vso.work", answer_field_values},
        {"PATCH", "work/teamsettings/teamfieldvalues", "vso.work_write", answer_field_values},
    };
    return routes;
}

} // namespace simulator::areas
