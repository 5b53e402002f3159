// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/create_work_item_as.hpp>

#include "../failure_in.hpp"
#include "../http/sample.hpp"

#include <azdo/http/call.hpp>
#include <azdo/json/encode.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_create_work_item_as)

using namespace azdo;
using sample::answer;

namespace {
struct bug {
    std::string title{};
    int priority = 2;
    std::optional<std::string> state{};
    std::string tags{};
    std::string created{};
    std::optional<bool> blocked{};
    std::vector<std::string> watchers{};
    static constexpr auto schema() {
        return describe(field<"System.Title", &bug::title>(as::required), field<"Custom.a/b", &bug::priority>(),
            field<"System.State", &bug::state>(), field<"System.Tags", &bug::tags>(), field<"System.CreatedDate", &bug::created>(),
            field<"Custom.Blocked", &bug::blocked>(), field<"Custom.Watchers", &bug::watchers>());
    }
};
struct counted {
    int id = 0;
    int rev = 0;
    int count = 0;
    static constexpr auto schema() {
        return describe(field<"System.Id", &counted::id>(), field<"system.rev", &counted::rev>(), field<"Custom.Id", &counted::count>());
    }
};
using create_bug = create_work_item_as<bug>;

const std::string made = R"({"id":42,"rev":1,"fields":{"System.Title":"x","System.State":"New"},"url":"u"})";
const std::string target =
    R"({"id":12,"rev":3,"url":"https://tfs.example.com/tfs/C/6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c/_apis/wit/workItems/12"})";
std::string patch_of(const create_bug& what, std::string_view collection = "https://dev.azure.com/acme") {
    const auto body = what.patch(collection);
    return body ? json::encode(*body) : to_string(body.error().kind);
}
std::string add(std::string_view path, std::string_view value) {
    return R"({"op":"add","path":")" + std::string(path) + R"(","value":)" + std::string(value) + "}";
}
const std::string title = add("/fields/System.Title", "\"x\"");
const std::string priority = add("/fields/Custom.a~1b", "2");
const std::string both = "[" + title + "," + priority;
} // namespace

