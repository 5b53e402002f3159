// SPDX-License-Identifier: BSL-1.0
// Walks a list page by page: the range asks for the next page when it is needed.
#include "connect.hpp"

#include <azdo/api/core.hpp>

int main() {
    const azdo::client api = connect();
    int projects = 0;
    for (const auto& project : azdo::paginate(azdo::api::core::list_projects{.top = 1}, api).limit(100)) {
        if (!project) return report(project.error()); // any page can fail
        std::cout << project->name << '\n';
        ++projects;
    }
    std::cout << projects << " projects\n";
}
