// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/batch.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/api/wit/work_items.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/json/decode.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_batch)

using namespace azdo;
using azdo::api::wit::create_work_item;
using azdo::api::wit::get_work_item;
using azdo::api::wit::update_work_item;
using sample::answer;

namespace {
update_work_item edit(int id) {
    update_work_item made{.organization = "acme", .id = id, .body = {}};
    made.body.replace("/fields/System.Title", "x");
    return made;
}
batch edits_of(int parts) {
    batch made;
    for (int i = 1; i <= parts; ++i) made.add(edit(i));
    return made;
}
std::string item(int id) {
    return R"({"code":200,"headers":{"Content-Type":"application/json; charset=utf-8"},"body":"{\"id\":)" + std::to_string(id) +
           R"(,\"rev\":2}"})";
}
const std::string refusal = R"({"code":412,"headers":{"Content-Type":"application/json"},"body":"{\"message\":\"TF26071: changed\",)"
                            R"(\"typeKey\":\"WorkItemMismatchException\"}"})";
http::response answers(const std::vector<std::string>& parts) {
    std::string text = R"({"count":)" + std::to_string(parts.size()) + R"(,"value":[)";
    for (const std::string& one : parts) text += (text.back() == '[' ? "" : ",") + one;
    return {200, text + "]}", {{"Content-Type", "application/json"}}};
}
http::response all_of(int from, int to) {
    std::vector<std::string> parts;
    for (int i = from; i <= to; ++i) parts.push_back(item(i));
    return answers(parts);
}
failure lost() { return fail(failure_kind::transport, "the connection was reset"); }
result<batch_results> run(const batch& what, sample::script& script) {
    const auto transport = [&](const http::request& request) { return script(request); };
    return azdo::call(what, transport);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_part_says_what_the_operation_says) {
    batch edits;
    create_work_item made{.organization = "ac me", .project = "a/b", .type = "User Story", .body = {}, .bypass_rules = true};
    made.body.add("/fields/System.Title", "x");
    edits.add(made);
    edits.add(get_work_item{.organization = "AC ME", .id = 7});
    BOOST_TEST(edits.size() == 2u);
    sample::script script{{all_of(1, 2)}};
    BOOST_TEST(test::failure_in(run(edits, script)) == "");
    BOOST_REQUIRE(script.asked.size() == 1u);
    BOOST_TEST(
        sample::text_of(script.asked[0]) ==
        "PATCH https://dev.azure.com/ac%20me/_apis/wit/$batch?api-version=7.1\nAccept: application/json\nX-TFS-FedAuthRedirect: "
        "Suppress\nContent-Type: application/json\n\n"
        R"([{"method":"PATCH","uri":"/a%2Fb/_apis/wit/workitems/$User%20Story?bypassRules=true&api-version=7.2-preview.3",)"
        R"("headers":{"Content-Type":"application/json-patch+json"},"body":[{"op":"add","path":"/fields/System.Title","value":"x"}]},)"
        R"({"method":"GET","uri":"/_apis/wit/workitems/7?api-version=7.2-preview.3","headers":{}}])");
}

