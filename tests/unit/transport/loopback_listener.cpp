// SPDX-License-Identifier: BSL-1.0
#include "../callback_server/sockets.hpp"

#include <azdo/transport/loopback_listener.hpp>

#include <boost/test/unit_test.hpp>

#include <ifaddrs.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_loopback_listener)

using azdo::failure_kind;
using azdo::loopback_listener;
using callback_server_tests::raw_connection;

namespace {
struct reply {
    std::string text;
    bool is_last = false;
};
/// Replies with the request, and ends at `/end`.
struct echo {
    std::vector<std::string> heads{};
    reply operator()(std::string_view head) {
        heads.emplace_back(head);
        return {
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + std::string(head.substr(0, head.find("\r\n"))), head.starts_with("GET /end ")};
    }
};
struct serving {
    loopback_listener listener = loopback_listener::open().value();
    echo answer{};
    azdo::result<void> ended{};
    std::thread thread{[this] { ended = listener.serve(answer, {.timeout = std::chrono::seconds(20)}); }};

    std::string ask(std::string_view text) const {
        const raw_connection to(listener.port());
        to.send(text);
        return to.read_all();
    }
    void end() {
        BOOST_TEST(ask("GET /end HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("GET /end HTTP/1.1"));
        thread.join();
    }
};
/// True when this address and port accept a connection.
bool connects(const sockaddr* to, socklen_t size) {
    const azdo::owned_descriptor socket(::socket(to->sa_family, SOCK_STREAM, 0));
    return ::connect(socket.get(), to, size) == 0;
}
bool connects_to_six(int port) {
    sockaddr_in6 to{};
    to.sin6_family = AF_INET6;
    to.sin6_addr = in6addr_loopback;
    to.sin6_port = htons(static_cast<std::uint16_t>(port));
    return connects(reinterpret_cast<const sockaddr*>(&to), sizeof to);
}
bool machine_has_six() {
    sockaddr_in6 any{};
    any.sin6_family = AF_INET6;
    any.sin6_addr = in6addr_loopback;
    return static_cast<bool>(azdo::detail::listen_at(any, AF_INET6));
}
} // namespace

BOOST_AUTO_TEST_CASE(it_listens_on_this_machine_alone) {
    const auto listener = loopback_listener::open();
    BOOST_REQUIRE(listener);
    BOOST_TEST(listener->port() > 0);
    BOOST_TEST(raw_connection(listener->port()).is_open());
    BOOST_TEST(connects_to_six(listener->port()) == machine_has_six());
    ifaddrs* all = nullptr;
    BOOST_REQUIRE(::getifaddrs(&all) == 0);
    for (const ifaddrs* one = all; one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr || one->ifa_addr->sa_family != AF_INET) continue;
        auto to = *reinterpret_cast<const sockaddr_in*>(one->ifa_addr);
        if ((ntohl(to.sin_addr.s_addr) >> 24) == 127) continue;
        to.sin_port = htons(static_cast<std::uint16_t>(listener->port()));
        BOOST_TEST(!connects(reinterpret_cast<const sockaddr*>(&to), sizeof to)); // an address that is reachable from the network
    }
    ::freeifaddrs(all);
}

BOOST_AUTO_TEST_CASE(two_of_them_have_two_ports) {
    const auto one = loopback_listener::open(), other = loopback_listener::open();
    BOOST_TEST(one->port() != other->port());
}

BOOST_AUTO_TEST_CASE(it_serves_until_the_last_answer) {
    serving at;
    BOOST_TEST(at.ask("GET /first HTTP/1.1\r\nHost: x\r\n\r\n").ends_with("GET /first HTTP/1.1"));
    at.end();
    BOOST_TEST(at.ended.has_value());
    BOOST_TEST(at.answer.heads == (std::vector<std::string>{"GET /first HTTP/1.1\r\nHost: x\r\n", "GET /end HTTP/1.1\r\nHost: x\r\n"}));
}

BOOST_AUTO_TEST_CASE(slow_silent_and_greedy_clients_keep_no_one_waiting) {
    serving at;
    std::vector<std::unique_ptr<raw_connection>> idle;
    for (int i = 0; i < 40; ++i) idle.push_back(std::make_unique<raw_connection>(at.listener.port()));
    for (const auto& one : idle) one->send("GET /sl");
    const raw_connection greedy(at.listener.port());
    greedy.send("GET /" + std::string(20'000, 'x') + " HTTP/1.1\r\nHost: x\r\n\r\n");
    BOOST_TEST(greedy.read_all() == "");
    BOOST_TEST(at.ask("no request at all\r\n\r\n").ends_with("no request at all"));
    raw_connection(at.listener.port()).send("GET /gone");
    at.end();
    BOOST_TEST(at.answer.heads.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_head_in_pieces) {
    serving at;
    const raw_connection to(at.listener.port());
    for (const std::string_view part : {"GET /pie", "ces HTTP/1.1\r", "\nHost: x\r\n", "\r\n"}) {
        to.send(part);
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    }
    BOOST_TEST(to.read_all().ends_with("GET /pieces HTTP/1.1"));
    at.end();
}

BOOST_AUTO_TEST_CASE(it_ends_on_time_and_on_request) {
    auto listener = loopback_listener::open();
    echo answer;
    BOOST_CHECK(listener->serve(answer, {.timeout = std::chrono::milliseconds(1)}).error().kind == failure_kind::timed_out);
    std::stop_source stop;
    stop.request_stop();
    const auto token = stop.get_token();
    BOOST_CHECK(listener->serve(answer, {.timeout = std::chrono::seconds(10), .stop = token}).error().kind == failure_kind::cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
