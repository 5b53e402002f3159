// SPDX-License-Identifier: BSL-1.0
// The callback server as a program; options.cpp has its usage.
#include "config_follower.hpp"
#include "core_dumps.hpp"
#include "demo.hpp"
#include "line_log.hpp"
#include "metrics_listener.hpp"
#include "options.hpp"
#include "postgresql_stores.hpp"
#include "program_log.hpp"
#include "server.hpp"
#include "settings.hpp"

#include <simulator/server.hpp>

#include <azdo/config/environment.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/from_config.hpp>
#include <azdo/oauth/store/private_file.hpp>
#include <azdo/oauth/store/seal_key_file.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/httplib.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <functional>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
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

/// Adds the time to a line.
std::string timed(std::string_view line) { return azdo::format_time(azdo::oauth::wall_clock()).substr(0, 19).append("Z ").append(line); }

surroundings real_surroundings(std::shared_ptr<program_log> log) {
    surroundings around;
    around.transport = azdo::httplib_transport{};
    around.clock = azdo::oauth::wall_clock;
    around.random = azdo::oauth::system_entropy;
    around.log = [log = std::move(log)](std::string_view line) { log->write(timed(line)); };
    return around;
}

/// Waits for SIGINT or SIGTERM; `look_again` is called at each SIGHUP.
void wait_for_end(const sigset_t& signals, const std::function<void()>& look_again = {}) {
    for (int signal = SIGHUP; signal == SIGHUP;) {
        sigwait(&signals, &signal);
        if (signal == SIGHUP && look_again) look_again();
    }
}

/// Adds what the command line says to the settings.
settings with_options(settings configured, const options& given) {
    configured.token_folder = given.token_folder;
    configured.store = given.store;
    configured.trusted_proxies = given.trusted_proxies;
    configured.hsts = given.hsts;
    return configured;
}

/// The keys that the command line names; nothing without any.
azdo::result<std::optional<azdo::oauth::seal_keys>> keys_of(const options& given) {
    if (given.seal_key_file.empty()) {
        if (!given.demo)
            say("Warning: the key that seals sign-ins is random. A restart ends sign-ins under way, and a second server cannot finish "
                "them; use --seal-keys.");
        return std::optional<azdo::oauth::seal_keys>();
    }
    auto keys = azdo::oauth::seal_keys_from_file(given.seal_key_file);
    if (!keys) return std::move(keys).error();
    if (const std::string said = azdo::oauth::warning_about_folders_of(given.seal_key_file); !said.empty()) say("Warning: " + said);
    return std::optional(*std::move(keys));
}

/// What the command line adds to the surroundings: an access log and metrics.
struct watching {
    std::shared_ptr<line_log> access{};
    std::unique_ptr<metrics_listener> listener{};
};
azdo::result<watching> watch(surroundings& around, const options& given) {
    watching made;
    if (!given.access_log.empty()) {
        auto opened = line_log::open(given.access_log);
        if (!opened) return std::move(opened).error();
        made.access = *std::move(opened);
        around.access_log = [log = made.access](std::string_view line) { log->write(line); };
    }
    if (given.metrics) {
        around.counted = std::make_shared<metrics>();
        auto opened = metrics_listener::open(given.metrics->host, given.metrics->port, around.counted, around.clock);
        if (!opened) return std::move(opened).error();
        made.listener = *std::move(opened);
        std::cout << "Metrics at http://" << given.metrics->text() << "/metrics" << std::endl;
    }
    return made;
}

/// Where the configuration says that lines go; to the console if that does not work, so that people can sign in all the same.
void begin_log(program_log& log, const log_settings& with) {
    if (auto opened = program_log::open(with))
        log.use(*std::move(opened));
    else
        say("Warning: " + opened.error().message);
}

/// What a new version of the file changes: the server, and the log.
follower_target target_of(server& here, program_log& log) {
    return {[&here, &log](settings next) -> azdo::result<std::vector<std::string>> {
                auto lines = program_log::open(next.log);
                if (!lines) return std::move(lines).error();
                auto later = here.follow(std::move(next));
                if (later) log.use(*std::move(lines));
                return later;
            },
        [&here] { return here.read_certificate_again(); }, [&here] { return here.read_proof_again(); }, [&here] { return here.in_force(); },
        [&here] { here.renew_grants_left(); }};
}

/// Ends a server that was asked to stop. What is not finished in time ends with the process: waiting for it could take minutes.
void finish(server& here, config_follower& following, const program_log& log) {
    log.write(timed("Stopping: requests that have begun are finished, for at most 10 seconds."));
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    const bool answered = here.finish(std::chrono::seconds(10));
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    const bool followed = following.stop(std::max(left, std::chrono::milliseconds(0)));
    log.write(timed(answered ? "Stopped." : "Stopped. Requests that took longer were cut off."));
    if (!answered || !followed) std::_Exit(0);
}

