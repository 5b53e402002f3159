// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <boost/test/unit_test.hpp>

namespace simulator_pull_requests {
using namespace simulator_tests;

const std::string in_project = "/fabrikam/Fabrikam-Fiber/_apis";
const std::string repository = in_project + "/git/repositories/Fabrikam-Fiber";
const std::string pulls = repository + "/pullrequests";
const std::string jamal = "jamal@fabrikam.example";
const std::string minimum_reviewers = "fa4e907d-c16b-4a4c-9dfa-4906e5d171dd", comments = "c6a1889d-b943-4856-b76f-9e46bb6b0df2",
                  work_items = "40e92b44-2fe1-4dd6-b3d8-74a9c21d0c6e", status_policy = "cbdc66da-9728-4af8-aada-9a5a32e4a226",
                  build = "0609b952-1397-4640-95ec-e00a01b2c241", required = "fd2167ab-b0be-447a-8ec8-39368250530e";

struct with_pull_requests : with_service {
    with_pull_requests() { sign_in(norman); }

    void sign_in(const std::string& user) { authorization = "Basic " + simulator::base64(":" + service.issue_personal_access_token(user)); }
    std::string id_of(const std::string& user) {
        const auto held = authorization;
        sign_in(user);
        auto id = get("/_apis/profile/profiles/me").text_at("/id");
        authorization = held;
        return id;
    }
    answer change(const std::string& method, const std::string& target, const json::value& body) {
        return send(method, with_version(target), json::serialize(body), "application/json");
    }
    std::string tip(const std::string& branch) { return get(repository + "/refs?filter=heads/" + branch).text_at("/value/0/objectId"); }
    /// The commit.
    std::string push(const std::string& branch, const std::string& path, const std::string& content, std::string from = {}) {
        const auto refs = get(repository + "/refs?filter=heads/" + branch);
        if (refs.number_at("/count") > 0) from = refs.text_at("/value/0/objectId");
        if (from.empty()) from = tip("main");
        const auto known =
            get(repository + "/items?path=" + path + "&versionDescriptor.versionType=commit&versionDescriptor.version=" + from);
        const json::object made{{"changeType", known.status == 200 ? "edit" : "add"}, {"item", json::object{{"path", path}}},
            {"newContent", json::object{{"content", content}}}};
        const auto got = post(repository + "/pushes",
            {{"refUpdates", json::array{json::object{{"name", "refs/heads/" + branch}, {"oldObjectId", from}}}},
                {"commits", json::array{json::object{{"comment", "Change " + path}, {"changes", json::array{made}}}}}});
        return got.text_at("/commits/0/commitId");
    }
    answer open(const std::string& source, json::object more = {}) {
        more["sourceRefName"] = "refs/heads/" + source;
        more["targetRefName"] = "refs/heads/main";
        more.emplace("title", "From " + source);
        return post(pulls, more);
    }
    std::string at(const answer& made) { return pulls + '/' + std::to_string(made.number_at("/pullRequestId")); }
    answer complete(const std::string& pull, json::object options = {}) {
        const auto seen = get(pull).at("/lastMergeSourceCommit");
        return change("PATCH", pull, {{"status", "completed"}, {"lastMergeSourceCommit", seen}, {"completionOptions", std::move(options)}});
    }
    answer vote(const std::string& pull, const std::string& user, int vote) {
        const auto held = authorization, id = id_of(user);
        sign_in(user);
        auto got = change("PUT", pull + "/reviewers/" + id, {{"vote", vote}});
        authorization = held;
        return got;
    }
    answer add_policy(const std::string& type, json::object settings, bool blocking = true) {
        settings["scope"] = json::array{json::object{{"repositoryId", nullptr}, {"refName", "refs/heads/main"}, {"matchKind", "exact"}}};
        return post(in_project + "/policy/configurations",
            {{"isEnabled", true}, {"isBlocking", blocking}, {"type", json::object{{"id", type}}}, {"settings", std::move(settings)}});
    }
    answer evaluations(const std::string& pull) {
        return get(in_project + "/policy/evaluations?artifactId=vstfs:///CodeReview/CodeReviewId/" +
                   get(pull).text_at("/repository/project/id") + pull.substr(pull.rfind('/')));
    }
};

} // namespace simulator_pull_requests

