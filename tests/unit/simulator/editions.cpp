// SPDX-License-Identifier: BSL-1.0
// The simulator as Azure DevOps Server: versions, discovery, virtual directory, credentials; and the library's calls against each edition.
#include "client.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/api/core/teams.hpp>
#include <azdo/api/graph/users.hpp>
#include <azdo/api/wit/comments.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/azdo.hpp>
#include <azdo/devops/identity_resolver.hpp>
#include <azdo/transport/asio.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(simulator_editions)

namespace edition_tests {
using namespace simulator_tests;
using simulator::edition;
namespace core = azdo::api::core;
namespace wit = azdo::api::wit;

struct known {
    const char* name;
    const char* newest;
    azdo::edition is;
};
constexpr known all_editions[] = {{"services", "7.2", azdo::edition::services}, {"server-7.1", "7.1", azdo::edition::server_7_1},
    {"server-7.0", "7.0", azdo::edition::server_7_0}, {"server-6.0", "6.0", azdo::edition::server_6_0}};

simulator::options options_of(const std::string& name) {
    simulator::options made;
    made.is = simulator::edition_named(name).value();
    if (made.is != edition::services) made.virtual_directory = "tfs";
    return made;
}
/// A simulator of one edition, with a plain client and the library's.
struct on_edition {
    simulator::server service;
    std::string token = service.issue_personal_access_token(norman);
    std::string host = service.origin().substr(0, service.origin().find('/', 8));

    explicit on_edition(const std::string& name) : service(options_of(name)) {}

    answer send(const std::string& method, const std::string& target, const httplib::Headers& headers = {}, const std::string& body = {}) {
        httplib::Client plain(host);
        httplib::Request request;
        request.method = method;
        request.path = target;
        request.headers = headers;
        if (!body.empty()) request.set_header("Content-Type", "application/json");
        request.body = body;
        if (headers.empty()) request.set_header("Authorization", httplib::make_basic_authentication_header("", token).second);
        const auto result = plain.send(request);
        return result ? answer{result->status, result->body, result->headers} : answer{};
    }
    azdo::server address(azdo::edition is) const { return {service.origin(), "fabrikam", is}; }
    azdo::personal_access_token credential() const { return azdo::personal_access_token(azdo::secret<std::string>(token), {{host}}); }
    azdo::client api(azdo::edition is) const { return {address(is), credential()}; }

