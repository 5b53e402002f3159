// SPDX-License-Identifier: BSL-1.0
// Variable groups, whose secret values are not returned; agent pools, queues and agents.
#include "routing.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct task_store {
    record_table groups{}, pools{}, queues{};
    std::map<int, record_table> agents{}; ///< by pool
};

vendor_error task_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.TeamFoundation.DistributedTask.WebApi", type);
}

/// A new organization has the two pools that every organization has, and each project queues for them.
task_store& store_of(const rest_call& call) {
    auto& held = call.org->areas.of<task_store>();
    if (!held.pools.rows.empty()) return held;
    for (const std::string_view name : {"Default", "Azure Pipelines"}) {
        const bool hosted = name != "Default";
        held.pools.add({{"name", name}, {"isHosted", hosted}, {"poolType", "automation"}, {"size", hosted ? 1 : 0}, {"isLegacy", false},
            {"autoProvision", true}, {"createdOn", now_text(call)}, {"options", "none"}, {"scope", call.org->id}});
    }
    for (const auto& in : call.org->projects) {
        for (const auto& [id, pool] : held.pools.rows)
            held.queues.add({{"name", text_in(pool, "name")}, {"poolId", id}, {"projectId", in.id}});
    }
    return held;
}

bool fits_name(std::string_view name, std::string_view pattern) {
    if (pattern.empty()) return true;
    if (pattern.ends_with('*')) return lower(name).starts_with(lower(pattern.substr(0, pattern.size() - 1)));
    return same_text(name, pattern);
}

bool is_listed(const strings& ids, std::int64_t own) {
    return ids.empty() || std::find(ids.begin(), ids.end(), std::to_string(own)) != ids.end();
}

// --- variable groups ---------------------------------------------------------------------------------------------------------------

bool belongs_to(const json::object& group, std::string_view project_id) {
    for (const auto& one : group.at("variableGroupProjectReferences").as_array()) {
        if (text_in(one.at("projectReference").as_object(), "id") == project_id) return true;
    }
    return false;
}

json::object* find_group(const rest_call& call, const std::string& id) {
    auto* found = store_of(call).groups.find(id_in(call, id));
    const auto* in = call.project_in_path();
    return found && (!in || belongs_to(*found, in->id)) ? found : nullptr;
}

json::object& group_in(const rest_call& call, const std::string& id) {
    if (auto* found = find_group(call, id)) return *found;
    throw task_error(404, "Variable group with ID " + id + " was not found.", "VariableGroupNotFoundException");
}

json::object group_json(json::object of) {
    for (auto& member : of.at("variables").as_object()) {
        auto* one = member.value().if_object();
        if (one && flag_in(*one, "isSecret")) (*one)["value"] = nullptr;
    }
    return of;
}

/// A secret without a value keeps the one that is held.
json::object checked_variables(const json::object& body, const json::object* held) {
    const auto* given = object_in(body, "variables");
    if (!given || given->empty()) throw task_error(400, "A variable group must have at least one variable.", "InvalidRequestException");
    json::object out;
    for (const auto& [name, value] : *given) {
        if (trim(name).empty()) throw invalid_argument("variables", "a variable has no name.");
        json::object one = value.is_object() ? value.as_object() : json::object{{"value", value}};
        const auto* before = held ? object_in(*held, name) : nullptr;
        const auto* text = one.if_contains("value");
        const auto* kept = before ? before->if_contains("value") : nullptr;
        if (flag_in(one, "isSecret") && (!text || text->is_null()) && kept) one["value"] = *kept;
        out[name] = std::move(one);
    }
    return out;
}

json::array checked_projects(const rest_call& call, const json::object& body, const std::string& name) {
    json::array out;
    if (const auto* given = array_in(body, "variableGroupProjectReferences")) {
        for (const auto& one : *given) {
            const auto* reference = one.is_object() ? object_in(one.as_object(), "projectReference") : nullptr;
            if (!reference) throw invalid_argument("projectReference", "it cannot be null.");
            const auto key = text_in(*reference, "id").empty() ? text_in(*reference, "name") : text_in(*reference, "id");
            const auto* in = call.org->find_project(key);
            if (!in) throw project_missing(key);
            out.push_back(json::object{{"projectReference", json::object{{"id", in->id}, {"name", in->name}}}, {"name", name},
                {"description", text_in(one.as_object(), "description")}});
        }
    } else if (const auto* in = call.project_in_path()) {
        out.push_back(
            json::object{{"projectReference", json::object{{"id", in->id}, {"name", in->name}}}, {"name", name}, {"description", ""}});
    }
    if (out.empty()) throw invalid_argument("variableGroupProjectReferences", "a variable group belongs to at least one project.");
    return out;
}

void check_group_name(const rest_call& call, const json::array& projects, const std::string& name, int own_id) {
    for (const auto& [id, other] : store_of(call).groups.rows) {
        if (id == own_id || !same_text(text_in(other, "name"), name)) continue;
        for (const auto& one : projects) {
            if (belongs_to(other, text_in(one.at("projectReference").as_object(), "id")))
                throw task_error(409, "Variable group " + name + " already exists.", "VariableGroupExistsException");
        }
    }
}

