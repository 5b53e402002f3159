// SPDX-License-Identifier: BSL-1.0
// Retry, renewal and paging have one implementation: here it runs under both drivers against the same server.
#include <azdo/transport/asio.hpp>

#include "blocking_asio.hpp"
#include "servers.hpp"

#include <azdo/devops/create_once.hpp>
#include <azdo/devops/update_work_item_as.hpp>
#include <azdo/hooks/work_item_resources.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/base_url.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>
#include <azdo/http/long_running.hpp>
#include <azdo/http/observe.hpp>
#include <azdo/http/page.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/throttle.hpp>
#include <azdo/http/with_response.hpp>
#include <azdo/oauth/flow/device_code.hpp>
#include <azdo/transport/httplib.hpp>

#include <atomic>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(transport_asio)

using namespace azdo;

namespace {
struct thing {
    std::string name;
    static constexpr auto schema() { return azdo::describe(azdo::field<"name", &thing::name>()); }
};
struct list_things {
    using result_type = page<thing>;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::optional<std::string> continuation_token{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &list_things::organization>(azdo::as::path),
            azdo::field<"continuationToken", &list_things::continuation_token>(azdo::as::query));
    }
};
struct create_thing {
    using result_type = thing;
    static constexpr auto endpoint = azdo::post("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work_write>;
    std::string organization{};
    thing body{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &create_thing::organization>(azdo::as::path),
            azdo::field<"body", &create_thing::body>(azdo::as::body));
    }
};

struct get_thing {
    using result_type = thing;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things/7", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    static constexpr auto schema() { return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path)); }
};
/// A long-running operation whose state is the name of a thing.
struct thing_job {
    using poll_type = get_thing;
    poll_type poll() const { return {}; }
    static job_progress progress_of(const thing& got) { return {job_state_of(got.name), got.name, {}}; }
    static constexpr auto schema() { return azdo::describe(); }
};

/// Renews "old" to "new" without an exchange.
struct renewing {
    http::servers own;
    bool is_for(const http::url_parts& url) const noexcept { return own.contain(url); }
    result<http::authorization> authorize(const http::authorization* refused) const {
        return http::authorization::bearer(secret<std::string>(refused == nullptr ? "old" : "new"));
    }
};

/// Method, target and credential of a request.
std::string gist(const std::string& request) {
    const std::size_t at = request.find("Authorization: ");
    return request.substr(0, request.find(" HTTP/1.1")) + " " + request.substr(at + 15, request.find("\r\n", at) - at - 15);
}
std::vector<std::string> gists(const loopback::answering& server) {
    std::vector<std::string> all;
    for (const std::string& one : server.requests()) all.push_back(gist(one));
    return all;
}
auto policies(const loopback::answering& server) {
    std::string origin = server.url("");
    return base_url{}.all(origin) | retry{1u, {.first_delay = std::chrono::milliseconds(2)}} | throttle{} |
           authenticate{renewing{{{origin}}}};
}
const std::vector<std::string> page_answers{loopback::reply("401 Unauthorized", ""), loopback::reply("503 Service Unavailable", ""),
    loopback::reply("200 OK", R"({"value":[{"name":"a"},{"name":"b"}]})", "x-ms-continuationtoken: t1\r\n"),
    loopback::reply("203 Non-Authoritative", "<html>", "Content-Type: text/html\r\n"), loopback::reply("429 Too Many Requests", ""),
    loopback::reply("200 OK", R"({"value":[{"name":"c"}]})")};

