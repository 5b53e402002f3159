// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/create_once.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// tests/stress/creates.cpp runs it against the simulator.
BOOST_AUTO_TEST_SUITE(devops_create_once)

using namespace azdo;
using namespace std::chrono_literals;
using sample::answer;
using delays = std::vector<std::int64_t>;

namespace {
struct bug {
    std::string title{};
    static constexpr auto schema() { return describe(field<"System.Title", &bug::title>(as::required)); }
};
http::response item(int id) {
    return answer(200, R"({"id":)" + std::to_string(id) + R"(,"rev":1,"fields":{"System.Title":"x"},"url":"u"})");
}
http::response found(std::vector<int> ids) {
    std::string all;
    for (const int id : ids) all += (all.empty() ? "" : ",") + ("{\"id\":" + std::to_string(id)) + "}";
    return answer(200, R"({"workItems":[)" + all + "]}");
}
http::response tagged(std::vector<int> ids) {
    std::string all;
    for (const int id : ids) all += (all.empty() ? "" : ",") + ("{\"id\":" + std::to_string(id)) + R"(,"fields":{"System.Tags":"m"}})";
    return answer(200, R"({"count":1,"value":[)" + all + "]}");
}
const result<http::response> lost = fail(failure_kind::transport, "the connection was reset");

/// The answers, and the clock that moves by the pauses.
struct trial {
    sample::script script;
    sample::still_time time{};
    auto operator()(const create_once_options& options = {}, const call_options& with = {.timeout = 1h}) {
        const create_work_item_as<bug> what{.organization = "acme", .project = "p", .type = "Bug", .value = {"x"}};
        return call(create_once<bug>{what, creation_mark::tag("m"), options}, std::ref(script), with, time.driver());
    }
    std::string said(const create_once_options& options = {}, const call_options& with = {.timeout = 1h}) {
        const auto got = (*this)(options, with);
        if (!got) return to_string(got.error().kind);
        constexpr const char* states[] = {"created", "not created", "unknown"};
        std::string text = states[static_cast<int>(got->state)] + (" " + std::to_string(got->id)) + (got->item ? " with item" : "");
        for (const int one : got->others) text += " also " + std::to_string(one);
        return text + (got->lost ? " lost" : "") + " sent " + std::to_string(got->sent);
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(an_answer_that_arrives) {
    trial run{{{item(7)}}};
    BOOST_TEST(run.said() == "created 7 with item sent 1");
    BOOST_TEST(run.script.asked.size() == 1u);
    BOOST_TEST(run.script.asked.at(0).body() ==
               R"([{"op":"add","path":"/fields/System.Title","value":"x"},{"op":"add","path":"/fields/System.Tags","value":"m"}])");
    trial linked{{{item(7)}}};
    const create_work_item_as<bug> what{.organization = "acme", .project = "p", .type = "Bug", .value = {"x"}};
    BOOST_TEST(call(create_once<bug>{what, creation_mark::hyperlink("https://x/1")}, std::ref(linked.script))->id == 7);
    BOOST_TEST(linked.script.asked.at(0).body().find(R"({"rel":"Hyperlink","url":"https://x/1"})") != std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(a_lost_one_that_was_created) {
    const http::response proxy = answer(502, "<html>", {{"Content-Type", "text/html"}}), cut = answer(200, "{\"id\":7,");
    for (const auto& answer_lost : {lost, result<http::response>(fail(failure_kind::timed_out, "slow")), result<http::response>(proxy),
             result<http::response>(cut), result<http::response>(answer(503)), result<http::response>(answer(408))}) {
        trial run{{{answer_lost, found({}), found({7}), tagged({7}), item(7)}}};
        BOOST_TEST(run.said() == "created 7 with item lost sent 1");
        BOOST_TEST(run.time.slept == delays{1'000}, boost::test_tools::per_element());
    }
    trial twice{{{lost, found({9, 7}), tagged({9, 7}), item(7)}}}, unread{{{lost, found({7}), tagged({7}), answer(404)}}};
    BOOST_TEST(twice.said() == "created 7 with item also 9 lost sent 1");
    BOOST_TEST(unread.said() == "created 7 lost sent 1");
}

BOOST_AUTO_TEST_CASE(not_created_only_after_the_wait) {
    trial run{{std::vector<result<http::response>>(20, found({}))}};
    run.script.answers.front() = lost;
    BOOST_TEST(run.said({.wait = 30s}) == "not created 0 lost sent 1");
    BOOST_TEST(run.time.slept == (delays{1'000, 2'000, 4'000, 8'000, 10'000, 5'000}), boost::test_tools::per_element());
    trial late{{{lost, found({}), found({}), found({}), found({7}), tagged({7}), item(7)}}};
    BOOST_TEST(
        late.said({.wait = 7s}) == "created 7 with item lost sent 1"); // found by the last search, which begins at the end of the wait
    BOOST_TEST(late.time.slept == (delays{1'000, 2'000, 4'000}), boost::test_tools::per_element());
    trial at_once{{{lost, found({})}}};
    BOOST_TEST(at_once.said({.wait = 0s}) == "not created 0 lost sent 1");
}

BOOST_AUTO_TEST_CASE(unknown) {
    trial failing{{std::vector<result<http::response>>(20, answer(503))}};
    BOOST_TEST(failing.said({.wait = 5s}) == "unknown 0 lost sent 1");
    BOOST_TEST(failing.time.slept == (delays{1'000, 2'000, 2'000, 8'000, 10'000}), boost::test_tools::per_element());
    trial ended{{{lost, found({}), found({})}}};
    BOOST_TEST(ended.said({}, {.timeout = 2s}) == "unknown 0 lost sent 1"); // the call ends first
    BOOST_TEST(ended.script.asked.size() == 3u);
    trial recovers{{{lost, answer(503), answer(503), found({})}}};
    BOOST_TEST(recovers.said({.wait = 2s}) == "not created 0 lost sent 1"); // the last search counts
    trial unread{{{lost, found({7}), answer(500), found({7}), tagged({7}), item(7)}}};
    BOOST_TEST(unread.said() == "created 7 with item lost sent 1");
}

BOOST_AUTO_TEST_CASE(sent_again_after_not_created) {
    trial run{{{lost, found({}), item(8), found({})}}};
    BOOST_TEST(run.said({.wait = 0s, .resends = 1}) == "created 8 with item lost sent 2");
    trial doubled{{{lost, found({}), item(8), found({8, 7}), tagged({8, 7})}}};
    BOOST_TEST(
        doubled.said({.wait = 0s, .resends = 1}) == "created 8 with item also 7 lost sent 2"); // the query lagged by more than the wait
    trial often{{{lost, found({}), lost, found({}), lost, found({}), lost}}};
    BOOST_TEST(often.said({.wait = 0s, .resends = 2}) == "not created 0 lost sent 3");
    trial refused{{{lost, found({}), answer(400, R"({"message":"TF401320"})")}}};
    const auto got = refused({.wait = 0s, .resends = 1});
    BOOST_TEST((got->state == creation_state::not_created));
    BOOST_TEST(got->lost.value().message == "TF401320");
    trial unknown{{std::vector<result<http::response>>(9, answer(503))}};
    BOOST_TEST(unknown.said({.wait = 0s, .resends = 3}) == "unknown 0 lost sent 1"); // never sent again
}

BOOST_AUTO_TEST_CASE(what_shows_that_nothing_was_created) {
    failure unsent = fail(failure_kind::transport, "refused");
    unsent.nothing_sent = true;
    const std::pair<result<http::response>, const char*> rows[] = {{answer(400), "rejected"}, {answer(403), "access_denied"},
        {answer(404), "not_found"}, {answer(429), "throttled"}, {answer(203, "<html>", {{"Content-Type", "text/html"}}), "not_signed_in"},
        {unsent, "transport"}};
    for (const auto& [first, kind] : rows) {
        trial run{{{first}}};
        BOOST_TEST(run.said() == kind);
        BOOST_TEST(run.script.asked.size() == 1u);
    }
    sample::script none{{}}, parent{{lost}};
    const create_work_item_as<bug> what{.organization = "acme", .project = "p", .type = "Bug", .value = {"x"}};
    for (const char* tag : {"", "a;b"})
        BOOST_TEST(sample::kind_of(call(create_once<bug>{what, creation_mark::tag(tag)}, std::ref(none))) == "invalid_input");
    BOOST_TEST(sample::kind_of(call(create_once<bug>{what, creation_mark::hyperlink("x")}, std::ref(none))) == "invalid_input");
    auto below = what;
    below.parent = 12;
    BOOST_TEST(
        sample::kind_of(call(create_once<bug>{below, creation_mark::tag("m")}, std::ref(parent))) == "transport"); // reading it failed
}

BOOST_AUTO_TEST_CASE(a_program_that_starts_again) {
    trial there{{{found({7}), tagged({7}), item(7)}}}, none{{{found({}), item(8)}}}, failed{{{answer(503)}}};
    BOOST_TEST(there.said({.search_first = true}) == "created 7 with item sent 0");
    BOOST_TEST(none.said({.search_first = true}) == "created 8 with item sent 1");
    BOOST_TEST(failed.said({.search_first = true}) == "unavailable");
    BOOST_TEST(failed.script.asked.size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
