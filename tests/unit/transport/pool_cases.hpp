// SPDX-License-Identifier: BSL-1.0
// Which connections every transport uses again. Included behind cases.hpp.
#pragma once

BOOST_AUTO_TEST_CASE(connections_are_used_again) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const std::string& answer : {loopback::reply("200 OK", "x"), loopback::reply("404 Not Found", "x"),
                 std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\nX: y\r\n\r\n")}) {
            loopback::answering server({answer}, tls);
            const auto transport = make_transport({.ca_file = own.path});
            const auto copy = transport;
            for (int i = 0; i < 3; ++i) BOOST_TEST(transport(request_to(server.url())).value().body == "x");
            BOOST_TEST(copy(request_to(server.url(), http_method::post)).value().body == "x");
            BOOST_TEST(server.connections() == 1);
        }
    loopback::answering without_body({"HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"});
    const auto transport = make_transport({});
    for (int i = 0; i < 3; ++i) BOOST_TEST(transport(request_to(without_body.url())).value().body == "");
    BOOST_TEST(transport(request_to(without_body.url(), http_method::head)).value().body == "");
    BOOST_TEST(without_body.connections() == 1);
}

BOOST_AUTO_TEST_CASE(answers_that_end_their_connection) {
    for (const char* answer : {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx",
             "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: x, Close\r\n\r\nx", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx",
             "HTTP/1.1 200 OK\r\n\r\nx"}) {
        loopback::server server([answer](loopback::connection& peer) {
            peer.read_request();
            peer.write(answer);
            if (std::string_view(answer).find("Length") != std::string_view::npos) peer.wait_for_end();
        });
        const auto transport = make_transport({});
        for (int i = 0; i < 2; ++i) BOOST_TEST(transport(request_to(server.url())).value().body == "x", answer);
        BOOST_TEST(server.connections == 2, answer);
    }
    loopback::answering server({loopback::reply("200 OK", "x")});
    const auto transport = make_transport({});
    auto request = request_to(server.url());
    BOOST_TEST(request.set_header("Connection", "close").has_value());
    for (int i = 0; i < 2; ++i) BOOST_TEST(transport(request).value().body == "x");
    BOOST_TEST(server.connections() == 2);
}

BOOST_AUTO_TEST_CASE(a_connection_that_the_server_closed_is_not_used_again) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)}) {
        loopback::server once(
            [](loopback::connection& peer) {
                peer.read_request();
                peer.write(loopback::reply("200 OK", "x"));
            },
            tls);
        const auto transport = make_transport({.ca_file = own.path});
        for (int i = 0; i < 3; ++i) {
            BOOST_TEST(transport(request_to(once.url(), http_method::post)).value().body == "x");
            while (once.closed <= i) std::this_thread::yield();
        }
    }
}

BOOST_AUTO_TEST_CASE(after_a_failure_the_connection_is_given_up) {
    loopback::answering server({loopback::reply("200 OK", std::string(1000, 'x')), loopback::reply("200 OK", "x")});
    const auto transport = make_transport({.response_limit = 10});
    BOOST_TEST(kind_of(transport(request_to(server.url()))) == "too_large");
    BOOST_TEST(transport(request_to(server.url())).value().body == "x");
    BOOST_TEST(server.connections() == 2);
}
