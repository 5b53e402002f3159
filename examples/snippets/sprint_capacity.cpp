// SPDX-License-Identifier: BSL-1.0
// Sets how many hours a day a member of the team has in its first iteration, and prints the capacity of the whole team.
#include "connect.hpp"

#include <azdo/api/core/teams.hpp>
#include <azdo/api/work.hpp>

namespace work = azdo::api::work;

int main(int count, char** arguments) {
    if (count != 3) return std::cerr << "usage: sprint_capacity PROJECT TEAM\n", 2;
    const azdo::client api = connect();
    const std::string project = arguments[1], team = arguments[2];
    const auto members =
        azdo::call(azdo::api::core::get_team_members_with_extended_properties{.project_id = project, .team_id = team}, api);
    if (!members) return report(members.error());
    const auto iterations = azdo::call(work::get_team_iterations{.project = project, .team = team}, api);
    if (!iterations) return report(iterations.error());
    if (iterations->value.empty() || members->value.empty()) return std::cerr << "the team has no iteration or no member\n", 1;
    const std::string sprint = iterations->value.front().id.value_or("");

    const auto& who = members->value.front().identity;
    const std::vector<work::activity> hours{{.capacity_per_day = 4.5, .name = "Development"}, {.capacity_per_day = 1.5, .name = "Testing"}};
    const auto set = azdo::call(
        work::update_capacity_with_identity_ref{
            .project = project, .team = team, .iteration_id = sprint, .team_member_id = who->id, .body = {.activities = hours}},
        api);
    if (!set) return report(set.error());
    const auto total =
        azdo::call(work::get_capacities_with_identity_ref_and_totals{.project = project, .team = team, .iteration_id = sprint}, api);
    if (!total) return report(total.error());
    std::cout << iterations->value.front().name.value_or("") << ": " << total->total_capacity_per_day.value_or(0) << " hours a day\n";
}
