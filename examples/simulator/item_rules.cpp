// SPDX-License-Identifier: BSL-1.0
#include "item_rules.hpp"

#include "field_value.hpp"
#include "hooks.hpp"
#include "item_json.hpp"
#include "item_relations.hpp"
#include "vendor_error.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr int empty_required = 2097289, not_listed = 524419, read_only = 2;

/// A change in progress; `touched` are the fields that the caller set explicitly.
struct draft {
    const context& ctx;
    const project& in;
    work_item item; ///< its last revision is the one in progress
    int base_rev;
    bool bypass;
    std::vector<std::string> touched{};
    std::vector<std::string> formatted{}; ///< fields whose format was set

    revision& now() { return item.revisions.back(); }
    bool was_touched(std::string_view field) const { return std::find(touched.begin(), touched.end(), field) != touched.end(); }
};

const field_definition& known_field(std::string_view name) {
    const auto* field = find_field(name);
    if (!field || !same_text(field->reference_name, name)) throw field_missing(name);
    return *field;
}

void set_field(revision& of, std::string_view name, json::value value) {
    if (value.is_null()) {
        of.fields.erase(std::string{name});
    } else {
        of.fields[std::string{name}] = std::move(value);
    }
}

void check_writable(const draft& change, const field_definition& field) {
    static constexpr std::array<std::string_view, 4> with_bypass{
        "System.ChangedBy", "System.ChangedDate", "System.CreatedBy", "System.CreatedDate"};
    if (!field.read_only) return;
    if (change.bypass && std::find(with_bypass.begin(), with_bypass.end(), field.reference_name) != with_bypass.end()) return;
    const auto message = "TF401326: Invalid field status 'ReadOnly' for field '" + std::string{field.reference_name} + "'.";
    throw rule_broken(field.reference_name, message, "readOnly", read_only);
}

json::value before_change(const draft& change, const field_definition& field) {
    if (field.reference_name == "System.Rev") return change.base_rev;
    return held_value(change.ctx.org, change.item, change.item.rev(), field);
}

void test_value(const std::string& path, const json::value& held, const json::value& wanted) {
    if (held != wanted) throw test_failed(path, json::serialize(held), json::serialize(wanted));
}

void apply_to_field(draft& change, const patch_operation& operation) {
    using enum patch_operation::kind;
    const auto& field = known_field(operation.tokens[1]);
    if (operation.op == test) {
        const auto held = before_change(change, field);
        return test_value(operation.path, held, to_held_value(change.ctx, change.in, field, operation.value));
    }
    check_writable(change, field);
    auto value = operation.op == remove ? json::value(nullptr) : to_held_value(change.ctx, change.in, field, operation.value);
    set_field(change.now(), field.reference_name, std::move(value));
    change.touched.emplace_back(field.reference_name);
}

/// `/multilineFieldsFormat/NAME`: a field that is Markdown stays so.
void apply_to_format(draft& change, const patch_operation& operation) {
    using enum patch_operation::kind;
    const auto& field = known_field(operation.tokens[1]);
    const std::string_view format = operation.value.is_string() ? std::string_view{operation.value.get_string()} : std::string_view{};
    const bool markdown = same_text(format, "markdown");
    if ((operation.op != add && operation.op != replace) || field.type != field_type::html || (!markdown && !same_text(format, "html")))
        throw invalid_patch("The format of the field " + std::string{field.reference_name} + " cannot be changed in this way.");
    if (!markdown && change.now().markdown.contains(field.reference_name))
        throw invalid_patch("The format of the field " + std::string{field.reference_name} + " cannot be changed from Markdown to HTML.");
    if (markdown) change.now().markdown.emplace(field.reference_name);
    change.formatted.emplace_back(field.reference_name);
}

/// A format comes with the text that it is for.
void check_formats(const draft& change) {
    for (const auto& field : change.formatted)
        if (!change.was_touched(field))
            throw invalid_patch("The format of the field " + field + " can only be set together with its text.");
}

void apply(draft& change, const patch_operation& operation) {
    const auto& tokens = operation.tokens;
    const bool whole = tokens.size() == 1 && operation.op == patch_operation::kind::test;
    if (whole && tokens[0] == "rev") return test_value(operation.path, change.base_rev, operation.value);
    if (whole && tokens[0] == "id") return test_value(operation.path, change.item.id, operation.value);
    if (tokens.size() == 2 && tokens[0] == "fields") return apply_to_field(change, operation);
    if (tokens.size() == 2 && tokens[0] == "multilineFieldsFormat") return apply_to_format(change, operation);
    if (tokens.size() >= 2 && tokens[0] == "relations") {
        return apply_to_relations(change.ctx, change.item.id, change.now().relations, operation);
    }
    throw invalid_patch("The path " + operation.path + " cannot be changed in this way.");
}

