// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/httplib.hpp>

#include "../failure_in.hpp"
#include "servers.hpp"

#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <netinet/tcp.h>
#include <openssl/pem.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <thread>
#include <tuple>
#include <utility>
#include <vector>

namespace transport_httplib {
namespace {
/// Forwards a client's bytes to another server on this machine, and returns the server's bytes one by one.
void drip(int client, int port) {
    const int server = ::socket(AF_INET, SOCK_STREAM, 0), at_once = 1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
    pollfd ends[]{{client, POLLIN, 0}, {server, POLLIN, 0}};
    bool good = ::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    while (good && ::poll(ends, 2, -1) > 0)
        for (int i = 0; i < 2 && good; ++i) {
            if (ends[i].revents == 0) continue;
            char bytes[4096];
            const ssize_t size = ::recv(ends[i].fd, bytes, sizeof bytes, 0), step = i == 0 ? size : 1;
            good = size > 0;
            for (ssize_t at = 0; at < size && good; at += step)
                good = ::send(ends[1 - i].fd, bytes + at, static_cast<std::size_t>(step), MSG_NOSIGNAL) == step;
        }
    ::close(server);
}
azdo::httplib_transport make_transport(azdo::transport_options options) { return azdo::httplib_transport(std::move(options)); }
} // namespace
} // namespace transport_httplib

BOOST_AUTO_TEST_SUITE(transport_httplib)

#include "cases.hpp"
#include "pool_cases.hpp"
#if !defined(AZDO_THREADS_ALONE) // one thread runs an exchange: what it reads and sends is tested without the thread sanitizer
#include "framing_cases.hpp"
#include "proxy_cases.hpp"
#include "tls_cases.hpp"
#include "tls_policy_cases.hpp"
#endif

BOOST_AUTO_TEST_CASE(an_encoded_line_break_in_an_answer_makes_no_header) {
    loopback::answering server({loopback::reply("200 OK", "", "X-Evil: a%0d%0aSet-Cookie: b\r\n")});
    const auto got = send(request_to(server.url()));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(!got->headers().contains("Set-Cookie"));
    BOOST_TEST(http::is_header_value(got->headers().find("X-Evil")));
}

BOOST_AUTO_TEST_CASE(answers_in_records_of_any_size_are_not_waited_for_in_vain) {
    const loopback::certificate own("IP:127.0.0.1");
    const std::string body(20'000, 'x'), answer = loopback::reply("200 OK", body);
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
        for (const std::size_t size : {11u, 1000u, 16'384u}) {
            BOOST_TEST_INFO_SCOPE(version << ' ' << size);
            loopback::server server(
                [&](loopback::connection& peer) {
                    while (!peer.read_request().empty())
                        for (std::size_t at = 0; at < answer.size(); at += size) peer.write(std::string_view(answer).substr(at, size));
                },
                &own, version);
            const auto transport = make_transport({.ca_file = own.path});
            for (int i = 0; i < 3; ++i) {
                const auto got = transport(request_to(server.url()));
                BOOST_TEST_REQUIRE(got.has_value(), "TLS " << version << ", records of " << size);
                BOOST_TEST((got->body == body));
            }
            BOOST_TEST(server.connections == 1);
        }
}

BOOST_AUTO_TEST_CASE(records_received_byte_by_byte) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST_INFO_SCOPE(version);
        loopback::server whole(
            [&](loopback::connection& peer) {
                while (!peer.read_request().empty()) peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n") && peer.write("x");
            },
            &own, version);
        loopback::server dripping([&](loopback::connection& peer) { drip(peer.number(), whole.port); });
        const auto transport = make_transport({.ca_file = own.path});
        for (int i = 0; i < 2; ++i)
            BOOST_TEST(transport(request_to("https://127.0.0.1:" + std::to_string(dripping.port) + "/")).value().body == "x");
    }
}

/// 20,000 zeros, compressed with gzip.
std::string zipped_zeros() {
    const unsigned char zipped[] = {0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xed, 0xc1, 0x31, 0x01, 0x00, 0x00, 0x00,
        0xc2, 0xa0, 0x4a, 0xeb, 0x9f, 0xce, 0x1a, 0x1e, 0x40, 0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0xf0, 0x60, 0xbd, 0x0f, 0x1b, 0x8c, 0x20, 0x4e, 0x00, 0x00};
    return std::string(reinterpret_cast<const char*>(zipped), sizeof zipped);
}

