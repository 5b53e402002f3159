// SPDX-License-Identifier: BSL-1.0
// Lists the projects of an organization over a transport of one's own, libcurl_transport.hpp, through the environment's proxy if it names one.
#include "connect.hpp"
#include "libcurl_transport.hpp"

#include <azdo/api/core/projects.hpp>

#include <csignal>

int main() {
    std::signal(SIGPIPE, SIG_IGN);
    const azdo::client api = connect(libcurl_transport{{.proxy = azdo::proxy_from_environment()}});
    for (const auto& project : azdo::paginate(azdo::api::core::list_projects{}, api)) {
        if (!project) return report(project.error());
        std::cout << project->name << '\n';
    }
}
