// SPDX-License-Identifier: BSL-1.0
// The generic store: every operation of the table is answered, and what is created can be read, changed and removed.
#include "client.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(simulator_generic)

namespace generic_tests {
using namespace simulator_tests;
using simulator::edition;

constexpr std::string_view some_guid = "0a0b0c0d-1111-4222-8333-444455556666";

std::string body_of(const simulator::listed_operation& of) {
    if (of.body == "patch") return R"([{"op":"add","path":"/name","value":"x"}])";
    return of.body == "-" ? "" : R"({"name":"1","id":")" + std::string(some_guid) + "\"}";
}
std::string type_of(const simulator::listed_operation& of) {
    if (of.body == "patch") return "application/json-patch+json";
    return of.body == "bytes" ? "application/octet-stream" : of.body == "-" ? "" : "application/json";
}
/// An address of the operation below `base`, the prefix of the organizations.
std::string target_of(const simulator::listed_operation& of, const std::string& base, std::string_view version) {
    std::string out = base;
    if (of.scopes != "d") out += "/fabrikam";
    if (of.scopes.find('s') != of.scopes.npos) out += '/' + std::string(some_guid);
    if (of.scopes == "t") out += "/Fabrikam-Fiber/Fabrikam-Fiber%20Team";
    if (of.scopes.starts_with('p')) out += "/Fabrikam-Fiber";
    out += of.segments.front() == "packaging" && of.path.ends_with("cargo/packagesbatch") ? "/_packaging" : "/_apis";
    for (const auto& segment : of.segments) {
        const bool last = &segment == &of.segments.back();
        const auto at = segment.find('{');
        if (at == segment.npos) {
            out += '/' + segment;
        } else {
            out += '/' + segment.substr(0, at) + (last && of.id_kind == "guid" ? std::string(some_guid) : "1");
        }
    }
    return out + "?api-version=" + std::string(version) + "-preview";
}
} // namespace generic_tests
using namespace generic_tests;

BOOST_AUTO_TEST_CASE(every_operation_of_each_edition_is_answered) {
    for (const edition is : {edition::services, edition::server_7_1, edition::server_7_0, edition::server_6_0}) {
        with_service with{[&](auto& options) { options.is = is; }};
        with.authorization = httplib::make_basic_authentication_header("", with.service.issue_personal_access_token(norman)).second;
        const auto origin = with.service.origin();
        const auto slash = origin.find('/', 8);
        const auto base = slash == std::string::npos ? std::string{} : origin.substr(slash);
        const auto at = static_cast<std::size_t>(is);
        std::map<int, std::size_t> statuses;
        std::size_t asked = 0;
        for (const std::string_view method : {"PUT", "POST", "PATCH", "GET", "HEAD", "DELETE"}) { // what is created can be read
            for (const auto& of : simulator::all_operations()) {
                if (of.versions[at].empty() || of.method != method) continue;
                const auto target = target_of(of, base, simulator::newest_version(is));
                const auto got = with.send(of.method, target, body_of(of), type_of(of));
                ++asked;
                ++statuses[got.status];
                BOOST_TEST_CONTEXT(of.method << ' ' << target << ' ' << got.status << ' ' << got.text) {
                    BOOST_TEST((got.status == 200 || got.status == 201 || got.status == 202 || got.status == 204 || got.status == 400 ||
                                got.status == 404 || got.status == 409));
                    BOOST_TEST(got.text.find("HttpException") == std::string::npos); // no such address
                }
            }
        }
        BOOST_TEST(asked > 700u);
        BOOST_TEST(statuses[400] + statuses[404] + statuses[409] < asked / 2);
    }
}

namespace generic_tests {
const std::string fiber = "/fabrikam/Fabrikam-Fiber/_apis";

/// With a personal access token, which has every scope.
struct with_everything : with_service {
    with_everything() { authorization = httplib::make_basic_authentication_header("", service.issue_personal_access_token(norman)).second; }

