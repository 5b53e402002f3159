// SPDX-License-Identifier: BSL-1.0
#include "hook_sender.hpp"

#include <httplib.h>

#include <utility>

namespace simulator {

void hook_sender::add(hooks::delivery what) {
    const std::lock_guard lock{guard_};
    if (ending_) return;
    waiting_.emplace(clock::now(), std::move(what));
    if (!worker_.joinable()) worker_ = std::thread{[this] { work(); }};
    changed_.notify_one();
}

void hook_sender::stop() {
    {
        const std::lock_guard lock{guard_};
        ending_ = true;
        if (interrupt_) interrupt_();
    }
    changed_.notify_one();
    if (worker_.joinable()) worker_.join();
}

void hook_sender::set_times(std::chrono::milliseconds unit, std::chrono::milliseconds patience) {
    const std::lock_guard lock{guard_};
    unit_ = unit;
    patience_ = patience;
}

void hook_sender::work() {
    std::unique_lock lock{guard_};
    while (!ending_) {
        if (waiting_.empty()) {
            changed_.wait(lock);
            continue;
        }
        if (const auto due = waiting_.begin()->first; due > clock::now()) {
            changed_.wait_until(lock, due);
            continue;
        }
        auto what = std::move(waiting_.extract(waiting_.begin()).mapped());
        const auto patience = patience_;
        lock.unlock();
        attempt(what, patience);
        lock.lock();
        interrupt_ = nullptr;
    }
}

void hook_sender::attempt(const hooks::delivery& what, std::chrono::milliseconds patience) {
    const auto path_at = what.url.find('/', what.url.find("://") + 3);
    httplib::Client client{what.url.substr(0, path_at)};
    client.set_connection_timeout(patience);
    client.set_read_timeout(patience);
    client.set_write_timeout(patience);
    client.set_follow_location(false);
    if (what.accepts_any_certificate) client.enable_server_certificate_verification(false);
    if (!what.user.empty() || !what.password.empty()) client.set_basic_auth(what.user, what.password);
    httplib::Headers headers{{"User-Agent", "VSServices/20.255.0.0 (simulator)"}};
    for (const auto& header : what.headers) headers.insert(header);
    {
        const std::lock_guard lock{guard_};
        if (ending_) return;
        interrupt_ = [&client] { client.stop(); };
    }
    const auto path = path_at == std::string::npos ? std::string{"/"} : what.url.substr(path_at);
    const auto got = client.Post(path, headers, what.body, "application/json; charset=utf-8");
    {
        const std::lock_guard lock{guard_};
        interrupt_ = nullptr;
        if (ending_) return;
    }
    const auto wait = told_(what, got ? got->status : 0, got ? std::string{} : "There was no response: " + httplib::to_string(got.error()));
    const std::lock_guard lock{guard_};
    if (wait) waiting_.emplace(clock::now() + unit_ * *wait, what);
}

} // namespace simulator
