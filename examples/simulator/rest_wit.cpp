// SPDX-License-Identifier: BSL-1.0
// Work item tracking other than items: queries, types, states, fields, batches.
#include "areas/wiql_lookups.hpp"
#include "item_json.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"
#include "wiql_run.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr std::size_t longest_batch = 200;

json::object field_reference(const context& ctx, const field_definition& field) {
    return {{"referenceName", field.reference_name}, {"name", field.name},
        {"url", ctx.base() + "/_apis/wit/fields/" + std::string{field.reference_name}}};
}

// --- queries -----------------------------------------------------------------------------------------------------------------------

json::object item_reference(const context& ctx, int id) {
    return {{"id", id}, {"url", ctx.base() + "/_apis/wit/workItems/" + std::to_string(id)}};
}

json::object query_head(const context& ctx, const wiql::query& asked) {
    json::array columns, sort_columns;
    for (const auto* column : asked.columns) columns.push_back(field_reference(ctx, *column));
    for (const auto& column : asked.order) {
        sort_columns.push_back(json::object{{"field", field_reference(ctx, *column.field)}, {"descending", column.descending}});
    }
    json::object out{{"queryType", wiql::query_type(asked)}, {"queryResultType", asked.links ? "workItemLink" : "workItem"},
        {"asOf", to_printed_time(to_stored_time(ctx.now))}};
    out["columns"] = std::move(columns);
    if (!sort_columns.empty()) out["sortColumns"] = std::move(sort_columns);
    return out;
}

template <class T>
void cut(std::vector<T>& found, std::int64_t top) {
    if (top > 0 && found.size() > static_cast<std::size_t>(top)) found.resize(static_cast<std::size_t>(top));
}

json::array relations_json(const context& ctx, const std::vector<wiql::found_link>& found) {
    json::array out;
    for (const auto& link : found) {
        json::object one{{"rel", nullptr}, {"source", nullptr}, {"target", item_reference(ctx, link.target)}};
        if (link.source) {
            one["rel"] = link.type;
            one["source"] = item_reference(ctx, *link.source);
        }
        out.push_back(std::move(one));
    }
    return out;
}

/// Queries do not find an item until some time after its creation.
void hide_new(const rest_call& call, std::vector<int>& ids) {
    if (call.sim.query_lag.count() == 0) return;
    const auto latest = to_stored_time(call.now - call.sim.query_lag);
    const auto is_new = [&](int id) { return text_of(call.org->items.at(id).revisions.front(), "System.CreatedDate") > latest; };
    ids.erase(std::remove_if(ids.begin(), ids.end(), is_new), ids.end());
}

http_reply answer_query(const rest_call& call) {
    call.need({"vso.work"});
    const auto body = call.json_body();
    const auto* object = body.if_object();
    const auto* text = object ? object->if_contains("query") : nullptr;
    if (!text || !text->is_string()) throw invalid_body();
    const auto top = call.number("$top", 0, 1, 20000);
    const auto ctx = call.in_org();
    const auto asked = wiql::parse(text->as_string());
    auto options = areas::query_options(call);
    if (top > 0) options.limit = static_cast<std::size_t>(-1);
    auto out = query_head(ctx, asked);
    if (asked.links) {
        auto found = wiql::run_links(ctx, asked, options);
        cut(found, top);
        out["workItemRelations"] = relations_json(ctx, found);
    } else {
        auto ids = wiql::run(ctx, asked, options);
        hide_new(call, ids);
        cut(ids, top);
        json::array items;
        for (const int id : ids) items.push_back(item_reference(ctx, id));
        out["workItems"] = std::move(items);
    }
    return json_reply(out);
}

// --- types and states --------------------------------------------------------------------------------------------------------------

json::array states_json(const type_definition& type) {
    json::array out;
    for (const auto& state : type.states) {
        out.push_back(json::object{{"name", state.name}, {"color", state.color}, {"category", state.category}});
    }
    return out;
}

json::object transitions_json(const type_definition& type) {
    json::object out;
    out[""] = json::array{json::object{{"to", type.states.front().name}, {"actions", nullptr}}};
    for (const auto& from : type.states) {
        json::array targets;
        for (const auto& to : type.states) targets.push_back(json::object{{"to", to.name}, {"actions", nullptr}});
        out[from.name] = std::move(targets);
    }
    return out;
}

json::value allowed_values(const field_definition& field, const type_definition& type) {
    json::array out;
    if (field.reference_name == "System.State") {
        for (const auto& state : type.states) out.push_back(json::string{state.name});
    } else if (!field.allowed.empty()) {
        for (const auto& value : split(field.allowed, '|')) out.push_back(json::string{value});
    }
    return out;
}

json::object type_field_json(const context& ctx, const field_definition& field, const type_definition& type) {
    auto out = field_reference(ctx, field);
    const std::string_view name = field.reference_name;
    out["alwaysRequired"] = name == "System.Title" || name == "System.State" || name == "System.AreaId" || name == "System.IterationId";
    out["defaultValue"] = name == "System.State" ? json::value(json::string{type.states.front().name}) : json::value(nullptr);
    out["allowedValues"] = allowed_values(field, type);
    out["helpText"] = std::string{field.name};
    out["dependentFields"] = json::array{};
    return out;
}

