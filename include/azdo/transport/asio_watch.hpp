// SPDX-License-Identifier: BSL-1.0
// `asio_watch`: interrupts the waiting of a coroutine at a deadline or when a stop token requests it.
#pragma once

#include <azdo/http/clock.hpp>
#include <azdo/http/message.hpp>
#include <azdo/http/steady_driver.hpp>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <utility>

namespace azdo::inline v1::detail {

/// Interrupts the waiting of an exchange at its deadline, when its stop token requests it (checked every 50 ms), when nothing has happened
/// for some time, or, between `listen` and `stop_listening`, when something can be read. The exchange itself checks `is_over` before it
/// waits, so that it also ends while bytes flow.
class asio_watch {
public:
    asio_watch(const http::request& wanted, boost::asio::posix::stream_descriptor& descriptor, boost::asio::ip::tcp::resolver& resolver)
        : state_(std::make_shared<state>(wanted, descriptor, resolver)) {
        look(state_);
    }
    asio_watch(const asio_watch&) = delete;
    asio_watch& operator=(const asio_watch&) = delete;
    ~asio_watch() {
        state_->is_done = true;
        state_->timer.cancel();
    }

    /// Requires that the next call follows within this time; otherwise the exchange ends.
    void expect_within(std::chrono::milliseconds time) {
        state_->quiet_until = steady_time{}().after(time);
        if (state_->quiet_until < state_->wakes_at) look(state_);
    }
    void listen() {
        state_->is_listening = true;
        state_->is_readable = false;
        if (!std::exchange(state_->awaits_bytes, true)) await_bytes(state_);
    }
    /// True when something can be read. It may be a TLS record without data.
    bool stop_listening() {
        state_->is_listening = false;
        return state_->is_readable;
    }
    bool is_cancelled() const { return state_->stop.stop_requested(); }
    bool is_over_time() const { return !(steady_time{}() < state_->deadline); }
    bool is_over() const { return is_cancelled() || !(steady_time{}() < state_->ends_at()); }

private:
    struct state {
        state(const http::request& wanted, boost::asio::posix::stream_descriptor& one, boost::asio::ip::tcp::resolver& other)
            : timer(one.get_executor()), descriptor(one), resolver(other), deadline(wanted.deadline), stop(wanted.stop) {}
        http::time_point ends_at() const noexcept { return std::min(deadline, quiet_until); }

        boost::asio::steady_timer timer;
        boost::asio::posix::stream_descriptor& descriptor;
        boost::asio::ip::tcp::resolver& resolver;
        http::time_point deadline;
        http::stop_ref stop;
        http::time_point quiet_until = http::never;
        http::time_point wakes_at = http::never;
        bool is_done = false;
        bool awaits_bytes = false, is_listening = false, is_readable = false;
    };

    static void look(const std::shared_ptr<state>& s) {
        const http::time_point time = steady_time{}();
        const bool is_over = s->stop.stop_requested() || !(time < s->ends_at());
        if (is_over) interrupt(*s);
        s->wakes_at = is_over ? time.after(std::chrono::milliseconds(look_ms)) : s->ends_at();
        if (s->stop.stop_possible()) s->wakes_at = std::min(s->wakes_at, time.after(std::chrono::milliseconds(look_ms)));
        if (s->wakes_at == http::never) return;
        s->timer.expires_after(std::chrono::milliseconds(std::min(s->wakes_at.ms - time.ms, longest_sleep_ms)));
        s->timer.async_wait([s](const boost::system::error_code& replaced) {
            if (!replaced && !s->is_done) look(s);
        });
    }
    static void await_bytes(const std::shared_ptr<state>& s) {
        s->descriptor.async_wait(boost::asio::posix::descriptor_base::wait_read, [s](const boost::system::error_code& ended) {
            s->awaits_bytes = false;
            if (ended || s->is_done || !s->is_listening) return;
            s->is_readable = true;
            interrupt(*s);
        });
    }
    static void interrupt(state& s) {
        s.resolver.cancel();
        if (s.descriptor.is_open()) s.descriptor.cancel();
    }

    static constexpr std::int64_t look_ms = 50;
    static constexpr std::int64_t longest_sleep_ms = 3'600'000;
    std::shared_ptr<state> state_; // shared with the timer's handler
};

} // namespace azdo::inline v1::detail
