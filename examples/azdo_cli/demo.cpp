// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/demo.hpp>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <thread>
#include <vector>

extern "C" char** environ;

namespace azdo_cli {

namespace {

azdo::failure no_demo(std::string why) { return azdo::fail(azdo::failure_kind::unavailable, "the demo cannot begin: " + std::move(why)); }

std::filesystem::path simulator_beside_us() {
    std::error_code wrong;
    return std::filesystem::read_symlink("/proc/self/exe", wrong).parent_path() / "simulator";
}

/// Starts the simulator apart from this terminal. 0: it cannot be started.
pid_t start(const std::filesystem::path& program, const char* argument, const std::string& output) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t settings;
    if (posix_spawn_file_actions_init(&files) != 0) return 0;
    if (posix_spawnattr_init(&settings) != 0) return posix_spawn_file_actions_destroy(&files), 0;
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&settings, &none);
    posix_spawnattr_setsigdefault(&settings, &all);
    posix_spawnattr_setflags(&settings, static_cast<short>(POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
    std::string name = program.string(), word = argument == nullptr ? "" : argument;
    char* arguments[] = {name.data(), argument == nullptr ? nullptr : word.data(), nullptr};
    pid_t child = 0;
    const int wrong = posix_spawn(&child, name.c_str(), &files, &settings, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&settings);
    return wrong == 0 ? child : 0;
}

std::string first_line_of(const std::string& file) {
    std::ifstream in(file);
    std::string line;
    if (!std::getline(in, line) || in.eof()) return {}; // the line is not complete
    return line;
}

} // namespace

azdo::result<running_demo> start_demo(const std::string& folder) {
    const std::filesystem::path program = simulator_beside_us();
    if (access(program.c_str(), X_OK) != 0) return no_demo(program.string() + " does not exist: build the target simulator");
    const std::string output = folder + "/simulator.log";
    running_demo made;
    const pid_t asked = start(program, "--print-token", output);
    int status = 0;
    if (asked == 0 || waitpid(asked, &status, 0) != asked || status != 0) return no_demo("the simulator prints no token");
    made.token = azdo::secret<std::string>(first_line_of(output));
    made.process = start(program, nullptr, output);
    for (int i = 0; made.process != 0 && i < 500; ++i) {
        made.address = first_line_of(output);
        if (made.address.starts_with("http://")) return made;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (made.process != 0) kill(static_cast<pid_t>(made.process), SIGTERM);
    return no_demo("the simulator does not listen");
}

void stop_demo(std::int64_t process) {
    std::error_code wrong;
    const auto program = std::filesystem::read_symlink("/proc/" + std::to_string(process) + "/exe", wrong);
    if (process > 1 && !wrong && program.filename().string().starts_with("simulator")) kill(static_cast<pid_t>(process), SIGTERM);
}

} // namespace azdo_cli
