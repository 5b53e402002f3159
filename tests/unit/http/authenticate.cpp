// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/authenticate.hpp>

#include "sample.hpp"

#include <azdo/http/any_credential.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/retry.hpp>

#include <boost/test/unit_test.hpp>
#include <functional>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(http_authenticate)

using namespace azdo;
using sample::answer;

namespace {
struct ask {
    using result_type = int;
    http_method method = http_method::post;
    std::string target = "https://dev.azure.com/acme";
    std::string accept = "application/json";
    result<http::request> to_request() const {
        auto made = http::request::make(method, target);
        if (made)
            if (auto set = made->set_header("Accept", accept); !set) return set.error();
        return made;
    }
    result<int> parse(const http::response& got) const { return got.status; }
};

/// Renews at a token endpoint, through the policies after this one.
struct renewing {
    int* renewals;
    bool is_for(const http::url_parts& url) const noexcept { return http::is_cloud_service(url); }
    conversation<http::authorization> authorize(const http::authorization* refused, next_t next) const {
        if (refused == nullptr) co_return http::authorization::bearer(secret<std::string>("first"));
        ++*renewals;
        auto request = http::request::make(http_method::post, "https://token.example.com/");
        if (!request) co_return request.error();
        auto got = co_await next(*std::move(request));
        if (!got) co_return got.error();
        if (got->status != 200) co_return fail(failure_kind::not_signed_in, "the grant is dead");
        co_return http::authorization::bearer(secret<std::string>(std::move(got->body)));
    }
};
std::string header(const http::request& request) { return std::string(request.headers().find("Authorization")); }
const std::vector<std::pair<std::string, std::string>> html{{"Content-Type", "text/html"}};
} // namespace

BOOST_AUTO_TEST_CASE(a_request_gets_the_credential) {
    sample::script script{{answer(200)}};
    const auto api = authenticate{access_token{secret<std::string>("abc")}} | std::ref(script);
    BOOST_TEST(call(ask{}, api).value() == 200);
    BOOST_TEST(header(script.asked.at(0)) == "Bearer abc");
    BOOST_TEST(script.asked.at(0).holds_secrets());
}

