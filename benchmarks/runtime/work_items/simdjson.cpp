// SPDX-License-Identifier: BSL-1.0
// On-demand, with hand-written code for each type. Versions before 4 have no writer.
#include "../codec.hpp"

#include <simdjson.h>

namespace benchmarks {
namespace ondemand = simdjson::ondemand;

static void read(ondemand::value value, std::string& to) {
    const std::string_view text = value.get_string();
    to.assign(text.data(), text.size());
}
static void read(ondemand::value value, std::int64_t& to) { to = value.get_int64(); }
static void read(ondemand::value value, double& to) { to = value.get_double(); }
template <class T>
static void member(ondemand::object& object, std::string_view key, T& to) {
    read(object.find_field_unordered(key), to);
}

static void read(ondemand::value value, identity& to) {
    ondemand::object object = value.get_object();
    member(object, "displayName", to.display_name);
    member(object, "url", to.url);
    member(object, "id", to.id);
    member(object, "uniqueName", to.unique_name);
    member(object, "descriptor", to.descriptor);
}
static void read(ondemand::value value, work_item_fields& to) {
    ondemand::object object = value.get_object();
    member(object, "System.Id", to.id);
    member(object, "System.AreaPath", to.area_path);
    member(object, "System.TeamProject", to.team_project);
    member(object, "System.Rev", to.revision);
    member(object, "System.IterationPath", to.iteration_path);
    member(object, "System.WorkItemType", to.work_item_type);
    member(object, "System.State", to.state);
    member(object, "System.Reason", to.reason);
    ondemand::value assigned;
    if (object.find_field_unordered("System.AssignedTo").get(assigned))
        to.assigned_to.reset();
    else
        read(assigned, to.assigned_to ? *to.assigned_to : to.assigned_to.emplace());
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
}
static void read(ondemand::value value, relation& to) {
    ondemand::object object = value.get_object();
    member(object, "rel", to.rel);
    member(object, "url", to.url);
}
template <class T>
static void read(ondemand::value value, std::vector<T>& to);
static void read(ondemand::value value, work_item& to) {
    ondemand::object object = value.get_object();
    member(object, "id", to.id);
    member(object, "rev", to.rev);
    member(object, "fields", to.fields);
    member(object, "relations", to.relations);
    member(object, "url", to.url);
}
template <class T>
static void read(ondemand::value value, std::vector<T>& to) {
    std::size_t size = 0;
    for (ondemand::value one : value.get_array()) {
        if (size == to.size()) to.emplace_back();
        read(one, to[size++]);
    }
    to.resize(size);
}

static void decode_into(const std::string& text, work_items& to) {
    static ondemand::parser parser;
    ondemand::document document = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
    ondemand::object object = document.get_object();
    member(object, "count", to.count);
    member(object, "value", to.value);
}

#ifdef SIMDJSON_SUPPORTS_RANGES // defined since the version that added the writer
using builder = simdjson::builder::string_builder;

static void write(builder& to, const std::string& value) { to.escape_and_append_with_quotes(std::string_view(value)); }
static void write(builder& to, std::int64_t value) { to.append(value); }
static void write(builder& to, double value) { to.append(value); }
/// `key` is the text `,"key":`, or `{"key":` for the first member.
template <class T>
static void member(builder& to, std::string_view key, const T& value) {
    to.append_raw(key);
    write(to, value);
}

static void write(builder& to, const identity& value) {
    member(to, "{\"displayName\":", value.display_name);
    member(to, ",\"url\":", value.url);
    member(to, ",\"id\":", value.id);
    member(to, ",\"uniqueName\":", value.unique_name);
    member(to, ",\"descriptor\":", value.descriptor);
    to.end_object();
}
static void write(builder& to, const work_item_fields& value) {
    member(to, "{\"System.Id\":", value.id);
    member(to, ",\"System.AreaPath\":", value.area_path);
    member(to, ",\"System.TeamProject\":", value.team_project);
    member(to, ",\"System.Rev\":", value.revision);
    member(to, ",\"System.IterationPath\":", value.iteration_path);
    member(to, ",\"System.WorkItemType\":", value.work_item_type);
    member(to, ",\"System.State\":", value.state);
    member(to, ",\"System.Reason\":", value.reason);
    if (value.assigned_to) member(to, ",\"System.AssignedTo\":", *value.assigned_to);
    member(to, ",\"System.CreatedDate\":", value.created_date);
    member(to, ",\"System.CreatedBy\":", value.created_by);
    member(to, ",\"System.ChangedDate\":", value.changed_date);
    member(to, ",\"System.ChangedBy\":", value.changed_by);
    member(to, ",\"System.CommentCount\":", value.comment_count);
    member(to, ",\"System.Title\":", value.title);
    member(to, ",\"Microsoft.VSTS.Common.ActivatedBy\":", value.activated_by);
    member(to, ",\"Microsoft.VSTS.Common.ResolvedBy\":", value.resolved_by);
    member(to, ",\"Microsoft.VSTS.Common.Priority\":", value.priority);
    member(to, ",\"Microsoft.VSTS.Common.StackRank\":", value.stack_rank);
    member(to, ",\"System.Description\":", value.description);
    member(to, ",\"System.Tags\":", value.tags);
    to.end_object();
}
static void write(builder& to, const relation& value) {
    member(to, "{\"rel\":", value.rel);
    member(to, ",\"url\":", value.url);
    to.end_object();
}
template <class T>
static void write(builder& to, const std::vector<T>& value);
static void write(builder& to, const work_item& value) {
    member(to, "{\"id\":", value.id);
    member(to, ",\"rev\":", value.rev);
    member(to, ",\"fields\":", value.fields);
    member(to, ",\"relations\":", value.relations);
    member(to, ",\"url\":", value.url);
    to.end_object();
}
template <class T>
static void write(builder& to, const std::vector<T>& value) {
    to.start_array();
    bool first = true;
    for (const T& one : value) {
        if (!first) to.append_comma();
        first = false;
        write(to, one);
    }
    to.end_array();
}

static std::string_view encode(const work_items& from, std::string&) {
    static builder to;
    to.clear();
    member(to, "{\"count\":", from.count);
    member(to, ",\"value\":", from.value);
    to.end_object();
    return to;
}
#else
constexpr std::string_view (*encode)(const work_items&, std::string&) = nullptr;
#endif

static const std::string version = std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
                                   std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
                                   std::to_string(simdjson::SIMDJSON_VERSION_REVISION);
static const bool offered = offer(work_item_codec{"simdjson", version.c_str(), nullptr, decode_into, encode});
} // namespace benchmarks