void check_title(draft& change) {
    if (change.bypass || !trim(text_of(change.now(), "System.Title")).empty()) return;
    throw rule_broken("System.Title", "TF401320: Rule Error for field Title. Error code: Required, InvalidEmpty.", "required, invalidEmpty",
        empty_required);
}

const type_definition& settle_type(draft& change) {
    const auto wanted = text_of(change.now(), "System.WorkItemType");
    const auto* type = find_type(*change.in.process, wanted);
    if (!type) throw type_missing(wanted, change.in.name);
    set_field(change.now(), "System.WorkItemType", json::string{type->name});
    if (change.was_touched("System.WorkItemType") && !change.was_touched("System.State") &&
        !find_state(*type, text_of(change.now(), "System.State"))) {
        set_field(change.now(), "System.State", json::string{type->states.front().name});
    }
    return *type;
}

const state_definition& settle_state(draft& change, const type_definition& type) {
    auto wanted = text_of(change.now(), "System.State");
    if (wanted.empty()) wanted = type.states.front().name;
    const auto* state = find_state(type, wanted);
    if (!state) {
        const auto message = "The field 'State' contains the value '" + wanted + "' that is not in the list of supported values";
        throw rule_broken("System.State", message, "hasValues, limitedToValues, invalidListValue", not_listed);
    }
    set_field(change.now(), "System.State", json::string{state->name});
    return *state;
}

void enter_state(draft& change, const state_definition& state, const std::string& stamp) {
    struct mark {
        std::string_view category, date, by;
    };
    static constexpr std::array<mark, 3> marks{
        mark{"InProgress", "Microsoft.VSTS.Common.ActivatedDate", "Microsoft.VSTS.Common.ActivatedBy"},
        mark{"Resolved", "Microsoft.VSTS.Common.ResolvedDate", "Microsoft.VSTS.Common.ResolvedBy"},
        mark{"Completed", "Microsoft.VSTS.Common.ClosedDate", "Microsoft.VSTS.Common.ClosedBy"}};
    auto& revision = change.now();
    if (!change.was_touched("System.Reason"))
        set_field(revision, "System.Reason", json::string{"Moved to state " + std::string{state.name}});
    set_field(revision, "Microsoft.VSTS.Common.StateChangeDate", json::string{stamp});
    if (state.category != "Completed") {
        revision.fields.erase("Microsoft.VSTS.Common.ClosedDate");
        revision.fields.erase("Microsoft.VSTS.Common.ClosedBy");
    }
    for (const auto& entry : marks) {
        if (entry.category != state.category) continue;
        if (!change.was_touched(entry.date)) set_field(revision, entry.date, json::string{stamp});
        if (!change.was_touched(entry.by)) set_field(revision, entry.by, json::string{change.ctx.caller.id});
    }
}

void count_comment(draft& change) {
    auto& fields = change.now().fields;
    if (!fields.contains("System.History")) return;
    auto& count = fields["System.CommentCount"];
    count = (count.is_int64() ? count.as_int64() : 0) + 1;
}

void sign(draft& change, const std::string& stamp) {
    if (!change.was_touched("System.ChangedBy")) set_field(change.now(), "System.ChangedBy", json::string{change.ctx.caller.id});
    if (!change.was_touched("System.ChangedDate")) set_field(change.now(), "System.ChangedDate", json::string{stamp});
}

/// Applied to every save after the caller's operations.
void settle(draft& change, const std::string& state_before) {
    const auto stamp = to_stored_time(change.ctx.now);
    check_formats(change);
    check_title(change);
    const auto& state = settle_state(change, settle_type(change));
    if (state.name != state_before) enter_state(change, state, stamp);
    count_comment(change);
    set_field(change.now(), "System.Parent", parent_in(change.now().relations));
    sign(change, stamp);
}

bool same_content(revision left, revision right) {
    for (const std::string signature : {"System.ChangedBy", "System.ChangedDate"}) {
        left.fields.erase(signature);
        right.fields.erase(signature);
    }
    return left.fields == right.fields && left.relations == right.relations && left.markdown == right.markdown;
}