BOOST_AUTO_TEST_CASE(the_fields_that_say_something) {
    BOOST_TEST(json::encode(additions(bug{.title = "x"})) == both + "]");
    BOOST_TEST(json::encode(additions(bug{.title = "x", .state = "", .created = "d", .blocked = false, .watchers = {"a"}})) ==
               both + "," + add("/fields/System.State", "\"\"") + "," + add("/fields/System.CreatedDate", "\"d\"") + "," +
                   add("/fields/Custom.Blocked", "false") + "," + add("/fields/Custom.Watchers", R"(["a"])") + "]");
    BOOST_TEST(
        json::encode(additions(bug{})) == "[" + add("/fields/System.Title", "\"\"") + "," + priority + "]"); // the service refuses it
    BOOST_TEST(json::encode(additions(counted{})) == "[" + add("/fields/Custom.Id", "0") + "]");
    BOOST_TEST(json::encode(additions(counted{7, 1, 2})).find("System.Id\",\"value\":7") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(tags_comment_links_and_attachments) {
    BOOST_TEST(patch_of({.project = "p", .type = "Bug", .value = {.title = "x"}, .tags = {"a", "b c"}, .comment = "hi"}) ==
               both + "," + add("/fields/System.Tags", R"("a; b c")") + "," + add("/fields/System.History", "\"hi\"") + "]");
    BOOST_TEST(patch_of({.project = "p", .type = "Bug", .value = {.title = "x", .tags = "z"}, .tags = {"a"}}) ==
               both + "," + add("/fields/System.Tags", R"("z; a")") + "]");
    BOOST_TEST(patch_of({.project = "p",
                   .type = "Bug",
                   .value = {.title = "x"},
                   .parent = 12,
                   .links = {links::hyperlink("https://example.com")},
                   .attachments = {{"https://dev.azure.com/a", "log"}}}) ==
               both + "," +
                   add("/relations/-",
                       R"({"rel":"System.LinkTypes.Hierarchy-Reverse","url":"https://dev.azure.com/acme/_apis/wit/workItems/12"})") +
                   "," + add("/relations/-", R"({"rel":"Hyperlink","url":"https://example.com"})") + "," +
                   add("/relations/-", R"({"rel":"AttachedFile","url":"https://dev.azure.com/a","attributes":{"comment":"log"}})") + "]");
}

BOOST_AUTO_TEST_CASE(one_request_without_links_to_work_items) {
    sample::script script{{answer(200, made)}};
    const auto got =
        call(create_bug{.organization = "acme", .project = "p", .type = "User Story", .value = {.title = "x"}}, std::ref(script));
    BOOST_TEST_REQUIRE(test::failure_in(got) == "");
    BOOST_TEST(got->id == 42);
    BOOST_TEST(got->value.state.value() == "New");
    BOOST_TEST(sample::text_of(script.asked.at(0)) ==
               "POST https://dev.azure.com/acme/p/_apis/wit/workitems/$User%20Story?api-version=7.2-preview.3\nAccept: application/json\n"
               "X-TFS-FedAuthRedirect: Suppress\nContent-Type: application/json-patch+json\n\n" +
                   both + "]");
}

BOOST_AUTO_TEST_CASE(the_address_of_a_parent_is_asked_for) {
    sample::script script{{answer(200, target), answer(200, made)}};
    const create_bug wanted{.organization = "C",
        .project = "p",
        .type = "Bug",
        .value = {.title = "x"},
        .links = {links::hyperlink("https://example.com"), links::child(12), links::related(13)},
        .validate_only = true,
        .bypass_rules = true,
        .suppress_notifications = true};
    BOOST_TEST(test::failure_in(call(wanted, std::ref(script))) == "");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/C/_apis/wit/workitems/12?fields=System.Id&api-version=7.2-preview.3");
    BOOST_TEST(script.asked.at(1).target() ==
               "https://dev.azure.com/C/p/_apis/wit/workitems/"
               "$Bug?validateOnly=true&bypassRules=true&suppressNotifications=true&api-version=7.2-preview.3");
    for (const char* id : {"12", "13"})
        BOOST_TEST(script.asked.at(1).body().find(std::string("\"https://tfs.example.com/tfs/C/_apis/wit/workItems/") + id + '"') !=
                   std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(nothing_is_created) {
    const create_bug with_parent{.organization = "acme", .project = "p", .type = "Bug", .value = {.title = "x"}, .parent = 12};
    sample::script missing{{answer(404, R"({"message":"TF401232"})")}}, odd{{answer(200, R"({"id":12,"url":"x"})")}}, none{{}};
    const auto got = call(with_parent, std::ref(missing));
    BOOST_TEST(sample::kind_of(got) == "not_found");
    BOOST_TEST(got.error().message == "nothing was changed, because the work item to link to could not be read: TF401232");
    BOOST_TEST(sample::kind_of(call(with_parent, std::ref(odd))) == "invalid_input"); // no address to make others from
    BOOST_TEST(odd.asked.size() == 1u);
    auto wrong = with_parent;
    wrong.links.push_back(links::hyperlink("not a page"));
    BOOST_TEST(sample::kind_of(call(wrong, std::ref(none))) == "invalid_input");
    for (const char* tag : {"", "  ", "a;b", "a,b", "a\nb"}) {
        wrong = with_parent;
        wrong.tags = {"good", tag};
        BOOST_TEST(sample::kind_of(call(wrong, std::ref(none))) == "invalid_input", tag);
    }
    wrong.tags = {std::string(401, 'x')};
    BOOST_TEST(sample::kind_of(call(wrong, std::ref(none))) == "invalid_input");
    wrong = with_parent;
    wrong.parent = 0;
    BOOST_TEST(sample::kind_of(call(wrong, std::ref(none))) == "invalid_input");
    BOOST_TEST(none.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()
