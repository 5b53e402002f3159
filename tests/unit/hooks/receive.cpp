// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/receive.hpp>

#include "sample.hpp"

#include <azdo/http/headers.hpp>

#include <boost/test/unit_test.hpp>
#include <stdexcept>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(hooks_receive)

using namespace azdo;

namespace {
const std::string right = "Basic aG9vazpzM2NyZXQtcGFzcw=="; // hook:s3cret-pass

struct receiver {
    hooks::receiver_options options{.user = "hook", .password = secret<std::string>("s3cret-pass")};
    hooks::seen_events seen{};
    std::vector<std::string> handled{};
    result<void> outcome{};

    http::response operator()(std::string_view body, const http::header_set& headers, http_method method = http_method::post) {
        return hooks::receive({method, headers.all(), body}, options, seen, [&](const hooks::received_event& event) -> result<void> {
            handled.push_back(event.id + " " + event.event_type);
            return outcome;
        });
    }
    int status(std::string_view body, std::string_view authorization = right, std::string_view type = "application/json; charset=utf-8") {
        return (*this)(body, http::header_set{{"Authorization", std::string(authorization)}, {"Content-Type", std::string(type)}}).status;
    }
};
const std::string push = sample::event_text("git.push", "{}"), unknown = sample::event_text("own.thing", "7", "e-2");
} // namespace

BOOST_AUTO_TEST_CASE(an_event_is_handled_once_and_an_unknown_one_too) {
    receiver hook;
    BOOST_TEST(hook.status(push) == 200);
    BOOST_TEST(hook.status(push) == 200);
    BOOST_TEST(hook.status(unknown, "basic aG9vazpzM2NyZXQtcGFzcw==", "Application/JSON") == 200);
    BOOST_TEST((hook.handled == std::vector<std::string>{"e-1 git.push", "e-2 own.thing"}));
}

BOOST_AUTO_TEST_CASE(a_delivery_without_the_secret_is_refused) {
    receiver hook;
    for (const char* wrong :
        {"", "Basic", "Basic ", "Basic aG9vazpzM2NyZXQtcGFzcw", "Basic aG9vazpzM2NyZXQtcGFzc3==", "Bearer aG9vazpzM2NyZXQtcGFzcw==",
            "aG9vazpzM2NyZXQtcGFzcw==", "Basic  aG9vazpzM2NyZXQtcGFzcw==", "Basic aG9vazpzM2NyZXQtcGFzcw==x"})
        BOOST_TEST(hook.status(push, wrong) == 401, wrong);
    BOOST_TEST(hook.status("{", "Basic x") == 401); // before the body is read
    const auto refused = hook(push, {});
    BOOST_TEST(refused.headers().contains("WWW-Authenticate"));
    BOOST_TEST(refused.body.find("git") == refused.body.npos);
    hook.options = {};
    BOOST_TEST(hook.status(push, "Basic Og==") == 401); // a receiver without any secret
    hook.options.headers = {{"X-Key", secret<std::string>()}};
    BOOST_TEST(hook.status(push) == 401);
    BOOST_TEST(hook.handled.empty());
}

BOOST_AUTO_TEST_CASE(own_headers_are_secrets_too) {
    receiver hook;
    hook.options.headers = {{"X-Key", secret<std::string>("k1")}, {"X-More", secret<std::string>("k2")}};
    const auto with = [&](const char* key, const char* more, const std::string& authorization = right) {
        return hook(push,
            http::header_set{{"Authorization", authorization}, {"Content-Type", "application/json"}, {"X-Key", key}, {"X-More", more}})
            .status;
    };
    BOOST_TEST(with("k2", "k2") == 401);
    BOOST_TEST(with("k1", "k1") == 401);
    BOOST_TEST(with("k1", "k2", "Basic x") == 401);
    BOOST_TEST(hook.handled.empty());
    BOOST_TEST(with("k1", "k2") == 200);
}

