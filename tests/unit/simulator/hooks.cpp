// SPDX-License-Identifier: BSL-1.0
// Events from the simulator to a receiver of the library, and back to the service for what a delivery leaves out.
#include "../failure_in.hpp"
#include "client.hpp"

#include <azdo/hooks/build_events.hpp>
#include <azdo/hooks/code_events.hpp>
#include <azdo/hooks/receive.hpp>
#include <azdo/hooks/subscribe.hpp>
#include <azdo/hooks/work_item_resources.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/transport/httplib.hpp>

#include <boost/test/unit_test.hpp>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(simulator_hooks)

using namespace simulator_tests;
namespace hooks = azdo::hooks;
using azdo::failure_kind;

namespace {
const std::string in_project = "/fabrikam/Fabrikam-Fiber/_apis", subscriptions = "/fabrikam/_apis/hooks/subscriptions";

struct with_receiver : with_service {
    httplib::Server receiver;
    std::thread listening;
    std::mutex guard;
    std::condition_variable changed;
    std::vector<std::string> ids, types; ///< of the deliveries and of the handled events
    std::vector<hooks::received_event> handled;
    std::deque<int> answers; ///< for the next deliveries, before the receiver looks at them; 0: it takes too long
    std::string url, last_answer;
    hooks::receiver_options options{.user = "azdo", .password = azdo::secret<std::string>("p:ss"), .headers = {}};
    hooks::seen_events seen;
    azdo::client api;

    with_receiver()
        : api{azdo::server{service.origin(), "fabrikam"},
              azdo::personal_access_token{azdo::secret<std::string>(simulator::demo_token()), {{service.origin()}}}} {
        options.headers.push_back({"X-Key", azdo::secret<std::string>("k3y")});
        service.hook_times(std::chrono::milliseconds(1), std::chrono::milliseconds(200));
        authorization = "Basic " + simulator::base64(":" + service.issue_personal_access_token(norman));
        receiver.Post("/hook", [this](const httplib::Request& got, httplib::Response& to) { receive(got, to); });
        url = "http://127.0.0.1:" + std::to_string(receiver.bind_to_any_port("127.0.0.1")) + "/hook";
        listening = std::thread([this] { receiver.listen_after_bind(); });
    }
    ~with_receiver() {
        {
            const std::lock_guard lock(guard);
            ending = true;
        }
        changed.notify_all();
        receiver.stop();
        listening.join();
    }

