// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"

#include <azdo/oauth/jose/id_token.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_id_token)

using namespace azdo::oauth;
using azdo::base64url_encode;
using azdo::failure_kind;
using azdo::secret;
using fixture::noon;

namespace {
const std::string tenant = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";

/// Claims of a good token; a test changes some, or drops them with an empty text.
std::string claims(const std::map<std::string, std::string>& changes = {}) {
    std::map<std::string, std::string> all = {{"iss", R"("https://as.example")"}, {"sub", R"("me")"}, {"aud", R"("app")"},
        {"exp", "1795438800"}, {"iat", "1795435200"}, {"nonce", R"("n")"}};
    for (const auto& [name, value] : changes) all[name] = value;
    std::string text;
    for (const auto& [name, value] : all)
        if (!value.empty()) text.append(text.empty() ? "" : ",").append("\"" + name + "\":" + value);
    return "{" + text + "}";
}
id_token_expectations expected() { return {.issuer = "https://as.example", .client_id = "app", .nonce = "n", .now = noon}; }
std::string outcome(const std::string& payload, const id_token_expectations& wanted = expected(),
    std::string_view header = R"({"alg":"RS256"})", std::string_view signature = "c2ln") {
    const auto read = read_id_token(
        secret<std::string>(base64url_encode(header) + "." + base64url_encode(payload) + "." + std::string(signature)), wanted);
    if (!read) BOOST_TEST(read.error().message.find("canary") == std::string::npos);
    return read ? "good" : azdo::to_string(read.error().kind);
}
struct raw_claims {
    std::string iss = "https://as.example", sub = "me", aud = "app", nonce = "n";
    int exp = 1795438800, iat = 1795435200;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"iss", &raw_claims::iss>(), azdo::field<"sub", &raw_claims::sub>(),
            azdo::field<"aud", &raw_claims::aud>(), azdo::field<"nonce", &raw_claims::nonce>(), azdo::field<"exp", &raw_claims::exp>(),
            azdo::field<"iat", &raw_claims::iat>());
    }
};
} // namespace

BOOST_AUTO_TEST_CASE(a_good_token) {
    const auto read =
        read_id_token(secret<std::string>(base64url_encode(R"({"alg":"RS256"})") + "." +
                                          base64url_encode(claims({{"name", R"("Me")"}, {"oid", R"("o")"}, {"unknown", "[1]"}})) + ".c2ln"),
            expected());
    BOOST_REQUIRE(read);
    BOOST_TEST(read->sub == "me");
    BOOST_TEST(read->name == "Me");
    BOOST_TEST(read->oid == "o");
}

BOOST_AUTO_TEST_CASE(the_issuer) {
    id_token_expectations any = expected();
    any.issuer = "https://login.example/{tenantid}/v2.0";
    const std::string iss = "\"https://login.example/" + tenant + "/v2.0\"", tid = "\"" + tenant + "\"";
    BOOST_TEST(outcome(claims({{"iss", iss}, {"tid", tid}}), any) == "good");
    any.issuer = "https://login.example/" + tenant + "/v2.0";
    BOOST_TEST(outcome(claims({{"iss", iss}, {"tid", tid}}), any) == "good");
}