    answer put(const std::string& target, const json::value& body) {
        return send("PUT", with_version(target), json::serialize(body), "application/json");
    }
    answer merge(const std::string& target, const json::value& body) {
        return send("PATCH", with_version(target), json::serialize(body), "application/json");
    }
    answer remove(const std::string& target) { return send("DELETE", with_version(target)); }
    /// Waits for the operation that an answer names.
    std::string result_of(const answer& accepted) {
        std::string status;
        for (int i = 0; i < 5 && status != "succeeded"; ++i) {
            status = get("/fabrikam/_apis/operations/" + accepted.text_at("/id")).text_at("/status");
        }
        return status;
    }
};
} // namespace generic_tests

BOOST_FIXTURE_TEST_CASE(what_is_created_is_kept_changed_and_removed, with_everything) {
    const auto list = fiber + "/testplan/configurations";
    const auto made = post(list, json::object{{"name", "Windows"}, {"id", 77}, {"values", json::array{}}});
    BOOST_REQUIRE_EQUAL(made.status, 200);
    BOOST_TEST(made.number_at("/id") == 1); // the service's number, not the caller's
    BOOST_TEST(post(list, json::object{{"name", "Linux"}, {"isDefault", true}}).number_at("/id") == 2);
    BOOST_TEST(get(list).number_at("/count") == 2);
    BOOST_TEST(get(list + "/2").text_at("/name") == "Linux");
    BOOST_TEST(get(list + "?name=windows").number_at("/count") == 1);
    const auto first = get(list + "?$top=1");
    BOOST_TEST(first.text_at("/value/0/name") == "Windows");
    BOOST_TEST(get(list + "?$top=1&continuationToken=" + first.header("x-ms-continuationtoken")).text_at("/value/0/name") == "Linux");

    BOOST_TEST(merge("/fabrikam/Fabrikam-Fiber/_apis/testplan/variables/9", json::object{{"name", "x"}}).status == 404);
    const auto variables = fiber + "/testplan/variables";
    BOOST_TEST(post(variables, json::object{{"name", "Browser"}, {"values", json::array{"a"}}}).number_at("/id") == 1);
    BOOST_TEST(merge(variables + "/1", json::object{{"description", "which one"}}).text_at("/name") == "Browser");
    BOOST_TEST(get(variables + "/1").text_at("/description") == "which one");
    BOOST_TEST(remove(variables + "/1").status == 204);
    const auto gone = get(variables + "/1");
    BOOST_TEST(gone.status == 404);
    BOOST_TEST(gone.type_key() == "VssResourceNotFoundException");
    BOOST_TEST(remove(variables + "/1").status == 404);
}

BOOST_FIXTURE_TEST_CASE(names_that_select_elements_are_not_elements, with_everything) {
    const auto types = post("/fabrikam/_apis/serviceendpoint/types", json::array{"azurerm"});
    BOOST_TEST(types.status == 200);
    BOOST_TEST(types.number_at("/count") == 0);
}

BOOST_FIXTURE_TEST_CASE(created_elements_have_ids_addresses_dates_and_authors, with_everything) {
    const auto made = post("/fabrikam/_apis/distributedtask/agentclouds", json::object{{"name", "cloud"}});
    BOOST_TEST(made.status == 200);
    const auto made_stream = post("/fabrikam/_apis/audit/streams", json::object{{"displayName", "to a file"}});
    BOOST_TEST(made_stream.number_at("/id") == 1);
    const auto group = post(fiber + "/distributedtask/taskgroups", json::object{{"name", "deploy"}});
    BOOST_TEST(simulator::is_guid(group.text_at("/id")));
    BOOST_TEST(group.text_at("/createdBy/uniqueName") == norman);
    BOOST_TEST(group.text_at("/createdOn") == "2025-01-01T12:00:00Z");
    BOOST_TEST(group.number_at("/revision") == 1);
    const auto one = fiber + "/distributedtask/taskgroups/" + group.text_at("/id");
    BOOST_TEST(put(fiber + "/distributedtask/taskgroups/" + group.text_at("/id"), json::object{{"name", "ship"}}).status == 200);
    BOOST_TEST(get(one).status == 200);
}

