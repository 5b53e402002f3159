// SPDX-License-Identifier: BSL-1.0
// Work items: read, list, create, change, delete, revisions, updates, recycle bin.
#include "field_value.hpp"
#include "item_json.hpp"
#include "item_rules.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"

#include <algorithm>
#include <optional>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t most_ids = 200;

int id_of(const rest_call& call, std::string_view text) {
    const auto id = parse_integer(text);
    if (!id) throw resource_missing(call.request.target);
    if (*id < 1 || *id > 1'000'000'000) throw work_item_missing(*id);
    return static_cast<int>(*id);
}

item_view view_of(const std::vector<std::string>& names, std::string_view expand, bool single) {
    item_view view;
    view.links = single;
    for (const auto& name : names) {
        const auto* field = find_field(trim(name));
        if (!field) throw field_missing(trim(name));
        view.only.push_back(field);
    }
    if (expand.empty() || same_text(expand, "none")) return view;
    const bool all = same_text(expand, "all");
    if (!view.only.empty() && !same_text(expand, "links")) throw conflicting_parameters();
    view.relations = all || same_text(expand, "relations");
    view.all_fields = all || same_text(expand, "fields");
    view.links = single || all || same_text(expand, "links");
    if (!view.relations && !view.all_fields && !view.links)
        throw invalid_argument("$expand", "it must be none, relations, fields, links or all.");
    if (!all && !same_text(expand, "relations") && !same_text(expand, "fields") && !same_text(expand, "links")) {
        throw invalid_argument("$expand", "it must be none, relations, fields, links or all.");
    }
    return view;
}

item_view view_of(const rest_call& call, bool single) {
    const auto* fields = call.request.parameter("fields");
    const auto* expand = call.request.parameter("$expand");
    auto names = fields && !fields->empty() ? split(*fields, ',') : std::vector<std::string>{};
    return view_of(names, expand ? *expand : std::string{}, single);
}

std::optional<std::string> moment_of(std::string_view text) {
    if (text.empty()) return std::nullopt;
    const auto time = parse_time(text);
    if (!time) throw invalid_argument("asOf", "it is not a date and time.");
    return to_stored_time(*time);
}

/// The revision that was current at this time; 0 if there was none yet.
int rev_at(const work_item& item, const std::optional<std::string>& moment) {
    if (!moment) return item.rev();
    for (int rev = item.rev(); rev >= 1; --rev) {
        if (text_of(item.revisions.at(static_cast<std::size_t>(rev - 1)), "System.ChangedDate") <= *moment) return rev;
    }
    return 0;
}

std::string as_of(const rest_call& call) {
    const auto* given = call.request.parameter("asOf");
    return given ? *given : std::string{};
}

struct batch_query {
    std::vector<int> ids;
    item_view view;
    std::optional<std::string> moment;
    bool omit_missing = false;
};

http_reply list_items(const rest_call& call, const batch_query& asked) {
    if (asked.ids.empty()) throw invalid_argument("ids", "name at least one work item.");
    if (asked.ids.size() > most_ids) throw too_many_ids(most_ids);
    const auto* in = call.project_in_path();
    const auto ctx = call.in_org();
    json::array values;
    for (const int id : asked.ids) {
        try {
            const auto& item = existing_item(ctx, id, in);
            const int rev = rev_at(item, asked.moment);
            if (rev == 0) throw work_item_missing(id);
            values.push_back(item_json(ctx, item, rev, asked.view));
        } catch (const vendor_error&) {
            if (!asked.omit_missing) throw;
            values.push_back(nullptr);
        }
    }
    return json_reply(list_json(std::move(values)));
}

bool omits(std::string_view policy) {
    if (policy.empty() || same_text(policy, "fail")) return false;
    if (same_text(policy, "omit")) return true;
    throw invalid_argument("errorPolicy", "it must be fail or omit.");
}

http_reply list_by_query(const rest_call& call) {
    const auto* ids = call.request.parameter("ids");
    const auto* policy = call.request.parameter("errorPolicy");
    batch_query asked{{}, view_of(call, false), moment_of(as_of(call)), omits(policy ? *policy : std::string{})};
    for (const auto& part : split(ids ? *ids : std::string{}, ',')) {
        if (trim(part).empty()) continue;
        const auto id = parse_integer(trim(part));
        if (!id || *id < 1 || *id > 1'000'000'000) throw invalid_argument("ids", "it must be a list of numbers.");
        asked.ids.push_back(static_cast<int>(*id));
    }
    return list_items(call, asked);
}

std::string member_text(const json::object& body, std::string_view name) {
    const auto* value = body.if_contains(name);
    if (!value || value->is_null()) return {};
    if (!value->is_string()) throw invalid_body();
    return std::string{value->as_string()};
}

http_reply list_by_body(const rest_call& call) {
    call.need({"vso.work"});
    if (!call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    const auto* object = body.if_object();
    const auto* ids = object ? object->if_contains("ids") : nullptr;
    if (!ids || !ids->is_array()) throw invalid_body();
    std::vector<std::string> names;
    if (const auto* list = object->if_contains("fields"); list && !list->is_null()) {
        if (!list->is_array()) throw invalid_body();
        for (const auto& name : list->as_array()) {
            if (!name.is_string()) throw invalid_body();
            names.emplace_back(name.as_string());
        }
    }
    batch_query asked{{}, view_of(names, member_text(*object, "$expand"), false), moment_of(member_text(*object, "asOf")),
        omits(member_text(*object, "errorPolicy"))};
    for (const auto& id : ids->as_array()) {
        if (!id.is_int64() || id.as_int64() < 1 || id.as_int64() > 1'000'000'000)
            throw invalid_argument("ids", "it must be a list of numbers.");
        asked.ids.push_back(static_cast<int>(id.as_int64()));
    }
    return list_items(call, asked);
}

change_options options_of(const rest_call& call) {
    return {call.flag("bypassRules"), call.flag("validateOnly"), call.flag("suppressNotifications")};
}

std::vector<patch_operation> patch_of(const rest_call& call) {
    constexpr std::string_view wanted = "application/json-patch+json";
    if (call.request.content_type() != wanted) throw content_type_refused(call.request.content_type(), call.request.method, wanted);
    return parse_patch(call.request.body);
}

/// `$Task`, `$User%20Story`: a new item by POST, or by PATCH, the older form.
/// What a form shows before anything was filled in.
json::object form_of(const project& in, const type_definition& type) {
    json::object fields{{"System.WorkItemType", type.name}, {"System.State", type.states.front().name},
        {"System.Reason", type.created_reason}, {"System.TeamProject", in.name}, {"System.AreaPath", in.areas.front()},
        {"System.IterationPath", in.iterations.front()}};
    return {{"fields", std::move(fields)}};
}

http_reply new_item(const rest_call& call, std::string_view type_name) {
    const auto* in = call.project_in_path();
    if (!in) throw resource_missing(call.request.target);
    const auto ctx = call.in_org();
    const auto* type = find_type(*in->process, type_name);
    if (call.is("GET")) {
        call.need({"vso.work"});
        if (!type) throw type_missing(type_name, in->name);
        return json_reply(form_of(*in, *type));
    }
    if (!call.is("POST") && !call.is("PATCH")) return method_refused(call);
    call.need({"vso.work_write"});
    if (!type) throw type_missing(type_name, in->name);
    auto view = view_of(call, true);
    view.relations = true;
    const auto item = create_item(ctx, *in, *type, patch_of(call), options_of(call));
    return json_reply(item_json(ctx, item, item.rev(), view));
}

http_reply read_item(const rest_call& call, int id) {
    call.need({"vso.work"});
    const auto ctx = call.in_org();
    const auto view = view_of(call, true);
    const auto& item = existing_item(ctx, id, call.project_in_path());
    const int rev = rev_at(item, moment_of(as_of(call)));
    if (rev == 0) throw work_item_missing(id);
    return json_reply(item_json(ctx, item, rev, view));
}

http_reply update_item(const rest_call& call, int id) {
    call.need({"vso.work_write"});
    const auto ctx = call.in_org();
    auto view = view_of(call, true);
    view.relations = true;
    existing_item(ctx, id, call.project_in_path());
    const auto item = change_item(ctx, id, patch_of(call), options_of(call));
    return json_reply(item_json(ctx, item, item.rev(), view));
}

http_reply delete_item(const rest_call& call, int id) {
    call.need({"vso.work_write"});
    const auto ctx = call.in_org();
    auto& item = existing_item(ctx, id, call.project_in_path());
    const bool destroy = call.flag("destroy");
    recycle_item(ctx, id);
    if (!destroy) return json_reply(deleted_item_json(ctx, item));
    call.org->items.erase(id);
    return {204};
}

int rev_of(const rest_call& call, const work_item& item) {
    const auto rev = parse_integer(call.resource[4]);
    if (!rev) throw resource_missing(call.request.target);
    if (*rev < 1 || *rev > item.rev()) throw revision_missing(item.id, *rev);
    return static_cast<int>(*rev);
}

/// `revisions` and `updates`: the list, or one element.
template <class Print>
http_reply history(const rest_call& call, const work_item& item, Print print) {
    if (!call.is("GET")) return method_refused(call);
    if (call.resource.size() == 5) return json_reply(print(rev_of(call, item)));
    const auto part = page_of(call, static_cast<std::size_t>(item.rev()), 200);
    json::array values;
    for (auto i = part.from; i < part.to; ++i) values.push_back(print(static_cast<int>(i) + 1));
    return json_reply(list_json(std::move(values)));
}

http_reply item_history(const rest_call& call, int id) {
    call.need({"vso.work"});
    const auto ctx = call.in_org();
    const auto& item = existing_item(ctx, id, call.project_in_path());
    if (call.at(3, "revisions")) {
        const auto view = view_of(call, false);
        return history(call, item, [&](int rev) { return item_json(ctx, item, rev, view); });
    }
    if (call.at(3, "updates")) return history(call, item, [&](int rev) { return update_json(ctx, item, rev); });
    throw resource_missing(call.request.target);
}

http_reply list_recycled(const rest_call& call) {
    const auto* in = call.project_in_path();
    json::array values;
    for (const auto& entry : call.org->items) {
        if (!entry.second.deleted || (in && in->id != entry.second.project_id)) continue;
        values.push_back(deleted_item_json(call.in_org(), entry.second));
    }
    return json_reply(list_json(std::move(values)));
}

http_reply restore(const rest_call& call, const work_item& item) {
    call.need({"vso.work_write"});
    const auto body = call.json_body();
    const auto* object = body.if_object();
    const auto wants_back = [](const auto& entry) { return same_text(entry.key(), "isDeleted") && entry.value() == json::value(false); };
    if (!object || std::none_of(object->begin(), object->end(), wants_back)) throw invalid_body();
    restore_item(call.in_org(), item.id);
    return json_reply(deleted_item_json(call.in_org(), item));
}

http_reply answer_recycle_bin(const rest_call& call) {
    call.need({"vso.work"});
    if (call.resource.size() == 2) return call.is("GET") ? list_recycled(call) : method_refused(call);
    const int id = id_of(call, call.resource[2]);
    const auto found = call.org->items.find(id);
    if (found == call.org->items.end() || !found->second.deleted) throw work_item_missing(id);
    if (call.is("GET")) return json_reply(deleted_item_json(call.in_org(), found->second));
    if (call.is("PATCH")) return restore(call, found->second);
    if (!call.is("DELETE")) return method_refused(call);
    call.need({"vso.work_write"});
    call.org->items.erase(found);
    return {204};
}

} // namespace

http_reply answer_work_items(rest_call& call) {
    const auto& path = call.resource;
    if (call.at(1, "workitemsbatch") && path.size() == 2) return list_by_body(call);
    if (call.at(1, "recyclebin") && path.size() <= 3) return answer_recycle_bin(call);
    if (path.size() == 2) {
        call.need({"vso.work"});
        return call.is("GET") ? list_by_query(call) : method_refused(call);
    }
    if (path[2].starts_with('$') && path.size() == 3) return new_item(call, std::string_view{path[2]}.substr(1));
    const int id = id_of(call, path[2]);
    if (path.size() > 3) {
        if (path.size() > 5) throw resource_missing(call.request.target);
        if (call.at(3, "comments")) return answer_comments(call, id);
        return item_history(call, id);
    }
    if (call.is("GET")) return read_item(call, id);
    if (call.is("PATCH")) return update_item(call, id);
    if (call.is("DELETE")) return delete_item(call, id);
    return method_refused(call);
}

} // namespace simulator
