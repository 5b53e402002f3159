// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/asio_watch.hpp>

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <sys/socket.h>
#include <unistd.h>

BOOST_AUTO_TEST_SUITE(transport_asio_watch)

using azdo::detail::asio_watch;
namespace asio = boost::asio;

namespace {
struct atomic_flag {
    std::atomic<bool> asked{false};
    bool stop_requested() const noexcept { return asked; }
};
/// A wait that only a watch can end.
struct waiting {
    waiting() {
        int both[2];
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0);
        descriptor.assign(both[0]);
        other = both[1];
    }
    waiting(const waiting&) = delete;
    waiting& operator=(const waiting&) = delete;
    ~waiting() { ::close(other); }
    void start(asio::posix::stream_descriptor::wait_type what = asio::posix::stream_descriptor::wait_read) {
        descriptor.async_wait(what, [this](const boost::system::error_code& why) {
            interrupted += why == asio::error::operation_aborted ? 1 : 0;
            io.stop();
        });
    }
    asio::io_context io{};
    asio::posix::stream_descriptor descriptor{io};
    asio::ip::tcp::resolver resolver{io};
    azdo::http::request request{};
    int other = -1, interrupted = 0;
};
azdo::http::time_point in(std::int64_t ms) { return azdo::steady_time{}().after(std::chrono::milliseconds(ms)); }
} // namespace

BOOST_AUTO_TEST_CASE(a_deadline_ends_a_wait_even_if_it_begins_after_the_deadline) {
    waiting one;
    one.request.deadline = in(20);
    const asio_watch watch(one.request, one.descriptor, one.resolver);
    BOOST_TEST(!watch.is_over());
    for (int i = 1; i <= 2; ++i) {
        one.start();
        one.io.run();
        one.io.restart();
        BOOST_TEST(one.interrupted == i);
        BOOST_TEST(watch.is_over());
        BOOST_TEST(watch.is_over_time());
        BOOST_TEST(!watch.is_cancelled());
    }
}

BOOST_AUTO_TEST_CASE(a_stop_request_ends_a_wait) {
    waiting one;
    atomic_flag stop;
    one.request.stop = stop;
    const asio_watch watch(one.request, one.descriptor, one.resolver);
    BOOST_TEST(!watch.is_over());
    one.start();
    stop.asked = true;
    one.io.run();
    BOOST_TEST(one.interrupted == 1);
    BOOST_TEST(watch.is_cancelled());
    BOOST_TEST(!watch.is_over_time());
}

BOOST_AUTO_TEST_CASE(silence_ends_a_wait_and_the_limit_is_adjustable) {
    waiting one;
    one.request.deadline = in(3'600'000);
    asio_watch watch(one.request, one.descriptor, one.resolver);
    watch.expect_within(std::chrono::minutes(30));
    BOOST_TEST(!watch.is_over());
    watch.expect_within(std::chrono::milliseconds(20));
    one.start();
    one.io.run();
    BOOST_TEST(one.interrupted == 1);
    BOOST_TEST(watch.is_over());
    BOOST_TEST(!watch.is_over_time());
    watch.expect_within(std::chrono::minutes(50));
    BOOST_TEST(!watch.is_over());
}

BOOST_AUTO_TEST_CASE(while_it_listens_bytes_end_a_wait_for_something_else) {
    waiting one;
    asio_watch watch(one.request, one.descriptor, one.resolver);
    while (::send(one.descriptor.native_handle(), "x", 1, MSG_DONTWAIT) == 1) {
    }
    for (int i = 1; i <= 2; ++i) {
        watch.listen();
        one.start(asio::posix::stream_descriptor::wait_write);
        BOOST_TEST(::send(one.other, "x", 1, 0) == 1);
        one.io.run();
        one.io.restart();
        BOOST_TEST(one.interrupted == i);
        BOOST_TEST(watch.stop_listening());
        BOOST_TEST(!watch.is_over());
        char byte = 0;
        BOOST_TEST(::recv(one.descriptor.native_handle(), &byte, 1, 0) == 1);
    }
    watch.listen();
    BOOST_TEST(!watch.stop_listening());
    one.start();
    BOOST_TEST(::send(one.other, "x", 1, 0) == 1);
    one.io.run();
    one.io.poll();
    BOOST_TEST(one.interrupted == 2); // the wait ended by itself
    BOOST_TEST(!watch.stop_listening());
}

BOOST_AUTO_TEST_CASE(a_destroyed_watch_ends_nothing_and_leaves_no_work) {
    waiting one;
    one.request.deadline = in(20);
    { const asio_watch watch(one.request, one.descriptor, one.resolver); }
    one.io.run(); // the timer's handler, and nothing after it
    BOOST_TEST(!(in(0) < one.request.deadline.after(std::chrono::milliseconds(-20))));
    BOOST_TEST(one.interrupted == 0);
}

BOOST_AUTO_TEST_SUITE_END()
