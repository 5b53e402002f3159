// SPDX-License-Identifier: BSL-1.0
#include "wiql_lookups.hpp"

#include "graph_store.hpp"
#include "work_store.hpp"

#include <algorithm>

namespace simulator::areas {
namespace {

using names = std::vector<std::string>;

/// The names of all users below a group, in lower case.
void add_members(const rest_call& call, const group& of, std::vector<std::string>& seen, names& to) {
    if (std::find(seen.begin(), seen.end(), of.descriptor) != seen.end()) return;
    seen.push_back(of.descriptor);
    for (const auto& member : of.members) {
        if (const auto* who = call.sim.data.find_user(member)) to.push_back(lower(who->display_name));
        for (const auto& other : graph_groups(call))
            if (other.descriptor == member) add_members(call, other, seen, to);
    }
}

/// A group or team, `[Project]\Name` or a name alone.
std::optional<names> group_members(const rest_call& call, const std::string& name) {
    const auto close = name.find("]\\");
    const bool scoped = name.starts_with('[') && close != std::string::npos;
    const auto scope = scoped ? name.substr(1, close - 1) : std::string{}, own = scoped ? name.substr(close + 2) : name;
    for (const auto& one : graph_groups(call)) {
        const auto* in = one.project_id.empty() ? nullptr : call.org->find_project(one.project_id);
        if (!same_text(one.name, own) || (scoped && !same_text(in ? in->name : call.org->name, scope))) continue;
        names all;
        std::vector<std::string> seen;
        add_members(call, one, seen, all);
        return all;
    }
    return std::nullopt;
}

/// `Microsoft.BugCategory` and those of the backlogs.
std::optional<names> category_types(const rest_call& call, const std::string& name) {
    names all;
    if (same_text(name, "Microsoft.BugCategory")) all.push_back("bug");
    for (const auto& in : call.org->projects) {
        for (const auto& level : backlogs_of(*in.process))
            if (same_text(level.category, name)) all.push_back(lower(level.type));
    }
    return all.empty() ? std::nullopt : std::optional{all};
}

std::vector<std::pair<std::string, bool>> team_areas(const rest_call& call, const project& in, const team& of) {
    const auto& held = call.org->areas.of<work_store>().teams[of.id].field_values;
    const auto* values = held.if_contains("values");
    if (!values) return {{in.name, true}};
    std::vector<std::pair<std::string, bool>> all;
    for (const auto& one : values->as_array()) {
        const auto& value = one.as_object();
        const auto* below = value.if_contains("includeChildren");
        all.emplace_back(std::string{value.at("value").as_string()}, below && below->is_bool() && below->as_bool());
    }
    return all;
}

} // namespace

wiql::run_options query_options(const rest_call& call) {
    wiql::run_options options{call.project_in_path(), call.flag("timePrecision"), call.sim.query_limit};
    if (options.in && call.scope.size() > 1) options.of = find_team(*options.in, call.scope[1]);
    options.members_of = [&call](const std::string& name) {
        auto types = category_types(call, name);
        return types ? types : group_members(call, name);
    };
    options.areas_of = [&call](const project& in, const team& of) { return team_areas(call, in, of); };
    return options;
}

} // namespace simulator::areas
