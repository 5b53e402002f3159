// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_permissions {
using namespace simulator_tests;

namespace {

const std::string api = "/fabrikam/_apis/";
const std::string git = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87";

struct with_groups : with_service {
    with_groups() { use_scopes("vso.security_manage vso.graph_manage vso.identity"); }

    answer change(const std::string& method, const std::string& path, const json::value& body = {}) {
        return send(method, with_version(api + path), json::serialize(body), "application/json");
    }
    std::string descriptor_of(const std::string& name) {
        const auto users = get(api + "graph/users").at("/value");
        for (const auto& one : users.as_array()) {
            if (one.at("principalName").as_string() == name) return std::string{one.at("descriptor").as_string()};
        }
        return {};
    }
    answer allow(const std::string& token, const std::string& who, int allow, int deny, bool merge = true) {
        const json::object entry{{"descriptor", who}, {"allow", allow}, {"deny", deny}};
        return change(
            "POST", "accesscontrolentries/" + git, {{"token", token}, {"merge", merge}, {"accessControlEntries", json::array{entry}}});
    }
    bool has(const std::string& token, int bits) {
        return get(api + "permissions/" + git + '/' + std::to_string(bits) + "?tokens=" + token).at("/value/0").as_bool();
    }
};

} // namespace
} // namespace simulator_permissions

BOOST_FIXTURE_TEST_SUITE(simulator_permissions, with_groups)

BOOST_AUTO_TEST_CASE(namespaces_and_their_actions) {
    BOOST_TEST(get(api + "securitynamespaces").number_at("/count") == 8);
    BOOST_TEST(get(api + "securitynamespaces/" + git).text_at("/value/0/actions/1/name") == "GenericRead");
    BOOST_TEST(get(api + "accesscontrollists/x").type_key() == "InvalidSecurityNamespaceException");
    use_scopes("vso.graph");
    BOOST_TEST(get(api + "securitynamespaces").status == 200); // needs no scope
    BOOST_TEST(allow("t", "someone", 1, 0).status == 403);
}

BOOST_AUTO_TEST_CASE(entries_are_merged_or_replaced) {
    BOOST_TEST(allow("repoV2/p", "someone", 2, 4).number_at("/value/0/allow") == 2);
    const auto merged = allow("repoV2/p", "someone", 4, 2);
    BOOST_TEST(merged.number_at("/value/0/allow") == 4);
    BOOST_TEST(merged.number_at("/value/0/deny") == 2);
    BOOST_TEST(allow("repoV2/p", "someone", 1, 0, false).number_at("/value/0/deny") == 0);
    BOOST_TEST(allow("repoV2/p", "someone", 1, 1).status == 400);
    BOOST_TEST(allow("", "someone", 1, 0).status == 400);
    BOOST_TEST(allow("repoV2/p", "", 1, 0).status == 400);
    allow("repoV2/p/r", "someone", 8, 0);
    BOOST_TEST(get(api + "accesscontrollists/" + git + "?token=repoV2/p").number_at("/count") == 1);
    BOOST_TEST(get(api + "accesscontrollists/" + git + "?token=repoV2/p&recurse=True").number_at("/count") == 2);
    BOOST_TEST(get(api + "accesscontrollists/" + git + "?descriptors=nobody").number_at("/count") == 0);
    const auto extended = get(api + "accesscontrollists/" + git + "?token=repoV2/p/r&includeExtendedInfo=true");
    BOOST_TEST(extended.number_at("/value/0/acesDictionary/someone/extendedInfo/effectiveAllow") == 9);
    BOOST_TEST(change("DELETE", "permissions/" + git + "/8?token=repoV2/p/r&descriptor=someone").number_at("/allow") == 0);
    BOOST_TEST(change("DELETE", "accesscontrolentries/" + git + "?token=repoV2/p&descriptors=someone").body().as_bool());
    BOOST_TEST(!change("DELETE", "accesscontrolentries/" + git + "?token=repoV2/p&descriptors=someone").body().as_bool());
    BOOST_TEST(change("DELETE", "accesscontrollists/" + git + "?tokens=repoV2/p&recurse=true").body().as_bool());
    BOOST_TEST(change("DELETE", "accesscontrollists/" + git).status == 400);
    BOOST_TEST(get(api + "accesscontrollists/" + git).number_at("/count") == 0);
    const auto lists = json::parse(
        R"({"value": [{"token": "t", "inheritPermissions": false, "acesDictionary": {"a": {"descriptor": "a", "allow": 1, "deny": 0}}}]})");
    BOOST_TEST(change("POST", "accesscontrollists/" + git, lists).status == 204);
    BOOST_TEST(get(api + "accesscontrollists/" + git).at("/value/0/inheritPermissions").as_bool() == false);
}

