// SPDX-License-Identifier: BSL-1.0
// Slow, silent, greedy and numerous clients.
#include "raw_exchange.hpp"
#include "sockets.hpp"
#include "world.hpp"

#include <callback_server/gate.hpp>

#include <boost/test/unit_test.hpp>

#include <fcntl.h>
#include <sys/resource.h>

#include <atomic>
#include <list>
#include <map>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_gate)

using namespace callback_server_tests;
using namespace std::chrono_literals;

namespace {

template <class F>
callback_server::gate_limits roomy_but(F change) {
    auto limits = roomy();
    change(limits);
    return limits;
}

/// A server without an app: every answer is a page that says that this is the wrong address.
struct small_server {
    explicit small_server(const callback_server::gate_limits& limits = roomy())
        : bound(callback_server::server::bind({.limits = limits}).value()) {
        callback_server::surroundings around;
        around.random = azdo::oauth::system_entropy;
        around.clock = azdo::oauth::wall_clock;
        around.log = [this](std::string_view line) {
            const std::scoped_lock lock(mutex);
            log.emplace_back(line);
        };
        BOOST_REQUIRE(bound->serve({}, around).has_value());
    }
    int port() const { return bound->port(); }
    std::mutex mutex{};
    std::vector<std::string> log{};
    std::unique_ptr<callback_server::server> bound;
};
const std::string request = "GET / HTTP/1.1\r\nHost: nobody.example\r\n\r\n";

void check_headers(const std::string& answer) {
    for (const char* header : {"Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff\r\n",
             "Referrer-Policy: no-referrer\r\n", "Cache-Control: no-store\r\n", "Connection: close\r\n"})
        BOOST_TEST(answer.find(header) != std::string::npos, header);
}

/// A gate with the test's own handler: `/slow` calls the service and is answered when the test says so; the answer to `/big` does not fit
/// into a socket's buffer. The header `Person` names the person signed in. `/pause` stops the gate's thread until the test continues it:
/// requests that arrive meanwhile are handled in one round.
struct bare_gate {
    explicit bare_gate(const callback_server::gate_limits& limits, std::vector<callback_server::ip_network> trusted = {})
        : gate(callback_server::gate::bind("127.0.0.1", 0, "", "", limits).value()) {
        callback_server::gate_handler handler;
        handler.answer = [this](const callback_server::http_request& asked, const std::string& client) {
            if (asked.target == "/slow") {
                ++slow;
                service_answers.wait(false);
            }
            return "HTTP/1.1 200 OK\r\n\r\n" + (asked.target == "/big" ? std::string(16u << 20, 'x') : client);
        };
        handler.judge = [this](const callback_server::http_request& asked, const std::string& client) {
            if (asked.target == "/pause") {
                is_paused = true;
                is_paused.notify_all();
                goes_on.wait(false);
            }
            return callback_server::errand{client, std::string(asked.value("Person")), asked.target == "/slow"};
        };
        handler.refuse_head = [](const callback_server::http_request& head) {
            return std::string(head.target == "/refused" ? "HTTP/1.1 404 Refused\r\n\r\n" : "");
        };
        handler.refuse = [](int status) { return "HTTP/1.1 " + std::to_string(status) + " Refused\r\n\r\n"; };
        handler.trusted_proxies = std::move(trusted);
        BOOST_REQUIRE(gate->open(std::move(handler)).has_value());
    }
    ~bare_gate() {
        go_on();
        let_the_service_answer();
    }
    int port() const { return gate->port(); }
    void pause(const raw_connection& client) {
        BOOST_TEST(client.send("GET /pause HTTP/1.1\r\nHost: x\r\n\r\n"));
        is_paused.wait(false);
    }
    void go_on() {
        goes_on = true;
        goes_on.notify_all();
    }
    void let_the_service_answer() {
        service_answers = true;
        service_answers.notify_all();
    }
    /// Waits until this many slow requests are in progress; returns their number a little later.
    int at_work(int wanted) const {
        for (int i = 0; i < 2000 && slow < wanted; ++i) std::this_thread::sleep_for(5ms);
        std::this_thread::sleep_for(20ms);
        return slow;
    }
    std::atomic<int> slow{0};
    std::atomic<bool> service_answers{false}, is_paused{false}, goes_on{false};
    std::unique_ptr<callback_server::gate> gate;
};

std::string ask_for(const std::string& target, const std::string& more = {}) {
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

/// While it exists, this process can open only one more file.
class used_up_files {
public:
    used_up_files() {
        ::getrlimit(RLIMIT_NOFILE, &before_);
        all_.push_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        rlimit few = before_;
        few.rlim_cur = static_cast<rlim_t>(all_.front()) + 64;
        BOOST_REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
        for (int next = 0; (next = ::fcntl(all_.front(), F_DUPFD_CLOEXEC, 0)) >= 0;) all_.push_back(next);
        ::close(all_.back());
        all_.pop_back();
    }
    ~used_up_files() {
        for (const int one : all_) ::close(one);
        ::setrlimit(RLIMIT_NOFILE, &before_);
    }
    used_up_files(const used_up_files&) = delete;
    used_up_files& operator=(const used_up_files&) = delete;

private:
    rlimit before_{};
    std::vector<int> all_{};
};

/// The status of the answer to a request sent from `address`.
int status_from(const std::string& address, int port, const std::string& text) {
    const raw_connection client(port, address);
    return client.send(text) ? status_in(client.read_all()) : 0;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_client_has_a_share_of_the_connections) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 16;
        limits.connections_of_client = 8;
    }));
    const raw_connection waiting(at.port(), "127.0.0.3"); // another client's, and the oldest of all
    std::list<raw_connection> silent;
    for (int i = 0; i < 20; ++i) silent.emplace_back(at.port(), "127.0.0.2");
    BOOST_TEST(status_from("127.0.0.2", at.port(), ask_for("/")) == 200); // replaced one of its own connections
    int ended = 0;
    for (const raw_connection& one : silent) ended += one.has_news() ? 1 : 0;
    BOOST_TEST(ended == 13); // 8 places, one of them taken by the request
    BOOST_TEST(silent.front().has_news());
    BOOST_TEST(!silent.back().has_news());
    BOOST_TEST(!waiting.has_news());
    for (int i = 0; i < 3; ++i) BOOST_TEST(status_from("127.0.0.4", at.port(), ask_for("/")) == 200);
}

