// SPDX-License-Identifier: BSL-1.0
#include "item_json.hpp"

#include "field_value.hpp"
#include "item_rules.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 5> implied{"System.AreaId", "System.Id", "System.IterationId", "System.NodeName", "System.Rev"};

json::value printed(const context& ctx, const field_definition& field, const json::value& held) {
    if (!held.is_string()) return held;
    const std::string_view text = held.as_string();
    if (field.type == field_type::date_time) return json::string{to_printed_time(text)};
    if (field.type != field_type::identity) return held;
    const auto* who = ctx.data.find_user(text);
    return who ? json::value(identity_ref(ctx, *who)) : held;
}

bool shown(const field_definition& field, const item_view& view) {
    if (!view.only.empty()) return std::find(view.only.begin(), view.only.end(), &field) != view.only.end();
    return view.all_fields || std::find(implied.begin(), implied.end(), field.reference_name) == implied.end();
}

json::object fields_json(const context& ctx, const work_item& item, int rev, const item_view& view) {
    json::object out;
    for (const auto& field : fields()) {
        if (!shown(field, view)) continue;
        const auto held = held_value(ctx.org, item, rev, field);
        if (!held.is_null()) out[field.reference_name] = printed(ctx, field, held);
    }
    return out;
}

/// The formats of the long texts that are shown.
json::object formats_json(const work_item& item, int rev, const item_view& view) {
    json::object out;
    const auto& held = item.revisions.at(static_cast<std::size_t>(rev - 1));
    for (const auto& field : fields()) {
        if (field.type != field_type::html || !shown(field, view) || !held.fields.contains(field.reference_name)) continue;
        out[field.reference_name] = held.markdown.contains(field.reference_name) ? "markdown" : "html";
    }
    return out;
}

json::object links_json(const context& ctx, const work_item& item) {
    const auto url = item_url(ctx, item);
    const auto project = ctx.base() + '/' + item.project_id;
    const auto type = percent_encode(text_of(item.latest(), "System.WorkItemType"));
    return {{"self", href(url)}, {"workItemUpdates", href(url + "/updates")}, {"workItemRevisions", href(url + "/revisions")},
        {"workItemComments", href(url + "/comments")}, {"html", href(project + "/_workitems/edit/" + std::to_string(item.id))},
        {"workItemType", href(project + "/_apis/wit/workItemTypes/" + type)}, {"fields", href(project + "/_apis/wit/fields")}};
}

} // namespace

json::object href(std::string url) { return {{"href", std::move(url)}}; }

std::string item_url(const context& ctx, const work_item& item) {
    return ctx.base() + '/' + item.project_id + "/_apis/wit/workItems/" + std::to_string(item.id);
}

json::object list_json(json::array values) {
    const auto count = values.size();
    return {{"count", count}, {"value", std::move(values)}};
}

json::object identity_ref(const context& ctx, const user& of) {
    return {{"displayName", of.display_name}, {"url", ctx.base() + "/_apis/Identities/" + of.id},
        {"_links", json::object{{"avatar", href(ctx.base() + "/_apis/GraphProfile/MemberAvatars/" + of.descriptor)}}}, {"id", of.id},
        {"uniqueName", of.unique_name}, {"imageUrl", ctx.base() + "/_api/_common/identityImage?id=" + of.id},
        {"descriptor", of.descriptor}};
}

json::object item_json(const context& ctx, const work_item& item, int rev, const item_view& view) {
    json::object out{{"id", item.id}, {"rev", rev}, {"fields", fields_json(ctx, item, rev, view)}};
    const auto& relations = item.revisions.at(static_cast<std::size_t>(rev - 1)).relations;
    if (view.relations && !relations.empty()) out["relations"] = relations;
    if (auto formats = formats_json(item, rev, view); !formats.empty()) out["multilineFieldsFormat"] = std::move(formats);
    if (view.links) out["_links"] = links_json(ctx, item);
    out["url"] = item_url(ctx, item) + (rev == item.rev() ? "" : "/revisions/" + std::to_string(rev));
    return out;
}

json::object deleted_item_json(const context& ctx, const work_item& item) {
    const auto* who = ctx.data.find_user(item.deleted_by);
    json::object out{{"id", item.id}, {"code", 200}, {"type", text_of(item.latest(), "System.WorkItemType")},
        {"name", text_of(item.latest(), "System.Title")}, {"project", project_of(ctx.org, item).name},
        {"deletedDate", to_printed_time(item.deleted_date)},
        {"deletedBy", who ? who->display_name + " <" + who->unique_name + ">" : std::string{}},
        {"url", ctx.base() + "/_apis/wit/recycleBin/" + std::to_string(item.id)}};
    out["resource"] = item_json(ctx, item, item.rev(), {});
    return out;
}

