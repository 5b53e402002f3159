// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/headers.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_headers)

using namespace azdo;

namespace {
std::string walked(const http::header_list& list) {
    std::string seen;
    for (const auto [name, value] : list) seen.append(name).append("=").append(value).append(";");
    return seen;
}
} // namespace

BOOST_AUTO_TEST_CASE(names_are_tokens) {
    for (const char* good : {"Accept", "x-ms-continuationtoken", "X_1", "!#$%&'*+-.^_`|~"})
        BOOST_TEST_CONTEXT(good) BOOST_TEST(http::is_header_name(good));
    using namespace std::string_view_literals;
    for (std::string_view bad : {""sv, "a b"sv, "a:b"sv, "a\r"sv, "a\n"sv, "a\0b"sv, "a\xc3\xa4"sv, "a/b"sv, "(a)"sv, "a\x7f"sv})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(!http::is_header_name(bad));
}

BOOST_AUTO_TEST_CASE(values_have_no_control_characters_but_tabs) {
    using namespace std::string_view_literals;
    for (std::string_view good : {""sv, "a"sv, "a b\tc"sv, "\xc3\xa4"sv, "%0d%0a"sv})
        BOOST_TEST_CONTEXT(good) BOOST_TEST(http::is_header_value(good));
    for (std::string_view bad : {"\r"sv, "\n"sv, "\0"sv, "a\x01"sv, "\x7f"sv, "a\x1f"sv})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(!http::is_header_value(bad));
}

BOOST_AUTO_TEST_CASE(names_are_compared_without_regard_to_case) {
    BOOST_TEST(http::same_ignoring_case("ActivityId", "activityID"));
    BOOST_TEST(!http::same_ignoring_case("a", "ab"));
    BOOST_TEST(!http::same_ignoring_case("[", "{"));
    BOOST_TEST(!http::same_ignoring_case("@", "`"));
}

BOOST_AUTO_TEST_CASE(a_list_is_walked_in_order_and_searched) {
    const http::header_list list("A:1\nB:\na:2\nC:x:y\n");
    BOOST_TEST(walked(list) == "A=1;B=;a=2;C=x:y;");
    BOOST_TEST(list.find("a") == "1");
    BOOST_TEST(list.find("c") == "x:y");
    BOOST_TEST(list.find("D") == "");
    BOOST_TEST(list.contains("b"));
    BOOST_TEST(!list.contains("D"));
    BOOST_TEST(http::header_list().empty());
    BOOST_TEST(!http::header_list().contains(""));
}

BOOST_AUTO_TEST_CASE(a_line_that_was_masked_has_a_name_alone) {
    const http::header_list list("A:1\n*********\nB:2\n\n");
    BOOST_TEST(walked(list) == "A=1;*********=;B=2;=;");
    BOOST_TEST(list.find("b") == "2");
}

BOOST_AUTO_TEST_CASE(headers_are_said_in_one_expression) {
    const azdo::http::header_set all{{"A", "1"}, {"B", ""}};
    BOOST_TEST(all.all().find("a") == "1");
    BOOST_TEST(all.all().contains("b"));
    BOOST_TEST(!all.is_faulty());
    BOOST_TEST(azdo::http::header_set{}.empty());
    const azdo::http::header_set broken{{"A", "1\nB:2"}, {"C", "3"}};
    BOOST_TEST(broken.is_faulty());
    BOOST_TEST(!broken.empty());
    BOOST_TEST(!broken.all().contains("B"));
    BOOST_TEST(broken.all().find("c") == "3");
}

BOOST_AUTO_TEST_SUITE_END()
