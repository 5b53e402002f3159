// SPDX-License-Identifier: BSL-1.0
// Follows the configuration file, and the files of the TLS certificate, while the server runs.
#pragma once

#include "live_settings.hpp"
#include "read_config.hpp"
#include "surroundings.hpp"

#include <azdo/config/services/services_config.hpp>
#include <azdo/config/watch.hpp>
#include <azdo/core/result.hpp>

#include <atomic>
#include <chrono>
#include <functional>
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
    std::function<settings_version()> in_force;
};

/// A broken version of the file changes nothing; its errors are said once.
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
    ~config_follower() { stop(); }
    config_follower(const config_follower&) = delete;
    config_follower& operator=(const config_follower&) = delete;

    /// The contents that were read first, until `start`.
    std::shared_ptr<const services_config> services() const { return watched_->get(); }
    /// Follows in a thread of its own until `stop`.
    void start(follower_target target, std::shared_ptr<metrics> counted = nullptr);
    void stop();
    /// Reads everything again soon, even if nothing seems to have changed. Thread-safe.
    void look_again();

private:
    struct file_state {
        std::int64_t inode = 0, size = 0, changed_s = 0, changed_ns = 0;
        bool operator==(const file_state&) const = default;
    };
    using certificate_state = std::vector<file_state>;

    config_follower(maker make, speaker say) : make_(std::move(make)), say_(std::move(say)) {}
    void run();
    void apply(const azdo::config::reload<services_config>& event);
    void check_certificate(bool always);
    certificate_state look_at_certificate() const;
    void count(bool accepted) const {
        if (counted_) counted_->count_reload(accepted);
    }

    std::string file_{};
    maker make_;
    speaker say_;
    std::unique_ptr<azdo::config::watched_file<>> watched_{};
    follower_target target_{};
    std::shared_ptr<metrics> counted_{};
    certificate_state certificate_{};
    std::string said_{}; ///< why the certificate cannot be used; said once
    std::atomic<bool> stop_{false}, again_{false};
    std::thread thread_{};
};

} // namespace callback_server