    std::vector<std::string> sent() const {
        std::vector<std::string> lines;
        for (const auto& one : service.requests()) lines.push_back(one.method + ' ' + one.target);
        return lines;
    }
    /// How many requests were refused for their version or were questions.
    std::size_t count_of(std::string_view method) const {
        std::size_t found = 0;
        for (const auto& one : sent()) found += one.starts_with(method) ? 1 : 0;
        return found;
    }
};
std::string why(const azdo::failure& one) { return azdo::to_string(one); }

/// Work items, projects and teams: read, query, create, change, comment. Comments can be added from 7.1 on.
void use_everything(const azdo::client& api, bool has_comments, bool has_graph) {
    std::vector<std::string> projects;
    for (auto&& project : azdo::paginate(core::list_projects{}, api)) {
        BOOST_REQUIRE_MESSAGE(project.has_value(), (project ? "" : why(project.error())));
        projects.push_back(project->name);
    }
    BOOST_REQUIRE(!projects.empty());
    const std::string project = projects.front();
    auto teams = azdo::call(core::get_teams{.project_id = project}, api);
    BOOST_REQUIRE_MESSAGE(teams.has_value(), (teams ? "" : why(teams.error())));
    BOOST_TEST(!teams->value.empty());
    azdo::json::patch fields, change;
    fields.add("/fields/System.Title", "made on a server");
    change.replace("/fields/System.Title", "changed");
    auto made = azdo::call(wit::create_work_item{.project = project, .type = "Task", .body = fields}, api);
    BOOST_REQUIRE_MESSAGE(made.has_value(), (made ? "" : why(made.error())));
    const int id = made->id.value_or(0);
    auto read = azdo::call(wit::get_work_item{.id = id}, api);
    BOOST_REQUIRE_MESSAGE(read.has_value(), (read ? "" : why(read.error())));
    BOOST_TEST(read->rev.value_or(0) == 1);
    auto changed = azdo::call(wit::update_work_item{.id = id, .body = change}, api);
    BOOST_REQUIRE_MESSAGE(changed.has_value(), (changed ? "" : why(changed.error())));
    BOOST_TEST(changed->rev.value_or(0) == 2);
    auto found =
        azdo::call(wit::query_by_wiql{.body = {.query = "select [System.Id] from WorkItems where [System.Title] = 'changed'"}}, api);
    BOOST_REQUIRE_MESSAGE(found.has_value(), (found ? "" : why(found.error())));
    BOOST_TEST(!found->work_items.empty());
    auto said = azdo::call(wit::add_comment{.project = project, .work_item_id = id, .body = {.text = "good"}}, api);
    BOOST_TEST(said.has_value() == has_comments, (said ? "" : why(said.error())));
    if (!said) BOOST_TEST(said.error().nothing_sent);
    azdo::identity_resolver people;
    const auto who = azdo::call(people.find_by_mail("norman@fabrikam.example"), api);
    BOOST_REQUIRE_MESSAGE(who.has_value() && who->one, (who ? "" : why(who.error())));
    BOOST_TEST((azdo::call(people.find(*who->one->descriptor), api)->key == who->one->key));
    const auto origin = azdo::call(people.find_origin(*who->one->subject), api); // of the graph, which no server has
    BOOST_REQUIRE(origin.has_value() == has_graph);
    if (has_graph) return;
    BOOST_TEST(origin.error().nothing_sent);
    BOOST_TEST(origin.error().message.find("the first edition that has it is Azure DevOps Services") != std::string::npos);
}
} // namespace edition_tests
using namespace edition_tests;

BOOST_AUTO_TEST_CASE(a_version_that_is_too_new_is_refused_in_the_services_words) {
    for (const auto& [name, newest, is] : all_editions) {
        on_edition with{name};
        const std::string base = with.service.origin().substr(with.host.size()) + "/fabrikam/_apis/projects?api-version=";
        const auto refused = with.send("GET", base + "7.3-preview.1");
        BOOST_TEST(refused.status == 400);
        BOOST_TEST(refused.type_key() == "VssVersionOutOfRangeException");
        BOOST_TEST(
            refused.message() == std::string("The requested REST API version of 7.3 is out of range for this server. The latest REST API "
                                             "version this server supports is ") +
                                     newest + ".");
        BOOST_TEST(with.send("GET", base + newest + "-preview").status == 200);
        BOOST_TEST(with.send("GET", base + "5.0").status == 200);
    }
    on_edition old{"server-6.0"};
    BOOST_TEST(old.send("GET", "/tfs/fabrikam/_apis/projects?api-version=7.0").type_key() == "VssVersionOutOfRangeException");
    BOOST_TEST(old.send("GET", "/tfs/fabrikam/_apis/projects?api-version=6.0").status == 200);
}

BOOST_AUTO_TEST_CASE(a_resource_that_is_in_preview_needs_the_flag_and_one_that_is_missing_is_not_found) {
    on_edition with{"server-7.0"};
    const std::string comments = "/tfs/fabrikam/_apis/wit/workItems/1/comments?api-version=";
    BOOST_TEST(with.send("GET", comments + "7.0").type_key() == "VssInvalidPreviewVersionException");
    BOOST_TEST(with.send("GET", comments + "7.0-preview.3").status != 400);
    BOOST_TEST(with.send("GET", "/tfs/fabrikam/_apis/graph/users").status == 404); // only the Services have it
    BOOST_TEST(with.send("GET", "/tfs/_apis/profile/profiles/me").status == 404);
}

