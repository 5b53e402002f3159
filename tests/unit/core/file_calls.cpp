// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <azdo/core/file_calls.hpp>

#include <boost/test/unit_test.hpp>

#include <cerrno>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_file_calls)

using azdo::file_calls;

BOOST_AUTO_TEST_CASE(the_system_itself) {
    const temporary_folder folder;
    file_calls& calls = azdo::system_files();
    BOOST_TEST(&calls == &azdo::system_files());
    const std::string path = (folder.path() / "a").string();
    const int file = calls.open(path.c_str(), O_RDWR | O_CREAT | O_EXCL, 0600);
    BOOST_REQUIRE(file >= 0);
    BOOST_TEST(calls.write(file, "hello", 5) == 5);
    BOOST_TEST(calls.seek(file, 1) == 1);
    char read[8] = {};
    BOOST_TEST(calls.read(file, read, 3) == 3);
    BOOST_TEST(std::string_view(read) == "ell");
    const int reserved = calls.reserve(file, 100);
    BOOST_TEST((reserved == 0 || errno == ENOTSUP));
    struct stat now {};
    BOOST_TEST(calls.status(file, now) == 0);
    BOOST_TEST(now.st_size == 5);
    BOOST_TEST(calls.truncate(file, 4) == 0);
    BOOST_TEST(calls.set_mode(file, 0640) == 0);
    BOOST_TEST(calls.set_owner(file, static_cast<uid_t>(-1), static_cast<gid_t>(-1)) == 0);
    BOOST_TEST(calls.sync(file) == 0);
    BOOST_TEST(calls.lock(file, LOCK_EX | LOCK_NB) == 0);
    BOOST_TEST(calls.status(file, now) == 0);
    BOOST_TEST(now.st_size == 4);
    BOOST_TEST((now.st_mode & 07777) == 0640u);
    BOOST_TEST(calls.close(file) == 0);

    const std::string other = (folder.path() / "b").string();
    BOOST_TEST(calls.rename(path.c_str(), other.c_str()) == 0);
    BOOST_TEST(calls.link(other.c_str(), path.c_str()) == 0);
    BOOST_TEST(calls.unlink(other.c_str()) == 0);
    BOOST_TEST(calls.link_status(other.c_str(), now) == -1);
    BOOST_TEST(errno == ENOENT);
    std::filesystem::create_symlink("a", other);
    BOOST_TEST(calls.link_status(other.c_str(), now) == 0);
    BOOST_TEST(S_ISLNK(now.st_mode));
    BOOST_TEST(calls.read_link(other.c_str(), read, sizeof read) == 1);
    BOOST_TEST(read[0] == 'a');
}

BOOST_AUTO_TEST_CASE(errors_leave_their_number) {
    file_calls calls;
    BOOST_TEST(calls.open("/nonexistent/file", O_RDONLY, 0) == -1);
    BOOST_TEST(errno == ENOENT);
    BOOST_TEST(calls.reserve(-1, 1) == -1);
    BOOST_TEST((errno == EBADF || errno == ENOTSUP));
    BOOST_TEST(calls.sync(-1) == -1);
    BOOST_TEST(errno == EBADF);
}

BOOST_AUTO_TEST_CASE(a_call_that_a_signal_interrupts_is_repeated) {
    int calls = 0;
    const auto busy = [&] { return ++calls < 3 ? (errno = EINTR, -1) : 7; };
    BOOST_TEST(azdo::repeated(busy) == 7);
    BOOST_TEST(calls == 3);
    const auto broken = [&] { return ++calls, errno = EIO, -1; };
    BOOST_TEST(azdo::repeated(broken) == -1);
    BOOST_TEST(calls == 4);
}

BOOST_AUTO_TEST_SUITE_END()
