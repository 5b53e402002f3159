// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(simulator_seed)

using namespace simulator_tests;

namespace {

const std::string small = R"({
  "users": [{"displayName": "Ada Lovelace", "uniqueName": "ada@fabrikam.example"}],
  "organizations": [{"name": "engines",
    "projects": [{"name": "Analytical", "process": "basic", "areas": ["Mill"]}],
    "workItems": [{"project": "Analytical", "type": "Task", "at": "1843-09-01",
      "fields": {"System.Title": "Note G", "System.AssignedTo": "ada@fabrikam.example"},
      "changes": [{"at": "2024-01-03", "fields": {"System.State": "Done"}}]}]}]
})";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string fault_of(const std::string& text) {
    try {
        simulator::read_seed(text, "http://127.0.0.1:1");
    } catch (const std::invalid_argument& fault) {
        return fault.what();
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_small_seed_gets_the_usual_rest) {
    const auto state = simulator::read_seed(small, "http://127.0.0.1:1");
    BOOST_REQUIRE(state.organizations.size() == 1u);
    const auto& org = state.organizations[0];
    BOOST_TEST(org.owner == state.users[0].id);
    BOOST_TEST(org.projects[0].teams[0].name == "Analytical Team");
    BOOST_TEST(org.projects[0].teams[0].members[0].admin);
    BOOST_TEST(org.projects[0].areas[1] == "Analytical\\Mill");
    BOOST_TEST(org.items.at(1).rev() == 2);
    BOOST_TEST(simulator::text_of(org.items.at(1).latest(), "System.State") == "Done");
    BOOST_TEST(simulator::text_of(org.items.at(1).latest(), "System.CreatedDate") == "1843-09-01T00:00:00.000Z");
}

BOOST_AUTO_TEST_CASE(a_seed_gives_the_same_identifiers_every_time) {
    const auto first = simulator::read_seed(simulator::built_in_seed(), "a"),
               second = simulator::read_seed(simulator::built_in_seed(), "b");
    BOOST_TEST(first.users[0].id == second.users[0].id);
    BOOST_TEST(first.organizations[1].projects[0].id == second.organizations[1].projects[0].id);
}

BOOST_AUTO_TEST_CASE(the_built_in_seed_has_what_examples_need) {
    const auto state = simulator::read_seed(simulator::built_in_seed(), "http://127.0.0.1:1");
    BOOST_TEST(state.organizations.size() == 2u);
    BOOST_TEST(state.organizations[0].projects.size() + state.organizations[1].projects.size() == 4u);
    BOOST_TEST(state.organizations[0].items.size() + state.organizations[1].items.size() >= 12u);
}

BOOST_AUTO_TEST_CASE(a_server_serves_its_seed) {
    with_service with{[](auto& options) {
        options.seed_json = replaced(small, "ada@", "norman@");
        options.seed_json = replaced(options.seed_json, "ada@", "norman@");
    }};
    BOOST_TEST(with.get("/engines/_apis/wit/workitems/1").text_at("/fields/System.Title") == "Note G");
    BOOST_TEST(with.get("/fabrikam/_apis/projects").status == 404);
}

BOOST_AUTO_TEST_CASE(the_current_iteration_is_the_one_whose_dates_contain_today) {
    with_service with{[](auto& options) {
        options.seed_json =
            R"({"users": [{"displayName": "Norman", "uniqueName": "norman@fabrikam.example"}], "organizations": [{"name": "engines", "projects": [{
            "name": "P", "process": "basic", "iterations": ["Later", {"name": "One", "start": "2025-01-01", "finish": "2025-01-14"},
            {"name": "Two", "start": "2025-01-15", "finish": "2025-01-28"}]}],
            "workItems": [{"project": "P", "type": "Task", "fields": {"System.Title": "later", "System.IterationPath": "P\\Later"}},
            {"project": "P", "type": "Task", "fields": {"System.Title": "one", "System.IterationPath": "P\\One"}},
            {"project": "P", "type": "Task", "fields": {"System.Title": "two", "System.IterationPath": "P\\Two"}}]}]})";
    }};
    const auto found = [&with](const std::string& macro) {
        with.use_scopes(usual_scopes); // the earlier token may have expired
        const auto got =
            with.post("/engines/P/_apis/wit/wiql", {{"query", "SELECT ID FROM WorkItems WHERE [System.IterationPath] = " + macro}});
        return got.status == 200 ? got.number_at("/workItems/0/id") : -got.status;
    };
    BOOST_TEST(found("@CurrentIteration") == 2); // 2025-01-01T12:00:00Z
    BOOST_TEST(found("@CurrentIteration + 1") == 3);
    BOOST_TEST(found("@CurrentIteration('[P]\\P Team') - 1") == 1);
    BOOST_TEST(found("@CurrentIteration - 2") == -400); // the root is not a team's iteration
    with.clock.forward(std::chrono::hours{24 * 13});
    BOOST_TEST(found("@CurrentIteration") == 2); // its last day
    with.clock.forward(std::chrono::hours{12});
    BOOST_TEST(found("@CurrentIteration") == 3);
    BOOST_TEST(found("@CurrentIteration + 1") == -400);
    with.clock.forward(std::chrono::hours{24 * 14});
    BOOST_TEST(found("@CurrentIteration") == 1); // after the last iteration
}

