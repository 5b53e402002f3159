// SPDX-License-Identifier: BSL-1.0
// Two requests at once, with Boost.Asio coroutines.
#include <azdo/api/core.hpp>
#include <azdo/azdo.hpp>
#include <azdo/transport/asio.hpp>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <cstdlib>
#include <iostream>

boost::asio::awaitable<void> print_project(const azdo::client& api, std::string name) {
    const azdo::api::core::get_project operation{.project_id = name};
    const auto project = co_await azdo::co_call(operation, api);
    if (project)
        std::cout << project->name.value_or("") << ": " << project->description.value_or("") << '\n';
    else
        std::cerr << project.error() << '\n';
}

int main(int count, char** arguments) {
    const char *server = std::getenv("AZDO_SERVER"), *organization = std::getenv("AZDO_ORGANIZATION"), *token = std::getenv("AZDO_PAT");
    if (server == nullptr || organization == nullptr || token == nullptr)
        return std::cerr << "set AZDO_SERVER, AZDO_ORGANIZATION and AZDO_PAT\n", 2;
    const azdo::client api{azdo::server{server, organization}, azdo::personal_access_token{azdo::secret<std::string>(token), {{server}}},
        azdo::asio_transport{}};
    boost::asio::io_context context;
    for (int i = 1; i < count; ++i) boost::asio::co_spawn(context, print_project(api, arguments[i]), boost::asio::detached);
    context.run();
}
