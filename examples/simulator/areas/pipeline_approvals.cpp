// SPDX-License-Identifier: BSL-1.0
// Approvals that builds wait for, environments, checks, and which pipelines may use a resource.
#include "build_store.hpp"
#include "pipeline_routes.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct pipeline_store {
    record_table environments{}, checks{};
    std::map<std::string, json::object> permissions{}; ///< by project, type and id of the resource
};

pipeline_store& store_of(const rest_call& call) { return call.org->areas.of<pipeline_store>(); }

// --- approvals ---------------------------------------------------------------------------------------------------------------------

json::object approval_json(const rest_call& call, const project& in, const build_approval& of) {
    const auto& run = builds_of(call).builds.at(of.build_id);
    json::object step{{"assignedApprover", user_reference(call, run.requested_by)}, {"status", of.status}, {"order", 1},
        {"initiatedOn", to_printed_time(of.created)}, {"lastModifiedOn", to_printed_time(of.changed)}, {"history", json::array{}}};
    if (!of.approver.empty()) {
        step["actualApprover"] = user_reference(call, of.approver);
        step["lastModifiedBy"] = user_reference(call, of.approver);
        step["comment"] = of.comment;
    }
    json::object out{{"id", of.id}, {"status", of.status}, {"createdOn", to_printed_time(of.created)},
        {"lastModifiedOn", to_printed_time(of.changed)}, {"executionOrder", "anyOrder"}, {"minRequiredApprovers", 1},
        {"blockedApprovers", json::array{}}, {"instructions", ""},
        {"_links", json::object{{"self", href(project_url(call, in) + "/pipelines/approvals/" + of.id)}}}};
    if (same_text(query_text(call, "$expand"), "steps") || !call.is("GET") || call.resource.size() == 3)
        out["steps"] = json::array{std::move(step)};
    const auto& definition = builds_of(call).definitions.at(run.definition_id);
    out["pipeline"] = json::object{{"owner", json::object{{"id", run.id}, {"name", run.number}}}, {"id", std::to_string(run.definition_id)},
        {"name", definition.name()}};
    return out;
}

build_approval& approval_in(const rest_call& call, const project& in, std::string_view id) {
    auto& all = builds_of(call).approvals;
    const auto found = all.find(id);
    if (found == all.end() || builds_of(call).builds.at(found->second.build_id).project_id != in.id)
        throw area_error(404, "Approval with id " + std::string{id} + " was not found.", "Microsoft.Azure.Pipelines.Approval.WebApi",
            "ApprovalNotFoundException");
    return found->second;
}

http_reply list_approvals(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto ids = query_list(call, "approvalIds");
    const auto state = query_text(call, "state");
    json::array values;
    for (const auto& id : ids) values.push_back(approval_json(call, in, approval_in(call, in, id)));
    for (const auto& [id, one] : builds_of(call).approvals) {
        if (ids.empty() && builds_of(call).builds.at(one.build_id).project_id == in.id && (state.empty() || same_text(state, one.status)))
            values.push_back(approval_json(call, in, one));
    }
    return whole_list(std::move(values));
}

http_reply show_approval(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(approval_json(call, in, approval_in(call, in, given[0])));
}

http_reply update_approvals(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    json::array values;
    for (const auto& one : array_body(call)) {
        if (!one.is_object()) throw invalid_body();
        const auto& body = one.as_object();
        auto& found = approval_in(call, in, required_text(body, "approvalId"));
        const auto status = lower(required_text(body, "status"));
        if (status != "approved" && status != "rejected") throw invalid_argument("status", "it must be approved or rejected.");
        if (found.status != "pending")
            throw area_error(400, "Approval " + found.id + " is already completed.", "Microsoft.Azure.Pipelines.Approval.WebApi",
                "ApprovalUpdateException");
        found.status = status;
        found.comment = text_in(body, "comment");
        found.approver = call.caller.id;
        found.changed = to_stored_time(call.now);
        values.push_back(approval_json(call, in, found));
    }
    return whole_list(std::move(values));
}

// --- environments ------------------------------------------------------------------------------------------------------------------

json::object environment_json(const rest_call& call, const project& in, const json::object& of) {
    auto out = of;
    out["project"] = json::object{{"id", in.id}, {"name", in.name}};
    for (const auto* role : {"createdBy", "lastModifiedBy"}) out[role] = user_reference(call, text_in(of, role));
    out.erase("projectId");
    return out;
}

json::object& environment_in(const rest_call& call, const project& in, const std::string& id) {
    auto* found = store_of(call).environments.find(id_in(call, id));
    if (!found || text_in(*found, "projectId") != in.id)
        throw area_error(404, "Environment with id " + id + " does not exist or has been deleted.",
            "Microsoft.TeamFoundation.DistributedTask.WebApi", "EnvironmentNotFoundException");
    return *found;
}

