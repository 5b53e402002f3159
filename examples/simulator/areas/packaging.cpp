// SPDX-License-Identifier: BSL-1.0
// Feeds of packages, of the organization or of a project, found by name or id, with their views and permissions.
#include "routing.hpp"

#include "../item_json.hpp"

#include <algorithm>

namespace simulator::areas {

namespace json = boost::json;
using strings = std::vector<std::string>;

namespace {

struct feed {
    std::string id, name;
    std::string project_id{}; ///< empty: of the organization
    json::object fields{};
    json::array permissions{};
    std::vector<json::object> views{};
    bool deleted = false;
};

struct feed_store {
    std::vector<feed> feeds{};
};

std::vector<feed>& feeds_of(const rest_call& call) { return call.org->areas.of<feed_store>().feeds; }

vendor_error feed_error(int status, std::string message, std::string_view type) {
    return area_error(status, std::move(message), "Microsoft.VisualStudio.Services.Feed.WebApi", type);
}

bool is_in_scope(const rest_call& call, const feed& one) {
    const auto* in = call.project_in_path();
    return in ? one.project_id == in->id : one.project_id.empty();
}

feed& feed_in(const rest_call& call, const std::string& name_or_id, bool deleted = false) {
    for (auto& one : feeds_of(call)) {
        if (one.deleted == deleted && is_in_scope(call, one) && (same_text(one.id, name_or_id) || same_text(one.name, name_or_id)))
            return one;
    }
    throw feed_error(404, "The feed with ID '" + name_or_id + "' doesn't exist.", "FeedIdNotFoundException");
}

std::string feed_url(const rest_call& call, const feed& of) {
    return call.in_org().base() + (of.project_id.empty() ? "" : '/' + of.project_id) + "/_apis/Packaging/Feeds/" + of.id;
}

json::object feed_json(const rest_call& call, const feed& of) {
    auto out = of.fields;
    const auto url = feed_url(call, of);
    out["id"] = of.id;
    out["name"] = of.name;
    out["fullyQualifiedName"] = of.name;
    out["fullyQualifiedId"] = of.id;
    out["url"] = url;
    out["_links"] = json::object{{"self", href(url)}, {"packages", href(url + "/Packages")}, {"permissions", href(url + "/Permissions")}};
    out["defaultViewId"] = of.views.front().at("id");
    if (const auto* in = of.project_id.empty() ? nullptr : call.org->find_project(of.project_id))
        out["project"] = json::object{{"id", in->id}, {"name", in->name}, {"visibility", in->visibility}};
    return out;
}

void check_name(const rest_call& call, const std::string& name, const feed* own) {
    if (name.size() > 64 || name.find_first_of(" /\\:*?\"<>|@#%&+;,") != std::string::npos)
        throw feed_error(400, "The feed name '" + name + "' is not valid.", "InvalidFeedNameException");
    for (const auto& one : feeds_of(call)) {
        if (&one != own && !one.deleted && is_in_scope(call, one) && same_text(one.name, name))
            throw feed_error(409, "A feed named '" + name + "' already exists.", "FeedNameAlreadyExistsException");
    }
}

json::object new_view(std::string_view name) {
    return {{"id", random_guid()}, {"name", name}, {"type", name == "Local" ? "implicit" : "release"}, {"visibility", "collection"}};
}

http_reply create(rest_call& call, const strings&) {
    const auto* in = call.project_in_path();
    const auto body = object_body(call);
    feed made{random_guid(), required_text(body, "name"), in ? in->id : std::string{}};
    check_name(call, made.name, nullptr);
    made.fields = {{"description", ""}, {"upstreamEnabled", false}, {"upstreamSources", json::array{}},
        {"hideDeletedPackageVersions", true}, {"badgesEnabled", false}, {"capabilities", "defaultCapabilities"}, {"isEnabled", true},
        {"isReadOnly", false}};
    copy_members(made.fields, body, {"description", "upstreamEnabled", "upstreamSources", "hideDeletedPackageVersions", "badgesEnabled"});
    for (const auto* name : {"Local", "Prerelease", "Release"}) made.views.push_back(new_view(name));
    made.permissions.push_back(json::object{{"role", "administrator"},
        {"identityDescriptor", "Microsoft.IdentityModel.Claims.ClaimsIdentity;" + call.caller.unique_name}, {"identityId", call.caller.id},
        {"displayName", call.caller.display_name}, {"isInheritedRole", false}});
    const auto shown = feed_json(call, made);
    feeds_of(call).push_back(std::move(made));
    return json_reply(shown, 201);
}

http_reply list(rest_call& call, const strings&) {
    const auto* in = call.project_in_path();
    json::array values;
    for (const auto& one : feeds_of(call)) {
        if (!one.deleted && (!in || one.project_id == in->id)) values.push_back(feed_json(call, one));
    }
    return whole_list(std::move(values));
}

http_reply show(rest_call& call, const strings& given) { return json_reply(feed_json(call, feed_in(call, given[0]))); }

http_reply update(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    const auto body = object_body(call);
    if (const auto name = text_in(body, "name"); !name.empty()) {
        check_name(call, name, &found);
        found.name = name;
    }
    copy_members(found.fields, body, {"description", "upstreamEnabled", "upstreamSources", "hideDeletedPackageVersions", "badgesEnabled"});
    return json_reply(feed_json(call, found));
}

http_reply remove(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    found.deleted = true;
    found.fields["deletedDate"] = now_text(call);
    return no_content();
}

http_reply list_deleted(rest_call& call, const strings&) {
    json::array values;
    for (const auto& one : feeds_of(call)) {
        if (one.deleted && is_in_scope(call, one)) values.push_back(feed_json(call, one));
    }
    return whole_list(std::move(values));
}

http_reply restore(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0], true);
    check_name(call, found.name, &found);
    found.deleted = false;
    found.fields.erase("deletedDate");
    return no_content();
}

