// SPDX-License-Identifier: BSL-1.0
// The callback server as a program of its own, with the signals that an operator sends. Its path is the argument after `--`.
#include "../unit/config/temporary_folder.hpp"
#include "size.hpp"

#include <callback_server/client_side.hpp>
#include <callback_server/demo_browser.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace stress_program {
using namespace std::chrono_literals;
using callback_server::descriptor;
using clock = std::chrono::steady_clock;

namespace {

/// Azure DevOps as it can be, too: it accepts, and answers only when it is told to.
struct slow_service {
    descriptor listening = callback_server::listen_at("127.0.0.1", 0);
    descriptor connection{};

    std::string origin() const { return "http://127.0.0.1:" + std::to_string(callback_server::port_of(listening.get())); }
    bool has_request() {
        pollfd news{listening.get(), POLLIN, 0};
        if (::poll(&news, 1, 20'000) == 1) connection = descriptor(::accept(listening.get(), nullptr, nullptr));
        return static_cast<bool>(connection);
    }
    void answer() const {
        constexpr std::string_view text = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        BOOST_TEST(::send(connection.get(), text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size()));
    }
};

struct running {
    running() {
        const auto& arguments = boost::unit_test::framework::master_test_suite();
        BOOST_REQUIRE_MESSAGE(arguments.argc > 1, "run it with the path of the program: stress -- build/gcc/bin/callback_server");
        {
            const descriptor free_one = callback_server::listen_at("127.0.0.1", 0);
            port = callback_server::port_of(free_one.get());
        }
        write({});
        int pipe[2];
        BOOST_REQUIRE(::pipe(pipe) == 0);
        output = descriptor(pipe[0]);
        callback_server::set_nonblocking(pipe[0]);
        const std::string service_origin = service.origin(), access = (folder.path() / "access.log").string();
        std::vector<const char*> words{
            arguments.argv[1], "--config", file.c_str(), "--service", service_origin.c_str(), "--access-log", access.c_str(), nullptr};
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, pipe[1], STDERR_FILENO);
        posix_spawn_file_actions_addclose(&actions, pipe[0]);
        BOOST_REQUIRE(::posix_spawn(&id, words[0], &actions, nullptr, const_cast<char**>(words.data()), environ) == 0);
        posix_spawn_file_actions_destroy(&actions);
        ::close(pipe[1]);
        BOOST_REQUIRE_MESSAGE(says("Connect Azure DevOps at " + origin() + "/"), said);
    }
    ~running() {
        if (id > 0) ::kill(id, SIGKILL), ::waitpid(id, nullptr, 0);
    }
    running(const running&) = delete;
    running& operator=(const running&) = delete;

    std::string origin() const { return "http://127.0.0.1:" + std::to_string(port); }
    void write(const std::string& logger) const {
        std::ofstream(file + ".new") << R"({"apiServer":{"publicApiUrl":")" << origin() << "\"" << logger
                                     << R"(},"integrations":{"devops":{"cloud":{"tenantId":"11111111-2222-4333-8444-555566667777",)"
                                     << R"("appClientId":"8c2a1f4e-1111-4222-8333-944455556666",)"
                                     << R"("appClientSecret":"dEm8Q~simulated.app.secret.opens_nothing"}}}})";
        std::filesystem::permissions(file + ".new", std::filesystem::perms{0600});
        std::filesystem::rename(file + ".new", file);
    }
    /// Waits until the program has said this; false after 20 s.
    bool says(std::string_view text) {
        for (const auto end = clock::now() + 20s; said.find(text) == said.npos && clock::now() < end;) {
            pollfd news{output.get(), POLLIN, 0};
            char part[4096];
            if (::poll(&news, 1, 100) != 1) continue;
            const ssize_t size = ::read(output.get(), part, sizeof part);
            if (size == 0) break;
            if (size > 0) said.append(part, static_cast<std::size_t>(size));
        }
        return said.find(text) != said.npos;
    }
    void signal(int which) const { BOOST_REQUIRE(::kill(id, which) == 0); }
    /// The status with which it ends; -1 if it does not within half a minute, or by a signal.
    int exit_code() {
        int status = 0;
        for (const auto end = clock::now() + 30s; clock::now() < end; std::this_thread::sleep_for(20ms)) {
            if (::waitpid(id, &status, WNOHANG) != id) continue;
            id = 0;
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        return -1;
    }
    std::string text_of(const std::filesystem::path& name) const {
        std::ifstream from(folder.path() / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(from), {}};
    }

    slow_service service{};
    temporary_folder folder{};
    std::string file = (folder.path() / "services.json").string();
    int port = 0;
    pid_t id = 0;
    descriptor output{};
    std::string said{};
};

/// A request that waits for Azure DevOps: whose organization this is.
struct waiting_request {
    explicit waiting_request(running& at)
        : sender([this, &at] {
              browser.open(at.origin() + "/");
              seen = browser.submit("/connect", {{"organization", "fabrikam"}});
          }) {
        BOOST_REQUIRE(at.service.has_request());
    }
    callback_server::demo_browser browser{};
    callback_server::seen_page seen{};
    std::thread sender;
};

} // namespace
} // namespace stress_program

