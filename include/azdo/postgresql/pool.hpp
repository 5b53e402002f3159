// SPDX-License-Identifier: BSL-1.0
// A bounded pool of connections.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/clock.hpp>
#include <azdo/postgresql/connection.hpp>
#include <azdo/postgresql/connection_string.hpp>
#include <azdo/postgresql/resources.hpp>
#include <azdo/postgresql/sqlstate.hpp>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace azdo::inline v1::postgresql {

/// The limits of a pool.
struct pool_options {
    std::size_t connections = 8; ///< the most at a time
    time_limits limits{};
    back_off pauses{}; ///< between attempts to connect, while the server is away
};

/// Connections that threads borrow for a statement or two. A connection that broke is dropped, with all that waited since before it broke:
/// after a restart of the server each of them would only fail. While the server is away one attempt to connect at a time is made, and with
/// longer pauses each time.
///
/// Example: `auto one = connections.take(deadline);  if (one) auto now = (*one)->run("SELECT now()", std::chrono::seconds(2));`
///
/// Any thread may call it. Requirement: it outlives the connections that were taken from it, and a process that forks makes its own.
class pool {
public:
    /// Called for each new connection before it is used, for example to look at the version of the tables.
    using greeting = std::function<result<void>(connection&)>;

    explicit pool(connection_string where, pool_options options = {}, resources with = {}, greeting greet = {})
        : where_(std::move(where)), options_(options), with_(std::move(with)), greet_(std::move(greet)) {}
    pool(const pool&) = delete;
    pool& operator=(const pool&) = delete;

    /// A borrowed connection; goes back when it is destroyed.
    class borrowed {
    public:
        borrowed(borrowed&& other) noexcept
            : from_(std::exchange(other.from_, nullptr)), held_(std::move(other.held_)), epoch_(other.epoch_) {}
        borrowed& operator=(borrowed&&) = delete;
        ~borrowed() {
            if (from_ != nullptr) from_->give_back(std::move(held_), epoch_);
        }
        connection* operator->() const noexcept { return held_.get(); }
        connection& operator*() const noexcept { return *held_; }

    private:
        friend pool;
        borrowed(pool& from, std::unique_ptr<connection> held, std::uint64_t epoch) : from_(&from), held_(std::move(held)), epoch_(epoch) {}
        pool* from_;
        std::unique_ptr<connection> held_;
        std::uint64_t epoch_;
    };

    /// Waits for a connection until `deadline`.
    ///
    /// Failures: `unavailable` when all are in use; that of the last attempt to connect, at once where waiting is of no use: it is not
    /// retryable (a wrong password), or the next attempt is due after `deadline`. `nothing_sent` is true for all of them.
    result<borrowed> take(http::time_point deadline) {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (!idle_.empty()) return take_idle();
            const http::time_point now = with_.now();
            if (now < next_attempt_ && last_ && (!is_retryable(*last_) || (in_use_ == 0 && !(next_attempt_ < deadline)))) return *last_;
            const bool may_connect = in_use_ < options_.connections && !connecting_away_;
            if (may_connect && !(now < next_attempt_)) return connect(lock);
            if (!(now < deadline)) return why_none();
            if (may_connect) { // the server is away
                lock.unlock();
                with_.sleep_until(next_attempt_of(deadline));
                lock.lock();
                continue;
            }
            changed_.wait_for(lock, deadline.since(now));
        }
    }

    /// Connections that are in use at the moment, and that wait for use.
    std::size_t size() const {
        const std::scoped_lock lock(mutex_);
        return in_use_ + idle_.size();
    }

private:
    borrowed take_idle() {
        borrowed made(*this, std::move(idle_.back()), epoch_);
        idle_.pop_back();
        ++in_use_;
        return made;
    }
    failure why_none() const {
        if (last_) return *last_;
        failure made = fail(failure_kind::unavailable, "all connections to PostgreSQL are in use: try again later, or allow more");
        made.status = 503;
        made.nothing_sent = true;
        return made;
    }
    result<borrowed> connect(std::unique_lock<std::mutex>& lock) {
        ++in_use_;
        connecting_away_ = failed_ > 0;
        lock.unlock();
        result<connection> opened = connection::open(where_, options_.limits, with_);
        std::optional<failure> why;
        if (!opened)
            why = opened.error();
        else if (result<void> greeted = greet_ ? greet_(*opened) : result<void>{}; !greeted)
            why = std::move(greeted).error();
        const std::chrono::milliseconds pause = why ? options_.pauses.after(failed_so_far() + 1, with_) : std::chrono::milliseconds(0);
        lock.lock();
        connecting_away_ = false;
        changed_.notify_all();
        if (why) {
            --in_use_;
            ++failed_;
            next_attempt_ = with_.now().after(pause);
            last_ = std::move(why);
            last_->nothing_sent = true;
            return *last_;
        }
        failed_ = 0;
        last_.reset();
        return borrowed(*this, std::make_unique<connection>(*std::move(opened)), epoch_);
    }
    http::time_point next_attempt_of(http::time_point deadline) const {
        const std::scoped_lock lock(mutex_);
        return next_attempt_ < deadline ? next_attempt_ : deadline;
    }
    int failed_so_far() const {
        const std::scoped_lock lock(mutex_);
        return failed_;
    }
    void give_back(std::unique_ptr<connection> one, std::uint64_t epoch) {
        std::vector<std::unique_ptr<connection>> dropped; // closed without the lock
        const std::scoped_lock lock(mutex_);
        --in_use_;
        if (one->is_usable() && epoch == epoch_) {
            idle_.push_back(std::move(one));
        } else {
            dropped.push_back(std::move(one));
            if (epoch == epoch_) {
                ++epoch_;
                for (auto& other : idle_) dropped.push_back(std::move(other));
                idle_.clear();
            }
        }
        changed_.notify_one();
    }

    const connection_string where_;
    const pool_options options_;
    const resources with_;
    const greeting greet_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::unique_ptr<connection>> idle_{};
    std::size_t in_use_ = 0;
    std::uint64_t epoch_ = 0; ///< raised when a connection broke
    int failed_ = 0;          ///< attempts to connect in a row
    bool connecting_away_ = false;
    http::time_point next_attempt_{INT64_MIN};
    std::optional<failure> last_{};
};

} // namespace azdo::inline v1::postgresql
