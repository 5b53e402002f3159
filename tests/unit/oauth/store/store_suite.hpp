// SPDX-License-Identifier: BSL-1.0
// What every store must do, whether it keeps things in memory, in files or in PostgreSQL.
#pragma once

#include "../fixture.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/crypto/seal.hpp>
#include <azdo/oauth/flow/callback.hpp>
#include <azdo/oauth/store/pending_store.hpp>
#include <azdo/oauth/store/replay_guard.hpp>
#include <azdo/oauth/store/session_store.hpp>
#include <azdo/oauth/store/sign_in_cookie.hpp>
#include <azdo/oauth/store/token_store.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace store_suite {

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

inline token named(const std::string& name) {
    return {
        azdo::secret<std::string>("access-canary-" + name), azdo::secret<std::string>("refresh-canary-" + name), "vso.work_write", noon};
}
inline seal_keys keys_of(char c) { return {*seal_key::from_secret(azdo::secret<std::string>(std::string(32, c)))}; }

/// What every store of connections must do; `again()` opens the same one again.
template <class Open>
void check_token_store(Open again) {
    static_assert(connection_store<decltype(again())>);
    const auto store = again();
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST((store.look().value() == connection{}));
    BOOST_CHECK(store.compare_and_swap(1, named("x")).error().kind == failure_kind::conflict);
    const auto first = store.compare_and_swap(0, named("a")).value();
    BOOST_TEST(again().read()->generation == first);
    BOOST_TEST((again().read()->value == named("a")));
    const auto second = store.compare_and_swap(first, named("b")).value();
    BOOST_TEST(second > first);
    for (const std::uint64_t old : {std::uint64_t{0}, first, second + 1})
        BOOST_TEST_CONTEXT(old) BOOST_CHECK(store.compare_and_swap(old, named("c")).error().kind == failure_kind::conflict);
    BOOST_TEST((again().read()->value == named("b")));

    // An organization alone is not a connection; it survives sign-outs and new authorizations.
    BOOST_TEST(again().look()->signed_in);
    BOOST_TEST(!again().look()->is_connected());
    BOOST_TEST(store.choose("fabrikam").has_value());
    BOOST_TEST(again().look()->is_connected());
    BOOST_TEST((again().read()->value == named("b")));
    BOOST_TEST(again().read()->generation == second); // a refresh in progress is not disturbed
    BOOST_TEST(store.sign_out().has_value());
    BOOST_CHECK(store.read().error().kind == failure_kind::not_signed_in);
    BOOST_TEST((again().look().value() == connection{"fabrikam", false}));
    BOOST_TEST(!again().look()->is_connected());
    const auto third = store.compare_and_swap(0, named("d")).value();
    BOOST_TEST(third > second); // no generation is used again
    BOOST_TEST((again().look().value() == connection{"fabrikam", true}));
    BOOST_TEST(store.choose("contoso").has_value());
    BOOST_TEST(again().look()->organization == "contoso");
    BOOST_TEST((again().read()->value == named("d")));

    // Of many writers at once, one wins each generation.
    std::atomic<int> won = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            if (again().compare_and_swap(third, named(std::to_string(t)))) ++won;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(won == 1);
    BOOST_TEST(again().read()->generation > third);
    BOOST_TEST(keep(store, named("e")).has_value()); // a new sign-in replaces any other
    BOOST_TEST((again().read()->value == named("e")));
    BOOST_CHECK(keep(store, token{}).error().kind == failure_kind::invalid_input);
}

