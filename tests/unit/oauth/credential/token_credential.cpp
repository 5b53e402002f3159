// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../leaping_clock.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/client_auth/pipelines_assertion.hpp>
#include <azdo/oauth/credential/token_credential.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/managed_identity.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_token_credential)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
struct ask {
    using result_type = int;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects"); }
    result<int> parse(const response& got) const { return got.status; }
};

/// Plays Entra ID and Azure DevOps; tokens are numbered.
struct world {
    std::mutex mutex;
    int fetched = 0, calls = 0, lifetime = 3600;
    std::optional<azdo::failure> broken{};
    std::vector<int> busy{}; ///< statuses before the next grant
    std::vector<std::string> bodies{};
    std::chrono::seconds passed{0};

    result<response> operator()(const request& sent) {
        const std::scoped_lock lock(mutex);
        if (sent.target().find("dev.azure.com") == std::string_view::npos) {
            if (broken) return *broken;
            bodies.push_back(sent.body());
            if (!busy.empty()) {
                const int status = busy.back();
                busy.pop_back();
                return fixture::answer(status, "");
            }
            return fixture::answer(200, R"({"token_type":"Bearer","expires_in":)" + std::to_string(lifetime) +
                                            R"(,"access_token":"access-)" + std::to_string(++fetched) + "\"}");
        }
        ++calls;
        return fixture::answer(sent.headers().find("Authorization") == "Bearer access-" + std::to_string(fetched) ? 200 : 401, "{}");
    }
    auto credential() {
        const auto count = std::make_shared<std::atomic<int>>(0);
        app client{.client_id = "id"};
        client.authentication = client_auth::assertion([count](const assertion_target&) -> result<secret<std::string>> {
            return secret<std::string>("proof-" + std::to_string(++*count));
        });
        const auto fetch = [client](azdo::sys_time now) {
            return client_credentials{entra{"contoso.com"}, client, azure_devops_default_scope, now};
        };
        return token_credential{fetch, [this] { return noon + passed; }};
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(steps_that_can_be_fetched) {
    const auto machine = [](azdo::sys_time now) { return managed_identity{.now = now}; };
    const auto job = [](azdo::sys_time now) { return pipelines_sign_in{{}, {entra{}, {}, {}, now}}; };
    static_assert(token_fetch<decltype(machine)> && token_fetch<decltype(job)>);
    static_assert(azdo::credential<token_credential<decltype(machine), wall_clock_t>>);
    const auto wrong = [](azdo::sys_time) { return ask{}; };
    static_assert(!token_fetch<decltype(wrong)>);
    const token_credential one{machine, wall_clock};
    BOOST_TEST(one.is_for(azdo::http::split_url("https://dev.azure.com/").value()));
    BOOST_TEST(!one.is_for(azdo::http::split_url("https://evil.example/").value()));
}

BOOST_AUTO_TEST_CASE(it_is_fetched_before_it_ends) {
    world w;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    for (int i = 0; i < 3; ++i) BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.fetched == 1);
    w.passed = 3539s;
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.fetched == 1);
    w.passed = 3540s;
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.fetched == 2);
}

BOOST_AUTO_TEST_CASE(of_a_short_life_half_is_used) {
    world w;
    w.lifetime = 60;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    for (const auto passed : {0s, 29s}) {
        BOOST_TEST_INFO_SCOPE(passed.count());
        w.passed = passed;
        BOOST_TEST(azdo::call(ask{}, api).value() == 200);
        BOOST_TEST(w.fetched == 1);
    }
    w.passed = 30s;
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.fetched == 2);
}

BOOST_AUTO_TEST_CASE(a_refused_token_is_fetched_again) {
    world w;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    w.fetched = 5; // the service accepts another token
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.calls == 3);
}

BOOST_AUTO_TEST_CASE(claims_are_asked_for) {
    world w;
    const auto one = w.credential();
    const auto api = azdo::authenticate{one} | [&](const request& sent) -> result<response> {
        auto got = w(sent);
        if (w.calls == 1 && sent.target().find("dev.azure.com") != std::string_view::npos) { // the first call with a good token is refused
            got->status = 401;
            got->add_header("WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="eyJhIjoxfQ")");
        }
        return got;
    };
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST_REQUIRE(w.bodies.size() == 2u);
    BOOST_TEST(w.bodies[0].find("%22a%22") == std::string::npos);
    BOOST_TEST(w.bodies[1].find("claims=%7B%22a%22%3A1%2C%22access_token%22%3A%7B%22xms_cc%22") != std::string::npos, w.bodies[1]);
}

BOOST_AUTO_TEST_CASE(every_fetch_is_a_new_step) {
    world w;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    w.passed = 2h;
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.bodies.at(0).ends_with("client_assertion=proof-1"));
    BOOST_TEST(w.bodies.at(1).ends_with("client_assertion=proof-2"));
}

BOOST_AUTO_TEST_CASE(after_429_it_is_fetched_again) {
    world w;
    w.busy = {503, 429};
    fixture::leaping_clock time;
    BOOST_TEST(azdo::call(ask{}, azdo::authenticate{w.credential()} | std::ref(w), {}, time.driver()).value() == 200);
    BOOST_REQUIRE(w.bodies.size() == 3u);
    for (std::size_t i = 0; i < 3; ++i) BOOST_TEST(w.bodies[i].ends_with("client_assertion=proof-" + std::to_string(i + 1)));
    BOOST_TEST(time.ms > 500);
}

BOOST_AUTO_TEST_CASE(no_one_waits_while_there_is_a_token) {
    world w;
    fixture::leaping_clock time;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    BOOST_TEST(azdo::call(ask{}, api, {}, time.driver()).value() == 200);
    w.busy = {503, 503};
    w.passed = 3590s;
    BOOST_TEST(azdo::call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST(w.bodies.size() == 2u);
    BOOST_TEST(time.ms == 0);
}

BOOST_AUTO_TEST_CASE(a_failure_keeps_what_lasts) {
    world w;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    w.broken = azdo::fail(failure_kind::transport, "no network");
    w.passed = 3599s;
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    w.passed = 3600s;
    BOOST_CHECK(azdo::call(ask{}, api).error().kind == failure_kind::transport);
    w.broken.reset();
    BOOST_TEST(azdo::call(ask{}, api).value() == 200);
    BOOST_TEST(w.fetched == 2);
}

BOOST_AUTO_TEST_CASE(one_fetch_for_many_threads) {
    world w;
    const auto api = azdo::authenticate{w.credential()} | std::ref(w);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) good += azdo::call(ask{}, api).value() == 200 ? 1 : 0;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(good == 400);
    BOOST_TEST(w.fetched == 1);
}

BOOST_AUTO_TEST_SUITE_END()
