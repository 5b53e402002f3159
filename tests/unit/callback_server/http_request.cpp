// SPDX-License-Identifier: BSL-1.0
#include <callback_server/http_request.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(callback_server_http_request)

using callback_server::http_request;
using callback_server::incoming_request;
using callback_server::request_limits;
using state = callback_server::incoming_request::state;

namespace {

constexpr request_limits small{.head = 1000, .target = 200, .header = 300, .headers = 5, .body = 100};
const std::string get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const std::string host = "Host: x\r\n";
std::string post(const std::string& headers, const std::string& body) { return "POST / HTTP/1.1\r\n" + host + headers + "\r\n" + body; }
/// A request with `headers` between the request line and the end.
std::string head_of(const std::string& line, const std::string& headers) { return line + "\r\n" + headers + "\r\n"; }

/// The status with which a request is refused, sent at once and byte by byte; 0 if it is accepted.
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

BOOST_AUTO_TEST_CASE(a_request_is_complete_at_its_last_byte) {
    for (const std::string& whole : {get, post("Content-Length: 5\r\n", "a=b&c"), post("content-length:\t5 \r\nA: b\r\n", "a=b&c")}) {
        BOOST_TEST_INFO_SCOPE(whole);
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
    const http_request came = read("POST /a?b=c HTTP/1.0\r\nHost:x:80 \r\ncookie: a=b; c=d\r\nX-Empty:\r\naccept: y\r\nAccept: z\r\n\r\n");
    BOOST_TEST(came.method == "POST");
    BOOST_TEST(came.target == "/a?b=c");
    BOOST_TEST(came.scheme.empty());
    BOOST_TEST(came.host == "x:80");
    BOOST_TEST(came.headers.size() == 5u);
    BOOST_TEST(came.value("Cookie") == "a=b; c=d");
    BOOST_TEST(came.value("X-Empty").empty());
    BOOST_TEST(came.value("Accept").empty()); // twice
    BOOST_TEST(came.values("ACCEPT").size() == 2u);
    BOOST_TEST(came.values("ACCEPT").at(0) == "y");
    BOOST_TEST(came.body.empty());
}

BOOST_AUTO_TEST_CASE(a_body_that_is_not_announced_as_it_should_be_is_not_waited_for) {
    for (const char* headers :
        {"Content-Length: 101\r\n", "Content-Length: 0\r\n", "X-Content-Length: 5\r\n", "Transfer-Encoding: chunked\r\n"})
        BOOST_TEST(read(post(headers, "12345")).body.empty(), headers);
    for (const char* headers : {"Content-Length: 99999999999999999999\r\n", "Content-Length: -1\r\n", "Content-Length: x\r\n",
             "Content-Length: 5\r\nContent-Length: 5\r\n", "Content-Length: 5\r\ncontent-length: 6\r\n",
             "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "Content-Length: \r\n", "Content-Length: 5, 5\r\n",
             "Content-Length: +5\r\n", "Content-Length: 0x5\r\n"}) {
        BOOST_TEST(refusal_of(post(headers, "12345")) == 400, headers);
        BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + headers)) == 400, headers);
    }
    incoming_request waiting(small);
    BOOST_TEST((waiting.add(post("Content-Length: 100\r\n", std::string(99, 'a'))) == state::incomplete));
    BOOST_TEST((waiting.add("a") == state::complete));
}

BOOST_AUTO_TEST_CASE(everything_has_a_limit) {
    const auto target = [](std::size_t size) { return head_of("GET /" + std::string(size - 1, 'a') + " HTTP/1.1", host); };
    BOOST_TEST(refusal_of(target(200)) == 0);
    BOOST_TEST(refusal_of(target(201)) == 414);
    const auto header = [](std::size_t size) { return head_of("GET / HTTP/1.1", host + "A: " + std::string(size - 3, 'a') + "\r\n"); };
    BOOST_TEST(refusal_of(header(300)) == 0);
    BOOST_TEST(refusal_of(header(301)) == 431);
    const auto headers = [](int count) {
        std::string text = "GET / HTTP/1.1\r\n" + host;
        for (int i = 1; i < count; ++i) text += "A: b\r\n";
        return text + "\r\n";
    };
    BOOST_TEST(refusal_of(headers(5)) == 0);
    BOOST_TEST(refusal_of(headers(6)) == 431);
    const auto head = [](std::size_t size) { // with whole headers, all short enough
        std::string text = "GET / HTTP/1.1\r\n" + host;
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
    for (const std::string& line : {std::string(), std::string("NONSENSE"), std::string("GET /"), std::string("CONNECT HTTP/1.1"),
             std::string("G(T / HTTP/1.1"), std::string("G\xc3T / HTTP/1.1"), std::string(" / HTTP/1.1"), std::string("GET  HTTP/1.1"),
             std::string("GET  / HTTP/1.1"), std::string("GET /  HTTP/1.1"), std::string("GET / a HTTP/1.1"),
             std::string(" GET / HTTP/1.1"), std::string("GET / HTTP/2"), std::string("GET / http/1.1"), std::string("GET / HTTP/1.1 "),
             std::string("G\0T / HTTP/1.1", 14), std::string("GET /\r HTTP/1.1"), std::string("GET /\n HTTP/1.1"),
             std::string(33, 'G') + " / HTTP/1.1", std::string("\x16\x03\x01\x02")})
        BOOST_TEST(refusal_of(head_of(line, host)) == 400, line);
    for (const std::string& line : {std::string("A b"), std::string("A : b"), std::string(": b"), std::string("A: b\r\n c"),
             std::string("A: b\nC: d"), std::string("A: b\rC: d"), std::string("A: \0", 4), std::string("A\xff: b")})
        BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + line + "\r\n")) == 400, line);
    BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + "A: b\r\n")) == 0);
}

