// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/flow/token_response.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_token_response)

using namespace azdo::oauth;
using namespace std::chrono_literals;
using azdo::failure;
using azdo::failure_kind;
using azdo::result;
using azdo::secret;
using fixture::answer;
using fixture::noon;

namespace {
result<token> read(azdo::http::response got) {
    static const secret<std::string> client_secret(fixture::canary_secret), code(fixture::canary_code);
    const std::array hidden{&client_secret, &code};
    return read_token_response(std::move(got), noon, hidden);
}
failure refused(azdo::http::response got) {
    auto made = read(std::move(got));
    BOOST_REQUIRE(!made);
    for (const std::string& text : {made.error().message, made.error().type_key, made.error().place.pointer})
        BOOST_TEST(text.find("canary") == std::string::npos, text);
    return std::move(made).error();
}
failure refused(std::string body) { return refused(answer(200, std::move(body))); }
constexpr const char* whole =
    R"({"access_token":"abc","token_type":"jwt-bearer","expires_in":"3599","refresh_token":"def","scope":"vso.work"})";
} // namespace

BOOST_AUTO_TEST_CASE(a_whole_answer) {
    const auto made = read(answer(200, whole));
    BOOST_REQUIRE(made);
    BOOST_TEST(made->access_token.reveal() == "abc");
    BOOST_TEST(made->refresh_token.reveal() == "def");
    BOOST_TEST(made->scope == "vso.work");
    BOOST_CHECK(made->expires_at == noon + 3599s);
}

BOOST_AUTO_TEST_CASE(the_lifetime_is_a_number_or_a_text) {
    const std::pair<const char*, std::chrono::seconds> lifetimes[] = {
        {"3600", 3600s}, {R"("3600")", 3600s}, {"3599.9", 3599s}, {R"("3599.0")", 3599s}, {"0", 0s}, {"99999999999999", 315360000s}};
    for (const auto& one : lifetimes) BOOST_TEST_CONTEXT(one.first)
    BOOST_CHECK(
        read(answer(200, std::string(R"({"access_token":"a","token_type":"bearer","expires_in":)") + one.first + "}"))->expires_at ==
        noon + one.second);
    for (const char* none : {"null", R"("")"}) BOOST_TEST_CONTEXT(none)
    BOOST_TEST(
        !read(answer(200, std::string(R"({"access_token":"a","token_type":"bearer","expires_in":)") + none + "}"))->expires_at.has_value());
    BOOST_TEST(!read(answer(200, R"({"access_token":"a","token_type":"bearer"})"))->expires_at.has_value());
}

BOOST_AUTO_TEST_CASE(invalid_lifetimes) {
    for (const char* wrong : {"-1", R"("-1")", "true", "[]", "{}", R"("soon")", R"("3600s")", R"(" 3600")", R"("3600.")", R"("1.2.3")",
             "1e3", R"("99999999999999999999999999")", R"("\u0033")"}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        const bool dot = std::string_view(wrong) == R"("3600.")";
        const auto made = read(answer(200, std::string(R"({"access_token":"a","token_type":"bearer","expires_in":)") + wrong + "}"));
        BOOST_TEST(made.has_value() == dot);
        if (!made) BOOST_CHECK(made.error().kind == failure_kind::protocol);
    }
}

BOOST_AUTO_TEST_CASE(an_end_is_seconds_or_a_date) {
    const auto end = [](const std::string& members) {
        return read(answer(200, R"({"access_token":"a","token_type":"Bearer",)" + members + "}")).value().expires_at;
    };
    for (const char* end_of_hour :
        {"1795438800", R"("1795438800")", R"("2026-11-23T13:00:00Z")", R"("2026-11-23T13:00:00+00:00")", "1795438800.5"})
        BOOST_CHECK(end(std::string(R"("expires_on":)") + end_of_hour) == noon + 3600s);
    BOOST_CHECK(end(R"("expires_in":"86400","expires_on":"1795438800")") == noon + 3600s); // for a token that was cached for some time
    BOOST_CHECK(end(R"("expires_in":60,"expires_on":"1795438800")") == noon + 60s);
    BOOST_TEST(!end(R"("expires_on":null)").has_value());
    BOOST_TEST(!end(R"("expires_on":"")").has_value());
}

