// SPDX-License-Identifier: BSL-1.0
#include "../codec.hpp"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <stdexcept>

namespace benchmarks {
using rapidjson::Value;
using writer = rapidjson::Writer<rapidjson::StringBuffer>;

static const Value* find(const Value& object, const char* key) {
    const auto found = object.FindMember(key);
    return found == object.MemberEnd() ? nullptr : &found->value;
}
static void expect(bool good, const char* key) {
    if (!good) throw std::runtime_error(std::string("rapidjson: ") + key);
}

static void read(const Value& value, const char* key, std::string& to) {
    expect(value.IsString(), key);
    to.assign(value.GetString(), value.GetStringLength());
}
static void read(const Value& value, const char* key, std::int64_t& to) {
    expect(value.IsInt64(), key);
    to = value.GetInt64();
}
static void read(const Value& value, const char* key, double& to) {
    expect(value.IsNumber(), key);
    to = value.GetDouble();
}
template <class T>
static void member(const Value& object, const char* key, T& to) {
    if (const Value* value = find(object, key))
        read(*value, key, to);
    else
        to = T{};
}

static void read(const Value& value, const char* key, identity& to) {
    expect(value.IsObject(), key);
    member(value, "displayName", to.display_name);
    member(value, "url", to.url);
    member(value, "id", to.id);
    member(value, "uniqueName", to.unique_name);
    member(value, "descriptor", to.descriptor);
}
static void read(const Value& value, const char* key, std::optional<identity>& to) {
    if (value.IsNull())
        to.reset();
    else
        read(value, key, to ? *to : to.emplace());
}
static void read(const Value& value, const char* key, work_item_fields& to) {
    expect(value.IsObject(), key);
    member(value, "System.Id", to.id);
    member(value, "System.AreaPath", to.area_path);
    member(value, "System.TeamProject", to.team_project);
    member(value, "System.Rev", to.revision);
    member(value, "System.IterationPath", to.iteration_path);
    member(value, "System.WorkItemType", to.work_item_type);
    member(value, "System.State", to.state);
    member(value, "System.Reason", to.reason);
    member(value, "System.AssignedTo", to.assigned_to);
    member(value, "System.CreatedDate", to.created_date);
    member(value, "System.CreatedBy", to.created_by);
    member(value, "System.ChangedDate", to.changed_date);
    member(value, "System.ChangedBy", to.changed_by);
    member(value, "System.CommentCount", to.comment_count);
    member(value, "System.Title", to.title);
    member(value, "Microsoft.VSTS.Common.ActivatedBy", to.activated_by);
    member(value, "Microsoft.VSTS.Common.ResolvedBy", to.resolved_by);
    member(value, "Microsoft.VSTS.Common.Priority", to.priority);
    member(value, "Microsoft.VSTS.Common.StackRank", to.stack_rank);
    member(value, "System.Description", to.description);
    member(value, "System.Tags", to.tags);
}
static void read(const Value& value, const char* key, relation& to) {
    expect(value.IsObject(), key);
    member(value, "rel", to.rel);
    member(value, "url", to.url);
}
template <class T>
static void read(const Value& value, const char* key, std::vector<T>& to);
static void read(const Value& value, const char* key, work_item& to) {
    expect(value.IsObject(), key);
    member(value, "id", to.id);
    member(value, "rev", to.rev);
    member(value, "fields", to.fields);
    member(value, "relations", to.relations);
    member(value, "url", to.url);
}
template <class T>
static void read(const Value& value, const char* key, std::vector<T>& to) {
    expect(value.IsArray(), key);
    to.resize(value.Size());
    for (rapidjson::SizeType i = 0; i < value.Size(); ++i) read(value[i], key, to[i]);
}

static void write(writer& to, const std::string& value) { to.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
static void write(writer& to, std::int64_t value) { to.Int64(value); }
static void write(writer& to, double value) { to.Double(value); }
template <std::size_t N, class T>
static void member(writer& to, const char (&key)[N], const T& value) {
    to.Key(key, N - 1);
    write(to, value);
}

static void write(writer& to, const identity& value) {
    to.StartObject();
    member(to, "displayName", value.display_name);
    member(to, "url", value.url);
    member(to, "id", value.id);
    member(to, "uniqueName", value.unique_name);
    member(to, "descriptor", value.descriptor);
    to.EndObject();
}
static void write(writer& to, const work_item_fields& value) {
    to.StartObject();
    member(to, "System.Id", value.id);
    member(to, "System.AreaPath", value.area_path);
    member(to, "System.TeamProject", value.team_project);
    member(to, "System.Rev", value.revision);
    member(to, "System.IterationPath", value.iteration_path);
    member(to, "System.WorkItemType", value.work_item_type);
    member(to, "System.State", value.state);
    member(to, "System.Reason", value.reason);
    if (value.assigned_to) member(to, "System.AssignedTo", *value.assigned_to);
    member(to, "System.CreatedDate", value.created_date);
    member(to, "System.CreatedBy", value.created_by);
    member(to, "System.ChangedDate", value.changed_date);
    member(to, "System.ChangedBy", value.changed_by);
    member(to, "System.CommentCount", value.comment_count);
    member(to, "System.Title", value.title);
    member(to, "Microsoft.VSTS.Common.ActivatedBy", value.activated_by);
    member(to, "Microsoft.VSTS.Common.ResolvedBy", value.resolved_by);
    member(to, "Microsoft.VSTS.Common.Priority", value.priority);
    member(to, "Microsoft.VSTS.Common.StackRank", value.stack_rank);
    member(to, "System.Description", value.description);
    member(to, "System.Tags", value.tags);
    to.EndObject();
}
static void write(writer& to, const relation& value) {
    to.StartObject();
    member(to, "rel", value.rel);
    member(to, "url", value.url);
    to.EndObject();
}
template <class T>
static void write(writer& to, const std::vector<T>& value);
static void write(writer& to, const work_item& value) {
    to.StartObject();
    member(to, "id", value.id);
    member(to, "rev", value.rev);
    member(to, "fields", value.fields);
    member(to, "relations", value.relations);
    member(to, "url", value.url);
    to.EndObject();
}
template <class T>
static void write(writer& to, const std::vector<T>& value) {
    to.StartArray();
    for (const T& one : value) write(to, one);
    to.EndArray();
}

static void decode_into(const std::string& text, work_items& to) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseFullPrecisionFlag | rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    expect(!document.HasParseError() && document.IsObject(), "the text");
    member(document, "count", to.count);
    member(document, "value", to.value);
}
static std::string_view encode(const work_items& from, std::string&) {
    static rapidjson::StringBuffer buffer;
    buffer.Clear();
    writer to(buffer);
    to.StartObject();
    member(to, "count", from.count);
    member(to, "value", from.value);
    to.EndObject();
    return {buffer.GetString(), buffer.GetSize()};
}
static const bool offered = offer(work_item_codec{"rapidjson", RAPIDJSON_VERSION_STRING, nullptr, decode_into, encode});
} // namespace benchmarks
