// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/ahead.hpp>

#include "sample.hpp"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <functional>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace azdo;
using sample::get_thing;

namespace {
/// A transport that answers with the name that was asked for, in whatever thread; `7` is not found, `9` throws.
struct names {
    mutable std::mutex mutex{};
    std::vector<std::string> targets{};
    std::atomic<int> under_way{0}, most{0};

    result<http::response> operator()(const http::request& wanted) {
        const int now = ++under_way;
        for (int before = most; before < now && !most.compare_exchange_weak(before, now);) {}
        std::string target(wanted.target());
        {
            const std::lock_guard lock(mutex);
            targets.push_back(target);
        }
        std::this_thread::yield();
        --under_way;
        const std::string name = target.substr(target.rfind('/') + 1, target.find('?') - target.rfind('/') - 1);
        if (name == "9") throw std::runtime_error("broken");
        http::response made(name == "7" ? 404 : 200, "{\"name\":\"" + name + "\"}");
        made.add_header("Content-Type", "application/json");
        return made;
    }
};
constexpr auto in_a_thread = [](auto work) { std::thread(std::move(work)).detach(); };
constexpr auto at_once_here = [](const auto& work) { work(); };

std::vector<get_thing> things(int first, int last) {
    std::vector<get_thing> all;
    for (int id = first; id <= last; ++id) all.push_back({.organization = "acme", .id = id});
    return all;
}
template <class Range>
std::string outcome(Range&& range) {
    std::string seen;
    for (auto&& one : range) seen += (one ? one->name : std::string(to_string(one.error().kind))) + " ";
    return seen;
}
} // namespace

BOOST_AUTO_TEST_SUITE(http_ahead)

BOOST_AUTO_TEST_CASE(results_come_in_their_order) {
    names api;
    std::string expected;
    for (int id = 10; id <= 60; ++id) expected += std::to_string(id) + " ";
    BOOST_TEST(outcome(ahead(things(10, 60), std::ref(api), in_a_thread)) == expected);
    BOOST_TEST(outcome(ahead(things(10, 60), std::ref(api), in_a_thread, 8)) == expected);
    BOOST_TEST(outcome(ahead(things(10, 60), std::ref(api), at_once_here, 3)) == expected);
    BOOST_TEST(api.targets.size() == 3 * 51u);
    BOOST_TEST(outcome(ahead(things(1, 0), std::ref(api), in_a_thread)).empty());
}

BOOST_AUTO_TEST_CASE(so_many_calls_at_once_and_no_more) {
    for (const std::size_t at_once : {0u, 1u, 2u, 5u}) {
        names api;
        outcome(ahead(things(10, 60), std::ref(api), in_a_thread, at_once));
        BOOST_TEST(static_cast<std::size_t>(api.most) <= (at_once == 0 ? 1 : at_once));
        BOOST_TEST(api.targets.size() == 51u);
    }
}

BOOST_AUTO_TEST_CASE(the_next_calls_begin_before_a_result_is_used) {
    names api;
    const auto ref = std::ref(api);
    std::size_t asked = 3;
    for (auto&& one : ahead(things(10, 20), ref, at_once_here, 2)) {
        BOOST_TEST(one.has_value());
        BOOST_TEST(api.targets.size() == (asked < 11 ? asked : 11));
        ++asked;
    }
}

BOOST_AUTO_TEST_CASE(a_failure_stands_in_its_place_and_the_others_are_called) {
    names api;
    BOOST_TEST(outcome(ahead(things(6, 8), std::ref(api), in_a_thread)) == "6 not_found 8 ");
    BOOST_TEST(api.targets.size() == 3u);
    const call_options over{.timeout_ms = -1};
    BOOST_TEST(outcome(ahead(things(1, 2), std::ref(api), in_a_thread, 2, over)) == "timed_out timed_out ");
    BOOST_TEST(api.targets.size() == 3u);
}

BOOST_AUTO_TEST_CASE(an_exception_comes_out_where_its_result_would) {
    names api;
    const auto ref = std::ref(api);
    auto range = ahead(things(8, 10), ref, in_a_thread, 3);
    auto at = range.begin();
    BOOST_TEST((*at)->name == "8");
    BOOST_CHECK_THROW(++at, std::runtime_error);
    ++at;
    BOOST_TEST((*at)->name == "10");
    ++at;
    BOOST_TEST((at == range.end()));
    const auto dropped = [](const auto&) {};
    auto nothing = ahead(things(1, 2), ref, dropped);
    BOOST_CHECK_THROW(nothing.begin(), std::future_error);
}

BOOST_AUTO_TEST_CASE(a_range_that_is_left_early_waits_for_its_calls) {
    for (int i = 0; i < 50; ++i) {
        names api;
        const auto ref = std::ref(api);
        for (auto&& one : ahead(things(10, 60), ref, in_a_thread, 4)) {
            BOOST_TEST(one->name == "10");
            break;
        }
        BOOST_TEST(api.under_way == 0);
        BOOST_TEST(api.targets.size() <= 5u);
    }
}

BOOST_AUTO_TEST_SUITE_END()
