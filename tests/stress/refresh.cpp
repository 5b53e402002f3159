// SPDX-License-Identifier: BSL-1.0
// 8 processes of 8 threads with one stored grant, over 1,000 expiries: each causes one refresh, and no refresh token is used twice.
#include "../unit/config/temporary_folder.hpp"
#include "shared_memory.hpp"
#include "size.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

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

BOOST_AUTO_TEST_SUITE(stress_refresh)

namespace {

namespace oauth = azdo::oauth;
using azdo::result;
using azdo::http::request;
using azdo::http::response;

constexpr int processes = 8, threads = 8;
constexpr azdo::sys_time noon = *azdo::parse_time("2026-11-23T12:00:00Z");

/// Azure DevOps, shared by all processes: the refresh token of each generation is valid once.
struct service {
    std::atomic<int> generation{0}; ///< of the grant that is valid now
    std::atomic<int> refreshes{0}, reused{0}, good_calls{0}, refused_calls{0}, failed_calls{0};
    std::atomic<int> round{-1}, arrived{0};
    std::atomic<bool> over{false};
};

int number_behind(std::string_view text, std::string_view mark) {
    const std::size_t at = text.find(mark);
    int number = -1;
    if (at != text.npos) std::from_chars(text.data() + at + mark.size(), text.data() + text.size(), number);
    return number;
}
std::string access(int generation) { return "access-" + std::to_string(generation) + "-"; }
std::string refresh(int generation) { return "refresh-" + std::to_string(generation) + "-"; }

response json(int status, std::string body) {
    response made(status, std::move(body));
    made.add_header("Content-Type", "application/json");
    return made;
}

result<response> answer(service& azure, const request& sent) {
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
registered legacy() {
    return {oauth::azure_devops,
        {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", azdo::secret<std::string>("eyJh.eyJi.c2ln"), "https://host.example.com/callback"}};
}
registered of_entra() {
    return {oauth::entra{"11111111-4f89-11d3-9a0c-0305e82c3301"},
        {"3f2504e0-4f89-11d3-9a0c-0305e82c3301", azdo::secret<std::string>("hush8Q~"), "https://host.example.com/callback"}};
}
oauth::file_token_store<oauth::system_entropy_t> store_in(const std::string& path) {
    return {oauth::token_folder::open(path).value(), {.user = "ada", .team = "engines"},
        {oauth::seal_key::from_secret(azdo::secret<std::string>(std::string(32, 'k'))).value()}, oauth::system_entropy};
}

/// One process: in each round its threads make one call, all at once.
void take_part(service& azure, const std::string& path, const registered& with) {
    const oauth::refreshing_credential credential{
        with.server, with.app, store_in(path), shared_clock{&azure}, {.look_again_after = std::chrono::milliseconds(2)}};
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
                if (azdo::call(ask{}, api).value_or(0) != 200) ++azure.failed_calls;
                ++azure.arrived;
            }
        });
    for (std::thread& one : all) one.join();
}

void refresh_once_an_expiry(const registered& with) {
    const int expiries = stress::times(25, 1000);
    const temporary_folder outer;
    const std::string path = (outer.path() / "tokens").string();
    const stress::shared_memory<service> azure;
    const oauth::token first{azdo::secret<std::string>(access(0)), azdo::secret<std::string>(refresh(0)), "", noon - std::chrono::hours(1)};
    BOOST_REQUIRE(store_in(path).compare_and_swap(0, first).has_value());

    std::array<pid_t, processes> children{};
    for (pid_t& child : children) {
        child = ::fork();
        BOOST_REQUIRE(child >= 0);
        if (child == 0) {
            take_part(*azure, path, with);
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
    BOOST_TEST(azure->failed_calls == 0);
    BOOST_TEST(azure->refused_calls == 0);
    BOOST_TEST(azure->good_calls == expiries * processes * threads);
    BOOST_TEST(store_in(path).read()->value.refresh_token.reveal() == refresh(expiries));
    BOOST_TEST_MESSAGE(processes << " processes x " << threads << " threads, " << expiries << " expiries: " << azure->refreshes
                                 << " refreshes, " << azure->reused << " invalid_grant, " << azure->good_calls << " calls");
}

} // namespace

BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_for_any_number_of_threads_and_processes) { refresh_once_an_expiry(legacy()); }
BOOST_AUTO_TEST_CASE(one_refresh_an_expiry_with_an_app_of_entra) { refresh_once_an_expiry(of_entra()); }

BOOST_AUTO_TEST_SUITE_END()
