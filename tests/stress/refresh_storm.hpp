// SPDX-License-Identifier: BSL-1.0
// Processes of several threads with one stored grant: each expiry causes one refresh, and no refresh token is used twice.
#pragma once

#include "shared_memory.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/entra.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace stress {

namespace oauth = azdo::oauth;
using azdo::result;
using azdo::http::request;
using azdo::http::response;

inline constexpr int processes = 8, threads = 8;
inline constexpr azdo::sys_time noon = *azdo::parse_time("2026-11-23T12:00:00Z");

/// Azure DevOps, shared by all processes: the refresh token of each generation is valid once.
struct service {
    std::atomic<int> generation{0}; ///< of the grant that is valid now
    std::atomic<int> refreshes{0}, reused{0}, good_calls{0}, refused_calls{0}, failed_calls{0};
    std::atomic<int> round{-1}, arrived{0};
    std::atomic<bool> over{false};
    std::array<char, 200> first_failure{}; ///< of a call

    void note(const azdo::failure& why) {
        if (failed_calls++ == 0) why.message.copy(first_failure.data(), first_failure.size() - 1);
    }
};

inline int number_behind(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    int number = -1;
    if (at != text.npos) std::from_chars(text.data() + at + mark.size(), text.data() + text.size(), number);
    return number;
}
inline std::string access(int generation) { return "access-" + std::to_string(generation) + "-"; }
inline std::string refresh(int generation) { return "refresh-" + std::to_string(generation) + "-"; }

inline response json(int status, std::string body) {
    response made(status, std::move(body));
    made.add_header("Content-Type", "application/json");
    return made;
}

inline result<response> answer(service& azure, const request& sent) {
    if (!sent.target().ends_with("/token")) {
        const bool good = number_behind(sent.headers().find("Authorization"), "Bearer access-") == azure.generation;
        ++(good ? azure.good_calls : azure.refused_calls);
        return json(good ? 200 : 401, "{}");
    }
    ++azure.refreshes;
    std::this_thread::sleep_for(std::chrono::milliseconds(1)); // like the network: others get in between
    int expected = number_behind(sent.body(), "=refresh-");
    const int next = expected + 1;
    if (!azure.generation.compare_exchange_strong(expected, next)) return ++azure.reused, json(400, R"({"error":"invalid_grant"})");
    return json(200,
        R"({"access_token":")" + access(next) + R"(","token_type":"bearer","expires_in":3600,"refresh_token":")" + refresh(next) + "\"}");
}

struct ask {
    using result_type = int;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects"); }
    result<int> parse(const response& got) const { return got.status; }
};

/// Two hours pass with each round.
struct shared_clock {
    const service* azure;
    azdo::sys_time operator()() const { return noon + std::chrono::hours(2) * azure->round.load(); }
};

/// Legacy OAuth and Entra ID, each with its app.
struct registered {
    oauth::authorization_server server;
    oauth::app app;
};
inline registered legacy() {
    return {oauth::azure_devops,
        {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", azdo::secret<std::string>("eyJh.eyJi.c2ln"), "https://host.example.com/callback"}};
}
inline registered of_entra() {
    return {oauth::entra{"11111111-4f89-11d3-9a0c-0305e82c3301"},
        {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", azdo::secret<std::string>("hush8Q~"), "https://host.example.com/callback"}};
}

/// One process: in each round its threads make one call, all at once.
template <class MakeStore>
void take_part(service& azure, const MakeStore& open_store, const registered& with) {
    const oauth::refreshing_credential credential{
        with.server, with.app, open_store(), shared_clock{&azure}, {.look_again_after = std::chrono::milliseconds(2)}};
    const auto api = azdo::authenticate{credential} | [&azure](const request& sent) { return answer(azure, sent); };
    std::vector<std::thread> all;
    for (int i = 0; i < threads; ++i)
        all.emplace_back([&] {
            for (int seen = -1; !azure.over;) {
                const int round = azure.round;
                if (round == seen) {
                    std::this_thread::sleep_for(std::chrono::microseconds(200));
                    continue;
                }
                seen = round;
                const auto called = azdo::call(ask{}, api);
                if (!called || *called != 200) azure.note(called ? azdo::failure{} : called.error());
                ++azure.arrived;
            }
        });
    for (std::thread& one : all) one.join();
}

/// `open_store` opens the grant, in each process and in this one; no connection of this one is open when the others begin.
template <class MakeStore>
void refresh_once_an_expiry(const registered& with, int expiries, const MakeStore& open_store) {
    const stress::shared_memory<service> azure;
    const oauth::token first{azdo::secret<std::string>(access(0)), azdo::secret<std::string>(refresh(0)), "", noon - std::chrono::hours(1)};
    BOOST_REQUIRE(open_store().compare_and_swap(0, first).has_value());

    std::array<pid_t, processes> children{};
    for (pid_t& child : children) {
        child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            take_part(*azure, open_store, with);
            ::_exit(0);
        }
    }
    for (int round = 0; round < expiries; ++round) {
        azure->arrived = 0;
        azure->round = round;
        for (int waited = 0; azure->arrived < processes * threads && waited < 60'000; ++waited)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        BOOST_REQUIRE(azure->arrived == processes * threads);
        BOOST_REQUIRE(azure->refreshes == round + 1);
    }
    azure->over = true;
    for (const pid_t child : children) {
        int status = -1;
        BOOST_TEST(::waitpid(child, &status, 0) == child);
        BOOST_TEST(status == 0);
    }
    BOOST_TEST(azure->refreshes == expiries);
    BOOST_TEST(azure->reused == 0);
    BOOST_TEST(azure->failed_calls == 0, azure->failed_calls << " calls failed: " << azure->first_failure.data());
    BOOST_TEST(azure->refused_calls == 0);
    BOOST_TEST(azure->good_calls == expiries * processes * threads);
    BOOST_TEST(open_store().read()->value.refresh_token.reveal() == refresh(expiries));
    BOOST_TEST_MESSAGE(processes << " processes x " << threads << " threads, " << expiries << " expiries: " << azure->refreshes
                                 << " refreshes, " << azure->reused << " invalid_grant, " << azure->good_calls << " calls");
}

} // namespace stress
