// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/loopback.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace oauth_loopback {
using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

namespace {
constexpr std::string_view home = "localhost:49152";

/// A public client's sign-in that waits on a port.
struct setting {
    begun_sign_in begun = begin();
    azdo::sys_time time = noon;
    loopback_sign_in<std::function<azdo::sys_time()>> waiting{begun.pending, [this] { return time; }};

    static begun_sign_in begin() {
        fixture::counting_entropy entropy;
        return authorize(
            entra{}, {.client_id = "id", .redirect_uri = loopback_redirect_uri(49152)}, {.scopes = entra_scopes("vso.work")}, entropy, noon)
            .value();
    }
    std::string callback(std::string_view rest = "&code=code-canary-0123456789") const {
        return "/?state=" + begun.pending.state.reveal() + std::string(rest);
    }
    loopback_reply send(std::string_view target, std::string_view host = home, std::string_view method = "GET") {
        return waiting(
            std::string(method).append(1, ' ').append(target).append(" HTTP/1.1\r\nHost: ").append(host).append("\r\nAccept: */*\r\n"));
    }
};
std::string_view status_of(const loopback_reply& reply) { return std::string_view(reply.text).substr(9, 3); }
} // namespace
} // namespace oauth_loopback

BOOST_FIXTURE_TEST_SUITE(oauth_loopback, setting)

