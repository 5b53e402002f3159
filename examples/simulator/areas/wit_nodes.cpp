// SPDX-License-Identifier: BSL-1.0
// Classification nodes: the trees of areas and iterations, read to a depth, created, renamed, moved and deleted.
#include "wit_nodes.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

vendor_error node_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.WorkItemTracking.Server.Metadata", type);
}

vendor_error node_missing(std::string_view what) {
    return node_error(404, "VS402371: Classification node name or identifier '" + std::string{what} + "' is invalid or does not exist.",
        "ClassificationTreeNodeNotFoundException");
}

bool is_below(std::string_view path, std::string_view parent) {
    return path.size() > parent.size() && path[parent.size()] == '\\' && same_text(path.substr(0, parent.size()), parent);
}

std::string parent_of(const std::string& path) {
    const auto end = path.rfind('\\');
    return end == std::string::npos ? std::string{} : path.substr(0, end);
}

bool is_area_group(const std::string& group) {
    if (same_text(group, "areas") || group == "0") return true; // the vendor's Node client sends the number
    if (same_text(group, "iterations") || group == "1") return false;
    throw node_missing(group);
}

/// The node that the segments of the address name; without any, the root.
node_place asked_node(const rest_call& call, const strings& given) {
    auto& in = changeable_project(call);
    const bool is_area = is_area_group(given[0]);
    auto path = in.name;
    for (std::size_t i = 1; i < given.size(); ++i) {
        auto below = given[i]; // one segment may hold a path
        std::replace(below.begin(), below.end(), '/', '\\');
        for (const auto& part : split(below, '\\')) {
            if (!part.empty()) path += '\\' + part;
        }
    }
    const auto found = node_with_path(in, is_area, path);
    if (!found) throw node_missing(given.back());
    return *found;
}

std::string node_url(const rest_call& call, const node_place& of) {
    auto url = call.in_org().base() + '/' + of.in->id + "/_apis/wit/classificationNodes/" + (of.is_area ? "Areas" : "Iterations");
    const auto parts = split(of.path(), '\\');
    for (std::size_t i = 1; i < parts.size(); ++i) url += '/' + percent_encode(parts[i]);
    return url;
}

bool has_children(const node_place& of) {
    return std::any_of(of.paths().begin(), of.paths().end(), [&of](const auto& path) { return is_below(path, of.path()); });
}

json::object node_json(const rest_call& call, const node_place& of, std::int64_t depth) {
    const auto root = '\\' + of.in->name + '\\' + (of.is_area ? "Area" : "Iteration");
    json::object out{{"id", of.id()}, {"identifier", of.identifier()}, {"name", of.name()},
        {"structureType", of.is_area ? "area" : "iteration"}, {"hasChildren", has_children(of)}};
    if (auto dates = dates_json(call, of, false); !of.is_area && of.index > 0 && !dates.at("startDate").is_null())
        out["attributes"] = std::move(dates);
    json::array children;
    for (std::size_t i = 1; i < of.paths().size() && depth > 0; ++i) {
        if (same_text(parent_of(of.paths()[i]), of.path())) children.push_back(node_json(call, {of.in, of.is_area, i}, depth - 1));
    }
    if (!children.empty()) out["children"] = std::move(children);
    out["path"] = root + of.path().substr(of.in->name.size());
    out["url"] = node_url(call, of);
    return out;
}

json::object whole_node_json(const rest_call& call, const node_place& of, std::int64_t depth) {
    auto out = node_json(call, of, depth);
    json::object links{{"self", href(node_url(call, of))}};
    if (of.index > 0) {
        const auto parent = node_with_path(*of.in, of.is_area, parent_of(of.path()));
        links["parent"] = href(node_url(call, *parent));
    }
    out["_links"] = std::move(links);
    return out;
}

std::int64_t asked_depth(const rest_call& call, std::int64_t fallback) { return call.number("$depth", fallback, 0, 1000); }

http_reply show(rest_call& call, const strings& given) {
    return json_reply(whole_node_json(call, asked_node(call, given), asked_depth(call, given.size() == 1 ? 1 : 0)));
}

/// Both roots, or the nodes whose numbers the query has. With `errorPolicy=omit`, null stands for a missing one.
http_reply list(rest_call& call, const strings&) {
    auto& in = changeable_project(call);
    const auto asked = query_list(call, "ids");
    json::array values;
    if (asked.empty()) {
        for (const bool is_area : {true, false}) values.push_back(node_json(call, {&in, is_area, 0}, asked_depth(call, 1)));
    }
    for (const auto& text : asked) {
        const int id = id_in(call, text);
        json::value found = nullptr;
        for (const bool is_area : {true, false}) {
            const auto& ids = is_area ? in.area_ids : in.iteration_ids;
            const auto at = std::find(ids.begin(), ids.end(), id);
            if (at != ids.end()) found = node_json(call, {&in, is_area, static_cast<std::size_t>(at - ids.begin())}, asked_depth(call, 0));
        }
        if (found.is_null() && !same_text(query_text(call, "errorPolicy"), "omit")) throw node_missing(text);
        values.push_back(std::move(found));
    }
    return whole_list(std::move(values));
}

