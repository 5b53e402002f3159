// SPDX-License-Identifier: BSL-1.0
// Over connections it is tested with the transports: framing_cases.hpp.
#include <azdo/transport/early_response.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(transport_early_response)

using azdo::detail::io_outcome;
using azdo::detail::io_status;
using azdo::detail::upload_state;

namespace {
/// A response whose head ends with an exclamation mark.
struct response {
    std::string bytes{};
    void take(std::string_view more) { bytes += more; }
    bool head_is_complete() const { return bytes.find('!') != bytes.npos; }
    bool refuses_upload() const { return bytes.find("no!") != bytes.npos; }
};
/// A connection from which these outcomes are read, then "wants_read".
struct script {
    std::deque<std::pair<io_status, std::string>> steps{};
    int reads = 0;
    io_outcome operator()(char* to, std::size_t room) {
        ++reads;
        if (steps.empty()) return {io_status::wants_read, 0};
        const auto [status, bytes] = steps.front();
        steps.pop_front();
        BOOST_TEST(bytes.size() <= room);
        return {status, bytes.copy(to, room)};
    }
};
struct exchange {
    upload_state state{};
    response got{};
    script peer{};
    explicit exchange(std::deque<std::pair<io_status, std::string>> steps, bool sent = true) : peer{std::move(steps)} {
        if (sent) state.has_written({io_status::done, 1}, false);
    }
    bool may_send_on() {
        return state.may_send_on(got, [this](char* to, std::size_t room) { return peer(to, room); });
    }
    bool is_cut() {
        state.stop_sending(got);
        return state.is_cut();
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(what_counts_as_sent) {
    const auto is_sent = [](io_status status, std::size_t size, bool secure) {
        upload_state state;
        state.has_written({status, size}, secure);
        return state.is_sent();
    };
    BOOST_TEST(is_sent(io_status::done, 1, false));
    BOOST_TEST(is_sent(io_status::done, 1, true));
    BOOST_TEST(is_sent(io_status::wants_write, 0, true)); // a part of a TLS record
    BOOST_TEST(!is_sent(io_status::wants_write, 0, false));
    BOOST_TEST(!is_sent(io_status::wants_read, 0, true));
    BOOST_TEST(!is_sent(io_status::broken, 0, true));
    BOOST_TEST(!is_sent(io_status::ended, 0, false));
}

BOOST_AUTO_TEST_CASE(nothing_is_read_before_the_first_byte_was_sent) {
    exchange stray({{io_status::done, "no!"}}, false);
    BOOST_TEST(stray.may_send_on());
    BOOST_TEST(stray.peer.reads == 0);
    BOOST_TEST(!stray.is_cut());
    exchange gone({{io_status::ended, ""}}, false);
    gone.state.has_written({io_status::broken, 0}, false);
    BOOST_TEST(gone.state.is_lost());
    BOOST_TEST(!gone.state.is_sent());
    BOOST_TEST(!gone.is_cut()); // there cannot be a response
}

BOOST_AUTO_TEST_CASE(a_silent_or_interim_response_lets_sending_go_on) {
    exchange silent({});
    BOOST_TEST(silent.may_send_on());
    BOOST_TEST(!silent.state.is_answered());
    BOOST_TEST(!silent.is_cut());
    exchange interim({{io_status::done, "wait"}, {io_status::done, " more"}, {io_status::wants_write, ""}});
    BOOST_TEST(interim.may_send_on());
    BOOST_TEST(interim.got.bytes == "wait more");
    BOOST_TEST(interim.state.is_answered());
    BOOST_TEST(!interim.is_cut());
}

BOOST_AUTO_TEST_CASE(a_refusal_stops_sending_and_an_acceptance_does_not) {
    exchange refused({{io_status::done, "n"}, {io_status::done, "o!"}, {io_status::done, "body"}});
    BOOST_TEST(!refused.may_send_on());
    BOOST_TEST(refused.got.bytes == "no!"); // the rest is not read yet
    BOOST_TEST(refused.is_cut());
    BOOST_TEST(!refused.state.is_lost());
    exchange accepted({{io_status::done, "yes!"}, {io_status::done, "body"}});
    BOOST_TEST(accepted.may_send_on());
    BOOST_TEST(accepted.may_send_on());
    BOOST_TEST(accepted.got.bytes == "yes!");
    BOOST_TEST(accepted.peer.reads == 1);
    BOOST_TEST(accepted.is_cut()); // if the peer stops reading then, its response is still read
}

BOOST_AUTO_TEST_CASE(a_connection_that_ends) {
    for (const io_status status : {io_status::ended, io_status::broken}) {
        BOOST_TEST_INFO_SCOPE(static_cast<int>(status));
        exchange one({{io_status::done, "wa"}, {status, ""}});
        BOOST_TEST(!one.may_send_on());
        BOOST_TEST(one.state.is_lost());
        BOOST_TEST(one.is_cut());
        one.state.begin(); // on another connection
        BOOST_TEST(!one.state.is_lost());
        BOOST_TEST(!one.state.is_cut());
        BOOST_TEST(one.state.is_sent());
        BOOST_TEST(one.state.is_answered());
    }
}

BOOST_AUTO_TEST_SUITE_END()
