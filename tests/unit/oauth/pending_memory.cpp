// SPDX-License-Identifier: BSL-1.0
#include "fixture.hpp"

#include <azdo/oauth/entropy.hpp>
#include <azdo/oauth/pending_memory.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

BOOST_AUTO_TEST_SUITE(oauth_pending_memory)

BOOST_AUTO_TEST_CASE(nothing_of_the_sign_in_is_in_the_browser) {
    pending_memory store;
    auto begun = fixture::begin();
    begun.pending.context = std::string(100'000, 'x'); // more than a cookie holds
    const auto headers = store.keep(begun.pending, "s", "", system_entropy, noon).value();
    BOOST_TEST(headers.back().size() < 200u);
    const std::string pair = headers.back().substr(0, headers.back().find(';'));
    BOOST_TEST(store.find("code=c&state=" + begun.pending.state.reveal(), "s", pair)->context.size() == 100'000u);
}

BOOST_AUTO_TEST_CASE(what_was_dropped_is_not_found_again) {
    pending_memory store;
    const auto begun = fixture::begin();
    const auto headers = store.keep(begun.pending, "s", "", system_entropy, noon).value();
    const std::string pair = headers.back().substr(0, headers.back().find(';'));
    BOOST_TEST(store.size() == 1u);
    static_cast<void>(store.drop(begun.pending));
    BOOST_TEST(store.size() == 0u);
    BOOST_TEST(!store.find("code=c&state=" + begun.pending.state.reveal(), "s", pair).has_value());
}

BOOST_AUTO_TEST_CASE(it_is_bounded_and_forgets_what_is_too_late) {
    pending_memory store(true, 2);
    BOOST_TEST(store.keep(fixture::begin(0).pending, "", "", system_entropy, noon).has_value());
    BOOST_TEST(store.keep(fixture::begin(50).pending, "", "", system_entropy, noon).has_value());
    BOOST_CHECK(store.keep(fixture::begin(100).pending, "", "", system_entropy, noon + 9min).error().kind == failure_kind::throttled);
    auto late = fixture::begin(150).pending;
    late.created_at = noon + 10min;
    BOOST_TEST(store.keep(late, "", "", system_entropy, noon + 10min).has_value());
    BOOST_TEST(store.size() == 1u);
}

BOOST_AUTO_TEST_CASE(many_threads) {
    pending_memory store;
    std::vector<std::thread> threads;
    for (unsigned char t = 0; t < 8; ++t)
        threads.emplace_back([&store, t] {
            for (int i = 0; i < 20; ++i) {
                auto pending = fixture::begin(static_cast<unsigned char>(t * 30)).pending;
                pending.state = azdo::secret<std::string>(std::to_string(t) + "-" + std::to_string(i));
                if (store.keep(pending, "s", "", system_entropy, noon)) static_cast<void>(store.drop(pending));
            }
        });
    for (auto& thread : threads) thread.join();
    BOOST_TEST(store.size() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