BOOST_FIXTURE_TEST_SUITE(simulator_pull_requests, with_pull_requests)

BOOST_AUTO_TEST_CASE(a_pull_request_is_opened_merged_on_trial_and_completed) {
    const auto commit = push("topic", "/a.txt", "one");
    const auto made = open("topic", {{"description", "What it does"}, {"reviewers", json::array{json::object{{"id", id_of(jamal)}}}}});
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text_at("/mergeStatus") == "queued");
    BOOST_TEST(made.text_at("/lastMergeSourceCommit/commitId") == commit);
    BOOST_TEST(made.number_at("/reviewers/0/vote") == 0);
    const auto pull = at(made);
    BOOST_TEST(get(pull).text_at("/mergeStatus") == "succeeded");
    BOOST_TEST(get(repository + "/refs?filter=pull/").number_at("/count") == 1);
    const auto twice = open("topic");
    BOOST_TEST(twice.status == 409);
    BOOST_TEST(twice.message() == "TF401179: An active pull request for the source and target branch already exists.");
    const auto newer = push("topic", "/a.txt", "two");
    const auto stale = change("PATCH", pull, {{"status", "completed"}, {"lastMergeSourceCommit", json::object{{"commitId", commit}}}});
    BOOST_TEST(stale.status == 409);
    BOOST_TEST(stale.type_key() == "GitPullRequestStaleException");
    BOOST_TEST(change("PATCH", pull, {{"status", "completed"}}).status == 400);
    const auto done = complete(pull, {{"deleteSourceBranch", true}});
    BOOST_TEST(done.text_at("/status") == "completed");
    BOOST_TEST(done.text_at("/closedBy/uniqueName") == norman);
    const auto merged = done.text_at("/lastMergeCommit/commitId");
    BOOST_TEST(merged == tip("main"));
    BOOST_TEST(get(repository + "/commits/" + merged).text_at("/parents/1") == newer);
    BOOST_TEST(get(repository + "/commits/" + merged).text_at("/comment") == "Merged PR 1: From topic\n\nWhat it does");
    BOOST_TEST(get(repository + "/refs?filter=heads/topic").number_at("/count") == 0);
    BOOST_TEST(get(repository + "/items?path=/a.txt").text == "two");
    BOOST_TEST(change("PATCH", pull, {{"title", "late"}}).message().starts_with("TF401181"));
    BOOST_TEST(get(pulls).number_at("/count") == 0);
    BOOST_TEST(get(pulls + "?searchCriteria.status=all").number_at("/count") == 1);
    BOOST_TEST(get(pulls + "/9").message() == "TF401180: The requested pull request was not found.");
}