/// A coroutine that iterates over all pages; parameters, not captures, so that nothing dangles.
template <class Api>
boost::asio::awaitable<std::string> walk(const Api& api, std::string organization = "acme") {
    std::string seen;
    const list_things first{.organization = organization};
    auto range = co_paginate(first, api);
    for (auto one = co_await range.next(); one; one = co_await range.next())
        seen += *one && range.response().status() == 200 ? (*one)->name : "!";
    co_return seen;
}
struct list_by_skip {
    using result_type = page<thing>;
    static constexpr auto endpoint = azdo::get("/{organization}/_apis/things", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
    static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
    std::string organization{};
    std::optional<int> top{};
    std::optional<int> skip{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"organization", &list_by_skip::organization>(azdo::as::path),
            azdo::field<"$top", &list_by_skip::top>(azdo::as::query), azdo::field<"$skip", &list_by_skip::skip>(azdo::as::query));
    }
};
template <class Api>
boost::asio::awaitable<std::string> walk_some(const Api& api, std::uint64_t limit) {
    std::string seen;
    const list_by_skip first{.organization = "acme", .top = 9};
    auto range = co_paginate(first, api).limit(limit);
    for (auto one = co_await range.next(); one; one = co_await range.next()) seen += *one ? (*one)->name : "!";
    co_return seen;
}
template <class Step, class Api>
boost::asio::awaitable<std::optional<result<typename Step::result_type>>> once(Step step, const Api& api, call_options options = {}) {
    auto got = co_await co_call(step, api, options);
    co_return got;
}
conversation<int> status_of(http::request request) {
    result<http::response> got = co_await send(std::move(request));
    if (!got) co_return got.error();
    co_return got->status;
}
template <class Transport>
boost::asio::awaitable<std::optional<result<int>>> freely(http::request request, const Transport& transport, call_options options = {}) {
    auto what = status_of(std::move(request));
    auto got = co_await co_call(std::move(what), transport, options);
    co_return got;
}
struct atomic_flag {
    std::atomic<bool> asked{false};
    bool stop_requested() const noexcept { return asked; }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_walk_ends_where_the_blocking_one_does) {
    const std::string ab = loopback::reply("200 OK", R"({"value":[{"name":"a"},{"name":"b"}]})");
    const std::string c = loopback::reply("200 OK", R"({"value":[{"name":"c"}]})"), none = loopback::reply("200 OK", R"({"value":[]})");
    const auto seen = [](std::vector<std::string> answers, std::uint64_t limit) {
        loopback::answering server(answers);
        const auto api = policies(server) | asio_transport{};
        std::string all = loopback::run(walk_some(api, limit));
        return all + " " + std::to_string(server.requests().size());
    };
    BOOST_TEST(seen({ab, c, none}, UINT64_MAX) == "abc 3");
    BOOST_TEST(seen({ab, c, none}, 3) == "abc 2");
    BOOST_TEST(seen({ab, c, none}, 1) == "a 1");
    BOOST_TEST(seen({ab, ab, c}, UINT64_MAX) == "ab! 2");
}

