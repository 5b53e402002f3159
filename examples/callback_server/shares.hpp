// SPDX-License-Identifier: BSL-1.0
// How much of the server one client and one person may have, so that there is always some left for the others.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace callback_server {

/// What a request costs, and whom.
struct errand {
    std::string client{}; ///< `ip_address::client`; empty: unknown, under the global limits alone
    std::string person{}; ///< who is signed in; empty: nobody
    bool outward = false; ///< asks Azure DevOps, and may take as long as that takes
};

/// Numbers of requests at a time.
struct work_limits {
    std::size_t threads = 32;
    std::size_t outward = 24;           ///< the other threads answer what needs nobody else, whatever the service does
    std::size_t outward_anonymous = 12; ///< of people who have not signed in
    std::size_t outward_of_client = 12;
    std::size_t outward_of_person = 4;
    std::size_t waiting = 256; ///< for their turn
    std::size_t waiting_of_client = 64;
    std::size_t waiting_of_person = 12;
};

/// Decides which requests may begin. Not for several threads at once.
class work_shares {
public:
    explicit work_shares(const work_limits& limits = {}) : limits_(limits) {}

    /// 0 when a request may wait for its turn; 429 when its client or person has enough waiting, 503 when everybody together has.
    int may_wait(const errand& what, const std::vector<const errand*>& waiting) const;
    bool may_begin(const errand& what) const;
    /// Which one of those waiting is next, the longest waiting first: the one whose person and client have the fewest at work, of those
    /// that may begin. The number of them when there is none.
    std::size_t next_of(const std::vector<const errand*>& waiting) const;

    void begin(const errand& what) { working_.push_back(what); }
    void end(const errand& what);
    std::size_t working() const noexcept { return working_.size(); }

private:
    std::size_t rank(const errand& what) const;

    work_limits limits_;
    std::vector<errand> working_{};
};

/// How often each client may do something: a burst, and then so many a second.
class rate_share {
public:
    /// `clients` bounds how many are remembered; beyond it the one that used least of its share is forgotten.
    rate_share(double a_second, double burst, std::size_t clients = 4096) : a_second_(a_second), burst_(burst), clients_(clients) {}

    /// Counts one; false when the client has to wait. An empty client is not counted. Requirement: `now_ms` does not go back.
    bool take(const std::string& client, std::int64_t now_ms);
    std::size_t size() const noexcept { return all_.size(); }

private:
    struct bucket {
        double left;
        std::int64_t at_ms;
    };
    double left_at(const bucket& one, std::int64_t now_ms) const;
    void make_room(std::int64_t now_ms);

    double a_second_;
    double burst_;
    std::size_t clients_;
    std::map<std::string, bucket> all_{};
};

} // namespace callback_server