BOOST_AUTO_TEST_CASE(each_strategy_leaves_its_history) {
    const struct {
        json::object options;
        std::size_t commits, parents;
    } cases[] = {{{{"mergeStrategy", "noFastForward"}}, 4, 2}, {{{"squashMerge", "true"}}, 2, 1}, {{{"mergeStrategy", "rebase"}}, 3, 1},
        {{{"mergeStrategy", 4}}, 4, 2}};
    for (const auto& one : cases) {
        with_pull_requests other;
        other.push("topic", "/a", "1");
        other.push("topic", "/b", "1");
        const auto done = other.complete(other.at(other.open("topic")), one.options);
        BOOST_TEST_CONTEXT(json::serialize(one.options)) {
            BOOST_TEST(done.text_at("/status") == "completed");
            BOOST_TEST(other.get(repository + "/commits").at("/value").as_array().size() == one.commits);
            const auto merged = other.get(repository + "/commits/" + other.tip("main"));
            BOOST_TEST(merged.at("/parents").as_array().size() == one.parents);
            BOOST_TEST(other.get(repository + "/items?path=/b").text == "1");
        }
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_opened_is_refused) {
    push("topic", "/a", "1");
    const auto refused = [&](json::object more, const std::string& key) {
        json::object body{{"sourceRefName", "refs/heads/topic"}, {"targetRefName", "refs/heads/main"}, {"title", "T"}};
        for (const auto& [name, value] : more) body[name] = value;
        const auto got = post(pulls, body);
        BOOST_TEST(got.status >= 400);
        BOOST_TEST(got.type_key() == key, json::serialize(more));
    };
    refused({{"sourceRefName", "topic"}}, "InvalidGitRefNameException");
    refused({{"sourceRefName", "refs/heads/none"}}, "GitPullRequestCannotBeActivated");
    refused({{"sourceRefName", "refs/heads/main"}}, "GitPullRequestCannotBeActivated");
    refused({{"title", " "}}, "InvalidArgumentValueException");
    refused({{"title", std::string(401, 'x')}}, "InvalidArgumentValueException");
    refused({{"description", std::string(4001, 'x')}}, "InvalidArgumentValueException");
    refused({{"completionOptions", json::object{{"mergeStrategy", "best"}}}}, "InvalidArgumentValueException");
    const auto nobody = json::object{{"id", "00000000-1111-2222-3333-444444444444"}};
    refused({{"reviewers", json::array{nobody}}}, "GitPullRequestReviewerNotFoundException");
    refused({{"autoCompleteSetBy", nobody}}, "GitPullRequestReviewerNotFoundException");
    refused(
        {{"workItemRefs", json::array{json::object{{"id", "1"}}, json::object{{"id", "9999"}}}}}, "WorkItemUnauthorizedAccessException");
    BOOST_TEST(get(pulls).number_at("/count") == 0);
    const auto first = get(in_project + "/wit/workitems/1?$expand=relations");
    BOOST_TEST(first.text.find("PullRequestId") == std::string::npos); // nor is the item linked that exists
    use_scopes("vso.code");
    BOOST_TEST(open("topic").status == 403);
}

BOOST_AUTO_TEST_CASE(pull_requests_are_found_and_changed) {
    for (const auto* name : {"one", "two", "three"}) push(name, std::string{"/"} + name, "1");
    const auto one = at(open("one", {{"labels", json::array{json::object{{"name", "big"}}}}}));
    const auto two = at(open("two", {{"isDraft", true}}));
    sign_in(jamal);
    const auto three = at(open("three", {{"reviewers", json::array{json::object{{"id", id_of(norman)}}}}}));
    sign_in(norman);
    BOOST_TEST(change("PATCH", two, {{"status", 2}}).text_at("/status") == "abandoned");
    const struct {
        std::string query;
        std::int64_t count;
    } cases[] = {{"", 2}, {"searchCriteria.status=4", 3}, {"searchCriteria.status=abandoned", 1},
        {"searchCriteria.creatorId=" + id_of(jamal), 1}, {"searchCriteria.reviewerId=" + id_of(norman), 1},
        {"searchCriteria.sourceRefName=refs/heads/one", 1}, {"searchCriteria.labels=BIG", 1}, {"searchCriteria.title=THREE", 1},
        {"$top=1", 1}, {"$skip=1", 1}, {"searchCriteria.minTime=2026-01-01", 0},
        {"searchCriteria.status=all&searchCriteria.queryTimeRangeType=closed&searchCriteria.minTime=2024-01-01", 1}};
    for (const auto& find : cases) BOOST_TEST(get(pulls + '?' + find.query).number_at("/count") == find.count, find.query);
    BOOST_TEST(get(pulls + "?searchCriteria.status=open").status == 400);
    BOOST_TEST(get("/fabrikam/_apis/git/pullrequests").number_at("/count") == 2);
    BOOST_TEST(get(in_project + "/git/pullrequests/1").text_at("/title") == "From one");
    BOOST_TEST(get("/fabrikam/Caf%C3%A9%20Orders/_apis/git/pullrequests/1").status == 404);
    BOOST_TEST(get(pulls).text_at("/value/0/title") == "From three"); // the newest first
    BOOST_TEST(change("PATCH", two, {{"title", "closed"}}).status == 400);
    BOOST_TEST(change("PATCH", two, {{"status", "active"}, {"isDraft", false}}).text_at("/status") == "active");
    const auto edited = change("PATCH", one, {{"title", "New"}, {"description", "Text"}});
    BOOST_TEST(edited.text_at("/title") == "New");
    BOOST_TEST(edited.text_at("/description") == "Text");
    BOOST_TEST(change("PATCH", one, {{"title", "Lost"}, {"targetRefName", "refs/heads/none"}}).status == 400);
    BOOST_TEST(get(one).text_at("/title") == "New"); // all of a change, or nothing
    BOOST_TEST(change("PATCH", one, {{"targetRefName", "refs/heads/three"}}).text_at("/targetRefName") == "refs/heads/three");
    const auto commit = complete(three).text_at("/lastMergeCommit/commitId");
    const json::value query{{"queries", json::array{json::object{{"type", "lastMergeCommit"}, {"items", json::array{commit}}}}}};
    BOOST_TEST(post(repository + "/pullrequestquery", query).text_at("/results/0/" + commit + "/0/title") == "From three");
}

BOOST_AUTO_TEST_CASE(the_conversation_has_threads_comments_and_likes) {
    push("topic", "/a", "1");
    const auto pull = at(open("topic"));
    const auto threads = pull + "/threads";
    const auto made = post(threads, json::parse(R"({"comments": [{"parentCommentId": 0, "content": "Why?", "commentType": 1}], "status": 1,
        "threadContext": {"filePath": "/a", "rightFileStart": {"line": 1, "offset": 1}}, "properties": {"by": "bot", "n": 7}})"));
    BOOST_TEST(made.status == 200);
    BOOST_TEST(made.text_at("/status") == "active");
    BOOST_TEST(made.text_at("/comments/0/commentType") == "text");
    BOOST_TEST(made.text_at("/threadContext/filePath") == "/a");
    BOOST_TEST(made.number_at("/properties/n/$value") == 7);
    const auto thread = threads + '/' + std::to_string(made.number_at("/id"));
    BOOST_TEST(post(thread + "/comments", {{"content", "Because."}, {"parentCommentId", 1}}).number_at("/id") == 2);
    BOOST_TEST(post(thread + "/comments", {{"content", " "}}).status == 400);
    BOOST_TEST(post(thread + "/comments", {{"content", "x"}, {"parentCommentId", 9}}).status == 404);
    BOOST_TEST(post(threads, json::parse(R"({"comments": []})")).status == 400);
    BOOST_TEST(change("PATCH", thread + "/comments/2", {{"content", "Since."}}).text_at("/content") == "Since.");
    BOOST_TEST(change("PATCH", thread, {{"status", "fixed"}}).text_at("/status") == "fixed");
    BOOST_TEST(change("PATCH", thread, {{"status", "done"}}).status == 400);
    for (int i = 0; i < 2; ++i) BOOST_TEST(send("POST", with_version(thread + "/comments/1/likes")).status == 200);
    BOOST_TEST(get(thread + "/comments/1/likes").number_at("/count") == 1);
    BOOST_TEST(send("DELETE", with_version(thread + "/comments/1/likes")).status == 200);
    BOOST_TEST(get(thread + "/comments/1").at("/usersLiked").as_array().empty());
    sign_in(jamal);
    BOOST_TEST(change("PATCH", thread + "/comments/2", {{"content", "Mine"}}).message().starts_with("TF401027: You need the Git"));
    sign_in(norman);
    for (const auto* id : {"1", "2"}) BOOST_TEST(send("DELETE", with_version(thread + "/comments/" + id)).status == 200);
    BOOST_TEST(get(thread).at("/isDeleted").as_bool());
    BOOST_TEST(get(threads + "/999").status == 404);
    BOOST_TEST(vote(pull, norman, 5).number_at("/vote") == 5);
    BOOST_TEST(get(threads).text_at("/value/1/comments/0/commentType") == "system");
}

BOOST_AUTO_TEST_CASE(reviewers_labels_properties_statuses_and_attachments) {
    push("topic", "/a", "1");
    const auto pull = at(open("topic"));
    const auto id = id_of(jamal);
    BOOST_TEST(change("PUT", pull + "/reviewers/" + id, {{"isRequired", true}}).at("/isRequired").as_bool());
    BOOST_TEST(change("PUT", pull + "/reviewers/" + id, {{"vote", 10}}).status == 403); // for somebody else
    for (const auto& [given, status] : {std::pair{10, 200}, {5, 200}, {-5, 200}, {-10, 200}, {0, 200}, {7, 400}})
        BOOST_TEST(vote(pull, jamal, given).status == status);
    BOOST_TEST(change("PUT", pull + "/reviewers/00000000-0000-0000-0000-00000000000a", {{"vote", 0}}).status == 404);
    BOOST_TEST(send("DELETE", with_version(pull + "/reviewers/" + id)).status == 400); // a required one
    change("PATCH", pull + "/reviewers/" + id, {{"isRequired", false}});
    BOOST_TEST(send("DELETE", with_version(pull + "/reviewers/" + id)).status == 200);
    BOOST_TEST(get(pull + "/reviewers").number_at("/count") == 0);

    const auto label = post(pull + "/labels", {{"name", "big"}});
    BOOST_TEST(post(pull + "/labels", {{"name", "BIG"}}).text_at("/id") == label.text_at("/id"));
    BOOST_TEST(get(pull + "/labels").number_at("/count") == 1);
    BOOST_TEST(send("DELETE", with_version(pull + "/labels/big")).status == 200);
    BOOST_TEST(get(pull + "/labels/big").status == 404);

    const auto properties = patch("PATCH", pull + "/properties", json::array{operation("add", "/size", 3), operation("add", "/old", "x")});
    BOOST_TEST(properties.number_at("/value/size/$value") == 3);
    BOOST_TEST(
        patch("PATCH", pull + "/properties", json::array{json::object{{"op", "remove"}, {"path", "/old"}}}).number_at("/count") == 3);

    const json::value posted{{"state", "failed"}, {"context", json::object{{"name", "lint"}, {"genre", "ci"}}}, {"iterationId", 1}};
    const auto status = post(pull + "/statuses", posted);
    BOOST_TEST(status.number_at("/iterationId") == 1);
    BOOST_TEST(post(pull + "/iterations/1/statuses", posted).status == 200);
    BOOST_TEST(post(pull + "/iterations/2/statuses", posted).status == 404);
    BOOST_TEST(get(pull + "/statuses").number_at("/count") == 2);
    const auto first = std::to_string(status.number_at("/id"));
    BOOST_TEST(patch("PATCH", pull + "/statuses", json::array{json::object{{"op", "remove"}, {"path", '/' + first}}}).status == 200);
    BOOST_TEST(get(pull + "/statuses/" + first).status == 404);

    BOOST_TEST(send("POST", with_version(pull + "/attachments/a.txt"), "bytes", "application/octet-stream").status == 201);
    BOOST_TEST(get(pull + "/attachments/a.txt").text == "bytes");
    BOOST_TEST(get(pull + "/attachments").text_at("/value/0/displayName") == "a.txt");
}

BOOST_AUTO_TEST_CASE(a_push_makes_an_iteration) {
    push("topic", "/a", "1");
    const auto pull = at(open("topic"));
    push("topic", "/a", "2");
    push("topic", "/b", "1");
    BOOST_TEST(get(pull + "/iterations").number_at("/count") == 3);
    BOOST_TEST(get(pull + "/iterations/2").text_at("/reason") == "push");
    BOOST_TEST(get(pull + "/iterations/4").status == 404);
    BOOST_TEST(get(pull + "/iterations/3/changes").at("/changeEntries").as_array().size() == 2u);
    const auto since = get(pull + "/iterations/3/changes?$compareTo=2");
    BOOST_TEST(since.at("/changeEntries").as_array().size() == 1u);
    BOOST_TEST(since.text_at("/changeEntries/0/item/path") == "/b");
    BOOST_TEST(get(pull + "/commits").number_at("/count") == 3);
    BOOST_TEST(get(pull + "/iterations/1/commits").number_at("/count") == 1);
    BOOST_TEST(get(pull + "?includeCommits=true").at("/commits").as_array().size() == 3u);
}

BOOST_AUTO_TEST_CASE(branches_that_conflict_stay_open) {
    const auto base = tip("main");
    push("left", "/README.md", "left\n");
    push("right", "/README.md", "right\n", base);
    const auto left = at(open("left")), right = at(open("right"));
    BOOST_TEST(complete(left).text_at("/status") == "completed");
    BOOST_TEST(get(right).text_at("/mergeStatus") == "conflicts");
    BOOST_TEST(get(right + "/conflicts").text_at("/value/0/conflictPath") == "/README.md");
    BOOST_TEST(complete(right).text_at("/status") == "active");
    BOOST_TEST(get(repository + "/items?path=/README.md").text == "left\n");
}

BOOST_AUTO_TEST_CASE(policies_hinder_completion_until_they_are_satisfied) {
    push("topic", "/a", "1");
    BOOST_TEST(add_policy(minimum_reviewers, {{"minimumApproverCount", 1}, {"resetOnSourcePush", true}}).status == 200);
    add_policy(comments, {});
    const auto pull = at(open("topic"));
    BOOST_TEST(evaluations(pull).number_at("/count") == 2);
    BOOST_TEST(evaluations(pull).text_at("/value/0/status") == "running");
    const auto refused = complete(pull);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.type_key() == "GitPullRequestUpdateRejectedByPolicyException");
    vote(pull, norman, 10); // the author's own vote does not count
    BOOST_TEST(complete(pull).status == 403);
    vote(pull, jamal, 10);
    push("topic", "/a", "2"); // takes the votes back
    BOOST_TEST(complete(pull).status == 403);
    vote(pull, jamal, 10);
    const auto thread = post(pull + "/threads", json::parse(R"({"comments": [{"content": "Why?"}], "status": "active"})"));
    BOOST_TEST(complete(pull).status == 403);
    change("PATCH", pull + "/threads/" + std::to_string(thread.number_at("/id")), {{"status", "fixed"}});
    const auto main = tip("main");
    const json::value moved{{{"name", "refs/heads/main"}, {"oldObjectId", main}, {"newObjectId", tip("topic")}}};
    BOOST_TEST(post(repository + "/refs", moved).text_at("/value/0/updateStatus") == "rejectedByPolicy");
    BOOST_TEST(complete(pull).text_at("/status") == "completed");
    push("other", "/b", "1");
    const auto forced = at(open("other"));
    BOOST_TEST(complete(forced).status == 403);
    BOOST_TEST(complete(forced, {{"bypassPolicy", true}, {"bypassReason", "late"}}).text_at("/status") == "completed");
    const auto direct = post(repository + "/pushes",
        json::parse(
            R"({"refUpdates": [{"name": "refs/heads/main", "oldObjectId": ")" + tip("main") +
            R"("}], "commits": [{"comment": "x", "changes": [{"changeType": "add", "item": {"path": "/x"}, "newContent": {"content": ""}}]}]})"));
    BOOST_TEST(direct.message().starts_with("TF402455"));
}

