// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/queued_operation.hpp>

#include <azdo/api/artifacts/recycle_bin.hpp>
#include <azdo/api/core/projects.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(devops_queued_operation)

using namespace azdo;

namespace {
/// The progress that an answer means: its state as a number, and its words.
std::string progress_of(const std::string& text) {
    const auto now = queued_operation::progress_of(parse<api::operations::get_operation>(http::response(200, text)).value());
    return std::to_string(static_cast<int>(now.state)) + " " + now.detail;
}
} // namespace

BOOST_AUTO_TEST_CASE(started_by_operations_that_answer_with_a_reference) {
    static_assert(long_running_job<queued_operation> && !cancellable_job<queued_operation>);
    const http::response got(
        202, R"({"id":"066488b8","pluginId":"p","status":"queued","url":"https://dev.azure.com/acme/_apis/operations/066488b8"})");
    const auto by_creation = start_job<queued_operation>(api::core::queue_create_project{}).parse(got);
    BOOST_TEST((by_creation.value() == queued_operation{"", "066488b8", "p"}));
    const auto by_deletion =
        start_job<queued_operation>(api::core::queue_delete_project{.organization = "acme", .project_id = "x"}).parse(got);
    BOOST_TEST((by_deletion.value() == queued_operation{"acme", "066488b8", "p"}));
    const auto by_feed =
        start_job<queued_operation>(api::artifacts::empty_recycle_bin{.feed_id = "f"}).parse(http::response(202, R"({"id":"1"})"));
    BOOST_TEST((by_feed.value() == queued_operation{"", "1", ""}));
    for (const char* text : {"{}", R"({"id":""})", R"({"id":null})", "[]"})
        BOOST_TEST(!start_job<queued_operation>(api::core::queue_create_project{}).parse(http::response(202, text)).has_value(), text);
}

BOOST_AUTO_TEST_CASE(its_poll) {
    BOOST_TEST(to_request(queued_operation{"acme", "1", "p"}.poll()).value().target() ==
               "https://dev.azure.com/acme/_apis/operations/1?pluginId=p&api-version=7.2-preview.1");
    BOOST_TEST(to_request(queued_operation{"", "1", ""}.poll(), "fabrikam").value().target() ==
               "https://dev.azure.com/fabrikam/_apis/operations/1?api-version=7.2-preview.1");
    BOOST_TEST(!to_request(queued_operation{"acme", "", ""}.poll()).has_value());
}

BOOST_AUTO_TEST_CASE(its_states) {
    BOOST_TEST(progress_of(R"({"status":"notSet"})") == "0 notSet");
    BOOST_TEST(progress_of(R"({"status":"queued"})") == "0 queued");
    BOOST_TEST(progress_of(R"({"status":"inProgress","detailedMessage":"step 2"})") == "1 step 2");
    BOOST_TEST(progress_of(R"({"status":"succeeded"})") == "2 succeeded");
    BOOST_TEST(progress_of(R"({"status":"failed","resultMessage":"no"})") == "3 no");
    BOOST_TEST(progress_of(R"({"status":"cancelled"})") == "4 cancelled");
    BOOST_TEST(progress_of(R"({"status":"other"})") == "5 other");
    BOOST_TEST(progress_of("{}") == "5 ");
}

BOOST_AUTO_TEST_CASE(a_stored_one) {
    const queued_operation job{"acme", "1", "p"};
    BOOST_TEST((json::decode<queued_operation>(json::encode(job)).value() == job));
    for (const char* text : {"{}", R"({"buildId":1,"project":"p"})"}) BOOST_TEST(!json::decode<queued_operation>(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
