// SPDX-License-Identifier: BSL-1.0
// How every transport handles the responses of hostile and broken servers. Included after cases.hpp.
#pragma once

#include <pthread.h>

namespace {
using namespace std::string_literals;
/// Runs a function on a thread with a small stack.
template <class Function>
void run_on_stack_of(std::size_t bytes, Function function) {
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    BOOST_TEST_REQUIRE(pthread_attr_setstacksize(&attributes, bytes) == 0);
    pthread_t thread{};
    const auto body = [](void* at) -> void* { return (*static_cast<Function*>(at))(), nullptr; };
    BOOST_TEST_REQUIRE(pthread_create(&thread, &attributes, body, &function) == 0);
    pthread_join(thread, nullptr);
    pthread_attr_destroy(&attributes);
}
/// Sends every client the same text, and closes.
struct says {
    std::string text;
    void operator()(loopback::connection& peer) const {
        if (!peer.read_request().empty()) peer.write(text);
    }
};
/// Sends `start`, then `again` until the client has gone. Counts the bytes that the client let it send.
struct floods {
    std::string start, again;
    std::atomic<std::size_t>& sent;
    void operator()(loopback::connection& peer) const {
        peer.read_request();
        std::string many;
        while (many.size() < 16'000) many += again;
        for (bool open = peer.write(start); open; sent += many.size()) open = peer.write(many);
    }
};
const std::string chunked_head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const std::string early_hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n";
} // namespace

BOOST_AUTO_TEST_CASE(no_answer_ends_the_process) {
    for (const std::string& text : {"HTTP/1.1 200 " + std::string(40'000, 'A') + "\r\nContent-Length: 0\r\n\r\n",
             "HTTP/1.1 200 " + std::string(4'000'000, 'A'), std::string(4'000'000, 'A'),
             "HTTP/1.1 " + std::string(400'000, '2') + " OK\r\n\r\n", "HTTP/1.1 200 OK\r\n" + std::string(400'000, 'A') + ": b\r\n\r\n",
             "HTTP/1.1 200 OK\r\nContent-Type: multipart/" + std::string(400'000, '=') + "\r\n\r\n",
             "HTTP/1.1 100 " + std::string(40'000, 'A') + "\r\n\r\n", chunked_head + std::string(400'000, 'f') + "\r\n",
             chunked_head + "1;" + std::string(400'000, 'e') + "\r\na\r\n0\r\n\r\n",
             chunked_head + "0\r\nT: " + std::string(400'000, 't') + "\r\n\r\n"}) {
        loopback::server server{says{text}};
        const auto request = request_to(server.url());
        std::string kind;
        run_on_stack_of(512 * 1024, [&] { kind = kind_of(send(request)); }); // only one thread may use Boost.Test
        BOOST_TEST(kind == "transport", text.substr(0, 60));
    }
    loopback::server long_reason{says{"HTTP/1.1 200 " + std::string(1000, 'A') + "\r\nContent-Length: 1\r\n\r\nx"}};
    const auto request = request_to(long_reason.url());
    std::string body;
    run_on_stack_of(512 * 1024, [&] { body = send(request).value().body; });
    BOOST_TEST(body == "x");
}

BOOST_AUTO_TEST_CASE(answers_that_are_framed_in_two_ways_or_badly_are_refused) {
    const std::string ok = "HTTP/1.1 200 OK\r\n", end = "\r\ncanary";
    for (const std::string& text :
        {ok + "Content-Length: 6\r\nContent-Length: 6\r\n" + end, ok + "Content-Length: 6\r\nContent-Length: 3\r\n" + end,
            ok + "Content-Length: 6, 6\r\n" + end, ok + "Content-Length : 6\r\n" + end, ok + "Content-Length: +6\r\n" + end,
            ok + "Content-Length: 6 6\r\n" + end, ok + "Content-Length: 18446744073709551622\r\n" + end, ok + "Content-Length:\r\n" + end,
            ok + "Content-Length: 0x6\r\n" + end, ok + "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n6\r\ncanary\r\n0\r\n\r\n",
            ok + "Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n6\r\ncanary\r\n0\r\n\r\n",
            ok + "Transfer-Encoding: gzip\r\n" + end, ok + "Transfer-Encoding: chunked, identity\r\n" + end,
            ok + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", ok + "A: b\r\n folded: canary\r\nContent-Length: 6\r\n" + end,
            ok + "A b: c\r\nContent-Length: 6\r\n" + end, ok + "Content-Length: 6\r\nA\r\n" + end,
            "HTTP/1.1 2x OK\r\nContent-Length: 6\r\n" + end, "HTTP/1.1 20 OK\r\nContent-Length: 6\r\n" + end,
            "HTTP/1.1 2000 OK\r\nContent-Length: 6\r\n" + end, "HTTP/1.1 099 OK\r\nContent-Length: 6\r\n" + end,
            "HTTP/1.1 999 OK\r\nContent-Length: 6\r\n" + end, "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"s,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n" + end,
            early_hints + "HTTP/1.1 101 Switching Protocols\r\n\r\n" + ok + "Content-Length: 6\r\n" + end,
            chunked_head + "6;\r\ncanary\n0\r\n\r\n", chunked_head + "-6\r\ncanary\r\n0\r\n\r\n",
            chunked_head + "6\r\ncanaryx\r\n0\r\n\r\n", chunked_head + "ffffffffffffffff\r\ncanary",
            chunked_head + "6\r\ncanary\r\n0\r\nno trailer\r\n\r\n", ok + "Content-Length: 6\n\ncanary"}) {
        loopback::server server{says{text}};
        const auto got = send(request_to(server.url()));
        BOOST_TEST(kind_of(got) == "transport", text);
        if (!got) BOOST_TEST(got.error().message.find("canary") == std::string::npos, got.error().message);
        if (!got) BOOST_TEST(!got.error().nothing_sent);
    }
}

BOOST_AUTO_TEST_CASE(interim_answers_of_any_number_but_101_are_skipped_up_to_a_limit) {
    const std::string last = loopback::reply("200 OK", "x", "A: b\r\n");
    loopback::answering few(
        {early_hints + "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 199 X\r\nContent-Type: c\r\n\r\n" + last});
    const auto got = send(request_to(few.url()));
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->status == 200);
    BOOST_TEST(got->body == "x");
    BOOST_TEST(got->headers().find("A") == "b");
    BOOST_TEST(!got->headers().contains("Link"));
    BOOST_TEST(!got->headers().contains("Content-Type"));
    for (const std::size_t count : {16u, 17u}) {
        BOOST_TEST_INFO_SCOPE(count);
        std::string many;
        for (std::size_t i = 0; i < count; ++i) many += early_hints;
        loopback::server server{says{many + last}};
        BOOST_TEST(kind_of(send(request_to(server.url()))) == (count == 16 ? "none" : "transport"));
    }
}

BOOST_AUTO_TEST_CASE(floods_end_at_their_bound) {
    for (const auto& [start, again] : {std::pair<std::string, std::string>{"HTTP/1.1 200 ", "A"}, {"HTTP/1.1 200 OK\r\n", "A: b\r\n"},
             {"HTTP/1.1 200 OK\r\nA: ", "a"}, {"", early_hints}, {"", "HTTP/1.1 100 Continue\r\n\r\n"}, {chunked_head + "1;", "e"},
             {chunked_head + "0\r\n", "T: t\r\n"}, {chunked_head + "0\r\nT: ", "t"}}) {
        BOOST_TEST_INFO_SCOPE(start << again);
        std::atomic<std::size_t> sent{0};
        loopback::server server{floods{start, again, sent}};
        collecting sink;
        auto request = request_to(server.url());
        request.sink = &sink;
        BOOST_TEST(kind_of(send(request)) == "transport", start << again);
        BOOST_TEST(sent < 50'000'000u); // the capacity of the system's buffers
    }
}

BOOST_AUTO_TEST_CASE(the_deadline_and_the_stop_token_always_end_an_exchange) {
    const std::string unbounded = "HTTP/1.1 200 OK\r\n\r\n", large = "HTTP/1.1 200 OK\r\nContent-Length: 900000000000000\r\n\r\n",
                      extension = "1;" + std::string(500, 'e') + "\r\na\r\n";
    struct discarding final : http::body_sink {
        result<void> restart() override { return {}; }
        result<void> write(std::string_view) override { return {}; }
    } sink;
    for (const auto& [start, again] : {std::pair{chunked_head, std::string("1\r\na\r\n")}, {chunked_head, extension},
             {unbounded, std::string("x")}, {large, std::string("x")}})
        for (const bool stopped : {false, true}) {
            BOOST_TEST_INFO_SCOPE(start << again << ' ' << stopped);
            std::atomic<std::size_t> sent{0};
            loopback::server server{floods{start, again, sent}};
            atomic_flag stop;
            auto request = request_to(server.url());
            request.sink = &sink;
            std::thread other;
            if (stopped) {
                request.stop = stop;
                other = std::thread([&] {
                    while (sent < 100'000) std::this_thread::yield();
                    stop.asked = true;
                });
            } else {
                request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
            }
            BOOST_TEST(kind_of(send(request)) == (stopped ? "cancelled" : "timed_out"), start << again.substr(0, 20));
            if (!stopped) BOOST_TEST((azdo::steady_time{}() < request.deadline.after(std::chrono::milliseconds(5'000))));
            if (other.joinable()) other.join();
        }
    for (const std::string& start : {chunked_head + "1;", chunked_head + "0\r\nT: ", chunked_head, chunked_head + "0\r\n",
             "HTTP/1.1 103 X\r\nA: "s, "HTTP/1.1 200 OK\r\n\r\n"s}) { // little by little
        loopback::server drip([&start](loopback::connection& peer) {
            peer.read_request();
            bool open = peer.write(start);
            while (open && !peer.has_ended())
                open = peer.write(start.size() == chunked_head.size() ? "1\r\na\r\n" : start.back() == '\n' ? "T: t\r\n" : "a");
        });
        auto request = request_to(drip.url());
        request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
        BOOST_TEST(kind_of(send(request)) == "timed_out", start);
    }
}

BOOST_AUTO_TEST_CASE(an_answer_without_a_length_ends_with_the_connection_and_nothing_else) {
    const auto slow = [](loopback::connection& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\n\r\nhalf of ");
        peer.wait_for_end();
    };
    for (const bool into_sink : {false, true}) {
        BOOST_TEST_INFO_SCOPE(into_sink);
        collecting sink;
        loopback::server server(slow);
        auto request = request_to(server.url());
        if (into_sink) request.sink = &sink;
        request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
        BOOST_TEST(kind_of(send(request)) == "timed_out");
        atomic_flag stop;
        loopback::server stopping([&](loopback::connection& peer) {
            peer.read_request();
            peer.write("HTTP/1.1 200 OK\r\n\r\nhalf of ");
            stop.asked = true;
            peer.wait_for_end();
        });
        auto stopped = request_to(stopping.url());
        if (into_sink) stopped.sink = &sink;
        stopped.stop = stop;
        BOOST_TEST(kind_of(send(stopped)) == "cancelled");
        loopback::server resetting([](loopback::connection& peer) {
            peer.read_request();
            peer.write("HTTP/1.1 200 OK\r\n\r\nhalf of ");
            peer.reset();
        });
        auto broken = request_to(resetting.url());
        if (into_sink) broken.sink = &sink;
        BOOST_TEST(kind_of(send(broken)) == "transport");
    }
    atomic_flag stop; // requested while the body is received, and the connection ends in the meantime
    flag_setting sink(stop);
    loopback::server server([&](loopback::connection& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\n\r\nhalf of ");
        while (!stop.asked) std::this_thread::yield();
    });
    auto request = request_to(server.url());
    request.sink = &sink;
    request.stop = stop;
    BOOST_TEST(kind_of(send(request)) == "cancelled");
}

BOOST_AUTO_TEST_CASE(a_complete_answer_is_returned_after_the_deadline) {
    for (const std::string& body : {"Content-Length: 1\r\n\r\nx"s, "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n"s}) {
        BOOST_TEST_INFO_SCOPE(body);
        loopback::answering server({"HTTP/1.1 201 Created\r\n" + body});
        atomic_flag stop;
        flag_setting sink(stop);
        auto request = request_to(server.url(), http_method::post);
        request.sink = &sink;
        request.stop = stop;
        const auto got = send(request);
        BOOST_TEST_REQUIRE(got.has_value(), body);
        BOOST_TEST(got->status == 201);
        BOOST_TEST(sink.text == "x");
    }
}

BOOST_AUTO_TEST_CASE(a_stray_answer_is_never_that_of_the_next_exchange) {
    const loopback::certificate own("IP:127.0.0.1");
    const std::string stray = loopback::reply("200 OK", "not yours");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)}) {
        BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http"));
        for (const std::string& first : {loopback::reply("200 OK", "first"), chunked_head + "5\r\nfirst\r\n0\r\n\r\n"})
            for (const std::string& behind : {stray, "\r\n"s, "H"s}) {
                BOOST_TEST_INFO_SCOPE(first << ' ' << behind);
                std::atomic<int> asked{0};
                loopback::server server(
                    [&](loopback::connection& peer) {
                        while (!peer.read_request().empty())
                            if (!peer.write(asked++ == 0 ? first + behind : loopback::reply("200 OK", "second"))) return;
                    },
                    tls);
                const auto transport = make_transport({.ca_file = own.path});
                BOOST_TEST(transport(request_to(server.url())).value().body == "first");
                BOOST_TEST(transport(request_to(server.url())).value().body == "second");
                BOOST_TEST(server.connections == 2);
            }
        std::atomic<int> asked{0}; // the surplus arrives while the connection is idle
        std::atomic<bool> sent{false};
        loopback::server late(
            [&](loopback::connection& peer) {
                while (!peer.read_request().empty()) {
                    const bool first = asked++ == 0;
                    peer.write(loopback::reply("200 OK", first ? "first" : "second"));
                    if (!first) continue;
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
                    peer.write(stray);
                    sent = true;
                }
            },
            tls);
        const auto transport = make_transport({.ca_file = own.path});
        BOOST_TEST(transport(request_to(late.url())).value().body == "first");
        while (!sent) std::this_thread::yield();
        BOOST_TEST(transport(request_to(late.url())).value().body == "second");
        BOOST_TEST(late.connections == 2);
    }
}

BOOST_AUTO_TEST_CASE(an_unrequested_body_is_not_an_answer) {
    for (const auto& [method, first] : {std::pair{http_method::head, loopback::reply("200 OK", loopback::reply("200 OK", "not yours"))},
             {http_method::get, "HTTP/1.1 204 No Content\r\n\r\n" + loopback::reply("200 OK", "not yours")},
             {http_method::get, "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n" + loopback::reply("200 OK", "not yours")}}) {
        BOOST_TEST_INFO_SCOPE(first);
        std::atomic<int> asked{0};
        const std::string& answer = first;
        loopback::server server([&](loopback::connection& peer) {
            while (!peer.read_request().empty())
                if (!peer.write(asked++ == 0 ? answer : loopback::reply("200 OK", "second"))) return;
        });
        const auto transport = make_transport({});
        BOOST_TEST(transport(request_to(server.url(), method)).value().body == "");
        BOOST_TEST(transport(request_to(server.url())).value().body == "second");
    }
}

BOOST_AUTO_TEST_CASE(headers_and_targets_are_exact) {
    loopback::answering server(
        {loopback::reply("200 OK", "", "x-ms-continuationtoken: a%2Fb%0d%0a \r\nLocation: /%41?b=%2F+\r\nA: 1\r\na: 2\r\n")});
    auto request = request_to(server.url("/a%20b/$type?code=a==&$top=5&x=%2F%2B%20&&y"));
    BOOST_TEST(request.set_header("X-Mine", "%0d%0a").has_value());
    const auto got = send(request);
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->headers().find("x-ms-continuationtoken") == "a%2Fb%0d%0a");
    BOOST_TEST(got->headers().find("Location") == "/%41?b=%2F+");
    std::string both;
    for (const auto [name, value] : got->headers())
        if (http::same_ignoring_case(name, "A")) both += std::string(name) + std::string(value);
    BOOST_TEST(both == "A1a2");
    const std::string seen = server.requests().at(0);
    BOOST_TEST(seen.substr(0, seen.find("\r\n")) == "GET /a%20b/$type?code=a==&$top=5&x=%2F%2B%20&&y HTTP/1.1");
    BOOST_TEST(seen.find("\r\nX-Mine: %0d%0a\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(over_tls_records_without_data_are_not_an_answer_and_do_not_extend_the_deadline) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const bool tickets : {true, false}) {
        BOOST_TEST_INFO_SCOPE(tickets);
        const auto send_one = [tickets](loopback::connection& peer) { return tickets ? peer.send_ticket() : peer.update_key(); };
        loopback::server between(
            [&](loopback::connection& peer) {
                while (!peer.read_request().empty()) peer.write(loopback::reply("200 OK", "x")) && send_one(peer) && send_one(peer);
            },
            &own);
        const auto transport = make_transport({.ca_file = own.path});
        for (int i = 0; i < 3; ++i) BOOST_TEST(transport(request_to(between.url())).value().body == "x");
        loopback::server flood(
            [&](loopback::connection& peer) {
                peer.read_request();
                while (send_one(peer) && ::send(peer.number(), "", 0, MSG_NOSIGNAL) == 0) {
                } // OpenSSL ignores that a ticket cannot be sent
            },
            &own);
        auto request = request_to(flood.url());
        request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
        BOOST_TEST(kind_of(make_transport({.ca_file = own.path})(request)) == "timed_out");
    }
}

BOOST_AUTO_TEST_CASE(over_tls_a_connection_that_is_cut_does_not_end_an_answer) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION})
        for (const bool is_cut : {true, false}) {
            BOOST_TEST_INFO_SCOPE(version << ' ' << is_cut);
            loopback::server server(
                [is_cut](loopback::connection& peer) {
                    peer.read_request();
                    peer.write("HTTP/1.1 200 OK\r\n\r\nall of it");
                    if (is_cut) peer.cut();
                },
                &own, version);
            collecting sink;
            auto request = request_to(server.url());
            BOOST_TEST(kind_of(send(request, {.ca_file = own.path})) == (is_cut ? "transport" : "none"));
            request.sink = &sink;
            BOOST_TEST(kind_of(send(request, {.ca_file = own.path})) == (is_cut ? "transport" : "none"));
        }
    loopback::server lengths(
        [](loopback::connection& peer) {
            peer.read_request();
            peer.write(loopback::reply("200 OK", "x"));
            peer.cut();
        },
        &own);
    BOOST_TEST(send(request_to(lengths.url()), {.ca_file = own.path}).value().body == "x");
}

namespace {
constexpr std::size_t upload_size = 8'000'000; // more than the system's buffers hold
/// What a server does after it has responded before reading the request.
enum class afterwards { closes, resets, reads_on, does_nothing };
/// Uploads to a server that reads only the head, sends `answer` and then does `then`; once with a text, once from a source.
struct upload {
    std::string answer;
    afterwards then = afterwards::closes;
    const loopback::certificate* tls = nullptr;
    http_method method = http_method::post;
    transport_options options{};
    std::atomic<std::size_t> received{0}; ///< bytes of the body that a server with `reads_on` received
    int connections = 0;

    std::vector<result<http::response>> run() {
        std::vector<result<http::response>> got;
        for (const bool from_source : {false, true}) {
            BOOST_TEST_INFO_SCOPE(from_source);
            std::atomic<bool> done{false};
            loopback::server server([&](loopback::connection& peer) { serve(peer, done); }, tls);
            if (tls != nullptr) options.ca_file = tls->path;
            const auto transport = make_transport(options);
            counting source(std::string(upload_size, 'u'));
            auto request = request_to(server.url(), method);
            if (from_source)
                request.source = &source;
            else
                BOOST_TEST(request.set_body(source.text, "text/plain").has_value());
            received = 0;
            got.push_back(transport(request));
            done = true;
            connections = server.connections;
            if (got.back()) BOOST_TEST(transport(request_to(server.url("/again"))).value().body == "again"); // always on another connection
        }
        return got;
    }

private:
    void serve(loopback::connection& peer, const std::atomic<bool>& done) {
        const std::string head = peer.read_head();
        if (head.find(" /again ") != head.npos) {
            peer.write(loopback::reply("200 OK", "again"));
            return;
        }
        peer.write(answer);
        if (then == afterwards::reads_on) received = peer.wait_for_end();
        while (then == afterwards::does_nothing && !done) std::this_thread::yield();
        if (then == afterwards::resets) peer.reset();
    }
};
const std::string until_end = "Connection: close\r\n\r\ntoo much";
} // namespace

BOOST_AUTO_TEST_CASE(an_early_answer_ends_the_sending_and_is_returned) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const afterwards then : {afterwards::closes, afterwards::resets, afterwards::reads_on, afterwards::does_nothing})
            for (const auto& [status, frame] : {std::pair{413, "Content-Length: 8\r\n\r\ntoo much"s},
                     {401, "Transfer-Encoding: chunked\r\n\r\n8\r\ntoo much\r\n0\r\n\r\n"s}, {302, "Content-Length: 8\r\n\r\ntoo much"s},
                     {503, until_end}}) {
                BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http") << ' ' << static_cast<int>(then) << ' ' << status);
                if (status == 503 && then != afterwards::closes && then != afterwards::resets)
                    continue; // the end of the connection ends the body
                upload one{early_hints + "HTTP/1.1 " + std::to_string(status) + " No\r\nX-A: b\r\n" + frame, then, tls};
                for (const auto& got : one.run()) {
                    BOOST_TEST_REQUIRE(got.has_value(), status << (tls ? " TLS " : " ") << static_cast<int>(then) << test::failure_in(got));
                    BOOST_TEST(got->status == status);
                    BOOST_TEST(got->headers().find("X-A") == "b");
                    BOOST_TEST(got->body == "too much");
                }
                BOOST_TEST(one.connections == 1);
                BOOST_TEST(one.received < upload_size);
            }
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_not_a_refusal_does_not_end_the_sending) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)}) {
        BOOST_TEST_INFO_SCOPE((tls != nullptr ? "https" : "http"));
        for (const bool interim : {true, false}) {
            BOOST_TEST_INFO_SCOPE(interim);
            std::atomic<std::size_t> received{0};
            loopback::server server(
                [&](loopback::connection& peer) {
                    received = peer.read_head().size();
                    peer.write(interim ? early_hints + "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 2"
                                       : "HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\no");
                    for (std::string some; received < upload_size; some.clear()) received += peer.read_some(some);
                    peer.write(interim ? "01 Created\r\nContent-Length: 2\r\n\r\nok" : "k");
                },
                tls);
            auto request = request_to(server.url(), http_method::post);
            BOOST_TEST(request.set_body(std::string(upload_size, 'u'), "text/plain").has_value());
            const auto got = send(request, {.ca_file = own.path});
            BOOST_TEST_REQUIRE(got.has_value(), test::failure_in(got));
            BOOST_TEST(got->status == 201);
            BOOST_TEST(got->body == "ok");
            BOOST_TEST(received >= upload_size);
        }
        upload accepted{"HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\nok", afterwards::resets, tls};
        for (const auto& got : accepted.run()) BOOST_TEST(got.value().body == "ok");
        upload unproven{"HTTP/1.1 202 Accepted\r\nConnection: close\r\n\r\nok", afterwards::resets, tls};
        for (const auto& got : unproven.run()) BOOST_TEST(kind_of(got) == "transport");
    }
}

