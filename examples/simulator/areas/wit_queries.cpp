// SPDX-License-Identifier: BSL-1.0
// Saved queries: a tree of folders below "My Queries" and "Shared Queries"; a query is run by its id.
#include "wit_nodes.hpp"

#include "../item_json.hpp"
#include "../wiql.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct saved_query {
    std::string id;
    std::string path; ///< `Shared Queries/Team/All bugs`
    std::string wiql{};
    bool is_folder = false;
    bool deleted = false;
    std::string owner{}; ///< user id: of a query below "My Queries"
    std::string created{}, changed{};
    std::string by{}; ///< user id

    std::string name() const { return path.substr(path.rfind('/') + 1); }
};

struct query_store {
    std::map<std::string, std::vector<saved_query>> by_project{};
};

constexpr std::string_view mine = "My Queries", shared = "Shared Queries";

vendor_error query_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.WorkItemTracking.Server", type);
}

std::vector<saved_query>& queries_of(const rest_call& call, const project& in) {
    auto& all = call.org->areas.of<query_store>().by_project[in.id];
    const auto mine_of = [&](const auto& one) { return one.path == mine && one.owner == call.caller.id; };
    if (all.empty()) all.push_back({guid_of("shared queries " + in.id), std::string{shared}, {}, true});
    if (std::none_of(all.begin(), all.end(), mine_of)) {
        all.push_back({guid_of("my queries " + in.id + call.caller.id), std::string{mine}, {}, true, false, call.caller.id});
    }
    for (auto& one : all) {
        if (one.created.empty()) one.created = one.changed = to_stored_time(call.now);
    }
    return all;
}

bool is_visible(const rest_call& call, const saved_query& one) { return one.owner.empty() || one.owner == call.caller.id; }

bool is_below(std::string_view path, std::string_view parent) {
    return path.size() > parent.size() && path[parent.size()] == '/' && same_text(path.substr(0, parent.size()), parent);
}

/// By id or by path. Throws 404.
saved_query& query_in(const rest_call& call, const project& in, const strings& given, bool with_deleted = false) {
    std::string path;
    for (const auto& part : given) path += (path.empty() ? "" : "/") + part;
    std::replace(path.begin(), path.end(), '\\', '/');
    for (auto& one : queries_of(call, in)) {
        if (!is_visible(call, one) || (one.deleted && !with_deleted)) continue;
        if (same_text(one.path, path) || (given.size() == 1 && same_text(one.id, path))) return one;
    }
    throw query_error(
        404, "TF401243: The query " + path + " does not exist, or you do not have permission to read it.", "QueryItemNotFoundException");
}

json::object query_json(const rest_call& call, const project& in, const saved_query& of, std::int64_t depth) {
    const auto url = project_url(call, in) + "/wit/queries/" + of.id;
    json::object out{{"id", of.id}, {"name", of.name()}, {"path", of.path}, {"createdDate", to_printed_time(of.created)},
        {"lastModifiedDate", to_printed_time(of.changed)}, {"isPublic", !of.path.starts_with(mine)}};
    if (!of.by.empty()) {
        for (const auto* role : {"createdBy", "lastModifiedBy"}) out[role] = user_reference(call, of.by);
    }
    if (of.is_folder) {
        json::array children;
        bool any = false;
        for (const auto& one : queries_of(call, in)) {
            if (!is_below(one.path, of.path) || one.deleted || !is_visible(call, one) ||
                one.path.find('/', of.path.size() + 1) != std::string::npos)
                continue;
            any = true;
            if (depth > 0) children.push_back(query_json(call, in, one, depth - 1));
        }
        out["isFolder"] = true;
        out["hasChildren"] = any;
        if (!children.empty()) out["children"] = std::move(children);
    } else {
        out["queryType"] = of.wiql.empty() ? "flat" : wiql::query_type(wiql::parse(of.wiql));
        if (!query_text(call, "$expand").empty() || !call.is("GET")) out["wiql"] = of.wiql;
    }
    if (of.deleted) out["isDeleted"] = true;
    out["_links"] = json::object{{"self", href(url)}, {"html", href(call.in_org().base() + '/' + in.id + "/_queries/query/" + of.id)}};
    out["url"] = url;
    return out;
}

std::int64_t asked_depth(const rest_call& call) { return call.number("$depth", 0, 0, 2); }

http_reply list(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto part = lower(query_text(call, "$filter"));
    json::array values;
    for (const auto& one : queries_of(call, in)) {
        if (one.deleted || !is_visible(call, one)) continue;
        const bool is_root = one.path.find('/') == std::string::npos;
        if (part.empty() ? is_root : !one.is_folder && lower(one.name()).find(part) != std::string::npos)
            values.push_back(query_json(call, in, one, part.empty() ? asked_depth(call) : 0));
    }
    if (const auto top = call.number("$top", 200, 1, 200); static_cast<std::size_t>(top) < values.size())
        values.resize(static_cast<std::size_t>(top));
    return whole_list(std::move(values));
}

http_reply show(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(query_json(call, in, query_in(call, in, given, call.flag("$includeDeleted")), asked_depth(call)));
}

