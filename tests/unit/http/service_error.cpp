// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/service_error.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_service_error)

using namespace azdo;
using sample::answer;

namespace {
failure read(int status, std::string body, std::vector<std::pair<std::string, std::string>> headers = {}) {
    return http::read_service_error(answer(status, std::move(body), std::move(headers)));
}
std::string kind(int status) { return to_string(read(status, "").kind); }
} // namespace

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
    BOOST_TEST(read(404, "").message == "the service refused the request: check the name or the number");
    BOOST_TEST(read(400, "{\"message\":").message == "the service refused the request: change the request");
    BOOST_TEST(read(400, "{\"message\":7}").message == "the service refused the request: change the request");
    BOOST_TEST(read(400, "{\"other\":{}}").message == "the service refused the request: change the request");
}

BOOST_AUTO_TEST_CASE(each_status_has_its_kind) {
    BOOST_TEST(kind(401) == "not_signed_in");
    BOOST_TEST(kind(403) == "access_denied");
    BOOST_TEST(kind(404) == "not_found");
    BOOST_TEST(kind(410) == "not_found");
    BOOST_TEST(kind(407) == "transport");
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
                              "the token belongs to another tenant; "
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
    BOOST_TEST((got.retry_after == std::chrono::seconds(30)));
}

BOOST_AUTO_TEST_CASE(the_correlation_id_is_the_first_that_is_there) {
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}, {"X-VSS-E2EID", "b"}, {"ActivityId", "a"}})) == "a");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}, {"X-VSS-E2EID", "b"}})) == "b");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"x-msedge-ref", "c"}})) == "c");
    BOOST_TEST(http::correlation_id(answer(200)) == "");
    BOOST_TEST(http::correlation_id(answer(200, "", {{"ActivityId", std::string(1000, 'a')}})).size() == 103u);
}

BOOST_AUTO_TEST_CASE(messages_are_masked_and_words_stay) {
    BOOST_TEST(read(401, R"({"message":"Basic authentication requires a secure connection to the server."})").message ==
               "Basic authentication requires a secure connection to the server.");
    BOOST_TEST(read(401, R"({"message":"Authorization:\"Basic OmNhbmFyeWNhbmFyeQ==\" refused"})").message ==
               "Authorization:\"Basic ***\" refused");
    BOOST_TEST(read(401, "Bearer 0123456789abc").message == "Bearer ***");
}

