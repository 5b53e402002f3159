// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/owned_socket.hpp>

#include <boost/test/unit_test.hpp>
#include <fcntl.h>
#include <sys/socket.h>
#include <utility>

using azdo::detail::owned_socket;

namespace {
bool is_open(int socket) { return ::fcntl(socket, F_GETFD) != -1; }
int open_one() { return ::socket(AF_UNIX, SOCK_STREAM, 0); }
} // namespace

BOOST_AUTO_TEST_SUITE(transport_owned_socket)

BOOST_AUTO_TEST_CASE(a_socket_is_closed_once_by_its_last_owner) {
    const int number = open_one();
    {
        owned_socket first(number);
        BOOST_TEST(bool(first));
        owned_socket second(std::move(first));
        BOOST_TEST(!first);
        BOOST_TEST(second.get() == number);
        owned_socket third;
        third = std::move(second);
        BOOST_TEST(third.get() == number);
        BOOST_TEST(is_open(number));
    }
    BOOST_TEST(!is_open(number));
    BOOST_TEST(!owned_socket());
}

BOOST_AUTO_TEST_SUITE_END()