BOOST_AUTO_TEST_CASE(automatic_completion_waits_for_the_policies) {
    push("topic", "/a", "1");
    add_policy(minimum_reviewers, {{"minimumApproverCount", 1}});
    add_policy(build, {{"buildDefinitionId", 1}});
    const auto pull = at(open("topic"));
    const auto set = change("PATCH", pull, {{"autoCompleteSetBy", json::object{{"id", id_of(norman)}}}});
    BOOST_TEST(set.text_at("/autoCompleteSetBy/uniqueName") == norman);
    for (int i = 0; i < 3; ++i) BOOST_TEST(get(pull).text_at("/status") == "active");
    BOOST_TEST(evaluations(pull).text_at("/value/1/status") == "approved"); // the build
    vote(pull, jamal, 10);
    BOOST_TEST(get(pull).text_at("/status") == "completed");
    push("next", "/b", "1");
    const auto next = at(open("next"));
    const auto held = evaluations(next);
    BOOST_TEST(held.text_at("/value/1/status") == "queued");
    BOOST_TEST(evaluations(next).text_at("/value/1/status") == "running");
    BOOST_TEST(evaluations(next).text_at("/value/1/status") == "approved");
    const auto self = in_project + "/policy/evaluations/" + held.text_at("/value/1/evaluationId");
    BOOST_TEST(send("PATCH", with_version(self)).text_at("/status") == "queued");
    BOOST_TEST(get(self).text_at("/configuration/type/displayName") == "Build");
    change("PATCH", next, {{"autoCompleteSetBy", json::object{{"id", id_of(norman)}}}});
    const auto taken_back = change("PATCH", next, {{"autoCompleteSetBy", json::object{{"id", "00000000-0000-0000-0000-000000000000"}}}});
    BOOST_TEST(!taken_back.body().as_object().contains("autoCompleteSetBy"));
}

