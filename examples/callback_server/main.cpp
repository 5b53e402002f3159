// SPDX-License-Identifier: BSL-1.0
// The callback server as a program; options.cpp has its usage.
#include "core_dumps.hpp"
#include "demo.hpp"
#include "options.hpp"
#include "read_config.hpp"
#include "server.hpp"
#include "settings.hpp"

#include <simulator/server.hpp>

#include <azdo/config/environment.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/httplib.hpp>

#include <csignal>
#include <exception>
#include <iostream>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace callback_server;

/// Writes diagnostics and the log, one line at a time.
void say(std::string_view line) {
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    std::cerr << line << std::endl;
}

surroundings real_surroundings() {
    surroundings around;
    around.transport = azdo::httplib_transport{};
    around.clock = azdo::oauth::wall_clock;
    around.random = azdo::oauth::system_entropy;
    around.log = [](std::string_view line) { say(azdo::format_time(azdo::oauth::wall_clock()).substr(0, 19) + "Z " + std::string(line)); };
    return around;
}

void wait_for_end(const sigset_t& ends) {
    int signal = 0;
    sigwait(&ends, &signal);
    say("Stopped.");
}

/// Adds the keys and the grant folder of the command line to the settings.
azdo::result<settings> with_options(settings configured, const options& given) {
    configured.token_folder = given.token_folder;
    configured.trusted_proxies = given.trusted_proxies;
    configured.hsts = given.hsts;
    if (given.seal_key_file.empty()) {
        if (!given.demo)
            say("Warning: the key that seals sign-ins is random. A restart ends sign-ins under way, and a second server cannot finish "
                "them; use --seal-keys.");
        return configured;
    }
    auto keys = azdo::oauth::seal_keys_from_file(given.seal_key_file);
    if (!keys) return std::move(keys).error();
    configured.keys = *std::move(keys);
    if (const std::string said = azdo::oauth::warning_about_folders_of(given.seal_key_file); !said.empty()) say("Warning: " + said);
    return configured;
}

azdo::result<void> serve_configured(const azdo::config::services_config& services, const options& given, const sigset_t& ends) {
    auto configured = settings_from(services, given.port, {given.allow_authority, given.service, azdo::httplib_transport{}});
    if (configured) configured = with_options(*std::move(configured), given);
    if (!configured) return std::move(configured).error();
    auto listening = server::bind({configured->listen_host, configured->port, configured->certificate_file, configured->key_file});
    if (!listening) return std::move(listening).error();
    const std::string address = configured->here.origin + "/";
    const bool behind_proxy = configured->here.https && configured->certificate_file.empty();
    if (auto serving = (*listening)->serve(*std::move(configured), real_surroundings()); !serving) return serving;
    if (behind_proxy && given.trusted_proxies.empty())
        say("Warning: without --trusted-proxy (such as --trusted-proxy 127.0.0.1) all clients of the proxy share the limits of a single "
            "client.");
    if (behind_proxy)
        std::cout << "Listening on http://127.0.0.1:" << (*listening)->port() << " for the proxy that serves " << address << std::endl;
    std::cout << "Connect Azure DevOps at " << address << std::endl;
    wait_for_end(ends);
    return {};
}

azdo::result<void> serve_simulated(const options& given, const sigset_t& ends) {
    auto listening = server::bind({.port = given.port.value_or(given.demo ? 0 : 8080)});
    if (!listening) return std::move(listening).error();
    const int port = (*listening)->port();
    simulator::app_registration registered = simulator::demo_app();
    registered.redirect_uri = loopback_redirect_uri(port);
    simulator::server simulated({.apps = {registered}});
    const azdo::oauth::app app{registered.client_id, azdo::secret<std::string>{registered.client_secret}, registered.redirect_uri};
    const std::string origin = "http://127.0.0.1:" + std::to_string(port);
    auto configured = with_options(simulated_settings(simulated.origin(), app, port), given);
    if (!configured) return std::move(configured).error();
    if (auto serving = (*listening)->serve(*std::move(configured), real_surroundings()); !serving) return serving;
    azdo::result<void> done;
    if (given.demo) {
        done = run_demo(origin, std::cout);
    } else {
        std::cout << "No configuration file: using a simulated Azure DevOps, " << simulated.origin() << "/\n"
                  << "Connect Azure DevOps at " << origin << "/ (organization: fabrikam or contoso); stop with Ctrl+C" << std::endl;
        wait_for_end(ends);
    }
    listening->reset(); // first: the simulator's destructor waits for connections that are kept alive
    return done;
}

azdo::result<void> run(const options& given, const sigset_t& ends) {
    std::string file = given.config_file;
    if (file.empty() && !given.demo && !given.simulate) file = azdo::config::process_environment("CSSVC_CFG_FILE").value_or("");
    if (file.empty()) return serve_simulated(given, ends);
    auto services = read_config(file, azdo::config::process_environment, azdo::oauth::wall_clock(), say);
    if (!services) return std::move(services).error();
    return serve_configured(*services, given, ends);
}

} // namespace

int main(int count, char** values) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr); // threads inherit it; wait_for_end receives the signals
    std::signal(SIGPIPE, SIG_IGN);
    try {
        auto given = read_options(std::vector<std::string>(values + 1, values + count));
        if (given && given->help) {
            std::cout << usage;
            return 0;
        }
        if (given && !given->core_dumps) forbid_core_dumps();
        const auto done = given ? run(*given, ends) : azdo::result<void>(given.error());
        if (done) return 0;
        std::cerr << "callback_server: " << done.error().message << '\n';
        return given ? 1 : 2;
    } catch (const std::exception&) { // its message may contain anything
        std::cerr << "callback_server: stopped by an unexpected error: out of memory, or the simulator could not start\n";
        return 1;
    }
}
