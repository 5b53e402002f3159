// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/git_jobs.hpp>

#include <azdo/http/call.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_git_jobs)

using namespace azdo;

namespace {
/// The progress that the answer to a poll means: its state as a number, its words, its fraction.
template <class Job>
std::string git_progress(const std::string& text) {
    const auto now = Job::progress_of(parse<typename Job::poll_type>(http::response(200, text)).value());
    std::string made = std::to_string(static_cast<int>(now.state)) + " " + now.detail;
    if (now.fraction) made += " " + std::to_string(static_cast<int>(*now.fraction * 100)) + "%";
    return made;
}
template <class Job, class Op>
bool starts(const Op& asked, const std::string& id_key, const Job& expected) {
    const auto made = start_job<Job>(asked).parse(http::response(201, R"({")" + id_key + R"(":5,"status":"queued"})"));
    const auto without_id = start_job<Job>(asked).parse(http::response(201, R"({"status":"queued"})"));
    return made && *made == expected && !without_id && without_id.error().kind == failure_kind::protocol;
}
template <class Job>
std::string poll_of(const Job& job) {
    const auto made = to_request(job.poll(), "acme");
    return std::string(made.value().target());
}
} // namespace

BOOST_AUTO_TEST_CASE(started_by_their_operations) {
    BOOST_TEST(starts(api::git::create_cherry_pick{.organization = "o", .project = "p", .repository_id = "r", .body = {}}, "cherryPickId",
        cherry_pick_job{"o", "p", "r", 5}));
    BOOST_TEST(starts(api::git::create_revert{.project = "p", .repository_id = "r", .body = {}}, "revertId", revert_job{"", "p", "r", 5}));
    BOOST_TEST(starts(api::git::create_merge_request{.project = "p", .repository_name_or_id = "r", .body = {}}, "mergeOperationId",
        merge_job{"", "p", "r", 5}));
    BOOST_TEST(starts(
        api::git::create_import_request{.project = "p", .repository_id = "r", .body = {}}, "importRequestId", import_job{"", "p", "r", 5}));
}

BOOST_AUTO_TEST_CASE(their_polls) {
    const std::string r = "https://dev.azure.com/acme/p/_apis/git/repositories/r/";
    BOOST_TEST(poll_of(cherry_pick_job{"", "p", "r", 5}).rfind(r + "cherryPicks/5?", 0) == 0u);
    BOOST_TEST(poll_of(revert_job{"", "p", "r", 5}).rfind(r + "reverts/5?", 0) == 0u);
    BOOST_TEST(poll_of(merge_job{"", "p", "r", 5}).rfind(r + "merges/5?", 0) == 0u);
    BOOST_TEST(poll_of(import_job{"", "p", "r", 5}).rfind(r + "importRequests/5?", 0) == 0u);
}

BOOST_AUTO_TEST_CASE(cherry_picks_and_reverts) {
    BOOST_TEST(git_progress<cherry_pick_job>(R"({"status":"queued"})") == "0 queued");
    BOOST_TEST(git_progress<cherry_pick_job>(R"({"status":"inProgress","detailedStatus":{"progress":0.5}})") == "1 inProgress 50%");
    BOOST_TEST(git_progress<cherry_pick_job>(R"({"status":"completed"})") == "2 completed");
    BOOST_TEST(git_progress<cherry_pick_job>(R"({"status":"failed","detailedStatus":{"conflict":true}})") == "3 conflict");
    BOOST_TEST(git_progress<revert_job>(R"({"status":"failed","detailedStatus":{"conflict":true,"failureMessage":"no branch"}})") ==
               "3 no branch");
    BOOST_TEST(git_progress<revert_job>(R"({"status":"abandoned"})") == "4 abandoned");
    BOOST_TEST(git_progress<revert_job>(R"({"status":"lost"})") == "5 lost");
}

BOOST_AUTO_TEST_CASE(merges) {
    BOOST_TEST(git_progress<merge_job>(R"({"status":"completed"})") == "2 completed");
    BOOST_TEST(git_progress<merge_job>(R"({"status":"failed","detailedStatus":{"failureMessage":"conflicts"}})") == "3 conflicts");
    BOOST_TEST(git_progress<merge_job>("{}") == "5 ");
}

BOOST_AUTO_TEST_CASE(imports) {
    const auto step = [](const std::string& number) {
        return git_progress<import_job>(
            R"({"status":"inProgress","detailedStatus":{"allSteps":["fetch","analyze"],"currentStep":)" + number + "}}");
    };
    BOOST_TEST(step("1") == "1 fetch 50%");
    BOOST_TEST(step("2") == "1 analyze 100%");
    for (const char* outside : {"0", "-1", "3", "2147483647"}) BOOST_TEST(step(outside) == "1 inProgress", outside);
    BOOST_TEST(git_progress<import_job>(R"({"status":"failed","detailedStatus":{"errorMessage":"no access"}})") == "3 no access");
    BOOST_TEST(git_progress<import_job>(R"({"status":"queued"})") == "0 queued");
    static_assert(cancellable_job<import_job> && !cancellable_job<cherry_pick_job>);
    const auto given_up = to_request(import_job{"o", "p", "r", 5}.cancel()).value();
    BOOST_TEST(std::string(to_string(given_up.method())) == "PATCH");
    BOOST_TEST(given_up.body() == R"({"status":"abandoned"})");
}

BOOST_AUTO_TEST_CASE(a_stored_job_is_of_one_kind) {
    const cherry_pick_job job{"", "p", "r", 5};
    const std::string text = json::encode(job);
    BOOST_TEST((json::decode<cherry_pick_job>(text).value() == job));
    BOOST_TEST(!json::decode<revert_job>(text).has_value());
    BOOST_TEST(!json::decode<merge_job>(text).has_value());
    BOOST_TEST(!json::decode<import_job>(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
