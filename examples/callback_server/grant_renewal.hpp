// SPDX-License-Identifier: BSL-1.0
// The renewal of all grants with a new Client Secret. What fails for a reason that may pass is tried again.
#pragma once

#include "grants.hpp"
#include "settings.hpp"

#include <azdo/core/result.hpp>

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace callback_server {

/// One caller at a time.
class grant_renewal {
public:
    /// The stored grants. It is called until it succeeds.
    using lister = std::function<azdo::result<std::vector<azdo::result<renewer>>>()>;

    /// `stored`: the grants of a folder; `others`: those in memory; `say`: gets the outcome, a line each time that it changes.
    grant_renewal(lister stored, std::vector<renewer> others, std::function<void(std::string_view)> say)
        : stored_(std::move(stored)), left_(others.begin(), others.end()), say_(std::move(say)) {}

    /// Tries the grants that are left. Grants that the authorization server refuses, and all of them when it refuses the secret, are left
    /// no more. After three failures in a row that may pass, the others wait for the next call: each may take as long as a timeout.
    void run(const settings& with);
    bool is_done() const noexcept { return !stored_ && left_.empty(); }

private:
    void list();
    void settle(const azdo::result<void>& outcome, renewer tried, std::deque<renewer>& later);

    lister stored_; ///< empty: they are listed
    std::deque<renewer> left_;
    std::function<void(std::string_view)> say_;
    std::size_t renewed_ = 0, refused_ = 0, failed_in_a_row_ = 0;
    std::string last_failure_{}, said_{};
};

} // namespace callback_server
