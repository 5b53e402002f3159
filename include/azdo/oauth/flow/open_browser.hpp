// SPDX-License-Identifier: BSL-1.0
// `open_browser`: shows a page in the browser of the person at this machine. POSIX systems.
//
// | requirement | test in tests/unit/oauth/flow/open_browser.cpp |
// |---|---|
// | the address is one argument of a program, never a part of a shell command | the_address_is_one_argument |
// | only https, or http to this machine, and only the characters of RFC 3986 | other_addresses_are_refused |
// | the address is not in a failure or on the terminal: it may hold a state | a_failure_does_not_repeat_the_address |
// | a missing program or screen is a failure | without_a_program, without_a_screen |
// | the browser does not delay or outlive the program's control of itself | a_browser_that_stays_open, no_file_is_left |
#pragma once

#include <azdo/core/chrono.hpp>
#include <azdo/core/result.hpp>
#include <azdo/http/steady_driver.hpp>
#include <azdo/http/url.hpp>

#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#if defined(__APPLE__)
extern "C" char** environ;
#endif

namespace azdo::inline v1::oauth {

/// How to open a browser.
struct browser_options {
    std::vector<std::string> command{};        ///< a program and its first arguments; empty: `xdg-open`, on macOS `open`
    std::chrono::milliseconds patience{1'000}; ///< how long to wait for the program to report that it failed
};

namespace detail {
/// True for the characters of a URL (RFC 3986 section 2). No program takes one of them for the end of the address or for an option.
constexpr bool is_url_text(std::string_view url) noexcept {
    constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    for (const char c : url)
        if (!azdo::detail::is_digit(c) && !(azdo::detail::lower(c) >= 'a' && azdo::detail::lower(c) <= 'z') && marks.find(c) == marks.npos)
            return false;
    return true;
}
inline failure no_browser(std::string why) {
    return fail(failure_kind::unavailable, "no browser was opened: " + std::move(why) + ". Open the address by hand");
}
/// The default command.
inline result<std::vector<std::string>> browser_command() {
#if defined(__APPLE__)
    return std::vector<std::string>{"open"};
#else
    const auto is_set = [](const char* name) {
        const char* const value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    if (!is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY")) return no_browser("this session has no graphical screen");
    return std::vector<std::string>{"xdg-open"};
#endif
}

/// The settings of a new process: no input, its output discarded, since it may repeat the address, a process group of its own, so that an
/// interrupt from the terminal does not reach it, and the default reaction to every signal.
class quiet_process {
public:
    quiet_process() noexcept {
        sigset_t none, all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        good_ = ::posix_spawn_file_actions_init(&files_) == 0;
        if (good_ && ::posix_spawnattr_init(&settings_) != 0) {
            ::posix_spawn_file_actions_destroy(&files_);
            good_ = false;
        }
        if (!good_) return;
        for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
            good_ = ::posix_spawn_file_actions_addopen(&files_, file, "/dev/null", O_RDWR, 0) == 0 && good_;
        good_ = ::posix_spawnattr_setflags(
                    &settings_, static_cast<short>(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)) == 0 &&
                ::posix_spawnattr_setpgroup(&settings_, 0) == 0 && ::posix_spawnattr_setsigmask(&settings_, &none) == 0 &&
                ::posix_spawnattr_setsigdefault(&settings_, &all) == 0 && good_;
        if (!good_) destroy();
    }
    quiet_process(const quiet_process&) = delete;
    quiet_process& operator=(const quiet_process&) = delete;
    ~quiet_process() {
        if (good_) destroy();
    }
    /// Starts a program that is searched for in PATH. Returns 0, or the number of the system's error.
    int start(pid_t& child, const std::vector<char*>& arguments) const {
        if (!good_) return ENOMEM;
        return ::posix_spawnp(&child, arguments.front(), &files_, &settings_, arguments.data(), environ);
    }

private:
    void destroy() noexcept {
        ::posix_spawn_file_actions_destroy(&files_);
        ::posix_spawnattr_destroy(&settings_);
    }

    posix_spawn_file_actions_t files_{};
    posix_spawnattr_t settings_{};
    bool good_ = false;
};

/// Waits in a thread of its own for the end of a process, so that it does not stay behind as a zombie.
inline void reap_later(pid_t child) noexcept {
    const auto reap = [](void* number) -> void* {
        while (::waitpid(static_cast<pid_t>(reinterpret_cast<std::intptr_t>(number)), nullptr, 0) < 0 && errno == EINTR) {
        }
        return nullptr;
    };
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // the thread inherits it: it handles none of the program's signals
    pthread_t thread{};
    if (::pthread_create(&thread, nullptr, +reap, reinterpret_cast<void*>(static_cast<std::intptr_t>(child))) == 0)
        ::pthread_detach(thread);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

/// Waits for the end of a process for some time. False when it has failed; true when it has succeeded, is still running, or when the
/// program has arranged not to be told.
inline bool has_not_failed(pid_t child, std::chrono::milliseconds patience) {
    const http::time_point end = steady_time{}().after(patience);
    for (;;) {
        int status = 0;
        const pid_t ended = ::waitpid(child, &status, WNOHANG);
        if (ended == child) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (ended < 0 && errno != EINTR) return true;
        const http::time_point time = steady_time{}();
        if (!(time < end)) break;
        steady_sleep{}(time.after(std::chrono::milliseconds(10)), {});
    }
    reap_later(child);
    return true;
}
} // namespace detail

/// Opens an address in the browser of the person at this machine, and returns without waiting for the person.
///
/// Example: see `oauth::loopback_sign_in`.
///
/// The address is one argument of `xdg-open` (macOS: `open`); there is no shell. **Other users of the machine can read the arguments of its
/// processes**, and the address of an authorization page contains the state of the sign-in. `loopback_sign_in::start_url` gives an address
/// that can be opened once and leads there.
///
/// Failures: `invalid_input` for an address that is not https, nor http to this machine; `unavailable` when there is no such program or no
/// screen, or when the program reports within `patience` that it failed. No message repeats the address.
inline result<void> open_browser(std::string_view url, const browser_options& options = {}) {
    const auto parts = http::split_url(url);
    if (!parts || !detail::is_url_text(url) || (!parts->is_secure() && !parts->is_loopback()))
        return fail(failure_kind::invalid_input, "a browser is opened only for an https address, or an http address of this machine");
    result<std::vector<std::string>> command = options.command;
    if (options.command.empty()) command = detail::browser_command();
    if (!command) return std::move(command).error();
    command->emplace_back(url);
    std::vector<char*> arguments;
    for (std::string& one : *command) arguments.push_back(one.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    if (const int error = detail::quiet_process().start(child, arguments); error != 0)
        return detail::no_browser(error == ENOENT ? command->front() + " is not installed"
                                                  : command->front() + " cannot be started (error " + std::to_string(error) + ")");
    if (!detail::has_not_failed(child, options.patience)) return detail::no_browser(command->front() + " reported a failure");
    return {};
}

} // namespace azdo::inline v1::oauth
