// SPDX-License-Identifier: BSL-1.0
#include "field_value.hpp"

#include "vendor_error.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>

namespace simulator {
namespace {

namespace json = boost::json;

constexpr int invalid_value = 524419;
constexpr std::size_t longest_text = 255;

[[noreturn]] void refuse_type(const field_definition& field) {
    const auto message = "TF401326: Invalid field status 'InvalidType' for field '" + std::string{field.reference_name} + "'.";
    throw rule_broken(field.reference_name, message, "invalidType", invalid_value);
}

[[noreturn]] void refuse_listed(const field_definition& field, std::string_view value) {
    const auto message = "The field '" + std::string{field.name} + "' contains the value '" + std::string{value} +
                         "' that is not in the list of supported values";
    throw rule_broken(field.reference_name, message, "hasValues, limitedToValues, invalidListValue", invalid_value);
}

std::string as_text(const field_definition& field, const json::value& given) {
    if (given.is_string()) return std::string{given.as_string()};
    if (given.is_number() || given.is_bool()) return json::serialize(given);
    refuse_type(field);
}

json::value to_integer(const field_definition& field, const json::value& given) {
    if (given.is_int64()) return given.as_int64();
    if (given.is_double() && std::trunc(given.as_double()) == given.as_double() && std::abs(given.as_double()) < 2e9) {
        return static_cast<std::int64_t>(given.as_double());
    }
    if (given.is_string()) {
        if (const auto value = parse_integer(trim(std::string_view{given.as_string()}))) return *value;
    }
    refuse_type(field);
}

json::value to_decimal(const field_definition& field, const json::value& given) {
    if (given.is_int64() || given.is_double()) return given;
    if (given.is_string()) {
        if (const auto value = parse_double(trim(std::string_view{given.as_string()})); value && std::isfinite(*value)) return *value;
    }
    refuse_type(field);
}

json::value to_date(const field_definition& field, const json::value& given) {
    if (!given.is_string()) refuse_type(field);
    const auto time = parse_time(std::string_view{given.as_string()});
    if (!time) refuse_type(field);
    return json::string{to_stored_time(*time)};
}

json::value to_boolean(const field_definition& field, const json::value& given) {
    if (given.is_bool()) return given;
    const auto text = as_text(field, given);
    if (!same_text(text, "true") && !same_text(text, "false")) refuse_type(field);
    return same_text(text, "true");
}

std::string identity_key(const field_definition& field, const json::value& given) {
    const auto* object = given.if_object();
    if (!object) return as_text(field, given);
    for (const std::string_view name : {"id", "descriptor", "uniqueName", "displayName"}) {
        const auto* value = object->if_contains(name);
        if (value && value->is_string() && !value->as_string().empty()) return std::string{value->as_string()};
    }
    refuse_type(field);
}

json::value to_identity(const context& ctx, const field_definition& field, const json::value& given) {
    const auto key = identity_key(field, given);
    if (key.empty()) return nullptr;
    const auto* found = ctx.data.find_user(key);
    if (!found || !ctx.org.has_member(found->id)) {
        const auto message = "The identity value '" + key + "' for field '" + std::string{field.name} + "' is an unknown identity.";
        throw rule_broken(field.reference_name, message, "invalidIdentityField", invalid_value);
    }
    return json::string{found->id};
}

json::value to_path(const project& in, const field_definition& field, const std::string& given) {
    const auto& paths = field.reference_name == "System.AreaPath" ? in.areas : in.iterations;
    const auto found = std::find_if(paths.begin(), paths.end(), [&given](const auto& path) { return same_text(path, given); });
    if (found != paths.end()) return json::string{*found};
    const auto message = "TF401347: Invalid tree name given for work item, field '" + std::string{field.reference_name} + "'.";
    throw rule_broken(field.reference_name, message, "invalidPath", invalid_value);
}

json::value to_tags(std::string given) {
    std::replace(given.begin(), given.end(), ',', ';');
    std::vector<std::string> tags;
    for (const auto& part : split(given, ';')) {
        auto tag = trim(part);
        const auto known = [&tag](const auto& other) { return same_text(other, tag); };
        if (!tag.empty() && std::none_of(tags.begin(), tags.end(), known)) tags.push_back(std::move(tag));
    }
    std::string out;
    for (const auto& tag : tags) out += (out.empty() ? "" : "; ") + tag;
    return out.empty() ? json::value(nullptr) : json::value(json::string{out});
}

json::value to_text(const field_definition& field, const json::value& given) {
    auto text = as_text(field, given);
    if (text.empty()) return nullptr;
    if (field.type == field_type::text && text.size() > longest_text) {
        const auto message = "TF401320: Rule Error for field " + std::string{field.name} + ". Error code: InvalidTooLong.";
        throw rule_broken(field.reference_name, message, "invalidTooLong", invalid_value);
    }
    return json::string{text};
}

json::value converted(const context& ctx, const project& in, const field_definition& field, const json::value& given) {
    switch (field.type) {
    case field_type::integer: return to_integer(field, given);
    case field_type::decimal: return to_decimal(field, given);
    case field_type::date_time: return to_date(field, given);
    case field_type::boolean: return to_boolean(field, given);
    case field_type::identity: return to_identity(ctx, field, given);
    case field_type::tree_path: return to_path(in, field, as_text(field, given));
    case field_type::plain_text: return to_tags(as_text(field, given));
    case field_type::text:
    case field_type::html:
    case field_type::history: return to_text(field, given);
    }
    return nullptr;
}

void check_listed(const field_definition& field, const json::value& held) {
    if (field.allowed.empty() || held.is_null()) return;
    const auto text = held.is_string() ? std::string{held.as_string()} : json::serialize(held);
    const auto values = split(field.allowed, '|');
    if (std::find(values.begin(), values.end(), text) == values.end()) refuse_listed(field, text);
}

/// The number of an area or iteration; null if it was deleted.
json::value node_id(const organization& org, const work_item& item, std::string_view path, bool area) {
    const auto* in = org.find_project(item.project_id);
    const auto& paths = area ? in->areas : in->iterations;
    const auto found = std::find(paths.begin(), paths.end(), path);
    if (found == paths.end()) return nullptr;
    return (area ? in->area_ids : in->iteration_ids)[static_cast<std::size_t>(found - paths.begin())];
}

} // namespace

json::value to_held_value(const context& ctx, const project& in, const field_definition& field, const json::value& given) {
    if (given.is_null() || (given.is_string() && given.as_string().empty())) return nullptr;
    auto held = converted(ctx, in, field, given);
    check_listed(field, held);
    return held;
}

json::value held_value(const organization& org, const work_item& item, int rev, const field_definition& field) {
    const auto& revision = item.revisions.at(static_cast<std::size_t>(rev - 1));
    if (field.reference_name == "System.Id") return item.id;
    if (field.reference_name == "System.Rev") return rev;
    if (field.reference_name == "System.AreaId") return node_id(org, item, text_of(revision, "System.AreaPath"), true);
    if (field.reference_name == "System.IterationId") return node_id(org, item, text_of(revision, "System.IterationPath"), false);
    if (field.reference_name == "System.NodeName") {
        const auto area = text_of(revision, "System.AreaPath");
        return json::string{area.substr(area.rfind('\\') + 1)};
    }
    const auto found = revision.fields.find(field.reference_name);
    return found == revision.fields.end() ? json::value(nullptr) : found->second;
}

} // namespace simulator