namespace {
/// How a revision's relations differ from those before: what was added, removed, and changed in its attributes alone.
json::object relation_changes(const json::array& before, const json::array& after) {
    const auto same_link = [](const json::value& one, const json::value& other) {
        return one.at("rel") == other.at("rel") && one.at("url") == other.at("url");
    };
    const auto find = [&](const json::array& all, const json::value& one) {
        return std::find_if(all.begin(), all.end(), [&](const json::value& other) { return same_link(one, other); });
    };
    json::array added, removed, updated;
    for (const auto& one : after) {
        const auto old = find(before, one);
        if (old == before.end())
            added.push_back(one);
        else if (*old != one)
            updated.push_back(one);
    }
    for (const auto& one : before)
        if (find(after, one) == after.end()) removed.push_back(one);
    json::object made;
    if (!added.empty()) made["added"] = std::move(added);
    if (!removed.empty()) made["removed"] = std::move(removed);
    if (!updated.empty()) made["updated"] = std::move(updated);
    return made;
}
} // namespace

json::object update_json(const context& ctx, const work_item& item, int rev) {
    json::object changes;
    for (const auto& field : fields()) {
        const auto after = held_value(ctx.org, item, rev, field);
        const auto before = rev > 1 ? held_value(ctx.org, item, rev - 1, field) : json::value(nullptr);
        if (after == before) continue;
        json::object change;
        if (!before.is_null()) change["oldValue"] = printed(ctx, field, before);
        if (!after.is_null()) change["newValue"] = printed(ctx, field, after);
        changes[field.reference_name] = std::move(change);
    }
    const auto& revision = item.revisions.at(static_cast<std::size_t>(rev - 1));
    json::object out{{"id", rev}, {"workItemId", item.id}, {"rev", rev}};
    if (const auto* who = ctx.data.find_user(text_of(revision, "System.ChangedBy"))) out["revisedBy"] = identity_ref(ctx, *who);
    const bool newest = rev == item.rev();
    const auto revised = newest ? std::string{"9999-01-01T00:00:00Z"}
                                : to_printed_time(text_of(item.revisions.at(static_cast<std::size_t>(rev)), "System.ChangedDate"));
    out["revisedDate"] = revised;
    out["fields"] = std::move(changes);
    const json::array before = rev > 1 ? item.revisions.at(static_cast<std::size_t>(rev - 2)).relations : json::array();
    if (auto relations = relation_changes(before, revision.relations); !relations.empty()) out["relations"] = std::move(relations);
    out["url"] = item_url(ctx, item) + "/updates/" + std::to_string(rev);
    return out;
}

bool makes_comment(const work_item& item, int rev) {
    return rev >= 1 && rev <= item.rev() && !text_of(item.revisions.at(static_cast<std::size_t>(rev - 1)), "System.History").empty();
}

json::object comment_json(const context& ctx, const work_item& item, int rev) {
    const auto& revision = item.revisions.at(static_cast<std::size_t>(rev - 1));
    const auto changed = item.comments.find(rev);
    const bool is_changed = changed != item.comments.end();
    const auto made_by = text_of(revision, "System.ChangedBy"), made = text_of(revision, "System.ChangedDate");
    json::object out{{"workItemId", item.id}, {"id", rev}, {"version", is_changed ? changed->second.version : 1}};
    out["text"] = is_changed ? changed->second.text : text_of(revision, "System.History");
    out["format"] = is_changed && changed->second.markdown ? "markdown" : "html";
    out["createdDate"] = to_printed_time(made);
    out["modifiedDate"] = to_printed_time(is_changed ? changed->second.changed_date : made);
    if (const auto* who = ctx.data.find_user(made_by)) out["createdBy"] = identity_ref(ctx, *who);
    if (const auto* who = ctx.data.find_user(is_changed ? changed->second.changed_by : made_by))
        out["modifiedBy"] = identity_ref(ctx, *who);
    if (is_changed && changed->second.deleted) out["isDeleted"] = true;
    out["url"] = item_url(ctx, item) + "/comments/" + std::to_string(rev);
    return out;
}

} // namespace simulator
