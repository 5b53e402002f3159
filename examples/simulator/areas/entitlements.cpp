// SPDX-License-Identifier: BSL-1.0
// User entitlements: who is a member of the organization, with which licence. Members are added, changed and removed.
#include "../item_json.hpp"
#include "routing.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <map>

namespace simulator::areas {
namespace {

namespace json = boost::json;
using strings = std::vector<std::string>;

struct licence_store {
    std::map<std::string, std::string> by_user{}; ///< the others have `express`
};

const user& member(const rest_call& call, const std::string& id) {
    const auto* who = call.sim.data.find_user(id);
    if (!who || !call.org->has_member(who->id)) {
        throw area_error(404, "VS403366: User " + id + " is not found in the organization.", "Microsoft.VisualStudio.Services.Identity",
            "IdentityNotFoundException");
    }
    return *who;
}

json::object entitlement_json(const rest_call& call, const user& of) {
    const auto& licences = call.org->areas.of<licence_store>().by_user;
    const auto held = licences.find(of.id);
    const auto licence = held == licences.end() ? std::string{"express"} : held->second;
    const auto url = call.in_org().base() + "/_apis/graph/users/" + of.descriptor;
    json::object subject{{"subjectKind", "user"}, {"domain", call.org->tenant.value_or("")}, {"principalName", of.unique_name},
        {"mailAddress", of.unique_name}, {"origin", "aad"}, {"originId", guid_of("origin " + of.unique_name)},
        {"displayName", of.display_name}, {"_links", json::object{{"self", href(url)}}}, {"url", url}, {"descriptor", of.descriptor}};
    json::object level{{"licensingSource", "account"}, {"accountLicenseType", licence}, {"msdnLicenseType", "none"},
        {"licenseDisplayName", same_text(licence, "express")       ? "Basic"
                               : same_text(licence, "stakeholder") ? "Stakeholder"
                                                                   : licence},
        {"status", "active"}, {"statusMessage", ""}, {"assignmentSource", "unknown"}};
    return {{"id", of.id}, {"user", std::move(subject)}, {"accessLevel", std::move(level)}, {"lastAccessedDate", now_text(call)},
        {"dateCreated", "2024-01-01T00:00:00Z"}, {"projectEntitlements", json::array{}}, {"extensions", json::array{}},
        {"groupAssignments", json::array{}}};
}

http_reply list(rest_call& call, const strings&) {
    json::array all;
    for (const auto& id : call.org->members)
        if (const auto* who = call.sim.data.find_user(id)) all.push_back(entitlement_json(call, *who));
    const auto from = std::min(static_cast<std::size_t>(call.number("skip", 0, 0, 1'000'000)), all.size());
    const auto top = static_cast<std::size_t>(call.number("top", 100, 1, 10000));
    json::array part;
    for (auto i = from; i < std::min(all.size(), from + top); ++i) part.push_back(all[i]);
    return json_reply({{"members", part}, {"items", part}, {"continuationToken", nullptr}, {"totalCount", all.size()}});
}

http_reply show(rest_call& call, const strings& given) { return json_reply(entitlement_json(call, member(call, given[0]))); }

/// The licence that `accessLevel` names.
void set_licence(const rest_call& call, const std::string& id, const json::object& level) {
    const auto licence = text_in(level, "accountLicenseType");
    if (licence.empty()) throw invalid_argument("accountLicenseType", "it is missing.");
    call.org->areas.of<licence_store>().by_user[id] = licence;
}

/// Finds the user or makes one, and adds it to the organization.
json::object add_member(rest_call& call, const json::object& asked) {
    const auto* subject = object_in(asked, "user");
    const auto name = subject ? text_in(*subject, "principalName") : std::string{};
    if (name.find('@') == std::string::npos) throw invalid_argument("principalName", "VS403404: it is not the address of a user.");
    const auto* who = call.sim.data.find_user(name);
    if (!who) {
        const auto id = random_guid();
        call.sim.data.users.push_back({id, name.substr(0, name.find('@')), name, "aad." + base64url(id)});
        who = &call.sim.data.users.back();
    }
    if (!call.org->has_member(who->id)) call.org->members.push_back(who->id);
    if (const auto* level = object_in(asked, "accessLevel")) set_licence(call, who->id, *level);
    return entitlement_json(call, *who);
}

http_reply add(rest_call& call, const strings&) {
    auto made = add_member(call, object_body(call));
    return json_reply({{"isSuccess", true}, {"operationResult", json::object{{"isSuccess", true}, {"userId", made.at("id")}}},
        {"userEntitlement", std::move(made)}});
}

json::array patch_body(const rest_call& call) {
    if (call.request.content_type() != "application/json-patch+json")
        throw content_type_refused(call.request.content_type(), call.request.method, "application/json-patch+json");
    boost::system::error_code error;
    auto body = json::parse(call.request.body, error);
    if (error || !body.is_array()) throw invalid_body();
    return body.as_array();
}

/// A document whose operations have the path "" and a whole entitlement.
http_reply add_many(rest_call& call, const strings&) {
    json::array results;
    for (const auto& one : patch_body(call)) {
        const auto* value = one.is_object() ? object_in(one.as_object(), "value") : nullptr;
        if (!value) throw invalid_body();
        auto made = add_member(call, *value);
        results.push_back(
            json::object{{"isSuccess", true}, {"errors", json::array{}}, {"userId", made.at("id")}, {"result", std::move(made)}});
    }
    return json_reply({{"completed", true}, {"haveResultsSucceeded", true}, {"id", random_guid()}, {"status", "succeeded"},
        {"results", std::move(results)}});
}

http_reply change(rest_call& call, const strings& given) {
    const auto& who = member(call, given[0]);
    for (const auto& one : patch_body(call)) {
        const auto* operation = one.if_object();
        if (!operation) throw invalid_body();
        const auto* level = object_in(*operation, "value");
        if (same_text(text_in(*operation, "path"), "/accessLevel") && level) set_licence(call, who.id, *level);
    }
    return json_reply({{"isSuccess", true}, {"userEntitlement", entitlement_json(call, who)},
        {"operationResults", json::array{json::object{{"isSuccess", true}, {"errors", json::array{}}, {"userId", who.id}}}}});
}

http_reply remove(rest_call& call, const strings& given) {
    const auto id = member(call, given[0]).id;
    if (id == call.org->owner) throw invalid_argument("userId", "VS403369: the owner of the organization cannot be removed.");
    std::erase(call.org->members, id);
    return no_content();
}

} // namespace

std::optional<http_reply> answer_user_entitlements(rest_call& call) {
    constexpr std::string_view read = "vso.memberentitlementmanagement", write = "vso.memberentitlementmanagement_write";
    static constexpr route routes[] = {
        {"GET", "userentitlements", read, list},
        {"POST", "userentitlements", write, add},
        {"PATCH", "userentitlements", write, add_many},
        {"GET", "userentitlements/{}", read, show},
        {"PATCH", "userentitlements/{}", write, change},
        {"DELETE", "userentitlements/{}", write, remove},
    };
    return answer_by(routes, call);
}

} // namespace simulator::areas
