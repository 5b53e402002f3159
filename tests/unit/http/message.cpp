// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/message.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

BOOST_AUTO_TEST_SUITE(http_message)

using namespace azdo;

namespace {
template <class T>
concept printable = requires(std::ostream& out, const T& value) {
    out << value;
};

http::request some_request() {
    auto made = http::request::make(http_method::get, "https://dev.azure.com/acme?x=1");
    BOOST_TEST_REQUIRE(made.has_value());
    return *std::move(made);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_request_holds_what_it_was_given) {
    auto request = some_request();
    BOOST_TEST(request.set_header("Accept", "application/json").has_value());
    BOOST_TEST(request.set_header("X-Empty", "").has_value());
    request.set_method(http_method::patch);
    BOOST_TEST(request.set_body("[]", "application/json-patch+json").has_value());
    BOOST_TEST(
        sample::text_of(request) ==
        "PATCH https://dev.azure.com/acme?x=1\nAccept: application/json\nX-Empty: \nContent-Type: application/json-patch+json\n\n[]");
    BOOST_TEST((request.deadline == http::never));
    BOOST_TEST(!request.stop.stop_possible());
}

BOOST_AUTO_TEST_CASE(a_header_replaces_all_of_its_name) {
    auto request = some_request();
    for (const char* name : {"A", "B", "a", "AB"}) BOOST_TEST_CONTEXT(name) BOOST_TEST(request.set_header(name, name).has_value());
    BOOST_TEST(sample::text_of(request) == "GET https://dev.azure.com/acme?x=1\nB: B\na: a\nAB: AB\n\n");
    request.remove_header("ab");
    request.remove_header("none");
    BOOST_TEST(request.set_header("b", "2").has_value());
    BOOST_TEST(sample::text_of(request) == "GET https://dev.azure.com/acme?x=1\na: a\nb: 2\n\n");
}

BOOST_AUTO_TEST_CASE(a_target_can_be_replaced) {
    auto request = some_request();
    BOOST_TEST(request.set_header("A", "1").has_value());
    BOOST_TEST(request.set_target("http://127.0.0.1:8080/acme/with/a/longer/path/than/the/one/before").has_value());
    BOOST_TEST(sample::text_of(request) == "GET http://127.0.0.1:8080/acme/with/a/longer/path/than/the/one/before\nA: 1\n\n");
    BOOST_TEST(request.set_target("http://h").has_value());
    BOOST_TEST(sample::text_of(request) == "GET http://h\nA: 1\n\n");
}

BOOST_AUTO_TEST_CASE(targets_are_absolute_urls_of_visible_ascii) {
    using namespace std::string_view_literals;
    for (std::string_view good : {"http://h"sv, "https://h/"sv, "https://h?q"sv, "https://h:8080/a%20b?c=d&e=%0A"sv, "https://[::1]/"sv})
        BOOST_TEST(http::request::make(http_method::get, good).has_value(), good);
    for (std::string_view bad : {""sv, "/path"sv, "ftp://h/"sv, "HTTPS://h/"sv, "https://"sv, "https:///x"sv, "https://:80/x"sv,
             "https://u@h/"sv, "https://u:p@h/"sv, "https://h/a b"sv, "https://h/\r\nX: y"sv, "https://h/\n"sv, "https://h/a\0b"sv,
             "https://h/#f"sv, "https://h/\xc3\xa4"sv, "https://h/\x7f"sv, "https://h\\@x/"sv})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(sample::kind_of(http::request::make(http_method::get, bad)) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_refused_value_changes_nothing_and_is_not_in_the_message) {
    auto request = some_request();
    BOOST_TEST(request.set_header("A", "1").has_value());
    const std::string before = sample::text_of(request);
    using namespace std::string_view_literals;
    for (std::string_view bad : {"x\r\nEvil: 1"sv, "x\ny"sv, "x\0y"sv, "x\ry"sv}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const auto set = request.set_header("Canary", bad);
        BOOST_TEST(sample::kind_of(set) == "invalid_input");
        BOOST_TEST(set.error().message == "the value of the header Canary has a line break or another control character; nothing was sent");
        BOOST_TEST(sample::kind_of(request.set_header(bad, "x")) == "invalid_input");
        BOOST_TEST(sample::kind_of(request.set_header("A", secret<std::string>(bad))) == "invalid_input");
        BOOST_TEST(sample::kind_of(request.set_target("https://h/" + std::string(bad))) == "invalid_input");
        BOOST_TEST(sample::kind_of(request.set_body("x", bad)) == "invalid_input");
    }
    BOOST_TEST(sample::text_of(request) == before);
}

BOOST_AUTO_TEST_CASE(a_credential_makes_the_request_wipe_its_buffers) {
    auto request = some_request();
    BOOST_TEST(!request.holds_secrets());
    BOOST_TEST(request.set_header("Authorization", secret<std::string>("Bearer canary")).has_value());
    BOOST_TEST(request.holds_secrets());
    const http::request copy = request;
    BOOST_TEST(copy.holds_secrets());
    BOOST_TEST(copy.headers().find("authorization") == "Bearer canary");
    const http::request moved = std::move(request);
    BOOST_TEST(moved.headers().find("authorization") == "Bearer canary");
    BOOST_TEST(moved.holds_secrets());
    BOOST_TEST(request.holds_secrets()); // a short text is left in the moved-from request, and is wiped
    BOOST_TEST(request.target().empty());

    auto form = some_request();
    BOOST_TEST(form.set_body(secret<std::string>("client_secret=canary"), "application/x-www-form-urlencoded").has_value());
    BOOST_TEST(form.holds_secrets());
    BOOST_TEST(form.body() == "client_secret=canary");
}

BOOST_AUTO_TEST_CASE(a_replaced_credential_is_removed) {
    auto request = some_request();
    BOOST_TEST(request.set_header("Authorization", secret<std::string>("Bearer first-canary")).has_value());
    BOOST_TEST(request.set_header("Authorization", secret<std::string>("Bearer b")).has_value());
    BOOST_TEST(sample::text_of(request) == "GET https://dev.azure.com/acme?x=1\nAuthorization: Bearer b\n\n");
}

BOOST_AUTO_TEST_CASE(a_request_cannot_be_printed) {
    static_assert(!printable<http::request>);
    static_assert(printable<std::string>);
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(requests_are_values) {
    auto first = some_request();
    auto second = first;
    BOOST_TEST(second.set_header("A", "1").has_value());
    BOOST_TEST(!first.headers().contains("A"));
    swap(first, second);
    BOOST_TEST(first.headers().contains("A"));
    first = second;
    BOOST_TEST(sample::text_of(first) == sample::text_of(second));
    const http::request empty;
    BOOST_TEST(empty.target().empty());
    BOOST_TEST(empty.headers().empty());
}

BOOST_AUTO_TEST_CASE(a_response_takes_headers_in_any_order) {
    http::response got(200, "{}");
    got.add_header("Content-Type", " application/json\t");
    got.add_header("X-Evil", "a\r\nSet-Cookie: b");
    got.add_header("bad name", "x");
    got.add_header("X-Empty", "");
    BOOST_TEST(got.headers().find("content-type") == "application/json");
    BOOST_TEST(got.headers().find("x-evil") == "a  Set-Cookie: b");
    BOOST_TEST(!got.headers().contains("Set-Cookie"));
    BOOST_TEST(!got.headers().contains("bad name"));
    BOOST_TEST(got.headers().contains("x-empty"));
    BOOST_TEST(got.status == 200);
    BOOST_TEST(got.body == "{}");
}

BOOST_AUTO_TEST_CASE(a_secret_is_masked_everywhere) {
    http::response got(400, "12345678, 1234567 and 1234567812345678");
    got.add_header("A", "12345678");
    got.mask(secret<std::string>("12345678"));
    BOOST_TEST(got.body == "********, 1234567 and ****************");
    BOOST_TEST(got.headers().find("A") == "********");
    http::response escaped(403, R"({"message": "abc\u002Bdef\/ghi==, abc+def/ghi\u003d\u003d, abc+def/ghi=-"})");
    escaped.add_header("X-Said", "abc%2Bdef%2fghi%3D%3d.");
    escaped.mask(secret<std::string>("abc+def/ghi=="));
    BOOST_TEST(escaped.body == R"({"message": "*******************, ***********************, abc+def/ghi=-"})");
    BOOST_TEST(escaped.headers().find("X-Said") == "*********************.");
    got.mask(secret<std::string>("1234567")); // too short to be told from ordinary words
    got.mask(secret<std::string>(""));
    BOOST_TEST(got.body == "********, 1234567 and ****************");
}

BOOST_AUTO_TEST_CASE(a_moved_request_is_the_same_request) {
    auto made = http::request::make(http_method::put, "https://h/").value();
    made.once = true;
    made.deadline = {7};
    http::request moved(std::move(made)), assigned;
    assigned = std::move(moved);
    BOOST_TEST(assigned.once);
    BOOST_TEST(assigned.deadline.ms == 7);
    BOOST_TEST(assigned.target() == "https://h/");
    BOOST_TEST((assigned.method() == http_method::put));
}

BOOST_AUTO_TEST_CASE(a_response_with_headers_is_one_expression) {
    const azdo::http::response fake{429, "{}", {{"Retry-After", " 7 "}, {"X-Broken", "a\r\nb"}, {"No Name", "x"}}};
    BOOST_TEST(fake.status == 429);
    BOOST_TEST(fake.body == "{}");
    BOOST_TEST(fake.headers().find("retry-after") == "7");
    BOOST_TEST(fake.headers().find("x-broken") == "a  b");
    BOOST_TEST(!fake.headers().contains("No Name"));
}

BOOST_AUTO_TEST_SUITE_END()