BOOST_AUTO_TEST_CASE(each_part_has_its_result) {
    batch edits;
    const auto first = edits.add(edit(1));
    const auto second = edits.add(edit(2));
    const auto third = edits.add(edit(3));
    sample::script script{{answers({item(1), refusal, R"({"code":503,"body":"busy"})"})}};
    const auto done = run(edits, script);
    BOOST_REQUIRE(test::failure_in(done) == "");
    BOOST_TEST(!done->all_done());
    BOOST_TEST(done->get(first)->rev.value() == 2);
    BOOST_TEST((done->state(0) == batch_state::done));
    BOOST_TEST(done->outcome(0).has_value());
    const auto refused = done->get(second);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().kind == failure_kind::conflict));
    BOOST_TEST(refused.error().message == "TF26071: changed");
    BOOST_TEST(refused.error().status == 412);
    BOOST_TEST(done->status(1) == 412);
    BOOST_TEST(done->in_state(batch_state::refused) == std::vector<std::size_t>{1}, boost::test_tools::per_element());
    BOOST_TEST(sample::kind_of(done->get(third)) == "unavailable");
    BOOST_TEST(sample::kind_of(done->outcome(2)) == "unavailable");
    BOOST_TEST((done->state(2) == batch_state::unknown)); // a 503 does not say that nothing was done
    BOOST_TEST(sample::kind_of(done->get<get_work_item>(0)) == "invalid_input");
    BOOST_TEST(sample::kind_of(done->get<update_work_item>(3)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_body_may_be_an_object) {
    sample::script script{{answers({R"({"code":200,"body":{"id":1}})", R"({"code":200,"headers":{"X":["y"]},"body":"{\"id\":2}"})"})}};
    const auto done = run(edits_of(2), script);
    BOOST_REQUIRE(test::failure_in(done) == "");
    BOOST_TEST(done->all_done());
    BOOST_TEST(done->get<update_work_item>(0)->id.value() == 1);
    BOOST_TEST(done->get<update_work_item>(1)->id.value() == 2);
}

BOOST_AUTO_TEST_CASE(many_parts_are_several_requests) {
    sample::script script{{all_of(1, 200), all_of(201, 400), all_of(401, 401)}};
    const auto done = run(edits_of(401), script);
    BOOST_REQUIRE(test::failure_in(done) == "");
    BOOST_TEST(script.asked.size() == 3u);
    BOOST_TEST(done->size() == 401u);
    BOOST_TEST(done->all_done());
    for (const int at : {0, 199, 200, 400}) BOOST_TEST(done->get<update_work_item>(static_cast<std::size_t>(at))->id.value() == at + 1);
    sample::script none{{}};
    BOOST_TEST(run(batch(), none)->size() == 0u);
    BOOST_TEST(none.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_lost_answer_leaves_its_parts_unknown) {
    sample::script script{{all_of(1, 200), lost(), all_of(401, 401)}};
    const auto done = run(edits_of(401), script);
    BOOST_REQUIRE(test::failure_in(done) == "");
    BOOST_TEST(script.asked.size() == 2u);
    BOOST_TEST((done->state(199) == batch_state::done));
    BOOST_TEST((done->state(200) == batch_state::unknown));
    BOOST_TEST((done->state(399) == batch_state::unknown));
    BOOST_TEST((done->state(400) == batch_state::not_sent));
    const auto unknown = done->outcome(200), not_sent = done->outcome(400);
    BOOST_TEST((unknown.error().kind == failure_kind::transport));
    BOOST_TEST(unknown.error().message == "it is not known whether this part was carried out: the connection was reset");
    BOOST_TEST(!unknown.error().nothing_sent);
    BOOST_TEST(not_sent.error().message == "not sent, because an earlier request of the batch failed: the connection was reset");
    BOOST_TEST(not_sent.error().nothing_sent);
    BOOST_TEST(done->status(200) == 0);
}

BOOST_AUTO_TEST_CASE(what_an_answer_to_the_whole_shows) {
    failure before = lost();
    before.nothing_sent = true;
    const failure timeout = fail(failure_kind::timed_out, "late");
    const struct {
        result<http::response> got;
        bool is_known; ///< that nothing was carried out
    } cases[] = {{before, true}, {answer(400, "no"), true}, {answer(401), true}, {answer(429), true},
        {answer(203, "<html>", {{"Content-Type", "text/html"}}), true}, {answer(302, "", {{"Location", "https://x.example/"}}), true},
        {fail(failure_kind::not_signed_in, "no token"), true}, {lost(), false}, {timeout, false}, {answer(500, "no"), false},
        {answer(503), false}, {answer(408), false}, {answer(200, "{"), false}, {answer(200, ""), false}, {all_of(1, 1), false},
        {all_of(1, 3), false}, {answer(200, R"({"value":[{"body":""},{"body":""}]})"), false}};
    for (const auto& one : cases) {
        BOOST_TEST_INFO_SCOPE(&one - cases);
        sample::script first{{one.got}};
        const auto failed = run(edits_of(2), first);
        BOOST_TEST(failed.has_value() == !one.is_known);
        if (failed) BOOST_TEST(failed->in_state(batch_state::unknown).size() == 2u);
        sample::script second{{all_of(1, 200), one.got}};
        const auto later = run(edits_of(202), second);
        BOOST_REQUIRE(later.has_value());
        BOOST_TEST(later->in_state(batch_state::done).size() == 200u);
        BOOST_TEST(later->in_state(batch_state::unknown).size() == (one.is_known ? 0u : 2u));
    }
}

BOOST_AUTO_TEST_CASE(a_batch_is_not_repeated_blindly) {
    sample::still_time time;
    sample::script script{{lost(), all_of(1, 1)}};
    const auto api = retry{7u} | [&](const http::request& request) { return script(request); };
    const auto done = azdo::call(edits_of(1), api, {}, time.driver());
    BOOST_REQUIRE(done.has_value());
    BOOST_TEST(script.asked.size() == 1u);
    BOOST_TEST((done->state(0) == batch_state::unknown));
    sample::script throttled{{answer(429), all_of(1, 1)}}; // it was not carried out, so it may be sent again
    const auto again = retry{7u} | [&](const http::request& request) { return throttled(request); };
    BOOST_TEST(azdo::call(edits_of(1), again, {}, time.driver())->all_done());
}

BOOST_AUTO_TEST_CASE(versions_of_parts) {
    batch edits{api_version{"7.0"}};
    edits.add(edit(1));
    sample::script script{{all_of(1, 1)}};
    BOOST_TEST(run(edits, script)->all_done());
    BOOST_TEST(script.asked[0].body().find("workitems/1?api-version=7.0\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wrong_parts_send_nothing) {
    sample::script script{{all_of(1, 2)}};
    const auto transport = [&](const http::request& request) { return script(request); };
    batch mixed;
    mixed.add(edit(1));
    update_work_item other = edit(2);
    other.organization = "other";
    mixed.add(other);
    batch unnamed;
    other.organization.clear();
    unnamed.add(edit(1));
    unnamed.add(other);
    batch alone;
    alone.add(other);
    batch incomplete;
    incomplete.add(create_work_item{.organization = "acme", .project = "", .type = "Bug", .body = {}});
    const struct {
        const batch& what;
        std::string why;
    } cases[] = {{mixed, "part 1 of the batch belongs to another organization"}, {unnamed, "part 1 of the batch has no organization"},
        {alone, "part 0 of the batch has no organization"}, {incomplete, "project is empty"}};
    for (const auto& one : cases) {
        const auto got = azdo::call(one.what, transport);
        BOOST_TEST(sample::kind_of(got) == "invalid_input");
        BOOST_TEST(test::failure_in(got).find(one.why) != std::string::npos, test::failure_in(got));
    }
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()
