// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/code_events.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_code_events)

using namespace azdo::hooks;

BOOST_AUTO_TEST_CASE(pushes_and_changesets_are_read) {
    const auto push =
        sample::read<git_push>(R"({"pushId":14,"commits":[{"commitId":"c1","comment":"fix"}],"refUpdates":[{"name":"refs/heads/main",
        "oldObjectId":"0","newObjectId":"c1"}],"repository":{"id":"r","name":"R","project":{"name":"P"}},"pushedBy":{"displayName":"J"}})");
    BOOST_TEST_REQUIRE(push.has_value());
    BOOST_TEST(push->ref_updates.at(0).name == "refs/heads/main");
    BOOST_TEST(push->commits.at(0).comment == "fix");
    BOOST_TEST(push->repository.project.name == "P");
    BOOST_TEST(push->pushed_by.display_name == "J");
    BOOST_TEST(sample::read<tfvc_checkin>(R"({"changesetId":18,"comment":"c","author":{"id":"a"}})").value().changeset_id.value() == 18);
    BOOST_TEST(!sample::read<git_push>(R"({"commits":{}})").has_value());
}

BOOST_AUTO_TEST_CASE(pull_requests_are_read) {
    constexpr const char* text = R"({"pullRequestId":1,"status":"active","title":"T","reviewers":[{"id":"v","vote":-10,"reviewerUrl":null}],
        "lastMergeCommit":{"commitId":"m"},"createdBy":{"uniqueName":"j@x.example"}})";
    BOOST_TEST(sample::read<pull_request_created>(text).value().reviewers.at(0).vote.value() == -10);
    BOOST_TEST(sample::read<pull_request_updated>(text).value().created_by.unique_name == "j@x.example");
    BOOST_TEST(sample::read<pull_request_merged>(text).value().last_merge_commit.commit_id == "m");
    const auto commented = sample::read<pull_request_commented>(R"({"comment":{"content":"hm"},"pullRequest":{"pullRequestId":9}})");
    BOOST_TEST(commented.value().pull_request.pull_request_id.value() == 9);
    BOOST_TEST(commented.value().comment.text() == R"({"content":"hm"})");
}

BOOST_AUTO_TEST_CASE(repositories_are_read) {
    constexpr const char* text =
        R"({"repository":{"id":"r","name":"R"},"initiatedBy":{"displayName":"J"},"utcTimestamp":"2024-05-01T10:00:00Z"})";
    BOOST_TEST(sample::read<repository_created>(text).value().repository.name == "R");
    BOOST_TEST(sample::read<repository_deleted>(text).value().repository.id == "r");
    BOOST_TEST(sample::read<repository_forked>(text).value().initiated_by.display_name == "J");
    BOOST_TEST(sample::read<repository_renamed>(text).value().time.has_value());
    BOOST_TEST(sample::read<repository_status_changed>(text).value().repository.id == "r");
}

BOOST_AUTO_TEST_SUITE_END()