void keep(const context& ctx, const work_item& item, const json::array& before) {
    mirror_relations(ctx, item.id, before, item.latest().relations);
    ctx.org.items[item.id] = item;
    for (const auto& tag : split(text_of(item.latest(), "System.Tags"), ';')) ctx.org.tagged[lower(trim(tag))].insert(item.id);
}

revision first_revision(const context& ctx, const project& in, const type_definition& type) {
    const json::string stamp{to_stored_time(ctx.now)}, caller{ctx.caller.id};
    revision out;
    out.fields["System.WorkItemType"] = json::string{type.name};
    out.fields["System.TeamProject"] = json::string{in.name};
    out.fields["System.AreaPath"] = json::string{in.areas.front()};
    out.fields["System.IterationPath"] = json::string{in.iterations.front()};
    out.fields["System.State"] = json::string{type.states.front().name};
    out.fields["System.Reason"] = json::string{type.created_reason};
    out.fields["System.CreatedDate"] = stamp;
    out.fields["System.CreatedBy"] = caller;
    out.fields["System.CommentCount"] = 0;
    out.fields["Microsoft.VSTS.Common.StateChangeDate"] = stamp;
    out.fields["Microsoft.VSTS.Common.Priority"] = 2;
    if (type.name == "Bug") out.fields["Microsoft.VSTS.Common.Severity"] = "3 - Medium";
    return out;
}

} // namespace

work_item create_item(
    const context& ctx, const project& in, const type_definition& type, const std::vector<patch_operation>& patch, change_options options) {
    draft change{ctx, in, work_item{ctx.org.next_id, in.id, {first_revision(ctx, in, type)}, {}, false, {}, {}}, 0, options.bypass_rules};
    for (const auto& operation : patch) apply(change, operation);
    settle(change, std::string{type.states.front().name});
    if (options.validate_only) {
        change.item.id = -1;
        return change.item;
    }
    ++ctx.org.next_id;
    keep(ctx, change.item, {});
    if (!options.suppress_notifications) hooks::publish_work_item(ctx, change.item, "workitem.created");
    return change.item;
}

work_item change_item(const context& ctx, int id, const std::vector<patch_operation>& patch, change_options options) {
    const auto& held = existing_item(ctx, id);
    const auto before = held.latest();
    draft change{ctx, project_of(ctx.org, held), held, held.rev(), options.bypass_rules};
    change.item.revisions.push_back(before);
    change.now().fields.erase("System.History");
    for (const auto& operation : patch) apply(change, operation);
    settle(change, text_of(before, "System.State"));
    auto silent = before;
    silent.fields.erase("System.History");
    if (options.validate_only || same_content(silent, change.now())) return held;
    keep(ctx, change.item, before.relations);
    if (options.suppress_notifications) return change.item;
    hooks::publish_work_item(ctx, change.item, "workitem.updated");
    if (makes_comment(change.item, change.item.rev())) hooks::publish_work_item(ctx, change.item, "workitem.commented");
    return change.item;
}

void recycle_item(const context& ctx, int id) {
    auto& item = existing_item(ctx, id);
    mirror_relations(ctx, id, item.latest().relations, {});
    item.deleted = true;
    item.deleted_date = to_stored_time(ctx.now);
    item.deleted_by = ctx.caller.id;
    hooks::publish_work_item(ctx, item, "workitem.deleted");
}

void restore_item(const context& ctx, int id) {
    const auto found = ctx.org.items.find(id);
    if (found == ctx.org.items.end() || !found->second.deleted) throw work_item_missing(id);
    found->second.deleted = false;
    found->second.deleted_date.clear();
    found->second.deleted_by.clear();
    mirror_relations(ctx, id, {}, found->second.latest().relations);
    hooks::publish_work_item(ctx, found->second, "workitem.restored");
}

work_item& existing_item(const context& ctx, int id, const project* in) {
    const auto found = ctx.org.items.find(id);
    if (found == ctx.org.items.end() || found->second.deleted) throw work_item_missing(id);
    if (in && found->second.project_id != in->id) throw work_item_missing(id);
    return found->second;
}

const project& project_of(const organization& org, const work_item& item) {
    const auto* found = org.find_project(item.project_id);
    if (!found) throw project_missing(item.project_id);
    return *found;
}

const type_definition& type_of(const organization& org, const work_item& item) {
    const auto& in = project_of(org, item);
    const auto name = text_of(item.latest(), "System.WorkItemType");
    const auto* type = find_type(*in.process, name);
    if (!type) throw type_missing(name, in.name);
    return *type;
}

} // namespace simulator
