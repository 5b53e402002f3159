// SPDX-License-Identifier: BSL-1.0
// The tests for every transport. A test file includes this inside its suite, after a function
// `auto make_transport(azdo::transport_options)`.

#pragma once

namespace {
using azdo::failure_kind;
using azdo::http_method;
using azdo::result;
using azdo::transport_options;
namespace http = azdo::http;

http::request request_to(const std::string& url, http_method method = http_method::get) {
    auto made = http::request::make(method, url);
    BOOST_TEST_REQUIRE(made.has_value(), url);
    made->deadline = azdo::steady_time{}().after(std::chrono::milliseconds(20'000));
    return *std::move(made);
}
template <class T>
std::string kind_of(const result<T>& got) {
    return got ? "none" : azdo::to_string(got.error().kind);
}
result<http::response> send(const http::request& request, transport_options options = {}) {
    return make_transport(std::move(options))(request);
}

struct collecting final : http::body_sink {
    std::string text{};
    int restarts = 0;
    bool full = false;
    result<void> restart() override {
        ++restarts;
        text.clear();
        return {};
    }
    result<void> write(std::string_view bytes) override {
        if (full) return azdo::fail(failure_kind::storage, "the disk is full");
        text += bytes;
        return {};
    }
};
struct counting final : http::body_source {
    std::string text{};
    std::uint64_t told = 0;
    std::size_t at = 0;
    int rewinds = 0, allowed = 100;
    explicit counting(std::string bytes) : text(std::move(bytes)), told(text.size()) {}
    std::uint64_t size() const override { return told; }
    bool rewind() override {
        at = 0;
        return ++rewinds <= allowed;
    }
    result<std::size_t> read(char* to, std::size_t capacity) override {
        if (text == "broken") return azdo::fail(failure_kind::storage, "the disk is gone");
        const std::size_t size = std::min({capacity, text.size() - at, std::size_t{5000}});
        text.copy(to, size, at);
        at += size;
        return size;
    }
};
struct atomic_flag {
    std::atomic<bool> asked{false};
    bool stop_requested() const noexcept { return asked; }
};
struct flag_setting final : http::body_sink {
    explicit flag_setting(atomic_flag& flag) : stop(flag) {}
    atomic_flag& stop;
    std::string text{};
    result<void> restart() override { return {}; }
    result<void> write(std::string_view bytes) override {
        stop.asked = true;
        text += bytes;
        return {};
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_get_arrives_as_it_was_made) {
    loopback::answering server({loopback::reply("200 OK", "body", "X-One: 1\r\nx-two:  2 \r\n")});
    auto request = request_to(server.url("/a%20b/$type?code=a==&$top=5&x=%2F%2B%20"));
    BOOST_TEST(request.set_header("X-Mine", "%0d%0a").has_value());
    const auto got = send(request);
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->status == 200);
    BOOST_TEST(got->body == "body");
    BOOST_TEST(got->headers().find("x-one") == "1");
    BOOST_TEST(got->headers().find("X-Two") == "2");
    const std::string seen = server.requests().at(0);
    BOOST_TEST(seen.substr(0, seen.find("\r\n")) == "GET /a%20b/$type?code=a==&$top=5&x=%2F%2B%20 HTTP/1.1");
    BOOST_TEST(seen.find("\r\nHost: 127.0.0.1:" + std::to_string(server.port()) + "\r\n") != std::string::npos);
    BOOST_TEST(seen.find("\r\nUser-Agent: azdo/") != std::string::npos);
    BOOST_TEST(seen.find("\r\nAccept-Encoding: identity\r\n") != std::string::npos);
    BOOST_TEST(seen.find("\r\nX-Mine: %0d%0a\r\n") != std::string::npos);
    BOOST_TEST(seen.find("Content-Length") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_method_and_body) {
    for (http_method method : {http_method::post, http_method::put, http_method::patch, http_method::delete_}) {
        BOOST_TEST_INFO_SCOPE(to_string(method));
        loopback::answering server({loopback::reply("200 OK", "")});
        auto request = request_to(server.url(), method);
        BOOST_TEST(request.set_body("{\"a\":1}", "application/json").has_value());
        BOOST_TEST(send(request).value().body == "");
        const std::string seen = server.requests().at(0);
        BOOST_TEST(seen.substr(0, seen.find(' ')) == azdo::to_string(method));
        BOOST_TEST(seen.find("\r\nContent-Length: 7\r\n") != std::string::npos);
        BOOST_TEST(seen.find("\r\nContent-Type: application/json\r\n") != std::string::npos);
        BOOST_TEST(seen.substr(seen.size() - 7) == "{\"a\":1}");
    }
    loopback::answering empty({loopback::reply("200 OK", "")});
    BOOST_TEST(send(request_to(empty.url(), http_method::post)).has_value());
    BOOST_TEST(empty.requests().at(0).find("\r\nContent-Length: 0\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(answers_without_a_body) {
    loopback::answering none({"HTTP/1.1 204 No Content\r\n\r\n"});
    BOOST_TEST(send(request_to(none.url())).value().status == 204);
    loopback::answering head({"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nX-A: b\r\n\r\n"});
    const auto got = send(request_to(head.url(), http_method::head));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->body == "");
    BOOST_TEST(got->headers().find("x-a") == "b");
}

BOOST_AUTO_TEST_CASE(chunks_and_an_answer_that_ends_with_the_connection) {
    loopback::answering chunked({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n"});
    BOOST_TEST(send(request_to(chunked.url())).value().body == "abcdefg");
    loopback::server until_end([](loopback::connection& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\n\r\nall of it");
    });
    BOOST_TEST(send(request_to(until_end.url())).value().body == "all of it");
}

BOOST_AUTO_TEST_CASE(interim_answers_are_skipped) {
    loopback::answering server({"HTTP/1.1 100 Continue\r\n\r\n" + loopback::reply("201 Created", "x")});
    BOOST_TEST(send(request_to(server.url(), http_method::post)).value().status == 201);
}

BOOST_AUTO_TEST_CASE(no_redirect_is_followed) {
    loopback::answering other({loopback::reply("200 OK", "caught")});
    for (const char* status : {"301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"}) {
        BOOST_TEST_INFO_SCOPE(status);
        loopback::answering server({loopback::reply(status, "", "Location: " + other.url("/token") + "\r\n")});
        auto request = request_to(server.url(), http_method::post);
        BOOST_TEST(request.set_header("Authorization", azdo::secret<std::string>("Bearer canary")).has_value());
        BOOST_TEST(request.set_body("canary", "text/plain").has_value());
        BOOST_TEST(send(request).value().status == std::stoi(status));
    }
    BOOST_TEST(other.connections() == 0);
}

BOOST_AUTO_TEST_CASE(nothing_is_decompressed_unasked) {
    const std::string zipped("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    loopback::answering server({loopback::reply("200 OK", zipped, "Content-Encoding: gzip\r\n")});
    BOOST_TEST(send(request_to(server.url())).value().body == zipped);
}

BOOST_AUTO_TEST_CASE(an_answer_has_a_limit) {
    loopback::answering exact({loopback::reply("200 OK", std::string(1000, 'x'))});
    BOOST_TEST(send(request_to(exact.url()), {.response_limit = 1000}).value().body.size() == 1000u);
    BOOST_TEST(kind_of(send(request_to(exact.url()), {.response_limit = 999})) == "too_large");
    loopback::server endless([](loopback::connection& peer) {
        peer.read_request();
        bool open = peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (open) open = peer.write("400\r\n" + std::string(1024, 'x') + "\r\n");
    });
    BOOST_TEST(kind_of(send(request_to(endless.url()), {.response_limit = 100'000})) == "too_large");
}

BOOST_AUTO_TEST_CASE(an_answer_that_breaks_off) {
    for (const char* text : {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
             "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab"}) {
        BOOST_TEST_INFO_SCOPE(text);
        loopback::server server([text](loopback::connection& peer) {
            peer.read_request();
            peer.write(text);
        });
        const auto got = send(request_to(server.url(), http_method::post));
        BOOST_TEST(kind_of(got) == "transport", text);
        if (!got) BOOST_TEST(!got.error().nothing_sent);
    }
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_http_are_a_failure) {
    for (const char* text : {"SSH-2.0-OpenSSH_9\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "\r\n\r\n\r\n\r\n"}) {
        loopback::server server([text](loopback::connection& peer) {
            peer.read_request();
            peer.write(text);
        });
        BOOST_TEST(kind_of(send(request_to(server.url()))) == "transport", text);
    }
    loopback::server odd([](loopback::connection& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: a lot\r\n\r\n");
    });
    const auto got = send(request_to(odd.url()));
    BOOST_TEST((!got || got->body.empty())); // no exception, no invented body
}

BOOST_AUTO_TEST_CASE(there_is_no_listener) {
    int port = 0;
    {
        port = loopback::server([](loopback::connection&) {}).port;
    }
    const auto got = send(request_to("http://127.0.0.1:" + std::to_string(port) + "/", http_method::post));
    BOOST_TEST(kind_of(got) == "transport");
    BOOST_TEST(got.error().nothing_sent);
}

BOOST_AUTO_TEST_CASE(plain_http_to_another_machine_is_refused) {
    const auto got = send(request_to("http://192.0.2.1/"));
    BOOST_TEST(kind_of(got) == "invalid_input");
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(kind_of(send(http::request{})) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(line_breaks_and_nul_send_not_a_byte) {
    loopback::answering server({loopback::reply("200 OK", "")});
    const auto transport = make_transport({});
    using namespace std::string_literals;
    for (const std::string& bad : {"\r\n"s, "\n"s, "\r"s, "\0"s, "a\r\nEvil: 1"s}) {
        BOOST_TEST_INFO_SCOPE(bad);
        struct step {
            using result_type = int;
            std::string target{}, name{}, value{};
            result<http::request> to_request() const {
                auto made = http::request::make(http_method::get, target);
                if (!made) return made;
                if (auto set = made->set_header(name, value); !set) return set.error();
                return made;
            }
            result<int> parse(const http::response& got) const { return got.status; }
        };
        for (const step& one :
            {step{server.url("/" + bad), "A", "b"}, step{server.url(), "A" + bad, "b"}, step{server.url(), "A", "b" + bad}})
            BOOST_TEST(kind_of(azdo::call(one, transport)) == "invalid_input");
    }
    BOOST_TEST(server.connections() == 0);
}

BOOST_AUTO_TEST_CASE(a_silent_server_meets_the_deadline) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    auto request = request_to(silent.url());
    request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
    BOOST_TEST(kind_of(send(request)) == "timed_out");
}

BOOST_AUTO_TEST_CASE(a_server_that_drips_meets_the_deadline) {
    for (const char* start : {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", "HTTP/1.1 200 "}) {
        loopback::server drip([start](loopback::connection& peer) {
            peer.read_request();
            bool open = peer.write(start);
            while (open && !peer.has_ended()) open = peer.write("x");
        });
        auto request = request_to(drip.url());
        request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(150));
        BOOST_TEST(kind_of(send(request)) == "timed_out", start);
    }
}

BOOST_AUTO_TEST_CASE(a_deadline_that_has_passed_sends_nothing) {
    loopback::answering server({loopback::reply("200 OK", "")});
    auto request = request_to(server.url());
    request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(-1));
    const auto got = send(request);
    BOOST_TEST(kind_of(got) == "timed_out");
    BOOST_TEST(got.error().nothing_sent);
    BOOST_TEST(server.requests().empty());
}

BOOST_AUTO_TEST_CASE(a_stop_request_ends_a_waiting_exchange) {
    atomic_flag stop;
    loopback::server server([&stop](loopback::connection& peer) {
        peer.read_request();
        stop.asked = true;
        peer.wait_for_end();
    });
    auto request = request_to(server.url());
    request.stop = stop;
    BOOST_TEST(kind_of(send(request)) == "cancelled");
    BOOST_TEST(kind_of(send(request)) == "cancelled");
    BOOST_TEST(server.connections == 1);
}

BOOST_AUTO_TEST_CASE(a_download_goes_to_its_sink) {
    const std::string large(300'000, 'x');
    loopback::answering server({loopback::reply("200 OK", large), loopback::reply("404 Not Found", "{\"message\":\"m\"}")});
    collecting sink;
    auto request = request_to(server.url());
    request.sink = &sink;
    const auto transport = make_transport({.response_limit = 100});
    const auto got = transport(request);
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->body == "");
    BOOST_TEST((sink.text == large));
    BOOST_TEST(sink.restarts == 1);
    BOOST_TEST(transport(request).value().body == "{\"message\":\"m\"}");
    BOOST_TEST((sink.text == large));
}

BOOST_AUTO_TEST_CASE(a_sink_that_fails_or_exceeds_its_limit) {
    loopback::answering server({loopback::reply("200 OK", std::string(1000, 'x'))});
    collecting sink;
    auto request = request_to(server.url());
    request.sink = &sink;
    BOOST_TEST(kind_of(send(request, {.download_limit = 999})) == "too_large");
    sink.full = true;
    BOOST_TEST(kind_of(send(request)) == "storage");
}

BOOST_AUTO_TEST_CASE(an_upload_is_read_from_its_source) {
    loopback::answering server({loopback::reply("201 Created", "")});
    counting source(std::string(200'000, 'u'));
    auto request = request_to(server.url(), http_method::put);
    BOOST_TEST(request.set_body("", "application/octet-stream").has_value());
    request.source = &source;
    const auto transport = make_transport({});
    BOOST_TEST(transport(request).value().status == 201);
    BOOST_TEST(transport(request).value().status == 201);
    BOOST_TEST(source.rewinds == 2);
    for (const std::string& seen : server.requests()) {
        BOOST_TEST_INFO_SCOPE(seen);
        BOOST_TEST(seen.find("\r\nContent-Length: 200000\r\n") != std::string::npos);
        BOOST_TEST((seen.substr(seen.size() - 200'000) == source.text));
    }
    counting empty("");
    request.source = &empty;
    BOOST_TEST(transport(request).value().status == 201);
    BOOST_TEST(server.requests().back().find("\r\nContent-Length: 0\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(progress_of_an_upload_and_of_a_download_that_is_cut) {
    loopback::server server([](loopback::connection& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + std::string(120'000, 'd'));
    });
    collecting sink;
    std::uint64_t received = 0, sent = 0;
    http::download_progress into_sink(sink, [&](std::uint64_t bytes) { received = bytes; });
    auto request = request_to(server.url());
    request.sink = &into_sink;
    BOOST_TEST(kind_of(send(request)) == "transport");
    BOOST_TEST(received == sink.text.size());
    BOOST_TEST((received > 0 && received <= 120'000));

    loopback::answering taking({loopback::reply("201 Created", "")});
    counting source(std::string(200'000, 'u'));
    std::vector<std::uint64_t> seen;
    http::upload_progress from_source(source, [&](std::uint64_t bytes, std::uint64_t size) {
        sent = size;
        seen.push_back(bytes);
    });
    auto upload = request_to(taking.url(), http_method::put);
    upload.source = &from_source;
    BOOST_TEST(send(upload).value().status == 201);
    BOOST_TEST(sent == 200'000u);
    BOOST_TEST(seen.back() == 200'000u);
    BOOST_TEST(seen.size() >= 40u); // the source gives 5,000 bytes at a time
    BOOST_TEST((taking.requests().back().substr(taking.requests().back().size() - 200'000) == source.text));
}

BOOST_AUTO_TEST_CASE(sources_that_fail) {
    loopback::server server([](loopback::connection& peer) { peer.wait_for_end(); });
    auto request = request_to(server.url(), http_method::put);
    counting once("abc");
    once.allowed = 0;
    request.source = &once;
    BOOST_TEST(kind_of(send(request)) == "invalid_input");
    BOOST_TEST(server.connections == 0);
    counting broken("broken");
    request.source = &broken;
    BOOST_TEST(kind_of(send(request)) == "storage");
    counting brief("abc");
    brief.told = 10;
    request.source = &brief;
    BOOST_TEST(kind_of(send(request)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_connection_that_breaks_while_writing_is_a_failure_not_a_signal) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)}) {
        BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http"));
        loopback::server server([](loopback::connection& peer) { peer.reset(); }, tls);
        auto request = request_to(server.url(), http_method::post);
        BOOST_TEST(request.set_body(std::string(4'000'000, 'x'), "text/plain").has_value());
        BOOST_TEST(kind_of(send(request, {.ca_file = own.path})) == "transport");
    }
}

BOOST_AUTO_TEST_CASE(several_threads_share_a_transport) {
    loopback::answering server({loopback::reply("200 OK", "x", "Connection: close\r\n")});
    const auto transport = make_transport({});
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int j = 0; j < 5; ++j) {
                auto request = http::request::make(http_method::get, server.url());
                request->set_header("Connection", "close").value();
                const auto got = transport(*request);
                good += got && got->body == "x" ? 1 : 0;
            }
        });
    for (auto& one : threads) one.join();
    BOOST_TEST(good == 20);
}
