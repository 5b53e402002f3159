// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/trace_context.hpp>

#include <azdo/http/call.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_trace_context)

namespace {
constexpr const char* example = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"; // of the standard, section 3.2.4
} // namespace

BOOST_AUTO_TEST_CASE(the_examples_of_the_standard) {
    const auto read = azdo::trace_context::parse(example);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->is_sampled());
    BOOST_TEST(read->text() == example);
    BOOST_TEST((*read == azdo::trace_context::make(0x0af7651916cd43dd, 0x8448eb211c80319c, 0xb7ad6b7169203331, true).value()));
    const auto unsampled = azdo::trace_context::parse("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00");
    BOOST_TEST_REQUIRE(unsampled.has_value());
    BOOST_TEST(!unsampled->is_sampled());
    BOOST_TEST(
        azdo::trace_context::parse("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like").has_value());
    BOOST_TEST(read->with_span(1)->text() == "00-0af7651916cd43dd8448eb211c80319c-0000000000000001-01");
}

BOOST_AUTO_TEST_CASE(what_is_no_traceparent) {
    const std::string good = example;
    for (const std::string& wrong : {std::string(), good.substr(0, 54), good + "-", good + "0", std::string("ff") + good.substr(2),
             std::string("00-00000000000000000000000000000000-b7ad6b7169203331-01"),
             std::string("00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01"),
             std::string("00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
             std::string("00-0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331-01"),
             std::string("00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
             std::string("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331_01"), std::string("0g") + good.substr(2),
             good.substr(0, 53) + "0x", std::string("01") + good.substr(2) + "x"})
        BOOST_TEST(!azdo::trace_context::parse(wrong).has_value(), wrong);
    BOOST_TEST(!azdo::trace_context::make(0, 0, 1, true).has_value());
    BOOST_TEST(!azdo::trace_context::make(1, 0, 0, true).has_value());
}

BOOST_AUTO_TEST_CASE(requests_have_the_header) {
    std::string sent;
    const auto transport = [&](const azdo::http::request& asked) -> azdo::result<azdo::http::response> {
        sent = std::string(asked.headers().find("traceparent"));
        return azdo::http::response(200, "");
    };
    std::optional<azdo::trace_context> current;
    const auto api = azdo::send_trace{[&] { return current; }} | transport;
    auto request = azdo::http::request::make(azdo::http_method::get, "https://dev.azure.com/").value();
    const auto send = [&] {
        return azdo::steady_driver().run(api.policies.first()(request), transport, azdo::http::never, {}).has_value();
    };
    BOOST_TEST(send());
    BOOST_TEST(sent == "");
    current = azdo::trace_context::parse(example).value();
    BOOST_TEST(send());
    BOOST_TEST(sent == example);
    BOOST_TEST_REQUIRE(request.set_header("traceparent", "own").has_value());
    BOOST_TEST(send());
    BOOST_TEST(sent == "own");
}

BOOST_AUTO_TEST_SUITE_END()