BOOST_AUTO_TEST_CASE(invalid_input_is_refused_at_its_byte) {
    for (const std::string& bad : {std::string("GET / HTTP/1.1\n"), std::string("GET / HTTP/1.1\r\nHost: x\n"), std::string("\n"),
             std::string("GET / HTTP/1.1\rH"), std::string("GET / HTTP/1.1\r\n\n"), std::string("GET / HTTP/1.1\r\nHost: x\r\n\rA"),
             std::string("GET / HTTP/1.1\r\r"), std::string("\x16\x03\x01\x02\0", 5), std::string("NONSENSE\r\n"), std::string("\r\n"),
             std::string("GET / HTTP/1.1\r\nA b\r\n"), std::string("GET / HTTP/1.1\r\nHost: x\r\n A: b\r\n"),
             std::string("GET / HTTP/2\r\n")}) {
        incoming_request came(small);
        BOOST_TEST((came.add(bad.substr(0, bad.size() - 1)) == state::incomplete), bad);
        BOOST_TEST((came.add(bad.substr(bad.size() - 1)) == state::refused), bad);
        BOOST_TEST(came.refusal() == 400, bad);
        BOOST_TEST(refusal_of(bad + "\r\n" + std::string(2000, 'a')) == 400, bad); // regardless of what follows
    }
    BOOST_TEST(refusal_of(head_of("GET /" + std::string(300, 'a') + " HTTP/1.1", "A: b\n")) == 414); // the line before is refused first
    BOOST_TEST(read(post("Content-Length: 4\r\n", std::string("\n\r\0a", 4))).body.size() == 4u);    // a body may contain them
}

BOOST_AUTO_TEST_CASE(there_is_one_host) {
    const auto with = [](const std::string& version, const std::string& hosts) { return refusal_of(head_of("GET / " + version, hosts)); };
    for (const std::string version : {"HTTP/1.1", "HTTP/1.0"}) {
        BOOST_TEST_INFO_SCOPE(version);
        BOOST_TEST(with(version, host) == 0);
        BOOST_TEST(with(version, host + host) == 400);
        BOOST_TEST(with(version, host + "hOST: y\r\n") == 400);
        BOOST_TEST(with(version, "Host: \r\n" + host) == 400);
        for (const char* value : {"", " ", "x y", "u@x", "x/", "x?", "x#", "x:", ":80", "x:0", "x:65536", "x:8a", "x:80:80", "x,y", "[::1",
                 "[x]", "::1", "http://x", "x\x80", "x\"", "<x>", "x\t"})
            BOOST_TEST(with(version, "Host:" + std::string(value) + "\r\n") == (std::string(value) == "x\t" ? 0 : 400), value);
        for (const char* value : {"x", "X-1.y_z:8080", "127.0.0.1:1", "[::1]", "[::1]:65535"})
            BOOST_TEST(with(version, "Host: " + std::string(value) + "\r\n") == 0, value);
    }
    BOOST_TEST(with("HTTP/1.1", "") == 400);
    BOOST_TEST(with("HTTP/1.1", "X-Host: x\r\n") == 400);
    BOOST_TEST(read("GET / HTTP/1.0\r\n\r\n").host.empty());
}

