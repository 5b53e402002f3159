// SPDX-License-Identifier: BSL-1.0
// A whole file as text, with a limit.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace azdo::inline v1::config {

/// The largest configuration file that is read.
inline constexpr std::size_t file_limit = 4 * 1024 * 1024;

/// A file as it was read.
struct file_text {
    secret<std::string> text{};
    unsigned mode = 0; ///< its permissions, as 0644
    bool others_may_read() const noexcept { return (mode & 04) != 0; }
};

namespace detail {
inline failure unreadable(int error) {
    if (error == ENOENT || error == ENOTDIR) return fail(failure_kind::not_found, "there is no such file");
    if (error == ENXIO || error == ENODEV) return fail(failure_kind::storage, "this is a device or pipe, not a file");
    return fail(failure_kind::storage,
        "the file cannot be read (" + std::generic_category().message(error) + "): check the permissions of the file and its folders");
}

/// Reads to the end, or until the text is full. Less than zero for an error.
inline ssize_t read_into(std::string& text, int file, file_calls& system) {
    std::size_t used = 0;
    while (used < text.size()) {
        const ssize_t got = repeated([&] { return system.read(file, text.data() + used, text.size() - used); });
        if (got < 0) return got;
        if (got == 0) break;
        used += static_cast<std::size_t>(got);
    }
    return static_cast<ssize_t>(used);
}
} // namespace detail

/// Reads a file that may hold secrets, and its permissions. Neither the text nor a buffer of it is left behind in memory.
///
/// The file is opened once, without waiting, and what was opened is judged: a pipe that takes the file's place meanwhile cannot make it hang.
/// Failures: `not_found` when there is none; `storage` when it is a folder, device, pipe or socket, or cannot be read; `too_large` over `limit`;
/// `conflict` while it grows.
inline result<file_text> read_file_and_mode(
    const std::filesystem::path& path, std::size_t limit = file_limit, file_calls& system = system_files()) {
    constexpr int how = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
    const open_file file(system, repeated([&] { return system.open(path.c_str(), how, 0); }));
    struct stat about {};
    if (!file || repeated([&] { return system.status(file.get(), about); }) < 0) return detail::unreadable(errno);
    if (S_ISDIR(about.st_mode)) return fail(failure_kind::storage, "this is a folder, not a file");
    if (!S_ISREG(about.st_mode)) return fail(failure_kind::storage, "this is a device or pipe, not a file");
    const auto size = static_cast<std::size_t>(about.st_size);
    if (size > limit) return fail(failure_kind::too_large, "the file is larger than " + std::to_string(limit) + " bytes");
    std::string text(size + 1, '\0');
    const ssize_t used = detail::read_into(text, file.get(), system);
    file_text made{secret<std::string>(std::string_view(text).substr(0, used < 0 ? 0 : static_cast<std::size_t>(used))), about.st_mode & 07777u};
    wipe(text);
    if (used < 0) return fail(failure_kind::storage, "the file could not be read to its end");
    if (static_cast<std::size_t>(used) > size) return fail(failure_kind::conflict, "the file is being written: try again");
    return made;
}

/// The text alone.
///
/// Failures: those of `read_file_and_mode`.
inline result<secret<std::string>> read_file(
    const std::filesystem::path& path, std::size_t limit = file_limit, file_calls& system = system_files()) {
    auto read = read_file_and_mode(path, limit, system);
    if (!read) return std::move(read).error();
    return std::move(read->text);
}

} // namespace azdo::inline v1::config