BOOST_AUTO_TEST_CASE(each_kind_of_policy_looks_at_its_own) {
    const auto first = "/fabrikam/_apis/wit/workitems/1?$expand=relations&api-version=7.1";
    push("topic", "/a", "1");
    add_policy(work_items, {});
    add_policy(status_policy, {{"statusName", "lint"}, {"statusGenre", "ci"}});
    add_policy(required, {{"requiredReviewerIds", json::array{id_of(jamal)}}, {"filenamePatterns", json::array{"/a*"}}});
    add_policy(required, {{"requiredReviewerIds", json::array{id_of(jamal)}}, {"filenamePatterns", json::array{"/none*"}}});
    const auto pull = at(open("topic"));
    BOOST_TEST(get(pull).at("/reviewers/0/isRequired").as_bool());
    const auto statuses = [&] {
        std::string out;
        const auto body = evaluations(pull).body();
        for (const auto& one : body.at("value").as_array()) out += std::string{one.at("status").as_string()} + ' ';
        return out;
    };
    BOOST_TEST(statuses() == "rejected queued running ");
    post(pull + "/statuses", {{"state", "succeeded"}, {"context", json::object{{"name", "lint"}, {"genre", "ci"}}}});
    vote(pull, jamal, 10);
    const json::object relation{
        {"rel", "ArtifactLink"}, {"url", get(pull).text_at("/artifactId")}, {"attributes", json::object{{"name", "Pull Request"}}}};
    patch("PATCH", "/fabrikam/_apis/wit/workitems/1", json::array{json::object{{"op", 0}, {"path", "/relations/-"}, {"value", relation}}});
    BOOST_TEST(statuses() == "approved approved approved ");
    BOOST_TEST(get(pull + "/workitems").text_at("/value/0/id") == "1");
    push("more", "/b", "1");
    const auto more = at(open("more", {{"workItemRefs", json::array{json::object{{"id", "1"}}}}}));
    BOOST_TEST(get(more + "?includeWorkItemRefs=true").text_at("/workItemRefs/0/id") == "1");
    BOOST_TEST(get(first).at("/relations").as_array().size() >= 2u);
    complete(pull, {{"transitionWorkItems", true}});
    BOOST_TEST(get(first).text_at("/fields/System.State") == "Resolved");
}