BOOST_AUTO_TEST_CASE(when_it_is_full_the_client_with_the_most_makes_room) {
    bare_gate at(roomy_but([](auto& limits) { limits.connections = 8; }));
    const raw_connection single(at.port(), "127.0.0.3");
    std::list<raw_connection> silent;
    for (int i = 0; i < 7; ++i) silent.emplace_back(at.port(), "127.0.0.2");
    BOOST_TEST(status_from("127.0.0.4", at.port(), ask_for("/")) == 200);
    BOOST_TEST(silent.front().has_news(5'000)); // not the oldest of all
    BOOST_TEST(!single.has_news());
}

BOOST_AUTO_TEST_CASE(requests_in_progress_do_not_make_room) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 4;
        limits.connections_of_client = 2;
    }));
    const raw_connection working(at.port(), "127.0.0.2"), also_working(at.port(), "127.0.0.2"), silent(at.port(), "127.0.0.3");
    BOOST_TEST(working.send(ask_for("/slow")));
    BOOST_TEST(also_working.send(ask_for("/slow")));
    BOOST_TEST(at.at_work(2) == 2);
    BOOST_TEST(status_from("127.0.0.2", at.port(), ask_for("/")) == 0); // its share is in progress
    const raw_connection other(at.port(), "127.0.0.4");
    BOOST_TEST(status_from("127.0.0.5", at.port(), ask_for("/")) == 200); // although the client with the most connections is busy
    BOOST_TEST(silent.has_news(5'000));
    BOOST_TEST(!other.has_news());
    at.let_the_service_answer();
    BOOST_TEST(status_in(working.read_all()) == 200);
    BOOST_TEST(status_in(also_working.read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(when_the_system_gives_no_more_files_the_oldest_makes_room) {
    bare_gate at(roomy_but([](auto& limits) { limits.request = 600s; }));
    std::list<raw_connection> silent;
    for (int i = 0; i < 4; ++i) silent.emplace_back(at.port());
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/")) == 200); // so the earlier connections have been accepted
    const used_up_files none_but_one;
    const raw_connection last(at.port());
    BOOST_TEST(last.send(ask_for("/")));
    BOOST_TEST(status_in(last.read_all()) == 200);
    BOOST_TEST(silent.front().has_news(5'000));
    BOOST_TEST(!silent.back().has_news());
}

BOOST_AUTO_TEST_CASE(the_connections_of_a_client_are_limited_per_second) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connection_burst = 5;
        limits.connections_a_second = 0.001;
    }));
    for (int i = 0; i < 5; ++i) BOOST_TEST(status_from("127.0.0.2", at.port(), ask_for("/")) == 200);
    for (int i = 0; i < 5; ++i) BOOST_TEST(status_from("127.0.0.2", at.port(), ask_for("/")) == 0);
    BOOST_TEST(status_from("127.0.0.3", at.port(), ask_for("/")) == 200);
}

BOOST_AUTO_TEST_CASE(by_default_one_address_cannot_take_everything) {
    const callback_server::gate_limits limits;
    BOOST_TEST(limits.connections_of_client * 4 <= limits.connections);
    BOOST_TEST(limits.connections_a_second <= 200);
    BOOST_TEST(limits.shares.outward_of_client * 2 <= limits.shares.outward);
    BOOST_TEST(limits.shares.outward_of_person * 4 <= limits.shares.outward);
    BOOST_TEST(limits.shares.outward < limits.shares.threads);
    BOOST_TEST(limits.shares.waiting_of_client * 4 <= limits.shares.waiting);
}

BOOST_AUTO_TEST_CASE(a_client_that_does_not_read_loses_its_connection) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 8;
        limits.reading = 50ms;
        limits.answer = 600s;
    }));
    for (int round = 0; round < 2; ++round) {
        std::list<raw_connection> greedy;
        for (int i = 0; i < 16; ++i) {
            greedy.emplace_back(at.port(), "127.0.0.2");
            BOOST_TEST(greedy.back().send(ask_for("/big")));
        }
        BOOST_TEST(greedy.back().has_news(20'000)); // its answer has started, and it does not read on
        for (int i = 0; i < 3; ++i) BOOST_TEST(status_from("127.0.0.3", at.port(), ask_for("/")) == 200);
        BOOST_TEST(status_from("127.0.0.2", at.port(), ask_for("/")) == 200);
    }
}

BOOST_AUTO_TEST_CASE(a_client_with_time_left_to_read_keeps_its_connection) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 1;
        limits.reading = limits.answer = 600s;
    }));
    const raw_connection reader(at.port());
    BOOST_TEST(reader.send(ask_for("/big")));
    BOOST_TEST(reader.has_news(20'000));
    const raw_connection next(at.port());
    BOOST_TEST(next.send(ask_for("/")));
    BOOST_TEST(!next.has_news(100));
    BOOST_TEST(reader.read_all().size() == (16u << 20) + 19);
    BOOST_TEST(status_in(next.read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(a_client_that_reads_for_too_long_is_closed) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 1;
        limits.reading = 600s;
        limits.answer = 50ms;
    }));
    const raw_connection greedy(at.port());
    BOOST_TEST(greedy.send(ask_for("/big")));
    BOOST_TEST(greedy.has_news(20'000));
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/")) == 200);
    BOOST_TEST(greedy.read_all().size() < (16u << 20));
}

BOOST_AUTO_TEST_CASE(further_bytes_of_a_refused_client_do_not_cut_its_answer) {
    bare_gate at(roomy());
    const raw_connection client(at.port());
    BOOST_TEST(client.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a')));
    BOOST_TEST(client.ends_in_order());
    int sent = 0; // but not forever
    for (; sent < 1000 && client.send("a"); ++sent) std::this_thread::sleep_for(20ms);
    BOOST_TEST(sent < 1000);
}

BOOST_AUTO_TEST_CASE(an_idle_client_that_was_answered_makes_room) {
    bare_gate at(roomy_but([](auto& limits) { limits.connections_of_client = 1; }));
    const raw_connection answered(at.port());
    BOOST_TEST(answered.send(ask_for("/")));
    BOOST_TEST(status_in(answered.read_all()) == 200);
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/")) == 200);
}

BOOST_AUTO_TEST_CASE(a_big_answer_arrives_as_a_whole) {
    bare_gate at(roomy());
    const raw_connection client(at.port());
    BOOST_TEST(client.send(ask_for("/big")));
    BOOST_TEST(client.read_all().size() == (16u << 20) + 19);
}

BOOST_AUTO_TEST_CASE(a_person_has_a_share_of_a_slow_service) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.shares.threads = 8;
        limits.shares.outward = 6;
        limits.shares.outward_of_person = 2;
        limits.shares.waiting_of_person = 3;
    }));
    std::list<raw_connection> anna;
    for (int i = 0; i < 70; ++i) {
        anna.emplace_back(at.port(), "127.0.0." + std::to_string(2 + i % 7));
        BOOST_TEST(anna.back().send(ask_for("/slow", "Person: anna\r\n")));
    }
    BOOST_TEST(at.at_work(2) == 2);
    const raw_connection bert(at.port());
    BOOST_TEST(bert.send(ask_for("/slow", "Person: bert\r\n")));
    BOOST_TEST(at.at_work(3) == 3); // bert does not wait for anna's requests
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/", "Person: anna\r\n")) == 200);
    at.let_the_service_answer();
    BOOST_TEST(status_in(bert.read_all()) == 200);
    std::map<int, int> statuses;
    for (const raw_connection& one : anna) ++statuses[status_in(one.read_all())];
    BOOST_TEST(statuses[200] == 5);
    BOOST_TEST(statuses[429] == 65);
}

