// SPDX-License-Identifier: BSL-1.0
// Creates a service connection, with the password in BUILD_PASSWORD, and lists those of the project.
#include "connect.hpp"

#include <azdo/api/core/projects.hpp>
#include <azdo/api/service_endpoint/endpoints.hpp>

namespace endpoints = azdo::api::service_endpoint;

int main(int count, char** arguments) {
    if (count != 2) return std::cerr << "usage: service_connection PROJECT\n", 2;
    const azdo::client api = connect();
    const auto project = azdo::call(azdo::api::core::get_project{.project_id = arguments[1]}, api);
    if (!project) return report(project.error());
    endpoints::service_endpoint wanted;
    wanted.name = "Build server";
    wanted.type = "generic";
    wanted.url = "https://build.example";
    auto& sign_in = wanted.authorization.emplace();
    sign_in.scheme = "UsernamePassword";
    auto& parameters = sign_in.parameters.emplace();
    parameters["username"] = azdo::secret<std::string>("pipeline");
    parameters["password"] = azdo::secret<std::string>(variable("BUILD_PASSWORD"));
    auto& shared = wanted.service_endpoint_project_references.emplace().emplace_back();
    shared.name = "Build server";
    shared.project_reference.emplace().id = project->id;
    const auto made = azdo::call(endpoints::create_service_endpoint{.body = wanted}, api);
    if (!made) return report(made.error());
    const auto all = azdo::call(endpoints::get_service_endpoints{.project = arguments[1]}, api);
    if (!all) return report(all.error());
    for (const auto& one : all->value) std::cout << one.name.value_or("") << ": " << one.url.value_or("") << '\n';
}
