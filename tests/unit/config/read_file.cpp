// SPDX-License-Identifier: BSL-1.0
#include "ordinary_user.hpp"
#include "temporary_folder.hpp"

#include <azdo/config/read_file.hpp>

#include <boost/test/unit_test.hpp>

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>

BOOST_AUTO_TEST_SUITE(config_read_file)

using azdo::config::file_limit;
using azdo::config::read_file;
using azdo::config::read_file_and_mode;
using azdo::failure_kind;

BOOST_AUTO_TEST_CASE(a_file_byte_by_byte) {
    const temporary_folder folder;
    for (const std::string& text : {std::string(), std::string("x"), std::string("\0\r\n\xff", 4), std::string(100'000, 'y')})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(read_file(folder.file("a b", text))->reveal() == text);
}

BOOST_AUTO_TEST_CASE(paths_that_are_not_files) {
    const temporary_folder folder;
    BOOST_CHECK(read_file(folder.path() / "none").error().kind == failure_kind::not_found);
    BOOST_CHECK(read_file(folder.file("f", "") / "below").error().kind != failure_kind::invalid_input);
    BOOST_CHECK(read_file("").error().kind == failure_kind::not_found);
    BOOST_TEST(read_file(folder.path()).error().message.find("folder") != std::string::npos);
    BOOST_TEST(read_file("/dev/null").error().message.find("device") != std::string::npos);
    BOOST_REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    BOOST_CHECK(read_file(folder.path() / "pipe").error().kind == failure_kind::storage);
    std::filesystem::create_symlink(folder.path() / "none", folder.path() / "dangling");
    BOOST_CHECK(read_file(folder.path() / "dangling").error().kind == failure_kind::not_found);
}

BOOST_AUTO_TEST_CASE(a_link_is_followed) {
    const temporary_folder folder;
    std::filesystem::create_symlink(folder.file("f", "text"), folder.path() / "link");
    BOOST_TEST(read_file(folder.path() / "link")->reveal() == "text");
}

BOOST_AUTO_TEST_CASE(an_unreadable_file) {
    const temporary_folder folder;
    const auto path = folder.file("f", "text");
    const auto tried = [&](mode_t folder_mode, mode_t file_mode) {
        BOOST_REQUIRE(::chmod(folder.path().c_str(), folder_mode) == 0);
        BOOST_REQUIRE(::chmod(path.c_str(), file_mode) == 0);
        const config_tests::ordinary_user reader;
        return read_file(path);
    };
    BOOST_TEST(tried(0755, 0644)->reveal() == "text");
    const auto file = tried(0755, 0);
    BOOST_REQUIRE(!file.has_value());
    BOOST_CHECK(file.error().kind == failure_kind::storage);
    BOOST_TEST(file.error().message == "the file cannot be read (Permission denied): check the permissions of the file and its folders");
    const auto way = tried(0, 0644);
    BOOST_REQUIRE(!way.has_value());
    BOOST_TEST(way.error().message == "the file cannot be read (Permission denied): check the permissions of the file and its folders");
    BOOST_REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_fails_while_it_is_read) {
    if (!std::filesystem::exists("/proc/self/mem")) return;
    BOOST_CHECK(read_file("/proc/self/mem").error().kind == failure_kind::storage);
}

namespace {
/// Replaces a file with a pipe at the moment it is opened, and counts the opens.
struct swapped_in : azdo::file_calls {
    int opened = 0, flags = 0;
    bool swap = true;
    int open(const char* path, int how, mode_t mode) override {
        ++opened;
        flags = how;
        if (swap && (::unlink(path) != 0 || ::mkfifo(path, 0600) != 0)) return -1;
        return azdo::file_calls::open(path, how, mode);
    }
};
} // namespace

// Without O_NONBLOCK this test would hang.
BOOST_AUTO_TEST_CASE(a_pipe_that_is_swapped_in_does_not_make_it_wait) {
    const temporary_folder folder;
    swapped_in calls;
    const auto path = folder.file("f", "text");
    const auto read = read_file(path, file_limit, calls);
    BOOST_REQUIRE(!read.has_value());
    BOOST_CHECK(read.error().kind == failure_kind::storage);
    BOOST_TEST(read.error().message == "this is a device or pipe, not a file");
    BOOST_TEST(calls.opened == 1);
    BOOST_TEST((calls.flags & (O_NONBLOCK | O_CLOEXEC)) == (O_NONBLOCK | O_CLOEXEC));
}

BOOST_AUTO_TEST_CASE(it_is_opened_once_and_its_mode_is_that_of_what_was_opened) {
    const temporary_folder folder;
    swapped_in calls;
    calls.swap = false;
    const auto path = folder.file("f", "text");
    BOOST_REQUIRE(::chmod(path.c_str(), 0644) == 0);
    const auto open = read_file_and_mode(path, file_limit, calls);
    BOOST_REQUIRE(open.has_value());
    BOOST_TEST(open->text.reveal() == "text");
    BOOST_TEST(open->mode == 0644u);
    BOOST_TEST(open->others_may_read());
    BOOST_TEST(calls.opened == 1);
    BOOST_REQUIRE(::chmod(path.c_str(), 0640) == 0);
    BOOST_TEST(!read_file_and_mode(path)->others_may_read());
}

BOOST_AUTO_TEST_CASE(interrupted_calls_are_repeated_and_short_reads_go_on) {
    struct slow : azdo::file_calls {
        int calls = 0;
        ssize_t read(int file, void* to, std::size_t size) override {
            if (++calls % 2 == 1) return errno = EINTR, -1;
            return azdo::file_calls::read(file, to, size < 3 ? size : 3);
        }
    } calls;
    const temporary_folder folder;
    BOOST_TEST(read_file(folder.file("f", "0123456789"), file_limit, calls)->reveal() == "0123456789");
    struct growing : azdo::file_calls {
        ssize_t read(int, void* to, std::size_t size) override { return *static_cast<char*>(to) = 'x', static_cast<ssize_t>(size); }
    } grows;
    BOOST_CHECK(read_file(folder.file("f", "0123456789"), file_limit, grows).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(the_size_is_limited) {
    const temporary_folder folder;
    BOOST_TEST(read_file(folder.file("f", std::string(100, 'x')), 100).has_value());
    BOOST_CHECK(read_file(folder.file("g", std::string(101, 'x')), 100).error().kind == failure_kind::too_large);
}

BOOST_AUTO_TEST_SUITE_END()
