// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/long_running.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_long_running)

using namespace azdo;
using sample::answer;

namespace {
struct copy_state {
    std::string status{};
    std::string message{};
    std::optional<int> id{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"status", &copy_state::status>(), azdo::field<"message", &copy_state::message>(),
            azdo::field<"id", &copy_state::id>());
    }
};
struct get_copy {
    using result_type = copy_state;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/copies/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    required<int> id;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &get_copy::organization>(azdo::as::path), azdo::field<"id", &get_copy::id>(azdo::as::path));
    }
};
struct create_copy {
    using result_type = copy_state;
    static constexpr auto endpoint = azdo::post("/{organization}/_apis/copies", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &create_copy::organization>(azdo::as::path)); }
};
struct cancel_copy {
    using result_type = void;
    static constexpr auto endpoint =
        azdo::delete_("/{organization}/_apis/copies/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    required<int> id;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &cancel_copy::organization>(azdo::as::path), azdo::field<"id", &cancel_copy::id>(azdo::as::path));
    }
};
struct copy_job {
    using poll_type = get_copy;
    std::string organization{};
    int copy_id = 0;
    poll_type poll() const { return {.organization = organization, .id = copy_id}; }
    static job_progress progress_of(const copy_state& got) { return {job_state_of(got.status), got.message, {}}; }
    static result<copy_job> started(const create_copy& asked, const copy_state& got) {
        const auto id = azdo::detail::started_id(got.id);
        if (!id) return id.error();
        return copy_job{asked.organization, *id};
    }
    cancel_copy cancel() const { return {.organization = organization, .id = copy_id}; }
    bool operator==(const copy_job&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"organization", &copy_job::organization>(), azdo::field<"copyId", &copy_job::copy_id>(azdo::as::required));
    }
};
/// A job that cannot be cancelled.
struct plain_job {
    using poll_type = get_copy;
    poll_type poll() const { return {.organization = "acme", .id = 1}; }
    static job_progress progress_of(const copy_state& got) { return {job_state_of(got.status), {}, {}}; }
    static constexpr auto schema() { return azdo::describe(); }
};

const copy_job job{"acme", 7};
http::response state(
    std::string_view status, std::string_view message = "", std::vector<std::pair<std::string, std::string>> headers = {}) {
    return answer(200, R"({"status":")" + std::string(status) + R"(","message":")" + std::string(message) + "\"}", std::move(headers));
}
/// Polls the job with a script of answers, and a clock that the test moves.
struct polled {
    sample::script script;
    sample::still_time time{};
    template <class... Rest>
    auto operator()(const call_options& options, Rest... rest) {
        return call(poll_until_done{job, std::move(rest)...}, std::ref(script), options, time.driver());
    }
};
const call_options patient{.timeout = std::chrono::hours(1)};
using delays = std::vector<std::int64_t>;
} // namespace

