// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"
#include "../leaping_clock.hpp"

#include <azdo/http/form.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/managed_identity.hpp>
#include <azdo/oauth/flow/retry_token_request.hpp>
#include <azdo/oauth/jose/jwt.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace oauth_fresh_attempts {
using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using azdo::http::request;
using azdo::http::response;
using fixture::answer;
using fixture::leaping_clock;
using fixture::noon;

namespace {
const auto granted = R"({"access_token":"a","token_type":"Bearer","expires_in":3599})";

/// A server with scripted responses, which then grants a token.
struct world {
    leaping_clock time{};
    std::vector<result<response>> answers{};
    std::vector<std::string> bodies{};

    result<response> operator()(const request& sent) {
        bodies.push_back(sent.body());
        return bodies.size() <= answers.size() ? answers[bodies.size() - 1] : answer(200, granted);
    }
    /// Signs an app in with a certificate.
    result<token> sign_in(azdo::retry_options options = {}) {
        app client{.client_id = "id"};
        client.authentication =
            client_auth::assertion(certificate_assertion{fixture::rsa().signing(jws_algorithm::ps256), fixture::counting_entropy{}});
        const auto fetch = [client](azdo::sys_time now) {
            return client_credentials{entra{"contoso.com"}, client, azure_devops_default_scope, now};
        };
        const auto clock = [this] { return noon + std::chrono::milliseconds{time.ms}; };
        const auto transport = [this](const request& sent) { return (*this)(sent); };
        return azdo::call(retry_token_request{fetch, clock, options}, azdo::retry{1u} | transport, {.timeout = std::chrono::seconds(1000)},
            time.driver());
    }
};
response busy(int status, std::string_view retry_after = {}) {
    response made(status, "");
    if (!retry_after.empty()) made.add_header("Retry-After", retry_after);
    return made;
}
} // namespace
} // namespace oauth_fresh_attempts

BOOST_FIXTURE_TEST_SUITE(oauth_fresh_attempts, world)

BOOST_AUTO_TEST_CASE(every_attempt_is_signed_again) {
    answers = {busy(429), busy(503), busy(500)};
    BOOST_TEST(sign_in().has_value());
    BOOST_REQUIRE(bodies.size() == 4);
    std::set<std::string> names;
    std::int64_t before = 0;
    for (const std::string& body : bodies) {
        BOOST_TEST_INFO_SCOPE(body);
        const auto form = azdo::http::parse_query(body).value();
        const auto proof = read_jwt(form.find("client_assertion")).value();
        const auto claims = azdo::json::decode<jwt_claims>(proof.payload).value();
        names.insert(claims.jti);
        const auto issued = static_cast<std::int64_t>(claims.iat.value());
        BOOST_TEST(issued >= before);
        before = issued;
    }
    BOOST_TEST(names.size() == 4u);
    BOOST_TEST(before > numeric_date(noon)); // signed at the time of its own attempt, not of the first
}

BOOST_AUTO_TEST_CASE(it_waits_as_long_as_requested) {
    answers = {busy(429, "7"), busy(503, "11")};
    BOOST_TEST(sign_in().has_value());
    BOOST_TEST(time.ms == 18'000);
}

BOOST_AUTO_TEST_CASE(repeated_requests) {
    for (const response& first : {busy(429), busy(500), busy(502), busy(504), answer(200, R"({"error":"temporarily_unavailable"})")}) {
        BOOST_TEST_INFO_SCOPE(first.status);
        world w;
        w.answers = {first};
        BOOST_TEST(w.sign_in().has_value());
        BOOST_TEST(w.bodies.size() == 2u);
        BOOST_TEST((w.time.ms > 0 && w.time.ms <= 500));
    }
}

BOOST_AUTO_TEST_CASE(requests_that_are_not_repeated) {
    const auto kinds = std::to_array<std::pair<result<response>, failure_kind>>({
        {answer(400, R"({"error":"invalid_client"})"), failure_kind::rejected},
        {answer(401, R"({"error":"invalid_grant"})"), failure_kind::not_signed_in},
        {answer(200, "{}"), failure_kind::protocol},
        {answer(302, ""), failure_kind::protocol},
        {azdo::fail(failure_kind::transport, "reset"), failure_kind::transport},
        {azdo::fail(failure_kind::unavailable, "no random bytes"), failure_kind::unavailable},
    });
    for (const auto& [got, kind] : kinds) {
        BOOST_TEST_INFO_SCOPE(to_string(kind));
        world w;
        w.answers = {got};
        const auto made = w.sign_in();
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == kind);
        BOOST_TEST(w.bodies.size() == 1u);
        BOOST_TEST(w.time.ms == 0);
    }
}

BOOST_AUTO_TEST_CASE(it_gives_up) {
    answers.assign(10, busy(503));
    BOOST_CHECK(sign_in().error().kind == failure_kind::unavailable);
    BOOST_TEST(bodies.size() == 4u);
    world patient;
    patient.answers.assign(10, busy(429, "60"));
    BOOST_CHECK(patient.sign_in().error().kind == failure_kind::throttled);
    BOOST_TEST(patient.bodies.size() == 2u); // it waits for 60 s once, not twice
    BOOST_TEST(patient.time.ms == 60'000);
    world once;
    once.answers.assign(10, busy(503));
    BOOST_CHECK(once.sign_in({.attempts = 1}).error().kind == failure_kind::unavailable);
    BOOST_TEST(once.bodies.size() == 1u);
}

BOOST_AUTO_TEST_CASE(steps_that_repeat_themselves_are_left_to_it) {
    int sent = 0;
    const auto transport = [&](const request&) -> result<response> { return ++sent, busy(503); };
    const auto machine = [](azdo::sys_time now) { return managed_identity{.now = now}; };
    const retry_token_request step{machine, wall_clock};
    BOOST_CHECK(
        azdo::call(step, transport, {.timeout = std::chrono::seconds(1000)}, time.driver()).error().kind == failure_kind::unavailable);
    BOOST_TEST(sent == 6);
}

BOOST_AUTO_TEST_SUITE_END()