// --- changes -----------------------------------------------------------------------------------------------------------------------

std::string checked_name(const json::object& body) {
    auto name = required_text(body, "name");
    if (name.size() > 255 || name.find_first_of("\\/:*?\"<>|;#$&+") != std::string::npos)
        throw node_error(400, "VS402434: The classification node name '" + name + "' contains characters that are not allowed.",
            "InvalidTreeNameException");
    return name;
}

std::string date_in(const json::object& attributes, std::string_view name) {
    const auto text = text_in(attributes, name);
    if (text.empty()) return {};
    const auto moment = parse_time(text);
    if (!moment) throw invalid_argument(name, "it is not a date.");
    return to_stored_time(*moment).substr(0, 10);
}

void read_dates(const json::object& body, iteration_dates& to) {
    const auto* attributes = object_in(body, "attributes");
    if (!attributes) return;
    iteration_dates made{date_in(*attributes, "startDate"), date_in(*attributes, "finishDate")};
    if (made.start.empty() != made.finish.empty())
        throw node_error(
            400, "VS402413: Both the start date and the finish date must be set, or neither.", "InvalidIterationDatesException");
    if (made.finish < made.start)
        throw node_error(400, "VS402413: The finish date is before the start date.", "InvalidIterationDatesException");
    to = made;
}

/// Gives a node and what is below it another path; work items follow.
void rename(const rest_call& call, const node_place& of, const std::string& to) {
    const auto from = of.path();
    const auto changed = [&](const std::string& path) {
        return path == from || is_below(path, from) ? to + path.substr(from.size()) : path;
    };
    for (auto& path : of.paths()) path = changed(path);
    const std::string_view field = of.is_area ? "System.AreaPath" : "System.IterationPath";
    for (auto& [id, item] : call.org->items) {
        for (auto& revision : item.revisions) {
            const auto path = text_of(revision, field);
            if (!path.empty() && item.project_id == of.in->id)
                revision.fields.insert_or_assign(std::string{field}, json::string{changed(path)});
        }
    }
}

void need_free(const node_place& parent, const std::string& name, const std::string& own) {
    const auto path = parent.path() + '\\' + name;
    const auto found = node_with_path(*parent.in, parent.is_area, path);
    if (found && !same_text(found->path(), own)) {
        throw node_error(409,
            "TF237018: The following name has already been assigned to another node: " + name + ". Specify a different name.",
            "ClassificationTreeNodeDuplicateNameException");
    }
}

/// A body with an id moves that node here.
http_reply move_here(const rest_call& call, const node_place& parent, std::int64_t id) {
    const auto& ids = parent.ids();
    const auto at = std::find_if(ids.begin(), ids.end(), [id](std::int64_t one) { return one == id; });
    if (at == ids.end()) throw node_missing(std::to_string(id));
    const node_place moved{parent.in, parent.is_area, static_cast<std::size_t>(at - ids.begin())};
    if (moved.index == 0 || moved.index == parent.index || is_below(parent.path(), moved.path()))
        throw node_error(400, "VS402366: A node cannot be moved below itself.", "ClassificationTreeNodeMoveException");
    need_free(parent, moved.name(), moved.path());
    rename(call, moved, parent.path() + '\\' + moved.name());
    return json_reply(whole_node_json(call, moved, 0));
}

http_reply create(rest_call& call, const strings& given) {
    const auto parent = asked_node(call, given);
    const auto body = object_body(call);
    if (const auto id = number_in(body, "id"); id > 0) return move_here(call, parent, id);
    const auto name = checked_name(body);
    need_free(parent, name, {});
    iteration_dates dates;
    read_dates(body, dates);
    parent.paths().push_back(parent.path() + '\\' + name);
    if (!parent.is_area) parent.in->dates.push_back(dates);
    add_node_ids(*call.org);
    return json_reply(whole_node_json(call, {parent.in, parent.is_area, parent.paths().size() - 1}, 0), 201);
}

http_reply update(rest_call& call, const strings& given) {
    const auto found = asked_node(call, given);
    const auto body = object_body(call);
    if (!found.is_area) read_dates(body, found.in->dates[found.index]);
    if (!text_in(body, "name").empty()) {
        if (found.index == 0) throw node_error(400, "VS402365: The root node cannot be changed.", "ClassificationTreeNodeUpdateException");
        const auto name = checked_name(body);
        const auto parent = node_with_path(*found.in, found.is_area, parent_of(found.path()));
        need_free(*parent, name, found.path());
        rename(call, found, parent->path() + '\\' + name);
    }
    return json_reply(whole_node_json(call, found, 0));
}

