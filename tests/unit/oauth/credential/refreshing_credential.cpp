// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include "../../config/temporary_folder.hpp"

#include <azdo/core/base64url.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/service_error.hpp>
#include <azdo/http/url.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/store/file_token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_refreshing_credential)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::noon;

namespace {
/// A request that needs the credential; its result is the status.
struct ask {
    using result_type = int;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects"); }
    result<int> parse(const response& got) const { return got.status; }
};

token granted(std::string name, azdo::sys_time end) {
    return {secret<std::string>("access-" + name), secret<std::string>("refresh-" + name), "", end};
}

/// Azure DevOps in memory: each refresh token is valid once.
struct service {
    std::mutex mutex;
    int refreshes = 0, refused_grants = 0, calls = 0;
    std::string access = "access-1", refresh = "refresh-1";
    std::optional<response> instead{};    ///< answers a refresh
    std::optional<failure> unreachable{}; ///< at the token endpoint
    bool all_refused = false;

    result<response> operator()(const request& sent) {
        const std::scoped_lock lock(mutex);
        if (sent.target().ends_with("/oauth2/token")) return renew(sent.body());
        ++calls;
        const bool good = !all_refused && sent.headers().find("Authorization") == "Bearer " + access;
        return fixture::answer(good ? 200 : 401, "{}");
    }
    result<response> renew(const std::string& body) {
        ++refreshes;
        if (unreachable) return *unreachable;
        if (instead) return *instead;
        if (body.find("&assertion=" + refresh + "&") == std::string::npos)
            return ++refused_grants, fixture::answer(400, R"({"Error":"invalid_grant"})");
        const std::string name = std::to_string(refreshes + 1);
        access = "access-" + name;
        refresh = "refresh-" + name;
        return fixture::answer(200,
            R"({"access_token":")" + access + R"(","token_type":"jwt-bearer","expires_in":"3600","refresh_token":")" + refresh + "\"}");
    }
};

/// A clock that the test sets, shared by its copies.
struct test_clock {
    std::shared_ptr<std::atomic<std::int64_t>> after_noon = std::make_shared<std::atomic<std::int64_t>>(0);
    azdo::sys_time operator()() const { return noon + std::chrono::seconds(after_noon->load()); }
};

template <class Store = memory_token_store>
struct setting {
    service azure{};
    test_clock clock{};
    Store store{granted("1", noon + 1h)};
    refreshing_credential<Store, test_clock> credential{azure_devops, fixture::app(), store, clock};