json::object type_json(const context& ctx, const project& in, const type_definition& type, bool with_fields) {
    const auto project_url = ctx.base() + '/' + in.id;
    json::object out{{"name", type.name}, {"referenceName", type.reference_name},
        {"description", std::string{type.name} + " of the " + std::string{in.process->name} + " process."}, {"color", type.color},
        {"icon", json::object{{"id", type.icon}, {"url", ctx.base() + "/_apis/wit/workItemIcons/" + std::string{type.icon} +
                                                             "?color=" + std::string{type.color} + "&v=2"}}},
        {"isDisabled", false}, {"xmlForm", ""}};
    json::array all;
    for (const auto& field : fields()) {
        if (with_fields && has_field(type, field)) all.push_back(type_field_json(ctx, field, type));
    }
    out["fields"] = all;
    out["fieldInstances"] = std::move(all);
    out["transitions"] = transitions_json(type);
    out["states"] = states_json(type);
    out["url"] = project_url + "/_apis/wit/workItemTypes/" + percent_encode(type.name);
    return out;
}

http_reply type_fields(const rest_call& call, const type_definition& type) {
    const auto ctx = call.in_org();
    if (call.resource.size() == 5) {
        const auto* field = find_field(call.resource[4]);
        if (!field || !has_field(type, *field)) throw field_missing(call.resource[4]);
        return json_reply(type_field_json(ctx, *field, type));
    }
    json::array values;
    for (const auto& field : fields())
        if (has_field(type, field)) values.push_back(type_field_json(ctx, field, type));
    return json_reply(list_json(std::move(values)));
}

http_reply answer_types(const rest_call& call) {
    call.need({"vso.work"});
    if (!call.is("GET")) return method_refused(call);
    const auto* in = call.project_in_path();
    const auto& path = call.resource;
    if (!in || path.size() > 5) throw resource_missing(call.request.target);
    if (path.size() == 2) {
        json::array values;
        for (const auto& type : in->process->types) values.push_back(type_json(call.in_org(), *in, type, true));
        return json_reply(list_json(std::move(values)));
    }
    const auto* type = find_type(*in->process, path[2]);
    if (!type) throw type_missing(path[2], in->name);
    if (path.size() == 3) return json_reply(type_json(call.in_org(), *in, *type, true));
    if (call.at(3, "states") && path.size() == 4) return json_reply(list_json(states_json(*type)));
    if (call.at(3, "fields")) return type_fields(call, *type);
    throw resource_missing(call.request.target);
}

// --- fields --------------------------------------------------------------------------------------------------------------------------

json::object field_json(const context& ctx, const field_definition& field) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> operations{
        {{"SupportedOperations.Equals", "="}, {"SupportedOperations.NotEquals", "<>"}}};
    json::array supported;
    for (const auto& operation : operations)
        supported.push_back(json::object{{"referenceName", operation.first}, {"name", operation.second}});
    auto out = field_reference(ctx, field);
    out["type"] = json::string{type_word(field.type)};
    out["usage"] = "workItem";
    out["readOnly"] = field.read_only;
    out["canSortBy"] = field.type != field_type::html && field.type != field_type::history;
    out["isQueryable"] = true;
    out["supportedOperations"] = std::move(supported);
    out["isIdentity"] = field.type == field_type::identity;
    out["isPicklist"] = !field.allowed.empty();
    out["isPicklistSuggested"] = false;
    return out;
}

http_reply answer_fields(const rest_call& call) {
    call.need({"vso.work"});
    if (!call.is("GET")) return method_refused(call);
    call.project_in_path();
    const auto ctx = call.in_org();
    if (call.resource.size() == 3) {
        const auto* field = find_field(call.resource[2]);
        if (!field) {
            auto missing = field_missing(call.resource[2]);
            missing.status = 404;
            throw missing;
        }
        return json_reply(field_json(ctx, *field));
    }
    json::array values;
    for (const auto& field : fields()) values.push_back(field_json(ctx, field));
    return json_reply(list_json(std::move(values)));
}

