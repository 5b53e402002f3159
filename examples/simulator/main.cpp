// SPDX-License-Identifier: BSL-1.0
// The simulator as a program: simulator [--port N] [--seed FILE] [--print-seed] [--print-app] [--print-token]
#include "server.hpp"

#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

constexpr const char* usage = "usage: simulator [--port N] [--seed FILE]   serve on http://127.0.0.1:N (a free port without --port)\n"
                              "       simulator --print-seed                print the built-in seed, to be changed and given as --seed\n"
                              "       simulator --print-app                 print the registered demo app\n"
                              "       simulator --print-token               print a personal access token that every simulator accepts,\n"
                              "                                             as the first user of its seed\n";

std::uint16_t port_of(const std::string& text) {
    const auto port = simulator::parse_integer(text);
    if (!port || *port < 0 || *port > 65535) throw std::invalid_argument("--port: a number from 0 to 65535");
    return static_cast<std::uint16_t>(*port);
}

std::string contents_of(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    if (!file || text.str().empty()) throw std::invalid_argument("--seed: " + path + " cannot be read, or is empty");
    return text.str();
}

void print_app() {
    const auto app = simulator::demo_app();
    std::cout << "App ID:        " << app.client_id << "\nClient Secret: " << app.client_secret << "\nRedirect URI:  " << app.redirect_uri
              << "\nScopes:        " << app.scopes << '\n';
}

/// Empty: there is nothing to serve.
std::optional<simulator::options> read_arguments(const std::vector<std::string>& arguments) {
    simulator::options out;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const auto& name = arguments[i];
        if (name == "--print-seed") return std::cout << simulator::built_in_seed() << '\n', std::nullopt;
        if (name == "--print-app") return print_app(), std::nullopt;
        if (name == "--print-token") return std::cout << simulator::demo_token() << '\n', std::nullopt;
        if (name == "--help") return std::cout << usage, std::nullopt;
        if ((name != "--port" && name != "--seed") || i + 1 == arguments.size()) throw std::invalid_argument(usage);
        const auto& value = arguments[++i];
        if (name == "--port") out.port = port_of(value);
        if (name == "--seed") out.seed_json = contents_of(value);
    }
    return out;
}

} // namespace

int main(int count, char** values) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    try {
        auto options = read_arguments({values + 1, values + count});
        if (!options) return 0;
        const simulator::server service{std::move(*options)};
        std::cout << service.origin() << std::endl;
        int signal = 0;
        sigwait(&ends, &signal);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
