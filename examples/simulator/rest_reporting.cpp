// SPDX-License-Identifier: BSL-1.0
// Reporting: the revisions and links of all work items in the order of their changes, in batches that end with a watermark.
//
// A watermark is a position in a journal. The journal grows when somebody reads up to its end: it then takes in what has changed since.
#include "item_json.hpp"
#include "item_relations.hpp"
#include "item_rules.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t usual_batch = 200, largest_batch = 1000;
constexpr std::string_view is_deleted = "System.IsDeleted", revised_date = "System.RevisedDate";

struct revision_entry {
    int id, rev;
    bool deleted;
    std::string date;
};
struct link_key {
    std::string type;
    int source, target;
    bool operator<(const link_key& other) const {
        return std::tie(type, source, target) < std::tie(other.type, other.source, other.target);
    }
};
struct link_end {
    std::string project, type;
};
struct link_entry {
    link_key key;
    bool active;
    std::string date;
    link_end source, target;
};
struct journal {
    std::vector<revision_entry> revisions;
    std::map<int, std::size_t> newest; ///< the position of the last entry of each work item
    std::vector<link_entry> links;
    std::map<link_key, std::size_t> active; ///< the position of the last entry of each link that there is
};

/// Takes in the revisions, deletions and restorations since the last time.
void note_revisions(journal& in, const rest_call& call) {
    for (const auto& [id, item] : call.org->items) {
        const auto at = in.newest.find(id);
        const int known = at == in.newest.end() ? 0 : in.revisions[at->second].rev;
        const bool was_deleted = at != in.newest.end() && in.revisions[at->second].deleted;
        for (int rev = known + 1; rev <= item.rev(); ++rev) {
            const auto& made = item.revisions[static_cast<std::size_t>(rev - 1)];
            in.revisions.push_back({id, rev, item.deleted && rev == item.rev(), text_of(made, "System.ChangedDate")});
        }
        if (known == item.rev() && was_deleted != item.deleted)
            in.revisions.push_back({id, known, item.deleted, to_stored_time(call.now)});
        else if (known == item.rev())
            continue;
        in.newest[id] = in.revisions.size() - 1;
    }
}

/// A link as reporting names it: by the type of both directions, from the source to the target.
link_key key_of(int id, const item_link& link) {
    constexpr std::string_view forward = "-Forward", reverse = "-Reverse";
    std::string type{link.type};
    if (type.ends_with(forward)) return {type.substr(0, type.size() - forward.size()), id, link.target};
    if (type.ends_with(reverse)) return {type.substr(0, type.size() - reverse.size()), link.target, id};
    return {type, std::min(id, link.target), std::max(id, link.target)};
}

link_end end_of(const organization& in, int id) {
    const auto found = in.items.find(id);
    if (found == in.items.end()) return {};
    return {found->second.project_id, text_of(found->second.latest(), "System.WorkItemType")};
}

void note_links(journal& in, const rest_call& call) {
    std::set<link_key> current;
    const auto is_there = [&](int id) {
        const auto found = call.org->items.find(id);
        return found != call.org->items.end() && !found->second.deleted;
    };
    for (const auto& [id, item] : call.org->items) {
        if (item.deleted || item.latest().relations.empty()) continue;
        for (const auto& link : links_in(item.latest().relations))
            if (is_there(link.target)) current.insert(key_of(id, link));
    }
    const auto now = to_stored_time(call.now);
    for (auto at = in.active.begin(); at != in.active.end();) {
        if (current.contains(at->first)) {
            ++at;
            continue;
        }
        auto gone = in.links[at->second];
        gone.active = false;
        gone.date = now;
        in.links.push_back(std::move(gone));
        at = in.active.erase(at);
    }
    for (const auto& key : current) {
        if (!in.active.emplace(key, in.links.size()).second) continue;
        in.links.push_back({key, true, now, end_of(*call.org, key.source), end_of(*call.org, key.target)});
    }
}

struct filter {
    const project* in = nullptr;
    std::vector<std::string> types{};
    std::vector<std::string> fields{};
    bool expand = false, identity_ref = false, deleted = false, tag_ref = false, latest = false, discussion = false;
    std::string since{}; ///< a stored time; empty: from the beginning
    std::size_t size = usual_batch;
};

bool is_one_of(const std::vector<std::string>& list, std::string_view word) {
    return std::any_of(list.begin(), list.end(), [&](const auto& one) { return same_text(trim(one), word); });
}

std::vector<std::string> words_of(const rest_call& call, std::string_view name) {
    const auto* given = call.request.parameter(name);
    return given && !given->empty() ? split(*given, ',') : std::vector<std::string>{};
}

std::vector<std::string> words_of(const json::object& body, std::string_view name) {
    const auto* list = body.if_contains(name);
    if (!list || list->is_null()) return {};
    if (!list->is_array()) throw invalid_body();
    std::vector<std::string> out;
    for (const auto& one : list->as_array()) {
        if (!one.is_string()) throw invalid_body();
        out.emplace_back(one.as_string());
    }
    return out;
}

