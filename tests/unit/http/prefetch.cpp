// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/prefetch.hpp>

#include "sample.hpp"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_prefetch)

using namespace azdo;
using sample::get_thing;

namespace {
/// A transport that answers with the requested name, in any thread; `7` is not found, `9` throws.
struct names {
    mutable std::mutex mutex{};
    std::vector<std::string> targets{};
    std::atomic<int> under_way{0}, most{0};

    result<http::response> operator()(const http::request& wanted) {
        const int now = ++under_way;
        for (int before = most; before < now && !most.compare_exchange_weak(before, now);) {
        }
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

BOOST_AUTO_TEST_CASE(results_come_in_their_order) {
    names api;
    std::string expected;
    for (int id = 10; id <= 60; ++id) expected += std::to_string(id) + " ";
    BOOST_TEST(outcome(prefetch(things(10, 60), std::ref(api), in_a_thread)) == expected);
    BOOST_TEST(outcome(prefetch(things(10, 60), std::ref(api), in_a_thread, 8)) == expected);
    BOOST_TEST(outcome(prefetch(things(10, 60), std::ref(api), at_once_here, 3)) == expected);
    BOOST_TEST(api.targets.size() == 3 * 51u);
    BOOST_TEST(outcome(prefetch(things(1, 0), std::ref(api), in_a_thread)).empty());
}

BOOST_AUTO_TEST_CASE(the_number_of_simultaneous_calls_is_limited) {
    for (const std::size_t at_once : {0u, 1u, 2u, 5u}) {
        BOOST_TEST_INFO_SCOPE(at_once);
        names api;
        outcome(prefetch(things(10, 60), std::ref(api), in_a_thread, at_once));
        BOOST_TEST(static_cast<std::size_t>(api.most) <= (at_once == 0 ? 1 : at_once));
        BOOST_TEST(api.targets.size() == 51u);
    }
}

BOOST_AUTO_TEST_CASE(the_next_calls_begin_before_a_result_is_used) {
    names api;
    const auto ref = std::ref(api);
    std::size_t asked = 3;
    for (auto&& one : prefetch(things(10, 20), ref, at_once_here, 2)) {
        BOOST_TEST(one.has_value());
        BOOST_TEST(api.targets.size() == (asked < 11 ? asked : 11));
        ++asked;
    }
}

BOOST_AUTO_TEST_CASE(a_failure_takes_its_place_in_the_results_and_the_others_are_called) {
    names api;
    BOOST_TEST(outcome(prefetch(things(6, 8), std::ref(api), in_a_thread)) == "6 not_found 8 ");
    BOOST_TEST(api.targets.size() == 3u);
    const call_options over{.timeout = std::chrono::milliseconds(-1)};
    BOOST_TEST(outcome(prefetch(things(1, 2), std::ref(api), in_a_thread, 2, over)) == "timed_out timed_out ");
    BOOST_TEST(api.targets.size() == 3u);
}

BOOST_AUTO_TEST_CASE(an_exception_is_thrown_where_the_result_would_be_returned) {
    names api;
    const auto ref = std::ref(api);
    auto range = prefetch(things(8, 10), ref, in_a_thread, 3);
    auto at = range.begin();
    BOOST_TEST((*at)->name == "8");
    BOOST_CHECK_THROW(++at, std::runtime_error);
    ++at;
    BOOST_TEST((*at)->name == "10");
    ++at;
    BOOST_TEST((at == range.end()));
    const auto dropped = [](const auto&) {};
    auto nothing = prefetch(things(1, 2), ref, dropped);
    BOOST_CHECK_THROW(nothing.begin(), std::future_error);
}

BOOST_AUTO_TEST_CASE(a_range_that_is_left_early_waits_for_its_calls) {
    for (int i = 0; i < 50; ++i) {
        names api;
        const auto ref = std::ref(api);
        for (auto&& one : prefetch(things(10, 60), ref, in_a_thread, 4)) {
            BOOST_TEST(one->name == "10");
            break;
        }
        BOOST_TEST(api.under_way == 0);
        BOOST_TEST(api.targets.size() <= 5u);
    }
}

BOOST_AUTO_TEST_CASE(memory_that_is_used_again_shows_nothing_of_what_it_held) {
    // Every third answer has a size, every fifth is a failure, every seventh is not JSON, every eleventh lacks a required member.
    const auto api = [](const http::request& wanted) -> result<http::response> {
        const std::string_view target = wanted.target();
        const int id = std::stoi(std::string(target.substr(target.rfind('/') + 1)));
        std::string body = "{\"name\":\"" + std::string(static_cast<std::size_t>(id % 50), 'n') + "\"";
        if (id % 3 == 0) body += ",\"size\":" + std::to_string(id);
        http::response made(id % 5 == 0 ? 404 : 200, id % 7 == 0 ? "{" : id % 11 == 0 ? "{}" : body + "}");
        made.add_header("Content-Type", "application/json");
        return made;
    };
    for (const std::size_t at_once : {1u, 3u, 8u}) {
        BOOST_TEST_INFO_SCOPE(at_once);
        std::vector<result<sample::thing>> fresh, again;
        for (auto&& one : prefetch(things(1, 300), api, in_a_thread, at_once)) fresh.push_back(one);
        for (auto&& one : prefetch<result_memory::reuse>(things(1, 300), api, in_a_thread, at_once)) again.push_back(one);
        BOOST_TEST_REQUIRE(again.size() == 300u);
        for (std::size_t i = 0; i < 300; ++i) {
            BOOST_TEST_INFO_SCOPE(i);
            BOOST_TEST_REQUIRE(fresh[i].has_value() == again[i].has_value());
            if (fresh[i])
                BOOST_TEST((fresh[i]->name == again[i]->name && fresh[i]->size == again[i]->size));
            else
                BOOST_TEST((fresh[i].error().kind == again[i].error().kind && fresh[i].error().message == again[i].error().message &&
                            fresh[i].error().place.pointer == again[i].error().place.pointer));
        }
    }
}

BOOST_AUTO_TEST_CASE(memory_is_used_again_and_moved_results_are_kept) {
    const auto api = [](const http::request&) -> result<http::response> {
        return http::response(200, "{\"name\":\"" + std::string(100, 'n') + "\"}");
    };
    std::vector<const char*> memory;
    std::vector<sample::thing> kept;
    for (auto&& one : prefetch<result_memory::reuse>(things(1, 6), api, at_once_here, 1)) {
        memory.push_back(one->name.data());
        if (memory.size() > 4) kept.push_back(*std::move(one));
    }
    // One result is in use while the next is read: two blocks of memory alternate.
    BOOST_TEST((memory[2] == memory[0] && memory[3] == memory[1]));
    BOOST_TEST(kept[0].name == std::string(100, 'n'));
    BOOST_TEST(kept[1].name == std::string(100, 'n'));
    BOOST_TEST((kept[0].name.data() != kept[1].name.data()));
}

BOOST_AUTO_TEST_CASE(failures_of_calls_into_used_memory) {
    names api;
    BOOST_TEST((outcome(prefetch<result_memory::reuse>(things(6, 8), std::ref(api), in_a_thread)) == "6 not_found 8 "));
    BOOST_TEST((outcome(prefetch<result_memory::reuse>(
                    things(1, 2), std::ref(api), in_a_thread, 2, {.timeout = std::chrono::milliseconds(-1)})) == "timed_out timed_out "));
    std::vector<get_thing> unnamed{{.organization = "", .id = 1}, {.organization = "acme", .id = 2}};
    BOOST_TEST((outcome(prefetch<result_memory::reuse>(unnamed, std::ref(api), in_a_thread)) == "invalid_input 2 "));
}

BOOST_AUTO_TEST_CASE(an_api_without_a_name_lives_as_long_as_the_range) {
    auto life = std::make_shared<int>(0);
    const std::weak_ptr<int> watch = life;
    {
        auto range = prefetch(
            things(1, 1),
            [life = std::move(life)](const http::request&) -> result<http::response> { return sample::answer(200, R"({"name":"n"})"); },
            at_once_here);
        BOOST_TEST_REQUIRE(!watch.expired());
        BOOST_TEST((*range.begin())->name == "n");
    }
    BOOST_TEST(watch.expired());
}

BOOST_AUTO_TEST_SUITE_END()