BOOST_AUTO_TEST_CASE(a_deleted_repository_has_no_evaluations) {
    const auto source = get(repository);
    const auto fork =
        post(in_project + "/git/repositories", {{"name", "fork"}, {"parentRepository", json::object{{"id", source.text_at("/id")}}}});
    const auto forked = in_project + "/git/repositories/" + fork.text_at("/id");
    const auto main = tip("main");
    const json::object from{{"repository", json::object{{"id", fork.text_at("/id")}}}};
    const auto topic = post(forked + "/refs", json::array{json::object{{"name", "refs/heads/topic"}, {"newObjectId", main}}});
    BOOST_TEST(topic.text_at("/value/0/updateStatus") == "succeeded");
    const auto made = open("topic", {{"forkSource", from}});
    BOOST_REQUIRE_EQUAL(made.status, 201);
    const auto artifact = "/policy/evaluations?artifactId=vstfs:///CodeReview/CodeReviewId/" + source.text_at("/project/id") + '/';
    const auto id = made.number_at("/pullRequestId");
    BOOST_TEST(get(in_project + artifact + std::to_string(id)).status == 200);
    BOOST_TEST(get(in_project + artifact + std::to_string(id + 4294967296)).status == 404); // the same in 32 bits
    BOOST_TEST(change("DELETE", repository, {}).status == 204);
    BOOST_TEST(get(in_project + artifact + std::to_string(id)).status == 404);
    const json::object file{{"changeType", "add"}, {"item", json::object{{"path", "/a"}}}, {"newContent", json::object{{"content", "1"}}}};
    const auto pushed =
        post(forked + "/pushes", {{"refUpdates", json::array{json::object{{"name", "refs/heads/topic"}, {"oldObjectId", main}}}},
                                     {"commits", json::array{json::object{{"comment", "Later"}, {"changes", json::array{file}}}}}});
    BOOST_TEST(pushed.status == 201);
}

