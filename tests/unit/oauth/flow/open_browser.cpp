// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"

#include <azdo/oauth/flow/open_browser.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <vector>

namespace oauth_open_browser {
using azdo::failure_kind;
using azdo::oauth::open_browser;
using namespace std::chrono_literals;

namespace {
const std::string page = "https://login.example.com/authorize?state=canary-state&a=$(touch%20x);'b'&c=*";

/// A folder with programs that stand for browsers.
struct desk {
    temporary_folder folder{};

    /// A program that writes its arguments, a line each, then runs `more`. Its command.
    std::vector<std::string> program(const std::string& name, const std::string& more = {}) const {
        const auto file = folder.file(name, "#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + said().string() + "'\n" + more + "\n");
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        return {file.string()};
    }
    std::filesystem::path said() const { return folder.path() / "said"; }
    std::string text() const {
        std::ifstream from(said());
        return {std::istreambuf_iterator<char>(from), {}};
    }
};

/// An environment variable for the duration of a test; absent: unset.
class variable {
public:
    variable(const char* name, std::optional<std::string> value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    variable(const variable&) = delete;
    variable& operator=(const variable&) = delete;
    ~variable() { set(before_); }

private:
    void set(const std::optional<std::string>& value) const {
        if (value)
            ::setenv(name_, value->c_str(), 1);
        else
            ::unsetenv(name_);
    }
    const char* name_;
    std::optional<std::string> before_{};
};
} // namespace
} // namespace oauth_open_browser

BOOST_FIXTURE_TEST_SUITE(oauth_open_browser, desk)

BOOST_AUTO_TEST_CASE(the_address_is_one_argument) {
    auto command = program("browser");
    command.emplace_back("--new window");
    BOOST_TEST(open_browser(page, {.command = command, .patience = 60s}).has_value());
    BOOST_TEST(text() == "--new window\n" + page + "\n");
    for (const char* local : {"http://localhost:49152/start/x", "http://127.0.0.1:1", "http://[::1]:1/"}) {
        BOOST_TEST_INFO_SCOPE(local);
        BOOST_TEST(open_browser(local, {.command = program("browser"), .patience = 60s}).has_value());
        BOOST_TEST(text() == std::string(local) + "\n");
    }
}

BOOST_AUTO_TEST_CASE(other_addresses_are_refused) {
    for (const std::string& wrong : std::vector<std::string>{"", "x", "--help", "file:///etc/passwd", "javascript:alert(1)",
             "ftp://example.com/", "http://example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/", "https://",
             "https://a b/", "https://user@example.com/", "https://example.com/ --help", "https://example.com/\n",
             std::string("https://example.com/\0x", 22), "https://example.com/\"", "https://example.com/`x`", "https://example.com/\\",
             "https://example.com/{x}", "https://example.com/\xc3\xa9", "https://example.com:0/", " https://example.com/"}) {
        const auto opened = open_browser(wrong, {.command = program("browser"), .patience = 60s});
        BOOST_TEST_REQUIRE(!opened.has_value(), wrong);
        BOOST_TEST((opened.error().kind == failure_kind::invalid_input), wrong);
        BOOST_TEST(!std::filesystem::exists(said()), wrong);
    }
}

BOOST_AUTO_TEST_CASE(without_a_program) {
    const variable screen("DISPLAY", ":0"), path("PATH", folder.path().string());
    const auto absent = open_browser(page);
    BOOST_CHECK(absent.error().kind == failure_kind::unavailable);
    BOOST_TEST(absent.error().message == "no browser was opened: xdg-open is not installed. Open the address by hand");
    program("xdg-open");
    const auto opened = open_browser(page, {.patience = 60s});
    BOOST_TEST(opened.has_value());
    BOOST_TEST(open_browser(page, {.command = {folder.path().string()}}).error().message.find("cannot be started") != std::string::npos);
    for (const char* none : {"", "/nonexistent/browser"})
        BOOST_TEST_CONTEXT(none) BOOST_CHECK(open_browser(page, {.command = {none}}).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(without_a_screen) {
    program("xdg-open");
    const variable path("PATH", folder.path().string());
    const variable none("DISPLAY", std::nullopt), empty("WAYLAND_DISPLAY", "");
    const auto opened = open_browser(page, {.patience = 60s});
    BOOST_CHECK(opened.error().kind == failure_kind::unavailable);
    BOOST_TEST(opened.error().message.find("screen") != std::string::npos);
    BOOST_TEST(!std::filesystem::exists(said()));
    const variable wayland("WAYLAND_DISPLAY", "wayland-0");
    BOOST_TEST(open_browser(page, {.patience = 60s}).has_value());
    BOOST_TEST(text() == page + "\n");
}

BOOST_AUTO_TEST_CASE(a_failure_does_not_repeat_the_address) {
    for (const char* end : {"echo \"$@\"; echo \"$@\" >&2; exit 4", "kill -9 $$"}) {
        BOOST_TEST_INFO_SCOPE(end);
        const auto opened = open_browser(page, {.command = program("browser", end), .patience = 60s});
        BOOST_CHECK(opened.error().kind == failure_kind::unavailable);
        BOOST_TEST(opened.error().message.find("reported a failure") != std::string::npos);
        BOOST_TEST(azdo::to_string(opened.error()).find("canary") == std::string::npos);
    }
    const auto refused = open_browser("http://example.com/?state=canary");
    BOOST_TEST(azdo::to_string(refused.error()).find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(its_output_is_not_shown_and_its_input_is_empty) {
    const std::string files = "for f in 0 1 2; do readlink /proc/$$/fd/$f; done >'" + said().string() + "'";
    BOOST_TEST(open_browser(page, {.command = program("browser", files), .patience = 60s}).has_value());
    BOOST_TEST(text().starts_with("/dev/null\n"));
    BOOST_TEST(text().ends_with("\n/dev/null\n"));
}

BOOST_AUTO_TEST_CASE(a_browser_that_stays_open) {
    BOOST_TEST(open_browser(page, {.command = program("browser", "exec sleep 1"), .patience = 0ms}).has_value());
    // It is reaped when it ends: then this process has no child, not even one that has ended.
    const auto has_child = [] {
        siginfo_t ignored{};
        return ::waitid(P_ALL, 0, &ignored, WEXITED | WNOHANG | WNOWAIT) == 0;
    };
    BOOST_TEST(has_child());
    for (int i = 0; i < 20'000 && has_child(); ++i) std::this_thread::sleep_for(1ms);
    BOOST_TEST(!has_child());
}

BOOST_AUTO_TEST_CASE(no_file_is_left) {
    BOOST_TEST(open_browser(page, {.command = program("browser"), .patience = 60s}).has_value());
    BOOST_TEST(::waitpid(-1, nullptr, WNOHANG) == -1);
}

BOOST_AUTO_TEST_CASE(a_program_that_does_not_want_to_hear_of_its_children) {
    const auto before = ::signal(SIGCHLD, SIG_IGN);
    BOOST_TEST(open_browser(page, {.command = program("browser", "exit 1"), .patience = 60s}).has_value()); // nobody can know
    ::signal(SIGCHLD, before);
}

BOOST_AUTO_TEST_SUITE_END()
