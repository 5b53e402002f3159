// SPDX-License-Identifier: BSL-1.0
// Reads memory of this process after its lifetime has ended, which the language does not allow.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace callback_server_tests {

/// The bytes at an address, read through the system; empty if they cannot be read.
inline std::string bytes_at(std::uintptr_t address, std::size_t size) {
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::string bytes(size, '?');
    const bool whole = ::pread(memory, bytes.data(), size, static_cast<off_t>(address)) == static_cast<ssize_t>(size);
    ::close(memory);
    return whole ? bytes : std::string();
}

} // namespace callback_server_tests
