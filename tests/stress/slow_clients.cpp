// SPDX-License-Identifier: BSL-1.0
// 256 connections that drip a byte every 2 s, measured: an honest request is answered within 2 s. The order of events is tested in
// tests/unit/callback_server/gate.cpp; this one measures, but only with AZDO_LONG: otherwise it only checks that there is a response.
#include "../unit/callback_server/raw_exchange.hpp"
#include "../unit/callback_server/sockets.hpp"
#include "../unit/callback_server/world.hpp"
#include "size.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

BOOST_AUTO_TEST_SUITE(stress_slow_clients)

using namespace callback_server_tests;

namespace {
/// A client that sends its request byte by byte, and opens a new connection as soon as the server has closed the last one.
class dripping_client {
public:
    dripping_client(int port, std::string_view request) : port_(port), request_(request) { open(); }
    /// Sends the next byte, again and again those of the request; false if the server could not be reached.
    bool drip() {
        if (connection_->has_news()) open(); // closed by the server: the load stays as it is
        if (!send_one()) open();             // closed in between
        return at_ > 0 || send_one();
    }
    int opened() const { return opened_; }

private:
    void open() {
        connection_.emplace(port_);
        at_ = 0;
        ++opened_;
    }
    bool send_one() {
        if (!connection_->is_open() || !connection_->send(request_.substr(at_ % request_.size(), 1))) return false;
        ++at_;
        return true;
    }
    int port_;
    std::string_view request_;
    std::optional<raw_connection> connection_;
    std::size_t at_ = 0;
    int opened_ = 0;
};
} // namespace

BOOST_AUTO_TEST_CASE(a_slow_client_comes_back_when_the_server_closes_its_connection) {
    callback_server::gate_limits limits;
    limits.request = std::chrono::milliseconds(50);
    world at({}, {}, limits);
    dripping_client one(at.port(), "GET / HTTP/1.1");
    for (int opened = 1; opened < 4; ++opened) {
        BOOST_TEST(one.drip());
        for (int i = 0; i < 1000 && one.opened() == opened; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            BOOST_TEST(one.drip());
        }
        BOOST_TEST(one.opened() == opened + 1);
    }
}

BOOST_AUTO_TEST_CASE(an_honest_request_is_answered_within_2_s) {
    const int rounds = stress::times(1, 8);
    world at;
    const std::string request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(at.port()) + "\r\n";
    std::list<dripping_client> dripping;
    for (int i = 0; i < 256; ++i) dripping.emplace_back(at.port(), request);
    std::chrono::milliseconds slowest{0};
    for (int round = 0; round < rounds; ++round) {
        while (dripping.size() < 512 && round == 4) dripping.emplace_back(at.port(), request); // and as many again
        const auto sent = std::count_if(dripping.begin(), dripping.end(), [](dripping_client& one) { return one.drip(); });
        BOOST_TEST(sent == std::ssize(dripping));
        const auto begin = std::chrono::steady_clock::now();
        BOOST_TEST(status_in(raw_exchange(at.port(), request + "\r\n")) == 200);
        slowest = std::max(slowest, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin));
        if (round + 1 < rounds) std::this_thread::sleep_for(std::chrono::seconds(2));
    }
    if (rounds > 1) BOOST_TEST(slowest.count() < 2000);
    BOOST_TEST_MESSAGE("256 to 512 dripping connections: the slowest honest answer took " << slowest.count() << " ms");
}

BOOST_AUTO_TEST_CASE(an_address_that_does_not_read_and_one_that_opens_thousands_keep_no_one_waiting) {
    const int unread = stress::times(60, 800), opened = stress::times(400, 8000), rounds = stress::times(1, 3);
    world at({}, {}, callback_server::gate_limits{});
    const std::string host = " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(at.port()) + "\r\n";
    const std::string body = "organization=" + std::string(12'000, '\'');
    const std::string greedy = "POST /connect" + host +
                               "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) +
                               "\r\n\r\n" + body;
    std::chrono::milliseconds slowest{0};
    for (int round = 0; round < rounds; ++round) {
        std::list<raw_connection> silent;
        for (int i = 0; i < unread; ++i) {
            silent.emplace_back(at.port(), "127.0.0.2");
            static_cast<void>(silent.back().send(greedy));
        }
        for (int i = 0; i < opened; ++i) static_cast<void>(raw_connection(at.port(), "127.0.0.3").send("G"));
        for (int i = 0; i < 5; ++i) {
            const auto begin = std::chrono::steady_clock::now();
            BOOST_TEST(status_in(raw_exchange(at.port(), "GET /" + host + "\r\n")) == 200);
            slowest = std::max(slowest, std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin));
        }
    }
    if (rounds > 1) BOOST_TEST(slowest.count() < 2000);
    BOOST_TEST_MESSAGE(
        unread << " that do not read, " << opened << " opened by one address: the slowest honest answer took " << slowest.count() << " ms");
}

BOOST_AUTO_TEST_SUITE_END()
