// SPDX-License-Identifier: BSL-1.0
// What an operator watches, in Prometheus' text format (version 0.0.4). Every label has a fixed set of values, none of them from a client.
#pragma once

#include <azdo/core/time.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace callback_server {

/// Thread-safe.
class metrics {
public:
    using seconds = std::chrono::duration<double>;

    /// A request that was answered. `route` is a pattern of the server's own, such as `/items/*`.
    void count_request(std::string_view route, int status, seconds took);
    /// The end of a sign-in: `completed`, or the kind of the failure.
    void count_sign_in(std::string_view outcome);
    /// A request to the token endpoint for a new access token: `completed`, or the kind of the failure.
    void count_refresh(std::string_view outcome);
    /// A new version of the configuration file.
    void count_reload(bool accepted);
    /// When `what` (`client_secret`, `app_certificate`, `federated_token`, `tls_certificate`) expires; nothing if it is unknown.
    void set_expiry(std::string_view what, std::optional<azdo::sys_time> when);

    std::string text(azdo::sys_time now) const;

private:
    static constexpr std::array<double, 8> bounds{0.005, 0.025, 0.1, 0.25, 1, 2.5, 10, 30};
    struct durations {
        std::array<std::uint64_t, bounds.size() + 1> counts{}; ///< the last one: above every bound
        double sum = 0;
    };
    enum class family : unsigned char { requests, sign_ins, refreshes, reloads };
    struct described {
        family of;
        std::string_view name, help;
    };
    static constexpr std::array<described, 4> families{
        {{family::requests, "callback_server_requests_total", "Requests by route and status."},
            {family::sign_ins, "callback_server_sign_ins_total", "Sign-ins that returned to the callback, by outcome."},
            {family::refreshes, "callback_server_refreshes_total", "Renewals of access tokens, by outcome."},
            {family::reloads, "callback_server_reloads_total", "New versions of the configuration file, by outcome."}}};
    void count(family of, std::string labels);

    mutable std::mutex mutex_{};
    std::map<std::pair<family, std::string>, std::uint64_t> counters_{}; ///< the second is the text of the labels
    std::map<std::string, durations, std::less<>> durations_{};
    std::map<std::string, azdo::sys_time, std::less<>> expiries_{};
};

} // namespace callback_server