BOOST_AUTO_TEST_CASE(the_table_knows_each_edition) {
    using simulator::version_of;
    const auto of = [](edition where, std::string_view method, const std::string& path) {
        const auto found = version_of(where, method, simulator::split(path, '/'));
        return found.is_listed ? found.version : std::string("?");
    };
    BOOST_TEST(of(edition::server_6_0, "GET", "wit/workitems/7") == "6.0");
    BOOST_TEST(of(edition::server_7_0, "HEAD", "WIT/workItems/7") == "7.0");
    BOOST_TEST(of(edition::services, "GET", "wit/workitems/7") == "7.2-preview.3");
    BOOST_TEST(of(edition::server_7_1, "GET", "graph/users") == "");
    BOOST_TEST(of(edition::server_7_1, "GET", "no/such/thing") == "?");
    BOOST_TEST(of(edition::server_6_0, "DELETE", "testplan/Plans/1/Suites/2/TestCase/3") == "6.0-preview.2"); // it moved
    BOOST_TEST(of(edition::server_7_0, "DELETE", "testplan/Plans/1/Suites/2/TestCase/3") == "");
    BOOST_TEST(of(edition::server_6_0, "DELETE", "testplan/Plans/1/Suites/2/TestCase") == "");
    BOOST_TEST(of(edition::server_6_0, "POST", "policy/configurations") == "6.0");
}

BOOST_AUTO_TEST_CASE(an_edition_lists_what_it_has) {
    std::vector<std::size_t> counts;
    for (const auto& [name, newest, is] : all_editions) {
        on_edition with{name};
        const std::string base = with.service.origin().substr(with.host.size()) + "/fabrikam/_apis";
        const auto all = with.send("OPTIONS", base);
        BOOST_REQUIRE_EQUAL(all.status, 200);
        const auto body = all.body();
        std::string latest;
        for (const auto& one : body.at("value").as_array()) latest = std::max(latest, std::string(one.at("maxVersion").as_string()));
        BOOST_TEST(latest == newest);
        counts.push_back(body.at("value").as_array().size());
        const auto tracking = with.send("OPTIONS", base + "/WIT");
        BOOST_REQUIRE_EQUAL(tracking.status, 200);
        const auto tracked = tracking.body();
        for (const auto& one : tracked.at("value").as_array()) BOOST_TEST(one.at("area").as_string() == "wit", one);
        BOOST_TEST(tracked.at("value").as_array().size() > 20u);
        BOOST_TEST(with.send("OPTIONS", base + "/projects?api-version=" + newest + "-preview").status == 405); // not an area
        const auto areas = with.send("GET", base + "/ResourceAreas");
        BOOST_TEST((areas.number_at("/count") > 44) == (is == azdo::edition::services));
        BOOST_TEST((areas.number_at("/count") == 0) == (is != azdo::edition::services)); // all areas are at the collection's address
    }
    BOOST_TEST((counts[0] > counts[1] && counts[1] > counts[2] && counts[2] > counts[3]));
    on_edition services{"services"};
    const auto areas = services.send("GET", "/fabrikam/_apis/ResourceAreas");
    BOOST_TEST(areas.text_at("/value/0/locationUrl") == services.service.origin() + "/fabrikam/");
    const auto first = services.send("GET", "/fabrikam/_apis/ResourceAreas/" + areas.text_at("/value/0/id"));
    BOOST_TEST(first.text_at("/name") == areas.text_at("/value/0/name"));
    BOOST_TEST(services.send("GET", "/fabrikam/_apis/ResourceAreas/00000000-0000-0000-0000-000000000000").status == 404);
}

BOOST_AUTO_TEST_CASE(a_server_is_below_its_virtual_directory_and_has_collections) {
    on_edition with{"server-7.1"};
    BOOST_TEST(with.service.origin() == with.host + "/tfs");
    BOOST_TEST(with.send("GET", "/TFS/Fabrikam/_apis/projects?api-version=7.1").status == 200);
    BOOST_TEST(with.send("GET", "/fabrikam/_apis/projects?api-version=7.1").status == 404);
    const auto project = with.send("GET", "/tfs/fabrikam/_apis/projects?api-version=7.1").text_at("/value/0/url");
    BOOST_TEST(project.find(with.service.origin() + "/fabrikam/_apis/projects/") == 0u);
    const auto collections = with.send("GET", "/tfs/_apis/projectCollections?api-version=7.1");
    BOOST_TEST(collections.text_at("/value/0/name") == "fabrikam");
    BOOST_TEST(with.send("GET", "/tfs/fabrikam/_apis/connectionData?api-version=7.1-preview").text_at("/deploymentType") == "onPremises");
}

