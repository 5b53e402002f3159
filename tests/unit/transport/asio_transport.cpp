// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/asio_transport.hpp>

#include "blocking_asio.hpp"
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
loopback::blocking_asio make_transport(azdo::transport_options options) { return {azdo::asio_transport(std::move(options))}; }
} // namespace

BOOST_AUTO_TEST_SUITE(transport_asio_transport)

#include "cases.hpp"
#include "framing_cases.hpp"
#include "pool_cases.hpp"
#include "tls_cases.hpp"

BOOST_AUTO_TEST_CASE(decompression_is_not_offered) {
    loopback::answering server({loopback::reply("200 OK", "")});
    BOOST_TEST(kind_of(send(request_to(server.url()), {.decompress = true})) == "invalid_input");
    BOOST_TEST(server.connections() == 0);
}

BOOST_AUTO_TEST_CASE(headers_arrive_as_they_were_sent) {
    loopback::answering server({loopback::reply("200 OK", "", "x-ms-continuationtoken: a%2Fb%0d%0a\r\n")});
    BOOST_TEST(send(request_to(server.url())).value().headers().find("x-ms-continuationtoken") == "a%2Fb%0d%0a");
}

BOOST_AUTO_TEST_SUITE_END()