BOOST_AUTO_TEST_CASE(invalid_ends) {
    for (const char* wrong : {"-1", R"("soon")", "[]", "true", R"("2026-13-23T13:00:00Z")", R"("13:00")"}) BOOST_TEST_CONTEXT(wrong)
    BOOST_CHECK(
        refused(R"({"access_token":"a","token_type":"Bearer","expires_on":)" + std::string(wrong) + "}").kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(no_end_is_beyond_the_year_9999) {
    const auto at = [](const std::string& member, azdo::sys_time asked_at = noon) {
        return read_token_response(answer(200, R"({"access_token":"a","token_type":"Bearer",)" + member + "}"), asked_at, {});
    };
    for (const char* outside : {R"("expires_on":"9999-12-31T23:59:59-05:00")", R"("expires_on":"0001-01-01T00:00:00+05:00")"})
        BOOST_TEST_CONTEXT(outside) BOOST_CHECK(at(outside).error().kind == failure_kind::protocol);
    BOOST_TEST(azdo::format_time(*at(R"("expires_on":253402300800)")->expires_at) == "9999-12-31T23:59:59Z");
    BOOST_TEST(azdo::format_time(*at(R"("expires_on":"9223372036854775807")")->expires_at) == "9999-12-31T23:59:59Z");
    BOOST_CHECK(*at(R"("expires_in":9223372036854775807)")->expires_at == noon + 315'360'000s);
    for (const azdo::sys_time late : {*azdo::parse_time("9999-12-31T23:59:58Z"), azdo::latest_time, azdo::sys_time::max()})
        BOOST_TEST_CONTEXT(late.time_since_epoch().count()) BOOST_CHECK(*at(R"("expires_in":3600)", late)->expires_at == azdo::latest_time);
}

BOOST_AUTO_TEST_CASE(errors_of_entra) {
    const failure why = refused(answer(400,
        R"({"error":"invalid_grant","suberror":"consent_required","error_description":"AADSTS65001: The user has not consented. Trace ID: x",)"
        R"("error_codes":[65001,50076],"timestamp":"2026-11-23 12:00:00Z","trace_id":"255d1aef-8c98-452f-ac51-23d051240864",)"
        R"("correlation_id":"fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7","error_uri":"https://login.microsoftonline.com/error?code=65001"})"));
    BOOST_CHECK(why.kind == failure_kind::not_signed_in);
    BOOST_TEST(why.type_key == "invalid_grant");
    BOOST_TEST(why.sub_key == "consent_required");
    BOOST_TEST(why.trace == "error codes 65001, 50076; trace 255d1aef-8c98-452f-ac51-23d051240864");
    BOOST_TEST(why.correlation_id == "fb3d2015-bc17-4bb9-bb85-30c5cf1aaaa7");
}

BOOST_AUTO_TEST_CASE(claims_of_an_error) {
    const auto claims = [](const std::string& json) {
        const failure why = refused(answer(400, R"({"error":"interaction_required","claims":)" + json + "}"));
        BOOST_CHECK(why.kind == failure_kind::not_signed_in);
        BOOST_TEST(azdo::to_string(why).find("acrs") == std::string::npos);
        return why.challenge;
    };
    BOOST_TEST(claims(R"("{\"access_token\":{\"acrs\":null}}")") == R"({"access_token":{"acrs":null}})");
    for (const char* bad : {"null", "7", "{}", "[]", R"("acrs")", R"("{")", R"("[]")", R"("null")"}) BOOST_TEST(claims(bad) == "", bad);
    BOOST_TEST(claims(R"("{\"acrs\":\")" + std::string(5000, 'x') + R"(\"}")") == "");
}

BOOST_AUTO_TEST_CASE(numbers_and_texts_of_an_error_are_not_branched_on) {
    const auto kind = [](const char* codes) {
        return refused(answer(400, std::string(R"({"error":"invalid_grant","error_codes":)") + codes + "}")).kind;
    };
    for (const char* codes : {"[70008]", "[50076]", "[7000222]", "[]", "null", "\"x\"", "{}", "[\"canary\"]", "70008"})
        BOOST_TEST_CONTEXT(codes) BOOST_CHECK(kind(codes) == failure_kind::not_signed_in);
    const failure odd =
        refused(answer(400, R"({"error":"invalid_grant","suberror":"a canary","trace_id":"canary/","correlation_id":"<canary>"})"));
    BOOST_TEST(odd.sub_key == "");
    BOOST_TEST(odd.trace == "");
}

BOOST_AUTO_TEST_CASE(the_type_is_checked) {
    for (const char* type : {"bearer", "Bearer", "BEARER", "jwt-bearer", "JWT-Bearer"}) BOOST_TEST_CONTEXT(type)
    BOOST_TEST(read(answer(200, std::string(R"({"access_token":"a","token_type":")") + type + "\"}")).has_value());
    for (const char* type : {"", "mac", "bearer ", "pop", "canary"}) BOOST_TEST_CONTEXT(type)
    BOOST_CHECK(refused(std::string(R"({"access_token":"a","token_type":")") + type + "\"}").kind == failure_kind::protocol);
    BOOST_CHECK(refused(R"({"access_token":"a"})").kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(unknown_members_and_nulls_are_ignored) {
    BOOST_TEST(read(
        answer(200,
            R"({"x":{"y":[1]},"access_token":"a","token_type":"bearer","refresh_token":null,"scope":null,"error":null,"id_token":"z"})"))
                   .has_value());
    BOOST_TEST(read(answer(200, "\xEF\xBB\xBF{\"access_token\":\"a\",\"token_type\":\"bearer\"}")).has_value());
    BOOST_TEST(read(answer(200, R"({"access_token":"a","token_type":"bearer","Error":"","error":""})")).has_value());
}

BOOST_AUTO_TEST_CASE(a_failed_decode_says_where) {
    const failure made = refused("{\"access_token\":\"canary\",\n\"scope\":[\"canary\"]}");
    BOOST_TEST(
        made.message == "the token endpoint's response cannot be used at /scope (line 2, column 9): expected a string, found an array");
    BOOST_TEST(made.place.pointer == "/scope");
    BOOST_TEST(made.place.line == 2u);
    BOOST_TEST(refused("{").message.find("(line 1, column 2): expected ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_member_twice_is_refused) {
    for (const char* member :
        {R"("access_token":"b")", R"("token_type":"bearer")", R"("expires_in":1)", R"("refresh_token":"y")", R"("scope":"z")"}) {
        std::string body = whole;
        body.back() = ',';
        BOOST_CHECK(refused(body + member + "}").kind == failure_kind::protocol);
    }
}

BOOST_AUTO_TEST_CASE(an_error_lower_case_or_capitalised_under_any_status) {
    for (const int status : {200, 400, 401})
        for (const char* body : {R"({"error":"invalid_grant","error_description":"The grant is over."})",
                 R"({"Error":"invalid_grant","ErrorDescription":"The grant is over."})"}) {
            BOOST_TEST_INFO_SCOPE(status << ' ' << body);
            const failure why = refused(answer(status, body));
            BOOST_CHECK(why.kind == failure_kind::not_signed_in);
            BOOST_TEST(why.type_key == "invalid_grant");
            BOOST_TEST(why.status == status);
            BOOST_TEST(why.message.find("(it says: The grant is over.)") != std::string::npos);
        }
    BOOST_CHECK(refused(R"({"error":"invalid_client","access_token":"a","token_type":"bearer"})").kind == failure_kind::rejected);
}

BOOST_AUTO_TEST_CASE(a_description_that_repeats_secrets) {
    const failure why = refused(answer(400, std::string(R"({"Error":"invalid_request","ErrorDescription":"bad code-canary-0123456789 )") +
                                                std::string(fixture::canary_secret) + R"( here"})"));
    BOOST_TEST(why.message.find("bad … … here") != std::string::npos);
    BOOST_TEST(refused(answer(400, R"({"error":"canary"})")).type_key == "unknown_error");
}

BOOST_AUTO_TEST_CASE(the_correlation_id_and_the_delay_are_kept) {
    auto got = answer(429, "{}");
    got.add_header("ActivityId", "11111111-2222-3333-4444-555555555555");
    got.add_header("Retry-After", "7");
    const failure why = refused(std::move(got));
    BOOST_CHECK(why.kind == failure_kind::throttled);
    BOOST_TEST((why.retry_after == std::chrono::seconds(7)));
    BOOST_TEST(why.correlation_id == "11111111-2222-3333-4444-555555555555");
}

BOOST_AUTO_TEST_CASE(pages_redirects_and_nonsense) {
    BOOST_CHECK(refused(answer(200, "<html>canary</html>", "text/html; charset=utf-8")).kind == failure_kind::protocol);
    BOOST_CHECK(refused(answer(400, "<html>", "text/html")).kind == failure_kind::protocol);
    BOOST_CHECK(refused(answer(203, whole)).kind == failure_kind::protocol);
    BOOST_CHECK(refused(answer(203, "<html>", "text/html")).kind == failure_kind::protocol);
    for (const int status : {301, 302, 303, 307, 308, 304})
        BOOST_TEST_CONTEXT(status) BOOST_CHECK(refused(answer(status, whole)).kind == failure_kind::protocol);
    for (const char* body : {"", " ", "[]", "null", "1", "\"canary\"", "{", "{\"access_token\":\"canary",
             "access_token=canary&token_type=bearer", "{}", R"({"access_token":""})", R"({"access_token":42,"token_type":"bearer"})",
             R"({"access_token":["canary"],"token_type":"bearer"})", R"({"error":{"code":"canary"}})"})
        BOOST_TEST_CONTEXT(body) BOOST_CHECK(refused(std::string(body)).kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(the_status_is_looked_at_before_the_type_and_the_size) {
    const std::string big(300'000, ' ');
    for (const int status : {408, 429, 500, 502, 503, 504, 599})
        for (const std::string& body : {std::string("<html>canary</html>"), big, std::string(whole)}) {
            BOOST_TEST_INFO_SCOPE(status << ' ' << body);
            const failure why = refused(answer(status, body, "text/html"));
            BOOST_CHECK(why.kind == (status == 429 ? failure_kind::throttled : failure_kind::unavailable));
            BOOST_TEST(why.status == status);
            BOOST_TEST(why.message.find("check the address") == std::string::npos);
        }
    for (const int status : {200, 203, 400, 401, 403, 404}) BOOST_TEST_CONTEXT(status)
    BOOST_TEST(refused(answer(status, "<html>", "text/html")).message.find("check the address") != std::string::npos);
    for (const char* error : {"server_error", "temporarily_unavailable"}) BOOST_TEST_CONTEXT(error)
    BOOST_CHECK(refused(answer(400, std::string(R"({"error":")") + error + "\"}")).kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(refusals_without_json) {
    BOOST_CHECK(refused(answer(400, "canary", "text/plain")).kind == failure_kind::rejected);
    BOOST_CHECK(refused(answer(401, "")).kind == failure_kind::rejected);
    BOOST_CHECK(refused(answer(404, "{}")).kind == failure_kind::rejected);
    BOOST_CHECK(refused(answer(400, whole)).kind == failure_kind::rejected);
    for (const int status : {500, 502, 503, 504})
        BOOST_TEST_CONTEXT(status) BOOST_CHECK(refused(answer(status, R"({"error":"invalid_grant"})")).kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_CASE(tokens_that_could_not_be_sent) {
    for (const char* wrong : {"a b", "a\\nb", "a\\r\\nX: y", "a\\u0000b", "a=b", "=", "\\u00e9", "a,b", "a\\\"b"}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        BOOST_CHECK(refused(std::string(R"({"access_token":")") + wrong + R"(","token_type":"bearer"})").kind == failure_kind::protocol);
    }
    BOOST_CHECK(refused(R"({"access_token":"a","token_type":"bearer","refresh_token":"a\nb"})").kind == failure_kind::protocol);
    BOOST_TEST(read(answer(200, R"({"access_token":"AZaz09-._~+/==","token_type":"bearer","refresh_token":"a b%"})")).has_value());
}

BOOST_AUTO_TEST_CASE(sizes_are_limited) {
    BOOST_CHECK(
        refused(R"({"access_token":")" + std::string(256 * 1024, 'a') + R"(","token_type":"bearer"})").kind == failure_kind::too_large);
    BOOST_TEST(read(answer(200, R"({"access_token":")" + std::string(64 * 1024, 'a') + R"(","token_type":"bearer"})")).has_value());
}

BOOST_AUTO_TEST_CASE(every_truncation_and_every_changed_byte_ends_in_a_value_or_a_failure) {
    const std::string good = whole;
    for (std::size_t i = 0; i < good.size(); ++i) {
        BOOST_TEST(!read(answer(200, good.substr(0, i))).has_value());
        for (const char c : {'\0', '"', '{', '}', ',', '\\', '\x80', ' '}) {
            std::string changed = good;
            changed[i] = c;
            static_cast<void>(read(answer(200, changed)));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
