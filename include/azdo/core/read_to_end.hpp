// SPDX-License-Identifier: BSL-1.0
// Files that may hold secrets: opened without waiting, read without leaving copies behind.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace azdo {
inline namespace v1 {

/// Opens a file. Neither a pipe nor a terminal in its place can make this wait. `flags` are those of `open(2)`; a file that they create has
/// the mode 0600.
///
/// Failures: an `open_file` that is false, and `errno`.
inline open_file open_without_waiting(const char* path, int flags, file_calls& calls) {
    constexpr int always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    return open_file(calls, repeated([&] { return calls.open(path, flags | always, 0600); }));
}

/// Reads an open file to its end, but not beyond `limit` + 1 bytes: a longer text shows that there is more. The buffer is as large as that
/// from the start and is wiped, so nothing of the content is left in memory.
///
/// Failures: nothing, and `errno`.
inline std::optional<secret<std::string>> read_to_end(int file, std::size_t limit, file_calls& calls) {
    std::string text(limit + 1, '\0');
    std::size_t used = 0;
    std::optional<secret<std::string>> made;
    for (;;) {
        const ssize_t got = used == text.size() ? 0 : repeated([&] { return calls.read(file, text.data() + used, text.size() - used); });
        if (got < 0) break;
        if (got == 0) {
            made.emplace(std::string_view(text).substr(0, used));
            break;
        }
        used += static_cast<std::size_t>(got);
    }
    wipe(text);
    return made;
}

} // namespace v1
} // namespace azdo
