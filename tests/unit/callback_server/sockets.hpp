// SPDX-License-Identifier: BSL-1.0
// Connections over which a test sends and reads raw bytes.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace callback_server_tests {

class raw_connection {
public:
    /// `from` is the client's own address, such as `127.0.0.2`; empty: the system chooses.
    explicit raw_connection(int port, const std::string& from = {}) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in mine{};
        mine.sin_family = AF_INET;
        if (!from.empty() && (::inet_pton(AF_INET, from.c_str(), &mine.sin_addr) != 1 ||
                                 ::bind(socket_, reinterpret_cast<const sockaddr*>(&mine), sizeof mine) != 0))
            return;
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(static_cast<std::uint16_t>(port));
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        is_open_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    raw_connection(raw_connection&& other) noexcept : socket_(std::exchange(other.socket_, -1)), is_open_(other.is_open_) {}
    raw_connection& operator=(raw_connection&&) = delete;
    ~raw_connection() {
        if (socket_ >= 0) ::close(socket_);
    }

    bool is_open() const noexcept { return is_open_; }
    bool send(std::string_view bytes) const {
        return ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
    }
    /// True if the other side has sent or closed something within this time.
    bool has_news(int wait_ms = 0) const {
        pollfd wish{socket_, POLLIN, 0};
        return ::poll(&wish, 1, wait_ms) == 1;
    }
    /// Reads to the end; false if the other side reset the connection.
    bool ends_in_order() const {
        char buffer[4096];
        ssize_t size = 1;
        while (size > 0 && has_news(20'000)) size = ::recv(socket_, buffer, sizeof buffer, 0);
        return size == 0;
    }
    /// Reads this many bytes; fewer if the other side closes, or nothing arrives for 20 s.
    std::string read(std::size_t size) const {
        std::string got(size, '\0');
        std::size_t at = 0;
        for (ssize_t came = 0; at < size && has_news(20'000) && (came = ::recv(socket_, got.data() + at, size - at, 0)) > 0;)
            at += static_cast<std::size_t>(came);
        return got.substr(0, at);
    }
    /// Everything received until the other side closes, or nothing arrives for 20 s.
    std::string read_all() const {
        std::string got;
        char buffer[4096];
        for (ssize_t size = 0; has_news(20'000) && (size = ::recv(socket_, buffer, sizeof buffer, 0)) > 0;)
            got.append(buffer, static_cast<std::size_t>(size));
        return got;
    }

private:
    int socket_;
    bool is_open_ = false;
};

/// The answer to a client that waits before it sends its body.
inline constexpr std::string_view go_ahead = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace callback_server_tests
