// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"

#include <azdo/oauth/jose/jwt.hpp>
#include <azdo/oauth/jose/jwt_claims.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(oauth_jwt)

using namespace azdo::oauth;
using azdo::base64url_decode;
using azdo::base64url_encode;
using azdo::failure_kind;
using azdo::secret;

namespace {
// RFC 7515 A.1, A.2 and A.3, as printed.
constexpr std::string_view payload = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const std::string a1 = "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + std::string(payload) + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const std::string a2 =
    "eyJhbGciOiJSUzI1NiJ9." + std::string(payload) +
    ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1d"
    "nZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC"
    "-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
const std::string a3 = "eyJhbGciOiJFUzI1NiJ9." + std::string(payload) +
                       ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

json_web_key key_of(std::string_view text) { return azdo::json::decode<json_web_key>(text).value(); }
json_web_key a1_key() {
    return key_of(R"({"kty":"oct","k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"})");
}
json_web_key a2_key() {
    return key_of(
        R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT)"
        R"(-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2)"
        R"(CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4F)"
        R"(RWyuXpoQ","e":"AQAB"})");
}
json_web_key a3_key() {
    return key_of(
        R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})");
}

azdo::result<verified_jwt> verify(std::string_view text, const json_web_key& key, std::vector<jws_algorithm> allowed) {
    const std::array keys{verification_key::from_jwk(key).value()};
    return verify_jwt(text, keys, allowed);
}
std::string failed(const azdo::result<verified_jwt>& got) { return got ? "verified" : azdo::to_string(got.error().kind); }
std::string failed(const azdo::result<unverified_jwt>& got) { return got ? "read" : azdo::to_string(got.error().kind); }

std::string unsigned_token(std::string_view header, std::string_view claims = "{}", std::string_view signature = "c2ln") {
    return base64url_encode(header) + "." + base64url_encode(claims) + "." + std::string(signature);
}
struct claims_of_test {
    std::string sub = "somebody";
    static constexpr auto schema() { return azdo::describe(azdo::field<"sub", &claims_of_test::sub>()); }
};
} // namespace

BOOST_AUTO_TEST_CASE(the_vectors_of_rfc_7515) {
    const std::string text = "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}";
    BOOST_TEST(verify(a1, a1_key(), {jws_algorithm::hs256}).value().payload() == text);
    BOOST_TEST(verify(a2, a2_key(), {jws_algorithm::rs256}).value().payload() == text);
    BOOST_TEST(verify(a3, a3_key(), {jws_algorithm::es256}).value().payload() == text);
    BOOST_TEST(verify(a1, a1_key(), {jws_algorithm::hs256}).value().header().typ == "JWT");
}

BOOST_AUTO_TEST_CASE(every_changed_character_is_noticed) {
    const verification_key key = verification_key::from_jwk(a3_key()).value();
    int accepted = 0;
    for (std::size_t i = 0; i < a3.size(); ++i)
        for (const char c : {'A', 'b', '_', '.', '='}) {
            if (a3[i] == c) continue;
            std::string changed = a3;
            changed[i] = c;
            accepted += verify_jwt(changed, std::span(&key, 1), usual_algorithms) ? 1 : 0;
        }
    BOOST_TEST(accepted == 0);
    for (std::size_t i = 0; i < a3.size(); ++i) accepted += verify_jwt(a3.substr(0, i), std::span(&key, 1), usual_algorithms) ? 1 : 0;
    BOOST_TEST(accepted == 0);
}

BOOST_AUTO_TEST_CASE(none_is_refused) {
    for (const char* alg : {"none", "None", "NONE", "nOnE", "", "HS512", "RS256 "})
        for (const char* signature : {"", "c2ln"}) {
            BOOST_TEST_INFO_SCOPE(alg << ' ' << signature);
            const auto got = verify(unsigned_token("{\"alg\":\"" + std::string(alg) + "\"}", "{}", signature), a2_key(),
                {jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256, jws_algorithm::hs256});
            BOOST_TEST(failed(got) == "rejected");
        }
    BOOST_TEST(failed(verify(unsigned_token(R"({"alg":"RS256"})", "{}", ""), a2_key(), {jws_algorithm::rs256})) == "protocol");
}

BOOST_AUTO_TEST_CASE(an_algorithm_outside_of_the_list_is_refused) {
    BOOST_TEST(failed(verify(a2, a2_key(), {jws_algorithm::ps256, jws_algorithm::es256})) == "rejected");
    BOOST_TEST(failed(verify(a2, a2_key(), {})) == "rejected");
    BOOST_TEST(failed(verify(a1, a1_key(), {jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256})) == "rejected");
}

BOOST_AUTO_TEST_CASE(the_kind_of_key_decides) { // a token signed with HS256, whose secret is the text of a public key
    const std::vector all{jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256, jws_algorithm::hs256};
    const json_web_key rsa_public = a2_key();
    json_web_key as_secret;
    as_secret.kty = "oct";
    as_secret.k = secret<std::string>(std::string_view(rsa_public.n));
    const std::string text = base64url_encode(R"({"alg":"HS256"})") + "." + std::string(payload);
    const auto bytes = base64url_decode(rsa_public.n);
    const auto hmac = fixture::hmac_key(*bytes);
    const std::string forged = text + "." + base64url_encode(detail::sign_bytes(hmac.get(), jws_algorithm::hs256, text).value());
    BOOST_TEST(failed(verify(forged, as_secret, all)) == "verified"); // so the forgery itself is correct
    BOOST_TEST(failed(verify(forged, rsa_public, all)) == "rejected");
    BOOST_TEST(failed(verify(a2, a3_key(), all)) == "rejected");
    BOOST_TEST(failed(verify(a3, a2_key(), all)) == "rejected");
    json_web_key for_ps256 = a2_key();
    for_ps256.alg = "PS256";
    BOOST_TEST(failed(verify(a2, for_ps256, all)) == "rejected");
}

