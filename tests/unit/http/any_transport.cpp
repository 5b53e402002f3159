// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/any_transport.hpp>

#include <azdo/http/call.hpp>
#include <azdo/http/client.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(http_any_transport)

using namespace azdo;

namespace {
struct ping {
    using result_type = std::string;
    result<http::request> to_request() const { return http::request::make(http_method::get, "https://h/"); }
    result<std::string> parse(const http::response& got) const { return got.body; }
};
struct bot {
    any_transport transport;
};
} // namespace

BOOST_AUTO_TEST_CASE(it_holds_any_transport) {
    const bot one{[](const http::request&) -> result<http::response> { return http::response(200, "lambda"); }};
    BOOST_TEST(call(ping{}, one.transport).value() == "lambda");
    const any_transport copy = one.transport;
    BOOST_TEST(call(ping{}, copy).value() == "lambda");
    BOOST_TEST(bool(copy));
    any_transport other = [](const http::request&) -> result<http::response> { return http::response(200, "other"); };
    other = copy;
    BOOST_TEST(call(ping{}, other).value() == "lambda");
}

BOOST_AUTO_TEST_CASE(copies_share_and_the_last_one_frees) {
    const auto held = std::make_shared<std::string>("held");
    {
        const any_transport one = [held](const http::request&) -> result<http::response> { return http::response(200, *held); };
        const any_transport two = one;
        BOOST_TEST(held.use_count() == 2);
        BOOST_TEST(call(ping{}, two).value() == "held");
    }
    BOOST_TEST(held.use_count() == 1);
}

BOOST_AUTO_TEST_CASE(an_empty_one_refuses) {
    const any_transport none;
    BOOST_TEST(!bool(none));
    BOOST_TEST((call(ping{}, none).error().kind == failure_kind::invalid_input));
}

BOOST_AUTO_TEST_CASE(one_that_awaits_is_for_coroutines) {
    struct answered {
        result<http::response> await_resume() const { return http::response(200, "awaited"); }
    };
    struct other {
        result<http::response> await_resume() const { return http::response(200, "other"); }
    };
    const any_transport awaits = [](const http::request&) { return answered{}; };
    BOOST_TEST((call(ping{}, awaits).error().kind == failure_kind::invalid_input));
    BOOST_TEST(call(ping{}, awaits).error().nothing_sent);
    const auto request = ping{}.to_request().value();
    const auto sender = awaits.sender<answered>();
    BOOST_TEST_REQUIRE(bool(sender));
    BOOST_TEST(sender(request).await_resume().value().body == "awaited");
    BOOST_TEST(!bool(awaits.sender<other>()));
    BOOST_TEST(!bool(any_transport().sender<answered>()));
    const any_transport blocks = [](const http::request&) -> result<http::response> { return http::response(200, ""); };
    BOOST_TEST(!bool(blocks.sender<answered>()));
    BOOST_TEST(!bool(blocks.sender<result<http::response>>()));
    static_assert(!std::is_constructible_v<any_transport, int>);
    static_assert(!std::is_constructible_v<any_transport, azdo::client> && blocking_transport<azdo::client>);
    static_assert(!std::is_constructible_v<any_transport, std::reference_wrapper<const azdo::client>>);
}

BOOST_AUTO_TEST_SUITE_END()
