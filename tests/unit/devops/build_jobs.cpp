// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/build_jobs.hpp>

#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_build_jobs)

using namespace azdo;

namespace {
std::string build_progress(const std::string& text) {
    const auto now = build_job::progress_of(parse<api::build::get_build>(http::response(200, text)).value());
    return std::to_string(static_cast<int>(now.state)) + " " + now.detail;
}
std::string run_progress(const std::string& text) {
    const auto now = run_job::progress_of(parse<api::pipelines::get_run>(http::response(200, text)).value());
    return std::to_string(static_cast<int>(now.state)) + " " + now.detail;
}
} // namespace

BOOST_AUTO_TEST_CASE(states_of_builds) {
    BOOST_TEST(build_progress(R"({"status":"notStarted"})") == "0 notStarted");
    BOOST_TEST(build_progress(R"({"status":"postponed"})") == "0 postponed");
    BOOST_TEST(build_progress(R"({"status":"inProgress"})") == "1 inProgress");
    BOOST_TEST(build_progress(R"({"status":"cancelling","result":"canceled"})") == "1 cancelling");
    BOOST_TEST(build_progress(R"({"status":"completed","result":"succeeded"})") == "2 succeeded");
    BOOST_TEST(build_progress(R"({"status":"completed","result":"partiallySucceeded"})") == "2 partiallySucceeded");
    BOOST_TEST(build_progress(R"({"status":"completed","result":"failed"})") == "3 failed");
    BOOST_TEST(build_progress(R"({"status":"completed","result":"canceled"})") == "4 canceled");
    BOOST_TEST(build_progress(R"({"status":"completed"})") == "5 completed without a result");
    BOOST_TEST(build_progress(R"({"status":"completed","result":"inProgress"})") == "5 inProgress"); // it is not polled for ever
    BOOST_TEST(build_progress(R"({"status":"completed","result":"none"})") == "5 none");
    BOOST_TEST(build_progress(R"({"status":"all"})") == "5 all");
    BOOST_TEST(build_progress("{}") == "5 ");
}

BOOST_AUTO_TEST_CASE(states_of_runs) {
    BOOST_TEST(run_progress(R"({"state":"inProgress"})") == "1 inProgress");
    BOOST_TEST(run_progress(R"({"state":"canceling"})") == "1 canceling");
    BOOST_TEST(run_progress(R"({"state":"completed","result":"succeeded"})") == "2 succeeded");
    BOOST_TEST(run_progress(R"({"state":"completed","result":"failed"})") == "3 failed");
    BOOST_TEST(run_progress(R"({"state":"completed","result":"unknown"})") == "5 unknown");
    BOOST_TEST(run_progress(R"({"state":"unknown"})") == "5 unknown");
}

BOOST_AUTO_TEST_CASE(a_run_from_its_start_to_its_end) {
    std::vector<std::string> asked;
    const auto service = [&](const http::request& sent) -> result<http::response> {
        asked.push_back(std::string(to_string(sent.method())) + " " + std::string(sent.target().substr(0, sent.target().find('?'))));
        if (sent.method() == http_method::post) return http::response(200, R"({"id":11,"state":"inProgress"})");
        return http::response(200, R"({"id":11,"state":"completed","result":"failed"})");
    };
    const client api("acme", personal_access_token{secret<std::string>("abc")}, service);
    const auto job = call(start_job<run_job>(api::pipelines::run_pipeline{.project = "p", .pipeline_id = 7, .body = {}}), api);
    BOOST_TEST((job.value() == run_job{"", "p", 7, 11}));
    const auto ended = call(poll_until_done{*job}, api);
    BOOST_TEST((ended.error().kind == failure_kind::rejected));
    BOOST_TEST(ended.error().message == "the operation has failed: failed");
    BOOST_TEST(asked == (std::vector<std::string>{"POST https://dev.azure.com/acme/p/_apis/pipelines/7/runs",
                            "GET https://dev.azure.com/acme/p/_apis/pipelines/7/runs/11"}),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(builds_are_started_and_cancelled) {
    const auto job = start_job<build_job>(api::build::queue_build{.project = "p", .body = {}}).parse(http::response(200, R"({"id":3})"));
    BOOST_TEST((job.value() == build_job{"", "p", 3}));
    BOOST_TEST(!start_job<build_job>(api::build::queue_build{.project = "p", .body = {}}).parse(http::response(200, "{}")).has_value());
    static_assert(cancellable_job<build_job> && cancellable_job<run_job>);
    for (const auto& cancelled : {to_request(job->cancel(), "acme"), to_request(run_job{"acme", "p", 7, 3}.cancel())}) {
        BOOST_TEST(cancelled.value().target().rfind("https://dev.azure.com/acme/p/_apis/build/builds/3?", 0) == 0u);
        BOOST_TEST(std::string(to_string(cancelled->method())) == "PATCH");
        BOOST_TEST(cancelled->body() == R"({"status":"cancelling"})");
    }
}

BOOST_AUTO_TEST_CASE(a_stored_job_is_of_one_kind) {
    const run_job run{"", "p", 7, 11};
    BOOST_TEST((json::decode<run_job>(json::encode(run)).value() == run));
    BOOST_TEST(!json::decode<build_job>(json::encode(run)).has_value());
    BOOST_TEST(!json::decode<run_job>(json::encode(build_job{"", "p", 3})).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
