// SPDX-License-Identifier: BSL-1.0
// Its use by transports is tested with them: cases.hpp.
#include <azdo/transport/connect.hpp>

#include "servers.hpp"

#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>

#include <boost/test/unit_test.hpp>
#include <poll.h>
#include <string>
#include <sys/socket.h>

BOOST_AUTO_TEST_SUITE(transport_connect)

using azdo::failure_kind;
using azdo::steady_time;
using azdo::owned_descriptor;
using namespace azdo::detail;
namespace http = azdo::http;

namespace {
struct asked {
    bool stop_requested() const noexcept { return true; }
};
/// Two connected sockets.
struct pair {
    pair() {
        int both[2];
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0);
        one = owned_descriptor(both[0]);
        other = owned_descriptor(both[1]);
    }
    owned_descriptor one{}, other{};
};
} // namespace

BOOST_AUTO_TEST_CASE(limits_and_their_verdict) {
    const exchange_limits none(http::never, {});
    BOOST_TEST(!none.are_over());
    const exchange_limits late(steady_time{}().after(std::chrono::milliseconds(-1)), {});
    BOOST_TEST(late.are_over());
    BOOST_TEST((late.verdict().kind == failure_kind::timed_out));
    const asked stop;
    const exchange_limits stopped(http::never, stop);
    BOOST_TEST(stopped.are_over());
    BOOST_TEST((stopped.verdict().kind == failure_kind::cancelled));
}

BOOST_AUTO_TEST_CASE(waiting_ends_when_the_socket_is_ready_or_the_time_has_passed) {
    const pair ends;
    const exchange_limits none(http::never, {});
    const http::time_point later = steady_time{}().after(std::chrono::milliseconds(20'000));
    BOOST_TEST(none.wait(ends.one.get(), POLLOUT, later));
    BOOST_TEST(none.wait(ends.one.get(), POLLOUT, steady_time{}().after(std::chrono::milliseconds(-1))));
    BOOST_TEST(!none.wait(ends.one.get(), POLLIN, steady_time{}().after(std::chrono::milliseconds(5))));
    BOOST_TEST(!none.wait(ends.one.get(), POLLIN, steady_time{}().after(std::chrono::milliseconds(-1))));
    BOOST_TEST(!exchange_limits(steady_time{}().after(std::chrono::milliseconds(5)), {}).wait(ends.one.get(), POLLIN, later));
    const asked stop;
    BOOST_TEST(!exchange_limits(http::never, stop).wait(ends.one.get(), POLLOUT, later));
    BOOST_TEST(::send(ends.other.get(), "x", 1, 0) == 1);
    BOOST_TEST(none.wait(ends.one.get(), POLLIN, later));
}

BOOST_AUTO_TEST_CASE(a_connection_or_why_there_is_none) {
    const exchange_limits none(http::never, {});
    int port = 0;
    {
        loopback::server server([](loopback::connection& peer) { peer.wait_for_end(); });
        port = server.port;
        for (const char* host : {"127.0.0.1", "localhost"})
            BOOST_TEST(connect_to(host, port, none, std::chrono::seconds(10)).has_value(), host);
        const asked stop;
        const auto cancelled = connect_to("127.0.0.1", port, exchange_limits(http::never, stop), std::chrono::seconds(10));
        BOOST_TEST_REQUIRE(!cancelled.has_value());
        BOOST_TEST((cancelled.error().kind == failure_kind::cancelled));
        BOOST_TEST(cancelled.error().nothing_sent);
    }
    const auto refused = connect_to("127.0.0.1", port, none, std::chrono::seconds(10));
    BOOST_TEST_REQUIRE(!refused.has_value());
    BOOST_TEST((refused.error().kind == failure_kind::transport));
    BOOST_TEST(refused.error().nothing_sent);
    BOOST_TEST(refused.error().message.find("no connection to 127.0.0.1") == 0u);
    BOOST_TEST((connect_to("no name", port, none, std::chrono::seconds(10)).error().kind == failure_kind::transport));
}

BOOST_AUTO_TEST_SUITE_END()
