// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/update_work_item_as.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_update_work_item_as)

using namespace azdo;
using sample::answer;

namespace {
struct bug {
    std::string title{};
    int votes = 0;
    static constexpr auto schema() {
        return describe(field<"System.Title", &bug::title>(as::required), field<"Custom.Votes", &bug::votes>());
    }
};
const get_work_item_as<bug> read_bug{.organization = "acme", .id = 42};

http::response item(int rev, int votes, const std::string& title = "x") {
    return answer(200, R"({"id":42,"rev":)" + std::to_string(rev) + R"(,"fields":{"System.Title":")" + title + R"(","Custom.Votes":)" +
                           std::to_string(votes) + R"(},"url":"https://dev.azure.com/acme/_apis/wit/workItems/42"})");
}
const http::response stale =
    answer(412, R"({"message":"VS403351: Test Operation for path /rev failed.","typeKey":"TestPatchOperationFailedException"})");
const work_item_of<bug> before{42, 7, "https://dev.azure.com/acme/_apis/wit/workItems/42", {"x", 1}};
update_work_item_as<bug> to(bug wanted) { return {.organization = "acme", .before = before, .wanted = std::move(wanted)}; }

/// A step with a script of answers, and a clock that the test moves.
struct trial {
    sample::script script;
    sample::still_time time{};
    template <class Step>
    auto operator()(const Step& step) {
        return call(step, std::ref(script), {}, time.driver());
    }
    std::string body(std::size_t at) const { return std::string(script.asked.at(at).body()); }
};
auto raise(update_options options = {}) {
    return update_until_current{read_bug, [](bug& it) { ++it.votes; }, std::move(options)};
}
std::string raised(int rev, int votes) {
    return R"([{"op":"test","path":"/rev","value":)" + std::to_string(rev) + R"(},{"op":"replace","path":"/fields/Custom.Votes","value":)" +
           std::to_string(votes) + "}]";
}
} // namespace

BOOST_AUTO_TEST_CASE(a_change_is_saved) {
    trial run{{{item(8, 2)}}};
    const auto got = run(to({"x", 2}));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->saved.value().rev == 8);
    BOOST_TEST(!got->conflict.has_value());
    BOOST_TEST(run.script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/workitems/42?api-version=7.2-preview.3");
    BOOST_TEST(run.body(0) == raised(7, 2));
}

BOOST_AUTO_TEST_CASE(nothing_differs_nothing_is_sent) {
    trial run{{{}}};
    BOOST_TEST(run(to({"x", 1}))->saved.value().rev == 7);
    BOOST_TEST(run.script.asked.empty());
    auto bad = to({"x", 1});
    bad.links = {links::hyperlink("no page")};
    BOOST_TEST(sample::kind_of(run(bad)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(options_links_and_a_comment) {
    trial run{{{item(8, 1)}}};
    auto change = to({"x", 1});
    change.project = "p";
    change.links = {links::related(13)};
    change.comment = "see";
    change.validate_only = change.bypass_rules = change.suppress_notifications = true;
    BOOST_TEST(test::failure_in(run(change)) == "");
    BOOST_TEST(run.script.asked.at(0).target() ==
               "https://dev.azure.com/acme/p/_apis/wit/workitems/"
               "42?validateOnly=true&bypassRules=true&suppressNotifications=true&api-version=7.2-preview.3");
    BOOST_TEST(
        run.body(0) ==
        R"([{"op":"test","path":"/rev","value":7},{"op":"add","path":"/fields/System.History","value":"see"},{"op":"add","path":"/relations/-","value":{"rel":"System.LinkTypes.Related","url":"https://dev.azure.com/acme/_apis/wit/workItems/13"}}])");
}

BOOST_AUTO_TEST_CASE(a_conflict_has_both_sides) {
    trial run{{{stale, item(9, 5, "theirs")}}};
    const auto got = run(to({"mine", 1}));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(!got->saved.has_value());
    const auto& found = got->conflict.value();
    BOOST_TEST(found.before.rev == 7);
    BOOST_TEST(found.wanted.title == "mine");
    BOOST_TEST(found.now.rev == 9);
    BOOST_TEST(found.now.value.title == "theirs");
    BOOST_TEST(found.both_changed == std::vector<std::string>{"System.Title"}, boost::test_tools::per_element());
    trial same{{{stale, item(9, 5, "mine")}}};
    BOOST_TEST(same(to({"mine", 1}))->conflict.value().both_changed.empty()); // both want the same
    trial apart{{{stale, item(9, 5)}}};
    BOOST_TEST(apart(to({"mine", 1}))->conflict.value().both_changed.empty()); // each has changed another field
}

BOOST_AUTO_TEST_CASE(other_failures_are_no_conflict) {
    trial refused{{{answer(400, R"({"message":"TF401320"})")}}}, same{{{answer(409, R"({"message":"locked"})"), item(7, 1)}}};
    BOOST_TEST(sample::kind_of(refused(to({"y", 1}))) == "rejected");
    const auto got = same(to({"y", 1}));
    BOOST_TEST(sample::kind_of(got) == "conflict"); // the revision is the one that was read
    BOOST_TEST(got.error().message == "locked");
    trial gone{{{stale, answer(404)}}};
    BOOST_TEST(sample::kind_of(gone(to({"y", 1}))) == "not_found");
}

BOOST_AUTO_TEST_CASE(an_edit_is_applied_to_what_is_there) {
    trial run{{{item(7, 1), stale, item(8, 5), stale, item(9, 6), item(10, 7)}}};
    const auto got = run(raise({.comment = "one more"}));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->rev == 10);
    BOOST_TEST(run.body(1).starts_with(raised(7, 2).substr(0, raised(7, 2).size() - 1)));
    BOOST_TEST(run.body(3).find("\"value\":6}") != std::string::npos);
    BOOST_TEST(run.body(5).find("\"value\":7}") != std::string::npos);
    BOOST_TEST(run.body(5).find("one more") != std::string::npos);
    BOOST_TEST(run.time.slept == std::vector<std::int64_t>{100}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(attempts_are_bounded) {
    trial run{{}};
    for (int i = 0; i < 9; ++i) run.script.answers.insert(run.script.answers.end(), {item(i, i), stale});
    const auto got = run(raise());
    BOOST_TEST(sample::kind_of(got) == "conflict");
    BOOST_TEST(
        got.error().message.starts_with("others changed the work item at each of 5 attempts to save this change; the last time: VS403351"));
    BOOST_TEST(run.script.asked.size() == 10u);
    BOOST_TEST(run.time.slept == (std::vector<std::int64_t>{100, 200, 400}), boost::test_tools::per_element());
    trial once{{{item(7, 1), stale}}};
    BOOST_TEST(sample::kind_of(once(raise({.attempts = 1}))) == "conflict");
}

BOOST_AUTO_TEST_CASE(pauses_are_bounded) {
    trial run{{}};
    for (int i = 0; i < 9; ++i) run.script.answers.insert(run.script.answers.end(), {item(i, i), stale});
    static_cast<void>(run(raise({.attempts = 6, .first_delay = std::chrono::seconds(7)})));
    BOOST_TEST(run.time.slept == (std::vector<std::int64_t>{7'000, 10'000, 10'000, 10'000}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_an_edit_may_return) {
    trial left{{{item(7, 1)}}}, none{{{item(7, 1)}}}, failed{{{item(7, 1)}}}, sent{{{item(7, 1), item(8, 2)}}};
    BOOST_TEST(left(update_until_current{read_bug, [](bug& it) { return ++it.votes, false; }})->value.votes == 1);
    BOOST_TEST(none(update_until_current{read_bug, [](bug&) {}})->rev == 7);
    const auto got = failed(update_until_current{read_bug, [](bug&) -> result<void> { return fail(failure_kind::invalid_input, "no"); }});
    BOOST_TEST(got.error().message == "no");
    BOOST_TEST(sent(update_until_current{read_bug, [](bug& it) -> result<void> { return ++it.votes, result<void>(); }})->rev == 8);
    for (const trial* one : {&left, &none, &failed}) BOOST_TEST(one->script.asked.size() == 1u);
    trial thrown{{{item(7, 1)}}};
    BOOST_TEST(sample::kind_of(thrown(update_until_current{read_bug, [](bug&) { throw 1; }})) == "protocol");
}

BOOST_AUTO_TEST_CASE(a_lost_answer_ends_it) {
    const std::string_view words = "it is not known whether the change was saved";
    for (const auto& lost : {result<http::response>(fail(failure_kind::transport, "reset")), result<http::response>(answer(503))}) {
        trial run{{{item(7, 1), lost, item(8, 2)}}};
        const auto got = run(raise());
        BOOST_TEST(!got.has_value());
        BOOST_TEST(got.error().message.find(words) != std::string::npos);
        BOOST_TEST(run.script.asked.size() == 2u);
    }
    failure unsent = fail(failure_kind::transport, "refused");
    unsent.nothing_sent = true;
    trial run{{{item(7, 1), unsent}}};
    BOOST_TEST(run(raise()).error().message.find(words) == std::string::npos);
    trial missing{{{answer(404)}}};
    BOOST_TEST(sample::kind_of(missing(raise())) == "not_found");
}

BOOST_AUTO_TEST_SUITE_END()
