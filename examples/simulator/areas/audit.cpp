// SPDX-License-Identifier: BSL-1.0
// The audit log: an entry for each successful change, newest first, in batches.
#include "routing.hpp"

#include "../item_json.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct audit_entry {
    std::string time; ///< in the stored form
    json::object fields;
};

struct audit_store {
    std::vector<audit_entry> entries{}; ///< oldest first
};

constexpr std::size_t most_entries = 20000;
constexpr std::int64_t largest_batch = 200;

struct known_action {
    std::string_view method, address, id, category;
};

/// Some changes have names of their own.
constexpr known_action actions[] = {
    {"POST", "build/definitions", "Pipelines.PipelineCreated", "create"},
    {"POST", "pipelines", "Pipelines.PipelineCreated", "create"},
    {"PUT", "build/definitions", "Pipelines.PipelineModified", "modify"},
    {"DELETE", "build/definitions", "Pipelines.PipelineDeleted", "remove"},
    {"POST", "serviceendpoint/endpoints", "Library.ServiceConnectionCreated", "create"},
    {"PUT", "serviceendpoint/endpoints", "Library.ServiceConnectionModified", "modify"},
    {"DELETE", "serviceendpoint/endpoints", "Library.ServiceConnectionDeleted", "remove"},
    {"POST", "distributedtask/variablegroups", "Library.VariableGroupCreated", "create"},
    {"PUT", "distributedtask/variablegroups", "Library.VariableGroupModified", "modify"},
    {"DELETE", "distributedtask/variablegroups", "Library.VariableGroupDeleted", "remove"},
    {"POST", "accesscontrolentries", "Security.ModifyAccessControlLists", "modify"},
    {"POST", "accesscontrollists", "Security.ModifyAccessControlLists", "modify"},
    {"DELETE", "accesscontrolentries", "Security.RemoveAccessControlEntries", "remove"},
    {"DELETE", "accesscontrollists", "Security.RemoveAllAccessControlLists", "remove"},
    {"PUT", "graph/memberships", "Group.UpdateGroupMembership.Add", "modify"},
    {"DELETE", "graph/memberships", "Group.UpdateGroupMembership.Remove", "modify"},
    {"POST", "graph/groups", "Group.CreateGroups", "create"},
    {"POST", "projects", "Project.CreateQueued", "create"},
    {"DELETE", "projects", "Project.SoftDeleteQueued", "remove"},
    {"POST", "git/repositories", "Git.RepositoryCreated", "create"},
    {"DELETE", "git/repositories", "Git.RepositoryDeleted", "remove"},
};

bool fits(const rest_call& call, const known_action& one) {
    if (one.method != call.request.method) return false;
    const auto parts = split(one.address, '/');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!call.at(i, parts[i])) return false;
    }
    return call.request.method != "POST" || call.resource.size() <= parts.size() + (parts.front().starts_with("access") ? 1 : 0);
}

const known_action* action_of(const rest_call& call) {
    const auto found = std::find_if(std::begin(actions), std::end(actions), [&](const auto& one) { return fits(call, one); });
    return found == std::end(actions) ? nullptr : &*found;
}

std::string moment(const rest_call& call, std::string_view name, const std::string& fallback) {
    const auto text = query_text(call, name);
    if (text.empty()) return fallback;
    const auto time = parse_time(text);
    if (!time) throw invalid_argument(name, "it is not a date.");
    return to_stored_time(*time);
}

/// The entries of the asked time, newest first.
json::array asked_entries(const rest_call& call) {
    const auto from = moment(call, "startTime", "0000"), to = moment(call, "endTime", "9999");
    if (to < from) throw invalid_argument("endTime", "it is before the start.");
    json::array out;
    const auto& all = call.org->areas.of<audit_store>().entries;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        if (from <= one->time && one->time <= to) out.push_back(one->fields);
    }
    return out;
}

