// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/httplib.hpp>

#include "servers.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {
azdo::httplib_transport make_transport(azdo::transport_options options) { return azdo::httplib_transport(std::move(options)); }
} // namespace

BOOST_AUTO_TEST_SUITE(transport_httplib)

#include "cases.hpp"
#include "tls_cases.hpp"

BOOST_AUTO_TEST_CASE(connections_are_used_again) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)}) {
        loopback::answering server({loopback::reply("200 OK", "x")}, tls);
        const auto transport = make_transport({.ca_file = own.path});
        const auto copy = transport;
        for (int i = 0; i < 3; ++i) BOOST_TEST(transport(request_to(server.url())).value().body == "x");
        BOOST_TEST(copy(request_to(server.url())).value().body == "x");
        BOOST_TEST(server.connections() == 1);
    }
}

BOOST_AUTO_TEST_CASE(a_connection_that_the_server_closed_is_not_used_again) {
    loopback::server once([](loopback::connection& peer) {
        peer.read_request();
        peer.write(loopback::reply("200 OK", "x"));
    });
    const auto transport = make_transport({});
    for (int i = 0; i < 3; ++i) {
        BOOST_TEST(transport(request_to(once.url(), http_method::post)).value().body == "x");
        while (once.closed <= i) std::this_thread::yield();
    }
}

BOOST_AUTO_TEST_CASE(after_a_failure_the_connection_is_given_up) {
    loopback::answering server({loopback::reply("200 OK", std::string(1000, 'x')), loopback::reply("200 OK", "x")});
    const auto transport = make_transport({.response_limit = 10});
    BOOST_TEST(kind_of(transport(request_to(server.url()))) == "too_large");
    BOOST_TEST(transport(request_to(server.url())).value().body == "x");
    BOOST_TEST(server.connections() == 2);
}

BOOST_AUTO_TEST_CASE(an_encoded_line_break_in_an_answer_makes_no_header) {
    loopback::answering server({loopback::reply("200 OK", "", "X-Evil: a%0d%0aSet-Cookie: b\r\n")});
    const auto got = send(request_to(server.url()));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(!got->headers().contains("Set-Cookie"));
    BOOST_TEST(http::is_header_value(got->headers().find("X-Evil")));
}

BOOST_AUTO_TEST_CASE(decompression_counts_what_comes_out) {
    // 20,000 zeros, compressed by gzip
    const unsigned char zipped[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x01, 0x00, 0x00, 0x00,
        0xc2, 0xa0, 0x4a, 0xeb, 0x9f, 0xce, 0x1a, 0x1e, 0x40, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x60, 0xbd, 0x0f, 0x1b, 0x8c, 0x20, 0x4e, 0x00, 0x00};
    loopback::answering server(
        {loopback::reply("200 OK", std::string(reinterpret_cast<const char*>(zipped), sizeof zipped), "Content-Encoding: gzip\r\n")});
    BOOST_TEST((send(request_to(server.url()), {.decompress = true}).value().body == std::string(20'000, '0')));
    BOOST_TEST(server.requests().at(0).find("\r\nAccept-Encoding: gzip\r\n") != std::string::npos);
    BOOST_TEST(kind_of(send(request_to(server.url()), {.response_limit = 19'999, .decompress = true})) == "too_large");
}

BOOST_AUTO_TEST_SUITE_END()
