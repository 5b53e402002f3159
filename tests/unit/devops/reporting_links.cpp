// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/reporting_links.hpp>

#include "../failure_in.hpp"

#include <azdo/http/call.hpp>
#include <azdo/json/decode.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(devops_reporting_links)

namespace {
/// Calls the step, and keeps the address that it requested.
auto called(const azdo::reporting_links& step, std::string& target, std::string body) {
    return azdo::call(step, [&, body = std::move(body)](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        target = asked.target();
        return azdo::http::response{200, body, {{"Content-Type", "application/json"}}};
    });
}
const std::string last = R"({"values":[],"continuationToken":"6281123","isLastBatch":true})";
} // namespace

BOOST_AUTO_TEST_CASE(a_batch_of_links_is_read) { // the vendor's example
    std::string target;
    const auto batch = called({.organization = "acme"}, target,
        R"({"values":[{"rel":"System.LinkTypes.Hierarchy","sourceId":7,"targetId":8,"changedDate":"2014-03-18T17:17:52.02Z","isActive":true},)"
        R"({"rel":"System.LinkTypes.Related","sourceId":7,"targetId":9,"changedDate":"2014-03-18T17:18:03.007Z","isActive":false,)"
        R"("changedOperation":"remove","comment":null,"sourceProjectId":"c1","targetProjectId":"c2"}],)"
        R"("nextLink":"https://dev.azure.com/acme/_apis/wit/reporting/workItemLinks?continuationToken=6281123&api-version=2.2","isLastBatch":true})");
    BOOST_REQUIRE_MESSAGE(batch, test::failure_in(batch));
    BOOST_REQUIRE(batch->values.size() == 2u);
    const auto& made = batch->values[0];
    const auto& gone = batch->values[1];
    BOOST_TEST(made.rel == "System.LinkTypes.Hierarchy");
    BOOST_TEST((made.source_id == 7 && made.target_id == 8 && made.is_active));
    BOOST_TEST((made.changed_date == azdo::sys_time(std::chrono::milliseconds(1'395'163'072'020))));
    BOOST_TEST((gone.target_id == 9 && !gone.is_active));
    BOOST_TEST(gone.changed_operation == "remove");
    BOOST_TEST(gone.source_project_id + gone.target_project_id == "c1c2");
    BOOST_TEST(batch->continuation_token == "6281123");
    BOOST_TEST(batch->is_last_batch);
    BOOST_TEST(target.find("/acme/_apis/wit/reporting/workitemlinks") != target.npos);
    BOOST_TEST(target.find("ontinuationToken") == target.npos);
}

BOOST_AUTO_TEST_CASE(options_are_in_the_address_and_a_watermark_replaces_the_date) {
    std::string target;
    azdo::reporting_links step{.organization = "acme", .project = "Fabrikam"};
    step.start_date_time = azdo::sys_time(std::chrono::seconds(1'704'067'200));
    step.link_types = {"System.LinkTypes.Related", "System.LinkTypes.Hierarchy"};
    step.types = {"Bug"};
    BOOST_TEST(called(step, target, last).has_value());
    BOOST_TEST(target.find("linkTypes=System.LinkTypes.Related,System.LinkTypes.Hierarchy&types=Bug&startDateTime=2024-01-01T00:00:00Z") !=
               target.npos);
    step.continuation_token = "5";
    BOOST_TEST(called(step, target, last).has_value());
    BOOST_TEST(target.find("continuationToken=5") != target.npos);
    BOOST_TEST(target.find("startDateTime") == target.npos);
}

BOOST_AUTO_TEST_CASE(a_step_by_itself_notices_that_it_does_not_move) {
    std::string target;
    const std::string again = R"({"values":[],"continuationToken":"5","isLastBatch":false})";
    const auto stuck = called({.organization = "acme", .continuation_token = "5"}, target, again);
    BOOST_TEST(test::failure_in(stuck).find("protocol: the service gave the same continuation token twice") == 0u);
    const auto moved = called({.organization = "acme", .continuation_token = "4"}, target, again);
    BOOST_REQUIRE_MESSAGE(moved, test::failure_in(moved));
    BOOST_TEST(!moved->is_last_batch);
}

BOOST_AUTO_TEST_CASE(a_link_without_its_ends_or_its_state_is_a_failure) {
    for (const std::string without : {"rel", "sourceId", "targetId", "isActive"}) {
        std::string text = R"({"rel":"R","sourceId":1,"targetId":2,"isActive":true,"comment":null})";
        BOOST_TEST(azdo::json::decode<azdo::reporting_link>(text).has_value());
        text.replace(text.find(without), without.size(), "other");
        BOOST_TEST(!azdo::json::decode<azdo::reporting_link>(text).has_value());
    }
}

BOOST_AUTO_TEST_SUITE_END()