BOOST_AUTO_TEST_CASE(pages_own_an_api_without_a_name) {
    const auto nowhere = [](const http::request&) -> boost::asio::awaitable<result<http::response>> {
        co_return fail(failure_kind::transport, "");
    };
    using owning = decltype(co_paginate(list_things{}, +nowhere));
    static_assert(std::is_same_v<owning, co_paginated_range<list_things, decltype(+nowhere)>>);
    static_assert(
        std::is_same_v<decltype(co_paginate(list_things{}, nowhere)), co_paginated_range<list_things, const decltype(nowhere)&>> ||
        std::is_same_v<decltype(co_paginate(list_things{}, nowhere)), co_paginated_range<list_things, decltype(nowhere)&>>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(paging_retry_and_renewal_are_the_same_under_both_drivers) {
    loopback::answering blocking_server(page_answers), asio_server(page_answers);

    const auto blocking_api = policies(blocking_server) | httplib_transport{};
    std::string seen;
    for (auto&& one : paginate(list_things{.organization = "acme"}, blocking_api)) seen += one ? one->name : "!";
    BOOST_TEST(seen == "abc");

    const auto asio_api = policies(asio_server) | asio_transport{};
    BOOST_TEST(loopback::run(walk(asio_api)) == "abc");

    const std::vector<std::string> expected{"GET /acme/_apis/things?api-version=7.1 Bearer old",
        "GET /acme/_apis/things?api-version=7.1 Bearer new", "GET /acme/_apis/things?api-version=7.1 Bearer old",
        "GET /acme/_apis/things?continuationToken=t1&api-version=7.1 Bearer old",
        "GET /acme/_apis/things?continuationToken=t1&api-version=7.1 Bearer new",
        "GET /acme/_apis/things?continuationToken=t1&api-version=7.1 Bearer old"};
    BOOST_TEST(gists(blocking_server) == expected, boost::test_tools::per_element());
    BOOST_TEST(gists(asio_server) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_whole_answer_and_conditions_under_a_coroutine) {
    loopback::answering server({loopback::reply("200 OK", R"({"value":[{"name":"a"}]})", "ETag: \"7\"\r\nX-RateLimit-Remaining: 5\r\n"),
        loopback::reply("304 Not Modified", "", "ETag: \"7\"\r\n"), loopback::reply("412 Precondition Failed", "{}"),
        loopback::reply("200 OK", R"({"name":"b"})", "ETag: \"8\"\r\n")});
    const client api(azdo::server{server.url(""), "acme", edition::services}, renewing{{{server.url("")}}}, asio_transport{});
    const auto whole = *loopback::run(once(with_response{list_things{}}, api));
    BOOST_REQUIRE(whole.has_value());
    BOOST_TEST(whole->value.value.at(0).name == "a");
    BOOST_TEST(whole->etag() == "\"7\"");
    BOOST_TEST(whole->rate_limit().remaining.value() == 5);
    BOOST_TEST((*loopback::run(once(if_none_match{list_things{}, whole->etag()}, api))).value().is_not_modified());
    BOOST_TEST(((*loopback::run(once(if_match{create_thing{}, whole->etag()}, api))).error().kind == failure_kind::conflict));
    BOOST_TEST((*loopback::run(once(if_match{create_thing{}, "\"7\""}, api))).value().etag() == "\"8\"");
    BOOST_TEST(server.requests().at(1).find("If-None-Match: \"7\"\r\n") != std::string::npos);
    BOOST_TEST(server.requests().at(2).find("If-Match: \"7\"\r\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_long_running_operation_is_polled_the_same_under_both_drivers) {
    const std::vector<std::string> answers{loopback::reply("200 OK", R"({"name":"queued"})"),
        loopback::reply("503 Service Unavailable", ""), loopback::reply("200 OK", R"({"name":"failed"})", "ActivityId: a\r\n")};
    const polling_pace pace{.first_delay = std::chrono::milliseconds(2)};
    const auto seen = [&](auto&& run) {
        loopback::answering server(answers);
        std::string words;
        const auto tell = [&](const job_progress& now) { words += now.detail + " "; };
        const result<thing> ended = run(azdo::server{server.url(""), "acme", edition::services}, renewing{{{server.url("")}}}, tell);
        return words + ended.error().correlation_id + " " + std::to_string(server.requests().size()) + " " + gists(server).front();
    };
    const client_options once_only{.retries = {.attempts = 1}};
    const std::string expected = "queued failed a 3 GET /acme/_apis/things/7?api-version=7.1 Bearer old";
    BOOST_TEST(seen([&](const azdo::server& at, const renewing& who, const auto& tell) {
        return call(poll_until_done{thing_job{}, tell, pace}, client(at, who, httplib_transport{}, once_only));
    }) == expected);
    BOOST_TEST(seen([&](const azdo::server& at, const renewing& who, const auto& tell) {
        const client api(at, who, asio_transport{}, once_only);
        return *loopback::run(once(poll_until_done{thing_job{}, tell, pace}, api));
    }) == expected);
}

BOOST_AUTO_TEST_CASE(steps_of_several_exchanges_are_the_same_under_both_drivers) {
    struct task {
        std::string title{};
        static constexpr auto schema() { return azdo::describe(azdo::field<"System.Title", &task::title>()); }
    };
    const auto item = [](const std::string& rev) {
        return loopback::reply("200 OK", R"({"id":7,"rev":)" + rev + R"(,"fields":{"System.Title":"x"},"url":"u"})");
    };
    const std::string found = loopback::reply("200 OK", R"({"workItems":[{"id":7}]})"),
                      none = loopback::reply("200 OK", R"({"workItems":[]})");
    const std::string tagged = loopback::reply("200 OK", R"({"count":1,"value":[{"id":7,"fields":{"System.Tags":"m"}}]})");
    const std::vector<std::string> creation{loopback::reply("502 Bad Gateway", ""), none, found, tagged, item("1")};
    const std::vector<std::string> update{item("1"), loopback::reply("412 Precondition Failed", ""), item("2"), item("3")};
    const create_work_item_as<task> what{.project = "p", .type = "Task", .value = {"x"}};
    const create_once<task> once_only{what, creation_mark::tag("m"), {.first_delay = std::chrono::milliseconds(10)}};
    const update_until_current edit{get_work_item_as<task>{.id = 7}, [](task& it) { it.title += "!"; }};
    const auto seen = [](const std::vector<std::string>& answers, const auto& step, auto transport, auto&& run) {
        loopback::answering server(answers);
        const client api(azdo::server{server.url(""), "acme", edition::services}, renewing{{{server.url("")}}}, std::move(transport));
        const auto got = run(step, api);
        std::string text = got ? std::string() : to_string(got.error());
        for (const std::string& one : gists(server)) text += one.substr(0, one.find('?')) + " ";
        return text;
    };
    const auto blocking = [](const auto& step, const client& api) { return call(step, api); };
    const auto awaiting = [](const auto& step, const client& api) { return *loopback::run(once(step, api)); };
    const std::string created = seen(creation, once_only, httplib_transport{}, blocking);
    BOOST_TEST(created.starts_with("POST /acme/p/_apis/wit/workitems/$Task POST /acme/p/_apis/wit/wiql POST /acme/p/_apis/wit/wiql "));
    BOOST_TEST(seen(creation, once_only, asio_transport{}, awaiting) == created);
    const std::string updated = seen(update, edit, httplib_transport{}, blocking);
    BOOST_TEST(updated.starts_with("GET /acme/_apis/wit/workitems/7 PATCH /acme/_apis/wit/workitems/7 GET "));
    BOOST_TEST(seen(update, edit, asio_transport{}, awaiting) == updated);

    const auto event = json::decode<hooks::received_event>(
        R"({"id":"e","eventType":"workitem.updated","resource":{"id":2,"workItemId":7}})", hooks::event_reading);
    const hooks::read_resource<hooks::work_item_updated> whole{.event = *event};
    const std::vector<std::string> parts{loopback::reply("200 OK", R"({"id":2,"workItemId":7,"rev":2})"), item("2")};
    const std::string read = seen(parts, whole, httplib_transport{}, blocking);
    BOOST_TEST(read == "GET /acme/_apis/wit/workItems/7/updates/2 GET /acme/_apis/wit/workItems/7/revisions/2 ");
    BOOST_TEST(seen(parts, whole, asio_transport{}, awaiting) == read);
}

BOOST_AUTO_TEST_CASE(a_client_calls_and_pages_under_both_drivers) {
    loopback::answering blocking_server(page_answers), asio_server(page_answers);
    const auto at = [](const loopback::answering& server) { return azdo::server{server.url(""), "acme"}; };
    const client_options hasty{.retries = {.first_delay = std::chrono::milliseconds(2)}};
    const auto signed_in = [](const loopback::answering& server) { return renewing{{{server.url("")}}}; };

    const client blocking_api(at(blocking_server), signed_in(blocking_server), hasty); // httplib.hpp is included
    std::string seen;
    for (auto&& one : paginate(list_things{}, blocking_api)) seen += one ? one->name : "!";
    BOOST_TEST(seen == "abc");
    const client asio_api(at(asio_server), signed_in(asio_server), asio_transport{}, hasty);
    BOOST_TEST(loopback::run(walk(asio_api, {})) == "abc");
    BOOST_TEST(gists(asio_server).size() == 6u);
    BOOST_TEST(gists(blocking_server) == gists(asio_server), boost::test_tools::per_element());

    static_assert(std::is_trivially_destructible_v<call_options>); // else g++ 12 destroys temporaries twice
    const http::header_set headers{{"X-Own", "a"}};
    const call_options options{.headers = headers, .version = api_version{"6.0"}, .retries = 0};
    loopback::answering once_server({loopback::reply("503 Service Unavailable", ""), loopback::reply("200 OK", R"({"value":[]})")});
    const client once_api(at(once_server), signed_in(once_server), asio_transport{}, hasty);
    BOOST_TEST((loopback::run(once(list_things{}, once_api, options))->error().kind == failure_kind::unavailable));
    BOOST_TEST(once_server.requests().size() == 1u);
    BOOST_TEST(once_server.requests().at(0).find("X-Own: a\r\n") != std::string::npos);
    BOOST_TEST(gists(once_server).at(0) == "GET /acme/_apis/things?api-version=6.0 Bearer old");

    const auto wrong = call(list_things{}, once_api);
    BOOST_TEST((wrong.error().kind == failure_kind::invalid_input));
    BOOST_TEST((loopback::run(once(list_things{}, blocking_api))->error().kind == failure_kind::invalid_input));
    BOOST_TEST(once_server.requests().size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_post_is_sent_again_after_401_and_429_and_not_after_503_under_both_drivers) {
    const std::vector<std::string> answers{loopback::reply("429 Too Many Requests", ""), loopback::reply("401 Unauthorized", ""),
        loopback::reply("503 Service Unavailable", "")};
    loopback::answering blocking_server(answers), asio_server(answers);
    const create_thing wanted{.organization = "acme", .body = {.name = "n"}};

    const auto blocking_api = policies(blocking_server) | httplib_transport{};
    const auto blocking = call(wanted, blocking_api);
    const auto asio_api = policies(asio_server) | asio_transport{};
    const auto asio = loopback::run(once(wanted, asio_api));

    BOOST_TEST((blocking.error().kind == failure_kind::unavailable));
    BOOST_TEST((asio->error().kind == failure_kind::unavailable));
    BOOST_TEST(blocking_server.requests().size() == 3u);
    BOOST_TEST(asio_server.requests().size() == 3u);
    for (const auto& server : {&blocking_server, &asio_server})
        for (const std::string& request : server->requests())
            BOOST_TEST_CONTEXT(request) BOOST_TEST(request.substr(request.size() - 12) == "{\"name\":\"n\"}");
}

BOOST_AUTO_TEST_CASE(a_device_code_is_polled_the_same_under_both_drivers) {
    const std::vector<std::string> answers{loopback::reply("400 Bad Request", R"({"error":"authorization_pending"})"),
        loopback::reply("503 Service Unavailable", ""),
        loopback::reply("200 OK", R"({"access_token":"a","token_type":"Bearer","expires_in":3600})")};
    loopback::answering blocking_server(answers), asio_server(answers);
    const auto poll = [](const loopback::answering& server) {
        return oauth::poll_device_code{{.speaks = oauth::dialect::standard, .token_url = server.url("/token")}, {.client_id = "id"},
            {.device_code = secret<std::string>("d"), .interval = std::chrono::seconds{0}, .expires_in = std::chrono::seconds{60}},
            sys_time{}};
    };
    const auto blocking = call(poll(blocking_server), httplib_transport{});
    const asio_transport transport;
    const auto asio = loopback::run(once(poll(asio_server), transport));
    BOOST_TEST(blocking.value().access_token.reveal() == "a");
    BOOST_TEST(asio->value().access_token.reveal() == "a");
    BOOST_TEST(blocking_server.requests().size() == 3u);
    BOOST_TEST(asio_server.requests().size() == 3u);
}

BOOST_AUTO_TEST_CASE(an_invalid_request_is_not_sent) {
    loopback::answering server({loopback::reply("200 OK", "{}")});
    const auto api = policies(server) | asio_transport{};
    BOOST_TEST((loopback::run(once(list_things{.organization = ""}, api))->error().kind == failure_kind::invalid_input));
    BOOST_TEST(server.connections() == 0);
}

BOOST_AUTO_TEST_CASE(a_client_behind_policies_and_references_calls_the_same_under_both_drivers) {
    const std::vector<std::string> answers{loopback::reply("503 Service Unavailable", ""), loopback::reply("200 OK", R"({"value":[]})"),
        loopback::reply("200 OK", R"({"value":[]})"), loopback::reply("200 OK", R"({"value":[]})")};
    loopback::answering blocking_server(answers), asio_server(answers);
    const client_options hasty{.retries = {.first_delay = std::chrono::milliseconds(2)}};
    const auto made = [&](const loopback::answering& server, auto transport) {
        return client(azdo::server{server.url(""), "acme"}, renewing{{{server.url("")}}}, std::move(transport), hasty);
    };
    const client blocking_api = made(blocking_server, httplib_transport{}), asio_api = made(asio_server, asio_transport{});
    const auto blocking_stack = throttle{} | blocking_api;
    BOOST_TEST(call(list_things{}, blocking_stack).has_value());
    BOOST_TEST(call(list_things{}, std::ref(blocking_api)).has_value());
    BOOST_TEST(call(list_things{}, throttle{} | std::ref(blocking_api)).has_value());
    const auto asio_stack = throttle{} | asio_api;
    const auto asio_ref = throttle{} | std::ref(asio_api);
    BOOST_TEST(loopback::run(once(list_things{}, asio_stack))->has_value());
    BOOST_TEST(loopback::run(once(list_things{}, std::ref(asio_api)))->has_value());
    BOOST_TEST(loopback::run(once(list_things{}, asio_ref))->has_value());
    BOOST_TEST(gists(asio_server).size() == 4u);
    BOOST_TEST(gists(blocking_server) == gists(asio_server), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_free_conversation_runs_under_both_drivers_with_the_same_options) {
    loopback::answering server({loopback::reply("418 Teapot", ""), loopback::reply("200 OK", "")});
    loopback::answering blocking_server({loopback::reply("418 Teapot", "")});
    const auto wanted = [&] { return http::request::make(http_method::get, server.url("/x")).value(); };
    const asio_transport transport;
    const client api(azdo::server{server.url(""), "acme"}, renewing{{{server.url("")}}}, std::move(transport));
    BOOST_TEST(loopback::run(freely(wanted(), transport))->value() == 418);
    BOOST_TEST(loopback::run(freely(wanted(), api))->value() == 200);
    BOOST_TEST(
        call(status_of(http::request::make(http_method::get, blocking_server.url("/x")).value()), httplib_transport{}).value() == 418);
    const http::header_set headers{{"X-Own", "a"}};
    const atomic_flag stop{true};
    BOOST_TEST((loopback::run(freely(wanted(), transport, {.headers = headers}))->error().kind == failure_kind::invalid_input));
    BOOST_TEST((loopback::run(freely(wanted(), transport, {.retries = 1}))->error().kind == failure_kind::invalid_input));
    BOOST_TEST((loopback::run(freely(wanted(), transport, {.stop = stop}))->error().kind == failure_kind::cancelled));
    BOOST_TEST(
        (loopback::run(freely(wanted(), transport, {.timeout = std::chrono::milliseconds(-1)}))->error().kind == failure_kind::timed_out));
    BOOST_TEST(server.requests().size() == 2u);
    BOOST_TEST(server.requests().at(1).find("Authorization: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_stop_request_ends_a_wait) {
    loopback::answering server({loopback::reply("429 Too Many Requests", "", "Retry-After: 60\r\n")});
    const auto api = retry{1u} | base_url{}.all(server.url("")) | asio_transport{};
    atomic_flag stop;
    std::thread other([&] {
        while (server.requests().empty()) std::this_thread::yield();
        stop.asked = true;
    });
    BOOST_TEST((loopback::run(once(list_things{.organization = "acme"}, api, {.stop = stop}))->error().kind == failure_kind::cancelled));
    other.join();
}

BOOST_AUTO_TEST_CASE(a_deadline_ends_a_call) {
    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    const auto api = base_url{}.all(silent.url("")) | asio_transport{};
    BOOST_TEST((loopback::run(once(list_things{.organization = "acme"}, api, {.timeout = std::chrono::milliseconds(100)}))->error().kind ==
                failure_kind::timed_out));
}

BOOST_AUTO_TEST_CASE(an_observer_sees_each_attempt_of_a_coroutine) {
    struct journal {
        std::shared_ptr<std::string> text = std::make_shared<std::string>();
        void started(const observed_request& asked) const { *text += "start " + std::to_string(asked.attempt) + "; "; }
        void ended(const observed_request& asked, const observed_answer& got) const {
            *text += "end " + std::to_string(asked.attempt) + " " + std::to_string(got.status) + "; ";
        }
    };
    const journal seen;
    loopback::answering server({loopback::reply("503 Busy", ""), loopback::reply("200 OK", R"({"value":[]})")});
    const auto api =
        retry{{.first_delay = std::chrono::milliseconds(1)}} | base_url{}.all(server.url("")) | observe{seen} | asio_transport{};
    BOOST_TEST(loopback::run(once(list_things{.organization = "acme"}, api))->has_value());
    BOOST_TEST(*seen.text == "start 1; end 1 503; start 2; end 2 200; ");

    loopback::server silent([](loopback::connection& peer) { peer.wait_for_end(); });
    seen.text->clear();
    const auto nowhere = base_url{}.all(silent.url("")) | observe{seen} | asio_transport{};
    const auto got = loopback::run(once(list_things{.organization = "acme"}, nowhere, {.timeout = std::chrono::milliseconds(100)}));
    BOOST_TEST((got->error().kind == failure_kind::timed_out));
    BOOST_TEST(*seen.text == "start 1; end 1 0; ");
}

BOOST_AUTO_TEST_CASE(an_executor_may_be_named) {
    loopback::answering server({loopback::reply("200 OK", R"({"value":[]})")});
    const auto api = policies(server) | asio_transport{};
    const auto on_executor = [](const auto& stack) -> boost::asio::awaitable<bool> {
        const auto executor = co_await boost::asio::this_coro::executor;
        const list_things wanted{.organization = "acme"};
        auto got = co_await co_call(wanted, stack, executor);
        co_return got.has_value();
    };
    BOOST_TEST(loopback::run(on_executor(api)));
}

BOOST_AUTO_TEST_SUITE_END()
