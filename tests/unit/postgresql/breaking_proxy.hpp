// SPDX-License-Identifier: BSL-1.0
// Stands between a client and a server, and loses chosen answers: the server has carried a statement out, and the client does not learn it.
#pragma once

#include "../transport/servers.hpp"

#include <arpa/inet.h>
#include <atomic>
#include <cstddef>
#include <mutex>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace test {

/// One connection at a time, on 127.0.0.1.
class breaking_proxy {
public:
    explicit breaking_proxy(int port) : to_(port) {}

    int port() const noexcept { return front_.port; }
    int lost() const noexcept { return lost_; }
    /// The next answer to a message that contains `text` is lost, and the connection with it.
    void lose_answer_to(std::string text) {
        const std::scoped_lock lock(mutex_);
        text_ = std::move(text);
    }
    /// Closes the connections that come from now on.
    void refuse_more() noexcept { refuses_ = true; }
    /// How a prepared statement is named when it is run.
    static std::string run_of(std::string_view statement) { return std::string(1, '\0').append(statement).append(1, '\0'); }

private:
    bool loses(std::string_view message) {
        const std::scoped_lock lock(mutex_);
        if (text_.empty() || message.find(text_) == message.npos) return false;
        text_.clear();
        return true;
    }
    static bool pass(int to, std::string_view bytes) {
        return ::send(to, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }
    void serve(int client) {
        if (refuses_) return;
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(to_));
        bool losing = false;
        char part[65'536];
        for (bool open = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0; open;) {
            pollfd both[2]{{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (::poll(both, 2, 10'000) <= 0) break;
            for (int i = 0; open && i < 2; ++i) {
                if (both[i].revents == 0) continue;
                const ssize_t size = ::recv(both[i].fd, part, sizeof part, 0);
                if (size <= 0 || (i == 1 && losing)) {
                    open = false;
                    if (size > 0) ++lost_;
                    break;
                }
                const std::string_view bytes(part, static_cast<std::size_t>(size));
                if (i == 0 && loses(bytes)) losing = true;
                open = pass(both[1 - i].fd, bytes);
            }
        }
        ::close(server);
    }

    const int to_;
    std::atomic<int> lost_{0};
    std::atomic<bool> refuses_{false};
    std::mutex mutex_;
    std::string text_{};
    loopback::server front_{[this](loopback::connection& client) { serve(client.number()); }};
};

} // namespace test
