// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <nlohmann/json.hpp>

namespace benchmarks {
using json = nlohmann::ordered_json;

void to_json(json& to, const identity& from) {
    to = json{{"displayName", from.display_name}, {"url", from.url}, {"id", from.id}, {"uniqueName", from.unique_name},
        {"descriptor", from.descriptor}};
}
void from_json(const json& from, identity& to) {
    from.at("displayName").get_to(to.display_name);
    from.at("url").get_to(to.url);
    from.at("id").get_to(to.id);
    from.at("uniqueName").get_to(to.unique_name);
    from.at("descriptor").get_to(to.descriptor);
}
void to_json(json& to, const work_item_fields& from) {
    to = json{{"System.Id", from.id}, {"System.AreaPath", from.area_path}, {"System.TeamProject", from.team_project},
        {"System.Rev", from.revision}, {"System.IterationPath", from.iteration_path}, {"System.WorkItemType", from.work_item_type},
        {"System.State", from.state}, {"System.Reason", from.reason}, {"System.CreatedDate", from.created_date},
        {"System.CreatedBy", from.created_by}, {"System.ChangedDate", from.changed_date}, {"System.ChangedBy", from.changed_by},
        {"System.CommentCount", from.comment_count}, {"System.Title", from.title}, {"Microsoft.VSTS.Common.ActivatedBy", from.activated_by},
        {"Microsoft.VSTS.Common.ResolvedBy", from.resolved_by}, {"Microsoft.VSTS.Common.Priority", from.priority},
        {"Microsoft.VSTS.Common.StackRank", from.stack_rank}, {"System.Description", from.description}, {"System.Tags", from.tags}};
    if (from.assigned_to) to["System.AssignedTo"] = *from.assigned_to;
}
void from_json(const json& from, work_item_fields& to) {
    from.at("System.Id").get_to(to.id);
    from.at("System.AreaPath").get_to(to.area_path);
    from.at("System.TeamProject").get_to(to.team_project);
    from.at("System.Rev").get_to(to.revision);
    from.at("System.IterationPath").get_to(to.iteration_path);
    from.at("System.WorkItemType").get_to(to.work_item_type);
    from.at("System.State").get_to(to.state);
    from.at("System.Reason").get_to(to.reason);
    const auto assigned = from.find("System.AssignedTo");
    if (assigned == from.end())
        to.assigned_to.reset();
    else
        assigned->get_to(to.assigned_to ? *to.assigned_to : to.assigned_to.emplace());
    from.at("System.CreatedDate").get_to(to.created_date);
    from.at("System.CreatedBy").get_to(to.created_by);
    from.at("System.ChangedDate").get_to(to.changed_date);
    from.at("System.ChangedBy").get_to(to.changed_by);
    from.at("System.CommentCount").get_to(to.comment_count);
    from.at("System.Title").get_to(to.title);
    from.at("Microsoft.VSTS.Common.ActivatedBy").get_to(to.activated_by);
    from.at("Microsoft.VSTS.Common.ResolvedBy").get_to(to.resolved_by);
    from.at("Microsoft.VSTS.Common.Priority").get_to(to.priority);
    from.at("Microsoft.VSTS.Common.StackRank").get_to(to.stack_rank);
    from.at("System.Description").get_to(to.description);
    from.at("System.Tags").get_to(to.tags);
}
void to_json(json& to, const relation& from) { to = json{{"rel", from.rel}, {"url", from.url}}; }
void from_json(const json& from, relation& to) {
    from.at("rel").get_to(to.rel);
    from.at("url").get_to(to.url);
}
void to_json(json& to, const work_item& from) {
    to = json{{"id", from.id}, {"rev", from.rev}, {"fields", from.fields}, {"relations", from.relations}, {"url", from.url}};
}
void from_json(const json& from, work_item& to) {
    from.at("id").get_to(to.id);
    from.at("rev").get_to(to.rev);
    from.at("fields").get_to(to.fields);
    from.at("relations").get_to(to.relations);
    from.at("url").get_to(to.url);
}
void to_json(json& to, const work_items& from) { to = json{{"count", from.count}, {"value", from.value}}; }
void from_json(const json& from, work_items& to) {
    from.at("count").get_to(to.count);
    from.at("value").get_to(to.value);
}
} // namespace benchmarks

namespace {
const std::string version = std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." + std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
                            std::to_string(NLOHMANN_JSON_VERSION_PATCH);

void decode_into(const std::string& text, benchmarks::work_items& to) { benchmarks::json::parse(text).get_to(to); }
std::string_view encode(const benchmarks::work_items& from, std::string& buffer) { return buffer = benchmarks::json(from).dump(); }
const bool offered = benchmarks::offer(benchmarks::work_item_codec{"nlohmann", version.c_str(), nullptr, decode_into, encode});
} // namespace
