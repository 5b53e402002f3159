// SPDX-License-Identifier: BSL-1.0
#include <callback_server/session_store.hpp>

#include <azdo/oauth/crypto/entropy.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_session_store)

using namespace callback_server;
using namespace std::chrono_literals;

namespace {
const azdo::sys_time noon{std::chrono::hours{500'000}};

session named(std::string name) { return {std::move(name), {}, {}}; }
} // namespace

BOOST_AUTO_TEST_CASE(a_session_is_found_by_its_id_alone) {
    session_store store(azdo::oauth::system_entropy);
    const auto first = store.open(named("a"), noon);
    const auto second = store.open(named("b"), noon);
    BOOST_REQUIRE((first && second));
    BOOST_TEST(*first != *second);
    BOOST_TEST(is_session_id(*first));
    BOOST_TEST(store.find(*first, noon)->name == "a");
    BOOST_TEST(store.find(*second, noon)->name == "b");
    BOOST_TEST(!store.find("", noon).has_value());
    BOOST_TEST(!store.find(first->substr(1) + "A", noon).has_value());
    store.close(*first);
    BOOST_TEST(!store.find(*first, noon).has_value());
    BOOST_TEST(store.size() == 1u);
}

BOOST_AUTO_TEST_CASE(it_ends_when_it_is_not_used) {
    session_store store(azdo::oauth::system_entropy);
    const auto id = store.open(named("a"), noon);
    BOOST_TEST(store.find(*id, noon + 2h - 1s).has_value());
    BOOST_TEST(store.find(*id, noon + 4h - 2s).has_value());
    BOOST_TEST(!store.find(*id, noon + 6h).has_value());
    BOOST_TEST(store.size() == 0u);
}

BOOST_AUTO_TEST_CASE(it_ends_after_half_a_day_in_any_case) {
    session_store store(azdo::oauth::system_entropy);
    const auto id = store.open(named("a"), noon);
    for (auto time = noon; time < noon + 12h; time += 1h) BOOST_TEST(store.find(*id, time).has_value());
    BOOST_TEST(!store.find(*id, noon + 12h).has_value());
}

BOOST_AUTO_TEST_CASE(when_it_is_full_the_least_recently_used_one_ends) {
    session_store store(azdo::oauth::system_entropy, 2);
    const auto first = store.open(named("a"), noon);
    const auto second = store.open(named("b"), noon + 1s);
    BOOST_TEST(store.find(*first, noon + 2s).has_value());
    const auto third = store.open(named("c"), noon + 3s);
    BOOST_TEST(store.size() == 2u);
    BOOST_TEST(store.find(*first, noon + 4s).has_value());
    BOOST_TEST(!store.find(*second, noon + 4s).has_value());
    BOOST_TEST(store.find(*third, noon + 4s).has_value());
}

BOOST_AUTO_TEST_CASE(a_person_with_too_many_sessions_loses_the_oldest_of_them) {
    session_store store(azdo::oauth::system_entropy);
    const auto of = [](std::string person) { return session{"n", {}, {}, {}, std::move(person)}; };
    const auto other = store.open(of("other"), noon);
    const auto nobody = store.open(of(""), noon);
    std::vector<std::string> mine;
    for (int i = 0; i < 1000; ++i) mine.push_back(store.open(of("me"), noon + 1s).value());
    BOOST_TEST(store.size() == 2 + session_store::longest_list);
    BOOST_TEST(store.person_of(*other, noon + 1s) == "other");
    BOOST_TEST(store.find(*nobody, noon + 1s).has_value());
    BOOST_TEST(store.person_of(mine.back(), noon + 1s) == "me");
    BOOST_TEST(store.person_of("unknown", noon + 1s).empty());
    BOOST_TEST(store.person_of(*other, noon + 3h).empty()); // has ended
}

BOOST_AUTO_TEST_CASE(of_many_sessions_without_a_known_person_none_ends_another) {
    session_store store(azdo::oauth::system_entropy);
    for (int i = 0; i < 30; ++i) BOOST_TEST(store.open(named("a"), noon).has_value());
    BOOST_TEST(store.size() == 30u);
}

BOOST_AUTO_TEST_CASE(when_it_is_full_the_client_with_the_most_connections_makes_room) {
    session_store store(azdo::oauth::system_entropy, 6);
    const auto of = [](std::string person) { return session{"n", {}, {}, {}, std::move(person)}; };
    const auto single = store.open(of("single"), noon);
    std::vector<std::string> greedy;
    for (int i = 0; i < 5; ++i) greedy.push_back(store.open(of("greedy"), noon + 1s + std::chrono::seconds(i)).value());
    const auto late = store.open(of("late"), noon + 1min);
    BOOST_TEST(store.size() == 6u);
    BOOST_TEST(store.find(*single, noon + 1min).has_value()); // although unused for the longest time
    BOOST_TEST(store.find(*late, noon + 1min).has_value());
    BOOST_TEST(!store.find(greedy.front(), noon + 1min).has_value());
    BOOST_TEST(store.find(greedy.at(1), noon + 1min).has_value());
}

BOOST_AUTO_TEST_CASE(connections_that_ended_make_room_first) {
    session_store store(azdo::oauth::system_entropy, 3);
    const auto of = [](std::string person) { return session{"n", {}, {}, {}, std::move(person)}; };
    const auto over = store.open(of("over"), noon);
    const auto first = store.open(of("two"), noon + 1h), second = store.open(of("two"), noon + 1h);
    const auto late = store.open(of("late"), noon + 2h);
    BOOST_TEST(store.size() == 3u);
    for (const auto* id : {&first, &second, &late}) BOOST_TEST(store.find(**id, noon + 2h).has_value());
    BOOST_TEST(!store.find(*over, noon + 2h).has_value());
}

BOOST_AUTO_TEST_CASE(of_people_with_as_many_the_one_unused_for_longest_makes_room) {
    session_store store(azdo::oauth::system_entropy, 3);
    const auto of = [](std::string person) { return session{"n", {}, {}, {}, std::move(person)}; };
    const auto b = store.open(of("b"), noon + 1s), a = store.open(of("a"), noon), c = store.open(of("c"), noon + 2s);
    const auto late = store.open(of("late"), noon + 3s);
    for (const auto* id : {&b, &c, &late}) BOOST_TEST(store.find(**id, noon + 4s).has_value());
    BOOST_TEST(!store.find(*a, noon + 4s).has_value());
}

BOOST_AUTO_TEST_CASE(an_organization_is_added_later) {
    session_store store(azdo::oauth::system_entropy);
    const auto id = store.open(named("a"), noon);
    BOOST_TEST(!store.find(*id, noon)->place.has_value());
    store.connect(*id, *azdo::parse_organization("acme"));
    BOOST_TEST(store.find(*id, noon)->place->name == "acme");
    store.connect("unknown", *azdo::parse_organization("acme"));
    BOOST_TEST(store.size() == 1u);
}

BOOST_AUTO_TEST_CASE(without_random_bytes_there_is_no_session) {
    session_store store([](std::span<unsigned char>) { return false; });
    const auto id = store.open(named("a"), noon);
    BOOST_REQUIRE(!id.has_value());
    BOOST_TEST((id.error().kind == azdo::failure_kind::unavailable));
    BOOST_TEST(store.size() == 0u);
}

BOOST_AUTO_TEST_CASE(other_values_are_not_session_ids) {
    BOOST_TEST(!is_session_id(""));
    BOOST_TEST(!is_session_id(std::string(42, 'a')));
    BOOST_TEST(!is_session_id(std::string(44, 'a')));
    BOOST_TEST(!is_session_id(std::string(42, 'a') + ";"));
    BOOST_TEST(is_session_id(std::string(43, 'a')));
}

BOOST_AUTO_TEST_SUITE_END()