json::object made_group(const rest_call& call, const json::object& body, const json::object* held) {
    const auto name = required_text(body, "name");
    json::object made =
        held ? *held
             : json::object{{"type", "Vsts"}, {"isShared", false}, {"createdBy", caller_reference(call)}, {"createdOn", now_text(call)}};
    made["variables"] = checked_variables(body, held ? object_in(*held, "variables") : nullptr);
    if (!held || body.contains("variableGroupProjectReferences"))
        made["variableGroupProjectReferences"] = checked_projects(call, body, name);
    const auto& projects = made.at("variableGroupProjectReferences").as_array();
    check_group_name(call, projects, name, held ? static_cast<int>(number_in(*held, "id")) : 0);
    made["isShared"] = projects.size() > 1;
    copy_members(made, body, {"name", "description", "type", "providerData"});
    made["modifiedBy"] = caller_reference(call);
    made["modifiedOn"] = now_text(call);
    return made;
}

http_reply create_group(rest_call& call, const strings&) {
    return json_reply(group_json(store_of(call).groups.add(made_group(call, object_body(call), nullptr))));
}

http_reply update_group(rest_call& call, const strings& given) {
    auto& found = group_in(call, given[0]);
    found = made_group(call, object_body(call), &found);
    return json_reply(group_json(found));
}

/// The service answers null for a group that does not exist.
http_reply show_group(rest_call& call, const strings& given) {
    const auto* found = find_group(call, given[0]);
    return json_reply(found ? json::value(group_json(*found)) : json::value());
}

http_reply list_groups(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    json::array values;
    for (const auto& [id, one] : store_of(call).groups.rows) {
        if (belongs_to(one, in.id) && fits_name(text_in(one, "name"), query_text(call, "groupName")) &&
            is_listed(query_list(call, "groupIds"), id))
            values.push_back(group_json(one));
    }
    if (same_text(query_text(call, "queryOrder"), "IdDescending")) std::reverse(values.begin(), values.end());
    return paged_list(call, std::move(values), 1000);
}

http_reply remove_group(rest_call& call, const strings& given) {
    store_of(call).groups.rows.erase(static_cast<int>(number_in(group_in(call, given[0]), "id")));
    return no_content();
}

// --- pools, queues, agents ---------------------------------------------------------------------------------------------------------

json::object& pool_in(const rest_call& call, const std::string& id) {
    auto* found = store_of(call).pools.find(id_in(call, id));
    if (!found) throw task_error(404, "Agent pool " + id + " was not found.", "TaskAgentPoolNotFoundException");
    return *found;
}

http_reply list_pools(rest_call& call, const strings&) {
    json::array values;
    for (const auto& [id, one] : store_of(call).pools.rows) {
        if (fits_name(text_in(one, "name"), query_text(call, "poolName")) && is_listed(query_list(call, "poolIds"), id))
            values.push_back(one);
    }
    return whole_list(std::move(values));
}

http_reply show_pool(rest_call& call, const strings& given) { return json_reply(pool_in(call, given[0])); }

http_reply add_pool(rest_call& call, const strings&) {
    auto body = object_body(call);
    const auto name = required_text(body, "name");
    for (const auto& [id, one] : store_of(call).pools.rows) {
        if (same_text(text_in(one, "name"), name))
            throw task_error(409, "Agent pool " + name + " already exists.", "TaskAgentPoolExistsException");
    }
    body["isHosted"] = false;
    body["size"] = 0;
    body["createdOn"] = now_text(call);
    if (!body.contains("poolType")) body["poolType"] = "automation";
    return json_reply(store_of(call).pools.add(std::move(body)));
}

http_reply update_pool(rest_call& call, const strings& given) {
    auto& found = pool_in(call, given[0]);
    copy_members(found, object_body(call), {"name", "autoProvision", "autoUpdate", "autoSize", "targetSize"});
    return json_reply(found);
}

http_reply remove_pool(rest_call& call, const strings& given) {
    auto& store = store_of(call);
    const auto id = static_cast<int>(number_in(pool_in(call, given[0]), "id"));
    std::erase_if(store.queues.rows, [id](const auto& one) { return one.second.at("poolId") == id; });
    store.pools.rows.erase(id);
    return no_content();
}

json::object queue_json(const rest_call& call, const json::object& of) {
    const auto& pool = pool_in(call, std::to_string(number_in(of, "poolId")));
    json::object out{{"id", number_in(of, "id")}, {"projectId", text_in(of, "projectId")}, {"name", text_in(of, "name")}};
    json::object reference;
    copy_members(reference, pool, {"id", "scope", "name", "isHosted", "poolType", "size", "isLegacy", "options"});
    out["pool"] = std::move(reference);
    return out;
}

json::object& queue_in(const rest_call& call, const std::string& id) {
    auto* found = store_of(call).queues.find(id_in(call, id));
    if (!found || text_in(*found, "projectId") != project_of(call).id)
        throw task_error(404, "Agent queue " + id + " was not found.", "TaskAgentQueueNotFoundException");
    return *found;
}