BOOST_AUTO_TEST_CASE(policy_configurations_are_kept_with_their_revisions) {
    const auto configurations = in_project + "/policy/configurations";
    const auto made = add_policy(minimum_reviewers, {{"minimumApproverCount", "2"}}); // as text, like the Azure CLI
    BOOST_TEST(made.text_at("/settings/scope/0/matchKind") == "Exact");
    BOOST_TEST(made.text_at("/type/displayName") == "Minimum number of reviewers");
    BOOST_TEST(add_policy("00000000-0000-0000-0000-000000000001", {}).type_key() == "PolicyTypeNotFoundException");
    for (const auto& [type, settings] : {std::pair{minimum_reviewers, json::object{}}, {build, json::object{}}, {required, json::object{}}})
        BOOST_TEST(add_policy(type, settings).message().starts_with("TF402457"));
    BOOST_TEST(post(configurations, {{"type", json::object{{"id", comments}}}, {"settings", json::object{}}}).status == 400); // no scope
    const auto self = configurations + '/' + std::to_string(made.number_at("/id"));
    auto changed = made.body();
    changed.as_object()["isBlocking"] = false;
    BOOST_TEST(change("PUT", self, changed).number_at("/revision") == 2);
    BOOST_TEST(get(self + "/revisions").number_at("/count") == 2);
    BOOST_TEST(get(self + "/revisions/1").at("/isBlocking").as_bool());
    BOOST_TEST(get(in_project + "/git/policy/configurations?refName=refs/heads/main").number_at("/count") == 1);
    BOOST_TEST(get(in_project + "/git/policy/configurations?refName=refs/heads/other").number_at("/count") == 0);
    BOOST_TEST(get(configurations + "?policyType=" + build).number_at("/count") == 0);
    BOOST_TEST(send("DELETE", with_version(self)).status == 204);
    BOOST_TEST(get(self).type_key() == "PolicyConfigurationNotFoundException");
    BOOST_TEST(get(in_project + "/policy/types/" + build).text_at("/displayName") == "Build");
    BOOST_TEST(get("/fabrikam/_apis/policy/configurations").status == 400); // without a project
}

BOOST_AUTO_TEST_SUITE_END()