azdo::result<void> serve_configured(const std::string& file, const options& given, const sigset_t& signals) {
    stop_flag ending; // outlives whatever refers to it
    const auto make = [&given, &ending](const azdo::config::services_config& services) {
        auto configured = settings_from(services, given.port, {given.allow_authority, given.service, azdo::httplib_transport{}, ending});
        return configured ? azdo::result<settings>(with_options(*std::move(configured), given)) : configured;
    };
    const auto log = std::make_shared<program_log>(say);
    bool follows = false;
    const auto tell = [&](std::string_view line) { follows ? log->write(timed(line)) : say(line); };
    auto following = config_follower::open(file, azdo::config::process_environment, azdo::oauth::wall_clock, make, tell,
        {.reading = {.app_files = azdo::oauth::check_app_files}});
    if (!following) return std::move(following).error();
    auto configured = make(*(*following)->services());
    if (!configured) return std::move(configured).error();
    auto keys = keys_of(given);
    if (!keys) return std::move(keys).error();
    configured->keys = *std::move(keys);
    auto listening = server::bind({configured->listen_host, configured->port, configured->certificate_file, configured->key_file});
    if (!listening) return std::move(listening).error();
    server& here = **listening;
    const std::string address = configured->here.origin + "/";
    const bool behind_proxy = configured->here.https && configured->certificate_file.empty();
    begin_log(*log, configured->log);
    surroundings around = real_surroundings(log);
    around.ending = ending;
    auto watched = watch(around, given);
    if (!watched) return std::move(watched).error();
    if (auto serving = here.serve(*std::move(configured), around); !serving) return serving;
    if (behind_proxy && given.trusted_proxies.empty())
        say("Warning: without --trusted-proxy (such as --trusted-proxy 127.0.0.1) all clients of the proxy share the limits of a single "
            "client.");
    if (behind_proxy) std::cout << "Listening on http://127.0.0.1:" << here.port() << " for the proxy that serves " << address << std::endl;
    std::cout << "Connect Azure DevOps at " << address << std::endl;
    follows = true;
    (*following)->start(target_of(here, *log), around.counted);
    wait_for_end(signals, [&] {
        (*following)->look_again();
        if (auto opened = log->reopen(); !opened) tell(opened.error().message);
        if (!watched->access) return;
        if (auto opened = watched->access->reopen(); !opened) tell(opened.error().message);
    });
    ending.is_set = true;
    finish(here, **following, *log);
    return {};
}

azdo::result<void> serve_simulated(const options& given, const sigset_t& signals, bool entra) {
    auto listening = server::bind({.port = given.port.value_or(given.demo ? 0 : 8080)});
    if (!listening) return std::move(listening).error();
    const int port = (*listening)->port();
    simulator::app_registration registered = simulator::demo_app();
    registered.redirect_uri = loopback_redirect_uri(port);
    simulator::server simulated({.apps = {registered}});
    const azdo::oauth::app app{registered.client_id, azdo::secret<std::string>{registered.client_secret}, registered.redirect_uri};
    const std::string origin = "http://127.0.0.1:" + std::to_string(port);
    const settings legacy = simulated_settings(simulated.origin(), app, port);
    settings configured = with_options(entra ? with_entra_app(legacy) : legacy, given);
    auto keys = keys_of(given);
    if (!keys) return std::move(keys).error();
    configured.keys = *std::move(keys);
    surroundings around = real_surroundings(std::make_shared<program_log>(say));
    auto watched = watch(around, given);
    if (!watched) return std::move(watched).error();
    if (auto serving = (*listening)->serve(std::move(configured), around); !serving) return serving;
    azdo::result<void> done;
    if (given.demo) {
        done = run_demo(origin, std::cout);
    } else {
        std::cout << "No configuration file: using a simulated Azure DevOps, " << simulated.origin() << "/\n"
                  << "Connect Azure DevOps at " << origin << "/ (organization: fabrikam or contoso); stop with Ctrl+C" << std::endl;
        wait_for_end(signals);
        say("Stopped.");
    }
    listening->reset(); // first: the simulator's destructor waits for connections that are kept alive
    return done;
}

/// The whole way with each kind of app.
azdo::result<void> demonstrate(const options& given, const sigset_t& signals) {
    std::cout << "With an app of Azure DevOps' own (legacy) OAuth:" << std::endl;
    if (auto done = serve_simulated(given, signals, false); !done) return done;
    std::cout << "\nWith an app of Microsoft Entra ID:" << std::endl;
    return serve_simulated(given, signals, true);
}

azdo::result<void> prepare(const options& given) {
    auto keys = keys_of(given);
    if (!keys) return std::move(keys).error();
    const auto done = prepare_postgresql(given.store, **keys);
    if (!done) return done.error();
    std::cout << *done << std::endl;
    return {};
}

azdo::result<void> run(const options& given, const sigset_t& signals) {
    if (given.prepare) return prepare(given);
    std::string file = given.config_file;
    if (file.empty() && !given.demo && !given.simulate) file = azdo::config::process_environment("CSSVC_CFG_FILE").value_or("");
    if (file.empty()) return given.demo ? demonstrate(given, signals) : serve_simulated(given, signals, false);
    return serve_configured(file, given, signals);
}

} // namespace

int main(int count, char** values) {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int one : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, one);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // threads inherit it; wait_for_end receives the signals
    std::signal(SIGPIPE, SIG_IGN);
    try {
        auto given = read_options(std::vector<std::string>(values + 1, values + count));
        if (given && given->help) {
            std::cout << usage;
            return 0;
        }
        if (given && !given->core_dumps) forbid_core_dumps();
        const auto done = given ? run(*given, signals) : azdo::result<void>(given.error());
        if (done) return 0;
        std::cerr << "callback_server: " << done.error().message << '\n';
        return given ? 1 : 2;
    } catch (const std::exception&) { // its message may contain anything
        std::cerr << "callback_server: stopped by an unexpected error: out of memory, or the simulator could not start\n";
        return 1;
    }
}
