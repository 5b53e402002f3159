// SPDX-License-Identifier: BSL-1.0
// Follows the configuration file, and the files that it names (of the TLS certificate and of the app's proof), while the server runs.
#pragma once

#include "live_settings.hpp"
#include "read_config.hpp"
#include "renewed_files.hpp"
#include "surroundings.hpp"

#include <azdo/config/services/services_config.hpp>
#include <azdo/config/watch.hpp>
#include <azdo/core/result.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace callback_server {

/// What a new version of the file is given to. `server` has these functions.
struct follower_target {
    std::function<azdo::result<std::vector<std::string>>(settings next)> follow;
    std::function<azdo::result<void>()> read_certificate_again;
    std::function<azdo::result<void>()> read_proof_again;
    std::function<settings_version()> in_force;
    std::function<void()> renew_grants_left{}; ///< called every `watch_options::recheck`
};

/// A broken version of the file changes nothing; its errors are said once. One that could not be used for another reason, such as a tenant
/// that could not be looked up, is tried again a minute (`watch_options::recheck`) after the last try ended.
class config_follower {
public:
    using services_config = azdo::config::services_config;
    using maker = std::function<azdo::result<settings>(const services_config&)>;
    using speaker = std::function<void(std::string_view)>;

    /// Reads the file for the first time. `make` turns its contents into settings; `say` gets warnings and errors, a line each.
    ///
    /// Failures: those of `read_config`.
    static azdo::result<std::unique_ptr<config_follower>> open(const std::string& file, const environment& variables,
        std::function<azdo::sys_time()> clock, maker make, speaker say, azdo::config::watch_options options = {});
    ~config_follower();
    config_follower(const config_follower&) = delete;
    config_follower& operator=(const config_follower&) = delete;

    /// The contents that were read first, until `start`.
    std::shared_ptr<const services_config> services() const { return watched_->get(); }
    /// Follows in a thread of its own until `stop` or the destructor, which waits for its end.
    void start(follower_target target, std::shared_ptr<metrics> counted = nullptr);
    /// Asks the thread to end, and waits for that at most `longest`: it may be looking up a tenant. True if it has ended.
    bool stop(std::chrono::milliseconds longest);
    /// Reads everything again soon, even if nothing seems to have changed. Thread-safe.
    void look_again();

private:
    /// Why the file is read.
    enum class occasion : unsigned char { it_changed, asked, another_try };

    config_follower(maker make, speaker say) : make_(std::move(make)), say_(std::move(say)) {}
    void ask_to_stop();
    void run();
    void read_again(occasion why);
    void apply(const azdo::config::reload<services_config>& event);
    void use(const azdo::config::reload<services_config>& event);
    void refuse(const std::string& why);
    void renew_grants_left(bool now);
    void look_at_files(bool always);
    void count(bool accepted) const {
        if (counted_) counted_->count_reload(accepted);
    }

    std::string file_{};
    maker make_;
    speaker say_;
    std::unique_ptr<azdo::config::watched_file<>> watched_{};
    follower_target target_{};
    std::shared_ptr<metrics> counted_{};
    renewed_files certificate_{"The certificate was renewed: new connections use it."};
    renewed_files proof_{"The app's certificate or token was renewed: the next request to the authorization server uses it."};
    occasion why_ = occasion::it_changed;
    std::string refused_{}; ///< why the file is not used; empty: it is
    std::chrono::steady_clock::time_point tried_{}, renewed_{};
    std::chrono::milliseconds pause_{};
    std::atomic<bool> stop_{false}, again_{false};
    std::promise<void> ended_{};
    std::future<void> end_{};
    std::thread thread_{};
};

} // namespace callback_server