BOOST_FIXTURE_TEST_CASE(bad_requests_are_refused_as_the_service_does, with_everything) {
    const auto list = fiber + "/testplan/configurations";
    BOOST_TEST(send("POST", with_version(list), "{}", "text/plain").status == 415);
    BOOST_TEST(send("POST", with_version(list), "{", "application/json").status == 400);
    BOOST_TEST(send("POST", with_version(list), "7", "application/json").status == 400);
    BOOST_TEST(send("POST", with_version(list)).type_key() == "ArgumentNullException");
    BOOST_TEST(send("POST", list, "{}", "application/json").type_key() == "VssVersionNotSpecifiedException");
    BOOST_TEST(send("PUT", with_version(list), "{}", "application/json").status == 405);
    BOOST_TEST(get(list + "/abc").status == 400);
    BOOST_TEST(get("/fabrikam/Nothing/_apis/testplan/configurations").message().starts_with("TF200016"));
    BOOST_TEST(get("/fabrikam/Fabrikam-Fiber/_apis/audit/streams").status == 404); // not below a project
    BOOST_TEST(get(fiber + "/testplan/configurations/1/nothing").status == 404);
    BOOST_TEST(get(list + "?api-version=9.0").type_key() == "VssVersionOutOfRangeException");
    use_scopes("vso.work");
    const auto refused = get(list);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.message().find("vso.test") != std::string::npos);
}

BOOST_FIXTURE_TEST_CASE(an_address_without_a_project_finds_what_a_project_has, with_everything) {
    const auto plan = post(fiber + '/' + "work/plans", json::object{{"name", "plan"}, {"type", "deliveryTimelineView"}});
    BOOST_REQUIRE(plan.status == 200);
    BOOST_TEST(get("/fabrikam/_apis/work/plans/" + plan.text_at("/id")).text_at("/name") == "plan");
    BOOST_TEST(get("/fabrikam/Tailspin%20Toys/_apis/work/plans/" + plan.text_at("/id")).status == 404);
}

