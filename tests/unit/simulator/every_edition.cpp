// SPDX-License-Identifier: BSL-1.0
// The library's operations end to end against the simulator of each edition: what their results hold, and what an edition lacks.
#include "client.hpp"

#include <azdo/api/approvals_and_checks/check_configurations.hpp>
#include <azdo/api/audit/audit_log.hpp>
#include <azdo/api/build/builds.hpp>
#include <azdo/api/build/definitions.hpp>
#include <azdo/api/core/projects.hpp>
#include <azdo/api/core/teams.hpp>
#include <azdo/api/distributed_task/pools.hpp>
#include <azdo/api/distributed_task/variable_groups.hpp>
#include <azdo/api/favorite/favorites.hpp>
#include <azdo/api/git/pull_request_threads.hpp>
#include <azdo/api/git/pull_requests.hpp>
#include <azdo/api/git/pushes.hpp>
#include <azdo/api/git/refs.hpp>
#include <azdo/api/git/repositories.hpp>
#include <azdo/api/graph/users.hpp>
#include <azdo/api/pipelines/pipelines.hpp>
#include <azdo/api/pipelines/runs.hpp>
#include <azdo/api/policy/configurations.hpp>
#include <azdo/api/security/access_control_lists.hpp>
#include <azdo/api/security/security_namespaces.hpp>
#include <azdo/api/service_endpoint/endpoints.hpp>
#include <azdo/api/test/runs.hpp>
#include <azdo/api/test_results/runs.hpp>
#include <azdo/api/wiki/pages.hpp>
#include <azdo/api/wiki/wikis.hpp>
#include <azdo/api/wit/classification_nodes.hpp>
#include <azdo/api/wit/comments.hpp>
#include <azdo/api/wit/wiql.hpp>
#include <azdo/api/wit/work_items.hpp>
#include <azdo/api/work/capacities.hpp>
#include <azdo/api/work/iterations.hpp>
#include <azdo/api/work/team_field_values.hpp>
#include <azdo/azdo.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/map.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(simulator_every_edition)

