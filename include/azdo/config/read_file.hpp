// SPDX-License-Identifier: BSL-1.0
// A whole file as text, with a limit.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/secret.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

namespace azdo::inline v1::config {

/// The largest configuration file that is read.
inline constexpr std::size_t file_limit = 4 * 1024 * 1024;

/// Reads a file that may hold secrets. Neither the text nor a buffer of it is left behind in memory.
///
/// Failures: `not_found` when there is none; `storage` when it is a folder or a device, or cannot be read; `too_large` over `limit`.
inline result<secret<std::string>> read_file(const std::filesystem::path& path, std::size_t limit = file_limit) {
    std::error_code wrong;
    const auto status = std::filesystem::status(path, wrong);
    if (status.type() == std::filesystem::file_type::not_found) return fail(failure_kind::not_found, "there is no such file");
    if (status.type() == std::filesystem::file_type::directory) return fail(failure_kind::storage, "this is a folder, not a file");
    if (wrong)
        return fail(
            failure_kind::storage, "the file cannot be read (" + wrong.message() + "): check the permissions of the file and its folders");
    if (status.type() != std::filesystem::file_type::regular) return fail(failure_kind::storage, "this is a device or pipe, not a file");
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.string().c_str(), "rb"), &std::fclose};
    if (!file)
        return fail(
            failure_kind::storage, "the file cannot be read (" + std::generic_category().message(errno) + "): check its permissions");
    std::setvbuf(file.get(), nullptr, _IONBF, 0);
    const auto size = std::filesystem::file_size(path, wrong);
    if (!wrong && size > limit) return fail(failure_kind::too_large, "the file is larger than " + std::to_string(limit) + " bytes");
    std::string text(limit < size ? limit : static_cast<std::size_t>(size) + 1, '\0');
    std::size_t used = 0;
    while (const std::size_t got = std::fread(text.data() + used, 1, text.size() - used, file.get())) {
        used += got;
        if (used == text.size()) break;
    }
    const bool failed = std::ferror(file.get()) != 0;
    const bool grew = used == text.size();
    secret<std::string> read(std::string_view(text).substr(0, used));
    wipe(text);
    if (failed) return fail(failure_kind::storage, "the file could not be read to its end");
    if (grew) return fail(failure_kind::conflict, "the file is being written: try again");
    return read;
}

} // namespace azdo::inline v1::config