std::string checked_name(std::string name) {
    if (name.find_first_of("/\\") != std::string::npos) throw invalid_argument("name", "it contains a slash.");
    return name;
}

/// Refuses text that is not a query.
std::string checked_wiql(const json::object& body) {
    auto text = required_text(body, "wiql");
    wiql::parse(text);
    return text;
}

void need_free(const rest_call& call, const project& in, const std::string& path, const saved_query* own) {
    for (const auto& one : queries_of(call, in)) {
        if (&one != own && !one.deleted && is_visible(call, one) && same_text(one.path, path))
            throw query_error(
                409, "TF237018: The following name has already been assigned: " + path + ".", "QueryItemNameAlreadyExistsException");
    }
}

http_reply create(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    const auto parent = query_in(call, in, given);
    if (!parent.is_folder) throw query_error(400, "TF401256: A query can only be saved in a folder.", "QueryItemException");
    const auto body = object_body(call);
    const auto name = checked_name(required_text(body, "name"));
    const auto path = parent.path + '/' + name;
    need_free(call, in, path, nullptr);
    const bool is_folder = flag_in(body, "isFolder");
    const auto now = to_stored_time(call.now);
    saved_query made{random_guid(), path, is_folder || flag_in(body, "isDeleted") ? std::string{} : checked_wiql(body), is_folder, false,
        parent.owner, now, now, call.caller.id};
    if (call.flag("validateWiqlOnly")) return json_reply(query_json(call, in, made, 0));
    auto& all = queries_of(call, in);
    all.push_back(made);
    return json_reply(query_json(call, in, made, 0), 201);
}

http_reply update(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = query_in(call, in, given, true);
    const auto body = object_body(call);
    if (body.contains("isDeleted") && !flag_in(body, "isDeleted")) found.deleted = false;
    if (found.path == mine || found.path == shared)
        throw query_error(400, "TF401256: The root folders cannot be changed.", "QueryItemException");
    if (!text_in(body, "wiql").empty() && !found.is_folder) found.wiql = checked_wiql(body);
    if (const auto name = checked_name(text_in(body, "name")); !name.empty()) {
        const auto from = found.path, to = found.path.substr(0, found.path.rfind('/') + 1) + name;
        need_free(call, in, to, &found);
        for (auto& one : queries_of(call, in)) {
            if (one.owner == found.owner && is_below(one.path, from)) one.path = to + one.path.substr(from.size());
        }
        found.path = to;
    }
    found.changed = to_stored_time(call.now);
    return json_reply(query_json(call, in, found, 0));
}

http_reply remove(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = query_in(call, in, given);
    if (found.path == mine || found.path == shared)
        throw query_error(400, "TF401256: The root folders cannot be deleted.", "QueryItemException");
    const auto path = found.path, owner = found.owner;
    for (auto& one : queries_of(call, in))
        one.deleted = one.deleted || (one.owner == owner && (one.path == path || is_below(one.path, path)));
    return no_content();
}

/// The project of a query that an address without a project names.
const project& project_with(const rest_call& call, const std::string& id) {
    for (const auto& one : call.org->projects) {
        for (const auto& query : queries_of(call, one))
            if (same_text(query.id, id)) return one;
    }
    throw query_error(
        404, "TF401243: The query " + id + " does not exist, or you do not have permission to read it.", "QueryItemNotFoundException");
}

http_reply run(rest_call& call, const strings& given) {
    const auto& in = call.scope.empty() ? project_with(call, given[0]) : project_of(call);
    const auto& found = query_in(call, in, given);
    if (found.is_folder) throw query_error(400, "TF401256: A folder cannot be run.", "QueryItemException");
    http_request request = call.request;
    request.method = "POST";
    request.body = json::serialize(json::object{{"query", found.wiql}});
    request.headers.emplace_back("Content-Type", "application/json");
    rest_call inner{call.sim, request, call.caller, call.grant, call.now, call.org, {in.name}, {"wit", "wiql"}};
    std::optional<http_reply> reply = answer_wit(inner);
    return *std::move(reply);
}

http_reply list_batch(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto* ids = array_in(body, "ids");
    if (!ids) throw invalid_argument("ids", "it must be a list.");
    json::array values;
    for (const auto& id : *ids) {
        if (!id.is_string()) throw invalid_body();
        values.push_back(query_json(call, in, query_in(call, in, {std::string{id.as_string()}}), 0));
    }
    return whole_list(std::move(values));
}

} // namespace

std::span<const route> query_routes() {
    static constexpr route routes[] = {
        {"GET", "wit/queries", "vso.work", list},
        {"GET", "wit/queries/{*}", "vso.work", show},
        {"POST", "wit/queries/{*}", "vso.work_write", create},
        {"PATCH", "wit/queries/{*}", "vso.work_write", update},
        {"DELETE", "wit/queries/{*}", "vso.work_write", remove},
        {"POST", "wit/queriesbatch", "vso.work", list_batch},
        {"GET", "wit/wiql/{}", "vso.work", run},
    };
    return routes;
}

} // namespace simulator::areas