BOOST_AUTO_TEST_CASE(a_compressed_body_that_is_not_whole_is_a_failure) {
    const std::string zipped = zipped_zeros(), coding = "Content-Encoding: gzip\r\n";
    for (const std::size_t left :
        {std::size_t{3}, std::size_t{10}, zipped.size() / 2, zipped.size() - 8, zipped.size() - 4, zipped.size() - 1}) {
        loopback::answering cut({loopback::reply("200 OK", zipped.substr(0, left), coding)});
        BOOST_TEST(kind_of(send(request_to(cut.url()), {.decompress = true})) == "protocol", left);
        collecting sink;
        auto request = request_to(cut.url());
        request.sink = &sink;
        BOOST_TEST(kind_of(send(request, {.decompress = true})) == "protocol", left);
        loopback::answering missing({loopback::reply("404 Not Found", zipped.substr(0, left), coding)});
        BOOST_TEST(kind_of(send(request_to(missing.url()), {.decompress = true})) == "protocol", left);
    }
    std::string chunks = "HTTP/1.1 200 OK\r\n" + coding + "Transfer-Encoding: chunked\r\n\r\n";
    for (const char c : zipped) chunks += std::string("1\r\n") + c + "\r\n";
    loopback::answering whole({chunks + "0\r\n\r\n"});
    BOOST_TEST(send(request_to(whole.url()), {.decompress = true}).value().body.size() == 20'000u);
    std::string changed = zipped;
    changed[zipped.size() - 6] ^= 1;
    loopback::answering wrong({loopback::reply("200 OK", changed, coding)});
    BOOST_TEST(kind_of(send(request_to(wrong.url()), {.decompress = true})) == "protocol");
    loopback::answering empty({loopback::reply("200 OK", "", coding)});
    BOOST_TEST(send(request_to(empty.url()), {.decompress = true}).value().body == "");
}

BOOST_AUTO_TEST_CASE(only_gzip_is_decompressed) {
    const std::string zipped = zipped_zeros();
    for (const char* coding : {"GZIP", "x-gzip", "gzip\r\nContent-Encoding: identity", "identity\r\nContent-Encoding: gzip"}) {
        loopback::answering server({loopback::reply("200 OK", zipped, "Content-Encoding: " + std::string(coding) + "\r\n")});
        BOOST_TEST(send(request_to(server.url()), {.decompress = true}).value().body.size() == 20'000u, coding);
    }
    for (const char* coding : {"gzip, gzip", "br", "zstd", "compress", "deflate", "gzip\r\nContent-Encoding: gzip", "gzip;q=1"}) {
        loopback::answering server({loopback::reply("200 OK", zipped, "Content-Encoding: " + std::string(coding) + "\r\n")});
        BOOST_TEST(kind_of(send(request_to(server.url()), {.decompress = true})) == "protocol", coding);
        BOOST_TEST(send(request_to(server.url())).value().body == zipped, coding);
    }
    loopback::answering plain({loopback::reply("200 OK", "text", "Content-Encoding: identity\r\n")});
    BOOST_TEST(send(request_to(plain.url()), {.decompress = true}).value().body == "text");
}

BOOST_AUTO_TEST_CASE(decompression_counts_the_decompressed_bytes) {
    loopback::answering server({loopback::reply("200 OK", zipped_zeros(), "Content-Encoding: gzip\r\n")});
    BOOST_TEST((send(request_to(server.url()), {.decompress = true}).value().body == std::string(20'000, '0')));
    BOOST_TEST(server.requests().at(0).find("\r\nAccept-Encoding: gzip\r\n") != std::string::npos);
    BOOST_TEST(kind_of(send(request_to(server.url()), {.response_limit = 19'999, .decompress = true})) == "too_large");

    collecting sink; // for a sink only the deadline and the stop token are limits
    auto request = request_to(server.url());
    request.sink = &sink;
    BOOST_TEST(send(request, {.response_limit = 1000, .decompress = true}).has_value());
    BOOST_TEST(sink.text.size() == 20'000u);
    atomic_flag stop;
    flag_setting stopping(stop);
    request.sink = &stopping;
    request.stop = stop;
    BOOST_TEST(kind_of(send(request, {.response_limit = 1000, .decompress = true})) == "cancelled");
    BOOST_TEST(stopping.text.size() < 20'000u);
    BOOST_TEST(kind_of(send(request)) == "cancelled");
    stop.asked = false;
    stopping.text.clear();
    BOOST_TEST(send(request, {.response_limit = 20'000, .decompress = true}).has_value());

    for (const char* coding : {"gzip", "deflate"}) {
        loopback::answering garbled({loopback::reply("200 OK", "not compressed", "Content-Encoding: " + std::string(coding) + "\r\n")});
        BOOST_TEST(kind_of(send(request_to(garbled.url()), {.decompress = true})) == "protocol", coding);
    }
}

BOOST_AUTO_TEST_SUITE_END()