    result<int> call() {
        return azdo::call(
            ask{}, azdo::authenticate{credential} | [this](const request& sent) -> result<response> { return azure(sent); });
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(it_is_a_credential_for_the_cloud_alone_unless_servers_are_named) {
    setting<> s;
    static_assert(azdo::credential<decltype(s.credential)>);
    BOOST_TEST(s.credential.is_for(*azdo::http::split_url("https://dev.azure.com/acme")));
    BOOST_TEST(!s.credential.is_for(*azdo::http::split_url("https://evil.example/acme")));
    BOOST_TEST(!s.credential.is_for(*azdo::http::split_url("http://127.0.0.1:8081/acme")));
    const refreshing_credential local{azure_devops, fixture::app(), s.store, s.clock, {.servers = {{"http://127.0.0.1:8081"}}}};
    BOOST_TEST(local.is_for(*azdo::http::split_url("http://127.0.0.1:8081/acme")));
    BOOST_TEST(!local.is_for(*azdo::http::split_url("https://dev.azure.com/acme")));
}

BOOST_AUTO_TEST_CASE(a_good_token_is_used_as_it_is) {
    setting<> s;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 0);
}

BOOST_AUTO_TEST_CASE(a_token_about_to_end_is_renewed_and_stored_first) {
    setting<> s;
    *s.clock.after_noon = 3600 - 60;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
    BOOST_TEST(s.azure.calls == 1);
    BOOST_TEST(s.store.read()->value.access_token.reveal() == "access-2");
    BOOST_TEST(s.store.read()->value.refresh_token.reveal() == "refresh-2");
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
}

BOOST_AUTO_TEST_CASE(a_claims_challenge_is_answered_with_a_new_token_once) {
    const std::string demand = R"({"access_token":{"nbf":{"essential":true,"value":"1"}}})";
    const std::string header = "Bearer error=\"insufficient_claims\", claims=\"" + azdo::base64url_encode(demand) + "\"";
    struct { // Entra ID and Azure DevOps
        std::string header;
        std::vector<std::string> renewals{};
        int calls = 0, challenges = 1;
        response renewal = fixture::answer(200, R"({"access_token":"access-2","token_type":"Bearer","expires_in":3600})");
    } at{header};
    const auto transport = [&](const request& sent) -> result<response> {
        if (sent.target().ends_with("/token")) return at.renewals.push_back(sent.body()), at.renewal;
        response made = fixture::answer(at.calls++ < at.challenges ? 401 : 200, "{}");
        if (made.status == 401) made.add_header("WWW-Authenticate", at.header);
        return made;
    };
    struct status {
        using result_type = int;
        result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects"); }
        result<int> parse(const response& got) const {
            if (got.status == 200) return 200;
            return azdo::http::read_service_error(got);
        }
    };
    auto now = noon;
    const auto api_of = [&](const authorization_server& server) {
        const app client{
            .client_id = "id", .client_secret = secret<std::string>("hush"), .redirect_uri = std::string(fixture::redirect_uri)};
        const memory_token_store store{token{secret<std::string>("access-1"), secret<std::string>("refresh-1"), "", noon + 1h}};
        return azdo::authenticate{refreshing_credential{server, client, store, [&now] { return now; }}} | transport;
    };
    const auto asked = [&] { return std::string(azdo::http::parse_query(at.renewals.back()).value().find("claims")); };
    const authorization_server tenant = entra{"3f2504e0-4f89-11d3-9a0c-0305e82c3301"};
    BOOST_TEST(azdo::call(status{}, api_of(tenant)).value() == 200);
    BOOST_TEST(at.renewals.size() == 1u);
    BOOST_TEST(asked() == R"({"access_token":{"nbf":{"essential":true,"value":"1"},"xms_cc":{"values":["cp1"]}}})");

    at.challenges = 100; // it repeats: one renewal a call, and the caller learns what it demands
    const auto api = api_of(tenant);
    at.renewals.clear();
    const auto repeated = azdo::call(status{}, api);
    BOOST_CHECK(repeated.error().kind == failure_kind::not_signed_in);
    BOOST_TEST(read_claims(repeated.error().challenge) == demand);
    BOOST_TEST(at.renewals.size() == 1u);

    for (const char* body : {R"({"error":"interaction_required","claims":"{\"access_token\":{\"acrs\":null}}"})",
             R"({"error":"interaction_required"})", R"({"error":"invalid_grant","claims":[]})"}) {
        const bool own = std::string_view(body).find("acrs") != std::string_view::npos;
        at.renewal = fixture::answer(400, body);
        at.renewals.clear();
        const auto needs_person = api_of(tenant);
        for (int i = 0; i < 2; ++i) { // the second time, without another refresh
            const auto got = azdo::call(status{}, needs_person);
            BOOST_CHECK(got.error().kind == failure_kind::not_signed_in);
            BOOST_TEST(read_claims(got.error().challenge) == (own ? R"({"access_token":{"acrs":null}})" : demand));
        }
        BOOST_TEST(at.renewals.size() == 1u);
    }