BOOST_AUTO_TEST_CASE(permissions_of_the_caller) {
    const auto me = descriptor_of(norman);
    BOOST_TEST(!has("repoV2/p/r", 4));
    allow("repoV2/p", me, 4, 0);
    BOOST_TEST(has("repoV2/p/r", 4));
    BOOST_TEST(!has("repoV2/other", 4));
    BOOST_TEST(!has("repoV2/pp", 4)); // no token below
    allow("repoV2/p/r", me, 0, 4);
    BOOST_TEST(!has("repoV2/p/r", 4));
    BOOST_TEST(get(api + "permissions/" + git + "/4?tokens=repoV2/p,repoV2/p/r").at("/value") == (json::value{true, false}));
    BOOST_TEST(get(api + "permissions/" + git + "/4?token=repoV2/p").body().as_bool());
    BOOST_TEST(get(api + "permissions/" + git + "/4").status == 400);
    const json::object one{{"securityNamespaceId", git}, {"token", "repoV2/p"}, {"permissions", 4}};
    BOOST_TEST(
        change("POST", "security/permissionevaluationbatch", {{"evaluations", json::array{one}}}).at("/evaluations/0/value").as_bool());
    const auto group = change("POST", "graph/groups", {{"displayName", "Pushers"}}).text_at("/descriptor");
    allow("repoV2/x", group, 8, 0);
    BOOST_TEST(!has("repoV2/x", 8));
    BOOST_TEST(change("PUT", "graph/memberships/" + me + '/' + group).status == 201);
    BOOST_TEST(has("repoV2/x", 8));
}

BOOST_AUTO_TEST_CASE(groups_and_members) {
    BOOST_TEST(get(api + "graph/groups").text_at("/value/0/displayName") == "Project Collection Administrators");
    const auto project = get("/fabrikam/_apis/projects/Fabrikam-Fiber?api-version=7.1");
    BOOST_TEST(project.status == 403);
    const auto made = change("POST", "graph/groups", {{"displayName", "Testers"}, {"description", "They test."}});
    BOOST_TEST(made.status == 201);
    const auto group = made.text_at("/descriptor");
    BOOST_TEST(change("POST", "graph/groups", {{"displayName", "testers"}}).type_key() == "GroupCreationException");
    BOOST_TEST(change("POST", "graph/groups", json::object{}).status == 400);
    BOOST_TEST(get(api + "graph/groups?scopeDescriptor=scp.x").status == 404);
    const auto patch = json::array{operation("replace", "/description", "They break.")};
    BOOST_TEST(send("PATCH", with_version(api + "graph/groups/" + group), json::serialize(patch), "application/json-patch+json")
                   .text_at("/description") == "They break.");
    const auto me = descriptor_of(norman);
    const auto path = "graph/memberships/" + me + '/' + group;
    BOOST_TEST(get(api + path).type_key() == "GraphMembershipNotFoundException");
    BOOST_TEST(change("PUT", path).text_at("/containerDescriptor") == group);
    BOOST_TEST(get(api + "graph/memberships/" + group + "?direction=down").text_at("/value/0/memberDescriptor") == me);
    BOOST_TEST(get(api + "graph/memberships/" + me + "?direction=sideways").status == 400);
    BOOST_TEST(change("PUT", "graph/memberships/" + group + '/' + group).status == 400);
    BOOST_TEST(change("PUT", "graph/memberships/nobody/" + group).type_key() == "GraphSubjectNotFoundException");
    BOOST_TEST(change("DELETE", path).status == 200);
    BOOST_TEST(change("DELETE", path).status == 404);
    const auto key = get(api + "graph/storagekeys/" + group).text_at("/value");
    BOOST_TEST(get(api + "graph/descriptors/" + key).text_at("/value") == group);
    const json::object look{{"lookupKeys", json::array{json::object{{"descriptor", me}}, json::object{{"descriptor", "x"}}}}};
    BOOST_TEST(change("POST", "graph/subjectlookup", look).at("/value").as_object().size() == 1u);
    BOOST_TEST(change("POST", "graph/subjectquery", {{"query", "test"}, {"subjectKind", json::array{"Group"}}}).number_at("/count") == 1);
    BOOST_TEST(change("DELETE", "graph/groups/" + group).status == 204);
    BOOST_TEST(get(api + "graph/groups/" + group).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