BOOST_AUTO_TEST_CASE(damaged_headers) {
    for (const char* header : {"", "{", "[]", "null", R"("RS256")", "{}", R"({"alg":1})", R"({"alg":null})",
             R"({"alg":"RS256","alg":"none"})", R"({"alg":"RS256","kid":"a","kid":"b"})", R"({"alg":"RS256","crit":["b64"]})",
             R"({"alg":"RS256","crit":[]})", R"({"alg":"RS256","crit":"exp"})", R"({"alg":"RS256","typ":{}})", R"({"alg":"RS256"} x)",
             "{\"alg\":\"RS256\xff\"}", R"({"alg":"RS256","x":[[[[[[[[[[]]]]]]]]]]})"}) {
        BOOST_TEST(failed(read_jwt(unsigned_token(header))) == "protocol", header);
        BOOST_TEST(failed(verify(unsigned_token(header), a2_key(), {jws_algorithm::rs256})) == "protocol", header);
    }
    BOOST_TEST(failed(read_jwt(unsigned_token(R"({"alg":"RS256","jku":"https://evil.example","x":1})"))) == "read");
}

BOOST_AUTO_TEST_CASE(payloads_without_claims) {
    for (const char* claims : {"", "1", "[]", "null", R"("text")", "{", R"({"a":})", "{}{}", "{\"a\":\"\xff\"}"})
        BOOST_TEST(failed(read_jwt(unsigned_token(R"({"alg":"RS256"})", claims))) == "protocol", claims);
    const auto twice = read_jwt(unsigned_token(R"({"alg":"RS256"})", R"({"exp":1,"exp":2})"));
    BOOST_REQUIRE(twice);
    BOOST_TEST(!azdo::json::decode<jwt_claims>(twice->payload).has_value());
}

BOOST_AUTO_TEST_CASE(invalid_jwts) {
    for (const char* text : {"", ".", "..", "...", "a.b", "a.b.c.d", "e30.e30", "e30=.e30.", "e30.e30=.", "e 0.e30.", "e30.e3+.c2ln",
             "eyJhbGciOiJSUzI1NiJ9.e30.c2ln.", ".e30.c2ln", "eyJhbGciOiJSUzI1NiJ9..c2ln"})
        BOOST_TEST(failed(read_jwt(text)) == "protocol", text);
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_dots) {
    BOOST_TEST(failed(read_jwt(std::string(1 << 20, '.'))) == "too_large");
    BOOST_TEST(failed(read_jwt(std::string(64 * 1024, '.'))) == "protocol");
    BOOST_TEST(failed(verify(std::string(1 << 20, '.'), a2_key(), {jws_algorithm::rs256})) == "too_large");
    BOOST_TEST(failed(read_jwt(a2 + std::string(1 << 20, 'A'))) == "too_large");
}

BOOST_AUTO_TEST_CASE(signatures_are_verified) {
    const std::pair<jws_algorithm, const fixture::key_pair*> pairs[] = {
        {jws_algorithm::rs256, &fixture::rsa()}, {jws_algorithm::ps256, &fixture::rsa()}, {jws_algorithm::es256, &fixture::ec()}};
    for (const auto& one : pairs) {
        BOOST_TEST_INFO_SCOPE(to_string(one.first));
        const auto token = sign_jwt(one.second->signing(one.first), claims_of_test{});
        BOOST_REQUIRE(token);
        const auto got = verify(token->reveal(), one.second->jwk(), {one.first});
        BOOST_REQUIRE(got);
        BOOST_TEST(got->payload() == R"({"sub":"somebody"})");
        BOOST_TEST(got->header().alg == to_string(one.first));
        BOOST_TEST(got->header().typ == "JWT");
        BOOST_TEST(got->header().kid == "");
        BOOST_TEST(token->reveal().find("kid") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_key) {
    const auto token = sign_jwt(fixture::rsa().signing(jws_algorithm::ps256), claims_of_test{});
    BOOST_TEST(failed(verify(token->reveal(), fixture::other_rsa().jwk(), {jws_algorithm::ps256})) == "rejected");
    BOOST_TEST(failed(verify_jwt(token->reveal(), {}, usual_algorithms)) == "rejected");
}

BOOST_AUTO_TEST_CASE(keys_are_found_by_name) {
    signing_key key = fixture::rsa().signing(jws_algorithm::rs256);
    key.set_kid("second");
    const std::string token = sign_jwt(key, claims_of_test{}).value().reveal();
    const auto with = [&](const char* first, const char* second) {
        const std::array keys{fixture::other_rsa().verification(first), fixture::rsa().verification(second)};
        return failed(verify_jwt(token, keys, usual_algorithms));
    };
    BOOST_TEST(with("first", "second") == "verified");
    BOOST_TEST(with("second", "second") == "verified"); // two keys share a name during rotation
    BOOST_TEST(with("first", "") == "verified");
    BOOST_TEST(with("second", "third") == "rejected");
    BOOST_TEST(with("first", "SECOND") == "rejected");
}

BOOST_AUTO_TEST_CASE(no_failure_shows_the_token) {
    const std::string token = unsigned_token(R"({"alg":"canary"})", R"({"sub":"canary"})", "canary");
    for (const auto& got : {verify(token, a2_key(), {jws_algorithm::rs256}), verify(token + ".", a2_key(), {jws_algorithm::rs256}),
             verify("canary" + token, a2_key(), {jws_algorithm::rs256})}) {
        BOOST_REQUIRE(!got);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