BOOST_AUTO_TEST_CASE(blanks_around_a_header_do_not_belong_to_it) {
    const auto with = [](const std::string& key, const std::string& authorization) {
        receiver hook;
        hook.options.headers = {{"X-Key", secret<std::string>("k1")}};
        return hook(push, http::header_set{{"Authorization", authorization}, {"Content-Type", "application/json"}, {"X-Key", key}}).status;
    };
    BOOST_TEST(with(" k1\t", "\t" + right + " \t\t") == 200);
    BOOST_TEST(with("k 1", right) == 401);
    BOOST_TEST(with("k1", right.substr(0, 8) + " " + right.substr(8)) == 401);
    BOOST_TEST(with("k1", "Basic\t" + right.substr(6)) == 401);
}

BOOST_AUTO_TEST_CASE(what_is_not_a_delivery_is_refused) {
    receiver hook;
    for (const std::string& body : {std::string(), std::string("{"), std::string("[]"), std::string("null"),
             push.substr(0, push.size() / 2), push + "}", sample::event_text("git.push", "{}", ""), sample::event_text("", "{}"),
             std::string(200, '['), std::string("{\"id\":\"\xff\"}")})
        BOOST_TEST(hook.status(body) == 400, body);
    BOOST_TEST(hook.status(push, right, "text/plain") == 415);
    BOOST_TEST(hook.status(push, right, "application/jsonp") == 415);
    BOOST_TEST(
        hook(push, http::header_set{{"Authorization", right}, {"Content-Type", "application/json"}}, http_method::get).status == 405);
    hook.options.max_bytes = push.size() - 1;
    BOOST_TEST(hook.status(push) == 413);
    BOOST_TEST(hook.handled.empty());
    hook.options.max_bytes = push.size();
    BOOST_TEST(hook.status(push) == 200);
}

BOOST_AUTO_TEST_CASE(a_failed_event_is_answered_by_its_kind_and_may_come_again) {
    receiver hook;
    const std::pair<failure, int> cases[] = {{fail(failure_kind::unavailable, ""), 503}, {fail(failure_kind::storage, ""), 503},
        {fail(failure_kind::throttled, ""), 503}, {fail(failure_kind::transport, ""), 503}, {fail(failure_kind::conflict, ""), 503},
        {fail(failure_kind::timed_out, ""), 503}, {fail(failure_kind::cancelled, ""), 503}, {fail(failure_kind::invalid_input, ""), 500},
        {fail(failure_kind::protocol, ""), 500}, {hooks::no_longer_wanted(), 410}};
    for (const auto& one : cases) {
        hook.outcome = one.first;
        BOOST_TEST(hook.status(push) == one.second);
    }
    hook.outcome = {};
    BOOST_TEST(hook.status(push) == 200);
    BOOST_TEST(hook.handled.size() == 11u);
    BOOST_TEST(hook.status(push) == 200);
    BOOST_TEST(hook.handled.size() == 11u);
}

BOOST_AUTO_TEST_CASE(an_exception_and_an_event_under_way_are_tried_again) {
    receiver hook;
    const http::header_set headers{{"Authorization", right}, {"Content-Type", "application/json"}};
    const hooks::delivery got{http_method::post, headers.all(), push};
    const auto throws = [](const hooks::received_event&) -> result<void> { throw std::runtime_error("s3cret"); };
    const auto answer = hooks::receive(got, hook.options, hook.seen, throws);
    BOOST_TEST(answer.status == 503);
    BOOST_TEST(answer.body.find("s3cret") == answer.body.npos);
    int inner = 0;
    const auto nested = [&](const hooks::received_event&) -> result<void> {
        inner = hook.status(push);
        return {};
    };
    BOOST_TEST(hooks::receive(got, hook.options, hook.seen, nested).status == 200);
    BOOST_TEST(inner == 503);
    BOOST_TEST(hook.handled.empty());
}

BOOST_AUTO_TEST_SUITE_END()
