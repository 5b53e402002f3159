// SPDX-License-Identifier: BSL-1.0
#include <callback_server/shares.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_shares)

using callback_server::errand;
using callback_server::rate_share;
using callback_server::work_limits;
using callback_server::work_shares;
using std::chrono::milliseconds;

namespace {

constexpr work_limits few{.threads = 8,
    .outward = 6,
    .outward_anonymous = 4,
    .outward_of_client = 3,
    .outward_of_person = 2,
    .waiting = 6,
    .waiting_of_client = 4,
    .waiting_of_person = 2};

/// Begins as many of these as possible; returns their number.
int begin_all(work_shares& shares, const errand& what, int wanted = 100) {
    int begun = 0;
    for (; begun < wanted && shares.may_begin(what); ++begun) shares.begin(what);
    return begun;
}
int may_wait(const errand& what, const std::vector<errand>& waiting) {
    std::vector<const errand*> all;
    for (const errand& one : waiting) all.push_back(&one);
    return work_shares(few).may_wait(what, all);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_person_has_a_share_at_any_address) {
    work_shares shares(few);
    BOOST_TEST(begin_all(shares, {"c1", "p1", true}) == 2);
    BOOST_TEST(!shares.may_begin({"c2", "p1", true}));
    BOOST_TEST(shares.may_begin({"c1", "p2", true}));
    BOOST_TEST(shares.may_begin({"c1", "p1", false}));
    shares.end({"c1", "p1", true});
    BOOST_TEST(shares.may_begin({"c2", "p1", true}));
}

BOOST_AUTO_TEST_CASE(every_client_has_a_share) {
    work_shares shares(few);
    BOOST_TEST(begin_all(shares, {"c1", "", true}) == 3);
    BOOST_TEST(!shares.may_begin({"c1", "p1", true}));
    BOOST_TEST(shares.may_begin({"c2", "", true}));
}

BOOST_AUTO_TEST_CASE(anonymous_visitors_leave_room_for_signed_in_people) {
    work_shares shares(few);
    BOOST_TEST(begin_all(shares, {"", "", true}) == 4); // behind a proxy that names no client
    BOOST_TEST(!shares.may_begin({"c2", "", true}));
    BOOST_TEST(begin_all(shares, {"", "p1", true}) == 2);
    BOOST_TEST(!shares.may_begin({"", "p2", true}));
}

BOOST_AUTO_TEST_CASE(each_share_counts_its_own_alone) {
    work_shares shares(few);
    BOOST_TEST(begin_all(shares, {"c1", "p1", false}, 5) == 5);
    BOOST_TEST(begin_all(shares, {"c1", "p1", true}) == 2); // unaffected by its other requests in progress
    work_shares signed_in(few);
    for (const char* person : {"p1", "p2"}) BOOST_TEST_CONTEXT(person) BOOST_TEST(begin_all(signed_in, {"", person, true}) == 2);
    BOOST_TEST(begin_all(signed_in, {"", "", true}) == 2); // limited by the total, not by the share for people who have not signed in
}

BOOST_AUTO_TEST_CASE(local_work_always_finds_a_thread) {
    work_shares shares(few);
    for (const char* person : {"p1", "p2", "p3", "p4"}) begin_all(shares, {"", person, true});
    BOOST_TEST(shares.working() == 6u);
    BOOST_TEST(begin_all(shares, {"c1", "", false}) == 2);
    BOOST_TEST(!shares.may_begin({"c2", "", false}));
}

BOOST_AUTO_TEST_CASE(only_existing_entries_end) {
    work_shares shares(few);
    shares.end({"c1", "p1", true});
    shares.begin({"c1", "p1", true});
    shares.end({"c1", "p1", false});
    BOOST_TEST(shares.working() == 1u);
    shares.end({"c1", "p1", true});
    BOOST_TEST(shares.working() == 0u);
}

BOOST_AUTO_TEST_CASE(the_next_one_is_that_of_the_person_with_the_fewest_at_work) {
    work_shares shares(few);
    const errand busy{"c1", "p1", true}, idle{"c2", "p2", true}, local{"c1", "", false};
    BOOST_TEST(shares.next_of({}) == 0u);
    BOOST_TEST(shares.next_of({&busy, &idle}) == 0u); // the one that came first
    shares.begin(busy);
    BOOST_TEST(shares.next_of({&busy, &busy, &idle}) == 2u);
    BOOST_TEST(shares.next_of({&busy, &local}) == 1u);
    shares.begin(busy);
    BOOST_TEST(shares.next_of({&busy}) == 1u); // it may not begin
    BOOST_TEST(shares.next_of({&busy, &idle}) == 1u);
}

BOOST_AUTO_TEST_CASE(at_work_counts_what_asks_the_service_for_the_same_person_or_client) {
    const errand anna{"c1", "p1", true}, bert{"c2", "p2", true};
    const auto next_after = [&](const errand& begun) {
        work_shares shares(few);
        shares.begin(begun);
        return shares.next_of({&anna, &bert});
    };
    BOOST_TEST(next_after({"c1", "p1", false}) == 0u);
    BOOST_TEST(next_after({"c9", "p9", true}) == 0u);
    BOOST_TEST(next_after({"c9", "p1", true}) == 1u);
    BOOST_TEST(next_after({"c1", "p9", true}) == 1u);
}

BOOST_AUTO_TEST_CASE(an_ended_request_is_subtracted_from_its_own_client_and_person) {
    work_shares clients(few), people(few);
    BOOST_TEST(begin_all(clients, {"c1", "", true}) == 3);
    clients.begin({"c2", "", true});
    clients.end({"c2", "", true});
    BOOST_TEST(!clients.may_begin({"c1", "p1", true}));
    BOOST_TEST(begin_all(people, {"c1", "p1", true}) == 2);
    people.begin({"c1", "p2", true});
    people.end({"c1", "p2", true});
    BOOST_TEST(!people.may_begin({"c2", "p1", true}));
}

BOOST_AUTO_TEST_CASE(the_queue_has_shares_too) {
    BOOST_TEST(may_wait({"c1", "p1", true}, {}) == 0);
    BOOST_TEST(may_wait({"c1", "p1", true}, {{"c2", "p1", true}, {"c3", "p1", true}}) == 429);
    BOOST_TEST(may_wait({"c1", "p2", true}, {{"c2", "p1", true}, {"c3", "p1", true}}) == 0);
    BOOST_TEST(may_wait({"c1", "p1", false}, {{"c2", "p1", true}, {"c3", "p1", true}}) == 0);
    const std::vector<errand> of_client(4, {"c1", "", true});
    BOOST_TEST(may_wait({"c1", "p1", true}, of_client) == 429);
    BOOST_TEST(may_wait({"c2", "", true}, of_client) == 0);
    BOOST_TEST(may_wait({"", "", true}, std::vector<errand>(5, {"", "", true})) == 0);
    BOOST_TEST(may_wait({"", "", true}, std::vector<errand>(6, {"", "", true})) == 503);
    BOOST_TEST(may_wait({"", "", true}, std::vector<errand>(6, {"", "", false})) == 0);
}

BOOST_AUTO_TEST_CASE(a_rate_is_a_burst_and_then_a_number_per_second) {
    rate_share rates(2, 3);
    for (int i = 0; i < 3; ++i) BOOST_TEST(rates.take("c1", milliseconds(1000)));
    BOOST_TEST(!rates.take("c1", milliseconds(1000)));
    BOOST_TEST(!rates.take("c1", milliseconds(1499)));
    BOOST_TEST(rates.take("c1", milliseconds(1500)));
    BOOST_TEST(!rates.take("c1", milliseconds(1500)));
    BOOST_TEST(rates.take("c2", milliseconds(1500)));
    for (int i = 0; i < 3; ++i) BOOST_TEST(rates.take("c1", milliseconds(1'000'000))); // never more than the burst
    BOOST_TEST(!rates.take("c1", milliseconds(1'000'000)));
    BOOST_TEST(!rates.take("c1", milliseconds(999'000))); // a clock that was set back grants nothing
    BOOST_TEST(rates.take("c3", milliseconds(1'000'000)));
    BOOST_TEST(rates.take("c3", milliseconds(0))); // and takes nothing
    for (int i = 0; i < 10; ++i) BOOST_TEST(rates.take("", milliseconds(0)));
}

BOOST_AUTO_TEST_CASE(a_rate_remembers_a_bounded_number_of_clients_and_the_greediest_longest) {
    rate_share rates(1, 3, 2);
    for (int i = 0; i < 3; ++i) BOOST_TEST(rates.take("greedy", milliseconds(0)));
    BOOST_TEST(rates.take("c0", milliseconds(0)));
    for (int i = 1; i < 100; ++i) BOOST_TEST(rates.take("c" + std::to_string(i), milliseconds(0)));
    BOOST_TEST(rates.size() == 2u);
    BOOST_TEST(!rates.take("greedy", milliseconds(0)));
    BOOST_TEST(rates.take("late", milliseconds(10'000)));
    BOOST_TEST(rates.size() == 1u); // clients whose whole share is available again are forgotten
}

BOOST_AUTO_TEST_SUITE_END()
