// SPDX-License-Identifier: BSL-1.0
// The tests of the library's transports, with that of a snippet.
#include "../../../examples/snippets/libcurl_transport.hpp"

#include "../failure_in.hpp"
#include "../transport/servers.hpp"

#include <azdo/http/body_progress.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/url.hpp>

#include <algorithm>
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace snippets_libcurl_transport {
namespace {
/// As in a program: OpenSSL may write to a connection that has been closed.
const auto ignored = std::signal(SIGPIPE, SIG_IGN);

libcurl_transport make_transport(azdo::transport_options options) { return libcurl_transport(std::move(options)); }
} // namespace
} // namespace snippets_libcurl_transport

BOOST_AUTO_TEST_SUITE(snippets_libcurl_transport)

static_assert(azdo::blocking_transport<libcurl_transport>);

#include "../transport/cases.hpp"
#include "../transport/tls_cases.hpp"

BOOST_AUTO_TEST_CASE(the_proxy_of_the_environment_is_used_only_if_asked_for) {
    ::setenv("http_proxy", "http://127.0.0.1:1", 1);
    ::setenv("https_proxy", "http://127.0.0.1:1", 1);
    const loopback::certificate own("IP:127.0.0.1");
    loopback::answering plain({loopback::reply("200 OK", "direct")}), secure({loopback::reply("200 OK", "direct")}, &own);
    BOOST_TEST(send(request_to(plain.url())).value().body == "direct");
    BOOST_TEST(send(request_to(secure.url()), {.ca_file = own.path}).value().body == "direct");
    const auto asked = send(request_to(secure.url()), {.ca_file = own.path, .proxy = azdo::proxy_from_environment()});
    BOOST_TEST(kind_of(asked) == "transport");
    ::unsetenv("http_proxy");
    ::unsetenv("https_proxy");
}

BOOST_AUTO_TEST_CASE(repeated_headers_are_kept_and_trailers_are_not_headers) {
    loopback::answering server(
        {"HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-Late: t\r\n\r\n"});
    const auto got = send(request_to(server.url()));
    std::string cookies;
    for (const http::header one : got.value().headers())
        if (one.name == "Set-Cookie") cookies += one.value;
    BOOST_TEST(cookies == "ab");
    BOOST_TEST(!got->headers().contains("X-Late"));
}

BOOST_AUTO_TEST_CASE(tls_1_2_has_only_suites_with_forward_secrecy_and_aead) {
    const loopback::certificate own("IP:127.0.0.1");
    const auto ask = [&](int newest, const char* suites) {
        loopback::server server(
            [](loopback::connection& peer) {
                peer.read_request();
                peer.write(loopback::reply("200 OK", ""));
            },
            &own, newest, suites);
        return kind_of(send(request_to(server.url()), {.ca_file = own.path}));
    };
    BOOST_TEST(ask(TLS1_2_VERSION, "ECDHE-ECDSA-AES128-GCM-SHA256") == "none");
    BOOST_TEST(ask(TLS1_2_VERSION, "ECDHE-ECDSA-AES128-SHA256") == "transport");
    BOOST_TEST(ask(TLS1_1_VERSION, "ALL:@SECLEVEL=0") == "transport");
}

BOOST_AUTO_TEST_SUITE_END()
