// SPDX-License-Identifier: BSL-1.0
// A simulator, a callback server and a browser, with a clock that the test sets and a log that it reads.
#pragma once

#include <callback_server/demo_browser.hpp>
#include <callback_server/server.hpp>
#include <callback_server/settings.hpp>
#include <callback_server/surroundings.hpp>
#include <simulator/server.hpp>

#include <azdo/core/time.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/httplib.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace callback_server_tests {

using callback_server::demo_browser;
using callback_server::seen_page;

/// All clients of a test share one address, so its share is unlimited here.
inline callback_server::gate_limits roomy() {
    callback_server::gate_limits limits;
    limits.connections_of_client = limits.connections;
    limits.connections_a_second = limits.connection_burst = 1e9;
    limits.shares.outward_anonymous = limits.shares.outward_of_client = limits.shares.outward_of_person = limits.shares.outward;
    limits.shares.waiting = limits.shares.waiting_of_client = limits.shares.waiting_of_person = limits.connections;
    return limits;
}

class world {
public:
    using change = std::function<void(callback_server::settings&, callback_server::surroundings&)>;

    explicit world(const change& changed = {}, std::string seed = {}, const callback_server::gate_limits& limits = roomy(),
        std::shared_ptr<callback_server::stores> shared = {}) {
        auto bound = callback_server::server::bind({.limits = limits});
        if (!bound) throw std::runtime_error(bound.error().message);
        listening_ = *std::move(bound);
        auto registered = simulator::demo_app();
        registered.redirect_uri = callback_server::loopback_redirect_uri(listening_->port());
        simulated_ = std::make_unique<simulator::server>(simulator::options{.seed_json = std::move(seed), .apps = {registered}});
        const azdo::oauth::app app{registered.client_id, azdo::secret<std::string>{registered.client_secret}, registered.redirect_uri};
        auto settings = callback_server::simulated_settings(simulated_->origin(), app, listening_->port());
        settings.sign_in_burst = 1e9;
        callback_server::surroundings around;
        around.transport = azdo::httplib_transport{};
        around.random = azdo::oauth::system_entropy;
        around.clock = [this] { return now(); };
        around.log = [this](std::string_view line) { write(line); };
        if (changed) changed(settings, around);
        client_secret_ = settings.app.client_secret;
        if (auto serving = listening_->serve(std::move(settings), std::move(around), std::move(shared)); !serving)
            throw std::runtime_error(serving.error().message);
    }
    ~world() { listening_.reset(); }
    world(const world&) = delete;
    world& operator=(const world&) = delete;

    simulator::server& service() { return *simulated_; }
    callback_server::server& listening() { return *listening_; }
    int port() const { return listening_->port(); }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(port()); }
    std::string callback() const { return origin() + std::string(callback_server::callback_path); }
    const azdo::secret<std::string>& client_secret() const { return client_secret_; }

    void advance(std::chrono::minutes by) {
        const std::scoped_lock lock(mutex_);
        skew_ += by;
    }
    azdo::sys_time now() const {
        const std::scoped_lock lock(mutex_);
        return azdo::oauth::wall_clock() + skew_;
    }
    std::vector<std::string> log() const {
        const std::scoped_lock lock(mutex_);
        return log_;
    }
    /// The number of requests to the simulator whose target begins with `target`.
    std::size_t requests_to(std::string_view target) const {
        const auto all = simulated_->requests();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const auto& one) { return one.target.starts_with(target); }));
    }

    std::size_t token_requests() const { return requests_to("/oauth2/token"); }

    /// The bodies of the requests to this target, without its query.
    std::vector<std::string> bodies_of(std::string_view target) const {
        std::vector<std::string> bodies;
        for (const auto& one : simulated_->requests())
            if (one.target.substr(0, one.target.find('?')) == target) bodies.push_back(one.body);
        return bodies;
    }

    /// Opens the authorize page; false if it does not appear.
    bool go_to_authorize(demo_browser& browser, const std::string& organization = "fabrikam") const {
        browser.open(origin() + "/");
        browser.submit("/connect", {{"organization", organization}});
        return !browser.form("/oauth2/authorize").action.empty();
    }
    /// Signs in completely; returns the page that the browser shows then.
    seen_page sign_in(demo_browser& browser, const std::string& organization = "fabrikam") const {
        if (!go_to_authorize(browser, organization)) return browser.current();
        return browser.submit("/oauth2/authorize", {{"decision", "accept"}});
    }
    /// Decides on the authorize page, but does not return to the server; the address to return to.
    std::string accept_only(demo_browser& browser, const std::string& decision = "accept") const {
        return browser.submit("/oauth2/authorize", {{"decision", decision}}, false).header("location");
    }

private:
    void write(std::string_view line) {
        const std::scoped_lock lock(mutex_);
        log_.emplace_back(line);
    }

    mutable std::mutex mutex_{};
    std::chrono::minutes skew_{0};
    std::vector<std::string> log_{};
    azdo::secret<std::string> client_secret_{};
    std::unique_ptr<callback_server::server> listening_{};
    std::unique_ptr<simulator::server> simulated_{};
};

} // namespace callback_server_tests
