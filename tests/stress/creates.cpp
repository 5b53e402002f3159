// SPDX-License-Identifier: BSL-1.0
// Work items created under throttling, 503, resets, lost answers and queries that lag: none is lost, none is there twice.
#include "size.hpp"

#include <azdo/azdo.hpp>
#include <azdo/devops/create_once.hpp>
#include <azdo/transport/httplib.hpp>
#include <simulator/server.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(stress_creates)

using namespace azdo;
using namespace std::chrono_literals;

namespace {
struct task {
    std::string title{};
    static constexpr auto schema() { return describe(field<"System.Title", &task::title>(as::required)); }
};

/// The simulator, and a client whose pauses move the simulator's clock.
struct world {
    std::atomic<std::int64_t> now{1'735'732'800'000};
    simulator::server service;
    const std::string token = service.issue_personal_access_token("norman@fabrikam.example");
    client api{server{service.origin(), "fabrikam", edition::services},
        personal_access_token{secret<std::string>(std::string(token)), {{service.origin()}}}};

    world() : service{options()} {}
    simulator::options options() {
        simulator::options made;
        made.clock = [this] { return std::chrono::system_clock::time_point{std::chrono::milliseconds{now.load()}}; };
        return made;
    }
    auto driver() {
        return blocking_driver([this] { return http::time_point{now.load()}; },
            [this](http::time_point until, const http::stop_ref&) {
                if (now.load() < until.ms) now = until.ms;
            });
    }
    /// One of the faults of a bad day, for the next request.
    void order(std::mt19937& dice) {
        switch (dice() % 8) {
        case 0: return service.throttle_next(1 + static_cast<int>(dice() % 2), 3s);
        case 1: return service.drop_connection_next(1);
        case 2: return service.answer_status_next(1, 503, "busy", "text/plain");
        case 3: return service.lose_answer_next(1);
        case 4: return service.lose_answer_next(1, dice() % 2 == 0 ? 502 : 503);
        case 5: return service.lose_answer_next(2); // the answer to the first search, too
        default: return;
        }
    }
    auto create(int number, bool tag) {
        const create_work_item_as<task> what{.project = "Fabrikam-Fiber", .type = "Task", .value = {"item " + std::to_string(number)}};
        const std::string name = "import-" + std::to_string(number);
        const auto since = sys_time(std::chrono::milliseconds(now.load()));
        const creation_mark mark = tag ? creation_mark::tag(name) : creation_mark::hyperlink("https://example.com/" + name, since);
        return call(create_once<task>{what, mark, {.wait = 30s, .resends = 20}}, api, {.timeout = 24h}, driver());
    }
    /// How many work items have each title.
    std::map<std::string, int> titles() {
        service.query_lag(0ms);
        service.throttle_next(0, 0s);
        service.drop_connection_next(0);
        service.answer_status_next(0, 503, {}, {});
        service.lose_answer_next(0);
        std::map<std::string, int> all;
        int missing = 0;
        for (std::int32_t id = 1; missing < 20; ++id) { // the seed has deleted items, too
            const auto got = call(get_work_item_as<task>{.id = id}, api, {}, driver());
            missing = got ? 0 : missing + 1;
            if (got) ++all[got->value.title];
        }
        return all;
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(each_item_is_there_once) {
    world at;
    std::mt19937 dice(7);
    const int wanted = stress::times(60, 10'000);
    int lost = 0, again = 0;
    at.service.query_lag(20s);
    for (int i = 0; i < wanted; ++i) {
        at.order(dice);
        const auto got = at.create(i, i % 10 != 0);
        BOOST_REQUIRE_MESSAGE(got.has_value(), (got ? std::string() : to_string(got.error())));
        BOOST_TEST((got->state == creation_state::created));
        BOOST_TEST(got->others.empty());
        BOOST_TEST(got->item.value().value.title == "item " + std::to_string(i));
        lost += got->lost ? 1 : 0;
        again += got->sent > 1 ? 1 : 0;
    }
    const auto all = at.titles();
    for (int i = 0; i < wanted; ++i) {
        const auto found = all.find("item " + std::to_string(i));
        BOOST_TEST((found == all.end() ? 0 : found->second) == 1, "item " + std::to_string(i));
    }
    BOOST_TEST(lost > wanted / 4);
    BOOST_TEST(again > wanted / 20);
    BOOST_TEST_MESSAGE(lost << " answers were lost, " << again << " items were sent again");
}

// Without a wait as long as the lag, items are there twice, and the second one is not always reported: the wait matters.
BOOST_AUTO_TEST_CASE(a_wait_shorter_than_the_lag_doubles) {
    world at;
    at.service.query_lag(1h);
    at.service.lose_answer_next(1);
    const auto got = at.create(1, true);
    BOOST_REQUIRE(got.has_value());
    BOOST_TEST(got->sent == 2);
    BOOST_TEST(at.titles()["item 1"] == 2);
    const auto both = call(find_marked{"", "Fabrikam-Fiber", creation_mark::tag("import-1")}, at.api, {}, at.driver());
    BOOST_TEST(both.value_or(std::vector<std::int32_t>()).size() == 2u); // a later search reports them
}

BOOST_AUTO_TEST_SUITE_END()
