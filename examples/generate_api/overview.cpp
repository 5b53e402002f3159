// SPDX-License-Identifier: BSL-1.0
// The files that list all areas.
#include "write.hpp"

#include <azdo/core/result.hpp>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace generate_api {
namespace {

struct purpose {
    std::string_view area; // the vendor's name
    std::string_view text;
};

constexpr purpose purposes[] = {
    {"account", "the organizations that a person belongs to"},
    {"advancedSecurity", "alerts about secrets, dependencies and code, and their settings and cost"},
    {"approvalsAndChecks", "approvals and checks that a pipeline waits for, and who may use a resource"},
    {"artifacts", "package feeds: views, permissions, retention, recycle bin, provenance"},
    {"artifactsPackageTypes", "packages in feeds: Cargo, Maven, npm, NuGet, Python, Universal"},
    {"audit", "the audit log, and the streams that carry it elsewhere"},
    {"build", "builds and their definitions, logs, timelines, artifacts, tags, retention"},
    {"core", "projects, teams, processes"},
    {"dashboard", "dashboards and their widgets"},
    {"delegatedAuth", "secrets of registered OAuth applications"},
    {"distributedTask", "agents, pools, queues, deployment groups, variable groups, secure files, task groups"},
    {"environments", "environments that pipelines deploy to, and their resources"},
    {"extensionManagement", "installed extensions"},
    {"favorite", "what a person has marked as a favorite"},
    {"git", "repositories, commits, pushes, refs, items, pull requests"},
    {"graph", "users, groups, memberships, service principals"},
    {"hooks", "service hooks: subscriptions that send events to other services"},
    {"ims", "identities by name, address or descriptor"},
    {"memberEntitlementManagement", "licenses and access levels of users, groups, service principals"},
    {"notification", "subscriptions to notifications, event types, settings of subscribers"},
    {"operations", "the state of an operation that takes long"},
    {"permissionsReport", "reports of who may do what"},
    {"pipelines", "pipelines and their runs, logs and artifacts"},
    {"policy", "branch policies and their evaluations"},
    {"processadmin", "import and export of processes, their behaviors"},
    {"processes", "inherited processes: work item types, fields, states, rules, layout"},
    {"profile", "the profile of a person"},
    {"release", "classic releases: definitions, deployments, approvals, gates"},
    {"resourceUsage", "limits of an organization and of a project, and how much is used"},
    {"search", "search in code, work items, wikis and packages"},
    {"security", "permissions: security namespaces and access control lists"},
    {"securityRoles", "roles on resources, and who has them"},
    {"serviceEndpoint", "service connections"},
    {"status", "the health of the service"},
    {"symbol", "debug symbols"},
    {"test", "test runs, results, attachments, points, suites"},
    {"testPlan", "test plans, suites, cases, configurations, variables"},
    {"testResults", "test results of pipelines, coverage, trends, logs"},
    {"tfvc", "Team Foundation version control: items, changesets, shelvesets, labels"},
    {"tokenAdmin", "administrators list and revoke tokens of other people"},
    {"tokens", "personal access tokens of the caller"},
    {"wiki", "wikis, their pages and attachments"},
    {"wit", "work items, queries, fields, classification nodes, comments, attachments"},
    {"work", "backlogs, boards, iterations, capacity, team settings, delivery plans"},
};

} // namespace

std::string_view purpose_of(const area& where) {
    const auto* const found =
        std::find_if(std::begin(purposes), std::end(purposes), [&](const purpose& one) { return one.area == where.vendor_name; });
    if (found == std::end(purposes))
        throw azdo::failure_exception(
            azdo::fail(azdo::failure_kind::invalid_input, where.vendor_name + ": a new area needs a line in overview.cpp"));
    return found->text;
}

namespace {

std::size_t count_operations(const area& where) {
    std::size_t count = 0;
    for (const auto& [group, operations] : where.groups) count += operations.size();
    return count;
}

constexpr std::string_view rule_of_members =
    "In a type that only answers contain, texts, lists and maps are plain members, empty when the service sent none: `project.name`. Numbers, dates, Booleans\n"
    "and enumerations are optional, or plain where every answer has them: `reference.id`. An answer without one of those is a failure that names its place. In\n"
    "types that requests contain, every member is optional, so that a request has only what you set. `examples/generate_api/reachability.txt` records which\n"
    "types only answers contain, so that a new description by the vendor changes no type silently.\n";

std::string readme_text(const std::vector<area>& areas) {
    std::size_t total = 0;
    std::string rows;
    for (const area& one : areas) {
        total += count_operations(one);
        rows += "| " + one.vendor_name + " | " + std::string(purpose_of(one)) + " | " + std::to_string(count_operations(one)) +
                " | `azdo/api/" + one.name + ".hpp` |\n";
    }
    return "# The REST API\n\nWritten by `examples/generate_api` from the vendor's published description: " + std::to_string(total) +
           " operations in " + std::to_string(areas.size()) +
           " areas. A header of an area includes all its groups;\ninclude the header of one group (`azdo/api/git/pushes.hpp`) if you need no "
           "more. The namespace is that of the header: `azdo::api::git`.\n\n" +
           std::string(rule_of_members) + "\n| area | for | operations | header |\n|---|---|---|---|\n" + rows;
}

std::string registries_text(const std::vector<area>& areas) {
    std::string declarations, rows;
    for (const area& one : areas) {
        if (!has_examples(one)) continue;
        declarations += "void register_" + one.name + "(registry& into);\n";
        rows += "        {\"" + one.vendor_name + "\", &register_" + one.name + "},\n";
    }
    return "// SPDX-License-Identifier: BSL-1.0\n// The areas that have published examples. Written by examples/generate_api.\n#include "
           "\"registry.hpp\"\n\nnamespace published {\n\n" +
           declarations + "\nstd::vector<registered_area> list_areas() {\n    return {\n" + rows +
           "    };\n}\n\n} // namespace published\n";
}

} // namespace

files write_overview(const std::vector<area>& areas) {
    return {{"include/azdo/api/README.md", readme_text(areas)}, {"tests/vendor_examples/areas.cpp", registries_text(areas)}};
}

} // namespace generate_api
