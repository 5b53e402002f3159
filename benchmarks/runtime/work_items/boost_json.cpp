// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>
#include <boost/version.hpp>

namespace json = boost::json;

namespace benchmarks {
template <class T>
void member(const json::object& from, json::string_view key, T& to) {
    to = json::value_to<T>(from.at(key));
}

identity tag_invoke(json::value_to_tag<identity>, const json::value& from) {
    const json::object& object = from.as_object();
    identity to;
    member(object, "displayName", to.display_name);
    member(object, "url", to.url);
    member(object, "id", to.id);
    member(object, "uniqueName", to.unique_name);
    member(object, "descriptor", to.descriptor);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const identity& from) {
    to = {{"displayName", from.display_name}, {"url", from.url}, {"id", from.id}, {"uniqueName", from.unique_name},
        {"descriptor", from.descriptor}};
}
work_item_fields tag_invoke(json::value_to_tag<work_item_fields>, const json::value& from) {
    const json::object& object = from.as_object();
    work_item_fields to;
    member(object, "System.Id", to.id);
    member(object, "System.AreaPath", to.area_path);
    member(object, "System.TeamProject", to.team_project);
    member(object, "System.Rev", to.revision);
    member(object, "System.IterationPath", to.iteration_path);
    member(object, "System.WorkItemType", to.work_item_type);
    member(object, "System.State", to.state);
    member(object, "System.Reason", to.reason);
    if (const json::value* assigned = object.if_contains("System.AssignedTo")) to.assigned_to = json::value_to<identity>(*assigned);
    member(object, "System.CreatedDate", to.created_date);
    member(object, "System.CreatedBy", to.created_by);
    member(object, "System.ChangedDate", to.changed_date);
    member(object, "System.ChangedBy", to.changed_by);
    member(object, "System.CommentCount", to.comment_count);
    member(object, "System.Title", to.title);
    member(object, "Microsoft.VSTS.Common.ActivatedBy", to.activated_by);
    member(object, "Microsoft.VSTS.Common.ResolvedBy", to.resolved_by);
    member(object, "Microsoft.VSTS.Common.Priority", to.priority);
    member(object, "Microsoft.VSTS.Common.StackRank", to.stack_rank);
    member(object, "System.Description", to.description);
    member(object, "System.Tags", to.tags);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const work_item_fields& from) {
    to = {{"System.Id", from.id}, {"System.AreaPath", from.area_path}, {"System.TeamProject", from.team_project},
        {"System.Rev", from.revision}, {"System.IterationPath", from.iteration_path}, {"System.WorkItemType", from.work_item_type},
        {"System.State", from.state}, {"System.Reason", from.reason}, {"System.CreatedDate", from.created_date},
        {"System.CreatedBy", json::value_from(from.created_by)}, {"System.ChangedDate", from.changed_date},
        {"System.ChangedBy", json::value_from(from.changed_by)}, {"System.CommentCount", from.comment_count}, {"System.Title", from.title},
        {"Microsoft.VSTS.Common.ActivatedBy", json::value_from(from.activated_by)},
        {"Microsoft.VSTS.Common.ResolvedBy", json::value_from(from.resolved_by)}, {"Microsoft.VSTS.Common.Priority", from.priority},
        {"Microsoft.VSTS.Common.StackRank", from.stack_rank}, {"System.Description", from.description}, {"System.Tags", from.tags}};
    if (from.assigned_to) to.as_object()["System.AssignedTo"] = json::value_from(*from.assigned_to);
}
relation tag_invoke(json::value_to_tag<relation>, const json::value& from) {
    relation to;
    member(from.as_object(), "rel", to.rel);
    member(from.as_object(), "url", to.url);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const relation& from) { to = {{"rel", from.rel}, {"url", from.url}}; }
work_item tag_invoke(json::value_to_tag<work_item>, const json::value& from) {
    const json::object& object = from.as_object();
    work_item to;
    member(object, "id", to.id);
    member(object, "rev", to.rev);
    member(object, "fields", to.fields);
    member(object, "relations", to.relations);
    member(object, "url", to.url);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const work_item& from) {
    to = {{"id", from.id}, {"rev", from.rev}, {"fields", json::value_from(from.fields)}, {"relations", json::value_from(from.relations)},
        {"url", from.url}};
}
work_items tag_invoke(json::value_to_tag<work_items>, const json::value& from) {
    work_items to;
    member(from.as_object(), "count", to.count);
    member(from.as_object(), "value", to.value);
    return to;
}
void tag_invoke(json::value_from_tag, json::value& to, const work_items& from) {
    to = {{"count", from.count}, {"value", json::value_from(from.value)}};
}
} // namespace benchmarks

namespace {
void decode_into(const std::string& text, benchmarks::work_items& to) {
    json::parse_options options;
#if BOOST_VERSION >= 108300
    options.numbers = json::number_precision::precise;
#endif
    to = json::value_to<benchmarks::work_items>(json::parse(text, {}, options));
}
std::string_view encode(const benchmarks::work_items& from, std::string& buffer) {
    return buffer = json::serialize(json::value_from(from));
}
const bool offered = benchmarks::offer(benchmarks::work_item_codec{"boost_json", BOOST_LIB_VERSION, nullptr, decode_into, encode});
} // namespace
