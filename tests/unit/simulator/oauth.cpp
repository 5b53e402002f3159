// SPDX-License-Identifier: BSL-1.0
#include "client.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include <set>

namespace simulator_oauth {
using namespace simulator_tests;
using namespace std::chrono_literals;

namespace {

const std::string form_type = "application/x-www-form-urlencoded";

struct with_app : with_service {
    simulator::app_registration app = simulator::demo_app();

    with_app() { authorization.clear(); }

    std::string form(const simulator::parameters& pairs) const {
        std::string out;
        for (const auto& pair : pairs) {
            out += (out.empty() ? "" : "&") + simulator::percent_encode(pair.first) + '=' + simulator::percent_encode(pair.second);
        }
        return out;
    }

    simulator::parameters question() const {
        return {{"client_id", app.client_id}, {"response_type", "Assertion"}, {"state", "s t\"<é"}, {"scope", app.scopes},
            {"redirect_uri", app.redirect_uri}};
    }

    simulator::parameters exchange(const std::string& code) const {
        return {{"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
            {"client_assertion", app.client_secret}, {"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", code},
            {"redirect_uri", app.redirect_uri}};
    }

    simulator::parameters refresh(const std::string& token) const {
        auto out = exchange(token);
        out[2].second = "refresh_token";
        return out;
    }

    answer decide(simulator::parameters pairs, const std::string& decision) {
        pairs.emplace_back("decision", decision);
        return send("POST", "/oauth2/authorize", form(pairs), form_type);
    }

    answer ask_token(const simulator::parameters& pairs) { return send("POST", "/oauth2/token", form(pairs), form_type); }

    simulator::parameters callback(const answer& from) const {
        const auto location = from.header("Location");
        BOOST_REQUIRE(location.starts_with(app.redirect_uri + '?'));
        return simulator::parse_form(location.substr(location.find('?') + 1)).value();
    }

    std::string code() { return callback(decide(question(), "accept"))[0].second; }

    void must_refuse(const simulator::parameters& pairs, const std::string& error) {
        const auto got = ask_token(pairs);
        BOOST_TEST(got.status == 400);
        BOOST_TEST(got.text_at("/Error") == error);
        BOOST_TEST(!got.text_at("/ErrorDescription").empty());
        BOOST_TEST(got.text.find(app.client_secret) == std::string::npos);
    }
};

} // namespace
} // namespace simulator_oauth

BOOST_FIXTURE_TEST_SUITE(simulator_oauth, with_app)

BOOST_AUTO_TEST_CASE(the_page_asks_for_consent) {
    const auto page = get("/oauth2/authorize?" + form(question()));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.text.find("value=\"accept\"") != std::string::npos);
    BOOST_TEST(page.text.find("value=\"deny\"") != std::string::npos);
    BOOST_TEST(page.text.find("norman@fabrikam.example") != std::string::npos);
    BOOST_TEST(page.text.find("value=\"s t&quot;&lt;é\"") != std::string::npos);
    BOOST_TEST(page.header("Content-Security-Policy").find("form-action 'self' http://127.0.0.1:8080") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(accepting_gives_code_and_state) {
    const auto got = decide(question(), "accept");
    BOOST_TEST(got.status == 302);
    const auto pairs = callback(got);
    BOOST_REQUIRE(pairs.size() == 2u);
    BOOST_TEST(pairs[0].first == "code");
    BOOST_TEST(pairs[1].first == "state");
    BOOST_TEST(pairs[1].second == "s t\"<é");
}

BOOST_AUTO_TEST_CASE(denying_gives_an_error_and_the_state) {
    const auto pairs = callback(decide(question(), "deny"));
    BOOST_REQUIRE(pairs.size() == 2u);
    BOOST_TEST(pairs[0].first == "error");
    BOOST_TEST(pairs[0].second == "access_denied");
    BOOST_TEST(pairs[1].second == "s t\"<é");
}

BOOST_AUTO_TEST_CASE(a_state_that_was_not_sent_is_not_returned) {
    auto without = question();
    without.erase(without.begin() + 2);
    BOOST_TEST(callback(decide(without, "accept")).size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_question_that_differs_from_the_registration_is_an_error_page) {
    const simulator::parameters wrong{{"client_id", "someone else"}, {"response_type", "code"}, {"scope", "vso.identity"},
        {"redirect_uri", app.redirect_uri + '/'}, {"scope", app.scopes + " vso.code"}};
    for (const auto& change : wrong) {
        auto pairs = question();
        for (auto& pair : pairs) {
            if (pair.first == change.first) pair.second = change.second;
        }
        BOOST_TEST_CONTEXT(change.first << "=" << change.second) {
            BOOST_TEST(get("/oauth2/authorize?" + form(pairs)).status == 400);
            const auto decided = decide(pairs, "accept");
            BOOST_TEST(decided.status == 400);
            BOOST_TEST(decided.header("Location").empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(scopes_may_come_in_any_order) {
    auto pairs = question();
    pairs[3].second = "vso.work_write vso.identity";
    BOOST_TEST(decide(pairs, "accept").status == 302);
}

BOOST_AUTO_TEST_CASE(a_repeated_parameter_is_an_error_page) {
    auto pairs = question();
    pairs.push_back(pairs.front());
    BOOST_TEST(get("/oauth2/authorize?" + form(pairs)).status == 400);
}

BOOST_AUTO_TEST_CASE(a_decision_is_a_form_that_says_accept_or_deny) {
    BOOST_TEST(decide(question(), "perhaps").status == 400);
    BOOST_TEST(send("POST", "/oauth2/authorize", form(question()), "text/plain").status == 400);
}

BOOST_AUTO_TEST_CASE(the_chosen_user_is_the_one_signed_in) {
    auto pairs = question();
    pairs.emplace_back("user", "zoe@contoso.example");
    const auto token = ask_token(exchange(callback(decide(pairs, "accept"))[0].second)).text_at("/access_token");
    authorization = "Bearer " + token;
    BOOST_TEST(get("/_apis/profile/profiles/me").text_at("/emailAddress") == "zoe@contoso.example");
    pairs.back().second = "nobody@nowhere.example";
    authorization.clear();
    BOOST_TEST(decide(pairs, "accept").status == 400);
}

BOOST_AUTO_TEST_CASE(a_code_becomes_tokens) {
    const auto got = ask_token(exchange(code()));
    BOOST_REQUIRE(got.status == 200);
    BOOST_TEST(got.text_at("/token_type") == "jwt-bearer");
    BOOST_TEST(got.text_at("/expires_in") == "3599");
    BOOST_TEST(got.text_at("/scope") == app.scopes);
    const auto access = got.text_at("/access_token");
    BOOST_TEST(std::count(access.begin(), access.end(), '.') == 2);
    BOOST_TEST(got.text_at("/refresh_token") != access);
    authorization = "Bearer " + access;
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 200);
}

BOOST_AUTO_TEST_CASE(expires_in_can_be_a_number) {
    service.expires_in_as_number(true);
    BOOST_TEST(ask_token(exchange(code())).number_at("/expires_in") == 3599);
}

BOOST_AUTO_TEST_CASE(each_parameter_is_needed_and_checked) {
    const simulator::parameters wrong{{"client_assertion_type", "invalid_request"}, {"client_assertion", "invalid_client"},
        {"grant_type", "unsupported_grant_type"}, {"assertion", "invalid_grant"}, {"redirect_uri", "invalid_grant"}};
    for (std::size_t i = 0; i < wrong.size(); ++i) {
        BOOST_TEST_CONTEXT(wrong[i].first) {
            auto pairs = exchange(code());
            pairs[i].second += "x";
            must_refuse(pairs, wrong[i].second);
            pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
            must_refuse(pairs, "invalid_request");
        }
    }
}

BOOST_AUTO_TEST_CASE(an_invalid_form_is_refused) {
    const auto fresh = code();
    BOOST_TEST(send("POST", "/oauth2/token", form(exchange(fresh)), "application/json").text_at("/Error") == "invalid_request");
    const httplib::MultipartFormDataItems parts{{"assertion", fresh, "", ""}};
    const auto multipart = client.Post("/oauth2/token", parts);
    BOOST_REQUIRE(multipart);
    BOOST_TEST(multipart->status == 400);
    auto twice = exchange(fresh);
    twice.push_back(twice.back());
    must_refuse(twice, "invalid_request");
    BOOST_TEST(send("POST", "/oauth2/token", form(exchange(fresh)) + "&x=%zz", form_type).text_at("/Error") == "invalid_request");
    BOOST_TEST(get("/oauth2/token").status == 405);
    BOOST_TEST(ask_token(exchange(fresh)).status == 200);
}

BOOST_AUTO_TEST_CASE(a_code_is_used_once_and_its_reuse_ends_its_tokens) {
    const auto once = code();
    const auto first = ask_token(exchange(once));
    BOOST_TEST(first.status == 200);
    must_refuse(exchange(once), "invalid_grant");
    must_refuse(refresh(first.text_at("/refresh_token")), "invalid_grant");
    authorization = "Bearer " + first.text_at("/access_token");
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 203);
}

BOOST_AUTO_TEST_CASE(a_code_lives_five_minutes) {
    const auto in_time = code(), late = code();
    clock.forward(5min - 1ms);
    BOOST_TEST(ask_token(exchange(in_time)).status == 200);
    clock.forward(1ms);
    must_refuse(exchange(late), "invalid_grant");
}

BOOST_AUTO_TEST_CASE(an_access_token_lives_an_hour) {
    authorization = "Bearer " + ask_token(exchange(code())).text_at("/access_token");
    clock.forward(3598s);
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 200);
    clock.forward(1s);
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 203);
}

BOOST_AUTO_TEST_CASE(refresh_tokens_rotate) {
    const auto first = ask_token(exchange(code())).text_at("/refresh_token");
    const auto second = ask_token(refresh(first));
    BOOST_REQUIRE(second.status == 200);
    BOOST_TEST(second.text_at("/refresh_token") != first);
    BOOST_TEST(ask_token(refresh(second.text_at("/refresh_token"))).status == 200);
}

BOOST_AUTO_TEST_CASE(a_rotated_refresh_token_ends_its_family) {
    const auto first = ask_token(exchange(code())).text_at("/refresh_token");
    const auto second = ask_token(refresh(first));
    must_refuse(refresh(first), "invalid_grant");
    must_refuse(refresh(second.text_at("/refresh_token")), "invalid_grant");
    authorization = "Bearer " + second.text_at("/access_token");
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 203);
}

BOOST_AUTO_TEST_CASE(a_refresh_without_a_new_token_keeps_the_old_one) {
    const auto first = ask_token(exchange(code())).text_at("/refresh_token");
    service.omit_refresh_token(true);
    const auto got = ask_token(refresh(first));
    BOOST_TEST(!got.body().as_object().contains("refresh_token"));
    BOOST_TEST(ask_token(refresh(first)).status == 200);
}

BOOST_AUTO_TEST_CASE(revoked_refresh_tokens_are_refused_and_expired_access_tokens_refreshed) {
    const auto got = ask_token(exchange(code()));
    authorization = "Bearer " + got.text_at("/access_token");
    service.expire_access_tokens();
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 203);
    const auto again = ask_token(refresh(got.text_at("/refresh_token")));
    authorization = "Bearer " + again.text_at("/access_token");
    BOOST_TEST(get("/_apis/profile/profiles/me").status == 200);
    service.revoke_refresh_tokens();
    must_refuse(refresh(again.text_at("/refresh_token")), "invalid_grant");
}

BOOST_AUTO_TEST_CASE(grants_belong_to_the_app_they_were_given_to) {
    const simulator::app_registration other{"other", "other.secret.jwt", app.redirect_uri, app.scopes};
    simulator::authority authority{{app, other}};
    const simulator::time_point now{};
    const auto given = authority.issue_code(app, "user", now);
    auto pairs = exchange(given);
    pairs[1].second = other.client_secret;
    const auto reply = authority.token({"POST", "/oauth2/token", form(pairs), {{"Content-Type", form_type}}}, now);
    BOOST_TEST(reply.status == 400);
    BOOST_TEST(reply.body.find("invalid_grant") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(wider_scopes_include_narrower_ones) {
    BOOST_TEST(simulator::scopes_cover("vso.identity vso.work_full", "vso.work"));
    BOOST_TEST(simulator::scopes_cover("vso.work_write", "vso.profile"));
    BOOST_TEST(simulator::scopes_cover("user_impersonation", "vso.graph"));
    BOOST_TEST(!simulator::scopes_cover("vso.work", "vso.work_write"));
    BOOST_TEST(!simulator::scopes_cover("vso.work_write", "vso.identity"));
    BOOST_TEST(!simulator::scopes_cover("", "vso.work"));
}

BOOST_AUTO_TEST_CASE(the_demo_app_is_the_same_on_every_start) {
    BOOST_TEST(simulator::demo_app().client_secret == app.client_secret);
    BOOST_TEST(simulator::is_guid(app.client_id));
    BOOST_TEST(std::count(app.client_secret.begin(), app.client_secret.end(), '.') == 2);
}

BOOST_AUTO_TEST_SUITE_END()
