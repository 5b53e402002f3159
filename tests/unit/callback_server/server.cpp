// SPDX-License-Identifier: BSL-1.0
// Checks before the pages see a request: headers of every answer, hosts, origins, methods, sizes.
#include "raw_exchange.hpp"
#include "sockets.hpp"
#include "world.hpp"

#include <callback_server/session_store.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(callback_server_server)

using namespace callback_server_tests;

namespace {

/// A request with more lines between the request line and the end.
std::string request(const world& at, const std::string& line, const std::string& more = "", const std::string& body = "") {
    return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(at.port()) + "\r\n" + more + "\r\n" + body;
}
std::string form(const world& at, const std::string& body, const std::string& more = "") {
    return request(at, "POST /connect",
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" + more, body);
}

void check_headers(const seen_page& page, world& at) {
    BOOST_TEST_CONTEXT(page.address << " " << page.status) {
        BOOST_TEST(
            page.header("content-security-policy") ==
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self' " + at.service().origin());
        BOOST_TEST(page.header("x-content-type-options") == "nosniff");
        BOOST_TEST(page.header("permissions-policy").find("camera=()") == 0u);
        BOOST_TEST(page.header("strict-transport-security").empty()); // over plain http
        BOOST_TEST(page.header("referrer-policy") == "no-referrer");
        BOOST_TEST(page.header("cache-control") == "no-store");
        BOOST_TEST(page.header("connection") == "close");
        BOOST_TEST(page.headers.count("server") == 0u);
        BOOST_TEST(page.headers.count("exception_what") == 0u);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_answer_has_the_security_headers) {
    world at;
    demo_browser browser;
    for (const char* path : {"/", "/style.css", "/nothing", "/items", "/connect", "/no-auth/provider-token/azuredevops",
             "/no-auth/provider-token/azuredevops?state=x&code=y", "/%zz", "/items/1"})
        check_headers(browser.open(at.origin() + path, false), at);
    at.sign_in(browser);
    for (const char* path : {"/items", "/items/2", "/items/999", "/items/x", "/projects", "/projects/Fabrikam-Fiber/new",
             "/projects/None/new", "/organization", "/organization?wanted=none"})
        check_headers(browser.open(at.origin() + path, false), at);
    check_headers(browser.post(at.origin() + "/sign-out", "", false), at);
}

BOOST_AUTO_TEST_CASE(failures_of_the_library_have_them_too) {
    world at;
    for (const std::string& bad : {std::string("NONSENSE\r\n\r\n"), std::string("BREW / HTTP/1.1\r\n\r\n"),
             request(at, "GET /" + std::string(9000, 'a')), request(at, "GET /a?b?c")}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const std::string got = raw_exchange(at.port(), bad);
        BOOST_TEST(status_in(got) >= 400);
        BOOST_TEST(got.find("Content-Security-Policy: default-src 'none'") != std::string::npos);
        BOOST_TEST(got.find("X-Content-Type-Options: nosniff") != std::string::npos);
        BOOST_TEST(got.find("<h1>") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_host_is_refused) {
    world at;
    const std::string port = std::to_string(at.port());
    for (const std::string& host :
        {std::string("evil.example"), std::string("localhost:1"), std::string("127.0.0.1"), "127.0.0.1.evil.example:" + port}) {
        const std::string got = raw_exchange(at.port(), "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        BOOST_TEST(status_in(got) == 421);
        BOOST_TEST(got.find("evil") == std::string::npos);
        BOOST_TEST(got.find("open that address") != std::string::npos);
    }
    BOOST_TEST(status_in(raw_exchange(at.port(), "GET / HTTP/1.0\r\n\r\n")) == 421);
    BOOST_TEST(status_in(raw_exchange(at.port(), request(at, "GET /", "X-Forwarded-Host: evil.example\r\n"))) == 200);
}

BOOST_AUTO_TEST_CASE(a_host_is_said_once) {
    world at;
    for (const std::string& bad : {std::string("GET / HTTP/1.1\r\n\r\n"), request(at, "GET /", "Host: evil.example\r\n"),
             request(at, "GET /", "Host: 127.0.0.1:" + std::to_string(at.port()) + "\r\n"), std::string("GET / HTTP/1.1\r\nHost:\r\n\r\n"),
             std::string("GET / HTTP/1.1\r\nHost: evil.example/\r\n\r\n")}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const std::string got = raw_exchange(at.port(), bad);
        BOOST_TEST(status_in(got) == 400);
        BOOST_TEST(got.find("evil") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(an_absolute_url_is_answered_as_its_path) {
    world at;
    const std::string own = "127.0.0.1:" + std::to_string(at.port());
    const auto ask = [&](const std::string& line, const std::string& host) {
        return raw_exchange(at.port(), line + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    };
    BOOST_TEST(status_in(ask("GET http://" + own, own)) == 200);
    BOOST_TEST(status_in(ask("HEAD HTTP://" + own + "/style.css?a=b", own)) == 200);
    BOOST_TEST(status_in(ask("GET http://" + own + "/nothing", own)) == 404);
    BOOST_TEST(status_in(ask("GET http://" + own + "/", "evil.example")) == 200); // Host is ignored
    BOOST_TEST(status_in(ask("GET http://evil.example/", own)) == 421);
    BOOST_TEST(status_in(ask("GET https://" + own + "/", own)) == 421);
    BOOST_TEST(status_in(ask("GET http://127.0.0.1/", own)) == 421);
    BOOST_TEST(status_in(ask("GET http://user@" + own + "/", own)) == 400);
    BOOST_TEST(status_in(ask("GET http:///", own)) == 400);
    BOOST_TEST(ask("GET http://localhost:" + std::to_string(at.port()) + "/items", own).find("Location: " + at.origin() + "/\r\n") !=
               std::string::npos);
    BOOST_TEST(status_in(ask("POST http://" + own + "/connect", own)) == 411);
    BOOST_TEST(at.log().at(1).starts_with("HEAD /style.css 200 "));
}

BOOST_AUTO_TEST_CASE(a_head_that_is_refused_needs_no_body) {
    auto limits = roomy();
    limits.request = std::chrono::minutes(10);
    world at({}, {}, limits);
    const auto ask = [&](const std::string& path, const std::string& more) {
        const raw_connection client(at.port());
        client.send(request(at, "POST " + path, "Content-Length: 3\r\nExpect: 100-continue\r\n" + more));
        return status_in(client.read(13));
    };
    const std::string form = "Content-Type: application/x-www-form-urlencoded\r\n";
    BOOST_TEST(ask("/connect", form) == 100);
    BOOST_TEST(ask("/items/2/state", form) == 100);
    BOOST_TEST(ask("/nothing", form) == 404);
    BOOST_TEST(ask("/%zz", form) == 404);
    BOOST_TEST(ask("/items", form) == 405);
    BOOST_TEST(ask("/connect", "Content-Type: text/plain\r\n") == 415);
    BOOST_TEST(ask("/connect", form + "Origin: https://evil.example\r\n") == 403);
    BOOST_TEST(ask("http://evil.example/connect", form) == 421);
    BOOST_TEST(at.log().size() == 6u);
    BOOST_TEST(at.log().at(0).starts_with("POST /nothing 404 "));
    const raw_connection large(at.port());
    BOOST_TEST(large.send(request(at, "POST /connect", form + "Content-Length: 65537\r\nExpect: 100-continue\r\n")));
    BOOST_TEST(status_in(large.read_all()) == 413);
    const raw_connection unknown(at.port());
    BOOST_TEST(unknown.send(request(at, "POST /connect", form + "Content-Length: 3\r\nExpect: a-miracle\r\n")));
    const std::string got = unknown.read_all();
    BOOST_TEST(got.starts_with("HTTP/1.1 417 Expectation Failed\r\n"));
    BOOST_TEST(got.find("a-miracle") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_name_of_this_machine_leads_to_the_printed_address) {
    world at;
    const std::string host = "\r\nHost: localhost:" + std::to_string(at.port()) + "\r\n";
    const std::string got = raw_exchange(at.port(), "GET /items?code=canary HTTP/1.1" + host + "\r\n");
    BOOST_TEST(status_in(got) == 303);
    BOOST_TEST(got.find("Location: " + at.origin() + "/\r\n") != std::string::npos);
    BOOST_TEST(got.find("canary") == std::string::npos);
    BOOST_TEST(status_in(raw_exchange(at.port(), "POST /connect HTTP/1.1" + host + "Content-Length: 0\r\n\r\n")) == 421);
}

BOOST_AUTO_TEST_CASE(a_forwarded_host_changes_nothing) {
    world at;
    demo_browser browser;
    browser.open(at.origin() + "/");
    const auto what = browser.form("/connect");
    const auto page = browser.post(at.origin() + "/connect", "form_token=" + what.fields.at(0).second + "&organization=fabrikam", false,
        {{"X-Forwarded-Host", "evil.example"}, {"X-Forwarded-Proto", "https"}, {"Forwarded", "host=evil.example"}});
    BOOST_TEST(page.status == 303);
    BOOST_TEST(page.header("location").find("redirect_uri=" + at.callback()) != std::string::npos); // the HTTP library has decoded it
    BOOST_TEST(page.header("location").find("evil") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_foreign_origin_is_refused) {
    world at;
    demo_browser browser;
    browser.open(at.origin() + "/");
    const std::string body = "form_token=" + browser.form("/connect").fields.at(0).second + "&organization=fabrikam";
    BOOST_TEST(browser.post(at.origin() + "/connect", body, false, {{"Origin", "https://evil.example"}}).status == 403);
    BOOST_TEST(browser.post(at.origin() + "/connect", body, false, {{"Origin", "null"}}).status == 403);
    BOOST_TEST(browser.post(at.origin() + "/connect", body, false, {{"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}}).status == 403);
    BOOST_TEST(browser.post(at.origin() + "/connect", body, false, {{"Origin", "null"}, {"Sec-Fetch-Site", "same-origin"}}).status == 303);
    BOOST_TEST(browser.post(at.origin() + "/connect", body, false, {{"Origin", at.origin()}}).status == 303);
    const std::string origins = "Origin: " + at.origin() + "\r\nOrigin: https://evil.example\r\n";
    BOOST_TEST(raw_exchange(at.port(), form(at, body, origins)).find("sent by another website") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_form_without_its_token_changes_nothing) {
    world at;
    demo_browser browser, other;
    browser.open(at.origin() + "/");
    other.open(at.origin() + "/");
    const std::string stolen = other.form("/connect").fields.at(0).second;
    for (const std::string& token : {std::string(), std::string("x"), stolen}) {
        BOOST_TEST_INFO_SCOPE(token);
        const auto page = browser.post(at.origin() + "/connect", "form_token=" + token + "&organization=fabrikam", false);
        BOOST_TEST(page.status == 403);
        BOOST_TEST(page.shows("Nothing was changed"));
    }
    at.sign_in(browser);
    for (const char* address : {"/sign-out", "/items/2/state", "/projects/Fabrikam-Fiber/new", "/organization"})
        BOOST_TEST(
            browser.post(at.origin() + address, "rev=1&state=Closed&type=Task&title=x&organization=contoso", false).status == 403, address);
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(at.requests_to("/fabrikam/Fabrikam-Fiber/_apis/wit/workitems/$Task") == 0u);
}

BOOST_AUTO_TEST_CASE(other_methods_are_refused) {
    world at;
    for (const char* method : {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"}) {
        BOOST_TEST_INFO_SCOPE(method);
        const std::string got = raw_exchange(at.port(), request(at, std::string(method) + " /items", "Content-Length: 0\r\n"));
        BOOST_TEST(status_in(got) == 405, method);
        BOOST_TEST(got.find("Allow: GET, HEAD, POST\r\n") != std::string::npos);
    }
    const std::string wrong_way = raw_exchange(at.port(), request(at, "GET /sign-out"));
    BOOST_TEST(status_in(wrong_way) == 405);
    BOOST_TEST(wrong_way.find("Allow: POST\r\n") != std::string::npos);
    const std::string head = raw_exchange(at.port(), request(at, "HEAD /"));
    BOOST_TEST(status_in(head) == 200);
    BOOST_TEST(head.ends_with("\r\n\r\n"));
}

BOOST_AUTO_TEST_CASE(forms_have_a_length_a_type_and_a_limit) {
    world at;
    BOOST_TEST(
        status_in(raw_exchange(at.port(), request(at, "POST /connect", "Content-Type: application/x-www-form-urlencoded\r\n"))) == 411);
    BOOST_TEST(status_in(raw_exchange(at.port(),
                   request(at, "POST /connect", "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n",
                       "0\r\n\r\n"))) == 411);
    BOOST_TEST(status_in(raw_exchange(at.port(), form(at, "a=1", "Content-Length: 3\r\n"))) == 400);
    BOOST_TEST(status_in(raw_exchange(at.port(), form(at, "a=1", "Content-Encoding: gzip\r\n"))) == 415);
    BOOST_TEST(status_in(raw_exchange(at.port(),
                   request(at, "POST /connect", "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 0\r\n"))) == 415);
    BOOST_TEST(status_in(raw_exchange(
                   at.port(), request(at, "POST /connect", "Content-Type: application/json\r\nContent-Length: 2\r\n", "{}"))) == 415);
    BOOST_TEST(status_in(raw_exchange(at.port(),
                   request(at, "POST /connect", "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 65537\r\n"))) == 413);
    BOOST_TEST(status_in(raw_exchange(
                   at.port(), request(at, "POST /connect",
                                  "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999999999999999999\r\n"))) == 400);
    std::string many;
    for (int i = 0; i < 40; ++i) many += "a=1&";
    BOOST_TEST(status_in(raw_exchange(at.port(), form(at, many))) == 400);
    BOOST_TEST(status_in(raw_exchange(at.port(), form(at, "a=%zz"))) == 400);
    BOOST_TEST(status_in(raw_exchange(at.port(), form(at, "a=1"))) == 403); // read, then refused for lack of a form token
}

BOOST_AUTO_TEST_CASE(the_rest_of_a_refused_request_is_not_read_as_the_next_one) {
    world at;
    const std::string hidden = request(at, "GET /style.css");
    const std::string got = raw_exchange(at.port(),
        request(at, "POST /connect", "Content-Type: text/plain\r\nContent-Length: " + std::to_string(hidden.size()) + "\r\n", hidden) +
            hidden);
    BOOST_TEST(status_in(got) == 415);
    BOOST_TEST(got.find("HTTP/1.1", 1) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_page_is_sent_whole_for_any_requested_range) {
    world at;
    std::string many = "Range: bytes=0-";
    for (int i = 0; i < 500; ++i) many += ",0-";
    const std::string got = raw_exchange(at.port(), request(at, "GET /style.css", many + "\r\n"));
    BOOST_TEST(status_in(got) == 200);
    BOOST_TEST(got.size() < 20'000u);
    BOOST_TEST(got.find("multipart") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(hostile_sizes_do_not_overflow_a_small_stack) {
    auto limits = roomy();
    limits.stack_size = 256 * 1024; // it needs less than 48 KiB
    world at({}, {}, limits);
    demo_browser browser;
    BOOST_TEST(at.sign_in(browser).shows("My open work items"));
    BOOST_TEST(browser.open(at.origin() + "/items/2").status == 200);
    BOOST_TEST(browser.open(at.origin() + "/projects/Fabrikam-Fiber/new").status == 200);
    std::string many = "Range: bytes=0-";
    for (int i = 0; i < 2000; ++i) many += ",0-";
    const std::string a(4000, 'a');
    BOOST_TEST(status_in(raw_exchange(at.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\n" + many + "\r\n\r\n")) == 421);
    for (const std::string& hostile : {request(at, "POST /" + a), request(at, "POST " + a), request(at, "GET /" + a), request(at, a + " /"),
             request(at, "GET /", many + "\r\n"), request(at, "GET /", "Accept: " + a + "\r\n"), request(at, "GET /", a + ": b\r\n"),
             request(at, "GET /", "Forwarded: for=" + a + "\r\n"), request(at, "GET /", "Cookie: azdo-session=" + a + "\r\n"),
             request(at, "POST /connect", "Content-Type: multipart/form-data; boundary=" + a + "\r\nContent-Length: 2\r\n", "--"),
             request(at, "POST /connect", "Content-Type: application/x-www-form-urlencoded;" + a + "\r\nContent-Length: 2\r\n", "--"),
             request(at, "POST /connect", "Transfer-Encoding: chunked\r\n", "1;" + a + "\r\n"),
             request(at, "GET /?" + a + "=" + a.substr(0, 2000)), form(at, std::string(60'000, '&')),
             form(at, "organization=" + std::string(60'000, '\''))})
        BOOST_TEST(status_in(raw_exchange(at.port(), hostile)) > 0, hostile.substr(0, 60));
    BOOST_TEST(browser.open(at.origin() + "/items").shows("My open work items")); // still signed in
}

BOOST_AUTO_TEST_CASE(an_exception_is_not_reported) {
    world at([](callback_server::settings&, callback_server::surroundings& around) {
        around.transport = [](const azdo::http::request&) -> azdo::result<azdo::http::response> {
            throw std::runtime_error("canary of an exception");
        };
    });
    demo_browser browser;
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 500);
    BOOST_TEST(page.body.find("canary") == std::string::npos);
    for (const auto& one : page.headers) BOOST_TEST_CONTEXT(one.first) BOOST_TEST(one.second.find("canary") == std::string::npos);
    for (const auto& line : at.log()) BOOST_TEST_CONTEXT(line) BOOST_TEST(line.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_log_has_a_line_a_request_without_its_query) {
    world at;
    demo_browser browser;
    browser.open(at.origin() + "/items?secret=canary");
    raw_exchange(at.port(), request(at, "GET /a\x01\x1b[31m\xff" + std::string(500, 'b')));
    raw_exchange(at.port(), "NONSENSE canary\r\n\r\n");
    const auto log = at.log();
    BOOST_REQUIRE(log.size() == 4u);
    BOOST_TEST(log[0].starts_with("GET /items 303 "));
    BOOST_TEST(log[1].starts_with("GET / 200 "));
    BOOST_TEST(log[2].starts_with("GET /a??[31m?bbb"));
    BOOST_TEST(log[2].size() < 240u);
    BOOST_TEST(log[3].find(" 400 ") != std::string::npos);
    for (const auto& line : log) BOOST_TEST_CONTEXT(line) BOOST_TEST(line.find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(signing_out_clears_what_the_browser_kept_but_no_cookies) {
    world at;
    demo_browser browser;
    BOOST_TEST(at.sign_in(browser).header("clear-site-data").empty());
    const auto page = browser.submit("/sign-out", {}, false);
    BOOST_TEST(page.status == 303);
    BOOST_TEST(page.header("clear-site-data") == "\"cache\"");
}

BOOST_AUTO_TEST_CASE(fields_that_are_too_long_are_refused_and_not_repeated) {
    world at;
    demo_browser browser;
    browser.open(at.origin() + "/");
    const std::string token = "form_token=" + browser.form("/connect").fields.at(0).second;
    const auto page = browser.post(at.origin() + "/connect", token + "&organization=" + std::string(12'000, '\''), false);
    BOOST_TEST(page.status == 413);
    BOOST_TEST(page.shows("The organization is too long: shorten it."));
    BOOST_TEST(page.body.size() < 5'000u);
    const auto longest = browser.post(at.origin() + "/connect", token + "&organization=" + std::string(512, '\''), false);
    BOOST_TEST(longest.status == 400);
    BOOST_TEST(longest.body.size() < 10'000u);
}

BOOST_AUTO_TEST_CASE(the_sign_ins_of_a_client_are_limited) {
    world at([](callback_server::settings& settings, callback_server::surroundings&) {
        settings.sign_in_burst = 2;
        settings.sign_ins_a_second = 1.0 / 120;
    });
    demo_browser browser;
    for (int i = 0; i < 2; ++i) {
        demo_browser other;
        BOOST_TEST(at.sign_in(other).shows("My open work items"));
    }
    const auto page = at.sign_in(browser);
    BOOST_TEST(page.status == 429);
    BOOST_TEST(page.header("retry-after") == "60");
    BOOST_TEST(at.requests_to("/oauth2/token") == 2u);
    at.advance(std::chrono::minutes(2));
    BOOST_TEST(browser.open(page.address).shows("My open work items")); // a reload continues the sign-in
}

BOOST_AUTO_TEST_CASE(sign_ins_of_one_account_do_not_end_other_sessions) {
    world at;
    demo_browser first;
    at.sign_in(first);
    for (std::size_t i = 1; i < callback_server::session_store::longest_list; ++i) {
        demo_browser other;
        at.sign_in(other);
    }
    BOOST_TEST(first.open(at.origin() + "/items").shows("My open work items"));
    at.advance(std::chrono::minutes(1));
    demo_browser last;
    BOOST_TEST(at.sign_in(last).shows("My open work items"));
    BOOST_TEST(last.open(at.origin() + "/items").shows("My open work items"));
    BOOST_TEST(first.open(at.origin() + "/items").shows("My open work items")); // not the least recently used session, so not ended
}

BOOST_AUTO_TEST_CASE(the_delay_that_the_service_asks_for_is_reported_without_waiting) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    at.service().throttle_next(1, std::chrono::seconds(86'400));
    const auto page = browser.open(at.origin() + "/items", false);
    BOOST_TEST(page.status == 503);
    BOOST_TEST(page.header("retry-after") == "86400");
    BOOST_TEST(page.shows("Try again in 86400 seconds."));
    demo_browser other;
    at.service().clear_requests();
    const auto again = browser.open(at.origin() + "/items", false);
    BOOST_TEST(again.status == 503);
    BOOST_TEST(at.requests_to("/fabrikam") == 0u); // nor sent earlier
}

BOOST_AUTO_TEST_CASE(a_hint_of_the_service_is_not_waited_for_either) {
    world at;
    demo_browser browser;
    at.sign_in(browser);
    at.service().delay_hint_next(1, std::chrono::seconds(86'400));
    BOOST_TEST(browser.open(at.origin() + "/items", false).status == 200);
    BOOST_TEST(browser.open(at.origin() + "/items", false).status == 200);
}

BOOST_AUTO_TEST_CASE(a_port_is_used_by_one_server) {
    const auto first = callback_server::server::bind({});
    BOOST_REQUIRE(first.has_value());
    const auto second = callback_server::server::bind({.port = (*first)->port()});
    BOOST_REQUIRE(!second.has_value());
    BOOST_TEST(second.error().message.find("is taken") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_certificate_that_cannot_be_used_is_said) {
    const auto missing = callback_server::server::bind({.certificate_file = "/nonexistent/cert.pem", .key_file = "/nonexistent/key.pem"});
    BOOST_REQUIRE(!missing.has_value());
    BOOST_TEST((missing.error().kind == azdo::failure_kind::storage));
    BOOST_TEST(missing.error().message.find("/nonexistent/cert.pem (ssl.certfile)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_random_bytes_it_does_not_start) {
    auto bound = callback_server::server::bind({});
    BOOST_REQUIRE(bound.has_value());
    callback_server::surroundings around;
    around.random = [](std::span<unsigned char>) { return false; };
    const auto serving = (*bound)->serve({}, around);
    BOOST_REQUIRE(!serving.has_value());
    BOOST_TEST((serving.error().kind == azdo::failure_kind::unavailable));
}

BOOST_AUTO_TEST_SUITE_END()
