// SPDX-License-Identifier: BSL-1.0
// Tests a function of your own without a network: a fake answers its operations with values.
#include <azdo/api/core.hpp>
#include <azdo/azdo.hpp>
#include <azdo/testing/fake.hpp>

#include <iostream>

namespace core = azdo::api::core;

/// The function to test.
azdo::result<int> count_projects(const azdo::client& api) {
    int projects = 0;
    for (const auto& project : azdo::paginate(core::list_projects{}, api)) {
        if (!project) return project.error();
        ++projects;
    }
    return projects;
}

int main() {
    azdo::testing::fake service;
    service.on<core::list_projects>([](const core::list_projects& asked) {
        core::list_projects::result_type page;
        if (!asked.skip && !asked.continuation_token) page.value = {{.name = "a"}, {.name = "b"}};
        return page;
    });
    const azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("token")}, service};
    const auto projects = count_projects(api);
    if (!projects) return std::cerr << projects.error() << '\n', 1;
    std::cout << *projects << " projects\n";
    for (const auto& asked : service.sent<core::list_projects>()) std::cout << "asked from " << asked.skip.value_or(0) << " on\n";
    std::cout << service.complaints();
    return *projects == 2 ? 0 : 1;
}
