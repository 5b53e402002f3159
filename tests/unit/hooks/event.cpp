// SPDX-License-Identifier: BSL-1.0
#include <azdo/hooks/event.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(hooks_event)

using namespace azdo::hooks;

namespace {
struct ping {
    static constexpr event_name name{"tfs", "own.ping"};
    int count = 0;
    static constexpr auto schema() { return azdo::describe(azdo::field<"count", &ping::count>(azdo::as::required)); }
};
} // namespace

BOOST_AUTO_TEST_CASE(the_envelope_is_read_and_what_is_unknown_is_kept) {
    const auto got = azdo::json::decode<received_event>(sample::event_text("own.Ping", R"({"count":2})"), event_reading);
    BOOST_TEST_REQUIRE(got.has_value());
    BOOST_TEST(got->id == "e-1");
    BOOST_TEST(got->notification_id.value() == 3);
    BOOST_TEST(got->message.markdown == "m");
    BOOST_TEST(got->detailed_message.text == "");
    BOOST_TEST(got->project_id() == "p-1");
    BOOST_TEST(got->resource.text() == R"({"count":2})");
    BOOST_TEST(got->unknown_fields.find("scope") == R"("all")");
    BOOST_TEST(got->is<ping>());
    BOOST_TEST(got->as<ping>().value().count == 2);
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_a_failure) {
    const auto kind = [](std::string_view type, std::string_view resource) {
        const auto got = azdo::json::decode<received_event>(sample::event_text(type, resource), event_reading);
        BOOST_TEST_REQUIRE(got.has_value());
        const auto read = got->as<ping>();
        return std::string(read ? "none" : azdo::to_string(read.error().kind));
    };
    BOOST_TEST(kind("other", R"({"count":2})") == "invalid_input");
    BOOST_TEST(kind("own.ping", "null") == "protocol");
    BOOST_TEST(kind("own.ping", "[1]") == "protocol");
    BOOST_TEST(kind("own.ping", "{}") == "protocol");
    for (const char* text : {"", "{", "[]", "7", R"({"id":"a"})", R"({"eventType":"a"})", R"({"id":{},"eventType":"a"})"})
        BOOST_TEST(!azdo::json::decode<received_event>(text, event_reading).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()