BOOST_AUTO_TEST_CASE(a_message_is_found_in_every_form) {
    for (const char* body : {R"({"message":"why"})", R"({"Message":"why"})", R"({"MESSAGE":"why"})", R"({"error":{"message":"why"}})",
             R"({"error":{"code":"c","Message":"why","message":"other"}})", R"({"errors":[{"message":"why"},{"message":"second"}]})",
             R"({"errors":[{"code":1},{"message":"why"}]})", R"({"count":1,"value":{"Message":"why"}})",
             R"({"odata.error":{"code":"","message":{"lang":"en-US","value":"why"}}})", R"([{"message":"why"}])", R"("why")",
             R"({"errors":["why","second"]})", R"({"error":"why"})", R"({"error":"invalid_request","error_description":"why"})",
             R"({"title":"Bad Request","status":400,"errors":{"field":["no"]},"detail":"why"})",
             R"({"errors":[{"message":"inner"}],"message":"why"})", R"({"value":[{"x":[[{}]],"message":"why"}]})",
             R"({"m\essage":1, "message" : "why" })", R"({"message":"w\u0068y"})",
             // a member of another type, beside a good one
             R"({"message":7,"Message":"why"})", R"({"message":{"text":"x"},"error":{"message":"why"}})",
             R"({"message":["x"],"value":{"Message":"why"}})", R"({"message":null,"Message":"why"})", R"({"message":"","Message":"why"})",
             R"({"message":"why","typeKey":7})", R"({"message":"why","typeKey":{"a":[1,{}]},"value":3})",
             R"({"typeKey":[],"errors":7,"error":{"message":"why"}})", R"({"message":true,"errors":[3,"why"]})",
             R"({"message":"why","rest":)", "{\"x\":\"\xff\",\"message\":\"why\"}"})
        BOOST_TEST(read(400, body).message == "why", body);
    for (const char* body : {R"({"message":7})", R"({"message":{}})", R"({"messages":"no"})", R"({"inner":{"message":"no"}})",
             R"({"error":{"inner":{"message":"no"}}})", R"({"message":"cut)", R"({"a" "b"})", R"({"a":,})", R"({]})", R"({:})",
             R"({"message")", "{", R"({"a":{"b":[)", R"({"a\)"})
        BOOST_TEST(read(400, body).message == "the service refused the request: change the request", body);
    for (const char* text : {"[TF400] no", "[1,2]", "[", "no quotes"}) BOOST_TEST(read(400, text).message == text, text);
    BOOST_TEST(read(400, R"({"typeKey":7,"value":{"Message":"why","typeKey":"A"}})").type_key == "A");
    BOOST_TEST(read(400, R"({"message":"a\"b\u000a\u202ec\u009bd"})").message == "a\"b \xef\xbf\xbd"
                                                                                 "c d");
    BOOST_TEST(read(400, "{\"message\":\"a\xff\"}").message == "a\xef\xbf\xbd");
    BOOST_TEST(read(400, "a\xe2\x82 b").message == "a\xef\xbf\xbd\xef\xbf\xbd b");
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += R"({"error":)";
    BOOST_TEST(read(400, deep).message == "the service refused the request: change the request");
    BOOST_TEST(read(400, std::string(200'000, '[')).message.size() == 503u);
}

BOOST_AUTO_TEST_CASE(the_error_header_says_what_the_body_does_not) {
    const std::vector<std::pair<std::string, std::string>> expired{
        {"Content-Type", "text/html"}, {"X-TFS-ServiceError", "The%20Personal%20Access%20Token%20used%20has%20expired."}};
    BOOST_TEST(read(401, "<html>", expired).message == "The Personal Access Token used has expired.");
    BOOST_TEST(read(401, "", expired).message == "The Personal Access Token used has expired.");
    BOOST_TEST(http::sign_in_failure(answer(203, "<html>", expired)).message ==
               "the service answered with its sign-in page: the credential is missing, wrong or expired; sign in again (The Personal "
               "Access Token used has expired.)");
    BOOST_TEST(read(401, "", {{"x-tfs-serviceerror", "TF30063%3A+You+are+not+authorized."}}).message == "TF30063: You are not authorized.");
    BOOST_TEST(read(401, "", {{"X-TFS-ServiceError", "a+b%20c"}}).message == "a+b c");
    BOOST_TEST(read(403, "", {{"X-TFS-ServiceError", "100% wrong"}}).message == "100% wrong"); // not percent-encoded at all
    BOOST_TEST(read(403, "", {{"X-TFS-ServiceError", "%ff"}}).message == "%ff");
    BOOST_TEST(read(403, "", {{"X-TFS-ServiceError", "a%0d%0ab%1b"}}).message == "a b");
    BOOST_TEST(read(403, "", {{"X-TFS-ServiceError", "Gr%C3%BC%C3%9Fe"}}).message == "Gr\xc3\xbc\xc3\x9f"
                                                                                     "e");
    BOOST_TEST(read(401, "", {{"X-TFS-ServiceError", "token%20eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc"}}).message == "token ***");
    BOOST_TEST(read(404, R"({"message":"m"})", {{"X-TFS-ServiceError", "m"}}).message == "m");
    BOOST_TEST(read(404, R"({"message":"m"})", {{"X-TFS-ServiceError", "because"}}).message == "m (because)");
    BOOST_TEST(read(401, "", {{"X-TFS-ServiceError", "TF400813%3A%20x"}}).message.find("one of: the identity is unknown here") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_server_that_offers_the_sign_in_of_windows_alone) {
    const auto said = [](std::vector<std::pair<std::string, std::string>> headers, int status = 401) {
        return read(status, "", std::move(headers)).message;
    };
    const std::string plain = "the service refused the request: sign in again";
    const auto only = [&](const std::string& offered) {
        return plain + " (the server offers " + offered +
               " only, Windows authentication, which this library does not support: enable Basic authentication on the server, so that it "
               "takes personal access tokens)";
    };
    BOOST_TEST(said({{"WWW-Authenticate", "NTLM"}}) == only("NTLM"));
    BOOST_TEST(said({{"WWW-Authenticate", "Negotiate"}, {"www-authenticate", "NTLM"}}) == only("Negotiate and NTLM"));
    BOOST_TEST(said({{"WWW-Authenticate", "Negotiate, NTLM"}}) == only("Negotiate and NTLM"));
    BOOST_TEST(said({{"WWW-Authenticate", "Negotiate oXcwdaADCgEBoVgEVk5UTE1TU1A="}}) == only("Negotiate"));
    BOOST_TEST(said({{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "Basic realm=\"https://tfs.example.com/\""}}) == plain);
    BOOST_TEST(said({{"WWW-Authenticate", "NTLM, Basic realm=\"a, NTLM\", charset=\"UTF-8\""}}) == plain);
    BOOST_TEST(said({{"WWW-Authenticate", "Basic realm=\"a\", NTLM"}}) == plain);
    BOOST_TEST(said({{"WWW-Authenticate", "Bearer authorization_uri=https://login.microsoftonline.com/x"},
                   {"WWW-Authenticate", "TFS-Federated"}}) == plain);
    BOOST_TEST(said({}) == plain);
    BOOST_TEST(said({{"WWW-Authenticate", "NTLM"}}, 403).find("NTLM") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_claims_challenge) {
    const std::string challenge = R"(Bearer error="insufficient_claims", claims="eyJhIjoxfQ")";
    const auto found = [&](int status, const std::string& name, const std::string& value) {
        return std::string(http::claims_challenge(answer(status, "", {{"WWW-Authenticate", "Basic"}, {name, value}})));
    };
    BOOST_TEST(found(401, "www-authenticate", challenge) == challenge);
    BOOST_TEST(found(403, "WWW-Authenticate", challenge) == "");
    BOOST_TEST(found(401, "X-Other", challenge) == "");
    BOOST_TEST(found(401, "WWW-Authenticate", R"(Bearer error="invalid_token")") == "");

    const failure why = read(401, R"({"message":"TF400813: not authorized"})", {{"WWW-Authenticate", challenge}});
    BOOST_TEST(why.challenge == challenge);
    BOOST_TEST(why.message.find("it asks for a new sign-in") != std::string::npos);
    BOOST_TEST(to_string(why).find("eyJ") == std::string::npos);
    BOOST_TEST(read(401, "{}").challenge == "");
}

BOOST_AUTO_TEST_CASE(a_proxy_is_called_a_proxy) {
    const auto asked = read(407, "<html>Sign in</html>", {{"Content-Type", "text/html"}, {"Proxy-Authenticate", "Basic realm=\"proxy\""}});
    BOOST_TEST(asked.message.find("a proxy asks for a user name and a password (407)") == 0u);
    BOOST_TEST(asked.message.find("sign in again") == std::string::npos);
    BOOST_TEST(asked.status == 407);
    const std::vector<std::pair<std::string, std::string>> proxy{{"Content-Type", "text/html"}, {"Via", "1.1 proxy.example.com"}};
    BOOST_TEST(read(403, "<html>", proxy).message.find("a page from a proxy") != std::string::npos);
    BOOST_TEST(read(403, "<html>", {{"Content-Type", "text/html"}, {"Via", "1.1 p"}, {"ActivityId", "a"}}).message.find("proxy") ==
               std::string::npos);
    BOOST_TEST(http::is_foreign_page(answer(200, "<html>Please log in to the proxy: sign in</html>", proxy)));
    BOOST_TEST(!http::is_sign_in_page(answer(200, "<html>Please log in to the proxy: sign in</html>", proxy)));
    BOOST_TEST(http::is_foreign_page(answer(200, "<html>This site is blocked</html>", {{"Content-Type", "text/html"}})));
    BOOST_TEST(!http::is_foreign_page(answer(200, "{}", {{"Via", "1.1 p"}, {"Content-Type", "application/json"}})));
    BOOST_TEST(!http::is_foreign_page(answer(204, "", proxy)));
    BOOST_TEST(!http::is_foreign_page(answer(502, "", proxy)));
    BOOST_TEST(http::foreign_page_failure(answer(200, "", proxy)).message.find("sign-in page") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_redirect_names_its_host_alone) {
    const auto to = [](const char* location) { return http::redirect_failure(answer(302, "", {{"Location", location}})).message; };
    const std::string before = "the service answered with a redirect",
                      after = ", which is never followed: check the address of the organization or server";
    BOOST_TEST(to("https://elsewhere.example.com/path?code=canary#f") == before + " to elsewhere.example.com" + after);
    for (const char* none :
        {"", "/relative?code=canary", "https://user:canary@h/", "javascript:canary", "//canary.example", "https://canary canary/"})
        BOOST_TEST(to(none) == before + after, none);
    const auto page =
        http::sign_in_failure(answer(302, "", {{"Location", "https://spsprodcus.vssps.visualstudio.com/_signin?state=canary"}}));
    BOOST_TEST(page.message == "the service answered with its sign-in page (a redirect to spsprodcus.vssps.visualstudio.com): the "
                               "credential is missing, wrong or expired; sign in again");
}

BOOST_AUTO_TEST_CASE(sign_in_pages) {
    const std::vector<std::pair<std::string, std::string>> html{{"Content-Type", "Text/HTML; charset=utf-8"}},
        json{{"Content-Type", "application/json"}};
    BOOST_TEST(http::is_sign_in_page(answer(203, "", html)));
    BOOST_TEST(http::is_sign_in_page(answer(203, "{}", json)));
    for (const char* page :
        {"<title>Azure DevOps Services | Sign In</title>", "<a href='/_signin'>", "<script src='https://login.microsoftonline.com/x'>"})
        BOOST_TEST(http::is_sign_in_page(answer(200, page, html)));
    for (const char* mark : {"ActivityId", "X-TFS-ProcessId", "X-VSS-E2EID", "x-msedge-ref"})
        BOOST_TEST_CONTEXT(mark) BOOST_TEST(http::is_sign_in_page(answer(200, "", {{"Content-Type", "text/html"}, {mark, "a"}})));
    BOOST_TEST(!http::is_sign_in_page(answer(200, "<html>", html)));
    BOOST_TEST(!http::is_sign_in_page(answer(200, "sign in",
        {{"Content-Type", "text/html"}, {"ActivityId", "a"}, {"Content-Disposition", "attachment; filename=report.html"}})));
    BOOST_TEST(http::is_sign_in_page(answer(302, "", html)));
    BOOST_TEST(
        http::is_sign_in_page(answer(302, "", {{"Location", "https://spsprodcus.vssps.visualstudio.com/_signin?realm=dev.azure.com"}})));
    BOOST_TEST(!http::is_sign_in_page(answer(302, "", {{"Location", "https://elsewhere"}})));
    const auto moved = [&](const char* location, const char* name = "X-A", int status = 302) {
        return http::is_sign_in_page(answer(status, "<html>", {{"Content-Type", "text/html"}, {"Location", location}, {name, "1.1 a"}}));
    };
    for (const char* own : {"/_signin", "/tfs/x", "https://acme.visualstudio.com/_signin", "https://LOGIN.microsoftonline.com/x",
             "https://app.vssps.dev.azure.com/"})
        BOOST_TEST(moved(own), own);
    BOOST_TEST(moved("https://adfs.example.com/", "X-TFS-ProcessId"));
    for (const char* foreign : {"https://gateway.corp/block", "https://gateway.corp/sso_signin", "//gateway.corp/_signin",
             "https://notdev.azure.com.corp/_signin", "https://xvisualstudio.com/_signin"})
        for (const int status : {301, 302, 307}) BOOST_TEST(!moved(foreign, "X-A", status), foreign);
    BOOST_TEST(!moved("https://acme.visualstudio.com/_signin", "Via"));
    const std::vector<std::pair<std::string, std::string>> by_proxy{{"Content-Type", "text/html"}, {"Via", "1.1 squid"}};
    BOOST_TEST(!http::is_sign_in_page(answer(203, "<html>", by_proxy)));
    BOOST_TEST(http::is_foreign_page(answer(203, "<html>", by_proxy)));
    BOOST_TEST(!http::is_sign_in_page(answer(200, "{}", json)));
    BOOST_TEST(!http::is_sign_in_page(answer(404, "", html)));
    BOOST_TEST(!http::is_sign_in_page(answer(500, "", html)));
}

BOOST_AUTO_TEST_SUITE_END()