bool flag_of(const json::object& body, std::string_view name) {
    const auto* given = body.if_contains(name);
    if (!given || given->is_null()) return false;
    if (!given->is_bool()) throw invalid_body();
    return given->as_bool();
}

/// Where to begin. A watermark is a number, of revisions followed by the id and the revision that it is after: `7;3;1`.
std::size_t position_of(const rest_call& call, std::size_t end) {
    const auto* token = call.request.parameter("continuationToken");
    if (!token || token->empty()) return 0;
    const auto at = parse_integer(std::string_view{*token}.substr(0, token->find(';')));
    if (!at || *at < 0 || static_cast<std::size_t>(*at) > end)
        throw invalid_argument("continuationToken", "this service did not issue it.");
    return static_cast<std::size_t>(*at);
}

void read_common(const rest_call& call, filter& to) {
    to.in = call.project_in_path();
    const auto* since = call.request.parameter("startDateTime");
    if (since && !since->empty()) {
        if (call.request.parameter("continuationToken")) throw conflicting_parameters();
        const auto time = parse_time(*since);
        if (!time) throw invalid_argument("startDateTime", "it is not a date and time.");
        to.since = to_stored_time(*time);
    }
    to.size = std::min(largest_batch, static_cast<std::size_t>(call.number("$maxPageSize", usual_batch, 1, 1'000'000)));
    if (call.sim.page_size > 0) to.size = std::min(to.size, call.sim.page_size);
}

filter filter_of(const rest_call& call) {
    filter out;
    read_common(call, out);
    if (const auto* expand = call.request.parameter("$expand"); expand && !same_text(*expand, "none")) {
        if (!same_text(*expand, "fields")) throw invalid_argument("$expand", "it must be none or fields.");
        out.expand = true;
    }
    if (call.is("GET")) {
        out.types = words_of(call, "types");
        out.fields = words_of(call, "fields");
        out.identity_ref = call.flag("includeIdentityRef");
        out.deleted = call.flag("includeDeleted");
        out.tag_ref = call.flag("includeTagRef");
        out.latest = call.flag("includeLatestOnly");
        out.discussion = call.flag("includeDiscussionChangesOnly") || call.at(3, "discussions");
        return out;
    }
    const auto body = call.json_body();
    if (!body.is_object()) throw invalid_body();
    const auto& object = body.as_object();
    out.types = words_of(object, "types");
    out.fields = words_of(object, "fields");
    out.identity_ref = flag_of(object, "includeIdentityRef");
    out.deleted = flag_of(object, "includeDeleted");
    out.tag_ref = flag_of(object, "includeTagRef");
    out.latest = flag_of(object, "includeLatestOnly");
    return out;
}

/// Whether a revision adds to the discussion and changes nothing else.
bool is_discussion(const work_item& item, int rev) {
    if (!makes_comment(item, rev) || rev < 2) return false;
    const auto plain = [&](int which) {
        auto fields = item.revisions[static_cast<std::size_t>(which - 1)].fields;
        for (const std::string name : {"System.History", "System.ChangedBy", "System.ChangedDate", "System.CommentCount"})
            fields.erase(name);
        return fields;
    };
    return plain(rev) == plain(rev - 1);
}

bool is_wanted(const journal& in, std::size_t at, const rest_call& call, const filter& by) {
    const auto& entry = in.revisions[at];
    const auto found = call.org->items.find(entry.id);
    if (found == call.org->items.end()) return false; // destroyed
    const auto& item = found->second;
    if (by.in && by.in->id != item.project_id) return false;
    if (!by.deleted && (item.deleted || entry.deleted)) return false;
    if (by.latest && (in.newest.at(entry.id) != at || item.rev() != entry.rev || item.deleted != entry.deleted)) return false;
    if (!by.since.empty() && entry.date <= by.since) return false;
    const auto& revision = item.revisions[static_cast<std::size_t>(entry.rev - 1)];
    if (!by.types.empty() && !is_one_of(by.types, text_of(revision, "System.WorkItemType"))) return false;
    return !by.discussion || is_discussion(item, entry.rev);
}

item_view view_of(const filter& by) {
    item_view view;
    view.all_fields = true;
    for (const auto& name : by.fields) {
        if (same_text(trim(name), is_deleted) || same_text(trim(name), revised_date)) continue;
        const auto* field = find_field(trim(name));
        if (!field) throw field_missing(trim(name));
        view.only.push_back(field);
    }
    if (!by.fields.empty() && view.only.empty()) view.only.push_back(find_field("System.Id"));
    return view;
}

json::value reported(const field_definition& field, const json::value& held, const filter& by) {
    if (field.type == field_type::identity && !by.identity_ref && held.is_object()) {
        const auto& who = held.as_object();
        return json::string{std::string{who.at("displayName").as_string()} + " <" + std::string{who.at("uniqueName").as_string()} + '>'};
    }
    if (field.reference_name != "System.Tags" || !by.tag_ref || !held.is_string()) return held;
    json::array tags;
    for (const auto& tag : split(std::string{held.as_string()}, ';'))
        tags.push_back(json::object{{"id", guid_of(trim(tag))}, {"name", trim(tag)}});
    return tags;
}

