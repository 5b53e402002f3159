// SPDX-License-Identifier: BSL-1.0
// Azure DevOps from a terminal; commands.cpp lists the commands.
#include <azdo_cli/command.hpp>
#include <azdo_cli/run.hpp>
#include <azdo_cli/terminal.hpp>

#include <azdo/transport/httplib.hpp>

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

namespace {

int run(const std::vector<std::string>& words, std::stop_token stop) {
    using namespace azdo_cli;
    surroundings around{std::cin, std::cout, std::cerr,
        [](const char* name) {
            const char* const value = std::getenv(name);
            return value == nullptr ? std::string() : std::string(value);
        },
        azdo::httplib_transport{}};
    around.width = width_of(STDOUT_FILENO);
    around.error_width = width_of(STDERR_FILENO);
    around.colour = around.width != 0 && colour_is_wanted();
    around.line = read_hidden_line;
    around.stop = std::move(stop);
    try {
        const int code = azdo_cli::run(words, around);
        std::cout.flush();
        if (std::cout) return code;
    } catch (const output_lost&) {    // NOLINT(bugprone-empty-catch): as when the last flush fails
    } catch (const std::exception&) { // its message may contain anything, even secrets
        std::cerr << "azdo: stopped by an unexpected error: out of memory?\n";
        return failed;
    }
    if (is_closed(STDOUT_FILENO)) end_by_broken_pipe();
    std::cerr << "azdo: standard output cannot be written: is the disk full?\n";
    return failed;
}

} // namespace

int main(int count, char** values) {
    azdo_cli::interruption interrupted;
    return run(std::vector<std::string>(values + (count > 0 ? 1 : 0), values + count), interrupted.token());
}