BOOST_AUTO_TEST_CASE(dates_of_iterations_are_judged) {
    const auto with = [](const std::string& iteration) {
        return fault_of(replaced(small, "\"areas\"", "\"iterations\": [" + iteration + "], \"areas\""));
    };
    BOOST_TEST(with(R"({"name": "x", "start": "2024-05-06", "finish": "2024-05-06"})") == "");
    BOOST_TEST(with(R"({"name": "x", "start": "2024-05-06"})").find(".finish: is missing") != std::string::npos);
    BOOST_TEST(
        with(R"({"name": "x", "start": "2024-05-06", "finish": "2024-05-05"})").find(".finish: is before the start") != std::string::npos);
    for (const char* wrong : {"soon", "2024-05-06T07:08:09Z", "2024-13-01"}) BOOST_TEST_CONTEXT(wrong)
    BOOST_TEST(with(R"({"name": "x", "start": ")" + std::string(wrong) + R"(", "finish": "2024-05-05"})").find(".start: is no date") !=
               std::string::npos);
    BOOST_TEST(with(R"({"start": "2024-05-06", "finish": "2024-05-06"})").find(".name: is missing") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(faults_name_their_place) {
    BOOST_TEST(fault_of("") == "seed: it is not a JSON document");
    BOOST_TEST(fault_of("[]") == "seed: seed: is not an object");
    BOOST_TEST(fault_of("{}") == "seed: users: is empty");
    BOOST_TEST(fault_of(R"({"users": 1})") == "seed: seed.users: is no list");
    BOOST_TEST(fault_of(R"({"users": [{"displayName": "x"}]})") == "seed: seed.users[0].uniqueName: is missing");
    BOOST_TEST(fault_of(R"({"users": [{"displayName": "x", "uniqueName": 5}]})") == "seed: seed.users[0].uniqueName: is no text");
    BOOST_TEST(fault_of(R"({"users": [{"displayName": "x", "uniqueName": "x"}]})") == "seed: organizations: is empty");
    BOOST_TEST(fault_of(replaced(small, "\"basic\"", "\"waterfall\"")) ==
               "seed: seed.organizations[0].projects[0].process: is not Agile, Basic, CMMI or Scrum");
    BOOST_TEST(fault_of(replaced(small, "\"type\": \"Task\"", "\"type\": \"Bug\"")) ==
               "seed: seed.organizations[0].workItems[0].type: is not a type of the project's process");
    BOOST_TEST(fault_of(replaced(small, "\"project\": \"Analytical\"", "\"project\": \"x\"")) ==
               "seed: seed.organizations[0].workItems[0].project: is not a project of the organization");
    BOOST_TEST(fault_of(replaced(small, "1843-09-01", "1843")) == "seed: seed.organizations[0].workItems[0].at: is not a date and time");
    BOOST_TEST(fault_of(replaced(small, "\"Note G\"", "\"\"")).find("seed.organizations[0].workItems[0]: TF401320") != std::string::npos);
    BOOST_TEST(fault_of(replaced(small, "\"System.AssignedTo\": \"ada", "\"System.AssignedTo\": \"eve")).find("unknown identity") !=
               std::string::npos);
    BOOST_TEST(fault_of(replaced(small, "\"name\": \"engines\",", "\"name\": \"engines\", \"owner\": \"eve\",")) ==
               "seed: seed.organizations[0].owner: is not a user in the seed");
    BOOST_CHECK_THROW(simulator::server{{.seed_json = "{}"}}, std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