BOOST_AUTO_TEST_CASE(a_request_that_may_begin_at_once_does_not_wait) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.shares.outward_of_person = 2;
        limits.shares.waiting_of_person = 1;
    }));
    const raw_connection first(at.port()), second(at.port()), third(at.port()), fourth(at.port());
    BOOST_TEST(status_in(raw_exchange(at.port(), ask_for("/"))) == 200); // so that they have been accepted, in this order
    const raw_connection stopping(at.port());
    at.pause(stopping);
    for (const raw_connection* one : {&first, &second, &third, &fourth}) BOOST_TEST(one->send(ask_for("/slow", "Person: anna\r\n")));
    at.go_on();
    BOOST_TEST(at.at_work(2) == 2);
    BOOST_TEST(status_in(fourth.read_all()) == 429);
    at.let_the_service_answer();
    for (const raw_connection* one : {&first, &second, &third}) BOOST_TEST(status_in(one->read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(a_connection_that_has_ended_does_not_count) {
    bare_gate at(roomy_but([](auto& limits) { limits.connections_of_client = 1; }));
    const raw_connection stopping(at.port());
    at.pause(stopping);
    static_cast<void>(raw_connection(at.port(), "127.0.0.2")); // connects and disconnects
    const raw_connection next(at.port(), "127.0.0.2");
    BOOST_TEST(next.send(ask_for("/")));
    at.go_on();
    BOOST_TEST(status_in(next.read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(anonymous_visitors_leave_room_too) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.shares.threads = 8;
        limits.shares.outward = 6;
        limits.shares.outward_anonymous = 4;
        limits.shares.waiting = 10;
    }));
    std::list<raw_connection> many;
    for (int i = 0; i < 30; ++i) {
        many.emplace_back(at.port(), "127.0.0." + std::to_string(2 + i));
        BOOST_TEST(many.back().send(ask_for("/slow")));
    }
    BOOST_TEST(at.at_work(4) == 4);
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/slow")) == 503); // the queue is full
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/")) == 200);
}

BOOST_AUTO_TEST_CASE(behind_a_trusted_proxy_the_client_is_the_one_that_it_names) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.shares.outward_of_client = 2;
        limits.connections_of_client = 3;
        limits.connection_burst = limits.connections_a_second = 3;
    }),
        {*callback_server::ip_network::parse("127.0.0.9")});
    const auto forwarded = [](const std::string& who) { return ask_for("/slow", "X-Forwarded-For: 203.0.113.1, " + who + "\r\n"); };
    std::list<raw_connection> all;
    for (const char* who : {"198.51.100.7", "198.51.100.7", "198.51.100.7", "2001:db8::1", "2001:db8::2", "2001:db8::3", "198.51.100.8"}) {
        BOOST_TEST_INFO_SCOPE(who);
        all.emplace_back(at.port(), "127.0.0.9"); // the proxy itself may open any number
        BOOST_TEST(all.back().send(forwarded(who)));
    }
    BOOST_TEST(at.at_work(5) == 5); // two of the first client, two of the /64, one of the last client
    for (int i = 0; i < 4; ++i) {
        all.emplace_back(at.port(), "127.0.0.9");
        BOOST_TEST(all.back().send(ask_for("/slow"))); // names no client
    }
    BOOST_TEST(at.at_work(9) == 9);
    for (int i = 0; i < 3; ++i) {
        all.emplace_back(at.port(), "127.0.0.2"); // not a trusted proxy, so its header is ignored
        BOOST_TEST(all.back().send(forwarded("198.51.100." + std::to_string(20 + i))));
    }
    BOOST_TEST(at.at_work(11) == 11);
    at.let_the_service_answer();
    for (const raw_connection& one : all) BOOST_TEST(status_in(one.read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(behind_a_trusted_proxy_a_client_has_a_share_of_the_connections) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections_of_client = 1;
        limits.reading = 0ms;
    }),
        {*callback_server::ip_network::parse("127.0.0.9")});
    const auto of = [](const std::string& who, const std::string& target) { return ask_for(target, "X-Forwarded-For: " + who + "\r\n"); };
    const raw_connection first(at.port(), "127.0.0.9"), working(at.port(), "127.0.0.9"), greedy(at.port(), "127.0.0.9");
    BOOST_TEST(working.send(of("198.51.100.7", "/slow")));
    BOOST_TEST(at.at_work(1) == 1);
    BOOST_TEST(first.send(of("198.51.100.7", "/")));
    BOOST_TEST(status_in(first.read_all()) == 200); // makes room without closing its own connection
    BOOST_TEST(greedy.send(of("198.51.100.8", "/big")));
    BOOST_TEST(greedy.has_news(20'000)); // its answer has started, and it does not read on
    BOOST_TEST(status_from("127.0.0.9", at.port(), of("198.51.100.8", "/")) == 200);
    BOOST_TEST(greedy.read_all().size() < (16u << 20));
    at.let_the_service_answer();
    BOOST_TEST(status_in(working.read_all()) == 200);
}

BOOST_AUTO_TEST_CASE(a_client_that_waits_too_long_gets_an_answer) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.shares.outward = 1;
        limits.turn = 100ms;
        limits.work = 300ms;
    }));
    const raw_connection first(at.port()), second(at.port());
    BOOST_TEST(first.send(ask_for("/slow")));
    BOOST_TEST(at.at_work(1) == 1);
    BOOST_TEST(second.send(ask_for("/slow")));
    BOOST_TEST(status_in(second.read_all()) == 503);
    BOOST_TEST(status_in(first.read_all()) == 504);
}

