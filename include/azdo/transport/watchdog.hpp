// SPDX-License-Identifier: BSL-1.0
// Ends blocking exchanges at their deadline, or when their stop token asks for it, whatever they are waiting for.
#pragma once

#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>
#include <vector>

namespace azdo {
inline namespace v1 {
namespace detail {

/// A socket of a connection that somebody else owns. It is a duplicate, so that its number is never another connection's.
class watched_socket {
public:
    watched_socket() = default;
    explicit watched_socket(int socket) noexcept : socket_(::dup(socket)) {}
    watched_socket(const watched_socket&) = delete;
    watched_socket& operator=(const watched_socket&) = delete;
    ~watched_socket() { reset(); }
    void reset(int socket = -1) noexcept {
        if (socket_ >= 0) ::close(socket_);
        socket_ = socket < 0 ? -1 : ::dup(socket);
    }
    void shut_down() const noexcept {
        if (socket_ >= 0) ::shutdown(socket_, SHUT_RDWR);
    }

private:
    int socket_ = -1;
};

/// How the watch over an exchange ended.
enum class verdict : unsigned char { none, over_time, cancelled };

/// One thread that watches all exchanges of a transport. It looks every 50 ms when an exchange has a stop token, else at the deadlines.
class watchdog {
public:
    watchdog() = default;
    watchdog(const watchdog&) = delete;
    watchdog& operator=(const watchdog&) = delete;
    ~watchdog() {
        {
            const std::lock_guard lock(mutex_);
            quit_ = true;
        }
        wake_.notify_one();
        if (thread_.joinable()) thread_.join();
    }

    /// An exchange under watch from construction to destruction.
    class watch {
    public:
        watch(watchdog& dog, watched_socket& socket, http::instant deadline, const http::stop_ref& stop)
            : dog_(dog), socket_(socket), deadline_(deadline), stop_(stop) {
            dog_.add(this);
        }
        watch(const watch&) = delete;
        watch& operator=(const watch&) = delete;
        ~watch() { dog_.remove(this); }

        /// The connection of the exchange is another one now.
        void use(int socket) {
            const std::lock_guard lock(dog_.mutex_);
            socket_.reset(socket);
        }
        verdict ended_by() const noexcept { return verdict_.load(); }

    private:
        friend class watchdog;
        watchdog& dog_;
        watched_socket& socket_;
        http::instant deadline_;
        http::stop_ref stop_;
        std::atomic<verdict> verdict_{verdict::none};
    };

private:
    static constexpr std::int64_t look_ms = 50;

    void add(watch* one) {
        {
            const std::lock_guard lock(mutex_);
            watches_.push_back(one);
            if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
            if (!one->stop_.stop_possible() && !(one->deadline_ < wakes_at_)) return;
        }
        wake_.notify_one();
    }
    void remove(watch* one) {
        const std::lock_guard lock(mutex_);
        watches_.erase(std::find(watches_.begin(), watches_.end(), one));
    }
    void run() {
        std::unique_lock lock(mutex_);
        while (!quit_) {
            wakes_at_ = look();
            if (wakes_at_ == http::never)
                wake_.wait(lock);
            else
                wake_.wait_until(lock, std::chrono::steady_clock::time_point(std::chrono::milliseconds(wakes_at_.ms + 1)));
        }
    }
    /// Ends what is over, and gives the time of the next look.
    http::instant look() {
        const http::instant time = steady_time{}();
        http::instant next = http::never;
        for (watch* one : watches_) {
            if (one->verdict_.load() == verdict::none) {
                if (one->stop_.stop_requested())
                    one->verdict_ = verdict::cancelled;
                else if (!(time < one->deadline_))
                    one->verdict_ = verdict::over_time;
            }
            const bool ended = one->verdict_.load() != verdict::none;
            if (ended) one->socket_.shut_down(); // again at each look: a connection may be made in the meantime
            const http::instant again = ended || one->stop_.stop_possible() ? time.after(look_ms) : one->deadline_;
            next = std::min(next, std::min(again, one->deadline_ < time ? again : one->deadline_));
        }
        return next;
    }

    std::mutex mutex_{};
    std::condition_variable wake_{};
    std::vector<watch*> watches_{};
    http::instant wakes_at_ = http::never;
    bool quit_ = false;
    std::thread thread_{};
};

} // namespace detail
} // namespace v1
} // namespace azdo
