// SPDX-License-Identifier: BSL-1.0
// Limits on how much of the server one client and one person may use, so that some is always left for the others.
#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace callback_server {

/// What a request costs, and whom it is charged to.
struct errand {
    std::string client{}; ///< `ip_address::client`; empty: unknown, only the global limits apply
    std::string person{}; ///< the person who is signed in; empty: none
    bool outward = false; ///< calls Azure DevOps, and may take as long as that takes
};

/// Limits on concurrent requests.
struct work_limits {
    std::size_t threads = 32;
    std::size_t outward = 24;           ///< keeps the other threads for requests that need no service, however slow the service is
    std::size_t outward_anonymous = 12; ///< for people who have not signed in
    std::size_t outward_of_client = 12;
    std::size_t outward_of_person = 4;
    std::size_t waiting = 256; ///< queued requests
    std::size_t waiting_of_client = 64;
    std::size_t waiting_of_person = 12;
};

/// Decides which requests may begin. Not thread-safe.
class work_shares {
public:
    explicit work_shares(const work_limits& limits = {}) : limits_(limits) {}

    /// 0 if a request may be queued; 429 if its client or person has too many waiting, 503 if all together have.
    int may_wait(const errand& what, const std::vector<const errand*>& waiting) const;
    bool may_begin(const errand& what) const;
    /// The index of the next request to begin. `waiting` is ordered oldest first; of the requests that may begin, the one whose person and
    /// client have the fewest in progress wins. `waiting.size()` if none may begin.
    std::size_t next_of(const std::vector<const errand*>& waiting) const;

    void begin(const errand& what) { working_.push_back(what); }
    void end(const errand& what);
    std::size_t working() const noexcept { return working_.size(); }

private:
    std::size_t rank(const errand& what) const;

    work_limits limits_;
    std::vector<errand> working_{};
};

/// A rate limit per client: a burst, then so many a second.
class rate_share {
public:
    /// `clients` limits how many are remembered; beyond that, the one that has used least of its share is forgotten.
    rate_share(double a_second, double burst, std::size_t clients = 4096) : a_second_(a_second), burst_(burst), clients_(clients) {}

    /// Counts one use; false if the client has to wait. An empty client is not counted. Requirement: `now`, the time since any
    /// fixed point, does not decrease.
    bool take(const std::string& client, std::chrono::milliseconds now);
    std::size_t size() const noexcept { return all_.size(); }

private:
    struct bucket {
        double left;
        std::chrono::milliseconds at;
    };
    double left_at(const bucket& one, std::chrono::milliseconds now) const;
    void make_room(std::chrono::milliseconds now);

    double a_second_;
    double burst_;
    std::size_t clients_;
    std::map<std::string, bucket> all_{};
};

} // namespace callback_server