void check_environment_name(const rest_call& call, const project& in, const std::string& name, std::int64_t own_id) {
    for (const auto& [id, one] : store_of(call).environments.rows) {
        if (id != own_id && text_in(one, "projectId") == in.id && same_text(text_in(one, "name"), name))
            throw area_error(409, "Environment " + name + " already exists.", "Microsoft.TeamFoundation.DistributedTask.WebApi",
                "EnvironmentExistsException");
    }
}

http_reply list_environments(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto name = query_text(call, "name");
    json::array values;
    for (const auto& [id, one] : store_of(call).environments.rows) {
        if (text_in(one, "projectId") == in.id && (name.empty() || same_text(name, text_in(one, "name"))))
            values.push_back(environment_json(call, in, one));
    }
    return paged_list(call, std::move(values), 1000);
}

http_reply create_environment(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto name = required_text(body, "name");
    check_environment_name(call, in, name, 0);
    json::object made{{"name", name}, {"description", text_in(body, "description")}, {"projectId", in.id}, {"resources", json::array{}},
        {"createdBy", call.caller.id}, {"createdOn", now_text(call)}, {"lastModifiedBy", call.caller.id},
        {"lastModifiedOn", now_text(call)}};
    return json_reply(environment_json(call, in, store_of(call).environments.add(std::move(made))));
}

http_reply show_environment(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(environment_json(call, in, environment_in(call, in, given[0])));
}

http_reply update_environment(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = environment_in(call, in, given[0]);
    const auto body = object_body(call);
    if (const auto name = text_in(body, "name"); !name.empty()) check_environment_name(call, in, name, number_in(found, "id"));
    copy_members(found, body, {"name", "description"});
    found["lastModifiedBy"] = call.caller.id;
    found["lastModifiedOn"] = now_text(call);
    return json_reply(environment_json(call, in, found));
}

http_reply remove_environment(rest_call& call, const strings& given) {
    const auto& found = environment_in(call, project_of(call), given[0]);
    store_of(call).environments.rows.erase(static_cast<int>(number_in(found, "id")));
    return no_content();
}

http_reply list_deployments(rest_call& call, const strings& given) {
    environment_in(call, project_of(call), given[0]);
    return whole_list({});
}

// --- checks ------------------------------------------------------------------------------------------------------------------------

json::object check_json(const rest_call& call, const project& in, const json::object& of) {
    auto out = of;
    out.erase("projectId");
    if (call.resource.size() == 3 && call.is("GET") && query_text(call, "$expand").empty()) out.erase("settings");
    out["url"] = project_url(call, in) + "/pipelines/checks/configurations/" + std::to_string(number_in(of, "id"));
    out["_links"] = json::object{{"self", href(text_in(out, "url"))}};
    return out;
}

json::object& check_in(const rest_call& call, const project& in, const std::string& id) {
    auto* found = store_of(call).checks.find(id_in(call, id));
    if (!found || text_in(*found, "projectId") != in.id)
        throw area_error(404, "Check configuration with id " + id + " was not found.", "Microsoft.Azure.Pipelines.Checks.WebApi",
            "CheckConfigurationNotFoundException");
    return *found;
}

http_reply list_checks(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto type = query_text(call, "resourceType"), id = query_text(call, "resourceId");
    if (type.empty() != id.empty()) throw invalid_argument("resourceId", "name a type and an id.");
    json::array values;
    for (const auto& [key, one] : store_of(call).checks.rows) {
        const auto* resource = object_in(one, "resource");
        const bool fits = type.empty() || (same_text(type, text_in(*resource, "type")) && id == text_in(*resource, "id"));
        if (text_in(one, "projectId") == in.id && fits) values.push_back(check_json(call, in, one));
    }
    return whole_list(std::move(values));
}

http_reply create_check(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    auto body = object_body(call);
    if (!object_in(body, "type")) throw invalid_argument("type", "it cannot be null.");
    if (!object_in(body, "resource")) throw invalid_argument("resource", "it cannot be null.");
    body["projectId"] = in.id;
    body["createdBy"] = caller_reference(call);
    body["modifiedBy"] = caller_reference(call);
    body["createdOn"] = now_text(call);
    body["modifiedOn"] = now_text(call);
    body["version"] = 1;
    if (!body.contains("timeout")) body["timeout"] = 43200;
    return json_reply(check_json(call, in, store_of(call).checks.add(std::move(body))));
}

http_reply show_check(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    return json_reply(check_json(call, in, check_in(call, in, given[0])));
}

