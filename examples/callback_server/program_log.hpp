// SPDX-License-Identifier: BSL-1.0
// The log of the program: where its lines go, which the configuration file says and may change while it runs.
#pragma once

#include "line_log.hpp"
#include "settings.hpp"

#include <azdo/core/result.hpp>

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

namespace callback_server {

/// Writes lines to the console, to a file, or to both. Thread-safe.
class program_log {
public:
    using console_function = std::function<void(std::string_view)>;
    /// A file that has been opened, or none.
    struct target {
        log_settings with{};
        std::shared_ptr<line_log> file{};
    };

    /// Until `use`, lines go to the console.
    explicit program_log(console_function console) : console_(std::move(console)) {}

    /// Opens `callback_server.log` in the folder, if one is named. Failures: `storage`.
    static azdo::result<target> open(const log_settings& with);
    void use(target next);
    /// A line that cannot be written to the file goes to the console, so that none is lost.
    void write(std::string_view line) const;
    /// Opens the file again under its name, after it was moved away. Failures: `storage`; then the old one stays in use.
    azdo::result<void> reopen() const;

private:
    target now() const {
        const std::scoped_lock lock(mutex_);
        return now_;
    }
    console_function console_;
    mutable std::mutex mutex_{};
    target now_{};
};

} // namespace callback_server
