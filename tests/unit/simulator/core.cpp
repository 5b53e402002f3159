// SPDX-License-Identifier: BSL-1.0
// Authentication, versions, profile, accounts, projects, teams, processes and identities.
#include "client.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace simulator_core {
using namespace simulator_tests;

namespace {

std::vector<std::string> names_in(const answer& list) {
    std::vector<std::string> out;
    const auto body = list.body();
    for (const auto& entry : body.at("value").as_array()) out.emplace_back(entry.at("name").as_string());
    return out;
}

} // namespace
} // namespace simulator_core

BOOST_FIXTURE_TEST_SUITE(simulator_core, with_service)

BOOST_AUTO_TEST_CASE(without_a_valid_token_there_is_a_sign_in_page) {
    for (const std::string wrong : {"", "Bearer nonsense", "Bearer", "Basic", "Basic %%%", "Basic bm9jb2xvbg==", "Digest x"}) {
        BOOST_TEST_CONTEXT(wrong) {
            authorization = wrong;
            const auto got = get("/fabrikam/_apis/projects");
            BOOST_TEST(got.status == 203);
            BOOST_TEST(got.header("Content-Type").starts_with("text/html"));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_personal_access_token_is_a_basic_password) {
    const auto token = service.issue_personal_access_token("Norman Paulk");
    authorization = "Basic " + simulator::base64(":" + token);
    BOOST_TEST(get("/fabrikam/_apis/projects").status == 200);
    authorization = "Basic " + simulator::base64("anyone:" + token);
    BOOST_TEST(get("/fabrikam/_apis/projects").status == 200);
    authorization = "Bearer " + token;
    BOOST_TEST(get("/fabrikam/_apis/projects").status == 203);
    authorization = "Basic " + simulator::base64(":" + token + "x");
    BOOST_TEST(get("/fabrikam/_apis/projects").status == 203);
}

BOOST_AUTO_TEST_CASE(the_demonstrations_token_is_the_first_users) {
    authorization = "Basic " + simulator::base64(":" + simulator::demo_token());
    BOOST_TEST(get("/_apis/profile/profiles/me").text_at("/displayName") == "Norman Paulk");
    authorization = "Bearer " + simulator::demo_token();
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 203);
}

BOOST_AUTO_TEST_CASE(an_expired_personal_access_token_is_named_so) {
    authorization = "Basic " + simulator::base64(":" + service.issue_personal_access_token(norman));
    service.expire_personal_access_tokens();
    const auto got = get("/fabrikam/_apis/projects");
    BOOST_TEST(got.status == 401);
    BOOST_TEST(got.type_key() == "AccessCheckException");
}

BOOST_AUTO_TEST_CASE(tokens_are_issued_to_known_users) {
    BOOST_CHECK_THROW(service.issue_access_token("nobody", "vso.work"), std::invalid_argument);
    BOOST_CHECK_THROW(service.issue_personal_access_token("nobody"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(a_narrow_token_is_refused) {
    use_scopes("vso.identity");
    const auto got = get("/fabrikam/_apis/projects");
    BOOST_TEST(got.status == 403);
    BOOST_TEST(got.type_key() == "AccessCheckException");
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 403);
    BOOST_TEST(get("/fabrikam/_apis/wit/fields").status == 403);
    BOOST_TEST(get("/fabrikam/_apis/connectionData?api-version=7.1-preview").status == 200);
    use_scopes("vso.work");
    BOOST_TEST(get("/fabrikam/_apis/identities?searchFilter=General&filterValue=a").status == 403);
    BOOST_TEST(get("/fabrikam/_apis/graph/users").status == 403);
    BOOST_TEST(get("/fabrikam/_apis/teams").status == 403);
    BOOST_TEST(get("/fabrikam/_apis/projects").status == 200);
}

BOOST_AUTO_TEST_CASE(every_answer_has_correlation_ids) {
    const auto got = get("/fabrikam/_apis/projects");
    BOOST_TEST(simulator::is_guid(got.header("ActivityId")));
    BOOST_TEST(simulator::is_guid(got.header("X-VSS-E2EID")));
    BOOST_TEST(get("/fabrikam/_apis/projects").header("ActivityId") != got.header("ActivityId"));
}

BOOST_AUTO_TEST_CASE(the_version_is_in_the_query_or_in_accept) {
    const auto accept = [this](const std::string& value) {
        return send("GET", "/fabrikam/_apis/projects", {}, {}, {{"Accept", value}}).status;
    };
    BOOST_TEST(accept("application/json;api-version=7.1") == 200);
    BOOST_TEST(accept("application/json; api-version=7.2-preview.4") == 200);
    BOOST_TEST(accept("application/json;api-version=9.0") == 400);
    BOOST_TEST(get("/fabrikam/_apis/projects?api-version=5.0").status == 200);
    BOOST_TEST(get("/fabrikam/_apis/projects?api-version=7.2-preview").status == 200);
    BOOST_TEST(get("/fabrikam/_apis/projects?api-version=7.3-preview.1").type_key() == "VssVersionOutOfRangeException");
    BOOST_TEST(get("/fabrikam/_apis/projects?api-version=7.2").type_key() == "VssInvalidPreviewVersionException");
    BOOST_TEST(get("/fabrikam/_apis/connectionData?api-version=7.1").type_key() == "VssInvalidPreviewVersionException");
    for (const std::string wrong : {"seven", "7", "7.x", "7.1-beta", "7.1-preview.x", "-1.0"}) {
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(get("/fabrikam/_apis/projects?api-version=" + wrong).status == 400);
    }
    const auto unversioned = send("POST", "/fabrikam/_apis/wit/wiql", R"({"query":"SELECT ID FROM WorkItems"})", "application/json");
    BOOST_TEST(unversioned.type_key() == "VssVersionNotSpecifiedException");
}

BOOST_AUTO_TEST_CASE(an_unknown_organization_is_not_found) {
    const auto got = get("/nowhere/_apis/projects");
    BOOST_TEST(got.status == 404);
    BOOST_TEST(got.text_at("/$id") == "1");
    BOOST_TEST(got.at("/innerException").is_null());
    BOOST_TEST(got.text_at("/typeName").starts_with("Microsoft."));
    BOOST_TEST(got.number_at("/errorCode") == 0);
    BOOST_TEST(got.number_at("/eventId") == 3000);
}

BOOST_AUTO_TEST_CASE(an_organization_is_for_its_members) {
    authorization = "Bearer " + service.issue_access_token("zoe@contoso.example", usual_scopes);
    const auto got = get("/fabrikam/_apis/projects");
    BOOST_TEST(got.status == 401);
    BOOST_TEST(got.message().starts_with("TF400813"));
    BOOST_TEST(get("/contoso/_apis/projects").status == 200);
}

BOOST_AUTO_TEST_CASE(an_unknown_resource_is_not_found) {
    for (const std::string path : {"/_apis/nothing", "/fabrikam/_apis", "/fabrikam/_apis/nothing", "/fabrikam/_apis/wit",
             "/fabrikam/_apis/wit/nothing", "/fabrikam/a/b/c/_apis/wit/fields", "/fabrikam/Fabrikam-Fiber/_apis/projects"}) {
        BOOST_TEST_CONTEXT(path) BOOST_TEST(get(path).status == 404);
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_method_is_refused_in_the_other_error_form) {
    const auto got = send("PUT", with_version("/fabrikam/_apis/projects"), "{}", "application/json");
    BOOST_TEST(got.status == 405);
    BOOST_TEST(got.text_at("/value/Message") == "The requested resource does not support http method 'PUT'.");
    BOOST_TEST(send("HEAD", "/fabrikam/_apis/projects").status == 200);
    BOOST_TEST(send("OPTIONS", with_version("/fabrikam/_apis/projects")).status == 405);
}

BOOST_AUTO_TEST_CASE(the_profile_is_that_of_the_caller) {
    const auto me = get("/_apis/profile/profiles/me?api-version=7.1");
    BOOST_TEST(me.text_at("/displayName") == "Norman Paulk");
    BOOST_TEST(me.text_at("/emailAddress") == norman);
    BOOST_TEST(me.text_at("/publicAlias") == me.text_at("/id"));
    BOOST_TEST(get("/_apis/Profile/Profiles/" + me.text_at("/id")).text == me.text);
    BOOST_TEST(get("/_apis/profile/profiles/00000000-0000-0000-0000-000000000000").status == 404);
}

BOOST_AUTO_TEST_CASE(accounts_are_those_of_the_member_or_owner) {
    const auto id = get("/_apis/profile/profiles/me").text_at("/id");
    const auto all = get("/_apis/accounts?memberId=" + id);
    BOOST_TEST(all.number_at("/count") == 2);
    BOOST_TEST(all.text_at("/value/0/accountName") == "fabrikam");
    BOOST_TEST(all.text_at("/value/0/accountUri") == service.origin() + "/fabrikam/");
    BOOST_TEST(get("/_apis/accounts?ownerId=" + id).number_at("/count") == 1);
    BOOST_TEST(get("/_apis/accounts?memberId=11111111-1111-4111-8111-111111111111").number_at("/count") == 0);
    BOOST_TEST(get("/_apis/accounts").status == 400);
    BOOST_TEST(get("/_apis/accounts?memberId=me").status == 400);
}

BOOST_AUTO_TEST_CASE(connection_data_names_the_caller) {
    const auto got = get("/fabrikam/_apis/connectionData?api-version=7.1-preview");
    BOOST_TEST(got.text_at("/authenticatedUser/providerDisplayName") == "Norman Paulk");
    BOOST_TEST(got.text_at("/authorizedUser/properties/Account/$value") == norman);
    BOOST_TEST(simulator::is_guid(got.text_at("/instanceId")));
}

BOOST_AUTO_TEST_CASE(projects_are_listed_and_shown) {
    const auto list = get("/fabrikam/_apis/projects");
    BOOST_TEST(list.number_at("/count") == 3);
    BOOST_TEST(list.text_at("/value/0/state") == "wellFormed");
    BOOST_TEST(names_in(list)[1] == "Café Orders");
    const auto id = list.text_at("/value/1/id");
    for (const auto& key : {id, std::string{"Caf%C3%A9%20Orders"}}) {
        BOOST_TEST_INFO_SCOPE(key);
        const auto one = get("/FABRIKAM/_APIS/Projects/" + key + "?includeCapabilities=true");
        BOOST_TEST(one.text_at("/capabilities/processTemplate/templateName") == "Basic");
        BOOST_TEST(one.text_at("/id") == id);
    }
    BOOST_TEST(get("/fabrikam/_apis/projects/fabrikam-FIBER").text_at("/name") == "Fabrikam-Fiber");
    const auto none = get("/fabrikam/_apis/projects/Nothing");
    BOOST_TEST(none.status == 404);
    BOOST_TEST(none.message().starts_with("TF200016: The following project does not exist: Nothing."));
    BOOST_TEST(none.type_key() == "ProjectDoesNotExistWithNameException");
}

BOOST_AUTO_TEST_CASE(projects_come_in_pages) {
    service.page_size(2);
    const auto first = get("/fabrikam/_apis/projects");
    BOOST_TEST(first.number_at("/count") == 2);
    const auto token = first.header("x-ms-continuationtoken");
    BOOST_REQUIRE(!token.empty());
    const auto second = get("/fabrikam/_apis/projects?continuationToken=" + simulator::percent_encode(token));
    BOOST_TEST(names_in(second) == std::vector<std::string>{"Tailspin Toys"}, boost::test_tools::per_element());
    BOOST_TEST(second.header("x-ms-continuationtoken").empty());
    BOOST_TEST(get("/fabrikam/_apis/projects?continuationToken=made-up").status == 400);
    service.page_size(0);
    BOOST_TEST(get("/fabrikam/_apis/projects").header("x-ms-continuationtoken").empty());
}

BOOST_AUTO_TEST_CASE(top_and_skip_choose_a_part) {
    const auto part = get("/fabrikam/_apis/projects?$top=1&$skip=1");
    BOOST_TEST(names_in(part) == std::vector<std::string>{"Café Orders"}, boost::test_tools::per_element());
    BOOST_TEST(!part.header("x-ms-continuationtoken").empty());
    BOOST_TEST(get("/fabrikam/_apis/projects?$skip=7").number_at("/count") == 0);
    for (const std::string wrong : {"$top=0", "$top=-1", "$top=x", "$skip=-1", "$top="}) {
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(get("/fabrikam/_apis/projects?" + wrong).status == 400);
    }
}

BOOST_AUTO_TEST_CASE(the_state_filter_of_projects) {
    BOOST_TEST(get("/fabrikam/_apis/projects?stateFilter=wellFormed").number_at("/count") == 3);
    BOOST_TEST(get("/fabrikam/_apis/projects?stateFilter=deleting").number_at("/count") == 0);
}

BOOST_AUTO_TEST_CASE(teams_and_members) {
    const std::string base = "/fabrikam/_apis/projects/Fabrikam-Fiber/teams";
    const auto teams = get(base);
    BOOST_TEST(teams.number_at("/count") == 2);
    BOOST_TEST(teams.text_at("/value/1/projectName") == "Fabrikam-Fiber");
    BOOST_TEST(get(base + "?$mine=true").number_at("/count") == 1);
    BOOST_TEST(get(base + "?$expandIdentity=true").at("/value/0").as_object().contains("identity"));
    BOOST_TEST(get(base + "?$mine=perhaps").status == 400);
    const auto members = get(base + "/" + teams.text_at("/value/0/id") + "/members");
    BOOST_TEST(members.number_at("/count") == 3);
    BOOST_TEST(members.at("/value/0/isTeamAdmin").as_bool());
    BOOST_TEST(members.text_at("/value/0/identity/uniqueName") == norman);
    BOOST_TEST(get(base + "/Quality%20Assurance").text_at("/description") == "Testing staff.");
    BOOST_TEST(get(base + "/Nobody/members").status == 404);
    BOOST_TEST(get(base + "/Nobody").type_key() == "TeamNotFoundException");
    BOOST_TEST(get("/fabrikam/_apis/projects/Nothing/teams").status == 404);
    BOOST_TEST(get("/fabrikam/_apis/teams").number_at("/count") == 4);
    service.page_size(1);
    BOOST_TEST(!get(base).header("x-ms-continuationtoken").empty());
    BOOST_TEST(get(base + "?$top=1&$skip=1").text_at("/value/0/name") == "Quality assurance");
}

BOOST_AUTO_TEST_CASE(processes) {
    const auto list = get("/fabrikam/_apis/process/processes");
    BOOST_TEST(names_in(list) == (std::vector<std::string>{"Agile", "Basic", "CMMI", "Scrum"}), boost::test_tools::per_element());
    BOOST_TEST(get("/fabrikam/_apis/process/processes/" + list.text_at("/value/3/id")).text_at("/name") == "Scrum");
    BOOST_TEST(get("/fabrikam/_apis/process/processes/none").status == 404);
}

BOOST_AUTO_TEST_CASE(identities_are_searched) {
    const std::string base = "/fabrikam/_apis/identities?searchFilter=";
    BOOST_TEST(get(base + "General&filterValue=CHURCH").text_at("/value/0/providerDisplayName") == "Christie Church");
    BOOST_TEST(get(base + "MailAddress&filterValue=norman%40fabrikam.example").number_at("/count") == 1);
    BOOST_TEST(get(base + "MailAddress&filterValue=norman").number_at("/count") == 0);
    BOOST_TEST(get(base + "General&filterValue=zoe").number_at("/count") == 0);
    BOOST_TEST(get(base + "Shoe&filterValue=44").status == 400);
    BOOST_TEST(get("/fabrikam/_apis/identities").status == 400);
    const auto id = get("/_apis/profile/profiles/me").text_at("/id");
    const auto two = get("/fabrikam/_apis/identities?identityIds=none," + id);
    BOOST_TEST(two.number_at("/count") == 2);
    BOOST_TEST(two.at("/value/0").is_null());
    BOOST_TEST(two.text_at("/value/1/id") == id);
    BOOST_TEST(get("/fabrikam/_apis/identities?subjectDescriptors=" + id).at("/value/0").is_null()); // an id of another kind
    BOOST_TEST(get("/fabrikam/_apis/identities/" + id).text_at("/id") == id);
    BOOST_TEST(get("/fabrikam/_apis/identities/none").status == 404);
}

BOOST_AUTO_TEST_CASE(identities_are_the_same_everywhere) {
    const auto who = get("/fabrikam/_apis/connectionData").at("/authenticatedUser");
    const std::string id{who.at("id").as_string()}, subject{who.at("subjectDescriptor").as_string()},
        legacy{who.at("descriptor").as_string()};
    for (const auto& address : {"identityIds=" + id, "subjectDescriptors=" + subject, "descriptors=" + legacy,
             std::string{"searchFilter=DisplayName&filterValue=norman%20paulk"}})
        BOOST_TEST((get("/fabrikam/_apis/identities?" + address).at("/value/0") == who), address);
    const auto graph = get("/fabrikam/_apis/graph/users/" + subject);
    BOOST_TEST(graph.text_at("/legacyDescriptor") == legacy);
    BOOST_TEST(get("/fabrikam/_apis/graph/storagekeys/" + subject).text_at("/value") == id);
    BOOST_TEST(get("/fabrikam/_apis/graph/descriptors/" + id).text_at("/value") == subject);
    BOOST_TEST(get("/_apis/profile/profiles/me").text_at("/id") == id);

    const auto readers = get("/fabrikam/_apis/identities?searchFilter=AccountName&filterValue=Readers");
    BOOST_TEST(readers.number_at("/count") == 3); // one in each project
    BOOST_TEST(readers.text_at("/value/0/providerDisplayName") == "[Fabrikam-Fiber]\\Readers");
    const auto group = readers.text_at("/value/0/subjectDescriptor");
    BOOST_TEST(get("/fabrikam/_apis/graph/storagekeys/" + group).text_at("/value") == readers.text_at("/value/0/id"));
    BOOST_TEST(get("/fabrikam/_apis/graph/groups/" + group).text_at("/legacyDescriptor") == readers.text_at("/value/0/descriptor"));
}

BOOST_AUTO_TEST_CASE(graph_users_come_in_pages) {
    service.page_size(2);
    const auto first = get("/fabrikam/_apis/graph/users");
    BOOST_TEST(first.number_at("/count") == 2);
    const auto token = simulator::percent_encode(first.header("x-ms-continuationtoken"));
    BOOST_TEST(get("/fabrikam/_apis/graph/users?continuationToken=" + token).text_at("/value/0/mailAddress") == "jamal@fabrikam.example");
    const auto descriptor = first.text_at("/value/0/descriptor");
    BOOST_TEST(get("/fabrikam/_apis/graph/users/" + descriptor).text_at("/principalName") == norman);
    BOOST_TEST(get("/fabrikam/_apis/graph/users/aad.none").status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