    at.renewal = fixture::answer(400, R"({"error":"interaction_required"})");
    const auto still_good = api_of(tenant); // the grant is renewed when nobody demands more
    BOOST_CHECK(azdo::call(status{}, still_good).error().kind == failure_kind::not_signed_in);
    at.renewal = fixture::answer(200, R"({"access_token":"access-2","token_type":"Bearer","expires_in":3600})");
    now = noon + 2h;
    const int challenges = std::exchange(at.challenges, 0);
    BOOST_TEST(azdo::call(status{}, still_good).value() == 200);
    BOOST_TEST(asked() == R"({"access_token":{"xms_cc":{"values":["cp1"]}}})");
    at.challenges = challenges;
    now = noon;

    at.renewal = fixture::answer(200, R"({"access_token":"access-2","token_type":"Bearer","expires_in":3600})");
    at.header = "Bearer error=\"insufficient_claims\", claims=\"W10\""; // malformed: an ordinary refusal
    BOOST_TEST(read_claims(azdo::call(status{}, api_of(tenant)).error().challenge) == "");
    BOOST_TEST(asked() == R"({"access_token":{"xms_cc":{"values":["cp1"]}}})");
    at.header = header;
    BOOST_CHECK(azdo::call(status{}, api_of(azure_devops)).error().kind == failure_kind::not_signed_in);
    BOOST_TEST(asked() == ""); // the legacy dialect has no such parameter
}

BOOST_AUTO_TEST_CASE(a_refused_token_is_renewed_once) {
    setting<> s;
    s.azure.access = "access-other";
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
    BOOST_TEST(s.azure.calls == 2);
    s.azure.all_refused = true;
    BOOST_TEST(s.call().value() == 401);
    BOOST_TEST(s.azure.refreshes == 2);
}

BOOST_AUTO_TEST_CASE(a_token_without_an_end_is_used_until_it_is_refused) {
    setting<> s;
    token endless = granted("1", noon);
    endless.expires_at.reset();
    BOOST_TEST(s.store.compare_and_swap(1, endless).has_value());
    *s.clock.after_noon = 1'000'000;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 0);
}

BOOST_AUTO_TEST_CASE(a_token_that_cannot_be_renewed_is_used_to_its_end) {
    setting<> s;
    token last = granted("1", noon + 1h);
    last.refresh_token.clear();
    BOOST_TEST(s.store.compare_and_swap(1, last).has_value());
    *s.clock.after_noon = 3599;
    BOOST_TEST(s.call().value() == 200);
    *s.clock.after_noon = 3600;
    BOOST_CHECK(s.call().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(s.azure.refreshes == 0);
}

BOOST_AUTO_TEST_CASE(a_grant_that_the_server_ended_is_asked_for_once) {
    setting<> s;
    *s.clock.after_noon = 4000;
    s.azure.refresh = "refresh-other";
    BOOST_CHECK(s.call().error().kind == failure_kind::not_signed_in);
    BOOST_CHECK(s.call().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(s.azure.refreshes == 1);
    BOOST_TEST(s.azure.calls == 0);
}

BOOST_AUTO_TEST_CASE(a_new_sign_in_revives_it) {
    setting<> s;
    *s.clock.after_noon = 4000;
    s.azure.refresh = "refresh-other";
    BOOST_TEST(!s.call().has_value());
    s.azure.access = "access-9";
    BOOST_TEST(s.store.compare_and_swap(s.store.read()->generation, granted("9", noon + 3h)).has_value());
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
}

BOOST_AUTO_TEST_CASE(a_network_failure_never_drops_the_token) {
    setting<> s;
    *s.clock.after_noon = 4000;
    for (const failure_kind kind : {failure_kind::transport, failure_kind::timed_out}) {
        BOOST_TEST_INFO_SCOPE(to_string(kind));
        s.azure.unreachable = azdo::fail(kind, "no network");
        BOOST_CHECK(s.call().error().kind == kind);
    }
    s.azure.unreachable.reset();
    s.azure.instead = fixture::answer(503, "");
    BOOST_CHECK(s.call().error().kind == failure_kind::unavailable);
    s.azure.instead = fixture::answer(200, "<html>", "text/html");
    BOOST_CHECK(s.call().error().kind == failure_kind::protocol);
    BOOST_TEST(s.store.read()->value.refresh_token.reveal() == "refresh-1");
    s.azure.instead.reset();
    s.azure.refresh = "refresh-1";
    BOOST_TEST(s.call().value() == 200);
}

BOOST_AUTO_TEST_CASE(while_it_lasts_the_old_token_serves_when_it_cannot_be_renewed) {
    setting<> s;
    *s.clock.after_noon = 3600 - 30;
    s.azure.unreachable = azdo::fail(failure_kind::transport, "no network");
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
}

BOOST_AUTO_TEST_CASE(a_missing_refresh_token_keeps_the_old_one) {
    setting<> s;
    *s.clock.after_noon = 4000;
    s.azure.instead = fixture::answer(200, R"({"access_token":"access-1","token_type":"bearer","expires_in":3600})");
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.store.read()->value.refresh_token.reveal() == "refresh-1");
}

BOOST_AUTO_TEST_CASE(a_token_renewed_by_another_process_is_used) {
    setting<> s;
    BOOST_TEST(s.call().value() == 200);
    s.azure.access = "access-7";
    BOOST_TEST(s.store.compare_and_swap(1, granted("7", noon + 3h)).has_value());
    *s.clock.after_noon = 4000;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 0);
}

