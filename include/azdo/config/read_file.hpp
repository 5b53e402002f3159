// SPDX-License-Identifier: BSL-1.0
// Reads a whole file as text, up to a size limit.
#pragma once

#include <azdo/core/atomic_file.hpp>
#include <azdo/core/file_calls.hpp>
#include <azdo/core/read_to_end.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace azdo::inline v1::config {

/// The largest accepted size of a configuration file, in bytes.
inline constexpr std::size_t file_limit = 4 * 1024 * 1024;

struct file_text {
    secret<std::string> text{};
    unsigned mode = 0; ///< its permissions, such as 0644
    bool others_may_read() const noexcept { return (mode & 04) != 0; }
};

namespace detail {
inline failure unreadable(int error) {
    if (error == ENOENT || error == ENOTDIR) return fail(failure_kind::not_found, "there is no such file");
    if (error == ENXIO || error == ENODEV) return fail(failure_kind::storage, "this is a device or pipe, not a file");
    return fail(failure_kind::storage,
        "the file cannot be read (" + std::generic_category().message(error) + "): check the permissions of the file and its folders");
}
} // namespace detail

/// Reads a file that may hold secrets, and its permissions. No copy or buffer of the text is left in memory.
/// The file is opened once, without blocking, and then checked through the descriptor: a pipe swapped in for the file cannot make it hang.
/// Failures: `not_found` if there is no file; `storage` if it is a folder, device, pipe or socket, or cannot be read; `too_large` over
/// `limit`; `conflict` if it grows meanwhile.
inline result<file_text> read_file_and_mode(
    const std::filesystem::path& path, std::size_t limit = file_limit, file_calls& system = system_files()) {
    const owned_descriptor file = open_without_waiting(path.c_str(), O_RDONLY, system);
    struct stat about {};
    if (!file || repeated([&] { return system.status(file.get(), about); }) < 0) return detail::unreadable(errno);
    if (S_ISDIR(about.st_mode)) return fail(failure_kind::storage, "this is a folder, not a file");
    if (!S_ISREG(about.st_mode)) return fail(failure_kind::storage, "this is a device or pipe, not a file");
    const auto size = static_cast<std::size_t>(about.st_size);
    if (size > limit) return fail(failure_kind::too_large, "the file is larger than " + std::to_string(limit) + " bytes");
    auto text = read_to_end(file.get(), size, system);
    if (!text) return fail(failure_kind::storage, "the file could not be read to its end");
    if (text->size() > size) return fail(failure_kind::conflict, "the file is being written: try again");
    return file_text{*std::move(text), about.st_mode & 07777u};
}

/// The same without the permissions.
///
/// Failures: those of `read_file_and_mode`.
inline result<secret<std::string>> read_file(
    const std::filesystem::path& path, std::size_t limit = file_limit, file_calls& system = system_files()) {
    auto read = read_file_and_mode(path, limit, system);
    if (!read) return std::move(read).error();
    return std::move(read->text);
}

} // namespace azdo::inline v1::config
