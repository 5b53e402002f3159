// SPDX-License-Identifier: BSL-1.0
// The terminal and the signals of the process.
#pragma once

#include <azdo/core/result.hpp>

#include <condition_variable>
#include <csignal>
#include <cstddef>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

namespace azdo_cli {

/// The columns of the terminal behind a descriptor; 0 where it is none.
std::size_t width_of(int descriptor);

/// True where `NO_COLOR` and `TERM` do not speak against colours.
bool colour_is_wanted();

/// True when nobody reads the pipe or the terminal behind a descriptor any longer.
bool is_closed(int descriptor);

/// Reads the first line of standard input. A person is asked, and sees nothing of what is typed.
azdo::result<std::string> read_hidden_line(std::string_view ask);

/// Turns SIGINT, SIGTERM and SIGHUP into a stop token; whoever does not stop within a second is ended. Made before any other thread.
class interruption {
public:
    interruption();
    interruption(const interruption&) = delete;
    interruption& operator=(const interruption&) = delete;
    /// Ends the process by the signal, if one came, so that its parent sees why.
    ~interruption();

    std::stop_token token() const { return wish_.get_token(); }

private:
    void wait();

    std::stop_source wish_;
    std::mutex mutex_;
    std::condition_variable over_changed_;
    bool over_ = false;
    int came_ = 0;
    sigset_t signals_{};
    std::thread waiting_;
};

/// Ends the process as a program that writes to a pipe without a reader ends.
[[noreturn]] void end_by_broken_pipe();

} // namespace azdo_cli