BOOST_AUTO_TEST_CASE(of_many_threads_with_several_challenges_each_gets_a_token_with_its_claims) {
    /// Entra ID and Azure DevOps: a resource accepts only a token that was asked for with its claims, or with any if it demands none.
    struct {
        std::mutex mutex{};
        std::vector<std::string> claims_of{""}; ///< by the number in the token
        static std::string demand_of(std::string_view target) {
            return std::string(R"({"access_token":{"acrs":{"value":")") + target.back() + "\"}}}";
        }
        result<response> operator()(const request& sent) {
            const std::scoped_lock lock(mutex);
            if (sent.target().ends_with("/token")) {
                claims_of.emplace_back(azdo::http::parse_query(sent.body()).value().find("claims"));
                return fixture::answer(200, R"({"access_token":"access-)" + std::to_string(claims_of.size() - 1) +
                                                R"(","token_type":"Bearer","expires_in":3600,"refresh_token":"refresh"})");
            }
            const std::string held(sent.headers().find("Authorization").substr(14));
            const std::string& has = claims_of[static_cast<std::size_t>(std::stoi(held))];
            const bool demands = !sent.target().ends_with("0");
            const bool good =
                demands ? has.find("\"value\":\"" + std::string(1, sent.target().back()) + "\"") != std::string::npos : held != "0";
            if (!good) {
                response made = fixture::answer(401, "{}");
                if (demands)
                    made.add_header("WWW-Authenticate",
                        "Bearer error=\"insufficient_claims\", claims=\"" + azdo::base64url_encode(demand_of(sent.target())) + "\"");
                return made;
            }
            return fixture::answer(200, "{}");
        }
    } at{};
    struct ask_at {
        using result_type = int;
        char which;
        result<request> to_request() const {
            return request::make(azdo::http_method::get, std::string("https://dev.azure.com/acme/_apis/projects/") + which);
        }
        static result<int> parse(const response& got) { return got.status; }
    };
    token held = granted("0", noon + 1h);
    const entra tenant{"contoso.com"};
    held.issued_by = issuer_of(tenant);
    const refreshing_credential credential{tenant, fixture::app(), memory_token_store{held}, [] { return noon; }};
    const auto api = azdo::authenticate{credential} | [&](const request& sent) { return at(sent); };
    std::vector<std::thread> threads;
    std::atomic<int> good{0};
    constexpr int number = 8, calls = 20;
    for (int i = 0; i < number; ++i)
        threads.emplace_back([&, i] {
            for (int n = 0; n < calls; ++n) good += azdo::call(ask_at{static_cast<char>('0' + i % 4)}, api).value_or(0) == 200 ? 1 : 0;
        });
    for (std::thread& one : threads) one.join();
    BOOST_TEST(good == number * calls);
    BOOST_TEST(at.claims_of.size() - 1 <= static_cast<std::size_t>(number * calls));
}

