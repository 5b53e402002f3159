// SPDX-License-Identifier: BSL-1.0
#include <azdo/postgresql/resources.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <set>
#include <span>

BOOST_AUTO_TEST_SUITE(postgresql_resources)

using azdo::postgresql::back_off;
using azdo::postgresql::resources;
using std::chrono::milliseconds;

BOOST_AUTO_TEST_CASE(the_pauses_double_up_to_the_longest_less_up_to_half) {
    const back_off pauses{milliseconds(100), milliseconds(1000)};
    const resources with;
    int failed = 0;
    for (const int whole : {100, 200, 400, 800, 1000, 1000, 1000}) {
        const auto pause = pauses.after(++failed, with).count();
        BOOST_TEST_CONTEXT(failed) BOOST_TEST((pause > whole / 2 && pause <= whole), pause);
    }
    BOOST_TEST(pauses.after(1'000'000, with).count() <= 1000);
}

BOOST_AUTO_TEST_CASE(the_pauses_differ_from_one_another_unless_the_random_bytes_do_not) {
    const back_off pauses{milliseconds(1'000'000), milliseconds(1'000'000)};
    std::set<std::int64_t> some, same;
    for (int i = 0; i < 20; ++i) {
        some.insert(pauses.after(1, resources{}).count());
        same.insert(pauses.after(1, resources{.random = [](std::span<unsigned char>) { return false; }}).count());
    }
    BOOST_TEST(some.size() > 10u);
    BOOST_TEST(same.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