BOOST_AUTO_TEST_CASE(a_server_takes_personal_access_tokens_alone) {
    on_edition with{"server-7.1"};
    const std::string projects = "/tfs/fabrikam/_apis/projects?api-version=7.1";
    const std::string bearer = "Bearer " + with.service.issue_access_token(norman, "vso.project");
    for (const httplib::Headers& headers : {httplib::Headers{{"Authorization", bearer}}, httplib::Headers{{"Authorization", "Basic Om5v"}},
             httplib::Headers{{"Accept", "application/json"}}}) {
        const auto refused = with.send("GET", projects, headers);
        BOOST_TEST(refused.status == 401);
        BOOST_TEST(refused.headers.count("WWW-Authenticate") == 3u);
        BOOST_TEST(refused.header("x-vss-resourcetenant") == "");
    }
    BOOST_TEST(with.send("GET", projects).status == 200);
    for (const char* gone : {"/tfs/oauth2/token", "/tfs/common/oauth2/v2.0/token", "/oauth2/token"})
        BOOST_TEST(with.send("POST", gone, {}, "{}").status == 404);
}

BOOST_AUTO_TEST_CASE(the_library_works_on_each_edition_whether_it_is_told_or_asks) {
    for (const auto& [name, newest, is] : all_editions) {
        BOOST_TEST_CONTEXT(name) {
            const bool has_comments = is >= azdo::edition::server_7_1;
            on_edition told{name};
            use_everything(told.api(is), has_comments, is == azdo::edition::services);
            const std::string wanted = "api-version=" + std::string(newest);
            for (const auto& line : told.sent()) BOOST_TEST(line.find(wanted) != std::string::npos, line);
            on_edition asked{name};
            const azdo::client api = asked.api(azdo::edition::ask);
            use_everything(api, has_comments, is == azdo::edition::services);
            use_everything(asked.api(azdo::edition::ask), has_comments, is == azdo::edition::services); // another client finds out again
            BOOST_TEST(asked.count_of("OPTIONS") <= 2u);
            std::size_t refused = 0;
            for (const auto& line : asked.sent()) refused += line.find(wanted) == std::string::npos && !line.starts_with("OPTIONS") ? 1 : 0;
            BOOST_TEST(refused == (is == azdo::edition::services ? 0u : 2u)); // the first request of each client
        }
    }
}

BOOST_AUTO_TEST_CASE(a_coroutine_finds_out_too) {
    on_edition with{"server-7.0"};
    const azdo::client api{with.address(azdo::edition::ask), with.credential(), azdo::asio_transport{}};
    boost::asio::io_context loop;
    std::optional<azdo::result<core::list_projects::result_type>> got;
    const core::list_projects list;
    boost::asio::co_spawn(
        loop, [&]() -> boost::asio::awaitable<void> { got.emplace(co_await azdo::co_call(list, api)); }, boost::asio::detached);
    loop.run();
    BOOST_REQUIRE_MESSAGE(got->has_value(), (*got ? "" : why(got->error())));
    BOOST_TEST(!(*got)->value.empty());
    BOOST_TEST(with.sent().back().find("api-version=7.0") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_operation_that_a_server_lacks_is_not_sent) {
    on_edition with{"server-7.0"};
    for (const azdo::edition one : {azdo::edition::ask, azdo::edition::server_7_0}) {
        with.service.clear_requests();
        const auto got = azdo::call(azdo::api::graph::list_users{}, with.api(one));
        BOOST_REQUIRE(!got);
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(got.error().message.find("does not exist on Azure DevOps Server 7.0") != std::string::npos);
        BOOST_TEST(with.sent().size() == (one == azdo::edition::ask ? 1u : 0u)); // the question
    }
}

BOOST_AUTO_TEST_SUITE_END()
