// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/store/replay_guard.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_callback)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure;
using azdo::failure_kind;
using fixture::noon;

namespace {
const pending_sign_in pending = fixture::begin().pending;
std::string state() { return pending.state.reveal(); }
std::string good_query() { return "code=" + std::string(fixture::canary_code) + "&state=" + state(); }

/// The failure of a callback that must not be accepted. Its texts must show no code, state or markup.
failure refused(std::string_view query, azdo::sys_time now = noon, const pending_sign_in& waiting = pending) {
    auto code = accept_callback(waiting, query, now);
    BOOST_REQUIRE_MESSAGE(!code, "accepted: " << query);
    for (const std::string_view hidden :
        {fixture::canary_code, std::string_view(waiting.state.reveal()), std::string_view("<script"), std::string_view("canary")})
        if (!hidden.empty())
            for (const std::string& text : {code.error().message, code.error().type_key, code.error().correlation_id})
                BOOST_TEST(text.find(hidden) == std::string::npos, "shown in: " << text);
    return std::move(code).error();
}
} // namespace

BOOST_AUTO_TEST_CASE(a_good_callback_gives_the_code_and_what_the_exchange_repeats) {
    for (const std::string& query : {good_query(), "?" + good_query(), "state=" + state() + "&code=" + std::string(fixture::canary_code),
             good_query() + "&session_state=1&unknown="}) {
        BOOST_TEST_INFO_SCOPE(query);
        const auto code = accept_callback(pending, query, noon + 9min);
        BOOST_REQUIRE(code);
        BOOST_TEST(code->code().reveal() == fixture::canary_code);
        BOOST_TEST(code->redirect_uri() == fixture::redirect_uri);
        BOOST_TEST(code->client_id() == fixture::app().client_id);
    }
}