http_reply answer_relation_types(const rest_call& call) {
    struct relation_type {
        std::string_view name, reference_name, usage, topology;
        bool forward;
    };
    static constexpr std::array<relation_type, 14> types{{{"Child", "System.LinkTypes.Hierarchy-Forward", "workItemLink", "tree", true},
        {"Parent", "System.LinkTypes.Hierarchy-Reverse", "workItemLink", "tree", false},
        {"Related", "System.LinkTypes.Related", "workItemLink", "network", true},
        {"Successor", "System.LinkTypes.Dependency-Forward", "workItemLink", "dependency", true},
        {"Predecessor", "System.LinkTypes.Dependency-Reverse", "workItemLink", "dependency", false},
        {"Duplicate", "System.LinkTypes.Duplicate-Forward", "workItemLink", "tree", true},
        {"Duplicate Of", "System.LinkTypes.Duplicate-Reverse", "workItemLink", "tree", false},
        {"Affects", "Microsoft.VSTS.Common.Affects-Forward", "workItemLink", "dependency", true},
        {"Affected By", "Microsoft.VSTS.Common.Affects-Reverse", "workItemLink", "dependency", false},
        {"Tested By", "Microsoft.VSTS.Common.TestedBy-Forward", "workItemLink", "dependency", true},
        {"Tests", "Microsoft.VSTS.Common.TestedBy-Reverse", "workItemLink", "dependency", false},
        {"Attached File", "AttachedFile", "resourceLink", "unknown", true}, {"Hyperlink", "Hyperlink", "resourceLink", "unknown", true},
        {"Artifact Link", "ArtifactLink", "resourceLink", "unknown", true}}};
    call.need({"vso.work"});
    if (!call.is("GET")) return method_refused(call);
    json::array values;
    for (const auto& one : types) {
        if (call.resource.size() == 3 && !same_text(one.reference_name, call.resource[2])) continue;
        values.push_back(json::object{
            {"attributes", json::object{{"usage", one.usage}, {"editable", true}, {"enabled", true}, {"acyclic", one.topology == "tree"},
                               {"directional", one.topology != "network"}, {"singleTarget", one.name == "Parent"},
                               {"topology", one.topology}, {"isForward", one.forward}}},
            {"referenceName", one.reference_name}, {"name", one.name},
            {"url", call.in_org().base() + "/_apis/wit/workItemRelationTypes/" + std::string{one.reference_name}}});
    }
    if (call.resource.size() == 2) return json_reply(list_json(std::move(values)));
    if (values.empty()) throw element_missing("workItemRelationTypes", call.resource[2]);
    return json_reply(values.front());
}

// --- batches -----------------------------------------------------------------------------------------------------------------------

/// One part of a batch as a separate request; its address is relative to the organization.
http_request part_request(const rest_call& call, const json::value& part) {
    const auto* object = part.if_object();
    if (!object) throw invalid_body();
    const auto *method = object->if_contains("method"), *uri = object->if_contains("uri");
    if (!method || !method->is_string() || !uri || !uri->is_string()) throw invalid_body();
    const std::string_view address = uri->as_string();
    http_request out{std::string{method->as_string()}, '/' + percent_encode(call.org->name) + (address.starts_with('/') ? "" : "/")};
    out.target += address;
    if (const auto* headers = object->if_contains("headers"); headers && headers->is_object()) {
        for (const auto& header : headers->as_object()) {
            if (header.value().is_string()) out.headers.emplace_back(header.key(), header.value().as_string());
        }
    }
    if (const auto* body = object->if_contains("body"); body && !body->is_null()) out.body = json::serialize(*body);
    if (!out.read_target()) throw invalid_body();
    return out;
}

json::object answer_part(const rest_call& call, const http_request& request) {
    rest_call inner{call.sim, request, call.caller, call.grant, call.now};
    const bool nested = !request.path.empty() && same_text(request.path.back(), "$batch");
    const auto reply = nested ? http_reply{400, "application/json; charset=utf-8", error_body(invalid_body())} : answer_resource(inner);
    return {{"code", reply.status}, {"headers", json::object{{"Content-Type", reply.content_type}}}, {"body", reply.body}};
}

} // namespace

http_reply answer_batch(rest_call& call) {
    call.need({"vso.work"});
    if (!call.is("PATCH") && !call.is("POST")) return method_refused(call);
    const auto body = call.json_body();
    const auto* list = body.if_array();
    if (!list || list->empty()) throw invalid_body();
    if (list->size() > longest_batch) throw too_many_ids(longest_batch);
    std::vector<http_request> requests;
    for (const auto& part : *list) requests.push_back(part_request(call, part));
    json::array values;
    for (const auto& request : requests) values.push_back(answer_part(call, request));
    return json_reply(list_json(std::move(values)));
}

std::optional<http_reply> answer_wit_metadata(rest_call& call) {
    const auto size = call.resource.size();
    const bool reads = call.is("GET");
    if (call.at(1, "workitemtypes") && size <= 5 && reads) return answer_types(call);
    if (call.at(1, "fields") && size <= 3 && reads) return answer_fields(call);
    if (call.at(1, "workitemrelationtypes") && size <= 3) return answer_relation_types(call);
    return std::nullopt;
}

std::optional<http_reply> answer_wit(rest_call& call) {
    if (call.resource.size() < 2) return std::nullopt;
    if (call.at(1, "wiql") && call.resource.size() == 2 && call.is("POST")) return answer_query(call);
    if (call.at(1, "$batch") && call.resource.size() == 2) return answer_batch(call);
    if (call.at(1, "attachments")) return answer_attachments(call);
    if (call.at(1, "reporting")) return answer_reporting(call);
    const bool of_comments = call.at(3, "comments") && call.resource.size() > 5;
    if ((call.at(1, "workitems") && !of_comments) || call.at(1, "workitemsbatch") || call.at(1, "recyclebin"))
        return answer_work_items(call);
    return answer_wit_metadata(call);
}

} // namespace simulator
