// SPDX-License-Identifier: BSL-1.0
// Tests which connections a transport uses again. Included after cases.hpp.
#pragma once

namespace {
/// Answers the first request on a connection and closes it after the second without an answer, `left` times; after that it answers each
/// request.
struct leaving {
    int left;
    std::atomic<int>& requests;
    void operator()(loopback::connection& peer) {
        for (bool first = true; !peer.read_request().empty(); first = false) {
            ++requests;
            if (!first && left-- > 0) return;
            peer.write(loopback::reply("200 OK", "x"));
        }
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(connections_are_used_again) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const std::string& answer : {loopback::reply("200 OK", "x"), loopback::reply("404 Not Found", "x"),
                 std::string("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\nX: y\r\n\r\n")}) {
            BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http") << ' ' << answer);
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
        BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http"));
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

BOOST_AUTO_TEST_CASE(a_request_on_a_connection_that_the_server_just_closed_is_sent_once_more_when_that_is_harmless) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const http_method method : {http_method::get, http_method::put, http_method::post, http_method::patch}) {
            BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http") << ' ' << to_string(method));
            std::atomic<int> requests{0};
            loopback::server server(leaving{1, requests}, tls);
            const auto transport = make_transport({.ca_file = own.path});
            BOOST_TEST(transport(request_to(server.url())).value().body == "x");
            const auto got = transport(request_to(server.url(), method));
            const bool is_harmless = method == http_method::get || method == http_method::put;
            BOOST_TEST(kind_of(got) == (is_harmless ? "none" : "transport"));
            if (!got) BOOST_TEST(!got.error().nothing_sent);
            BOOST_TEST(requests == (is_harmless ? 3 : 2));
        }
}

BOOST_AUTO_TEST_CASE(a_request_is_sent_once_more_at_most_and_not_when_it_is_good_once) {
    std::atomic<int> requests{0};
    loopback::server server(leaving{1, requests});
    const auto transport = make_transport({});
    auto request = request_to(server.url());
    BOOST_TEST(transport(request).value().body == "x");
    request.once = true;
    BOOST_TEST(kind_of(transport(request)) == "transport");
    BOOST_TEST(requests == 2);

    std::atomic<int> all{0};
    loopback::server never_again([&all](loopback::connection& peer) {
        const bool is_first = all == 0;
        for (int i = 0; i < 2 && !peer.read_request().empty(); ++i) {
            ++all;
            if (!is_first || i > 0) return;
            peer.write(loopback::reply("200 OK", "x"));
        }
    });
    BOOST_TEST(transport(request_to(never_again.url())).value().body == "x");
    BOOST_TEST(kind_of(transport(request_to(never_again.url()))) == "transport");
    BOOST_TEST(all == 3);
}

BOOST_AUTO_TEST_CASE(a_source_is_read_again_from_its_beginning) {
    std::atomic<int> requests{0};
    loopback::server server(leaving{1, requests});
    const auto transport = make_transport({});
    BOOST_TEST(transport(request_to(server.url())).value().body == "x");
    counting source("abc");
    auto request = request_to(server.url(), http_method::put);
    request.source = &source;
    BOOST_TEST(transport(request).value().body == "x");
    BOOST_TEST(source.rewinds == 2);
    BOOST_TEST(requests == 3);
}

BOOST_AUTO_TEST_CASE(a_request_whose_connection_ends_while_it_is_being_sent_is_sent_once_more) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const http_method method : {http_method::put, http_method::post}) {
            BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http") << ' ' << to_string(method));
            std::atomic<int> uploads{0};
            loopback::server server(
                [&uploads](loopback::connection& peer) {
                    if (uploads > 0) return void((peer.read_request(), peer.write(loopback::reply("200 OK", "whole"))));
                    peer.read_request();
                    peer.write(loopback::reply("200 OK", "x"));
                    peer.read_head();
                    ++uploads;
                },
                tls);
            const auto transport = make_transport({.ca_file = own.path});
            BOOST_TEST(transport(request_to(server.url())).value().body == "x");
            auto request = request_to(server.url(), method);
            BOOST_TEST(request.set_body(std::string(8'000'000, 'u'), "text/plain").has_value());
            const auto got = transport(request);
            BOOST_TEST(kind_of(got) == (method == http_method::put ? "none" : "transport"));
            if (got) BOOST_TEST(got->body == "whole");
            BOOST_TEST(server.connections == (got ? 2 : 1));
        }
}