BOOST_AUTO_TEST_CASE(a_callback_that_has_been_read) {
    BOOST_TEST(accept_callback(pending, read_callback(good_query()).value(), noon).value().code().reveal() == fixture::canary_code);
    BOOST_CHECK(accept_callback(pending, read_callback("code=c&state=x").value(), noon).error().kind == failure_kind::invalid_input);
    replay_guard guard;
    const callback_parameters came = read_callback(good_query()).value();
    BOOST_TEST(accept_callback(pending, came, noon, guard).has_value());
    BOOST_CHECK(accept_callback(pending, came, noon, guard).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(a_code_keeps_its_equals_signs_and_is_decoded_once) {
    BOOST_TEST(accept_callback(pending, "code=a==&state=" + state(), noon)->code().reveal() == "a==");
    BOOST_TEST(accept_callback(pending, "code=a%2Bb+c%2525&state=" + state(), noon)->code().reveal() == "a+b c%25");
}

BOOST_AUTO_TEST_CASE(only_accept_callback_makes_a_code) {
    static_assert(!std::is_default_constructible_v<authorization_code>);
    static_assert(!std::is_constructible_v<authorization_code, azdo::secret<std::string>, std::string, std::string>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(denial) {
    const failure denied = refused("error=access_denied&error_description=canary&state=" + state());
    BOOST_CHECK(denied.kind == failure_kind::access_denied);
    BOOST_TEST(denied.type_key == "access_denied");
    for (const std::string& query :
        {"state=" + state(), "code=&state=" + state(), "code=&error=&state=" + state(), "code&state=" + state()}) {
        const failure neither = refused(query);
        BOOST_CHECK(neither.kind == failure_kind::access_denied);
        BOOST_TEST(neither.message.find("without a code") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(what_entra_says_of_an_error) {
    const failure why =
        refused("error=access_denied&error_description=AADSTS53003%3a+canary.%0d%0aTrace+ID%3a+11111111-1111-4111-8111-111111111111%0d%0a"
                "Correlation+ID%3a+7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11%0d%0aTimestamp%3a+2026-11-30&state=" +
                state());
    BOOST_CHECK(why.kind == failure_kind::access_denied);
    BOOST_TEST(why.correlation_id == "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11");
    BOOST_TEST(why.trace == "error codes 53003; trace 11111111-1111-4111-8111-111111111111");
    BOOST_TEST(why.message.find("canary") == std::string::npos);
    for (const char* other :
        {"AADSTS", "AADSTSx", "aadsts1", "Correlation+ID%3a+canary", "Correlation+ID%3a+%3cscript%3e7d0a7b3c-52f1-4e8e-a9c9", ""}) {
        const failure none = refused("error=consent_required&error_description=" + std::string(other) + "&state=" + state());
        BOOST_TEST(none.correlation_id == "", other);
        BOOST_TEST(none.trace == "", other);
    }
    // Line breaks are for errors alone.
    BOOST_CHECK(refused(good_query() + "&error_description=%0d%0a").kind == failure_kind::invalid_input);
    BOOST_CHECK(refused("error=%0d%0a&error_description=x&state=" + state()).kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(an_error_takes_precedence_over_a_code) {
    BOOST_CHECK(refused(good_query() + "&error=access_denied").kind == failure_kind::access_denied);
}

BOOST_AUTO_TEST_CASE(other_errors_say_what_to_do) {
    const std::pair<std::string_view, failure_kind> errors[] = {{"invalid_scope", failure_kind::rejected},
        {"invalid_request", failure_kind::rejected}, {"unauthorized_client", failure_kind::rejected},
        {"unsupported_response_type", failure_kind::rejected}, {"server_error", failure_kind::unavailable},
        {"temporarily_unavailable", failure_kind::unavailable}};
    for (const auto& one : errors) {
        BOOST_TEST_INFO_SCOPE(one.first);
        const failure why = refused("error=" + std::string(one.first) + "&state=" + state());
        BOOST_CHECK(why.kind == one.second);
        BOOST_TEST(why.type_key == one.first);
    }
    BOOST_TEST(refused("error=canary&state=" + state()).type_key == "unknown_error");
}

BOOST_AUTO_TEST_CASE(the_state_is_looked_at_before_the_error) {
    BOOST_CHECK(refused("error=access_denied&state=other").kind == failure_kind::invalid_input);
    BOOST_CHECK(refused("error=access_denied").kind == failure_kind::invalid_input);
    BOOST_CHECK(refused("error=access_denied&state=" + state(), noon + 1h).kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(a_state_that_is_almost_right) {
    std::vector<std::string> wrong = {"", "x", state() + "x", "x" + state(), state() + state(), "%20" + state(), state() + "%00",
        state() + "+", state().substr(1), fixture::begin(1).pending.state.reveal()};
    for (std::size_t i = 0; i < state().size(); ++i) {
        std::string changed = state();
        changed[i] = changed[i] == 'A' ? 'B' : 'A';
        wrong.push_back(changed);
        wrong.push_back(state().substr(0, i));
    }
    for (const std::string& one : wrong)
        BOOST_TEST_CONTEXT(one) BOOST_CHECK(refused("code=c&state=" + one).kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(an_empty_pending_state_matches_nothing) {
    pending_sign_in none = pending;
    none.state.clear();
    for (const std::string_view query : {"code=c", "code=c&state=", "code=c&state=x"})
        BOOST_TEST_CONTEXT(query) BOOST_CHECK(refused(query, noon, none).kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(a_parameter_given_twice) {
    for (const std::string_view name : {"code", "state", "error", "iss", "error_description", "unknown"})
        for (const std::string_view second : {"", "x"}) {
            BOOST_TEST_INFO_SCOPE(name << ' ' << second);
            const std::string pair = std::string(name) + "=";
            const std::string first = name == "state" ? pair + state() : pair + "1";
            const std::string with_state = name == "state" ? "" : "&state=" + state();
            BOOST_CHECK(refused(first + "&" + pair + std::string(second) + with_state).kind == failure_kind::invalid_input);
            BOOST_CHECK(refused(pair + std::string(second) + "&" + first + with_state).kind == failure_kind::invalid_input);
        }
    BOOST_CHECK(refused("c%6Fde=1&code=2&state=" + state()).kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(it_expires_after_ten_minutes) {
    BOOST_TEST(accept_callback(pending, good_query(), noon + 9min + 59s).has_value());
    BOOST_CHECK(refused(good_query(), noon + 10min).kind == failure_kind::timed_out);
    BOOST_CHECK(refused(good_query(), noon - 2min).kind == failure_kind::timed_out);
}

BOOST_AUTO_TEST_CASE(the_issuer) {
    BOOST_CHECK(refused(good_query() + "&iss=https%3A%2F%2Fissuer").kind == failure_kind::invalid_input);
    pending_sign_in with_issuer = pending;
    with_issuer.issuer = "https://issuer";
    BOOST_TEST(accept_callback(with_issuer, good_query(), noon).has_value());
    BOOST_CHECK(refused(good_query() + "&iss=https%3A%2F%2Fother", noon, with_issuer).kind == failure_kind::invalid_input);
    with_issuer.issuer_required = true;
    BOOST_TEST(accept_callback(with_issuer, good_query() + "&iss=https%3A%2F%2Fissuer", noon).has_value());
    for (const char* wrong : {"", "&iss=", "&iss=https%3A%2F%2Fissuer%2F", "&iss=https%3A%2F%2FISSUER", "&iss=https%3A%2F%2Fother"}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        BOOST_CHECK(refused(good_query() + wrong, noon, with_issuer).kind == failure_kind::invalid_input);
        BOOST_CHECK(refused("error=access_denied&state=" + state() + wrong, noon, with_issuer).kind == failure_kind::invalid_input);
    }
}

BOOST_AUTO_TEST_CASE(the_issuer_of_any_tenant) {
    pending_sign_in begun = pending;
    begun.issuer = "https://login.example.com/{tenantid}/v2.0";
    const std::string before = "&iss=https://login.example.com/";
    BOOST_TEST(accept_callback(begun, good_query() + before + "3f2504e0-4f89-11d3-9a0c-0305e82c3301/v2.0", noon).has_value());
    for (const char* wrong :
        {"{tenantid}/v2.0", "/v2.0", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "3f2504e0-4f89-11d3-9a0c-0305e82c330/v2.0",
            "x/3f2504e0-4f89-11d3-9a0c-0305e82c3301/v2.0", "3f2504e0-4f89-11d3-9a0c-0305e82c3301/v2.0/"})
        BOOST_CHECK(refused(good_query() + before + wrong, noon, begun).kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(sizes_are_limited) {
    BOOST_CHECK(refused(good_query() + "&x=" + std::string(16 * 1024, 'x')).kind == failure_kind::too_large);
    std::string many = good_query();
    for (int i = 0; i < 31; ++i) many += "&p" + std::to_string(i) + "=1";
    BOOST_CHECK(refused(many).kind == failure_kind::too_large);
    BOOST_TEST(accept_callback(pending, "code=" + std::string(8000, 'c') + "&state=" + state(), noon).has_value());
}

BOOST_AUTO_TEST_CASE(five_hundred_callbacks_that_must_not_be_accepted) {
    // Hostile values in every parameter. Even with the right state they are refused: there is no code, or it is damaged.
    const std::vector<std::string> payloads = {"%", "%0", "%zz", "%0d%0aSet-Cookie:%20x=1", "%00", "%1f", "%7f", "%c3%a9", "%ff",
        "%E2%80%AE", "%0a", "%0D", "%09", "a%08b", "%c0%80", "%ed%a0%80", "x%00y", "%%", "%1", "%g0"};
    const std::vector<std::string> names = {"code", "state", "error", "iss", "error_description", "error_uri", "session_state", "x"};
    int count = 0;
    for (const std::string& payload : payloads)
        for (const std::string& name : names) {
            BOOST_TEST_INFO_SCOPE(payload << ' ' << name);
            const std::string state_part = name == "state" ? "" : "&state=" + state();
            const std::string code_part = name == "code" ? "" : "&code=c";
            for (const std::string& query : {name + "=" + payload + state_part + code_part,
                     state_part + code_part + "&" + name + "=" + payload, name + "=" + payload + state_part}) {
                BOOST_TEST_INFO_SCOPE(query);
                const failure why = refused(query);
                BOOST_TEST((why.kind == failure_kind::invalid_input || why.kind == failure_kind::access_denied ||
                            why.kind == failure_kind::rejected));
                ++count;
            }
        }
    const std::vector<std::string> scripts = {"<script>alert(1)</script>", "https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example",
        "javascript:alert(1)", "%22onload%3D", "..%2F..%2F", "${jndi:ldap}", "'; drop table"};
    for (const std::string& payload : scripts)
        for (const std::string& query : {"state=" + payload + "&code=c", "error=" + payload + "&state=" + state(),
                 "iss=" + payload + "&code=c&state=" + state(), "error=access_denied&error_description=" + payload + "&state=" + state()}) {
            BOOST_TEST_INFO_SCOPE(payload << ' ' << query);
            BOOST_TEST(!refused(query).message.empty());
            ++count;
        }
    BOOST_TEST(count >= 500);
}

BOOST_AUTO_TEST_CASE(a_guard_lets_a_sign_in_pass_once) {
    replay_guard guard;
    BOOST_TEST(accept_callback(pending, good_query(), noon, guard).has_value());
    BOOST_CHECK(accept_callback(pending, good_query(), noon, guard).error().kind == failure_kind::conflict);
    BOOST_CHECK(accept_callback(pending, "code=another&state=" + state(), noon, guard).error().kind == failure_kind::conflict);
}

BOOST_AUTO_TEST_CASE(only_a_code_that_would_be_exchanged_is_claimed) {
    replay_guard guard(1);
    for (const char* came : {"error=access_denied&", "error=server_error&", "error=canary&", "", "code=&", "code=c&error=access_denied&",
             "code=c&iss=https://other.example&"})
        for (int i = 0; i < 20; ++i) {
            BOOST_TEST(!accept_callback(pending, came + ("state=" + state()), noon, guard).has_value());
            BOOST_TEST(guard.size() == 0u);
        }
    BOOST_TEST(accept_callback(pending, good_query(), noon, guard).has_value()); // the refused callbacks claimed nothing
    BOOST_TEST(guard.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_wrong_state_uses_nothing_up) {
    replay_guard guard;
    BOOST_TEST(!accept_callback(pending, "code=c&state=other", noon, guard).has_value());
    BOOST_TEST(!accept_callback(pending, good_query(), noon + 10min, guard).has_value());
    BOOST_TEST(guard.size() == 0u);
    BOOST_TEST(accept_callback(pending, good_query(), noon, guard).has_value());
}

BOOST_AUTO_TEST_CASE(a_guard_that_cannot_remember_stops_the_sign_in) {
    struct broken {
        azdo::result<void> claim(std::string_view, azdo::sys_time, azdo::sys_time) { return azdo::fail(failure_kind::storage, "no room"); }
    } guard;
    BOOST_CHECK(accept_callback(pending, good_query(), noon, guard).error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(of_a_thousand_identical_callbacks_at_once_one_is_accepted) {
    replay_guard guard;
    std::atomic<int> accepted = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 10; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 100; ++i)
                if (accept_callback(pending, good_query(), noon, guard)) ++accepted;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(accepted == 1);
}

BOOST_AUTO_TEST_CASE(reading_alone) {
    const auto came = read_callback("?state=s&code=c&error=e&iss=i");
    BOOST_TEST(came->state.reveal() == "s");
    BOOST_TEST(came->code.reveal() == "c");
    BOOST_TEST(came->error.reveal() == "e");
    BOOST_TEST(came->issuer.reveal() == "i");
    BOOST_TEST(read_callback("")->state.empty());
}

BOOST_AUTO_TEST_CASE(codes_and_states_are_visible_ascii_and_blanks) {
    BOOST_TEST(read_callback("code=%20!%7E~")->code.reveal() == " !~~");
    for (const char* query : {"code=%1F", "code=%7F", "state=%00", "state=%80", "error=%C3%9C"})
        BOOST_TEST_CONTEXT(query) BOOST_CHECK(read_callback(query).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_SUITE_END()