BOOST_AUTO_TEST_CASE(issuers_that_are_others) {
    for (const char* iss : {"", R"("canary")", R"("https://as.example/")", R"("HTTPS://as.example")", "1", R"(["https://as.example"])"})
        BOOST_TEST(outcome(claims({{"iss", iss}})) == "protocol", iss);
    id_token_expectations any = expected();
    any.issuer = "https://login.example/{tenantid}/v2.0";
    const std::string iss = "\"https://login.example/" + tenant + "/v2.0\"";
    for (const char* tid :
        {"", R"("")", R"("00000000-4f89-11d3-9a0c-0305e82c3301")", R"("canary")", R"("3F2504E0-4F89-11D3-9A0C-0305E82C3301")"})
        BOOST_TEST(outcome(claims({{"iss", iss}, {"tid", tid}}), any) == "protocol", tid);
    BOOST_TEST(outcome(claims({{"iss", R"("https://login.example/{tenantid}/v2.0")"}, {"tid", R"("{tenantid}")"}}), any) == "protocol");
    any.issuer.clear();
    BOOST_TEST(outcome(claims({{"iss", R"("")"}}), any) == "protocol");
}

BOOST_AUTO_TEST_CASE(the_audience) {
    BOOST_TEST(outcome(claims({{"aud", R"(["app"])"}})) == "good");
    BOOST_TEST(outcome(claims({{"aud", R"(["other","app"])"}, {"azp", R"("app")"}})) == "good");
    BOOST_TEST(outcome(claims({{"azp", R"("app")"}})) == "good");
}

BOOST_AUTO_TEST_CASE(audiences_that_are_others) {
    for (const char* aud : {"", R"("other")", R"("APP")", "[]", R"(["other"])", R"(["app","other"])", R"({"app":1})", R"(["app",1])"})
        BOOST_TEST(outcome(claims({{"aud", aud}})) == "protocol", aud);
    BOOST_TEST(outcome(claims({{"azp", R"("canary")"}})) == "protocol");
    BOOST_TEST(outcome(claims({{"aud", R"(["other","app"])"}, {"azp", R"("other")"}})) == "protocol");
}

BOOST_AUTO_TEST_CASE(nonces) {
    for (const char* nonce : {"", R"("")", R"("canary")", R"("N")", R"("n ")", "1", "null"})
        BOOST_TEST(outcome(claims({{"nonce", nonce}})) == "protocol", nonce);
    id_token_expectations none = expected();
    none.nonce.clear();
    BOOST_TEST(outcome(claims({{"nonce", ""}}), none) == "good");
    BOOST_TEST(outcome(claims(), none) == "protocol");
}

BOOST_AUTO_TEST_CASE(times) {
    for (const char* exp : {"1795438800.25", "1795434901"}) BOOST_TEST(outcome(claims({{"exp", exp}})) == "good", exp);
    BOOST_TEST(outcome(claims({{"exp", "1795434900"}})) == "timed_out");
    BOOST_TEST(outcome(claims({{"iat", "1795435501"}})) == "timed_out");
    BOOST_TEST(outcome(claims({{"nbf", "1795435501"}})) == "timed_out");
    BOOST_TEST(outcome(claims({{"nbf", "1795435500"}})) == "good");
    for (const char* name : {"exp", "iat"})
        for (const char* wrong : {"", "null", R"("1795438800")", "-1", "1e300"})
            BOOST_TEST(outcome(claims({{name, wrong}})) == "protocol", wrong);
}

BOOST_AUTO_TEST_CASE(hashes) { // OpenID Connect Core appendix A.4: at_hash and c_hash of these values
    id_token_expectations wanted = expected();
    wanted.access_token = secret<std::string>("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    wanted.code = secret<std::string>("Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk");
    BOOST_TEST(outcome(claims({{"at_hash", R"("77QmUPtjPfzWtF2AnpK9RQ")"}, {"c_hash", R"("LDktKdoQak3Pk0cnXxCltA")"}}), wanted) == "good");
    BOOST_TEST(outcome(claims({{"c_hash", R"("77QmUPtjPfzWtF2AnpK9RQ")"}}), wanted) == "protocol");
    BOOST_TEST(outcome(claims({{"at_hash", R"("LDktKdoQak3Pk0cnXxCltA")"}}), wanted) == "protocol");
    BOOST_TEST(outcome(claims({{"at_hash", R"("canary")"}}), wanted) == "protocol");
    BOOST_TEST(outcome(claims({{"at_hash", R"("canary")"}}), wanted, R"({"alg":"ES512"})") == "good"); // another hash function: not checked
}

BOOST_AUTO_TEST_CASE(without_a_signature_it_is_refused) {
    for (const char* alg : {"none", "None", "NONE"})
        BOOST_TEST_CONTEXT(alg) BOOST_TEST(outcome(claims(), expected(), std::string(R"({"alg":")") + alg + "\"}") == "protocol");
    BOOST_TEST(outcome(claims(), expected(), R"({"alg":"RS256"})", "") == "protocol");
    BOOST_TEST(outcome(claims({{"sub", R"("")"}})) == "protocol");
    BOOST_TEST(outcome("[]") == "protocol");
    BOOST_TEST(outcome(R"({"iss":"https://as.example","iss":"https://as.example","sub":"me","aud":"app"})") == "protocol");
}

BOOST_AUTO_TEST_CASE(a_verified_token) {
    const auto text = sign_jwt(fixture::rsa().signing(jws_algorithm::rs256), raw_claims{}).value();
    const std::array keys{fixture::rsa().verification()};
    const auto verified = verify_jwt(text.reveal(), keys, usual_algorithms);
    BOOST_REQUIRE(verified);
    BOOST_TEST(check_id_token(*verified, expected()).value().sub == "me");
    id_token_expectations other = expected();
    other.client_id = "other";
    BOOST_CHECK(check_id_token(*verified, other).error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_SUITE_END()
