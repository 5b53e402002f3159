// SPDX-License-Identifier: BSL-1.0
// Its use by transports is tested with them: cases.hpp, framing_cases.hpp, tls_cases.hpp.
#include <azdo/transport/blocking_connection.hpp>

#include <azdo/http/clock.hpp>
#include <azdo/http/steady_driver.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <utility>

BOOST_AUTO_TEST_SUITE(transport_blocking_connection)

using azdo::failure_kind;
using azdo::result;
using azdo::steady_time;
using azdo::owned_descriptor;
using namespace azdo::detail;
namespace http = azdo::http;

namespace {
struct flag {
    bool asked = false;
    bool stop_requested() const noexcept { return asked; }
};
/// A response whose head ends with an exclamation mark.
struct no_response {
    void take(std::string_view bytes) { early += bytes; }
    bool head_is_complete() const { return early.find('!') != early.npos; }
    bool refuses_upload() const { return early.find("no!") != early.npos; }
    std::string early{};
};
/// A connection, its other end, and the flag that stops it.
struct ends {
    explicit ends(http::time_point deadline = http::never, std::chrono::milliseconds timeout = std::chrono::seconds(20))
        : ends(make_pair(), deadline, timeout) {}
    void say(std::string_view text) const {
        BOOST_TEST(::send(peer.get(), text.data(), text.size(), 0) == static_cast<ssize_t>(text.size()));
    }
    result<void> send(std::string_view bytes) { return line.send(bytes, response); }
    std::string receive() {
        char bytes[100];
        const result<std::size_t> got = line.receive(bytes, sizeof bytes);
        return got ? std::string(bytes, *got) : azdo::to_string(got.error().kind);
    }
    owned_descriptor peer;
    flag stop{};
    no_response response{};
    blocking_connection line;

private:
    static std::pair<owned_descriptor, owned_descriptor> make_pair() {
        int both[2];
        BOOST_TEST_REQUIRE(::socketpair(AF_UNIX, SOCK_STREAM, 0, both) == 0);
        return {owned_descriptor(both[0]), owned_descriptor(both[1])};
    }
    ends(std::pair<owned_descriptor, owned_descriptor> both, http::time_point deadline, std::chrono::milliseconds timeout)
        : peer(std::move(both.second)), line(channel(std::move(both.first)), "host", exchange_limits(deadline, stop), timeout) {}
};
} // namespace

BOOST_AUTO_TEST_CASE(bytes_go_both_ways) {
    ends one;
    one.say("abc");
    BOOST_TEST(one.receive() == "abc");
    BOOST_TEST(one.send("defg").has_value());
    char bytes[10];
    BOOST_TEST(::recv(one.peer.get(), bytes, sizeof bytes, 0) == 4);
    one.peer = owned_descriptor();
    BOOST_TEST(one.receive() == "");
    BOOST_TEST((one.send("x").error().kind == failure_kind::transport));
}

BOOST_AUTO_TEST_CASE(a_peer_that_is_silent_or_does_not_read) {
    ends silent(http::never, std::chrono::milliseconds(5));
    BOOST_TEST(silent.receive() == "transport");
    const std::string much(10'000'000, 'x');
    ends full(steady_time{}().after(std::chrono::milliseconds(200)));
    const result<void> partly = full.send(much);
    BOOST_TEST((partly.error().kind == failure_kind::timed_out));
    BOOST_TEST(!partly.error().nothing_sent);
    ends slow(http::never, std::chrono::milliseconds(5));
    BOOST_TEST((slow.send(much).error().kind == failure_kind::transport));
}

BOOST_AUTO_TEST_CASE(at_the_time_limit_received_bytes_are_read_once) {
    ends stopped;
    stopped.say("whole");
    stopped.stop.asked = true;
    BOOST_TEST(stopped.receive() == "whole");
    stopped.say("more");
    BOOST_TEST(stopped.receive() == "cancelled");
    const result<void> unsent = stopped.send("x");
    BOOST_TEST((unsent.error().kind == failure_kind::cancelled));
    BOOST_TEST(unsent.error().nothing_sent);
    ends late(steady_time{}().after(std::chrono::milliseconds(-1)));
    BOOST_TEST(late.receive() == "timed_out");
    ends closed(steady_time{}().after(std::chrono::milliseconds(-1)));
    closed.peer = owned_descriptor();
    BOOST_TEST(closed.receive() == "timed_out"); // too late to accept it as the end of a body without a length
}

BOOST_AUTO_TEST_CASE(an_answer_received_before_the_request_was_sent_completely) {
    const std::string much(10'000'000, 'x');
    ends refused;
    BOOST_TEST(refused.send("head").has_value());
    BOOST_TEST(!refused.line.upload_is_cut());
    refused.say("no!");
    BOOST_TEST(!refused.send(much).has_value());
    BOOST_TEST(refused.response.early == "no!");
    BOOST_TEST(refused.line.upload_is_cut());
    BOOST_TEST(refused.line.is_answered());
    BOOST_TEST(!refused.line.is_lost());

    ends broken; // bytes that arrived earlier can still be read
    BOOST_TEST(broken.send("head").has_value());
    broken.peer = owned_descriptor();
    BOOST_TEST((broken.send(much).error().kind == failure_kind::transport));
    BOOST_TEST(broken.line.upload_is_cut());
    BOOST_TEST(broken.line.is_lost());
    BOOST_TEST(!broken.line.is_answered());
    BOOST_TEST(broken.receive() == "");

    ends accepted(http::never, std::chrono::milliseconds(5)); // and then stops reading
    BOOST_TEST(accepted.send("head").has_value());
    accepted.say("yes!");
    accepted.say("body");
    BOOST_TEST((accepted.send(much).error().kind == failure_kind::transport));
    BOOST_TEST(accepted.line.upload_is_cut());
    BOOST_TEST(accepted.response.early == "yes!body");
    accepted.peer = owned_descriptor();
    BOOST_TEST(accepted.receive() == "");

    ends stray; // bytes that arrive before the first byte is sent are not a response to this exchange
    stray.say("no!");
    BOOST_TEST(stray.send("x").has_value());
    BOOST_TEST(stray.response.early == "");
    BOOST_TEST(stray.line.is_sent());

    ends unsent;
    unsent.say("no!");
    unsent.peer = owned_descriptor();
    const result<void> nothing = unsent.send("x");
    BOOST_TEST(nothing.error().nothing_sent);
    BOOST_TEST(!unsent.line.upload_is_cut());
    BOOST_TEST(unsent.line.is_lost());
}

BOOST_AUTO_TEST_SUITE_END()