http_reply list_queues(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    json::array values;
    for (const auto& [id, one] : store_of(call).queues.rows) {
        if (text_in(one, "projectId") == in.id && fits_name(text_in(one, "name"), query_text(call, "queueName")) &&
            is_listed(query_list(call, "queueIds"), id))
            values.push_back(queue_json(call, one));
    }
    return whole_list(std::move(values));
}

http_reply show_queue(rest_call& call, const strings& given) { return json_reply(queue_json(call, queue_in(call, given[0]))); }

http_reply add_queue(rest_call& call, const strings&) {
    const auto& in = project_of(call);
    const auto body = object_body(call);
    const auto* pool = object_in(body, "pool");
    if (!pool) throw invalid_argument("pool", "it cannot be null.");
    const auto id = number_in(*pool, "id", -1);
    const auto& found = pool_in(call, std::to_string(id));
    auto name = text_in(body, "name");
    if (name.empty()) name = text_in(found, "name");
    return json_reply(queue_json(call, store_of(call).queues.add({{"name", name}, {"poolId", id}, {"projectId", in.id}})));
}

http_reply remove_queue(rest_call& call, const strings& given) {
    store_of(call).queues.rows.erase(static_cast<int>(number_in(queue_in(call, given[0]), "id")));
    return no_content();
}

record_table& agents_of(const rest_call& call, const std::string& pool) {
    return store_of(call).agents[static_cast<int>(number_in(pool_in(call, pool), "id"))];
}

json::object& agent_in(const rest_call& call, const strings& given) {
    auto* found = agents_of(call, given[0]).find(id_in(call, given[1]));
    if (!found) throw task_error(404, "Agent " + given[1] + " was not found in pool " + given[0] + '.', "TaskAgentNotFoundException");
    return *found;
}

http_reply list_agents(rest_call& call, const strings& given) {
    json::array values;
    for (const auto& [id, one] : agents_of(call, given[0]).rows) {
        if (fits_name(text_in(one, "name"), query_text(call, "agentName"))) values.push_back(one);
    }
    return whole_list(std::move(values));
}

http_reply add_agent(rest_call& call, const strings& given) {
    auto body = object_body(call);
    required_text(body, "name");
    for (const auto& [name, value] :
        {std::pair<const char*, json::value>{"version", "3.248.0"}, {"enabled", true}, {"status", "offline"}}) {
        if (!body.contains(name)) body[name] = value;
    }
    body["createdOn"] = now_text(call);
    return json_reply(agents_of(call, given[0]).add(std::move(body)));
}

http_reply show_agent(rest_call& call, const strings& given) { return json_reply(agent_in(call, given)); }

http_reply update_agent(rest_call& call, const strings& given) {
    auto& found = agent_in(call, given);
    copy_members(found, object_body(call), {"name", "enabled", "maxParallelism", "userCapabilities", "version", "status"});
    return json_reply(found);
}

http_reply remove_agent(rest_call& call, const strings& given) {
    agents_of(call, given[0]).rows.erase(static_cast<int>(number_in(agent_in(call, given), "id")));
    return no_content();
}

} // namespace

std::optional<http_reply> answer_distributed_task(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "distributedtask/variablegroups", "vso.variablegroups_read vso.build", list_groups},
        {"POST", "distributedtask/variablegroups", "vso.variablegroups_manage", create_group},
        {"GET", "distributedtask/variablegroups/{#}", "vso.variablegroups_read vso.build", show_group},
        {"PUT", "distributedtask/variablegroups/{#}", "vso.variablegroups_manage", update_group},
        {"DELETE", "distributedtask/variablegroups/{#}", "vso.variablegroups_manage", remove_group},
        {"GET", "distributedtask/pools", "vso.agentpools vso.build", list_pools},
        {"POST", "distributedtask/pools", "vso.agentpools_manage", add_pool},
        {"GET", "distributedtask/pools/{#}", "vso.agentpools vso.build", show_pool},
        {"PATCH", "distributedtask/pools/{#}", "vso.agentpools_manage", update_pool},
        {"DELETE", "distributedtask/pools/{#}", "vso.agentpools_manage", remove_pool},
        {"GET", "distributedtask/pools/{#}/agents", "vso.agentpools vso.build", list_agents},
        {"POST", "distributedtask/pools/{#}/agents", "vso.agentpools_manage", add_agent},
        {"GET", "distributedtask/pools/{#}/agents/{#}", "vso.agentpools vso.build", show_agent},
        {"PUT", "distributedtask/pools/{#}/agents/{#}", "vso.agentpools_manage", update_agent},
        {"PATCH", "distributedtask/pools/{#}/agents/{#}", "vso.agentpools_manage", update_agent},
        {"DELETE", "distributedtask/pools/{#}/agents/{#}", "vso.agentpools_manage", remove_agent},
        {"GET", "distributedtask/queues", "vso.agentpools vso.build", list_queues},
        {"POST", "distributedtask/queues", "vso.agentpools_manage", add_queue},
        {"GET", "distributedtask/queues/{#}", "vso.agentpools vso.build", show_queue},
        {"DELETE", "distributedtask/queues/{#}", "vso.agentpools_manage", remove_queue},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