http_reply update_check(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto& found = check_in(call, in, given[0]);
    copy_members(found, object_body(call), {"settings", "timeout", "type", "resource", "isDisabled"});
    found["version"] = number_in(found, "version") + 1;
    found["modifiedBy"] = caller_reference(call);
    found["modifiedOn"] = now_text(call);
    return json_reply(check_json(call, in, found));
}

http_reply remove_check(rest_call& call, const strings& given) {
    const auto& found = check_in(call, project_of(call), given[0]);
    store_of(call).checks.rows.erase(static_cast<int>(number_in(found, "id")));
    return no_content();
}

// --- pipeline permissions ----------------------------------------------------------------------------------------------------------

json::object& permissions_of(const rest_call& call, const project& in, const std::string& type, const std::string& id) {
    auto& held = store_of(call).permissions[in.id + ' ' + lower(type) + ' ' + id];
    if (held.empty()) held = {{"resource", json::object{{"type", type}, {"id", id}}}, {"pipelines", json::array{}}};
    return held;
}

json::object authorized(const rest_call& call) {
    return {{"authorized", true}, {"authorizedBy", caller_reference(call)}, {"authorizedOn", now_text(call)}};
}

void change_permissions(const rest_call& call, const project& in, json::object& held, const json::object& body) {
    if (const auto* all = object_in(body, "allPipelines")) {
        held.erase("allPipelines");
        if (flag_in(*all, "authorized")) held["allPipelines"] = authorized(call);
    }
    const auto* given = array_in(body, "pipelines");
    if (!given) return;
    auto& pipelines = held["pipelines"].as_array();
    for (const auto& one : *given) {
        if (!one.is_object()) throw invalid_body();
        const auto id = number_in(one.as_object(), "id", -1);
        definition_in(call, in, std::to_string(id));
        const auto same = [id](const json::value& other) { return other.as_object().at("id") == id; };
        pipelines.erase(std::remove_if(pipelines.begin(), pipelines.end(), same), pipelines.end());
        if (!flag_in(one.as_object(), "authorized")) continue;
        auto made = authorized(call);
        made["id"] = id;
        pipelines.push_back(std::move(made));
    }
}

http_reply show_permissions(rest_call& call, const strings& given) {
    return json_reply(permissions_of(call, project_of(call), given[0], given[1]));
}

http_reply update_permissions(rest_call& call, const strings& given) {
    const auto& in = project_of(call);
    auto changed = permissions_of(call, in, given[0], given[1]);
    change_permissions(call, in, changed, object_body(call));
    return json_reply(permissions_of(call, in, given[0], given[1]) = std::move(changed));
}

http_reply update_several_permissions(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    json::array values;
    for (const auto& one : array_body(call)) {
        const auto* resource = one.is_object() ? object_in(one.as_object(), "resource") : nullptr;
        if (!resource) throw invalid_body();
        auto& held = permissions_of(call, in, required_text(*resource, "type"), required_text(*resource, "id"));
        change_permissions(call, in, held, one.as_object());
        values.push_back(held);
    }
    return whole_list(std::move(values));
}

} // namespace

std::span<const route> approval_routes() {
    static constexpr route routes[] = {
        {"GET", "pipelines/approvals", "vso.build", list_approvals},
        {"PATCH", "pipelines/approvals", "vso.build_execute", update_approvals},
        {"GET", "pipelines/approvals/{}", "vso.build", show_approval},
        {"GET", "pipelines/environments", "vso.environment_manage vso.build", list_environments},
        {"POST", "pipelines/environments", "vso.environment_manage", create_environment},
        {"GET", "pipelines/environments/{#}", "vso.environment_manage vso.build", show_environment},
        {"PATCH", "pipelines/environments/{#}", "vso.environment_manage", update_environment},
        {"DELETE", "pipelines/environments/{#}", "vso.environment_manage", remove_environment},
        {"GET", "pipelines/environments/{#}/environmentdeploymentrecords", "vso.environment_manage", list_deployments},
        {"GET", "pipelines/checks/configurations", "vso.build", list_checks},
        {"POST", "pipelines/checks/configurations", "vso.build_execute", create_check},
        {"GET", "pipelines/checks/configurations/{#}", "vso.build", show_check},
        {"PATCH", "pipelines/checks/configurations/{#}", "vso.build_execute", update_check},
        {"DELETE", "pipelines/checks/configurations/{#}", "vso.build_execute", remove_check},
        {"PATCH", "pipelines/pipelinepermissions", "vso.pipelineresources_manage", update_several_permissions},
        {"GET", "pipelines/pipelinepermissions/{}/{}", "vso.build", show_permissions},
        {"PATCH", "pipelines/pipelinepermissions/{}/{}", "vso.pipelineresources_manage", update_permissions},
    };
    return routes;
}

} // namespace simulator::areas
