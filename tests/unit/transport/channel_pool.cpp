// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/channel_pool.hpp>

#include <boost/test/unit_test.hpp>
#include <cerrno>
#include <cstddef>
#include <string>
#include <sys/socket.h>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_channel_pool)

using azdo::owned_descriptor;
using namespace azdo::detail;
using azdo::http::time_point;

namespace {
struct pair {
    pair() {
        int both[2];
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0);
        client = channel(owned_descriptor(both[0]));
        server = owned_descriptor(both[1]);
    }
    bool is_closed() const {
        char byte = 0;
        return ::recv(server.get(), &byte, 1, MSG_DONTWAIT) == 0 || errno == ECONNRESET;
    }
    channel client{};
    owned_descriptor server{};
};
} // namespace

BOOST_AUTO_TEST_CASE(a_connection_is_taken_once_for_its_origin_the_last_one_first) {
    channel_pool pool;
    pair first, second;
    const int first_number = first.client.socket(), second_number = second.client.socket();
    pool.give_back("https://a", std::move(first.client), time_point{0});
    pool.give_back("https://a", std::move(second.client), time_point{1});
    BOOST_TEST(!pool.take("https://b", time_point{2}));
    BOOST_TEST(!pool.take("http://a", time_point{2}));
    BOOST_TEST(pool.take("https://a", time_point{2}).socket() == second_number);
    BOOST_TEST(pool.take("https://a", time_point{2}).socket() == first_number);
    BOOST_TEST(!pool.take("https://a", time_point{2}));
}

BOOST_AUTO_TEST_CASE(connections_that_ended_or_have_something_to_read_are_closed) {
    channel_pool pool;
    pair good, stray, ended;
    const int good_number = good.client.socket();
    pool.give_back("o", std::move(good.client), time_point{0});
    pool.give_back("o", std::move(stray.client), time_point{0});
    pool.give_back("o", std::move(ended.client), time_point{0});
    BOOST_TEST(::send(stray.server.get(), "H", 1, 0) == 1);
    ended.server = owned_descriptor();
    BOOST_TEST(pool.take("o", time_point{0}).socket() == good_number);
    BOOST_TEST(stray.is_closed());
}

BOOST_AUTO_TEST_CASE(number_and_idle_time_are_bounded) {
    channel_pool pool;
    std::vector<pair> pairs(channel_pool::most + 2);
    for (std::size_t i = 0; i < pairs.size(); ++i) pool.give_back(std::to_string(i), std::move(pairs[i].client), time_point{0});
    BOOST_TEST(pairs[0].is_closed());
    BOOST_TEST(pairs[1].is_closed());
    for (std::size_t i = 2; i < pairs.size(); ++i) BOOST_TEST(!pairs[i].is_closed());
    BOOST_TEST(bool(pool.take("2", time_point{channel_pool::keep_ms - 1})));
    BOOST_TEST(!pool.take("3", time_point{channel_pool::keep_ms}));
    for (const pair& one : pairs) BOOST_TEST(one.is_closed());
}

BOOST_AUTO_TEST_SUITE_END()