BOOST_AUTO_TEST_CASE(after_a_sign_out_nothing_is_renewed) {
    setting<> s;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.store.sign_out().has_value());
    *s.clock.after_noon = 4000;
    BOOST_CHECK(s.call().error().kind == failure_kind::not_signed_in);
    BOOST_TEST(s.azure.refreshes == 0);
    BOOST_CHECK(s.call().error().kind == failure_kind::not_signed_in);
}

namespace {
/// A store whose disk can be full, and that another program can write to.
struct fragile_store {
    memory_token_store inner;
    std::shared_ptr<std::atomic<bool>> full = std::make_shared<std::atomic<bool>>(false);
    explicit fragile_store(token first) : inner(std::move(first)) {}
    result<stored_token> read() const { return inner.read(); }
    result<std::uint64_t> compare_and_swap(std::uint64_t generation, const token& value) const {
        if (*full) return azdo::fail(failure_kind::storage, "the disk is full");
        return inner.compare_and_swap(generation, value);
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_renewed_token_that_cannot_be_stored_is_not_lost) {
    setting<fragile_store> s;
    *s.clock.after_noon = 4000;
    *s.store.full = true;
    BOOST_CHECK(s.call().error().kind == failure_kind::storage);
    BOOST_CHECK(s.call().error().kind == failure_kind::storage);
    BOOST_TEST(s.azure.refreshes == 1);
    *s.store.full = false;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
    BOOST_TEST(s.store.read()->value.refresh_token.reveal() == "refresh-2");
}

BOOST_AUTO_TEST_CASE(many_threads_cause_one_refresh) {
    for (const bool refused : {false, true}) {
        BOOST_TEST_INFO_SCOPE(refused);
        setting<> s;
        if (refused)
            s.azure.access = "access-other";
        else
            *s.clock.after_noon = 4000;
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 16; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 5; ++i)
                    if (s.call().value_or(0) == 200) ++good;
            });
        for (auto& thread : threads) thread.join();
        BOOST_TEST(good == 80);
        BOOST_TEST(s.azure.refreshes == 1);
        BOOST_TEST(s.azure.refused_grants == 0);
    }
}

namespace {
/// Runs a conversation by hand.
using authorizing = azdo::running<azdo::http::authorization>;
const azdo::policy_chain<> no_policies{};
} // namespace

BOOST_AUTO_TEST_CASE(waiting_callers_share_the_failure) {
    setting<> s;
    *s.clock.after_noon = 4000;
    authorizing owner(s.credential.authorize(nullptr, no_policies.first()), {0});
    authorizing waiter(s.credential.authorize(nullptr, no_policies.first()), {0});
    BOOST_REQUIRE(owner.to_send() != nullptr);
    BOOST_REQUIRE(waiter.to_send() == nullptr);
    BOOST_TEST(waiter.wake_at().ms == 10);
    waiter.wake({10});
    BOOST_TEST(waiter.wake_at().ms == 20);
    owner.answer(azdo::fail(failure_kind::transport, "no network"), {15});
    waiter.wake({20});
    BOOST_REQUIRE(owner.done());
    BOOST_REQUIRE(waiter.done());
    BOOST_CHECK(std::move(owner).ending().error().kind == failure_kind::transport);
    BOOST_CHECK(std::move(waiter).ending().error().kind == failure_kind::transport);
}