namespace every_edition_tests {
using namespace simulator_tests;
namespace api = azdo::api;
using azdo::edition;

/// A client, and what steps keep for later ones.
struct session {
    const azdo::client& client;
    std::map<std::string, std::string> texts{};
    std::map<std::string, int> numbers{};
};
using outcome = azdo::result<std::string>;

const std::string fiber = "Fabrikam-Fiber", team = "Fabrikam-Fiber Team";

/// Calls an operation, and says what its decoded result holds.
template <class Operation, class Say>
outcome call(const session& in, const Operation& what, Say say) {
    auto got = azdo::call(what, in.client);
    if (!got) return std::move(got).error();
    return outcome(say(*got));
}
template <class T>
T from(std::string_view text) {
    auto made = azdo::json::decode<T>(text);
    BOOST_REQUIRE_MESSAGE(made.has_value(), text);
    return *std::move(made);
}
template <class List, class Say>
std::string each(const List& list, Say say) {
    std::string out;
    for (const auto& one : list) out += (out.empty() ? "" : ", ") + say(one);
    return out;
}
std::string text(const std::string& of) { return of; }
std::string text(const azdo::optional<std::string>& of) { return of.value_or("?"); }
std::string text(const azdo::optional<std::int32_t>& of) { return of ? std::to_string(*of) : "?"; }
template <class E>
std::string text(const azdo::optional<azdo::open_enum<E>>& of) {
    return of ? std::string(of->name()) : "?";
}
const auto name_of = [](const auto& one) { return text(one.name); };

azdo::json::patch title(const std::string& to) {
    azdo::json::patch made;
    made.add("/fields/System.Title", to);
    return made;
}
std::string item(const api::wit::work_item& of) {
    return of.fields.at("System.WorkItemType").as<std::string>().value_or("?") + ' ' +
           of.fields.at("System.Title").as<std::string>().value_or("?") + ", revision " + text(of.rev);
}

struct step {
    const char* operation;
    edition since; ///< the first edition that has it
    const char* expected;
    outcome (*run)(session&);
};

// clang-format off
const step steps[] = {
    {"core/list_projects", edition::server_6_0, "Fabrikam-Fiber, Café Orders, Tailspin Toys", [](session& s) {
        return call(s, api::core::list_projects{}, [&](const auto& got) {
            for (const auto& one : got.value) if (one.name == fiber) s.texts["project"] = one.id;
            return each(got.value, name_of);
        });
    }},
    {"core/create_team", edition::server_6_0, "Night shift of Fabrikam-Fiber", [](session& s) {
        return call(s, api::core::create_team{.project_id = fiber, .body = {.name = "Night shift"}},
            [](const auto& got) { return text(got.name) + " of " + text(got.project_name); });
    }},
    {"core/get_teams", edition::server_6_0, "Fabrikam-Fiber Team, Quality assurance, Night shift", [](session& s) {
        return call(s, api::core::get_teams{.project_id = fiber}, [](const auto& got) { return each(got.value, name_of); });
    }},
    {"wit/create_work_item", edition::server_6_0, "Task made, revision 1", [](session& s) {
        return call(s, api::wit::create_work_item{.project = fiber, .type = "Task", .body = title("made")}, [&](const auto& got) {
            s.numbers["item"] = got.id.value_or(0);
            return item(got);
        });
    }},
    {"wit/update_work_item", edition::server_6_0, "Task changed, revision 2", [](session& s) {
        return call(s, api::wit::update_work_item{.id = s.numbers["item"], .body = title("changed")}, item);
    }},
    {"wit/get_work_item", edition::server_6_0, "Task changed, revision 2", [](session& s) {
        return call(s, api::wit::get_work_item{.id = s.numbers["item"]}, item);
    }},
    {"wit/query_by_wiql", edition::server_6_0, "1 found", [](session& s) {
        return call(s, api::wit::query_by_wiql{.body = {.query = "select [System.Id] from WorkItems where [System.Title] = 'changed'"}},
            [](const auto& got) { return std::to_string(got.work_items.size()) + " found"; });
    }},
    {"wit/add_comment", edition::server_7_1, "good by Norman Paulk", [](session& s) {
        return call(s, api::wit::add_comment{.project = fiber, .work_item_id = s.numbers["item"], .body = {.text = "good"}},
            [](const auto& got) { return got.text + " by " + text(got.created_by->display_name); });
    }},
    {"wit/create_or_update_classification_node", edition::server_6_0, "Mobile, area", [](session& s) {
        return call(s, api::wit::create_or_update_classification_node{.project = fiber,
                .structure_group = api::wit::tree_structure_group::areas, .body = {.name = "Mobile"}},
            [](const auto& got) { return text(got.name) + ", " + text(got.structure_type); });
    }},
    {"git/get_repositories", edition::server_6_0, "Fabrikam-Fiber", [](session& s) {
        return call(s, api::git::get_repositories{.project = fiber}, [](const auto& got) { return each(got.value, name_of); });
    }},
    {"git/get_refs", edition::server_6_0, "refs/heads/main", [](session& s) {
        return call(s, api::git::get_refs{.project = fiber, .repository_id = fiber, .filter = "heads/main"}, [&](const auto& got) {
            s.texts["tip"] = got.value.at(0).object_id;
            return each(got.value, name_of);
        });
    }},
    {"git/create_push", edition::server_6_0, "Add notes, refs/heads/topic", [](session& s) {
        return call(s, api::git::create_push{.project = fiber, .repository_id = fiber, .body = from<api::git::git_push>(
            R"({"refUpdates": [{"name": "refs/heads/topic", "oldObjectId": ")" + s.texts["tip"] + R"("}], "commits": [{"comment": "Add notes",
                "changes": [{"changeType": "add", "item": {"path": "/notes.md"}, "newContent": {"content": "# Notes", "contentType": "rawtext"}}]}]})")},
            [](const auto& got) { return text(got.commits->at(0).comment) + ", " + text(got.ref_updates->at(0).name); });
    }},
    {"git/create_pull_request", edition::server_6_0, "active Notes by Norman Paulk", [](session& s) {
        api::git::git_pull_request wanted;
        wanted.title = "Notes";
        wanted.source_ref_name = "refs/heads/topic";
        wanted.target_ref_name = "refs/heads/main";
        return call(s, api::git::create_pull_request{.project = fiber, .repository_id = fiber, .body = wanted}, [&](const auto& got) {
            s.numbers["pull request"] = got.pull_request_id.value_or(0);
            return text(got.status) + ' ' + text(got.title) + " by " + text(got.created_by->display_name);
        });
    }},
    {"git/create_thread", edition::server_6_0, "active: Why?", [](session& s) {
        return call(s, api::git::create_thread{.project = fiber, .repository_id = fiber, .pull_request_id = s.numbers["pull request"],
                .body = from<api::git::git_pull_request_comment_thread>(R"({"comments": [{"content": "Why?"}], "status": "active"})")},
            [](const auto& got) { return text(got.status) + ": " + text(got.comments->at(0).content); });
    }},
    {"git/get_pull_requests", edition::server_6_0, "Notes", [](session& s) {
        return call(s, api::git::get_pull_requests{.project = fiber, .repository_id = fiber},
            [](const auto& got) { return each(got.value, [](const auto& one) { return text(one.title); }); });
    }},
    {"build/create_definition", edition::server_6_0, "Nightly, revision 1", [](session& s) {
        return call(s, api::build::create_definition{.project = fiber, .body = from<api::build::build_definition>(
                R"({"name": "Nightly", "path": "\\", "repository": {"type": "TfsGit", "name": "Fabrikam-Fiber"}})")},
            [&](const auto& got) {
                s.numbers["definition"] = got.id.value_or(0);
                return text(got.name) + ", revision " + text(got.revision);
            });
    }},
    {"build/queue_build", edition::server_6_0, "notStarted on refs/heads/main", [](session& s) {
        api::build::build wanted;
        wanted.definition.emplace().id = s.numbers["definition"];
        return call(s, api::build::queue_build{.project = fiber, .body = wanted},
            [](const auto& got) { return text(got.status) + " on " + text(got.source_branch); });
    }},
    {"build/get_builds", edition::server_6_0, "Nightly", [](session& s) {
        return call(s, api::build::get_builds{.project = fiber, .definitions = {s.numbers["definition"]}},
            [](const auto& got) { return each(got.value, [](const auto& one) { return text(one.definition->name); }); });
    }},
    {"pipelines/list_pipelines", edition::server_6_0, "Nightly", [](session& s) {
        return call(s, api::pipelines::list_pipelines{.project = fiber}, [](const auto& got) { return each(got.value, name_of); });
    }},
    {"pipelines/run_pipeline", edition::server_6_0, "inProgress", [](session& s) {
        return call(s, api::pipelines::run_pipeline{.project = fiber, .pipeline_id = s.numbers["definition"], .body = {}},
            [](const auto& got) { return text(got.state); });
    }},
    {"policy/create_policy_configuration", edition::server_6_0, "Comment requirements", [](session& s) {
        return call(s, api::policy::create_policy_configuration{.project = fiber, .body = from<api::policy::policy_configuration>(
                R"({"isEnabled": true, "isBlocking": false, "type": {"id": "c6a1889d-b943-4856-b76f-9e46bb6b0df2"},
                    "settings": {"scope": [{"refName": "refs/heads/main", "matchKind": "exact"}]}})")},
            [](const auto& got) { return text(got.type->display_name); });
    }},
    {"policy/get_policy_configurations", edition::server_6_0, "1", [](session& s) {
        return call(s, api::policy::get_policy_configurations{.project = fiber},
            [](const auto& got) { return each(got.value, [](const auto& one) { return text(one.id); }); });
    }},
    {"wiki/create_wiki", edition::server_6_0, "docs, projectWiki", [](session& s) {
        return call(s, api::wiki::create_wiki{.project = fiber,
                .body = {.name = "docs", .project_id = s.texts["project"], .type = api::wiki::wiki_type::project_wiki}},
            [](const auto& got) { return text(got.name) + ", " + text(got.type); });
    }},
    {"wiki/create_or_update_page", edition::server_6_0, "/Home", [](session& s) {
        return call(s, api::wiki::create_or_update_page{.project = fiber, .wiki_identifier = "docs", .body = {.content = "# Home"},
                .path = "/Home", .if_match = {}}, [](const auto& got) { return got.path; });
    }},
    {"wiki/get_page", edition::server_6_0, "# Home", [](session& s) {
        return call(s, api::wiki::get_page{.project = fiber, .wiki_identifier = "docs", .path = "/Home", .include_content = true},
            [](const auto& got) { return got.content; });
    }},
    {"work/get_team_iterations", edition::server_6_0, "Sprint 1, Sprint 2", [](session& s) {
        return call(s, api::work::get_team_iterations{.project = fiber, .team = team}, [&](const auto& got) {
            s.texts["sprint"] = got.value.at(0).id.value_or("?");
            return each(got.value, name_of);
        });
    }},
    {"work/get_capacities_with_identity_ref_and_totals", edition::server_7_0, "0 hours", [](session& s) {
        return call(s, api::work::get_capacities_with_identity_ref_and_totals{.project = fiber, .team = team, .iteration_id = s.texts["sprint"]},
            [](const auto& got) { return std::to_string(static_cast<int>(got.total_capacity_per_day.value_or(-1))) + " hours"; });
    }},
    {"work/get_team_field_values", edition::server_6_0, "System.AreaPath: Fabrikam-Fiber", [](session& s) {
        return call(s, api::work::get_team_field_values{.project = fiber, .team = team},
            [](const auto& got) { return got.field->reference_name + ": " + got.default_value; });
    }},
    {"distributed_task/get_agent_pools", edition::server_6_0, "Default, Azure Pipelines", [](session& s) {
        return call(s, api::distributed_task::get_agent_pools{}, [](const auto& got) { return each(got.value, name_of); });
    }},
    {"distributed_task/add_variable_group", edition::server_6_0, "Release: key is secret, region is westeurope", [](session& s) {
        return call(s, api::distributed_task::add_variable_group{.body = from<api::distributed_task::variable_group_parameters>(
                R"({"name": "Release", "type": "Vsts", "variables": {"region": {"value": "westeurope"}, "key": {"value": "k3y", "isSecret": true}},
                    "variableGroupProjectReferences": [{"name": "Release", "projectReference": {"name": "Fabrikam-Fiber"}}]})")},
            [](const auto& got) {
                return got.name + ": " + each(got.variables, [](const auto& one) { return one.first + " is " + (one.second.is_secret == true ? "secret" : text(one.second.value)); });
            });
    }},
    {"service_endpoint/create_service_endpoint", edition::server_6_0, "registry, generic", [](session& s) {
        return call(s, api::service_endpoint::create_service_endpoint{.body = from<api::service_endpoint::service_endpoint>(
                R"({"name": "registry", "type": "generic", "url": "https://registry.example", "authorization": {"scheme": "UsernamePassword",
                    "parameters": {"username": "robot", "password": "hidden"}}, "serviceEndpointProjectReferences": [{"name": "registry",
                    "projectReference": {"id": ")" + s.texts["project"] + R"("}}]})")},
            [&](const auto& got) {
                s.texts["endpoint"] = got.id.value_or("?");
                return text(got.name) + ", " + text(got.type);
            });
    }},
    {"service_endpoint/get_service_endpoint_details", edition::server_6_0, "https://registry.example, ready", [](session& s) {
        return call(s, api::service_endpoint::get_service_endpoint_details{.project = fiber, .endpoint_id = s.texts["endpoint"]},
            [](const auto& got) { return text(got.url) + (got.is_ready == true ? ", ready" : ", not ready"); });
    }},
    {"security/query_security_namespaces", edition::server_6_0, "Git Repositories", [](session& s) {
        return call(s, api::security::query_security_namespaces{.security_namespace_id = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87"},
            [](const auto& got) { return each(got.value, [](const auto& one) { return one.name; }); });
    }},
    {"security/query_access_control_lists", edition::server_6_0, "none", [](session& s) {
        return call(s, api::security::query_access_control_lists{.security_namespace_id = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87", .token = "x"},
            [](const auto& got) { return got.value.empty() ? std::string("none") : "some"; });
    }},
    {"test/create_test_run", edition::server_6_0, "Nightly", [](session& s) {
        return call(s, api::test::create_test_run{.project = fiber, .body = {.automated = true, .name = "Nightly"}}, [](const auto& got) { return got.name; });
    }},
    {"test/get_test_runs", edition::server_6_0, "Nightly", [](session& s) {
        return call(s, api::test::get_test_runs{.project = fiber}, [](const auto& got) { return each(got.value, [](const auto& one) { return one.name; }); });
    }},
    {"approvals_and_checks/add_check_configuration", edition::server_7_0, "queue 1", [](session& s) {
        return call(s, api::approvals_and_checks::add_check_configuration{.project = fiber, .body = from<api::approvals_and_checks::check_configuration>(
                R"({"type": {"name": "Approval"}, "resource": {"type": "queue", "id": "1"}, "timeout": 60})")},
            [](const auto& got) { return text(got.resource->type) + ' ' + text(got.resource->id); });
    }},
    {"test_results/create_test_run", edition::server_7_1, "Nightly", [](session& s) {
        return call(s, api::test_results::create_test_run{.project = fiber, .body = {.name = "Nightly"}}, [](const auto& got) { return got.name; });
    }},
    {"favorite/create_favorite", edition::server_7_1, "Microsoft.TeamFoundation.Build.Definition 1", [](session& s) {
        return call(s, api::favorite::create_favorite{.body = {.artifact_id = "1", .artifact_type = "Microsoft.TeamFoundation.Build.Definition"}},
            [](const auto& got) { return got.artifact_type + ' ' + got.artifact_id; });
    }},
    {"graph/list_users", edition::services, "Norman Paulk, Christie Church, Jamal Hartnett", [](session& s) {
        return call(s, api::graph::list_users{}, [](const auto& got) { return each(got.value, [](const auto& one) { return one.display_name; }); });
    }},
    {"audit/query_log", edition::services, "norman@fabrikam.example", [](session& s) {
        return call(s, api::audit::query_log{}, [](const auto& got) { return got.decorated_audit_log_entries.at(0).actor_upn; });
    }},
};
// clang-format on

simulator::options options_of(const char* name) {
    simulator::options made;
    made.is = simulator::edition_named(name).value();
    if (made.is != simulator::edition::services) made.virtual_directory = "tfs";
    return made;
}

/// Takes every step; the number of those that the edition has.
int take_steps(session& in, simulator::server& service, edition is) {
    int count = 0;
    for (const auto& one : steps) {
        BOOST_TEST_CONTEXT(azdo::to_string(is) << ": " << one.operation) {
            service.clear_requests();
            const auto got = one.run(in);
            if (is >= one.since) {
                BOOST_TEST((got ? *got : azdo::to_string(got.error())) == one.expected);
                ++count;
                continue;
            }
            BOOST_REQUIRE(!got);
            const std::string first = "; the first edition that has it is " + std::string(to_string(one.since)) + "; nothing was sent";
            BOOST_TEST((got.error().kind == azdo::failure_kind::invalid_input));
            BOOST_TEST(got.error().nothing_sent);
            BOOST_TEST(got.error().message.find(first) != std::string::npos, got.error().message);
            BOOST_TEST(service.requests().empty());
        }
    }
    return count;
}
} // namespace every_edition_tests
using namespace every_edition_tests;

BOOST_AUTO_TEST_CASE(operations_give_what_each_edition_has) {
    constexpr std::pair<const char*, edition> editions[] = {{"services", edition::services}, {"server-7.1", edition::server_7_1},
        {"server-7.0", edition::server_7_0}, {"server-6.0", edition::server_6_0}};
    for (const auto& [name, is] : editions) {
        simulator::server service{options_of(name)};
        const std::string host = service.origin().substr(0, service.origin().find('/', 8));
        const azdo::secret<std::string> token{service.issue_personal_access_token(norman)};
        const azdo::client client{azdo::server{service.origin(), "fabrikam", is}, azdo::personal_access_token{token, {{host}}}};
        session in{client};
        BOOST_TEST(take_steps(in, service, is) >= 30);
    }
}

BOOST_AUTO_TEST_SUITE_END()
