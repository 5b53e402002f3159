// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/client.hpp>

#include "sample.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/paginate.hpp>
#include <azdo/http/require_scopes.hpp>
#include <azdo/http/retry.hpp>
#include <azdo/http/scope_set.hpp>
#include <azdo/http/scoped_client.hpp>
#include <azdo/http/stream_items.hpp>
#include <azdo/http/throttle.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(http_client)

using namespace azdo;
using sample::answer;

namespace {
const personal_access_token cloud{secret<std::string>("abc")};
const personal_access_token own{secret<std::string>("abc"), {{"https://tfs.example.com"}}};

/// A class that is not a template can have a client as a member.
struct bot {
    client api;
    auto thing(int id) const { return call(sample::get_thing{.id = id}, api); }
};
/// Marks the requests that pass through it.
struct seen {
    conversation<http::response> operator()(http::request message, next_t next) const {
        if (auto set = message.set_header("X-Seen", "yes"); !set) co_return set.error();
        result<http::response> got = co_await next(std::move(message));
        co_return got;
    }
};
/// Makes two exchanges and returns the sum of both statuses.
struct twice {
    using result_type = int;
    conversation<int> converse(next_t next) const {
        int sum = 0;
        for (int i = 0; i < 2; ++i) {
            auto request = to_request(sample::list_things{.organization = "acme"});
            if (!request) co_return request.error();
            auto got = co_await next(*std::move(request));
            if (!got) co_return got.error();
            sum += got->status;
        }
        co_return sum;
    }
};
/// The requests of a call through a client, through the same policies composed by hand, and through a bare transport.
template <class Step>
std::vector<sample::script> sent_by(const Step& step, const call_options& options, std::vector<result<http::response>> answers) {
    std::vector<sample::script> made(3, sample::script{std::move(answers)});
    const auto send = [&](const auto& api) {
        sample::still_time time;
        static_cast<void>(call(step, api, options, time.driver()));
    };
    send(client("acme", cloud, std::ref(made[0])));
    send(retry{} | authenticate{cloud} | std::ref(made[1]));
    send(std::ref(made[2]));
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(it_signs_in_and_repeats) {
    sample::script script{{answer(503), answer(200, R"({"name":"n"})")}};
    const client api("acme", cloud, std::ref(script));
    sample::still_time time;
    BOOST_TEST(call(sample::get_thing{.organization = "acme", .id = 42}, api, {}, time.driver()).value().name == "n");
    BOOST_TEST(script.asked.size() == 2u);
    BOOST_TEST(script.asked.at(1).headers().find("Authorization") == "Basic OmFiYw==");
    BOOST_TEST(time.slept.size() == 1u); // only the driver of the call waits
}

BOOST_AUTO_TEST_CASE(the_organization_is_said_once) {
    sample::script script{{answer(200, R"({"name":"n"})"), answer(200, R"({"name":"n"})")}};
    const bot one{client{"acme", cloud, std::ref(script)}};
    BOOST_TEST(one.thing(42).value().name == "n");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.2-preview.3");
    BOOST_TEST(call(sample::get_thing{.organization = "fabrikam", .id = 42}, one.api).value().name == "n");
    BOOST_TEST(script.asked.at(1).target() == "https://dev.azure.com/fabrikam/_apis/wit/things/42?api-version=7.2-preview.3");
    BOOST_TEST(one.api.organization() == "acme");
}

BOOST_AUTO_TEST_CASE(a_text_that_cannot_be_an_organization_is_refused_and_others_are_one_segment) {
    const auto target = [](const std::string& organization) {
        sample::script script{{answer(204)}};
        const auto got = call(sample::delete_thing{.id = 1}, client(organization, cloud, std::ref(script)));
        return script.asked.empty() ? sample::kind_of(got) : std::string(script.asked.at(0).target());
    };
    for (const char* good : {"acme", "a", "A-1", "12345678901234567890123456789012345678901234567890"}) BOOST_TEST_CONTEXT(good)
    BOOST_TEST(target(good) == std::string("https://dev.azure.com/") + good + "/_apis/things/1?api-version=7.1");
    for (const char* bad : {"", ".", "..", "a\nb", "acme corp", "a c/me?x#y", "https://dev.azure.com/acme", "-acme", "acme-", "a_b", "a.b",
             " acme", "m\xc3\xbcller", "123456789012345678901234567890123456789012345678901"})
        BOOST_TEST(target(bad) == "invalid_input", bad);
    const auto own_target = [](const std::string& collection) {
        sample::script script{{answer(204)}};
        const auto got = call(sample::delete_thing{.id = 1}, client(server{"https://tfs.example.com", collection}, own, std::ref(script)));
        return script.asked.empty() ? sample::kind_of(got) : std::string(script.asked.at(0).target());
    };
    BOOST_TEST(own_target("My Collection") == "https://tfs.example.com/My%20Collection/_apis/things/1?api-version=7.1");
    BOOST_TEST(own_target("\xc3\xbc") == "https://tfs.example.com/%C3%BC/_apis/things/1?api-version=7.1");
    for (const std::string& bad : {std::string(), std::string(".."), std::string("a/b"), std::string("a\\b"), std::string("tfs%2Fx"),
             std::string(" a"), std::string("a."), std::string("a?b"), std::string(65, 'a'), std::string("a\0b", 3), std::string("\xff")})
        BOOST_TEST(own_target(bad) == "invalid_input", bad);
    sample::script script{{answer(204)}};
    const client wrong("acme corp", cloud, std::ref(script));
    const auto refused = call(sample::delete_thing{.organization = "acme", .id = 1}, wrong);
    BOOST_TEST(refused.error().nothing_sent);
    BOOST_TEST(refused.error().message.find("letters, digits and hyphens") != std::string::npos);
    BOOST_TEST(sample::kind_of(wrong(to_request(sample::delete_thing{.id = 2}, "acme").value())) == "invalid_input");
    const char* const missing = nullptr; // std::getenv of an unset variable
    BOOST_TEST(sample::kind_of(call(sample::delete_thing{.id = 1}, client(missing, cloud, std::ref(script)))) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(it_walks_over_pages) {
    sample::script script{
        {answer(200, R"({"value":[{"name":"a"}]})", {{"x-ms-continuationtoken", "t"}}), answer(200, R"({"value":[{"name":"b"}]})")}};
    const client api("acme", cloud, std::ref(script));
    const client copy = api;
    std::string seen;
    for (auto&& one : paginate(sample::list_things{}, copy)) seen += one->name;
    BOOST_TEST(seen == "ab");
    BOOST_TEST(script.asked.at(1).target() == "https://dev.azure.com/acme/_apis/things?continuationToken=t&api-version=7.1");

    sample::script list{{answer(200, "[]")}};
    static_cast<void>(stream_items(sample::list_things{}, client("acme", cloud, std::ref(list)), [](sample::thing&&) {}));
    BOOST_TEST(list.asked.at(0).target() == "https://dev.azure.com/acme/_apis/things?api-version=7.1");
}

BOOST_AUTO_TEST_CASE(waiting_for_the_service_can_be_disabled) {
    sample::script script{{answer(503, "", {{"Retry-After", "60"}}), answer(200, R"({"name":"n"})")}};
    const client api("acme", cloud, std::ref(script), {.retries = {.attempts = 1}, .pauses = {.longest_wait = std::chrono::seconds(0)}});
    BOOST_TEST(sample::kind_of(call(sample::get_thing{.id = 42}, api)) == "unavailable");
    const auto got = call(sample::get_thing{.id = 42}, api); // by default it would wait a minute
    BOOST_TEST(sample::kind_of(got) == "throttled");
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_server_takes_the_place_of_the_cloud) {
    sample::script script{{answer(204)}};
    BOOST_TEST(
        call(sample::delete_thing{.id = 1}, client(server{"https://tfs.example.com/tfs", "Default"}, own, std::ref(script))).has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://tfs.example.com/tfs/Default/_apis/things/1?api-version=7.1");
}

BOOST_AUTO_TEST_CASE(an_address_that_is_not_one_is_a_failure) {
    for (const char* bad : {"", "tfs", "ftp://tfs.example.com", "http://tfs.example.com/tfs", "https://"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        sample::script script{{answer(204)}};
        const auto got = call(sample::delete_thing{.id = 1}, client(server{bad, "Default"}, own, std::ref(script)));
        BOOST_TEST(sample::kind_of(got) == "invalid_input");
        BOOST_TEST(script.asked.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_cloud_credential_does_not_go_to_a_server) {
    sample::script script{{answer(204)}};
    const auto got = call(sample::delete_thing{.id = 1}, client(server{"https://tfs.example.com/tfs", "Default"}, cloud, std::ref(script)));
    BOOST_TEST(sample::kind_of(got) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_client_is_also_a_transport) {
    sample::script script{{answer(204), answer(204)}};
    const client api("acme", cloud, std::ref(script));
    const auto checked = require_scopes<scope_set<scope::work>> | api;
    BOOST_TEST(call(sample::delete_thing{.id = 1}, checked).has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/things/1?api-version=7.1");
    const auto made = to_request(sample::delete_thing{.id = 2}, "fabrikam");
    BOOST_TEST(api(made.value()).value().status == 204);
    BOOST_TEST(script.asked.at(1).headers().find("Authorization") == "Basic OmFiYw==");
}

BOOST_AUTO_TEST_CASE(a_client_keeps_its_organization_behind_policies_and_references) {
    const auto sends = [](const auto& made_api) {
        sample::script script{{answer(503), answer(204)}};
        const client plain("acme", cloud, std::ref(script));
        sample::still_time time;
        const auto got = call(sample::delete_thing{.id = 1}, made_api(plain), {.timeout = std::chrono::hours(1)}, time.driver());
        BOOST_TEST(got.has_value());
        BOOST_TEST(time.slept.size() == 1u); // the driver of the call waits, not another
        BOOST_REQUIRE_EQUAL(script.asked.size(), 2u);
        BOOST_TEST(script.asked[0].target() == "https://dev.azure.com/acme/_apis/things/1?api-version=7.1");
        BOOST_TEST(script.asked[1].headers().find("Authorization") == "Basic OmFiYw==");
        return std::string(script.asked[0].headers().find("X-Seen"));
    };
    BOOST_TEST(sends([](const client& api) { return api; }) == "");
    BOOST_TEST(sends([](const client& api) { return std::ref(api); }) == "");
    BOOST_TEST(sends([](const client& api) { return seen{} | api; }) == "yes");
    BOOST_TEST(sends([](const client& api) { return seen{} | std::ref(api); }) == "yes");
    BOOST_TEST(sends([](const client& api) { return seen{} | throttle{} | std::cref(api); }) == "yes");
    using registered = scoped_client<scope_set<scope::work_write>>;
    BOOST_TEST(sends([](const client& api) { return seen{} | registered(api); }) == "yes");
    sample::script script{{answer(200, R"({"value":[]})"), answer(204)}};
    const client plain("acme", cloud, std::ref(script));
    const auto stack = seen{} | plain;
    for (auto&& one : paginate(sample::list_things{}, std::ref(stack))) BOOST_TEST(one.has_value());
    BOOST_TEST(call(sample::delete_thing{.id = 1}, std::ref(stack)).has_value());
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/things?api-version=7.1");
}

BOOST_AUTO_TEST_CASE(a_scope_is_required_behind_policies_and_references_too) {
    using checked = scoped_client<scope_set<scope::identity>>;
    using stack = decltype(seen{} | std::declval<checked>());
    static_assert(detail::is_api_stack<stack>);
    static_assert(detail::client_like<detail::referred_t<std::reference_wrapper<const checked>>>);
    static_assert(detail::is_api_stack<detail::referred_t<std::reference_wrapper<stack>>>);
    static_assert(std::is_same_v<detail::referred_t<std::reference_wrapper<sample::script>>, std::reference_wrapper<sample::script>>);
    static_assert(detail::admitted<sample::delete_thing, std::reference_wrapper<const checked>>());
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(a_stop_holds) {
    sample::script script{{answer(204)}};
    const sample::stop_flag stop{true};
    BOOST_TEST(
        sample::kind_of(call(sample::delete_thing{.id = 1}, client("acme", cloud, std::ref(script)), {.stop = stop})) == "cancelled");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(the_options_of_a_call_hold_under_each_api) {
    const sample::stop_flag stop{};
    const http::header_set headers{{"Accept", "text/plain"}, {"X-Own", "a b"}};
    const call_options options{
        .timeout = std::chrono::seconds(5), .stop = stop, .headers = headers, .version = api_version{"7.0-preview.1"}, .retries = 1};
    for (const auto& script :
        sent_by(sample::get_thing{.organization = "acme", .id = 42, .deep = true}, options, {answer(503), answer(503), answer(200)})) {
        const auto& first = script.asked.at(0);
        BOOST_TEST(first.target() == "https://dev.azure.com/acme/_apis/wit/things/42?$deep=true&api-version=7.0-preview.1");
        BOOST_TEST(first.headers().find("accept") == "text/plain");
        BOOST_TEST(first.headers().find("x-own") == "a b");
        BOOST_TEST((first.deadline == http::time_point{1'005'000}));
        BOOST_TEST(first.stop.stop_possible());
        BOOST_TEST(script.asked.size() == (first.headers().contains("Authorization") ? 2u : 1u)); // without policies there are no retries
    }
    for (const auto& script : sent_by(twice{}, options, {answer(200), answer(503), answer(201), answer(200)})) {
        for (const auto& one : script.asked) {
            BOOST_TEST(one.target() == "https://dev.azure.com/acme/_apis/things?api-version=7.0-preview.1");
            BOOST_TEST(one.headers().find("x-own") == "a b");
        }
        BOOST_TEST(script.asked.size() == (script.asked.at(0).headers().contains("Authorization") ? 3u : 2u));
    }
}

BOOST_AUTO_TEST_CASE(a_call_may_not_be_repeated) {
    for (const std::optional<int> retries : {std::optional<int>(0), std::optional<int>(-5), std::optional<int>(2), std::optional<int>()}) {
        BOOST_TEST_INFO_SCOPE(retries.value_or(-1));
        const auto all = sent_by(sample::get_thing{.organization = "acme", .id = 1}, {.retries = retries}, {5, answer(503)});
        const std::size_t wanted = !retries ? 4u : *retries < 0 ? 1u : static_cast<std::size_t>(*retries) + 1;
        BOOST_TEST(all.at(0).asked.size() == wanted);
        BOOST_TEST(all.at(1).asked.size() == wanted);
        BOOST_TEST(all.at(2).asked.size() == 1u); // no policy repeats it
    }
}

BOOST_AUTO_TEST_CASE(options_that_cannot_hold_are_refused) {
    const auto refused = [](const call_options& options) {
        for (const auto& script : sent_by(sample::get_thing{.organization = "acme", .id = 1}, options, {answer(200, R"({"name":"n"})")}))
            if (!script.asked.empty()) return false;
        for (const auto& script : sent_by(twice{}, options, {answer(200)}))
            if (!script.asked.empty()) return false;
        return true;
    };
    BOOST_TEST(refused({.headers = http::header_set{{"X-Own", "a\r\nX-Other: b"}}}));
    BOOST_TEST(refused({.headers = http::header_set{{"X Own", "a"}}}));
    BOOST_TEST(refused({.headers = http::header_set{{"", "a"}}}));
    BOOST_TEST(refused({.headers = http::header_set{{"X-Good", "a"}, {"X-Own", std::string_view("\0", 1)}}}));
    BOOST_TEST(refused({.version = api_version{"7.1&x=y"}}));
    BOOST_TEST(refused({.version = api_version{"7.1 "}}));
    BOOST_TEST(!refused({.version = api_version{"7.1"}}));
    struct no_sink final : http::body_sink {
        result<void> restart() override { return {}; }
        result<void> write(std::string_view) override { return {}; }
    } sink;
    for (const auto& script : sent_by(twice{}, {.sink = &sink}, {answer(200)})) BOOST_TEST(script.asked.empty());
    sample::script script{{answer(200)}};
    const client api("acme", cloud, std::ref(script));
    const auto form = call(sample::send_form{.text = "t"}, api, {.version = api_version{"7.1"}}); // its request has no version
    BOOST_TEST(sample::kind_of(form) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_SUITE_END()
