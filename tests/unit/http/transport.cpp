// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/transport.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

BOOST_AUTO_TEST_SUITE(http_transport)

using namespace azdo;

namespace {
http::request to(std::string_view target) { return http::request::make(http_method::get, target).value(); }

struct text_sink final : http::body_sink {
    std::string text{};
    int restarts = 0;
    std::size_t room = 100;
    result<void> restart() override {
        ++restarts;
        text.clear();
        return {};
    }
    result<void> write(std::string_view bytes) override {
        if (text.size() + bytes.size() > room) return fail(failure_kind::storage, "the disk is full");
        text += bytes;
        return {};
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(types_that_are_transports) {
    static_assert(blocking_transport<result<http::response> (*)(const http::request&)>);
    static_assert(blocking_transport<std::reference_wrapper<sample::script>>);
    static_assert(!blocking_transport<int>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(plain_http_is_for_this_machine) {
    for (const char* good : {"https://dev.azure.com/", "http://127.0.0.1:80/", "http://localhost", "http://[::1]:1/"}) {
        const auto request = to(good);
        BOOST_TEST(detail::sendable_target(request).has_value(), good);
    }
    for (const char* bad : {"http://dev.azure.com/", "http://10.0.0.1/", "http://127.0.0.1.example.com/"}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const auto request = to(bad);
        const auto target = detail::sendable_target(request);
        BOOST_TEST(sample::kind_of(target) == "invalid_input", bad);
        BOOST_TEST(target.error().nothing_sent);
    }
    for (const char* name : {"Metadata", "X-IDENTITY-HEADER"}) { // the endpoint of a managed identity does not offer https
        BOOST_TEST_INFO_SCOPE(name);
        auto identity = to("http://169.254.169.254/metadata/identity/oauth2/token");
        BOOST_TEST(!detail::sendable_target(identity).has_value());
        BOOST_TEST(identity.set_header(name, std::string_view("true")).has_value());
        BOOST_TEST(detail::sendable_target(identity).has_value());
        identity.set_method(http_method::post);
        BOOST_TEST(!detail::sendable_target(identity).has_value());
    }
    const http::request empty;
    BOOST_TEST(sample::kind_of(detail::sendable_target(empty)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_user_agent_cannot_hold_a_line_break) {
    const auto request = http::request::make(http_method::get, "https://dev.azure.com/").value();
    BOOST_TEST(detail::sendable_target(request, {.user_agent = "mine/1.0"}).has_value());
    for (const std::string& bad : {std::string("a\r\nInjected: yes"), std::string("a\n"), std::string("\r"), std::string("a\0b", 3)}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const auto target = detail::sendable_target(request, {.user_agent = bad});
        BOOST_TEST(sample::kind_of(target) == "invalid_input");
        BOOST_TEST(target.error().nothing_sent);
    }
}

BOOST_AUTO_TEST_CASE(a_body_is_kept_up_to_the_limit) {
    const transport_options options{.response_limit = 5};
    const auto request = to("https://h/");
    detail::body_receiver receiver(request, options);
    BOOST_TEST(receiver.begin(200));
    BOOST_TEST(receiver.take("abc"));
    BOOST_TEST(receiver.take("de"));
    BOOST_TEST(!receiver.take("f"));
    BOOST_TEST_REQUIRE(receiver.trouble().has_value());
    BOOST_TEST((receiver.trouble()->kind == failure_kind::too_large));
    BOOST_TEST(std::move(receiver).body() == "abcde");
}

BOOST_AUTO_TEST_CASE(a_good_body_goes_to_the_sink) {
    const transport_options options{.response_limit = 1};
    text_sink sink;
    auto request = to("https://h/");
    request.sink = &sink;
    detail::body_receiver receiver(request, options);
    BOOST_TEST(receiver.begin(206));
    BOOST_TEST(receiver.take("abc"));
    BOOST_TEST(receiver.take("def"));
    BOOST_TEST(sink.text == "abcdef");
    BOOST_TEST(sink.restarts == 1);
    BOOST_TEST(std::move(receiver).body() == "");
}

BOOST_AUTO_TEST_CASE(an_error_does_not_go_to_the_sink) {
    const transport_options options{};
    text_sink sink;
    auto request = to("https://h/");
    request.sink = &sink;
    detail::body_receiver receiver(request, options);
    BOOST_TEST(receiver.begin(404));
    BOOST_TEST(receiver.take("gone"));
    BOOST_TEST(sink.restarts == 0);
    BOOST_TEST(std::move(receiver).body() == "gone");
}

BOOST_AUTO_TEST_CASE(a_sink_that_fails_ends_the_exchange) {
    const transport_options options{};
    text_sink sink;
    sink.room = 2;
    auto request = to("https://h/");
    request.sink = &sink;
    detail::body_receiver receiver(request, options);
    BOOST_TEST(receiver.begin(200));
    BOOST_TEST(!receiver.take("abc"));
    BOOST_TEST(receiver.trouble().value().message == "the disk is full");
}

BOOST_AUTO_TEST_CASE(a_download_has_a_limit_when_one_is_set) {
    const transport_options options{.download_limit = 4};
    text_sink sink;
    auto request = to("https://h/");
    request.sink = &sink;
    detail::body_receiver receiver(request, options);
    BOOST_TEST(receiver.begin(200));
    BOOST_TEST(receiver.take("abcd"));
    BOOST_TEST(!receiver.take("e"));
    BOOST_TEST((receiver.trouble()->kind == failure_kind::too_large));
}

BOOST_AUTO_TEST_CASE(memory_for_an_announced_body_is_taken_at_once) {
    const http::request wanted = to("https://dev.azure.com/");
    const auto capacity = [&](std::uint64_t announced, std::size_t limit) {
        const transport_options options{.response_limit = limit};
        detail::body_receiver receiver(wanted, options);
        BOOST_TEST(receiver.begin(200, announced));
        return std::move(receiver).body().capacity();
    };
    BOOST_TEST(capacity(100'000, 1'000'000) >= 100'000u);
    BOOST_TEST(capacity(1u << 30, 1u << 31) < 1000u); // not reserved before it arrives
    BOOST_TEST(capacity(100'000, 50'000) < 1000u);    // too large anyway
    BOOST_TEST(capacity(0, 50'000) < 1000u);
}

BOOST_AUTO_TEST_SUITE_END()