BOOST_FIXTURE_TEST_SUITE(stress_program, running)

BOOST_AUTO_TEST_CASE(sigterm_without_a_request_ends_it_at_once_with_0) {
    signal(SIGTERM);
    BOOST_TEST(exit_code() == 0);
    BOOST_TEST(says("Stopped."));
    BOOST_TEST(said.find("cut off") == said.npos);
}

BOOST_AUTO_TEST_CASE(sigterm_finishes_the_request_that_has_begun_and_accepts_no_more) {
    waiting_request request(*this);
    signal(SIGTERM);
    BOOST_TEST(says("Stopping: requests that have begun are finished"));
    callback_server::seen_page refused;
    for (int i = 0; i < 500; ++i) { // until it has stopped listening
        refused = callback_server::demo_browser().open(origin() + "/healthz");
        if (refused.status == 0) break;
        std::this_thread::sleep_for(10ms);
    }
    BOOST_TEST(refused.status == 0);
    service.answer();
    request.sender.join();
    BOOST_TEST(request.seen.status == 404);
    BOOST_TEST(request.seen.body.find("fabrikam") != std::string::npos);
    BOOST_TEST(exit_code() == 0);
    BOOST_TEST(says("Stopped."));
    BOOST_TEST(said.find("cut off") == said.npos);
    BOOST_TEST(text_of("access.log").find(R"("route":"/connect","status":404)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_request_that_takes_longer_than_ten_seconds_is_cut_off) {
    if (stress::times(0, 1) == 0) return; // it takes these ten seconds
    waiting_request request(*this);
    const auto began = clock::now();
    signal(SIGTERM);
    BOOST_TEST(exit_code() == 0);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(clock::now() - began).count();
    BOOST_TEST(took >= 9'500);
    BOOST_TEST(took < 17'000); // the call of Azure DevOps itself would have waited for 20 s
    request.sender.join();
    BOOST_TEST(request.seen.status == 0); // no answer
    BOOST_TEST(says("Stopped. Requests that took longer were cut off."));
}

BOOST_AUTO_TEST_CASE(sighup_reads_the_file_again_and_opens_the_logs_again) {
    signal(SIGHUP);
    BOOST_TEST(says("services.json was read again."));
    BOOST_TEST(said.find("has changed") == said.npos);
    std::filesystem::rename(folder.path() / "access.log", folder.path() / "access.log.1");
    said.clear();
    signal(SIGHUP);
    BOOST_TEST(says("services.json was read again."));
    for (int i = 0; i < 2000 && !std::filesystem::exists(folder.path() / "access.log"); ++i) std::this_thread::sleep_for(10ms);
    BOOST_TEST(callback_server::demo_browser().open(origin() + "/healthz").status == 200);
    BOOST_TEST(text_of("access.log").find(R"("route":"/healthz")") != std::string::npos);
    signal(SIGTERM);
    BOOST_TEST(exit_code() == 0);
}

BOOST_AUTO_TEST_CASE(the_log_follows_the_file) {
    std::filesystem::create_directory(folder.path() / "logs");
    write(R"(,"logger":{"directory":")" + (folder.path() / "logs").string() + "\"}");
    const auto logged = [this](std::string_view text) {
        for (int i = 0; i < 2000 && text_of("logs/callback_server.log").find(text) == std::string::npos; ++i)
            std::this_thread::sleep_for(10ms);
        return text_of("logs/callback_server.log").find(text) != std::string::npos;
    };
    BOOST_TEST(logged("Z " + file + " has changed: the server uses the new version."));
    callback_server::demo_browser().open(origin() + "/");
    BOOST_TEST(logged("GET / 200"));
    write(R"(,"logger":{"directory":")" + (folder.path() / "none").string() + "\"}");
    BOOST_TEST(logged("is not used: the server goes on with the last good version."));
    BOOST_TEST(logged("(apiServer.logger.directory)"));
    BOOST_TEST(said.find("has changed") == said.npos); // what the console said until now
    write({});
    BOOST_TEST(says("has changed: the server uses the new version."));
    BOOST_TEST(said.find("is not used") == said.npos);
    signal(SIGTERM);
    BOOST_TEST(exit_code() == 0);
    BOOST_TEST(says("Stopped."));
}

BOOST_AUTO_TEST_SUITE_END()
