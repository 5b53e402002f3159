// SPDX-License-Identifier: BSL-1.0
// A log file to which lines are appended, and which may be moved away to begin a new one.
#pragma once

#include "client_side.hpp"

#include <azdo/core/result.hpp>

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace callback_server {

/// Thread-safe. Each line is written with one system call, so that several processes may share the file.
class line_log {
public:
    /// `-` is the standard output. A new file has mode 0640. Failures: `storage`, also for a pipe, whose reader could stop the server.
    static azdo::result<std::shared_ptr<line_log>> open(const std::string& file);
    /// Writes a line, without its line break. False if that failed, such as with a full disk.
    bool write(std::string_view line);
    /// Opens the file again under its name, after it was moved away. Failures: `storage`; then the old one stays in use.
    azdo::result<void> reopen();

private:
    explicit line_log(std::string file) : file_(std::move(file)) {}
    std::string file_;
    std::mutex mutex_{};
    descriptor to_{};
};

} // namespace callback_server
