// SPDX-License-Identifier: BSL-1.0
// The simulator's program; `simulator --help` lists its options.
#include "options.hpp"
#include "server.hpp"

#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>

namespace {

std::string contents_of(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    if (!file || text.str().empty()) throw std::runtime_error("--seed: " + path + " cannot be read, or is empty");
    return text.str();
}

void print_app() {
    const auto app = simulator::demo_app();
    std::cout << "App ID:        " << app.client_id << "\nClient Secret: " << app.client_secret << "\nRedirect URI:  " << app.redirect_uri
              << "\nScopes:        " << app.scopes << '\n';
}

void print_entra_app() {
    const auto app = simulator::entra::demo_app();
    std::cout << "Tenant:        " << app.tenant << "\nTenant ID:     " << simulator::entra::tenant_id_of(app.tenant)
              << "\nApp ID:        " << app.client_id << "\nClient secret: " << app.secrets.front().value
              << "\nRedirect URI:  " << app.redirect_uris.front() << "\nPermissions:   " << app.permissions << '\n';
}

int serve(const simulator::invocation& given, const sigset_t& ends) {
    simulator::options options;
    options.port = given.port;
    if (!given.seed_file.empty()) options.seed_json = contents_of(given.seed_file);
    options.https = !given.ca_file.empty();
    options.is = given.is;
    options.virtual_directory = given.virtual_directory;
    const simulator::server service{std::move(options)};
    if (!given.ca_file.empty()) {
        std::ofstream file{given.ca_file, std::ios::binary};
        file << service.certificate_authority();
        file.close();
        if (!file) throw std::runtime_error("--https: " + given.ca_file + " cannot be written");
    }
    std::cout << service.origin() << std::endl;
    int signal = 0;
    sigwait(&ends, &signal);
    return 0;
}

int run(const simulator::invocation& given, const sigset_t& ends) {
    switch (given.what) {
    case simulator::task::serve: return serve(given, ends);
    case simulator::task::print_seed: std::cout << simulator::built_in_seed() << '\n'; break;
    case simulator::task::print_app: print_app(); break;
    case simulator::task::print_entra_app: print_entra_app(); break;
    case simulator::task::print_token: std::cout << simulator::demo_token() << '\n'; break;
    case simulator::task::print_usage: std::cout << simulator::usage; break;
    }
    return 0;
}

} // namespace

int main(int count, char** values) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    simulator::invocation given;
    try {
        given = simulator::read_invocation({values + 1, values + count});
    } catch (const std::invalid_argument& error) {
        std::cerr << "simulator: " << error.what() << '\n' << simulator::usage;
        return 2;
    }
    try {
        return run(given, ends);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