http_reply query(rest_call& call, const strings&) {
    auto all = asked_entries(call);
    const auto size = static_cast<std::size_t>(call.number("batchSize", largest_batch, 1, 100'000));
    const auto step = call.sim.page_size > 0 ? std::min(size, call.sim.page_size) : size;
    std::size_t from = 0;
    if (const auto token = query_text(call, "continuationToken"); !token.empty()) {
        const auto at = parse_integer(token);
        if (!at || *at < 0) throw invalid_argument("continuationToken", "this service did not issue it.");
        from = std::min(static_cast<std::size_t>(*at), all.size());
    }
    const auto to = std::min(all.size(), from + step);
    json::array shown;
    for (auto i = from; i < to; ++i) shown.push_back(std::move(all[i]));
    const bool more = to < all.size();
    return json_reply({{"decoratedAuditLogEntries", std::move(shown)},
        {"continuationToken", more ? json::value(std::to_string(to)) : json::value(nullptr)}, {"hasMore", more}});
}

std::string csv_field(const json::value& of) {
    std::string out = "\"";
    for (const char c : of.is_string() ? std::string{of.as_string()} : json::serialize(of)) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

http_reply download(rest_call& call, const strings&) {
    const auto format = query_text(call, "format");
    const auto all = asked_entries(call);
    if (same_text(format, "json")) return text_reply(json::serialize(all), "application/octet-stream");
    if (!same_text(format, "csv")) throw invalid_argument("format", "it must be json or csv.");
    std::string out = "Id,Timestamp,ActorUPN,ActionId,Details\r\n";
    for (const auto& one : all) {
        for (const auto* name : {"id", "timestamp", "actorUPN", "actionId", "details"})
            out += csv_field(one.at(name)) + (name == std::string_view{"details"} ? "\r\n" : ",");
    }
    return text_reply(std::move(out), "application/octet-stream");
}

http_reply list_actions(rest_call& call, const strings&) {
    const auto area = query_text(call, "areaName");
    json::array values;
    std::string last;
    for (const auto& one : actions) {
        const auto own = one.id.substr(0, one.id.find('.'));
        if (one.id == last || (!area.empty() && !same_text(area, own))) continue;
        last = one.id;
        values.push_back(json::object{{"actionId", one.id}, {"area", own}, {"category", one.category}});
    }
    return whole_list(std::move(values));
}

} // namespace

void note_change(const rest_call& call, const http_reply& reply) {
    const auto* action = call.is("GET") || reply.status >= 300 ? nullptr : action_of(call);
    if (!action) return;
    auto& all = call.org->areas.of<audit_store>().entries;
    if (all.size() == most_entries) all.erase(all.begin());
    const auto id = random_guid();
    const auto* in = call.scope.empty() ? nullptr : call.org->find_project(call.scope.front());
    const auto title = action->category == "create" ? "Create" : action->category == "remove" ? "Remove" : "Modify";
    json::object fields{{"id", to_stored_time(call.now) + ';' + id}, {"correlationId", id}, {"activityId", id},
        {"actorCUID", call.caller.id}, {"actorUserId", call.caller.id}, {"actorClientId", "00000000-0000-0000-0000-000000000000"},
        {"actorUPN", call.caller.unique_name}, {"actorDisplayName", call.caller.display_name}, {"actorImageUrl", nullptr},
        {"authenticationMechanism", call.grant.personal ? "PAT" : "OAuth"}, {"timestamp", now_text(call)}, {"scopeType", "organization"},
        {"scopeDisplayName", call.org->name + " (Organization)"}, {"scopeId", call.org->id},
        {"projectId", in ? in->id : "00000000-0000-0000-0000-000000000000"}, {"projectName", in ? in->name : ""},
        {"ipAddress", "127.0.0.1"}, {"userAgent", call.request.header("User-Agent")}, {"actionId", action->id}, {"data", json::object{}},
        {"details", std::string{action->id} + " by " + call.caller.display_name}, {"area", action->id.substr(0, action->id.find('.'))},
        {"category", action->category}, {"categoryDisplayName", title}};
    all.push_back({to_stored_time(call.now), std::move(fields)});
}

std::optional<http_reply> answer_audit(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "audit/auditlog", "vso.auditlog", query},
        {"GET", "audit/downloadlog", "vso.auditlog", download},
        {"GET", "audit/actions", "vso.auditlog", list_actions},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
