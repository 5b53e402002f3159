// SPDX-License-Identifier: BSL-1.0
// Checks and edits configuration files; help.cpp has the usage.
#include "command.hpp"

#include <azdo/config/environment.hpp>
#include <azdo/transport/httplib.hpp>

#include <termios.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Shows or hides what is typed at a terminal.
void show_input(bool shown) {
    termios settings{};
    if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
    const auto echo = static_cast<tcflag_t>(ECHO);
    settings.c_lflag = shown ? settings.c_lflag | echo : settings.c_lflag & ~echo;
    tcsetattr(STDIN_FILENO, TCSANOW, &settings);
}

} // namespace

int main(int count, char** values) {
    try {
        const char* const no_colour = std::getenv("NO_COLOR");
        const char* const terminal = std::getenv("TERM");
        config_doctor::surroundings around{std::cin, std::cout, std::cerr, azdo::config::process_environment,
            [] { return std::chrono::time_point_cast<azdo::ticks>(std::chrono::system_clock::now()); }};
        around.terminal = isatty(STDOUT_FILENO) == 1;
        around.colour =
            around.terminal && (no_colour == nullptr || *no_colour == '\0') && terminal != nullptr && std::string_view(terminal) != "dumb";
        around.send = azdo::httplib_transport{};
        if (isatty(STDIN_FILENO) == 1) around.echo = show_input;
        const int code = config_doctor::run(std::vector<std::string>(values + 1, values + count), around);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "config_doctor: standard output cannot be written\n";
            return config_doctor::unusable;
        }
        return code;
    } catch (const std::exception&) { // its message may contain anything, even secrets
        std::cerr << "config_doctor: stopped by an unexpected error: out of memory?\n";
        return config_doctor::unusable;
    }
}
