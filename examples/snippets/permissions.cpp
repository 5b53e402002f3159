// SPDX-License-Identifier: BSL-1.0
// Allows the contributors of a project to read and contribute to its repositories, by an access control entry.
#include "connect.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/api/graph/groups.hpp>
#include <azdo/api/security.hpp>

namespace security = azdo::api::security;

namespace {

constexpr const char* git_repositories = "2e9eb7ed-3c0a-47d4-87c1-0ffdd275fd87"; // the security namespace
constexpr std::int32_t may_read = 2, may_contribute = 4;

} // namespace

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: permissions PROJECT\n", 2;
    const azdo::client api = connect();
    const auto project = azdo::call(azdo::api::core::get_project{.project_id = arguments[1]}, api);
    if (!project) return report(project.error());
    if (!project->id || !project->name) return std::cerr << "the service gave no id\n", 1; // "repoV2/" alone is every repository
    const std::string token = "repoV2/" + *project->id;
    std::vector<security::access_control_entry_to_set> entries;
    for (const auto& group : azdo::paginate(azdo::api::graph::list_groups{}, api)) {
        if (!group) return report(group.error());
        if (group->display_name != "Contributors" || !group->principal_name.starts_with('[' + *project->name + ']')) continue;
        entries.push_back({.allow = may_read | may_contribute, .deny = 0, .descriptor = group->descriptor});
    }
    if (entries.empty()) return std::cerr << "the project has no group Contributors\n", 1;
    const security::access_control_entries_to_set wanted{.access_control_entries = std::move(entries), .merge = true, .token = token};
    const auto set = azdo::call(security::set_access_control_entries{.security_namespace_id = git_repositories, .body = wanted}, api);
    if (!set) return report(set.error());
    const auto lists = azdo::call(security::query_access_control_lists{.security_namespace_id = git_repositories, .token = token}, api);
    if (!lists) return report(lists.error());
    for (const auto& list : lists->value) {
        for (const auto& [descriptor, entry] : list.aces_dictionary)
            std::cout << descriptor << " has the permissions " << entry.allow << '\n';
    }
}
