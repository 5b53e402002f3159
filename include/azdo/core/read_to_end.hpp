// SPDX-License-Identifier: BSL-1.0
// Reads files that may hold secrets: opens them without waiting, and leaves no copies in memory.
#pragma once

#include <azdo/core/file_calls.hpp>
#include <azdo/core/owned_descriptor.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1 {

/// Opens a file without waiting, even if it is a pipe or a terminal. `flags` are those of `open(2)`; a created file has mode 0600.
///
/// Failures: an `owned_descriptor` that is false, with `errno` set.
inline owned_descriptor open_without_waiting(const char* path, int flags, file_calls& calls) {
    constexpr int always = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    return owned_descriptor(calls, repeated([&] { return calls.open(path, flags | always, 0600); }));
}

/// Reads an open file to its end, but at most `limit` + 1 bytes: a text longer than `limit` shows that there is more. The buffer has that
/// size from the start and is wiped, so that no content is left in memory.
///
/// Failures: nullopt, with `errno` set.
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

} // namespace azdo::inline v1