/// Work items below the node get the path of the node `$reclassifyId`, or of the node above.
http_reply remove(rest_call& call, const strings& given) {
    const auto found = asked_node(call, given);
    if (found.index == 0) throw node_error(400, "VS402365: The root node cannot be deleted.", "ClassificationTreeNodeUpdateException");
    auto target = parent_of(found.path());
    if (const auto id = call.number("$reclassifyId", 0, 1, 1'000'000'000); id > 0) {
        const auto at = std::find(found.ids().begin(), found.ids().end(), static_cast<int>(id));
        if (at == found.ids().end()) throw node_missing(std::to_string(id));
        target = found.paths()[static_cast<std::size_t>(at - found.ids().begin())];
        if (same_text(target, found.path()) || is_below(target, found.path()))
            throw invalid_argument("$reclassifyId", "it is deleted, too.");
    }
    const auto path = found.path();
    const std::string field = found.is_area ? "System.AreaPath" : "System.IterationPath";
    for (auto& [id, item] : call.org->items) {
        for (auto& revision : item.revisions) {
            const auto own = text_of(revision, field);
            if (item.project_id == found.in->id && (own == path || is_below(own, path)))
                revision.fields.insert_or_assign(field, json::string{target});
        }
    }
    for (auto i = found.paths().size(); i-- > 1;) {
        if (found.paths()[i] != path && !is_below(found.paths()[i], path)) continue;
        const auto at = static_cast<std::ptrdiff_t>(i);
        found.paths().erase(found.paths().begin() + at);
        found.ids().erase(found.ids().begin() + at);
        if (!found.is_area) found.in->dates.erase(found.in->dates.begin() + at);
    }
    return no_content();
}

} // namespace

// --- shared ------------------------------------------------------------------------------------------------------------------------

std::string node_place::identifier() const { return guid_of((is_area ? "area " : "iteration ") + in->id + std::to_string(id())); }

project& changeable_project(const rest_call& call) {
    const auto& found = project_of(call);
    return call.org->projects[static_cast<std::size_t>(&found - call.org->projects.data())];
}

std::optional<node_place> node_with_path(project& in, bool is_area, std::string_view path) {
    const auto& paths = is_area ? in.areas : in.iterations;
    const auto found = std::find_if(paths.begin(), paths.end(), [path](const auto& one) { return same_text(one, path); });
    if (found == paths.end()) return std::nullopt;
    return node_place{&in, is_area, static_cast<std::size_t>(found - paths.begin())};
}

std::optional<node_place> node_with_identifier(project& in, bool is_area, std::string_view identifier) {
    for (std::size_t i = 0; i < (is_area ? in.areas : in.iterations).size(); ++i) {
        const node_place one{&in, is_area, i};
        if (same_text(one.identifier(), identifier)) return one;
    }
    return std::nullopt;
}

json::object dates_json(const rest_call& call, const node_place& of, bool time_frame) {
    json::object out{{"startDate", nullptr}, {"finishDate", nullptr}};
    const auto dates = of.is_area ? iteration_dates{} : of.in->dates[of.index];
    const auto today = to_stored_time(call.now).substr(0, 10);
    if (!dates.start.empty()) out["startDate"] = dates.start + "T00:00:00Z";
    if (!dates.finish.empty()) out["finishDate"] = dates.finish + "T00:00:00Z";
    if (time_frame) out["timeFrame"] = dates.start.empty() || dates.start > today ? "future" : dates.finish < today ? "past" : "current";
    return out;
}

std::span<const route> node_routes() {
    static constexpr route routes[] = {
        {"GET", "wit/classificationnodes", "vso.work", list},
        {"GET", "wit/classificationnodes/{}", "vso.work", show},
        {"GET", "wit/classificationnodes/{}/{*}", "vso.work", show},
        {"POST", "wit/classificationnodes/{}", "vso.work_write", create},
        {"POST", "wit/classificationnodes/{}/{*}", "vso.work_write", create},
        {"PATCH", "wit/classificationnodes/{}", "vso.work_write", update},
        {"PATCH", "wit/classificationnodes/{}/{*}", "vso.work_write", update},
        {"DELETE", "wit/classificationnodes/{}", "vso.work_write", remove},
        {"DELETE", "wit/classificationnodes/{}/{*}", "vso.work_write", remove},
    };
    return routes;
}

std::optional<http_reply> answer_tracking(rest_call& call) {
    if (auto found = answer_by(node_routes(), call)) return found;
    if (auto found = answer_by(query_routes(), call)) return found;
    return answer_wit(call);
}

} // namespace simulator::areas