json::object revision_json(const rest_call& call, const revision_entry& entry, const item_view& view, const filter& by) {
    const auto& item = call.org->items.at(entry.id);
    const auto whole = item_json(call.in_org(), item, entry.rev, view);
    json::object fields;
    for (const auto& one : whole.at("fields").as_object()) {
        const auto* field = find_field(std::string{one.key()});
        const bool is_long = field->type == field_type::html || field->type == field_type::history;
        if (is_long && !by.expand) continue;
        fields[one.key()] = reported(*field, one.value(), by);
    }
    if (!by.fields.empty() && !is_one_of(by.fields, "System.Id")) fields.erase("System.Id");
    if (entry.deleted || is_one_of(by.fields, is_deleted)) fields[is_deleted] = entry.deleted;
    if (by.fields.empty() || is_one_of(by.fields, revised_date))
        fields[revised_date] = entry.rev == item.rev()
                                   ? std::string{"9999-01-01T00:00:00Z"}
                                   : to_printed_time(text_of(item.revisions[static_cast<std::size_t>(entry.rev)], "System.ChangedDate"));
    return {{"id", entry.id}, {"rev", entry.rev}, {"fields", std::move(fields)}};
}

http_reply batch_reply(const rest_call& call, json::array values, const std::string& token, bool is_last) {
    std::string link = call.in_org().base() + (call.scope.empty() ? "" : '/' + percent_encode(call.scope.front())) + "/_apis";
    for (const auto& segment : call.resource) link += '/' + percent_encode(segment);
    return json_reply(json::object{{"values", std::move(values)}, {"nextLink", link + "?continuationToken=" + percent_encode(token)},
        {"continuationToken", token}, {"isLastBatch", is_last}});
}

http_reply report_revisions(const rest_call& call) {
    if (!call.is("GET") && !call.is("POST")) return method_refused(call);
    auto& all = call.org->areas.of<journal>();
    const auto by = filter_of(call);
    const auto view = view_of(by);
    auto at = position_of(call, all.revisions.size());
    const auto most = at + 10 * by.size; // of what a filter leaves out, no batch passes by more
    json::array values;
    const auto go_on = [&] {
        for (; at < all.revisions.size() && at < most && values.size() < by.size; ++at)
            if (is_wanted(all, at, call, by)) values.push_back(revision_json(call, all.revisions[at], view, by));
    };
    go_on();
    if (at == all.revisions.size()) {
        note_revisions(all, call);
        go_on();
    }
    std::string token = std::to_string(at);
    if (at > 0) token += ';' + std::to_string(all.revisions[at - 1].id) + ';' + std::to_string(all.revisions[at - 1].rev);
    return batch_reply(call, std::move(values), token, at == all.revisions.size());
}

json::object link_json(const link_entry& of) {
    return {{"rel", of.key.type}, {"sourceId", of.key.source}, {"targetId", of.key.target}, {"changedDate", to_printed_time(of.date)},
        {"isActive", of.active}, {"changedOperation", of.active ? "create" : "remove"}, {"sourceProjectId", of.source.project},
        {"targetProjectId", of.target.project}};
}

http_reply report_links(const rest_call& call) {
    if (!call.is("GET")) return method_refused(call);
    auto& all = call.org->areas.of<journal>();
    filter by;
    read_common(call, by);
    by.types = words_of(call, "types");
    const auto link_types = words_of(call, "linkTypes");
    const auto is_asked_for = [&](const link_entry& one) {
        if (by.in && one.source.project != by.in->id && one.target.project != by.in->id) return false;
        if (!by.types.empty() && !is_one_of(by.types, one.source.type) && !is_one_of(by.types, one.target.type)) return false;
        if (!link_types.empty() && !is_one_of(link_types, one.key.type) && !is_one_of(link_types, one.key.type + "-Forward")) return false;
        return by.since.empty() || one.date > by.since;
    };
    auto at = position_of(call, all.links.size());
    json::array values;
    const auto go_on = [&] {
        for (; at < all.links.size() && values.size() < by.size; ++at)
            if (is_asked_for(all.links[at])) values.push_back(link_json(all.links[at]));
    };
    go_on();
    if (at == all.links.size()) {
        note_links(all, call);
        go_on();
    }
    return batch_reply(call, std::move(values), std::to_string(at), at == all.links.size());
}

} // namespace

std::optional<http_reply> answer_reporting(const rest_call& call) {
    const auto size = call.resource.size();
    const bool revisions = call.at(2, "workitemrevisions") && (size == 3 || (size == 4 && call.at(3, "discussions")));
    if (!revisions && !(call.at(2, "workitemlinks") && size == 3)) return std::nullopt;
    call.need({"vso.work"});
    return revisions ? report_revisions(call) : report_links(call);
}

} // namespace simulator