BOOST_AUTO_TEST_CASE(a_refresh_dropped_half_way_is_taken_up_by_the_next) {
    setting<> s;
    *s.clock.after_noon = 4000;
    std::optional<authorizing> owner;
    owner.emplace(s.credential.authorize(nullptr, no_policies.first()), azdo::http::time_point{0});
    authorizing waiter(s.credential.authorize(nullptr, no_policies.first()), {0});
    BOOST_TEST(waiter.to_send() == nullptr);
    owner.reset();
    waiter.wake({10});
    BOOST_REQUIRE(waiter.to_send() != nullptr);
    waiter.answer(s.azure(*waiter.to_send()), {20});
    BOOST_TEST(std::move(waiter).ending()->header_value().reveal() == "Bearer access-2");
}

BOOST_AUTO_TEST_CASE(a_cancelled_wait_ends) {
    setting<> s;
    *s.clock.after_noon = 4000;
    authorizing owner(s.credential.authorize(nullptr, no_policies.first()), {0});
    authorizing waiter(s.credential.authorize(nullptr, no_policies.first()), {0});
    waiter.wake({3});
    BOOST_REQUIRE(waiter.done());
    BOOST_CHECK(std::move(waiter).ending().error().kind == failure_kind::cancelled);
}

BOOST_AUTO_TEST_CASE(while_another_renews_a_token_that_lasts_is_used) {
    setting<> s;
    *s.clock.after_noon = 3600 - 30;
    authorizing owner(s.credential.authorize(nullptr, no_policies.first()), {0});
    BOOST_TEST(owner.to_send() != nullptr);
    authorizing second(s.credential.authorize(nullptr, no_policies.first()), {0});
    BOOST_REQUIRE(second.done());
    BOOST_TEST(std::move(second).ending()->header_value().reveal() == "Bearer access-1");
}

BOOST_AUTO_TEST_CASE(a_token_of_a_short_life_is_not_renewed_at_each_call) {
    setting<> s;
    *s.clock.after_noon = 4000;
    s.azure.instead =
        fixture::answer(200, R"({"access_token":"access-1","token_type":"bearer","expires_in":40,"refresh_token":"refresh-2"})");
    for (int i = 0; i < 3; ++i) BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
    *s.clock.after_noon = 4021; // half of its lifetime has passed
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 2);
}

BOOST_AUTO_TEST_CASE(a_clock_that_jumps_causes_at_most_one_refresh) {
    for (const std::int64_t jump : {-7200, 7200}) {
        BOOST_TEST_INFO_SCOPE(jump);
        setting<> s;
        BOOST_TEST(s.call().value() == 200);
        *s.clock.after_noon = jump;
        for (int i = 0; i < 3; ++i) BOOST_TEST(s.call().value() == 200);
        BOOST_TEST(s.azure.refreshes == (jump > 0 ? 1 : 0));
        s.azure.access = "access-other"; // whatever the clock says, the service's refusal counts
        BOOST_TEST(s.call().value() == 200);
        BOOST_TEST(s.azure.refreshes == (jump > 0 ? 2 : 1));
    }
}

BOOST_AUTO_TEST_CASE(a_newer_token_that_has_also_expired_is_renewed_before_use) {
    setting<> s;
    BOOST_TEST(s.call().value() == 200);
    s.azure.refresh = "refresh-7";
    BOOST_TEST(s.store.compare_and_swap(1, granted("7", noon + 2h)).has_value());
    *s.clock.after_noon = 8000;
    BOOST_TEST(s.call().value() == 200);
    BOOST_TEST(s.azure.refreshes == 1);
    BOOST_TEST(s.azure.refused_grants == 0);
    BOOST_TEST(s.azure.calls == 2); // no call with the expired token
}

namespace {
/// Two programs that share one file.
struct siblings {
    temporary_folder outer{};
    service azure{};
    test_clock clock{};
    plain_file_token_store store{token_folder::open((outer.path() / "tokens").string()).value()};
    using credential_type = refreshing_credential<plain_file_token_store, test_clock>;
    credential_type first{azure_devops, fixture::app(), store, clock}, second{azure_devops, fixture::app(), store, clock};

