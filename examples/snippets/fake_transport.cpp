// SPDX-License-Identifier: BSL-1.0
// Tests a function of your own without a network: the transport is a lambda that returns a response.
#include <azdo/api/core.hpp>
#include <azdo/azdo.hpp>

#include <iostream>

/// The function to test.
azdo::result<int> count_projects(const azdo::client& api) {
    int projects = 0;
    for (const auto& project : azdo::paginate(azdo::api::core::list_projects{}, api)) {
        if (!project) return project.error();
        ++projects;
    }
    return projects;
}

int main() {
    int asked = 0;
    const auto fake = [&asked](const azdo::http::request& request) -> azdo::result<azdo::http::response> {
        std::cout << "asked for " << request.target() << '\n';
        return ++asked == 1 ? azdo::http::response(200, R"({"count":2,"value":[{"name":"a"},{"name":"b"}]})")
                            : azdo::http::response(200, R"({"count":0,"value":[]})");
    };
    const azdo::client api{"acme", azdo::personal_access_token{azdo::secret<std::string>("token")}, fake};
    const auto projects = count_projects(api);
    if (!projects) return std::cerr << projects.error() << '\n', 1;
    std::cout << *projects << " projects\n";
    return *projects == 2 ? 0 : 1;
}
