// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/file_calls.hpp>
#include <azdo/core/owned_descriptor.hpp>

#include <boost/test/unit_test.hpp>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <utility>

BOOST_AUTO_TEST_SUITE(core_owned_descriptor)

using azdo::owned_descriptor;

namespace {
bool is_open(int socket) { return ::fcntl(socket, F_GETFD) != -1; }
int open_one() { return ::socket(AF_UNIX, SOCK_STREAM, 0); }
} // namespace

BOOST_AUTO_TEST_CASE(a_descriptor_is_closed_once_by_its_last_owner) {
    const int number = open_one();
    {
        owned_descriptor first(number);
        BOOST_TEST(bool(first));
        owned_descriptor second(std::move(first));
        BOOST_TEST(!first);
        BOOST_TEST(second.get() == number);
        owned_descriptor third;
        third = std::move(second);
        BOOST_TEST(third.get() == number);
        BOOST_TEST(is_open(number));
    }
    BOOST_TEST(!is_open(number));
    BOOST_TEST(!owned_descriptor());
}

BOOST_AUTO_TEST_CASE(errno_survives_the_end_of_an_owner) {
    struct failing : azdo::file_calls {
        int closed = 0;
        int close(int) override { return ++closed, errno = EIO, -1; }
    } calls;
    {
        const owned_descriptor one(open_one());
        errno = ENOENT;
    }
    BOOST_TEST(errno == ENOENT);
    owned_descriptor none(calls, -1);
    BOOST_TEST(none.close());
    owned_descriptor bad(calls, 1'000'000);
    BOOST_TEST(!bad.close());
    BOOST_TEST(errno == EIO);
    BOOST_TEST(!bad);
    BOOST_TEST(bad.close());
    BOOST_TEST(calls.closed == 1);
}

BOOST_AUTO_TEST_SUITE_END()