    siblings() { BOOST_TEST(store.compare_and_swap(0, granted("1", noon + 1h)).has_value()); }
    result<int> call(const credential_type& one) {
        return azdo::call(
            ask{}, azdo::authenticate{one} | [this](const request& sent) -> result<response> { return azure(sent); });
    }
};
} // namespace

BOOST_FIXTURE_TEST_CASE(a_second_program_waits_and_uses_the_token_that_the_first_renewed, siblings) {
    BOOST_TEST(call(first).value() == 200);
    BOOST_TEST(call(second).value() == 200);
    *clock.after_noon = 4000;
    authorizing owner(first.authorize(nullptr, no_policies.first()), {0});
    authorizing waiter(second.authorize(nullptr, no_policies.first()), {0});
    BOOST_REQUIRE(owner.to_send() != nullptr);
    BOOST_REQUIRE(waiter.to_send() == nullptr);
    waiter.wake({10});
    BOOST_TEST(waiter.wake_at().ms == 20);
    owner.answer(azure(*owner.to_send()), {15});
    BOOST_REQUIRE(owner.done());
    BOOST_TEST(store.read()->value.refresh_token.reveal() == "refresh-2"); // stored before it is returned
    waiter.wake({20});
    BOOST_REQUIRE(waiter.done());
    BOOST_TEST(std::move(waiter).ending()->header_value().reveal() == "Bearer access-2");
    BOOST_TEST(azure.refreshes == 1);
}

BOOST_FIXTURE_TEST_CASE(a_refresh_that_is_dropped_gives_the_other_program_its_turn, siblings) {
    *clock.after_noon = 4000;
    std::optional<authorizing> owner;
    owner.emplace(first.authorize(nullptr, no_policies.first()), azdo::http::time_point{0});
    authorizing waiter(second.authorize(nullptr, no_policies.first()), {0});
    owner.reset();
    waiter.wake({10});
    BOOST_REQUIRE(waiter.to_send() != nullptr);
    waiter.answer(azure(*waiter.to_send()), {20});
    BOOST_TEST(std::move(waiter).ending()->header_value().reveal() == "Bearer access-2");
}

BOOST_FIXTURE_TEST_CASE(a_network_failure_of_the_first_is_not_that_of_the_second, siblings) {
    *clock.after_noon = 4000;
    azure.unreachable = azdo::fail(failure_kind::transport, "no network");
    BOOST_CHECK(call(first).error().kind == failure_kind::transport);
    BOOST_CHECK(call(second).error().kind == failure_kind::transport);
    azure.unreachable.reset();
    BOOST_TEST(call(second).value() == 200);
    BOOST_TEST(call(first).value() == 200);
    BOOST_TEST(azure.refreshes == 3);
    BOOST_TEST(azure.refused_grants == 0);
}

BOOST_FIXTURE_TEST_CASE(a_sign_out_in_one_program_is_one_in_the_other, siblings) {
    BOOST_TEST(call(first).value() == 200);
    BOOST_TEST(store.sign_out().has_value());
    *clock.after_noon = 4000;
    BOOST_CHECK(call(first).error().kind == failure_kind::not_signed_in);
    BOOST_TEST(azure.refreshes == 0);
}

BOOST_FIXTURE_TEST_CASE(an_unusable_folder_signs_no_one_out, siblings) {
    BOOST_TEST(call(first).value() == 200);
    const auto folder = outer.path() / "tokens";
    std::filesystem::permissions(folder, std::filesystem::perms::all);
    *clock.after_noon = 3600 - 30; // early: the token is still valid
    BOOST_TEST(call(first).value() == 200);
    *clock.after_noon = 4000;
    BOOST_CHECK(call(first).error().kind == failure_kind::storage);
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
    BOOST_TEST(call(first).value() == 200);
    BOOST_TEST(azure.refreshes == 1);
}

BOOST_AUTO_TEST_SUITE_END()
