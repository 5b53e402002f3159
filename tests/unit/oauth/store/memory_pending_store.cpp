// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/store/memory_pending_store.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_memory_pending_store)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure_kind;
using fixture::noon;

BOOST_AUTO_TEST_CASE(nothing_of_the_sign_in_is_in_the_browser) {
    memory_pending_store store;
    auto begun = fixture::begin();
    begun.pending.context = std::string(100'000, 'x'); // more than a cookie holds
    const auto headers = store.keep(begun.pending, "s", "", system_entropy, noon).value();
    BOOST_TEST(headers.back().size() < 200u);
    const std::string pair = headers.back().substr(0, headers.back().find(';'));
    BOOST_TEST(store.find("code=c&state=" + begun.pending.state.reveal(), "s", pair)->context.size() == 100'000u);
}

BOOST_AUTO_TEST_CASE(dropped_entries_are_not_found) {
    memory_pending_store store;
    const auto begun = fixture::begin();
    const auto headers = store.keep(begun.pending, "s", "", system_entropy, noon).value();
    const std::string pair = headers.back().substr(0, headers.back().find(';'));
    BOOST_TEST(store.size() == 1u);
    static_cast<void>(store.drop(begun.pending));
    BOOST_TEST(store.size() == 0u);
    BOOST_TEST(!store.find("code=c&state=" + begun.pending.state.reveal(), "s", pair).has_value());
}

BOOST_AUTO_TEST_CASE(it_is_bounded_and_the_first_one_makes_room) {
    memory_pending_store store(true, 3);
    const auto waits = [&](const begun_sign_in& begun, const std::string& pair) {
        return store.find("code=c&state=" + begun.pending.state.reveal(), "s", pair).has_value();
    };
    std::vector<begun_sign_in> begun;
    std::vector<std::string> pairs;
    const auto begin = [&](unsigned char seed, azdo::sys_time now) {
        begun.push_back(fixture::begin(seed));
        begun.back().pending.created_at = now;
        const auto headers = store.keep(begun.back().pending, "s", "", system_entropy, now).value();
        pairs.push_back(headers.back().substr(0, headers.back().find(';')));
    };
    for (unsigned char i = 0; i < 5; ++i) begin(static_cast<unsigned char>(i * 40), noon + 1s * i);
    BOOST_TEST(store.size() == 3u);
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST(waits(begun[i], pairs[i]) == (i >= 2)); // the last ones are kept
    static_cast<void>(store.keep(begun[4].pending, "s", "", system_entropy, noon + 5s).value());
    BOOST_TEST(store.size() == 3u);         // keeping the same one again takes no extra room
    BOOST_TEST(!waits(begun[4], pairs[4])); // it has another cookie now
    begin(250, noon + 11min);
    BOOST_TEST(store.size() == 1u); // the others have expired
    BOOST_TEST(waits(begun[5], pairs[5]));
    memory_pending_store none(true, 0);
    BOOST_TEST(none.keep(begun[0].pending, "s", "", system_entropy, noon).has_value());
    BOOST_TEST(none.keep(begun[1].pending, "s", "", system_entropy, noon).has_value());
    BOOST_TEST(none.size() == 1u);
}

BOOST_AUTO_TEST_CASE(many_threads) {
    memory_pending_store store;
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