BOOST_AUTO_TEST_CASE(kinds_of_jobs) {
    static_assert(long_running_job<copy_job> && cancellable_job<copy_job>);
    static_assert(long_running_job<plain_job> && !cancellable_job<plain_job>);
    static_assert(!long_running_job<get_copy> && !long_running_job<int>);
    static_assert(conversing_step<poll_until_done<copy_job>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(it_polls_until_the_end) {
    polled run{{{state("queued", "in line"), state("inProgress", "half"), state("succeeded", "all")}}};
    std::string seen;
    const auto ended = run(patient, [&](const job_progress& now, const copy_state& got) { seen += now.detail + "/" + got.status + " "; });
    BOOST_TEST(ended.value().message == "all");
    BOOST_TEST(seen == "in line/queued half/inProgress all/succeeded ");
    BOOST_TEST(run.time.slept == (delays{1'000, 1'500}), boost::test_tools::per_element());
    BOOST_TEST(run.script.asked.at(2).target() == "https://dev.azure.com/acme/_apis/copies/7?api-version=7.1");
}

BOOST_AUTO_TEST_CASE(a_job_that_has_ended_is_polled_once) {
    polled run{{{state("completed")}}};
    BOOST_TEST(run(patient).has_value());
    BOOST_TEST(run.time.slept.empty());
}

BOOST_AUTO_TEST_CASE(pauses_grow_up_to_the_longest) {
    polled run{{std::vector<result<http::response>>(12, state("queued"))}};
    run.script.answers.push_back(state("succeeded"));
    BOOST_TEST(run(patient).has_value());
    BOOST_TEST(run.time.slept == (delays{1'000, 1'500, 2'250, 3'375, 5'062, 7'593, 11'389, 17'083, 25'624, 30'000, 30'000, 30'000}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_pace_can_be_chosen) {
    const auto slept = [](const polling_pace& pace) {
        polled run{{{state("queued"), state("queued"), state("queued"), state("succeeded")}}};
        BOOST_TEST(run(patient, azdo::detail::no_report{}, pace).has_value());
        return run.time.slept;
    };
    using std::chrono::milliseconds;
    BOOST_TEST(slept({.first_delay = milliseconds(100), .longest_delay = milliseconds(200)}) == (delays{100, 150, 200}),
        boost::test_tools::per_element());
    BOOST_TEST(slept({.first_delay = milliseconds(500), .longest_delay = milliseconds(200)}) == (delays{200, 200, 200}),
        boost::test_tools::per_element());
    BOOST_TEST(slept({.first_delay = milliseconds(0), .longest_delay = milliseconds(-5)}) == (delays{1, 1, 1}),
        boost::test_tools::per_element()); // never without a pause
    BOOST_TEST(slept({.first_delay = milliseconds(0)}) == (delays{1, 2, 3}), boost::test_tools::per_element());
    BOOST_TEST(slept({.first_delay = milliseconds(-7)}) == (delays{1, 2, 3}), boost::test_tools::per_element());
    azdo::detail::poll_pauses longest({.first_delay = milliseconds::max() - milliseconds(1), .longest_delay = milliseconds::max()});
    BOOST_TEST((longest.next({}) == milliseconds::max() - milliseconds(1)));
    BOOST_TEST((longest.next({}) == milliseconds::max())); // without overflow
}

BOOST_AUTO_TEST_CASE(the_service_sets_the_pace) {
    polled run{{{state("queued", "", {{"Retry-After", "7"}}), answer(429, "", {{"Retry-After", "11"}}),
        state("queued", "", {{"Retry-After", "0"}}), state("queued", "", {{"Retry-After", "soon"}}), state("succeeded")}}};
    BOOST_TEST(run(patient).has_value());
    BOOST_TEST(run.time.slept == (delays{7'000, 11'000, 2'250, 3'375}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(passing_failures_lose_nothing) {
    polled run{{{answer(503), fail(failure_kind::transport, "reset"), fail(failure_kind::timed_out, "slow"), answer(429), answer(502),
        state("inProgress"), answer(500), answer(500), answer(500), answer(500), answer(500), state("succeeded")}}};
    BOOST_TEST(run(patient).has_value());
    BOOST_TEST(run.script.asked.size() == 12u);
}

BOOST_AUTO_TEST_CASE(too_many_failures_in_a_row_end_it) {
    polled run{{std::vector<result<http::response>>(9, answer(503, R"({"message":"down"})"))}};
    const auto ended = run(patient);
    BOOST_TEST(sample::kind_of(ended) == "unavailable");
    BOOST_TEST(ended.error().message == "down; this does not end the operation, which can be polled again");
    BOOST_TEST(run.script.asked.size() == 6u);
    polled strict{{std::vector<result<http::response>>(9, answer(503))}};
    BOOST_TEST(sample::kind_of(strict(patient, azdo::detail::no_report{}, polling_pace{.failures = 0})) == "unavailable");
    BOOST_TEST(strict.script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(other_failures_end_it_at_once) {
    for (const auto& [got, kind] : std::vector<std::pair<http::response, std::string>>{{answer(404), "not_found"},
             {answer(401), "not_signed_in"}, {answer(403), "access_denied"}, {answer(400), "rejected"}, {answer(200, "[]"), "protocol"},
             {answer(200, ""), "protocol"}, {answer(203, "<html>"), "not_signed_in"}}) {
        polled run{{{got, state("succeeded")}}};
        const auto ended = run(patient);
        BOOST_TEST(sample::kind_of(ended) == kind);
        BOOST_TEST(ended.error().message.find("can be polled again") != std::string::npos);
        BOOST_TEST(run.script.asked.size() == 1u);
    }
}

BOOST_AUTO_TEST_CASE(an_operation_that_does_not_succeed) {
    const auto end_of = [](const http::response& last) {
        polled run{{{state("queued"), last}}};
        std::string seen;
        const auto ended = run(patient, [&](const job_progress& now) { seen = now.detail; });
        return sample::kind_of(ended) + " " + std::to_string(ended.error().status) + " " + ended.error().correlation_id + " " +
               ended.error().message + " | " + seen;
    };
    BOOST_TEST(end_of(state("failed", "no room", {{"ActivityId", "a"}})) == "rejected 200 a the operation has failed: no room | no room");
    BOOST_TEST(end_of(state("canceled")) == "rejected 200  the operation was cancelled | ");
    BOOST_TEST(end_of(state("abandoned")) == "rejected 200  the operation was cancelled | ");
    const std::string unknown = "protocol 200  the service gave a state of the operation that this library does not know";
    BOOST_TEST(end_of(state("exploded", "bang")) == unknown + ": bang | bang");
    const std::string none = "protocol 200  the service gave no state of the operation that this library knows";
    BOOST_TEST(end_of(state("")) == none + " | ");
    BOOST_TEST(end_of(answer(200, "{}")) == none + " | ");
    const std::string hidden = end_of(state("failed", "Authorization: Bearer abcdefgh1234"));
    BOOST_TEST(hidden.substr(0, hidden.find('|')).find("abcdefgh1234") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_deadline_ends_the_waiting_and_the_job_can_be_resumed) {
    polled run{{std::vector<result<http::response>>(4, state("inProgress"))}};
    const auto begin = run.time.time;
    const auto ended = run({.timeout = std::chrono::seconds(5)});
    BOOST_TEST(sample::kind_of(ended) == "timed_out");
    BOOST_TEST(ended.error().message.find("can be polled again") != std::string::npos);
    BOOST_TEST(run.script.asked.size() == 4u);
    BOOST_TEST((run.time.time.ms - begin.ms) == 5'000);
    run.script.answers.push_back(state("succeeded"));
    const auto resumed = json::decode<copy_job>(json::encode(job));
    BOOST_TEST(call(poll_until_done{resumed.value()}, std::ref(run.script), {}, run.time.driver()).has_value());
    BOOST_TEST(run.script.asked.back().target() == run.script.asked.front().target());
}

BOOST_AUTO_TEST_CASE(a_long_pause_ends_at_the_deadline) {
    polled run{{{state("queued", "", {{"Retry-After", "99999999999"}})}}};
    BOOST_TEST(sample::kind_of(run({})) == "timed_out");
    BOOST_TEST(run.time.slept == (delays{100'000}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_stop_ends_only_the_waiting) {
    sample::stop_flag stop{};
    polled run{{{state("queued"), state("succeeded")}}};
    const auto ended = run({.stop = stop}, [&](const job_progress&) { stop.asked = true; });
    BOOST_TEST(sample::kind_of(ended) == "cancelled");
    BOOST_TEST(run.script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(an_exception_of_the_report_is_a_failure) {
    polled run{{{state("queued")}}};
    const auto ended = run(patient, [](const job_progress&) { throw std::runtime_error("secret"); });
    BOOST_TEST(sample::kind_of(ended) == "protocol");
    BOOST_TEST(ended.error().message.find("secret") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_client_retries_and_sets_the_organization) {
    sample::still_time time;
    sample::script script{{answer(200, R"({"id":9})"), state("queued"), answer(503), state("succeeded"), answer(204)}};
    const client api("acme", personal_access_token{secret<std::string>("abc")}, std::ref(script));
    const auto begun = call(start_job<copy_job>(create_copy{}), api, {}, time.driver());
    BOOST_TEST((begun.value() == copy_job{"", 9}));
    const http::header_set own{{"X-Own", "a"}};
    BOOST_TEST(call(poll_until_done{*begun}, api, {.headers = own}, time.driver()).has_value());
    BOOST_TEST(call(begun->cancel(), api, {}, time.driver()).has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/copies?api-version=7.1");
    BOOST_TEST(script.asked.at(3).target() == "https://dev.azure.com/acme/_apis/copies/9?api-version=7.1");
    BOOST_TEST(script.asked.at(3).headers().find("X-Own") == "a");
    BOOST_TEST(std::string(to_string(script.asked.at(4).method())) == "DELETE");
}

BOOST_AUTO_TEST_CASE(an_unusable_job_sends_nothing) {
    sample::script script{{}};
    BOOST_TEST(sample::kind_of(call(poll_until_done{copy_job{"", 9}}, std::ref(script))) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_start_that_fails) {
    sample::script script{{answer(200, "{}"), answer(200, R"({"id":0})"), answer(503), answer(409), answer(200, R"({"id":"x"})")}};
    const auto kind = [&] {
        return sample::kind_of(call(start_job<copy_job>(create_copy{.organization = "acme"}), retry{1u} | std::ref(script)));
    };
    BOOST_TEST(kind() == "protocol"); // no id
    BOOST_TEST(kind() == "protocol");
    BOOST_TEST(kind() == "unavailable"); // not repeated: it may have been started
    BOOST_TEST(kind() == "conflict");
    BOOST_TEST(kind() == "protocol");
    BOOST_TEST(script.asked.size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_stored_job) {
    BOOST_TEST(json::encode(job) == R"({"organization":"acme","copyId":7})");
    BOOST_TEST((json::decode<copy_job>(R"({"copyId":7,"organization":"acme"})").value() == job));
    for (const char* text : {"{}", R"({"organization":"acme"})", R"({"copyId":"x"})", R"({"copyId":null})", "[]", ""})
        BOOST_TEST(!json::decode<copy_job>(text).has_value(), text);
}

BOOST_AUTO_TEST_CASE(progress_of_a_state_and_words) {
    using azdo::detail::progress_with;
    BOOST_TEST(progress_with("queued", "").detail == "queued");
    BOOST_TEST(progress_with("queued", "in line").detail == "in line");
    BOOST_TEST(progress_with("paused", "step 2").detail == "paused: step 2"); // the name of an unknown state is not lost
    BOOST_TEST(progress_with("", "step 2").detail == "step 2");
    BOOST_TEST((progress_with("paused", "").state == job_state::unknown));
    for (const double known : {0.0, 0.5, 1.0}) BOOST_TEST(progress_with("running", "", known).fraction.value_or(-1) == known);
    for (const double wrong : {-0.1, 50.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        BOOST_TEST(!progress_with("running", "", wrong).fraction.has_value());
}

BOOST_AUTO_TEST_CASE(states_by_name) {
    BOOST_TEST((job_state_of("InProgress") == job_state::running));
    BOOST_TEST((job_state_of("partiallySucceeded") == job_state::succeeded));
    for (const char* name : {"", "success", "in progress", "2", "queued "}) BOOST_TEST((job_state_of(name) == job_state::unknown), name);
}

BOOST_AUTO_TEST_SUITE_END()
