// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/service_error.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

using namespace azdo;
using sample::answer;

namespace {
failure read(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers = {}) {
    return http::read_service_error(answer(status, std::move(body), std::move(headers)));
}
std::string kind(int status) { return to_string(read(status, "").kind); }
} // namespace

BOOST_AUTO_TEST_SUITE(http_service_error)

BOOST_AUTO_TEST_CASE(the_error_object) {
    const auto got = read(404,
        R"({"$id":"1","innerException":null,"message":"TF401232: Work item 9 does not exist.","typeName":"x",)"
        R"("typeKey":"WorkItemUnauthorizedAccessException","errorCode":0,"eventId":3200})",
        {{"ActivityId", "0a-1b"}, {"Content-Type", "application/json"}});
    BOOST_TEST((got.kind == failure_kind::not_found));
    BOOST_TEST(got.message == "TF401232: Work item 9 does not exist.");
    BOOST_TEST(got.type_key == "WorkItemUnauthorizedAccessException");
    BOOST_TEST(got.status == 404);
    BOOST_TEST(got.correlation_id == "0a-1b");
}

BOOST_AUTO_TEST_CASE(the_wrapped_error) {
    BOOST_TEST(read(400, R"({"count":1,"value":{"Message":"The request is invalid."}})").message == "The request is invalid.");
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_and_blanks_before_it) {
    BOOST_TEST(read(400, "\xEF\xBB\xBF{\"message\":\"m\"}").message == "m");
    BOOST_TEST(read(400, " \r\n{\"message\":\"m\"}").message == "m");
}

BOOST_AUTO_TEST_CASE(plain_text_html_and_nothing) {
    BOOST_TEST(read(400, "no such thing", {{"Content-Type", "text/plain"}}).message == "no such thing");
    BOOST_TEST(
        read(500, "<html>canary</html>", {{"Content-Type", "text/html; charset=utf-8"}}).message == "the service failed: try again later");
    BOOST_TEST(read(500, "<!DOCTYPE html>").message == "the service failed: try again later");
    BOOST_TEST(read(500, "\r\n <!DOCTYPE html>").message == "the service failed: try again later");
    BOOST_TEST(read(404, "").message == "the service does not know this organization, project or item");
    BOOST_TEST(read(400, "{\"message\":").message == "the service refused the request");
    BOOST_TEST(read(400, "{\"message\":7}").message == "the service refused the request");
    BOOST_TEST(read(400, "{\"other\":{}}").message == "the service refused the request");
}

BOOST_AUTO_TEST_CASE(each_status_has_its_kind) {
    BOOST_TEST(kind(401) == "not_signed_in");
    BOOST_TEST(kind(403) == "access_denied");
    BOOST_TEST(kind(404) == "not_found");
    BOOST_TEST(kind(410) == "not_found");
    BOOST_TEST(kind(408) == "timed_out");
    BOOST_TEST(kind(409) == "conflict");
    BOOST_TEST(kind(412) == "conflict");
    BOOST_TEST(kind(413) == "too_large");
    BOOST_TEST(kind(429) == "throttled");
    BOOST_TEST(kind(400) == "rejected");
    BOOST_TEST(kind(422) == "rejected");
    BOOST_TEST(kind(500) == "unavailable");
    BOOST_TEST(kind(503) == "unavailable");
    BOOST_TEST(kind(100) == "protocol");
    for (int status = 100; status < 600; ++status) BOOST_TEST(!read(status, "").message.empty());
}

BOOST_AUTO_TEST_CASE(tf400813_names_all_causes) {
    const auto got = read(401, R"({"message":"TF400813: The user 'x' is not authorized to access this resource."})");
    BOOST_TEST((got.kind == failure_kind::not_signed_in));
    BOOST_TEST(got.message == "TF400813: The user 'x' is not authorized to access this resource. (one of: the identity is unknown here; "
                              "the token is of another tenant; "
                              "the organization has switched off third-party application access through OAuth)");
    BOOST_TEST(read(403, "TF400813").message == "TF400813");
}

BOOST_AUTO_TEST_CASE(an_expired_token_is_hinted_at) {
    BOOST_TEST(read(403, R"({"message":"Access denied.","typeKey":"AccessCheckException"})").message ==
               "Access denied. (a personal access token may have expired)");
}

BOOST_AUTO_TEST_CASE(throttling_carries_its_delay) {
    const auto got = read(429, R"({"message":"TF400733: The request has been canceled"})", {{"Retry-After", "30"}});
    BOOST_TEST((got.kind == failure_kind::throttled));
    BOOST_TEST(got.retry_after_seconds == 30);
}

BOOST_AUTO_TEST_CASE(the_correlation_id_is_the_first_that_is_there) {
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}, {"X-VSS-E2EID", "b"}, {"ActivityId", "a"}})) == "a");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}, {"X-VSS-E2EID", "b"}})) == "b");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}})) == "c");
    BOOST_TEST(http::correlation_id(answer(200)) == "");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"ActivityId", std::string(1000, 'a')}})).size() == 103u);
}

BOOST_AUTO_TEST_CASE(a_text_of_the_service_is_made_presentable) {
    BOOST_TEST(http::presentable("a\r\n\tb\x1b[31m\x7f c") == "a b [31m c");
    BOOST_TEST(http::presentable(std::string(600, 'x')) == std::string(500, 'x') + "...");
    BOOST_TEST(http::presentable("\xe2\x82\xac\xe2\x82\xac", 4) == "\xe2\x82\xac...");
    BOOST_TEST(http::presentable("\xe2\x82\xac\xe2\x82\xac", 2) == "...");
    BOOST_TEST(http::presentable("a\xe2\x82\xac", 4) == "a\xe2\x82\xac");
    BOOST_TEST(http::presentable("token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc was bad") == "token *** was bad");
    BOOST_TEST(http::presentable("'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc'") == "'***'");
    BOOST_TEST(http::presentable("header Bearer 0123456789abc refused") == "header Bearer *** refused");
    BOOST_TEST(http::presentable("Basic OmNhbmFyeWNhbmFyeQ==") == "Basic ***");
    BOOST_TEST(http::presentable("Basic authentication is off") == "Basic *** is off");
    BOOST_TEST(http::presentable("say \"hi\", then; go") == "say \"hi\", then; go");
    BOOST_TEST(http::presentable("") == "");
}

BOOST_AUTO_TEST_CASE(sign_in_pages) {
    const std::vector<std::pair<std::string, std::string>> html{{"Content-Type", "Text/HTML; charset=utf-8"}},
        json{{"Content-Type", "application/json"}};
    BOOST_TEST(http::is_sign_in_page(answer(203, "", html)));
    BOOST_TEST(http::is_sign_in_page(answer(203, "{}", json)));
    BOOST_TEST(http::is_sign_in_page(answer(200, "", html)));
    BOOST_TEST(http::is_sign_in_page(answer(302, "", html)));
    BOOST_TEST(
        http::is_sign_in_page(answer(302, "", {{"Location", "https://spsprodcus.vssps.visualstudio.com/_signin?realm=dev.azure.com"}})));
    BOOST_TEST(!http::is_sign_in_page(answer(302, "", {{"Location", "https://elsewhere"}})));
    BOOST_TEST(!http::is_sign_in_page(answer(200, "{}", json)));
    BOOST_TEST(!http::is_sign_in_page(answer(404, "", html)));
    BOOST_TEST(!http::is_sign_in_page(answer(500, "", html)));
}

BOOST_AUTO_TEST_SUITE_END()