BOOST_FIXTURE_TEST_CASE(what_the_azure_cli_alone_calls, with_everything) {
    BOOST_TEST(put(fiber + "/build/folders/web", json::object{{"path", "web"}}).text_at("/path") == "\\web");
    BOOST_TEST(remove(fiber + "/build/folders/web").status == 204);
    BOOST_TEST(remove(fiber + "/build/folders/web").status == 404);
    const auto banners = std::string("/fabrikam/_apis/settings/entries/host");
    BOOST_TEST(merge(banners, json::object{{"GlobalMessageBanners/1", json::object{{"message", "closed"}}}}).status == 204);
    BOOST_TEST(get(banners + "/GlobalMessageBanners").at("/value").as_object().at("1").at("message").as_string() == "closed");
    BOOST_TEST(remove(banners + "/GlobalMessageBanners/1").status == 204);
    BOOST_TEST(get(banners + "/GlobalMessageBanners").number_at("/count") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_list_may_be_asked_for_with_and_without_an_id, with_everything) {
    const auto groups = fiber + "/distributedtask/taskgroups";
    const auto made = post(groups, json::object{{"name", "deploy"}});
    BOOST_REQUIRE(post(groups, json::object{{"name", "test"}}).status == 200);
    BOOST_TEST(get(groups).number_at("/count") == 2);
    const auto one = get(groups + "/" + made.text_at("/id"));
    BOOST_TEST(one.number_at("/count") == 1);
    BOOST_TEST(one.text_at("/value/0/name") == "deploy");
}

BOOST_FIXTURE_TEST_CASE(a_request_may_add_users_while_it_is_answered, with_everything) {
    json::array parts;
    for (int i = 0; i < 20; ++i) {
        json::object body{{"user", json::object{{"principalName", "new" + std::to_string(i) + "@fabrikam.example"}}}};
        parts.push_back(json::object{{"method", "POST"}, {"uri", "/_apis/userentitlements?api-version=7.2-preview"},
            {"headers", json::object{{"Content-Type", "application/json"}}}, {"body", std::move(body)}});
    }
    parts.push_back(json::object{{"method", "GET"}, {"uri", "/_apis/connectionData?api-version=7.2-preview"}});
    const auto got = post("/fabrikam/_apis/wit/$batch", parts);
    BOOST_TEST(got.number_at("/value/0/code") == 200);
    const auto last = json::parse(got.text_at("/value/20/body"));
    BOOST_TEST(last.at_pointer("/authenticatedUser/properties/Account/$value").as_string() == norman);
}

BOOST_FIXTURE_TEST_CASE(revisions_end_at_the_greatest_number, with_everything) {
    const auto group = post(fiber + "/distributedtask/taskgroups", json::object{{"name", "deploy"}, {"revision", 9223372036854775807}});
    const auto one = fiber + "/distributedtask/taskgroups/" + group.text_at("/id");
    BOOST_TEST(put(one, json::object{{"name", "ship"}}).number_at("/revision") == 9223372036854775807);
}

BOOST_FIXTURE_TEST_CASE(settings_are_merged, with_everything) {
    const auto settings = "/fabrikam/_apis/notification/settings";
    BOOST_TEST(get(settings).status == 200);
    BOOST_TEST(merge(settings, json::object{{"defaultGroupDeliveryPreference", "eachMember"}}).status == 200);
    BOOST_TEST(get(settings).text_at("/defaultGroupDeliveryPreference") == "eachMember");
}

BOOST_FIXTURE_TEST_CASE(projects_are_created_renamed_and_deleted, with_everything) {
    const auto projects = std::string("/fabrikam/_apis/projects");
    const auto before = get(projects).number_at("/count");
    const auto asked = post(projects,
        json::object{{"name", "Rocket"}, {"description", "up"}, {"visibility", "private"},
            {"capabilities", json::object{{"processTemplate",
                                 json::object{{"templateTypeId", get("/fabrikam/_apis/process/processes").text_at("/value/1/id")}}}}}});
    BOOST_REQUIRE_EQUAL(asked.status, 202);
    BOOST_TEST(get("/fabrikam/_apis/operations/" + asked.text_at("/id")).text_at("/status") == "inProgress");
    BOOST_TEST(result_of(asked) == "succeeded");
    BOOST_TEST(get(projects).number_at("/count") == before + 1);
    BOOST_TEST(post(projects, json::object{{"name", "rocket"}}).message().starts_with("TF200019"));
    BOOST_TEST(post(projects, json::object{{"name", "a/b"}}).message().starts_with("TF200012"));
    BOOST_TEST(get(projects + "/Rocket/teams").text_at("/value/0/name") == "Rocket Team");
    const auto item = patch("POST", "/fabrikam/Rocket/_apis/wit/workitems/$Task", json::array{field("System.Title", "engine")});
    BOOST_REQUIRE_EQUAL(item.status, 200);
    BOOST_TEST(merge(projects + "/" + get(projects + "/Rocket").text_at("/id"), json::object{{"name", "Comet"}}).status == 202);
    BOOST_TEST(get(projects + "/Rocket").status == 404);
    const auto moved = get("/fabrikam/_apis/wit/workitems/" + std::to_string(item.number_at("/id")));
    BOOST_TEST(moved.text_at("/fields/System.AreaPath") == "Comet");
    const auto properties = projects + "/Comet/properties";
    BOOST_TEST(patch("PATCH", properties, json::array{operation("add", "/Alias", "C")}).status == 204);
    BOOST_TEST(get(properties).text_at("/value/0/name") == "Alias");
    BOOST_TEST(get(properties + "?keys=other").number_at("/count") == 0);
    std::string deep;
    for (int i = 0; i < 100'000; ++i) deep += "/a";
    BOOST_TEST(patch("PATCH", properties, json::array{operation("add", deep, "C")}).status == 400);
    BOOST_TEST(patch("PATCH", properties, json::array{operation("add", deep.substr(0, 32), "C")}).status == 204);
    BOOST_TEST(get(properties).number_at("/count") == 2);
    BOOST_TEST(result_of(remove(projects + "/Comet")) == "succeeded");
    BOOST_TEST(get(projects).number_at("/count") == before);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitems/" + std::to_string(item.number_at("/id"))).status == 404);
}

BOOST_FIXTURE_TEST_CASE(teams_are_created_renamed_and_deleted, with_everything) {
    const auto teams = std::string("/fabrikam/_apis/projects/Fabrikam-Fiber/teams");
    const auto made = post(teams, json::object{{"name", "Night"}, {"description", "shift"}});
    BOOST_REQUIRE_EQUAL(made.status, 201);
    BOOST_TEST(post(teams, json::object{{"name", "night"}}).status == 409);
    BOOST_TEST(get(teams + "/night/members").number_at("/count") == 1);
    BOOST_TEST(merge(teams + "/" + made.text_at("/id"), json::object{{"name", "Day"}}).text_at("/name") == "Day");
    BOOST_TEST(get(teams + "/Day").text_at("/description") == "shift");
    BOOST_TEST(remove(teams + "/Day").status == 204);
    BOOST_TEST(get(teams + "/Day").status == 404);
    BOOST_TEST(remove(teams + "/Fabrikam-Fiber%20Team").status == 400); // the default team
}

BOOST_FIXTURE_TEST_CASE(nodes_and_queries_are_found_in_each_spelling_of_their_addresses, with_everything) {
    const auto nodes = fiber + "/wit/classificationnodes";
    BOOST_REQUIRE_EQUAL(post(nodes + "/areas/Website", json::object{{"name", "Shop"}}).status, 201);
    for (const std::string path : {"Website/Shop", "Website%2FShop", "Website%5CShop", "%5CWebsite%5CShop"}) {
        BOOST_TEST(get(nodes + "/areas/" + path).text_at("/name") == "Shop", path);
    }
    BOOST_TEST(get(nodes + "/areas/Website%2FNothing").status == 404);
    const auto wiql = "select [System.Id] from WorkItems where [System.TeamProject] = @project";
    const auto made = post(fiber + "/wit/queries/Shared%20Queries", json::object{{"name", "all"}, {"wiql", wiql}});
    BOOST_REQUIRE_EQUAL(made.status, 201);
    BOOST_TEST(merge(fiber + "/wit/queries/" + made.text_at("/id"), json::object{{"name", "a/b"}}).status == 400);
    BOOST_TEST(get(fiber + "/wit/queries/" + made.text_at("/id")).text_at("/path") == "Shared Queries/all");
    const auto shop = get(nodes + "/areas/Website/Shop").number_at("/id");
    BOOST_TEST(post(nodes + "/areas", json::object{{"id", shop + 4294967296}}).status == 404); // the same in 32 bits
    const auto below = get(fiber + "/wit/wiql/" + made.text_at("/id")), without = get("/fabrikam/_apis/wit/wiql/" + made.text_at("/id"));
    BOOST_TEST(without.at("/workItems") == below.at("/workItems"));
    BOOST_TEST(without.at("/workItems").as_array().size() > 2u);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitemrelationtypes").number_at("/count") == 14);
    BOOST_TEST(get("/fabrikam/_apis/wit/workitemrelationtypes/System.LinkTypes.Hierarchy-Forward").text_at("/name") == "Child");
    BOOST_TEST(get("/fabrikam/_apis/wit/workitemrelationtypes/None").status == 404);
}

BOOST_FIXTURE_TEST_CASE(the_vendors_clients_find_resources_by_their_identifiers, with_everything) {
    const auto all = send("OPTIONS", "/fabrikam/_apis").body();
    std::map<std::string, json::object> by_id;
    for (const auto& one : all.at("value").as_array()) {
        const bool added = by_id.emplace(std::string(one.at("id").as_string()), one.as_object()).second;
        BOOST_TEST(added, one);
    }
    const auto& item = by_id["72c7ddf8-2cdc-4f60-90cd-ab71c14a399b"];
    BOOST_TEST(item.at("routeTemplate").as_string() == "{project}/_apis/wit/workitems/{id}");
    BOOST_TEST(item.at("resourceName").as_string() == "workItems");
    BOOST_TEST(item.at("area").as_string() == "wit");
    BOOST_TEST(by_id["c3c1012b-bea7-49d7-b45e-1664e566f84c"].at("routeTemplate").as_string() == "{project}/{team}/_apis/work/teamsettings");
    BOOST_TEST(get("/fabrikam/_apis/ResourceAreas/4e080c62-fa21-4fbc-8fef-2a10a2b38049").text_at("/name") == "git");
}

BOOST_AUTO_TEST_SUITE_END()
