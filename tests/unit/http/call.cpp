// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/call.hpp>

#include "sample.hpp"

#include <azdo/http/retry.hpp>

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <functional>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_call)

using namespace azdo;
using sample::answer;

namespace {
struct ping {
    using result_type = int;
    std::string target = "https://example.com/ping";
    result<http::request> to_request() const { return http::request::make(http_method::get, target); }
    result<int> parse(const http::response& got) const { return got.status; }
};
/// Repeats the request until the answer is 200.
struct poll {
    using result_type = int;
    conversation<int> converse(next_t next) const {
        for (int asked = 1;; ++asked) {
            auto request = http::request::make(http_method::get, "https://example.com/poll");
            if (!request) co_return request.error();
            auto got = co_await next(*std::move(request));
            if (!got) co_return got.error();
            if (got->status == 200) co_return asked;
            co_await wait_until{(co_await current_time{}).after(std::chrono::milliseconds(5000))};
        }
    }
};
conversation<int> status_of(http::request request) {
    auto got = co_await send(std::move(request));
    if (!got) co_return got.error();
    co_return got->status;
}
} // namespace

BOOST_AUTO_TEST_CASE(operations_that_can_be_called) {
    static_assert(callable_step<sample::get_thing>);
    static_assert(single_step<ping>);
    static_assert(conversing_step<poll>);
    static_assert(!callable_step<sample::thing>);
    static_assert(!callable_step<int>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(an_operation_is_sent_and_read) {
    sample::script script{{answer(200, R"({"name":"n"})")}};
    BOOST_TEST(call(sample::get_thing{.organization = "acme", .id = 42}, std::ref(script)).value().name == "n");
    BOOST_TEST(script.asked.at(0).target() == "https://dev.azure.com/acme/_apis/wit/things/42?api-version=7.2-preview.3");
}

BOOST_AUTO_TEST_CASE(a_temporary_operation_does_not_dangle) {
    sample::script script{{answer(503), answer(200, R"({"name":"n"})")}};
    sample::still_time time;
    const auto got =
        call(sample::get_thing{.organization = std::string(100, 'a'), .id = 42}, retry{1u} | std::ref(script), {}, time.driver());
    BOOST_TEST(got.value().name == "n");
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(an_invalid_request_is_not_sent) {
    sample::script script{{answer(200)}};
    BOOST_TEST(sample::kind_of(call(sample::get_thing{.organization = "", .id = 42}, std::ref(script))) == "invalid_input");
    BOOST_TEST(sample::kind_of(call(ping{"nowhere"}, std::ref(script))) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(failures_are_returned) {
    sample::script script{{fail(failure_kind::transport, "down"), answer(404)}};
    BOOST_TEST(call(ping{}, std::ref(script)).error().message == "down");
    BOOST_TEST(sample::kind_of(call(sample::delete_thing{.organization = "acme", .id = 1}, std::ref(script))) == "not_found");
}

BOOST_AUTO_TEST_CASE(the_options_reach_the_transport) {
    struct no_sink final : http::body_sink {
        result<void> restart() override { return {}; }
        result<void> write(std::string_view) override { return {}; }
    } sink;
    sample::still_time time;
    sample::script script{{answer(200)}};
    const sample::stop_flag stop{};
    BOOST_TEST(
        call(ping{}, std::ref(script), {.timeout = std::chrono::seconds(5), .stop = stop, .sink = &sink}, time.driver()).value() == 200);
    BOOST_TEST((script.asked.at(0).deadline == time.time.after(std::chrono::milliseconds(5000))));
    BOOST_TEST(script.asked.at(0).stop.stop_possible());
    BOOST_TEST(script.asked.at(0).sink == &sink);
}

BOOST_AUTO_TEST_CASE(a_stopped_call_is_cancelled) {
    sample::script script{{answer(200)}};
    const sample::stop_flag stop{true};
    BOOST_TEST(sample::kind_of(call(ping{}, std::ref(script), {.stop = stop})) == "cancelled");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_step_of_several_exchanges) {
    sample::still_time time;
    sample::script script{{answer(202), answer(429), answer(202), answer(200)}};
    BOOST_TEST(call(poll{}, retry{1u} | std::ref(script), {}, time.driver()).value() == 3);
    BOOST_TEST(time.slept.size() == 3u);
    sample::script late{{answer(202), answer(202), answer(202)}};
    BOOST_TEST(sample::kind_of(call(poll{}, std::ref(late), {.timeout = std::chrono::seconds(7)}, time.driver())) == "timed_out");
    BOOST_TEST(late.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_free_conversation_refuses_what_belongs_to_one_request) {
    struct no_sink final : http::body_sink {
        result<void> restart() override { return {}; }
        result<void> write(std::string_view) override { return {}; }
    } sink;
    const http::header_set headers{{"X-Own", "a"}};
    const http::query_set query{{"own", "a"}};
    for (const call_options& options : {call_options{.sink = &sink}, call_options{.headers = headers}, call_options{.query = query},
             call_options{.version = api_version{"7.1"}}, call_options{.retries = 0}}) {
        sample::script script{{answer(200)}};
        const auto got = call(status_of(http::request::make(http_method::get, "https://h/").value()), std::ref(script), options);
        BOOST_TEST(sample::kind_of(got) == "invalid_input");
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(script.asked.empty());
    }
}

BOOST_AUTO_TEST_CASE(parameters_that_the_description_lacks) {
    const auto target_with = [](const http::query_set& query, const api_version& version = api_version()) {
        sample::script script{{answer(200, R"({"name":"n"})")}};
        const auto got = call(sample::get_thing{.organization = "acme", .id = 42}, std::ref(script), {.query = query, .version = version});
        if (!got) return std::string(got.error().nothing_sent && script.asked.empty() ? "refused: " : "sent: ") + got.error().message;
        return std::string(script.asked.at(0).target());
    };
    const std::string address = "https://dev.azure.com/acme/_apis/wit/things/42";
    BOOST_TEST(target_with({}) == address + "?api-version=7.2-preview.3");
    BOOST_TEST(target_with({{"$expand", "a b&c"}, {"x", ""}}) == address + "?api-version=7.2-preview.3&$expand=a%20b%26c&x=");
    BOOST_TEST(target_with({{"x", "1"}}, api_version{"7.1"}) == address + "?api-version=7.1&x=1");
    BOOST_TEST(target_with({{"x", "1\r\nHost: h"}}).starts_with("refused: a query parameter of this call"));
    BOOST_TEST(target_with({{"", "1"}}).starts_with("refused: a query parameter of this call"));
    BOOST_TEST(target_with({{"API-Version", "7.1"}}).starts_with("refused: api-version is the option"));
}

BOOST_AUTO_TEST_CASE(they_replace_those_of_the_same_name_in_each_exchange) {
    sample::script script{{answer(202), answer(200)}};
    const http::query_set query{{"$Top", "5"}, {"b", "2"}};
    const auto sent_to = [&](std::string_view target) {
        sample::script one{{answer(200)}};
        auto wanted = http::request::make(http_method::get, target).value();
        BOOST_TEST(azdo::detail::put_options(wanted, {.query = query}).has_value());
        return std::string(wanted.target());
    };
    BOOST_TEST(sent_to("https://h/p") == "https://h/p?$Top=5&b=2");
    BOOST_TEST(sent_to("https://h/p?") == "https://h/p?$Top=5&b=2");
    BOOST_TEST(sent_to("https://h/p?%24top=1&a=1&B=7&b=8&c") == "https://h/p?a=1&c&$Top=5&b=2");
    sample::still_time time;
    BOOST_TEST(call(poll{}, std::ref(script), {.query = query}, time.driver()).has_value());
    for (const auto& one : script.asked) BOOST_TEST(one.target().ends_with("?$Top=5&b=2"), one.target());
    BOOST_TEST(script.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_free_conversation) {
    sample::script script{{answer(418)}};
    BOOST_TEST(call(status_of(http::request::make(http_method::get, "https://h/").value()), std::ref(script)).value() == 418);
}

BOOST_AUTO_TEST_SUITE_END()
