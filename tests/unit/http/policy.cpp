// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/policy.hpp>

#include "sample.hpp"

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_policy)

using namespace azdo;

namespace {
/// Leaves a mark on the way out and on the way back.
struct mark {
    char name;
    std::string* trail;
    conversation<http::response> operator()(http::request request, next_t next) const {
        *trail += name;
        auto got = co_await next(std::move(request));
        *trail += static_cast<char>(name - 'a' + 'A');
        co_return got;
    }
};
/// Answers by itself.
struct wall {
    conversation<http::response> operator()(http::request, next_t) const { co_return http::response(418, ""); }
};
struct only_downloads {
    using admits_operations = void;
    template <class Operation>
    static constexpr bool admits() {
        return std::same_as<typename Operation::result_type, std::string>;
    }
};
/// A step of one request; an empty address cannot be requested.
struct length_of {
    using result_type = std::size_t;
    std::string url;
    result<http::request> to_request() const { return http::request::make(http_method::get, url); }
    result<std::size_t> parse(http::response got) const {
        if (got.status != 200) return fail(failure_kind::rejected, "not 200");
        return got.body.size();
    }
};
/// Two of them in one conversation.
struct both {
    using result_type = std::size_t;
    length_of first, second;
    conversation<std::size_t> converse(next_t next) const {
        const result<std::size_t> a = co_await send_step(first, next);
        if (!a) co_return a.error();
        result<std::size_t> b = co_await send_step(second, next);
        if (b) *b += *a;
        co_return b;
    }
};
result<http::response> ok(const http::request&) { return http::response(200, "body"); }
} // namespace

BOOST_AUTO_TEST_CASE(a_request_meets_policies_from_left_to_right) {
    std::string trail;
    const auto api = mark{'a', &trail} | mark{'b', &trail} | mark{'c', &trail} | ok;
    BOOST_TEST(call(sample::download_thing{.organization = "x"}, api).value() == "body");
    BOOST_TEST(trail == "abcCBA");
}

BOOST_AUTO_TEST_CASE(policies_compose_with_policies) {
    std::string trail;
    const auto left = mark{'a', &trail} | mark{'b', &trail};
    const auto right = mark{'c', &trail} | mark{'d', &trail};
    const auto api = left | right | mark{'e', &trail} | ok;
    BOOST_TEST(call(sample::download_thing{.organization = "x"}, api).value() == "body");
    BOOST_TEST(trail == "abcdeEDCBA");
    const auto other = mark{'z', &trail} | left | ok;
    trail.clear();
    BOOST_TEST(call(sample::download_thing{.organization = "x"}, other).value() == "body");
    BOOST_TEST(trail == "zabBAZ");
}

BOOST_AUTO_TEST_CASE(a_policy_may_answer_by_itself) {
    sample::script script{{}};
    const auto api = wall{} | std::ref(script);
    BOOST_TEST(call(sample::download_thing{.organization = "x"}, api).error().status == 418);
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(policies_that_only_admit_are_skipped) {
    std::string trail;
    const auto api = only_downloads{} | mark{'a', &trail} | only_downloads{} | ok;
    BOOST_TEST(call(sample::download_thing{.organization = "x"}, api).value() == "body");
    BOOST_TEST(trail == "aA");
    using chain = std::remove_cvref_t<decltype(api.policies)>;
    static_assert(chain::admits<sample::download_thing>());
    static_assert(!chain::admits<sample::get_thing>());
}

BOOST_AUTO_TEST_CASE(a_conversation_of_single_steps) {
    const length_of good{"https://a.example/1"}, none{""};
    std::string trail;
    BOOST_TEST(call(both{good, good}, mark{'a', &trail} | ok).value() == 8u);
    BOOST_TEST(trail == "aAaA");
    trail.clear();
    BOOST_TEST((call(both{good, none}, mark{'a', &trail} | ok).error().kind == failure_kind::invalid_input));
    BOOST_TEST(trail == "aA"); // the second one was not sent
    const auto lost = [](const http::request&) -> result<http::response> { return fail(failure_kind::transport, "lost"); };
    BOOST_TEST((call(both{good, good}, lost).error().kind == failure_kind::transport));
    BOOST_TEST(call(both{good, good}, wall{} | ok).error().message == "not 200");
}

BOOST_AUTO_TEST_CASE(types_that_are_policies) {
    static_assert(policy<mark>);
    static_assert(policy<only_downloads>);
    static_assert(!policy<int>);
    static_assert(!policy<decltype(&ok)>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
