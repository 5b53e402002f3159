// SPDX-License-Identifier: BSL-1.0
// `owned_socket`: owns the file descriptor of a socket.
#pragma once

#include <unistd.h>

#include <utility>

namespace azdo::inline v1::detail {

/// A socket that is closed by its destructor.
class owned_socket {
public:
    owned_socket() = default;
    explicit owned_socket(int socket) noexcept : socket_(socket) {}
    owned_socket(owned_socket&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
    owned_socket& operator=(owned_socket&& other) noexcept {
        std::swap(socket_, other.socket_);
        return *this;
    }
    ~owned_socket() {
        if (socket_ >= 0) ::close(socket_);
    }
    int get() const noexcept { return socket_; }
    explicit operator bool() const noexcept { return socket_ >= 0; }

private:
    int socket_ = -1;
};

} // namespace azdo::inline v1::detail