http_reply remove_forever(rest_call& call, const strings& given) {
    const auto& found = feed_in(call, given[0], true);
    auto& all = feeds_of(call);
    all.erase(all.begin() + (&found - all.data()));
    return no_content();
}

// --- packages, views, permissions --------------------------------------------------------------------------------------------------

/// Packages are pushed by the protocols of their kinds, which the simulator does not speak: a feed is empty.
http_reply list_packages(rest_call& call, const strings& given) {
    feed_in(call, given[0]);
    return whole_list({});
}

http_reply show_package(rest_call& call, const strings& given) {
    feed_in(call, given[0]);
    throw feed_error(404, "The package with ID '" + given[1] + "' doesn't exist in the feed.", "PackageNotFoundException");
}

json::object view_json(const rest_call& call, const feed& of, const json::object& one) {
    auto out = one;
    out["url"] = feed_url(call, of) + "/views/" + text_in(one, "id");
    return out;
}

json::object& view_in(feed& of, const std::string& key) {
    for (auto& one : of.views) {
        if (same_text(text_in(one, "id"), key) || same_text(text_in(one, "name"), key)) return one;
    }
    throw feed_error(404, "The view '" + key + "' doesn't exist.", "FeedViewNotFoundException");
}

http_reply list_views(rest_call& call, const strings& given) {
    const auto& found = feed_in(call, given[0]);
    json::array values;
    for (const auto& one : found.views) values.push_back(view_json(call, found, one));
    return whole_list(std::move(values));
}

http_reply create_view(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    const auto body = object_body(call);
    const auto name = required_text(body, "name");
    for (const auto& one : found.views) {
        if (same_text(text_in(one, "name"), name))
            throw feed_error(409, "The view '" + name + "' already exists.", "FeedViewNameAlreadyExistsException");
    }
    auto made = new_view(name);
    copy_members(made, body, {"visibility", "type"});
    found.views.push_back(made);
    return json_reply(view_json(call, found, made));
}

http_reply show_view(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    return json_reply(view_json(call, found, view_in(found, given[1])));
}

http_reply update_view(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    auto& view = view_in(found, given[1]);
    copy_members(view, object_body(call), {"name", "visibility"});
    return json_reply(view_json(call, found, view));
}

http_reply remove_view(rest_call& call, const strings& given) {
    auto& found = feed_in(call, given[0]);
    const auto id = text_in(view_in(found, given[1]), "id");
    if (text_in(found.views.front(), "id") == id) throw feed_error(400, "The default view cannot be deleted.", "InvalidFeedViewException");
    std::erase_if(found.views, [&](const auto& one) { return text_in(one, "id") == id; });
    return no_content();
}

http_reply list_permissions(rest_call& call, const strings& given) { return whole_list(feed_in(call, given[0]).permissions); }

/// A role `none` takes an identity away.
http_reply set_permissions(rest_call& call, const strings& given) {
    auto& held = feed_in(call, given[0]).permissions;
    auto changed = held;
    const auto body = array_body(call);
    for (const auto& one : body) {
        if (!one.is_object()) throw invalid_body();
        const auto descriptor = required_text(one.as_object(), "identityDescriptor");
        const auto role = required_text(one.as_object(), "role");
        const auto same = [&](const json::value& other) { return text_in(other.as_object(), "identityDescriptor") == descriptor; };
        changed.erase(std::remove_if(changed.begin(), changed.end(), same), changed.end());
        if (!same_text(role, "none")) changed.push_back(one);
    }
    held = std::move(changed);
    return whole_list(body);
}

} // namespace

std::optional<http_reply> answer_packaging(rest_call& call) {
    static constexpr route routes[] = {
        {"GET", "packaging/feeds", "vso.packaging", list},
        {"POST", "packaging/feeds", "vso.packaging_write", create},
        {"GET", "packaging/feeds/{}", "vso.packaging", show},
        {"PATCH", "packaging/feeds/{}", "vso.packaging_manage", update},
        {"DELETE", "packaging/feeds/{}", "vso.packaging_manage", remove},
        {"GET", "packaging/feeds/{}/packages", "vso.packaging", list_packages},
        {"GET", "packaging/feeds/{}/packages/{}", "vso.packaging", show_package},
        {"GET", "packaging/feeds/{}/views", "vso.packaging", list_views},
        {"POST", "packaging/feeds/{}/views", "vso.packaging_write", create_view},
        {"GET", "packaging/feeds/{}/views/{}", "vso.packaging", show_view},
        {"PATCH", "packaging/feeds/{}/views/{}", "vso.packaging_manage", update_view},
        {"DELETE", "packaging/feeds/{}/views/{}", "vso.packaging_manage", remove_view},
        {"GET", "packaging/feeds/{}/permissions", "vso.packaging", list_permissions},
        {"PATCH", "packaging/feeds/{}/permissions", "vso.packaging_manage", set_permissions},
        {"GET", "packaging/feedrecyclebin", "vso.packaging", list_deleted},
        {"PATCH", "packaging/feedrecyclebin/{}", "vso.packaging_manage", restore},
        {"DELETE", "packaging/feedrecyclebin/{}", "vso.packaging_manage", remove_forever},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
