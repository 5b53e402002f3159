// SPDX-License-Identifier: BSL-1.0
// Creates a variable group for the pipelines of a project, with the secret in API_KEY. The service never returns the value of a secret variable.
#include "connect.hpp"

#include <azdo/api/distributed_task/variable_groups.hpp>

namespace task = azdo::api::distributed_task;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: variable_group PROJECT\n", 2;
    const azdo::client api = connect();
    task::variable_group_parameters wanted;
    wanted.name = "Release";
    wanted.type = "Vsts";
    wanted.variables.emplace()["region"].value = "westeurope";
    (*wanted.variables)["key"] = {.is_secret = true, .value = variable("API_KEY")};
    wanted.variable_group_project_references.emplace().push_back(
        {.name = "Release", .project_reference = task::project_reference{.name = arguments[1]}});
    const auto made = azdo::call(task::add_variable_group{.body = wanted}, api);
    if (!made) return report(made.error());
    for (const auto& [name, held] : made->variables) std::cout << name << " = " << held.value.value_or("(secret)") << '\n';
}