BOOST_AUTO_TEST_CASE(a_target_may_be_an_absolute_url) {
    const auto at = [](const std::string& target) { return read(head_of("GET " + target + " HTTP/1.1", host)); };
    const http_request came = at("hTTp://Y.example:8080/a/b?c=d/?");
    BOOST_TEST(came.scheme == "http");
    BOOST_TEST(came.host == "Y.example:8080"); // replaces Host
    BOOST_TEST(came.target == "/a/b?c=d/?");
    BOOST_TEST(came.value("Host") == "x");
    BOOST_TEST(at("HTTPS://[::1]").scheme == "https");
    BOOST_TEST(at("https://[::1]").host == "[::1]");
    BOOST_TEST(at("https://[::1]").target == "/");
    BOOST_TEST(at("http://y?a=/@").target == "/?a=/@");
    BOOST_TEST(at("http://y?a=/@").host == "y");
    BOOST_TEST(at("/http://y/").target == "/http://y/");
    BOOST_TEST(at("/http://y/").host == "x");
    BOOST_TEST(at("//y/").host == "x");
    BOOST_TEST(read("GET http://y/ HTTP/1.0\r\n\r\n").host == "y");
    BOOST_TEST(read("GET http://y/ HTTP/1.1\r\nHost:\r\n\r\n").host == "y");
    BOOST_TEST(refusal_of("GET http://y/ HTTP/1.1\r\n\r\n") == 400);
    BOOST_TEST(refusal_of(head_of("GET http://y/ HTTP/1.1", host + host)) == 400);
    BOOST_TEST(refusal_of(head_of("GET http://y/ HTTP/1.1", "Host: u@x\r\n")) == 400);
    for (const char* bad : {"http://", "http:///a", "http://?", "http://:80/", "http://u@y/", "http://u:p@y/", "http://@y/", "http://y:/",
             "http://y:0/", "http://y:99999/", "http://y%2f/", "http://y\\/", "http://y/#a", "http://y#", "http:/y/", "http:y", "http//y",
             "ftp://y/", "ws://y/", "://y/", "http", "a", "y:80", "*", "a/b", "?a", "http://[::1/", "http://[y]/", "http://::1/"})
        BOOST_TEST(refusal_of(head_of("GET " + std::string(bad) + " HTTP/1.1", host)) == 400, bad);
}

BOOST_AUTO_TEST_CASE(other_methods_have_targets_of_their_own) {
    BOOST_TEST(read(head_of("OPTIONS * HTTP/1.1", host)).target == "*");
    BOOST_TEST(read(head_of("CONNECT y:443 HTTP/1.1", host)).target == "y:443");
    BOOST_TEST(read(head_of("CONNECT y:443 HTTP/1.1", host)).host == "x");
    BOOST_TEST(refusal_of(head_of("OPTIONS a HTTP/1.1", host)) == 400);
}

BOOST_AUTO_TEST_CASE(a_client_may_wait_before_it_sends_the_body) {
    const std::string expecting = post("Content-Length: 3\r\nexpect: 100-Continue\r\n", "");
    incoming_request came(small);
    for (std::size_t i = 0; i + 1 < expecting.size(); ++i) {
        came.add(expecting.substr(i, 1));
        BOOST_TEST(!came.wants_continue());
    }
    BOOST_TEST((came.add(expecting.substr(expecting.size() - 1)) == state::incomplete));
    BOOST_TEST(came.wants_continue());
    BOOST_TEST(came.head().method == "POST");
    BOOST_TEST(came.head().host == "x");
    BOOST_TEST((came.add("a") == state::incomplete));
    BOOST_TEST(!came.wants_continue()); // the body has begun
    BOOST_TEST((came.add("bc") == state::complete));
    BOOST_TEST(came.take().body == "abc");

    const auto waits = [](const std::string& text) {
        incoming_request one(small);
        one.add(text);
        return one.wants_continue();
    };
    BOOST_TEST(waits(expecting));
    BOOST_TEST(waits(post("Content-Length: 3\r\nExpect: , 100-continue ,\r\n", "")));
    BOOST_TEST(!waits(expecting + "a"));
    BOOST_TEST(!waits(expecting + "abc"));
    BOOST_TEST(!waits(post("Content-Length: 3\r\n", "")));
    BOOST_TEST(!waits(post("Content-Length: 3\r\nExpect:\r\n", "")));
    BOOST_TEST(!waits(post("Content-Length: 0\r\nExpect: 100-continue\r\n", "")));
    BOOST_TEST(!waits(post("Expect: 100-continue\r\n", "")));
    BOOST_TEST(!waits(post("Content-Length: 101\r\nExpect: 100-continue\r\n", ""))); // too long, so refused without it
    BOOST_TEST(!waits("POST / HTTP/1.0\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(an_unknown_expectation_is_refused) {
    for (const char* value :
        {"200-ok", "100-continue2", "100", "100-continue, x", "x, 100-continue", "100-continue=1", "100-continue; a"}) {
        BOOST_TEST(refusal_of(post("Content-Length: 3\r\nExpect: " + std::string(value) + "\r\n", "")) == 417, value);
        BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + "Expect: " + value + "\r\n")) == 417, value);
    }
    BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + "Expect: 100-continue\r\nExpect: x\r\n")) == 417);
    BOOST_TEST(refusal_of(head_of("GET / HTTP/1.1", host + "Expect: 100-continue\r\nExpect: 100-continue\r\n")) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