BOOST_AUTO_TEST_CASE(redirect_uris) {
    BOOST_TEST(loopback_redirect_uri(49152) == "http://localhost:49152");
    BOOST_TEST(loopback_redirect_uri(80, loopback_name::ipv4, "/back") == "http://127.0.0.1:80/back");
    BOOST_TEST(loopback_redirect_uri(1, loopback_name::ipv6, "/") == "http://[::1]:1/");
    for (const auto name : {loopback_name::localhost, loopback_name::ipv4, loopback_name::ipv6})
        BOOST_TEST_CONTEXT(static_cast<int>(name)) BOOST_TEST(check_url(loopback_redirect_uri(49152, name), "it").has_value());
    BOOST_TEST(begun.url.find("redirect_uri=http%3A%2F%2Flocalhost%3A49152&") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(it_ends_with_the_callback) {
    const auto reply = send(callback());
    BOOST_TEST(reply.is_last);
    BOOST_TEST(status_of(reply) == "200");
    BOOST_TEST(reply.text.find("You are signed in") != std::string::npos);
    const auto code = std::move(waiting).code();
    BOOST_REQUIRE(code);
    BOOST_TEST(code->code().reveal() == fixture::canary_code);
    BOOST_TEST(code->redirect_uri() == "http://localhost:49152");
    BOOST_TEST(!code->code_verifier().empty());
}

BOOST_AUTO_TEST_CASE(it_ends_with_a_denial) {
    const auto reply = send(callback("&error=access_denied&error_description=canary"));
    BOOST_TEST(reply.is_last);
    BOOST_TEST(reply.text.find("did not work") != std::string::npos);
    BOOST_CHECK(std::move(waiting).code().error().kind == failure_kind::access_denied);
}

BOOST_AUTO_TEST_CASE(it_ends_too_late) {
    time = noon + 10min;
    BOOST_TEST(send(callback()).is_last);
    BOOST_CHECK(std::move(waiting).code().error().kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(another_server_is_refused) {
    BOOST_TEST(send(callback("&code=c&iss=https://evil.example")).is_last);
    BOOST_CHECK(std::move(waiting).code().error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(values_of_other_sign_ins) {
    const auto refused = [&](const loopback_reply& reply, std::string_view status) {
        BOOST_TEST(!reply.is_last);
        BOOST_TEST(status_of(reply) == status);
    };
    refused(send("/favicon.ico"), "404");
    refused(send("/"), "400");
    refused(send("/?code=evil&state=guessed"), "400");
    refused(send("/?code=evil&state="), "400");
    refused(send(callback("&code=a&state=b")), "400"); // twice
    refused(send(callback("&code=%zz")), "400");
    refused(send("/back" + callback().substr(1)), "404");
    refused(send("//evil.example/" + callback().substr(1)), "404");
    refused(send("http://localhost:49152" + callback()), "404");
    refused(send(callback(), home, "POST"), "405");
    refused(send(callback(), home, "HEAD"), "405");
    refused(waiting(""), "400");
    refused(waiting("GET /\r\n"), "400");
    refused(waiting("GET " + callback() + " SPDY/3\r\nHost: localhost:49152\r\n"), "400");
    BOOST_CHECK(std::move(waiting).code().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(send(callback()).is_last); // it still waits for its own callback
}

BOOST_AUTO_TEST_CASE(hosts_that_are_others) {
    for (const char* host :
        {"evil.example", "evil.example:49152", "localhost", "localhost:1", "127.0.0.1:49152", "localhost:49152.evil.example", ""}) {
        const auto reply = send(callback(), host);
        BOOST_TEST(!reply.is_last);
        BOOST_TEST(status_of(reply) == "421");
    }
    BOOST_TEST(!waiting("GET " + callback() + " HTTP/1.1\r\nAccept: */*\r\n").is_last);
    BOOST_TEST(!waiting("GET " + callback() + " HTTP/1.1\r\nHost: localhost:49152\r\nHost: evil.example\r\n").is_last);
    BOOST_TEST(!waiting("GET " + callback() + " HTTP/1.1\r\nHost: evil.example\r\nHost: localhost:49152\r\n").is_last);
    BOOST_TEST(send(callback(), "LOCALHOST:49152").is_last);
}

BOOST_AUTO_TEST_CASE(a_callback_counts_once) {
    BOOST_TEST(send(callback()).is_last);
    const auto again = send(callback("&code=other"));
    BOOST_TEST(!again.is_last);
    BOOST_TEST(status_of(again) == "409");
    BOOST_TEST(std::move(waiting).code()->code().reveal() == fixture::canary_code);
}

BOOST_AUTO_TEST_CASE(the_address_that_starts_it_works_once) {
    loopback_sign_in started{begun, [] { return noon; }};
    const auto open = [&](std::string_view target, std::string_view host = home, std::string_view method = "GET") {
        return started(std::string(method) + ' ' + std::string(target) + " HTTP/1.1\r\nHost: " + std::string(host) + "\r\n");
    };
    const std::string url = started.start_url(), path = url.substr(url.find("/start/"));
    BOOST_TEST(url.starts_with("http://localhost:49152/start/"));
    BOOST_TEST(path.size() == 29u);
    BOOST_TEST(url.find(begun.pending.state.reveal()) == std::string::npos);
    BOOST_TEST(path.find(sign_in_id(begun.pending.state).value()) == std::string::npos); // that may be in logs
    for (const auto& wrong : {open(path + "x"), open(path + "?"), open(path.substr(0, 28)), open("/start/"), open(path, "evil.example"),
             open(path, home, "HEAD"), open(path, home, "POST")}) {
        BOOST_TEST_INFO_SCOPE(wrong.text);
        BOOST_TEST(wrong.text.find("Location") == std::string::npos);
        BOOST_TEST(!wrong.is_last);
    }
    const auto reply = open(path);
    BOOST_TEST(!reply.is_last);
    BOOST_TEST(status_of(reply) == "303");
    BOOST_TEST(reply.text.find("\r\nLocation: " + begun.url + "\r\n") != std::string::npos);
    for (const char* header : {"Referrer-Policy: no-referrer", "Cache-Control: no-store", "Connection: close", "Content-Length: 0"})
        BOOST_TEST_CONTEXT(header) BOOST_TEST(reply.text.find(std::string("\r\n") + header + "\r\n") != std::string::npos);
    BOOST_TEST(open(callback()).is_last);
    BOOST_TEST(status_of(open(path)) == "409");
    BOOST_TEST(std::move(started).code()->code().reveal() == fixture::canary_code);
}

BOOST_AUTO_TEST_CASE(opened_twice_it_ends) {
    loopback_sign_in started{begun, [] { return noon; }};
    const std::string url = started.start_url(), head = "GET " + url.substr(url.find("/start/")) + " HTTP/1.1\r\nHost: localhost:49152\r\n";
    BOOST_TEST(!started(head).is_last);
    const auto again = started(head);
    BOOST_TEST(again.is_last);
    BOOST_TEST(again.text.find("Location") == std::string::npos);
    BOOST_TEST(status_of(started("GET " + callback() + " HTTP/1.1\r\nHost: localhost:49152\r\n")) == "409");
    const auto code = std::move(started).code();
    BOOST_CHECK(code.error().kind == failure_kind::access_denied);
    BOOST_TEST(azdo::to_string(code.error()).find("/start/") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_an_authorization_page_nothing_starts_it) {
    BOOST_TEST(waiting.start_url() == "");
    BOOST_TEST(status_of(send("/start/")) == "404");
    begun_sign_in split = begun;
    split.url += "\r\nSet-Cookie: a=b";
    BOOST_TEST(loopback_sign_in(split, [] { return noon; }).start_url() == "");
}

BOOST_AUTO_TEST_CASE(every_answer_is_guarded) {
    const std::string hostile = "\"><script>alert(1)</script>";
    for (const auto& reply : {send("/" + hostile), send("/?error=" + hostile), send("/", hostile), send("/", home, "<b>"),
             send(callback(hostile)), send(callback("&error=" + hostile))}) {
        BOOST_TEST_INFO_SCOPE(reply.text);
        for (const char* header : {"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
                 "Referrer-Policy: no-referrer", "Cache-Control: no-store", "Connection: close"})
            BOOST_TEST_CONTEXT(header) BOOST_TEST(reply.text.find(std::string("\r\n") + header) != std::string::npos);
        BOOST_TEST(reply.text.find("script>") == std::string::npos);
        BOOST_TEST(reply.text.find("Location") == std::string::npos);
        BOOST_TEST(reply.text.find(begun.pending.state.reveal()) == std::string::npos);
        const std::size_t blank = reply.text.find("\r\n\r\n");
        BOOST_TEST(reply.text.find("Content-Length: " + std::to_string(reply.text.size() - blank - 4) + "\r\n") < blank);
    }
}

BOOST_AUTO_TEST_SUITE_END()