/// `again()` opens the same guard again.
template <class Open>
void check_replay_guard(Open again) {
    static_assert(claims_once<decltype(again())>);
    const auto claim = [&](std::string_view id, azdo::sys_time forget_at, azdo::sys_time now) { return again().claim(id, forget_at, now); };
    BOOST_TEST(claim("a", noon + 10min, noon).has_value());
    BOOST_CHECK(claim("a", noon + 10min, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(claim("a", noon + 5min, noon).error().kind == failure_kind::conflict);
    BOOST_CHECK(claim("a", noon + 10min, noon + 9min + 59s).error().kind == failure_kind::conflict);
    BOOST_TEST(claim("b", noon + 10min, noon).has_value());
    BOOST_CHECK(claim("late", noon, noon).error().kind == failure_kind::timed_out);
    BOOST_CHECK(claim("a", noon + 10min, noon + 10min).error().kind == failure_kind::timed_out);
    const auto begun = fixture::begin();
    const std::string query = "code=c&state=" + begun.pending.state.reveal();
    auto first = again(), second = again();
    BOOST_TEST(accept_callback(begun.pending, query, noon, first).has_value());
    BOOST_CHECK(accept_callback(begun.pending, query, noon, second).error().kind == failure_kind::conflict);
    std::atomic<int> won = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
            for (int i = 0; i < 5; ++i)
                if (claim("same", noon + 10min, noon)) ++won;
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(won == 1);
}

inline std::string pair_of(std::string_view set_cookie) { return std::string(set_cookie.substr(0, set_cookie.find(';'))); }
inline std::string query_of(const begun_sign_in& begun) { return "code=c&state=" + begun.pending.state.reveal(); }

/// What every store of pending sign-ins must do.
template <class Store>
void check_pending_store(Store&& store) {
    const auto ours = fixture::begin(0), other = fixture::begin(100);
    const std::string mine = pair_of(store.keep(ours.pending, "session-1", "", system_entropy, noon).value().back());
    const std::string theirs = pair_of(store.keep(other.pending, "session-2", "", system_entropy, noon).value().back());
    BOOST_TEST(mine.find(ours.pending.state.reveal()) == std::string::npos);

    BOOST_CHECK(store.find(query_of(ours), "session-1", mine).value() == ours.pending);
    BOOST_CHECK(store.find("?" + query_of(ours), "session-1", "a=b; " + theirs + "; " + mine).value() == ours.pending);
    const auto refused = [&](const std::string& query, std::string_view session, const std::string& jar) {
        const auto found = store.find(query, session, jar);
        BOOST_REQUIRE(!found);
        BOOST_CHECK(found.error().kind == failure_kind::invalid_input);
        BOOST_TEST(found.error().message.find(ours.pending.state.reveal()) == std::string::npos);
    };
    refused(query_of(ours), "session-1", "");                                 // another browser
    refused(query_of(ours), "session-2", theirs);                             // another browser, with a sign-in of its own
    refused(query_of(ours), "session-2", mine);                               // a stolen cookie in another session
    refused(query_of(ours), "session-1", mine.substr(0, mine.size() - 1));    // a changed one
    refused(query_of(ours), "session-1", mine.substr(0, mine.find('=') + 1)); // an empty one
    refused(query_of(ours), "session-1", mine.substr(0, mine.find('=')) + theirs.substr(theirs.find('='))); // the value of another's
    refused("code=c&state=x", "session-1", mine);
    refused("code=c", "session-1", mine);
    refused("state=a&state=b", "session-1", mine);

    BOOST_TEST(store.drop(ours.pending).starts_with(mine.substr(0, mine.find('=') + 1) + ";"));
    BOOST_CHECK(store.find(query_of(other), "session-2", theirs).value() == other.pending);
    BOOST_CHECK(store.keep(ours.pending, "", "", fixture::no_entropy{}, noon).error().kind == failure_kind::unavailable);

    std::string jar;
    for (unsigned char i = 0; i < 10; ++i)
        jar +=
            pair_of(
                store.keep(fixture::begin(static_cast<unsigned char>(i * 20 + 3)).pending, "s", "", system_entropy, noon).value().back()) +
            "; ";
    BOOST_TEST(store.keep(fixture::begin(250).pending, "s", jar, system_entropy, noon)->size() == 4u); // three dropped: eight are left
    BOOST_TEST(store.keep(fixture::begin(251).pending, "s", jar, system_entropy, noon + sign_in_lifetime)->size() == 11u);
}

/// What every store of sessions must do; `again()` opens the same one again, with the default limits.
template <class Open>
void check_session_store(Open again) {
    static_assert(session_store<decltype(again())>);
    auto store = again();
    const std::string id = store.open("text-canary", "ada", noon).value(), other = store.open("other", "", noon).value();
    BOOST_TEST(id.size() == 43u);
    BOOST_TEST(id != other);
    BOOST_TEST(again().find(id, noon)->value() == "text-canary");
    for (const std::string& unknown :
        {std::string(), std::string("x"), std::string(43, 'A'), id + "A", id.substr(1), std::string(43, '\''), std::string(100'000, 'A')})
        BOOST_TEST(!again().find(unknown, noon)->has_value());
    BOOST_TEST(again().replace(id, "changed").has_value());
    BOOST_TEST(again().find(id, noon)->value() == "changed");
    BOOST_TEST(again().find(other, noon)->value() == "other");
    BOOST_CHECK(again().replace(std::string(43, 'A'), "x").error().kind == failure_kind::not_found);

    // It ends when it was not used for two hours, or is twelve hours old.
    for (int hours = 1; hours < 12; ++hours) BOOST_TEST(again().find(id, noon + 1h * hours)->has_value());
    BOOST_TEST(!again().find(other, noon + 2h)->has_value());
    BOOST_TEST(again().find(id, noon + 12h - 1s)->has_value());
    BOOST_TEST(!again().find(id, noon + 12h)->has_value());
    BOOST_TEST(!again().find(id, noon)->has_value()); // it is gone, whatever the clock says now
    const std::string closed = store.open("x", "ada", noon).value();
    BOOST_TEST(again().close(closed).has_value());
    BOOST_TEST(again().close(closed).has_value());
    BOOST_TEST(!again().find(closed, noon)->has_value());
    BOOST_CHECK(again().replace(closed, "back").error().kind == failure_kind::not_found); // closed is closed

    // A person has at most ten; nobody else loses one for it.
    std::vector<std::string> ids{store.open("bob's", "bob", noon).value(), store.open("nobody's", "", noon).value()};
    for (int i = 0; i < 12; ++i) ids.push_back(store.open(std::to_string(i), "ada", noon + 1min * i).value());
    for (std::size_t i = 0; i < ids.size(); ++i)
        BOOST_TEST_CONTEXT(i) BOOST_TEST(again().find(ids[i], noon + 12min)->has_value() == (i < 2 || i >= 4));
}

} // namespace store_suite
