// SPDX-License-Identifier: BSL-1.0
#include <azdo/schema/attribute.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(schema_attribute)

BOOST_AUTO_TEST_CASE(attributes_hold_what_was_said) {
    constexpr azdo::as::doc doc{"what it is for"};
    constexpr azdo::as::env env{"NAME"};
    constexpr azdo::as::content_type type{"application/json-patch+json"};
    BOOST_TEST(doc.text == "what it is for");
    BOOST_TEST(env.name == "NAME");
    BOOST_TEST(type.text == "application/json-patch+json");
}

BOOST_AUTO_TEST_CASE(a_check_passes_or_not) {
    constexpr auto check = azdo::as::check("a port", [](int port) { return port > 0 && port < 65536; });
    BOOST_TEST(check.what == "a port");
    BOOST_TEST(check.passes(443));
    BOOST_TEST(!check.passes(0));
    BOOST_TEST(!check.passes(65536));
    BOOST_TEST(check.keywords.empty());
}

BOOST_AUTO_TEST_CASE(a_check_or_a_rule_may_have_keywords_of_json_schema) {
    constexpr auto check = azdo::as::check(
        "a port", [](int port) { return port > 0; }, R"("minimum":1)");
    BOOST_TEST(check.what == "a port");
    BOOST_TEST(check.keywords == R"("minimum":1)");
    BOOST_TEST(check.passes(1));
    BOOST_TEST(!check.passes(0));
    constexpr azdo::as::rule rule{"a port", R"("maximum":65535)"};
    BOOST_TEST(rule.what == "a port");
    BOOST_TEST(rule.keywords == R"("maximum":65535)");
    BOOST_TEST(azdo::as::rule("words").keywords.empty());
    static_assert(azdo::field_attribute<azdo::as::rule>);
}

BOOST_AUTO_TEST_CASE(attributes_are_known_by_their_base) {
    static_assert(azdo::field_attribute<azdo::as::required_t>);
    static_assert(azdo::field_attribute<azdo::as::query_t>);
    static_assert(std::is_base_of_v<azdo::as::location, azdo::as::body_t>);
    static_assert(!std::is_base_of_v<azdo::as::location, azdo::as::doc>);
    static_assert(!azdo::field_attribute<int>);
    static_assert(!azdo::field_attribute<const char*>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_SUITE_END()
