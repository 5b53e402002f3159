// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/terminal.hpp>

#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstdlib>

namespace azdo_cli {

namespace {

std::atomic<bool> is_hidden = false; ///< what is typed is not shown

/// Shows or hides what is typed at a terminal.
void show_input(bool shown) {
    termios settings{};
    if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
    const auto echo = static_cast<tcflag_t>(ECHO);
    settings.c_lflag = shown ? settings.c_lflag | echo : settings.c_lflag & ~echo;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
    is_hidden = !shown;
}

void write_error(std::string_view text) {
    if (write(STDERR_FILENO, text.data(), text.size()) < 0) return; // there is nobody to tell
}

/// The terminal as it was before.
void tidy_up() {
    if (is_hidden) show_input(true);
    if (isatty(STDERR_FILENO) == 1) write_error("\r\x1b[K");
}

std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

[[noreturn]] void die_of(int signal) {
    std::signal(signal, SIG_DFL); // NOLINT(cert-err33-c): what follows ends the process in any case
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    kill(getpid(), signal);
    pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    _exit(128 + signal);
}

constexpr std::size_t longest_line = 64 * 1024;

} // namespace

std::size_t width_of(int descriptor) {
    if (isatty(descriptor) != 1) return 0;
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return 80;
}

bool colour_is_wanted() {
    const std::string terminal = variable("TERM");
    return variable("NO_COLOR").empty() && !terminal.empty() && terminal != "dumb";
}

bool is_closed(int descriptor) {
    pollfd look{descriptor, POLLOUT, 0};
    return poll(&look, 1, 0) > 0 && (look.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0;
}

azdo::result<std::string> read_hidden_line(std::string_view ask) {
    const bool person = isatty(STDIN_FILENO) == 1;
    if (person) {
        write_error(ask);
        show_input(false);
    }
    std::string line;
    char c = 0;
    ssize_t got = 0;
    while (line.size() < longest_line && (got = read(STDIN_FILENO, &c, 1)) != 0 && c != '\n') {
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) break;
        line += c;
    }
    if (person) {
        show_input(true);
        write_error("\n");
    }
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    if (got < 0) return azdo::fail(azdo::failure_kind::storage, "standard input cannot be read");
    if (line.empty()) return azdo::fail(azdo::failure_kind::invalid_input, "standard input has no line with the token");
    return line;
}

interruption::interruption() {
    sigemptyset(&signals_);
    for (const int one : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) sigaddset(&signals_, one);
    std::signal(SIGPIPE, SIG_IGN); // NOLINT(cert-err33-c): connections and pipes report it by themselves
    pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    waiting_ = std::thread([this] { wait(); });
}

interruption::~interruption() {
    {
        const std::scoped_lock lock(mutex_);
        over_ = true;
    }
    over_changed_.notify_all();
    pthread_kill(waiting_.native_handle(), SIGUSR1);
    waiting_.join();
    if (came_ != 0) {
        tidy_up();
        die_of(came_);
    }
}

void interruption::wait() {
    int signal = 0;
    sigwait(&signals_, &signal);
    std::unique_lock lock(mutex_);
    if (over_ || signal == SIGUSR1) return;
    came_ = signal;
    wish_.request_stop();
    if (over_changed_.wait_for(lock, std::chrono::seconds(1), [this] { return over_; })) return;
    tidy_up();
    die_of(signal);
}

void end_by_broken_pipe() { die_of(SIGPIPE); }

} // namespace azdo_cli