    void receive(const httplib::Request& got, httplib::Response& to) {
        std::unique_lock lock(guard);
        ids.push_back(json::parse(got.body).at("id").as_string().c_str());
        const int forced = answers.empty() ? 200 : answers.front();
        if (!answers.empty()) answers.pop_front();
        changed.notify_all();
        if (forced == 0) changed.wait(lock, [this, now = ids.size()] { return ending || ids.size() > now; });
        lock.unlock();
        to.status = forced;
        if (forced != 200) return;
        const azdo::http::header_set headers{{"Authorization", got.get_header_value("Authorization")},
            {"Content-Type", got.get_header_value("Content-Type")}, {"X-Key", got.get_header_value("X-Key")}};
        const auto answer = hooks::receive({azdo::http_method::post, headers.all(), got.body}, options, seen,
            [this](const hooks::received_event& event) -> azdo::result<void> {
                const std::lock_guard held(guard);
                types.push_back(event.event_type);
                handled.push_back(event);
                return {};
            });
        to.status = answer.status;
        to.body = answer.body;
    }
    /// Waits until the subscription's notifications have all ended.
    json::value ended(const std::string& subscription) {
        for (int i = 0; i < 2000; ++i) {
            const auto all = get(subscriptions + '/' + subscription + "/notifications?api-version=7.1").at("/value");
            bool done = !all.as_array().empty();
            for (const auto& one : all.as_array()) done = done && one.at("status").as_string() == "completed";
            if (done) return all;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return {};
    }
    /// A copy, since the receiver's thread writes it.
    template <class T>
    T now(const T& of) {
        const std::lock_guard lock(guard);
        return of;
    }
    void answer_next(std::deque<int> with) {
        const std::lock_guard lock(guard);
        answers = std::move(with);
    }
    template <class E>
    std::string subscribe(std::function<void(hooks::subscribe<E>&)> change = {}) {
        hooks::subscribe<E> wanted{.url = url, .user = "azdo"};
        wanted.password = azdo::secret<std::string>("p:ss");
        wanted.headers = {{"X-Key", azdo::secret<std::string>("k3y")}};
        if (change) change(wanted);
        const auto made = azdo::call(wanted, api);
        BOOST_TEST_REQUIRE(test::failure_in(made) == "");
        return made->id.value();
    }
    answer edit(const std::string& title, const std::string& more = {}) {
        return patch("PATCH", in_project + "/wit/workitems/3" + more, json::array{field("System.Title", title)});
    }
    std::string status_of(const std::string& subscription) {
        return get(subscriptions + '/' + subscription + "?api-version=7.1").text_at("/status");
    }
    bool ending = false;
};
} // namespace

BOOST_FIXTURE_TEST_CASE(a_change_arrives_once_and_typed, with_receiver) {
    const auto id = subscribe<hooks::work_item_updated>();
    edit("Quiet", "?suppressNotifications=true");
    edit("Loud");
    ended(id);
    BOOST_TEST_REQUIRE(now(handled).size() == 1U);
    const auto event = now(handled).front();
    BOOST_TEST(event.subscription_id == id);
    BOOST_TEST(event.message.text.find("updated by Norman Paulk") != std::string::npos);
    const auto updated = event.as<hooks::work_item_updated>();
    BOOST_TEST_REQUIRE(test::failure_in(updated) == "");
    BOOST_TEST(updated->work_item_id.value() == 3);
    BOOST_TEST(updated->fields.at("System.Title").old_value.text() == "\"Quiet\"");
    BOOST_TEST(updated->revision.fields.at("System.ChangedBy").text() == "\"Norman Paulk <norman@fabrikam.example>\"");
}

BOOST_FIXTURE_TEST_CASE(minimal_details_are_read_back, with_receiver) {
    const auto id = subscribe<hooks::work_item_updated>([](auto& it) { it.details = hooks::resource_details::minimal; });
    const auto nothing = subscribe<hooks::work_item_deleted>([](auto& it) { it.details = hooks::resource_details::none; });
    edit("Loud");
    ended(id);
    BOOST_TEST_REQUIRE(now(handled).size() == 1U);
    const auto events = now(handled);
    BOOST_TEST(events[0].as<hooks::work_item_updated>().value().fields.empty());
    const auto updated = azdo::call(hooks::read_resource<hooks::work_item_updated>{.event = events[0]}, api);
    BOOST_TEST_REQUIRE(test::failure_in(updated) == "");
    BOOST_TEST(updated->fields.at("System.Title").new_value.text() == "\"Loud\"");
    BOOST_TEST(updated->revision.fields.at("System.Title").text() == "\"Loud\"");
    send("DELETE", with_version(in_project + "/wit/workitems/3"));
    ended(nothing);
    BOOST_TEST_REQUIRE(now(handled).size() == 2U);
    BOOST_TEST((now(handled)[1].resource.kind() == azdo::json::kind::null));
    const auto gone = azdo::call(hooks::read_resource<hooks::work_item_updated>{.event = events[0]}, api);
    BOOST_TEST_REQUIRE(!gone.has_value());
    BOOST_TEST((gone.error().kind == failure_kind::not_found));
}

BOOST_FIXTURE_TEST_CASE(what_passes_is_tried_again_with_the_same_id, with_receiver) {
    const auto id = subscribe<hooks::work_item_updated>();
    answer_next({503, 0, 408, 502, 504});
    edit("Loud");
    const auto all = ended(id);
    const auto got = now(ids);
    BOOST_TEST((got == std::vector<std::string>(6, got.at(0))));
    BOOST_TEST(now(handled).size() == 1U);
    BOOST_TEST(all.at(0).at("details").at("requestAttempts").as_int64() == 6);
    BOOST_TEST(all.at(0).at("result").as_string() == "succeeded");
    BOOST_TEST(status_of(id) == "enabled");
    answer_next(std::deque<int>(20, 503));
    edit("Louder");
    BOOST_TEST(ended(id).at(0).at("details").at("requestAttempts").as_int64() == 9);
    BOOST_TEST(status_of(id) == "onProbation");
}

BOOST_FIXTURE_TEST_CASE(what_ends_a_subscription, with_receiver) {
    const auto id = subscribe<hooks::work_item_updated>();
    answer_next({500, 200, 410});
    edit("A");
    ended(id);
    BOOST_TEST(status_of(id) == "onProbation");
    edit("B");
    ended(id);
    BOOST_TEST(status_of(id) == "enabled");
    edit("C");
    BOOST_TEST(ended(id).at(0).at("details").at("response").as_string() == "Status Code: 410");
    BOOST_TEST(status_of(id) == "disabledBySystem");
    edit("D");
    BOOST_TEST(ended(id).as_array().size() == 3U);
    BOOST_TEST(now(ids).size() == 3U);
}

BOOST_FIXTURE_TEST_CASE(secrets_filters_and_tests, with_receiver) {
    const auto id = subscribe<hooks::work_item_updated>([](auto& it) {
        it.filter.work_item_type = "Task";
        it.filter.changed_fields = "System.State";
    });
    auto shown = get(subscriptions + '/' + id + "?api-version=7.1").body();
    BOOST_TEST(shown.at("consumerInputs").at("basicAuthPassword").as_string() == "********");
    BOOST_TEST(json::serialize(shown).find("k3y") == std::string::npos);
    BOOST_TEST(
        send("PUT", with_version(subscriptions + '/' + id), json::serialize(shown), "application/json").status == 200); // and keeps them
    edit("Loud");
    patch("PATCH", in_project + "/wit/workitems/3", json::array{field("System.State", "Closed")});
    ended(id);
    BOOST_TEST((now(types) == std::vector<std::string>{"workitem.updated"}));
    BOOST_TEST(post("/fabrikam/_apis/hooks/testnotifications", {{"subscriptionId", id}}).text_at("/status") == "queued");
    BOOST_TEST(ended(id).as_array().size() == 2U);
    BOOST_TEST(post("/fabrikam/_apis/hooks/testnotifications", {{"subscriptionId", "x"}}).status == 404);
    BOOST_TEST(post(subscriptions, {{"publisherId", "tfs"}}).status == 400);
    BOOST_TEST(post(subscriptions, {{"publisherId", "tfs"}, {"eventType", "git.push"}, {"consumerId", "webHooks"},
                                       {"consumerActionId", "httpRequest"}, {"consumerInputs", json::object{{"url", "file:///x"}}}})
                   .type_key() == "SubscriptionInputException");
    BOOST_TEST(send("DELETE", with_version(subscriptions + '/' + id)).status == 204);
    BOOST_TEST(get(subscriptions + "?api-version=7.1").number_at("/count") == 0);
    const auto refused = subscribe<hooks::work_item_updated>([](auto& it) { it.password = azdo::secret<std::string>("other"); });
    edit("Louder");
    BOOST_TEST(ended(refused).at(0).at("details").at("response").as_string() == "Status Code: 401");
}

BOOST_FIXTURE_TEST_CASE(the_other_events, with_receiver) {
    std::vector<std::string> made{subscribe<hooks::work_item_created>(), subscribe<hooks::work_item_commented>(),
        subscribe<hooks::work_item_deleted>(), subscribe<hooks::work_item_restored>()};
    const auto item = patch("POST", in_project + "/wit/workitems/$Task", json::array{field("System.Title", "New")}).number_at("/id");
    const auto path = in_project + "/wit/workitems/" + std::to_string(item);
    send("POST", in_project + "/wit/workItems/" + std::to_string(item) + "/comments?api-version=7.1-preview.4", R"({"text":"Seen"})",
        "application/json");
    send("DELETE", with_version(path));
    send("PATCH", with_version(in_project + "/wit/recyclebin/" + std::to_string(item)), R"({"isDeleted":false})", "application/json");
    for (const auto& id : made) ended(id);
    BOOST_TEST((now(types) == std::vector<std::string>{"workitem.created", "workitem.commented", "workitem.deleted", "workitem.restored"}));
}

BOOST_FIXTURE_TEST_CASE(events_of_code_and_builds, with_receiver) {
    const std::string repository = in_project + "/git/repositories/Fabrikam-Fiber", pulls = repository + "/pullrequests";
    const std::vector<std::string> made{subscribe<hooks::git_push>([](auto& it) { it.filter.branch = "topic"; }),
        subscribe<hooks::pull_request_created>(), subscribe<hooks::pull_request_merged>(),
        subscribe<hooks::pull_request_updated>([](auto& it) { it.filter.notification_type = "StatusUpdateNotification"; }),
        subscribe<hooks::pull_request_commented>(), subscribe<hooks::build_completed>([](auto& it) { it.resource_version = "2.0"; }),
        subscribe<hooks::build_completed>()};
    const auto main = get(repository + "/refs?filter=heads/main").text_at("/value/0/objectId");
    const json::object file{{"changeType", "add"}, {"item", json::object{{"path", "/a"}}}, {"newContent", json::object{{"content", "x"}}}};
    post(repository + "/pushes", {{"refUpdates", json::array{json::object{{"name", "refs/heads/topic"}, {"oldObjectId", main}}}},
                                     {"commits", json::array{json::object{{"comment", "Add a"}, {"changes", json::array{file}}}}}});
    const auto pull =
        pulls + '/' +
        std::to_string(post(pulls, {{"sourceRefName", "refs/heads/topic"}, {"targetRefName", "refs/heads/main"}, {"title", "Topic"}})
                           .number_at("/pullRequestId"));
    get(pull);
    post(pull + "/threads", {{"comments", json::array{json::object{{"content", "Nice"}}}}});
    send("PATCH", with_version(pull), R"({"status":"abandoned"})", "application/json");
    const auto definition = post(in_project + "/build/definitions",
        {{"name", "Fails"}, {"path", "\\"}, {"repository", json::object{{"type", "TfsGit"}, {"name", "Fabrikam-Fiber"}}}});
    const auto build = post(in_project + "/build/builds", {{"definition", json::object{{"id", definition.at("/id")}}}});
    for (int look = 0; look < 6; ++look) get(in_project + "/build/builds/" + std::to_string(build.number_at("/id")) + "?api-version=7.1");
    for (const auto& id : made) ended(id);

    const auto events = now(handled);
    std::map<std::string, int> count;
    for (const auto& event : events) {
        ++count[event.event_type];
        if (const auto push = event.as<hooks::git_push>()) BOOST_TEST(push->commits.at(0).comment == "Add a");
        if (const auto created = event.as<hooks::pull_request_created>()) BOOST_TEST(created->title == "Topic");
        if (const auto merged = event.as<hooks::pull_request_merged>()) BOOST_TEST(merged->merge_status == "succeeded");
        if (const auto updated = event.as<hooks::pull_request_updated>()) BOOST_TEST(updated->status == "abandoned");
        if (const auto said = event.as<hooks::pull_request_commented>()) BOOST_TEST(said->pull_request.title == "Topic");
        if (const auto done = event.as<hooks::build_completed>()) {
            BOOST_TEST(done->outcome() == "failed");
            BOOST_TEST(done->result.empty() == (event.resource_version != "2.0"));
        }
    }
    BOOST_TEST((count == std::map<std::string, int>{{"git.push", 1}, {"git.pullrequest.created", 1}, {"git.pullrequest.merged", 1},
                             {"git.pullrequest.updated", 1}, {"ms.vss-code.git-pullrequest-comment-event", 1}, {"build.complete", 2}}));
}

BOOST_AUTO_TEST_SUITE_END()
