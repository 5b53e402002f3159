// SPDX-License-Identifier: BSL-1.0
// Exchanges raw bytes with a local port, for requests that no HTTP library would send.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace callback_server_tests {

/// Everything received until the peer closes the connection.
inline std::string raw_exchange(int port, std::string_view bytes) {
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    const timeval patience{10, 0};
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string got;
    if (connect(connection, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) {
        static_cast<void>(send(connection, bytes.data(), bytes.size(), MSG_NOSIGNAL));
        char buffer[4096];
        for (ssize_t size = 0; (size = recv(connection, buffer, sizeof buffer, 0)) > 0;) got.append(buffer, static_cast<std::size_t>(size));
    }
    close(connection);
    return got;
}

/// The status of an answer; 0 if there is none.
inline int status_in(std::string_view answer) {
    return answer.size() > 12 && answer.starts_with("HTTP/1.1 ") ? std::stoi(std::string(answer.substr(9, 3))) : 0;
}

} // namespace callback_server_tests
