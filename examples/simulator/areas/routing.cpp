// SPDX-License-Identifier: BSL-1.0
#include "routing.hpp"

#include "../item_json.hpp"
#include "../vendor_error.hpp"

#include <algorithm>
#include <limits>

namespace simulator::areas {
namespace {

namespace json = boost::json;

/// The segments that the placeholders fit; empty if the path does not fit.
std::optional<std::vector<std::string>> fit(std::string_view path, const std::vector<std::string>& resource) {
    std::vector<std::string> given;
    std::size_t at = 0;
    for (const auto& part : split(path, '/')) {
        if (part == "{*}") {
            if (at == resource.size()) return std::nullopt;
            given.insert(given.end(), resource.begin() + static_cast<std::ptrdiff_t>(at), resource.end());
            return given;
        }
        if (at == resource.size()) return std::nullopt;
        const bool is_placeholder = part == "{}" || (part == "{#}" && parse_integer(resource[at]));
        if (!is_placeholder && !same_text(part, resource[at])) return std::nullopt;
        if (is_placeholder) given.push_back(resource[at]);
        ++at;
    }
    if (at != resource.size()) return std::nullopt;
    return given;
}

void need_one(const rest_call& call, std::string_view scopes) {
    if (scopes.empty()) return;
    const auto blank = scopes.find(' ');
    if (blank == scopes.npos) return call.need({scopes});
    call.need({scopes.substr(0, blank), scopes.substr(blank + 1)});
}

} // namespace

std::optional<http_reply> answer_by(std::span<const route> routes, rest_call& call) {
    bool has_address = false;
    for (const auto& one : routes) {
        const auto given = fit(one.path, call.resource);
        if (!given) continue;
        has_address = true;
        if (!call.is(one.method)) continue;
        need_one(call, one.scope);
        return one.answer(call, *given);
    }
    // a method that the published description has is left to the generic store
    if (has_address && !version_of(call.sim.is, call.request.method, call.resource).is_listed) return method_refused(call);
    return std::nullopt;
}

const project& project_of(const rest_call& call) {
    const auto* found = call.project_in_path();
    if (!found) throw resource_missing(call.request.target);
    return *found;
}

const team& team_of(const rest_call& call) {
    const auto& in = project_of(call);
    if (call.scope.size() > 1) return *find_team(in, call.scope[1]);
    if (in.teams.empty()) throw team_missing(in.name);
    return in.teams.front();
}

json::object object_body(const rest_call& call) {
    auto body = call.json_body();
    if (!body.is_object()) throw invalid_body();
    return std::move(body.as_object());
}

json::array array_body(const rest_call& call) {
    auto body = call.json_body();
    if (!body.is_array()) throw invalid_body();
    return std::move(body.as_array());
}

int id_in(const rest_call& call, std::string_view text) {
    const auto value = parse_integer(text);
    if (!value || *value < 0 || *value > std::numeric_limits<int>::max()) throw resource_missing(call.request.target);
    return static_cast<int>(*value);
}

std::string query_text(const rest_call& call, std::string_view name) {
    const auto* given = call.request.parameter(name);
    return given ? *given : std::string{};
}

std::vector<std::string> query_list(const rest_call& call, std::string_view name) {
    std::vector<std::string> out;
    for (const auto& part : split(query_text(call, name), ',')) {
        if (auto text = trim(part); !text.empty()) out.push_back(std::move(text));
    }
    return out;
}

std::int64_t number_in(const json::object& of, std::string_view name, std::int64_t fallback) {
    const auto* found = of.if_contains(name);
    if (!found || found->is_null()) return fallback;
    const auto* value = found->if_int64();
    if (!value) throw invalid_argument(name, "it must be a whole number.");
    return *value;
}

bool flag_in(const json::object& of, std::string_view name) {
    const auto* found = of.if_contains(name);
    return found && found->is_bool() && found->as_bool();
}

const json::object* object_in(const json::object& of, std::string_view name) {
    const auto* found = of.if_contains(name);
    return found ? found->if_object() : nullptr;
}

const json::array* array_in(const json::object& of, std::string_view name) {
    const auto* found = of.if_contains(name);
    return found ? found->if_array() : nullptr;
}

std::string required_text(const json::object& of, std::string_view name) {
    auto text = trim(text_in(of, name));
    if (text.empty()) throw invalid_argument(name, "it cannot be null or empty.");
    return text;
}

void copy_members(json::object& to, const json::object& from, std::initializer_list<std::string_view> names) {
    for (const auto name : names) {
        if (const auto* found = from.if_contains(name)) to[name] = *found;
    }
}

http_reply whole_list(json::array values) { return json_reply(list_json(std::move(values))); }

http_reply paged_list(const rest_call& call, json::array values, std::size_t usual_size) {
    const auto part = page_of(call, values.size(), usual_size);
    json::array shown;
    for (auto i = part.from; i < part.to; ++i) shown.push_back(std::move(values[i]));
    auto out = whole_list(std::move(shown));
    out.headers = part.headers;
    return out;
}

http_reply no_content() { return http_reply{204}; }

http_reply text_reply(std::string text, std::string_view type) {
    http_reply out{200, std::string{type}};
    out.body = std::move(text);
    return out;
}

json::object project_reference(const rest_call& call, const project& of) {
    return {{"id", of.id}, {"name", of.name}, {"url", call.in_org().base() + "/_apis/projects/" + of.id}, {"state", "wellFormed"},
        {"revision", 7}, {"visibility", of.visibility}, {"lastUpdateTime", to_printed_time(of.last_update)}};
}

json::object caller_reference(const rest_call& call) { return identity_ref(call.in_org(), call.caller); }

json::value user_reference(const rest_call& call, std::string_view user_id) {
    const auto* who = call.sim.data.find_user(user_id);
    return who ? json::value(identity_ref(call.in_org(), *who)) : json::value(nullptr);
}

std::string project_url(const rest_call& call, const project& of) { return call.in_org().base() + '/' + of.id + "/_apis"; }

std::string now_text(const rest_call& call) { return to_printed_time(to_stored_time(call.now)); }

vendor_error area_error(int status, std::string message, std::string_view space, std::string_view type) {
    return {status, std::move(message), std::string{space} + '.' + std::string{type} + ", " + std::string{space}};
}

} // namespace simulator::areas
