// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/any_transport.hpp>

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>
#include <memory>
#include <string>

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

BOOST_AUTO_TEST_SUITE(transport_any_transport)

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

BOOST_AUTO_TEST_SUITE_END()