BOOST_AUTO_TEST_CASE(it_goes_to_no_other_host) {
    for (const char* target : {"https://evil.com/", "http://dev.azure.com/", "http://127.0.0.1:8080/"}) {
        BOOST_TEST_INFO_SCOPE(target);
        sample::script script{{answer(200)}};
        const auto api = authenticate{access_token{secret<std::string>("canary")}} | std::ref(script);
        const auto got = call(ask{.target = target}, api);
        BOOST_TEST(sample::kind_of(got) == "invalid_input");
        BOOST_TEST(got.error().nothing_sent);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
        BOOST_TEST(script.asked.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_host_is_named_beside_those_that_the_credential_is_for) {
    sample::script script{{}};
    const auto why = [&](auto credential, const char* target) {
        return call(ask{.target = target}, authenticate{std::move(credential)} | std::ref(script)).error().message;
    };
    const personal_access_token own(secret<std::string>("canary"), {{"https://tfs.example.com/"}});
    BOOST_TEST(why(own, "https://dev.azure.com/x?y=z") ==
               "the credential is not for https://dev.azure.com: it is for https://tfs.example.com; nothing was sent");
    BOOST_TEST(why(any_credential(own), "http://tfs.example.com/") ==
               "the credential is for this host, but the request is over plain http, to http://tfs.example.com: use https; it is for "
               "https://tfs.example.com; nothing was sent");
    int renewals = 0; // a credential without a `refusal`
    BOOST_TEST(why(renewing{&renewals}, "https://evil.com/") == "the credential is not for https://evil.com; nothing was sent");
    BOOST_TEST(why(any_credential(renewing{&renewals}), "http://dev.azure.com/") ==
               "the credential is not for http://dev.azure.com over plain http: use https; nothing was sent");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_credential_is_told_what_the_service_demands) {
    struct demanded {
        std::vector<std::string>* seen;
        bool is_for(const http::url_parts&) const noexcept { return true; }
        result<http::authorization> authorize(const http::authorization* refused) const {
            if (refused != nullptr) seen->push_back(refused->challenge());
            return http::authorization::bearer(secret<std::string>(refused == nullptr ? "first" : "second"));
        }
    };
    const std::vector<std::pair<std::string, std::string>> challenge{
        {"WWW-Authenticate", "Bearer error=\"insufficient_claims\", claims=\"eyJhIjoxfQ\""}};
    std::vector<std::string> seen;
    sample::script script{{answer(401, "", challenge), answer(200), answer(401), answer(200), answer(401), answer(401, "", challenge)}};
    const auto api = authenticate{any_credential(demanded{&seen})} | std::ref(script);
    for (int i = 0; i < 2; ++i) BOOST_TEST(call(ask{}, api).value() == 200);
    BOOST_TEST((seen == std::vector<std::string>{challenge[0].second, ""}));
    BOOST_TEST(call(ask{}, api).value() == 401); // once: the second refusal is the answer
    BOOST_TEST(script.asked.size() == 6u);
}

BOOST_AUTO_TEST_CASE(a_bad_token_is_not_sent) {
    sample::script script{{answer(200)}};
    const auto api = authenticate{access_token{secret<std::string>("a b")}} | std::ref(script);
    BOOST_TEST(sample::kind_of(call(ask{}, api)) == "invalid_input");
    BOOST_TEST(script.asked.empty());
}

BOOST_AUTO_TEST_CASE(a_refused_request_is_sent_again_with_a_renewed_token_once) {
    for (const auto& refusal :
        {answer(401), answer(203, "<html>", html), answer(302, "", html), answer(200, "<html>Sign in</html>", html)}) {
        int renewals = 0;
        sample::script script{{refusal, answer(200, "second"), answer(201)}};
        const auto api = authenticate{renewing{&renewals}} | std::ref(script);
        BOOST_TEST(call(ask{}, api).value() == 201);
        BOOST_TEST(renewals == 1);
        BOOST_TEST_REQUIRE(script.asked.size() == 3u);
        BOOST_TEST(header(script.asked[0]) == "Bearer first");
        BOOST_TEST(header(script.asked[1]) == "");
        BOOST_TEST(header(script.asked[2]) == "Bearer second");
    }
}

BOOST_AUTO_TEST_CASE(a_second_refusal_is_final) {
    int renewals = 0;
    sample::script script{{answer(401), answer(200, "second"), answer(401)}};
    const auto api = authenticate{renewing{&renewals}} | std::ref(script);
    BOOST_TEST(call(ask{}, api).value() == 401);
    BOOST_TEST(renewals == 1);
    BOOST_TEST(script.asked.size() == 3u);
}

BOOST_AUTO_TEST_CASE(a_credential_that_cannot_renew_is_not_sent_twice) {
    sample::script script{{answer(401)}};
    const auto api = authenticate{personal_access_token{secret<std::string>("abc")}} | std::ref(script);
    BOOST_TEST(call(ask{}, api).value() == 401);
    BOOST_TEST(script.asked.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_failed_renewal_is_reported) {
    int renewals = 0;
    sample::script script{{answer(401), answer(400)}};
    const auto api = authenticate{renewing{&renewals}} | std::ref(script);
    BOOST_TEST(call(ask{}, api).error().message == "the grant is dead");
    sample::script down{{answer(401), fail(failure_kind::transport, "down")}};
    BOOST_TEST(call(ask{}, authenticate{renewing{&renewals}} | std::ref(down)).error().message == "down");
    sample::script odd{{answer(401), answer(200, "no token")}};
    BOOST_TEST(sample::kind_of(call(ask{}, authenticate{renewing{&renewals}} | std::ref(odd))) == "invalid_input");
    BOOST_TEST(odd.asked.size() == 2u);
}

BOOST_AUTO_TEST_CASE(other_answers_are_left_alone) {
    for (int status : {200, 204, 403, 404, 429, 500}) {
        BOOST_TEST_INFO_SCOPE(status);
        int renewals = 0;
        sample::script script{{answer(status)}};
        BOOST_TEST(call(ask{}, authenticate{renewing{&renewals}} | std::ref(script)).value() == status);
        BOOST_TEST(renewals == 0);
    }
    int renewals = 0;
    const auto page = answer(200, "<html>sign in</html>", {{"Content-Type", "text/html"}, {"ActivityId", "a"}});
    for (const char* accept : {"text/html", "application/octet-stream, text/plain", "application/zip", "text/html, application/json"}) {
        BOOST_TEST_INFO_SCOPE(accept);
        sample::script script{{page}};
        BOOST_TEST(call(ask{.accept = accept}, authenticate{renewing{&renewals}} | std::ref(script)).value() == 200);
    }
    const std::vector<std::pair<std::string, std::string>> file{
        {"Content-Type", "text/html"}, {"ActivityId", "a"}, {"Content-Disposition", "attachment; filename=report.html"}};
    for (const auto& got : {answer(200, "sign in", file), answer(200, "<html>blocked</html>", html), answer(407, "sign in", html)}) {
        BOOST_TEST_INFO_SCOPE(got.body);
        sample::script script{{got}};
        BOOST_TEST(call(ask{}, authenticate{renewing{&renewals}} | std::ref(script)).value() == got.status);
    }
    BOOST_TEST(renewals == 0);
    struct keep : http::body_sink {
        result<void> restart() override { return {}; }
        result<void> write(std::string_view) override { return {}; }
    } sink;
    sample::script streamed{{answer(200, "", {{"Content-Type", "text/html"}, {"ActivityId", "a"}})}}; // the type of a body in a sink is not
                                                                                                      // checked
    BOOST_TEST(call(ask{.accept = "*/*"}, authenticate{renewing{&renewals}} | std::ref(streamed), {.sink = &sink}).value() == 200);
    BOOST_TEST(renewals == 0);
    sample::script json{
        {answer(200, "", {{"Content-Type", "text/html"}, {"ActivityId", "a"}}), answer(200, "second"), answer(200)}}; // JSON was expected
    BOOST_TEST(call(ask{}, authenticate{renewing{&renewals}} | std::ref(json), {.sink = &sink}).value() == 200);
    BOOST_TEST(renewals == 1);
    renewals = 0;
    sample::script refused{{answer(203, "<html>", html), answer(200, "second"), answer(200)}}; // a download may need another token, too
    BOOST_TEST(call(ask{.accept = "application/octet-stream"}, authenticate{renewing{&renewals}} | std::ref(refused)).value() == 200);
    BOOST_TEST(renewals == 1);
}

BOOST_AUTO_TEST_CASE(a_failed_answer_does_not_repeat_the_credential) {
    struct tell {
        using result_type = std::string;
        result<http::request> to_request() const { return http::request::make(http_method::get, "https://dev.azure.com/acme"); }
        result<std::string> parse(const http::response& got) const { return got.body + "|" + std::string(got.headers().find("X-Said")); }
    };
    for (int status : {203, 302, 400, 403, 500}) {
        BOOST_TEST_INFO_SCOPE(status);
        sample::script script{{answer(status, "bad canary-1 here, canary-1", {{"X-Said", "canary-1."}})}};
        BOOST_TEST(call(tell{}, authenticate{access_token{secret<std::string>("canary-1")}} | std::ref(script)).value() ==
                   "bad ******** here, ********|********.");
        sample::script basic{{answer(status, "canary-1 and OmNhbmFyeS0x")}};
        BOOST_TEST(call(tell{}, authenticate{personal_access_token{secret<std::string>("canary-1")}} | std::ref(basic)).value() ==
                   "******** and ************|");
    }
    sample::script good{{answer(200, "canary-1")}};
    BOOST_TEST(call(tell{}, authenticate{access_token{secret<std::string>("canary-1")}} | std::ref(good)).value() ==
               "canary-1|"); // data is unchanged
}

BOOST_AUTO_TEST_CASE(each_repetition_passes_it_again) {
    sample::still_time time;
    sample::script script{{answer(429), answer(200)}};
    const auto api = retry{1u} | authenticate{access_token{secret<std::string>("abc")}} | std::ref(script);
    BOOST_TEST(call(ask{}, api, {}, time.driver()).value() == 200);
    BOOST_TEST(header(script.asked.at(1)) == "Bearer abc");
}

BOOST_AUTO_TEST_SUITE_END()