BOOST_AUTO_TEST_CASE(a_connection_that_breaks_while_the_request_is_being_sent_without_a_whole_answer) {
    const loopback::certificate own("IP:127.0.0.1");
    for (const loopback::certificate* tls : {&own, static_cast<const loopback::certificate*>(nullptr)})
        for (const afterwards then : {afterwards::closes, afterwards::resets})
            for (const std::string& answer :
                {""s, early_hints, "HTTP/1.1 413 No\r\nContent-Le"s, "HTTP/1.1 413 No\r\nContent-Length: 8\r\n\r\ntoo"s,
                    "HTTP/1.1 413 No\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"s, "SSH-2.0-OpenSSH_9\r\n\r\n"s}) {
                upload one{answer, then, tls, http_method::put};
                for (const auto& got : one.run()) {
                    BOOST_TEST(kind_of(got) == "transport", answer);
                    if (!got) BOOST_TEST(!got.error().nothing_sent, answer);
                }
                BOOST_TEST(one.connections == 1);
            }
    upload large{
        loopback::reply("413 No", std::string(1000, 'x')), afterwards::does_nothing, nullptr, http_method::post, {.response_limit = 999}};
    for (const auto& got : large.run()) BOOST_TEST(kind_of(got) == "too_large");
    std::atomic<bool> done{false};
    loopback::server silent([&done](loopback::connection& peer) {
        peer.write(early_hints);
        while (!done) std::this_thread::yield();
    });
    auto request = request_to(silent.url(), http_method::post);
    BOOST_TEST(request.set_body(std::string(upload_size, 'u'), "text/plain").has_value());
    request.deadline = azdo::steady_time{}().after(std::chrono::milliseconds(100));
    BOOST_TEST(kind_of(send(request)) == "timed_out");
    done = true;
}
