// SPDX-License-Identifier: BSL-1.0
// Versions: which ones a request may ask for, and how a client finds out.
#include "item_json.hpp"
#include "rest.hpp"
#include "vendor_error.hpp"

#include <algorithm>

namespace simulator {
namespace {

namespace json = boost::json;

struct version {
    std::int64_t major = 0, minor = 0;
    bool preview = false;
};

std::string version_text(const http_request& request) {
    if (const auto* given = request.parameter("api-version")) return *given;
    for (const auto& part : split(request.header("Accept"), ';')) {
        const auto text = trim(part);
        if (lower(text).starts_with("api-version=")) return trim(std::string_view{text}.substr(12));
    }
    return {};
}

/// `major.minor[-preview[.revision]]`
std::optional<version> parse_version(std::string_view text) {
    const auto dash = text.find('-');
    const auto stage = dash == std::string_view::npos ? std::string_view{} : text.substr(dash + 1);
    const auto number = text.substr(0, dash);
    const auto dot = number.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto major = parse_integer(number.substr(0, dot)), minor = parse_integer(number.substr(dot + 1));
    if (!major || !minor || *major < 0 || *minor < 0) return std::nullopt;
    if (dash == std::string_view::npos) return version{*major, *minor, false};
    if (!lower(stage).starts_with("preview")) return std::nullopt;
    const auto revision = stage.substr(7);
    if (!revision.empty() && (revision.front() != '.' || !parse_integer(revision.substr(1)))) return std::nullopt;
    return version{*major, *minor, true};
}

vendor_error preview_only(const std::string& text) {
    return {400,
        "The requested version \"" + text +
            "\" of the resource is under preview. The -preview flag must be supplied in the api-version for such requests. For example: "
            "\"" +
            text + "-preview\"",
        "Microsoft.VisualStudio.Services.WebApi.VssInvalidPreviewVersionException, Microsoft.VisualStudio.Services.WebApi"};
}

/// On a server the table decides; what it does not list has every version.
bool is_preview_only(const rest_call& call, const version& asked, std::string_view newest) {
    if (call.at(0, "connectionData") || (asked.major == 7 && asked.minor == 2)) return true;
    if (!call.sim.is_server()) return false;
    const auto listed = version_of(call.sim.is, call.request.method, call.resource);
    return listed.version.starts_with(newest) && listed.version.find('-') != std::string::npos &&
           std::to_string(asked.major) + '.' + std::to_string(asked.minor) == newest;
}

json::object location_json(const resource_route& of) {
    return {{"id", of.id}, {"area", of.area}, {"resourceName", of.name}, {"routeTemplate", of.scope + "_apis/" + of.path},
        {"resourceVersion", of.revision}, {"minVersion", "1.0"}, {"maxVersion", of.max_version},
        {"releasedVersion", of.released.empty() ? "0.0" : of.released}};
}

http_reply list_locations(const rest_call& call) {
    json::array all;
    for (const auto& route : routes_of(call.sim.is)) {
        if (call.resource.empty() || call.at(0, route.area)) all.push_back(location_json(route));
    }
    return json_reply(list_json(std::move(all)));
}

bool is_area(const rest_call& call) {
    const auto routes = routes_of(call.sim.is);
    return std::any_of(routes.begin(), routes.end(), [&](const auto& route) { return call.at(0, route.area); });
}

/// The areas that the vendor's clients know by an identifier, and the others that resources belong to.
std::vector<std::pair<std::string, std::string>> areas_of_services() {
    auto out = known_areas();
    for (const auto& route : routes_of(edition::services)) {
        const auto has_name = [&](const auto& one) { return same_text(one.second, route.area); };
        if (std::none_of(out.begin(), out.end(), has_name)) out.emplace_back(guid_of("area " + lower(route.area)), route.area);
    }
    return out;
}

/// All areas are at one address; a server lists none, from which its clients conclude the same.
http_reply list_resource_areas(const rest_call& call) {
    if (!call.is("GET")) return method_refused(call);
    json::array all;
    const auto known = call.sim.is_server() ? std::vector<std::pair<std::string, std::string>>{} : areas_of_services();
    for (const auto& [id, name] : known) {
        all.push_back(json::object{{"id", id}, {"name", name}, {"locationUrl", (call.org ? call.in_org().base() : call.sim.origin) + '/'}});
    }
    if (call.resource.size() == 1) return json_reply(list_json(std::move(all)));
    for (const auto& one : all) {
        if (call.at(1, std::string_view{one.at("id").as_string()})) return json_reply(one);
    }
    throw resource_missing(call.request.target);
}

http_reply list_collections(const rest_call& call) {
    if (!call.is("GET")) return method_refused(call);
    json::array all;
    for (const auto& one : call.sim.data.organizations) {
        if (!one.has_member(call.caller.id)) continue;
        all.push_back(json::object{{"id", one.id}, {"name", one.name}, {"url", call.sim.origin + "/_apis/projectCollections/" + one.id}});
    }
    return json_reply(list_json(std::move(all)));
}

} // namespace

void check_version(const rest_call& call) {
    const auto newest = newest_version(call.sim.is);
    if (call.sim.is_server()) {
        const auto listed = version_of(call.sim.is, call.request.method, call.resource);
        if (listed.is_listed && listed.version.empty()) throw resource_missing(call.request.target);
    }
    const auto text = version_text(call.request);
    if (text.empty()) {
        if (!call.is("GET")) throw version_missing(call.request.method);
        return;
    }
    const auto asked = parse_version(text);
    if (!asked) throw invalid_argument("api-version", "it is not a version such as 7.1 or 7.2-preview.3.");
    const auto latest = parse_version(newest);
    if (asked->major < 1 || asked->major > latest->major || (asked->major == latest->major && asked->minor > latest->minor))
        throw version_out_of_range(text, newest);
    if (!asked->preview && is_preview_only(call, *asked, newest)) throw preview_only(text);
}

std::optional<http_reply> answer_discovery(const rest_call& call) {
    const auto size = call.resource.size();
    if (call.request.method == "OPTIONS" && call.scope.empty() && (size == 0 || (size == 1 && is_area(call)))) return list_locations(call);
    if (call.at(0, "ResourceAreas") && call.scope.empty() && size <= 2) return list_resource_areas(call);
    if (call.sim.is_server() && !call.org && call.at(0, "projectCollections") && size == 1) return list_collections(call);
    return std::nullopt;
}

} // namespace simulator