BOOST_AUTO_TEST_CASE(a_request_may_arrive_in_pieces) {
    const small_server server;
    const raw_connection client(server.port());
    for (const char byte : request) BOOST_TEST_CONTEXT(static_cast<int>(byte)) BOOST_TEST(client.send({&byte, 1}));
    BOOST_TEST(status_in(client.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(a_slow_client_gets_an_answer_and_is_closed) {
    small_server server(roomy_but([](auto& limits) { limits.request = 150ms; }));
    const raw_connection client(server.port());
    BOOST_TEST(client.send(request.substr(0, 20)));
    const std::string got = client.read_all();
    BOOST_TEST(status_in(got) == 408);
    check_headers(got);
    const std::scoped_lock lock(server.mutex);
    BOOST_TEST(server.log.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_byte_now_and_then_does_not_lengthen_the_time) {
    const small_server server(roomy_but([](auto& limits) { limits.request = 300ms; }));
    const raw_connection client(server.port());
    int sent = 0;
    for (; sent < 100 && !client.has_news(20); ++sent) static_cast<void>(client.send("x"));
    BOOST_TEST(sent < 100);
    BOOST_TEST(status_in(client.read_all()) == 408);
}

BOOST_AUTO_TEST_CASE(a_silent_client_is_closed_without_an_answer) {
    const small_server server(roomy_but([](auto& limits) { limits.request = 50ms; }));
    BOOST_TEST(raw_connection(server.port()).read_all().empty());
}

BOOST_AUTO_TEST_CASE(a_client_that_waits_with_its_body_is_asked_for_it) {
    bare_gate at(roomy());
    const raw_connection client(at.port());
    BOOST_TEST(client.send(ask_for("/", "Content-Length: 2\r\nExpect: 100-continue\r\n")));
    BOOST_TEST(client.read(go_ahead.size()) == go_ahead);
    BOOST_TEST(client.send("a"));
    BOOST_TEST(!client.has_news(20)); // invited only once
    BOOST_TEST(client.send("b"));
    const std::string answer = client.read_all();
    BOOST_TEST(status_in(answer) == 200);
    BOOST_TEST(answer.find("HTTP/1.1", 1) == std::string::npos);
    for (const char* ready : {"Content-Length: 0\r\nExpect: 100-continue\r\n\r\n", "Content-Length: 2\r\nExpect: 100-continue\r\n\r\nab"})
        BOOST_TEST_CONTEXT(ready)
    BOOST_TEST(status_from("127.0.0.1", at.port(), "GET / HTTP/1.1\r\nHost: x\r\n" + std::string(ready)) == 200);
}

BOOST_AUTO_TEST_CASE(a_client_that_waits_in_vain_is_answered_at_once) {
    bare_gate at(roomy_but([](auto& limits) { limits.request = 600s; }));
    const std::string announced = "Content-Length: 2\r\nExpect: ";
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/refused", announced + "100-continue\r\n")) == 404);
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/", announced + "miracles\r\n")) == 417);
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/", "Content-Length: 99999999\r\nExpect: 100-continue\r\n")) == 200);
}

BOOST_AUTO_TEST_CASE(a_client_asked_for_its_body_has_the_same_time_and_priority_as_others) {
    bare_gate at(roomy_but([](auto& limits) {
        limits.connections = 2;
        limits.request = 600s;
    }));
    const std::string expecting = ask_for("/", "Content-Length: 2\r\nExpect: 100-continue\r\n");
    std::list<raw_connection> silent;
    for (int i = 0; i < 2; ++i) {
        silent.emplace_back(at.port());
        BOOST_TEST(silent.back().send(expecting));
        BOOST_TEST(silent.back().read(go_ahead.size()) == go_ahead);
    }
    BOOST_TEST(status_from("127.0.0.1", at.port(), ask_for("/")) == 200);
    BOOST_TEST(silent.front().read_all().empty());
    bare_gate brief(roomy_but([](auto& limits) { limits.request = 150ms; }));
    const raw_connection slow(brief.port());
    BOOST_TEST(slow.send(expecting));
    BOOST_TEST(slow.read(go_ahead.size()) == go_ahead);
    BOOST_TEST(status_in(slow.read_all()) == 408);
}

BOOST_AUTO_TEST_CASE(a_head_with_other_line_ends_is_refused_at_once) {
    const small_server server(roomy_but([](auto& limits) { limits.request = 600s; }));
    for (const std::string& head : {std::string("GET / HTTP/1.1\nHost: x\n\n"), std::string("GET / HTTP/1.1\rHost: x\r\r"),
             std::string("GET / HTTP/1.1\r\nHost: x\n\n"), std::string("\n"), std::string("\x16\x03\x01\x02\0", 5)}) {
        BOOST_TEST_INFO_SCOPE(head);
        const raw_connection client(server.port());
        BOOST_TEST(client.send(head));
        const std::string got = client.read_all();
        BOOST_TEST(status_in(got) == 400);
        check_headers(got);
    }
}

BOOST_AUTO_TEST_CASE(a_head_that_is_too_large_is_refused) {
    const small_server server;
    const raw_connection client(server.port());
    BOOST_TEST(client.send("GET / HTTP/1.1\r\nX: " + std::string(20'000, 'a')));
    const std::string got = client.read_all();
    BOOST_TEST(status_in(got) == 431);
    check_headers(got);
}

BOOST_AUTO_TEST_CASE(with_256_that_drip_an_honest_one_is_answered_first) {
    const small_server server;
    std::list<raw_connection> dripping;
    for (int i = 0; i < 256; ++i) dripping.emplace_back(server.port());
    for (const raw_connection& one : dripping) BOOST_TEST(one.send("G"));
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
        for (const raw_connection& one : dripping) BOOST_TEST(one.send(request.substr(static_cast<std::size_t>(i) + 1, 1)));
    }
    std::size_t waiting = 0;
    for (const raw_connection& one : dripping) waiting += one.has_news() ? 0u : 1u;
    BOOST_TEST(waiting == 256u);
    for (const raw_connection& one : dripping) BOOST_TEST(one.send(request.substr(6))); // they are still served
    for (const raw_connection& one : dripping) BOOST_TEST(status_in(one.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(when_it_is_full_the_oldest_without_a_request_makes_room) {
    const small_server server(roomy_but([](auto& limits) { limits.connections = 8; }));
    std::list<raw_connection> silent;
    for (int i = 0; i < 8; ++i) silent.emplace_back(server.port());
    for (int i = 0; i < 3; ++i) BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
    BOOST_TEST(silent.front().has_news(5'000)); // closed
    BOOST_TEST(silent.front().read_all().empty());
    BOOST_TEST(!silent.back().has_news());
    BOOST_TEST(silent.back().send(request));
    BOOST_TEST(status_in(silent.back().read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(more_requests_at_once_than_are_worked_on_wait_for_their_turn) {
    const small_server server(roomy_but([](auto& limits) { limits.shares.threads = 2; }));
    std::list<raw_connection> many;
    for (int i = 0; i < 64; ++i) many.emplace_back(server.port());
    for (const raw_connection& one : many) BOOST_TEST(one.send(request));
    for (const raw_connection& one : many) BOOST_TEST(status_in(one.read_all()) == 421);
}

BOOST_AUTO_TEST_CASE(a_client_that_leaves_half_way_leaks_nothing) {
    small_server server(roomy_but([](auto& limits) { limits.connections = 4; }));
    for (int i = 0; i < 50; ++i) {
        const raw_connection client(server.port());
        BOOST_TEST(client.send(i % 2 == 0 ? request : request.substr(0, 10)));
    }
    BOOST_TEST(status_in(raw_exchange(server.port(), request)) == 421);
}

BOOST_AUTO_TEST_CASE(finishing_answers_what_has_begun_and_accepts_nothing_more) {
    bare_gate gate(roomy());
    const raw_connection busy(gate.port()), half(gate.port()), silent(gate.port());
    BOOST_TEST(busy.send(ask_for("/slow")));
    BOOST_TEST(half.send("GET /late HTTP/1.1\r\n"));
    BOOST_TEST(gate.at_work(1) == 1);
    std::atomic<bool> finished{false};
    std::thread finishing([&] {
        gate.gate->finish(20s);
        finished = true;
    });
    BOOST_TEST(silent.read_all().empty()); // it is closed
    for (int i = 0; i < 2000 && raw_connection(gate.port()).is_open(); ++i) std::this_thread::sleep_for(1ms);
    BOOST_TEST(!raw_connection(gate.port()).is_open());
    BOOST_TEST(half.send("Host: x\r\n\r\n"));
    BOOST_TEST(status_in(half.read_all()) == 200);
    BOOST_TEST(!finished);
    gate.let_the_service_answer();
    BOOST_TEST(status_in(busy.read_all()) == 200);
    finishing.join();
}

BOOST_AUTO_TEST_CASE(finishing_waits_no_longer_than_it_is_told) {
    bare_gate gate(roomy());
    const raw_connection busy(gate.port());
    BOOST_TEST(busy.send(ask_for("/slow")));
    BOOST_TEST(gate.at_work(1) == 1);
    gate.gate->finish(20ms); // returns although the request is still being answered
    BOOST_TEST(!gate.service_answers);
}

BOOST_AUTO_TEST_SUITE_END()
