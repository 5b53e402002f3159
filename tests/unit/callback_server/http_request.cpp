// SPDX-License-Identifier: BSL-1.0
#include <callback_server/http_request.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using callback_server::http_request;
using callback_server::incoming_request;
using callback_server::request_limits;
using state = callback_server::incoming_request::state;

namespace {

constexpr request_limits small{.head = 1000, .target = 200, .header = 300, .headers = 5, .body = 100};
const std::string get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
std::string post(const std::string& headers, const std::string& body) { return "POST / HTTP/1.1\r\n" + headers + "\r\n" + body; }

/// What is refused with which status, given at once and byte by byte; 0 for what is not.
int refusal_of(const std::string& text) {
    incoming_request whole(small), dripping(small);
    const auto came = whole.add(text);
    for (const char& byte : text) dripping.add({&byte, 1});
    BOOST_TEST(dripping.refusal() == whole.refusal());
    return came == state::refused ? whole.refusal() : 0;
}
http_request read(const std::string& text) {
    incoming_request came(small);
    BOOST_REQUIRE_MESSAGE((came.add(text) == state::complete), text);
    return came.take();
}

} // namespace

BOOST_AUTO_TEST_SUITE(callback_server_http_request)

BOOST_AUTO_TEST_CASE(a_request_is_complete_at_its_last_byte) {
    for (const std::string& whole : {get, post("Content-Length: 5\r\n", "a=b&c"), post("content-length:\t5 \r\nA: b\r\n", "a=b&c")}) {
        incoming_request came(small);
        BOOST_TEST(came.empty());
        for (std::size_t i = 0; i + 1 < whole.size(); ++i) BOOST_TEST((came.add(whole.substr(i, 1)) == state::incomplete));
        BOOST_TEST(!came.empty());
        BOOST_TEST((came.add(whole.substr(whole.size() - 1) + "GET /next") == state::complete));
        BOOST_TEST((came.add("more") == state::complete));
        BOOST_TEST(came.take().body == whole.substr(whole.find("\r\n\r\n") + 4));
    }
}

BOOST_AUTO_TEST_CASE(its_parts_are_read) {
    const http_request came = read("POST /a?b=c HTTP/1.0\r\nHost:x:80 \r\ncookie: a=b; c=d\r\nX-Empty:\r\nhost: y\r\n\r\n");
    BOOST_TEST(came.method == "POST");
    BOOST_TEST(came.target == "/a?b=c");
    BOOST_TEST(came.headers.size() == 4u);
    BOOST_TEST(came.value("Cookie") == "a=b; c=d");
    BOOST_TEST(came.value("X-Empty").empty());
    BOOST_TEST(came.value("Host").empty()); // twice
    BOOST_TEST(came.values("HOST").size() == 2u);
    BOOST_TEST(came.values("HOST").at(0) == "x:80");
    BOOST_TEST(came.body.empty());
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_announced_as_it_should_be_is_not_waited_for) {
    for (const char* headers : {"Content-Length: 101\r\n", "Content-Length: 0\r\n", "X-Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"})
        BOOST_TEST(read(post(headers, "12345")).body.empty(), headers);
    for (const char* headers : {"Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n", "Content-Length: x\r\n",
             "Content-Length: 5\r\nContent-Length: 5\r\n", "Content-Length: 5\r\ncontent-length: 6\r\n",
             "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Content-Length: \r\n", "Content-Length: 5, 5\r\n",
             "Content-Length: +5\r\n", "Content-Length: 0x5\r\n"}) {
        BOOST_TEST(refusal_of(post(headers, "12345")) == 400, headers);
        BOOST_TEST(refusal_of("GET / HTTP/1.1\r\n" + std::string(headers) + "\r\n") == 400, headers);
    }
    incoming_request waiting(small);
    BOOST_TEST((waiting.add(post("Content-Length: 100\r\n", std::string(99, 'a'))) == state::incomplete));
    BOOST_TEST((waiting.add("a") == state::complete));
}

BOOST_AUTO_TEST_CASE(everything_has_a_limit) {
    const auto target = [](std::size_t size) { return "GET /" + std::string(size - 1, 'a') + " HTTP/1.1\r\n\r\n"; };
    BOOST_TEST(refusal_of(target(200)) == 0);
    BOOST_TEST(refusal_of(target(201)) == 414);
    const auto header = [](std::size_t size) { return "GET / HTTP/1.1\r\nA: " + std::string(size - 3, 'a') + "\r\n\r\n"; };
    BOOST_TEST(refusal_of(header(300)) == 0);
    BOOST_TEST(refusal_of(header(301)) == 431);
    const auto headers = [](int count) {
        std::string text = "GET / HTTP/1.1\r\n";
        for (int i = 0; i < count; ++i) text += "A: b\r\n";
        return text + "\r\n";
    };
    BOOST_TEST(refusal_of(headers(5)) == 0);
    BOOST_TEST(refusal_of(headers(6)) == 431);
    const auto head = [](std::size_t size) { // of whole headers, all short enough
        std::string text = "GET / HTTP/1.1\r\n";
        while (text.size() + 302 < size - 10) text += "A: " + std::string(297, 'a') + "\r\n";
        return text + "A: " + std::string(size - text.size() - 7, 'a') + "\r\n\r\n";
    };
    BOOST_TEST(head(1000).size() == 1000u);
    BOOST_TEST(refusal_of(head(1000)) == 0);
    BOOST_TEST(refusal_of(head(1001)) == 431);
    incoming_request endless(small);
    BOOST_TEST((endless.add(std::string(999, 'a')) == state::incomplete));
    BOOST_TEST((endless.add("a") == state::refused));
    BOOST_TEST(endless.refusal() == 431);
}

BOOST_AUTO_TEST_CASE(other_things_than_http_1_are_refused) {
    for (const std::string& bad : {std::string("\r\n\r\n"), std::string("NONSENSE\r\n\r\n"), std::string("GET /\r\n\r\n"),
             std::string("GET  / HTTP/1.1\r\n\r\n"), std::string("GET /  HTTP/1.1\r\n\r\n"), std::string("GET / a HTTP/1.1\r\n\r\n"),
             std::string(" GET / HTTP/1.1\r\n\r\n"), std::string("GET / HTTP/2\r\n\r\n"), std::string("GET / http/1.1\r\n\r\n"),
             std::string("GET / HTTP/1.1 \r\n\r\n"), std::string("G\0T / HTTP/1.1\r\n\r\n", 18), std::string("GET /\r HTTP/1.1\r\n\r\n"),
             std::string("GET /\n HTTP/1.1\r\n\r\n"), std::string(33, 'G') + " / HTTP/1.1\r\n\r\n", std::string("\x16\x03\x01\x02\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nA b\r\n\r\n"), std::string("GET / HTTP/1.1\r\nA : b\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\n: b\r\n\r\n"), std::string("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n"), std::string("GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nA: \0\r\n\r\n", 24), std::string("GET / HTTP/1.1\r\nA\xff: b\r\n\r\n")})
        BOOST_TEST(refusal_of(bad) == 400, bad);
}

BOOST_AUTO_TEST_SUITE_END()
