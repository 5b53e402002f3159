// SPDX-License-Identifier: BSL-1.0
// `owned_descriptor`: owns a file descriptor: of a file, a socket, or another object of the system.
#pragma once

#include <azdo/core/file_calls.hpp>

#include <cerrno>
#include <utility>

namespace azdo::inline v1 {

/// Closes its file descriptor in its destructor; `errno` is kept.
///
/// Example: `azdo::owned_descriptor file(calls, calls.open("a.json", O_RDONLY | O_CLOEXEC, 0));  if (!file) return errno;`
class owned_descriptor {
public:
    owned_descriptor() = default;
    /// A negative number, as from a call that failed, owns nothing.
    explicit owned_descriptor(int number) noexcept : owned_descriptor(system_files(), number) {}
    owned_descriptor(file_calls& calls, int number) noexcept : calls_(&calls), number_(number) {}
    owned_descriptor(owned_descriptor&& other) noexcept : calls_(other.calls_), number_(std::exchange(other.number_, -1)) {}
    /// `other` closes what this one owned.
    owned_descriptor& operator=(owned_descriptor&& other) noexcept {
        std::swap(calls_, other.calls_);
        std::swap(number_, other.number_);
        return *this;
    }
    ~owned_descriptor() { close(); }

    explicit operator bool() const noexcept { return number_ >= 0; }
    int get() const noexcept { return number_; }
    /// False, with `errno` set, when the system could not write buffered data.
    bool close() noexcept {
        if (number_ < 0) return true;
        const int was = errno;
        const bool good = calls_->close(std::exchange(number_, -1)) == 0 || errno == EINTR; // POSIX: after EINTR it is closed or unknown
        if (good) errno = was;
        return good;
    }

private:
    file_calls* calls_ = nullptr;
    int number_ = -1;
};

} // namespace azdo::inline v1
