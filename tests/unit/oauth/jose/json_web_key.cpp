// SPDX-License-Identifier: BSL-1.0
#include "../keys.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/oauth/jose/json_web_key.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_json_web_key)

using namespace azdo::oauth;
using azdo::failure_kind;

BOOST_AUTO_TEST_CASE(keys_that_can_be_used) {
    BOOST_TEST(verification_key::from_jwk(fixture::rsa().jwk("a")).value().kid() == "a");
    BOOST_TEST(verification_key::from_jwk(fixture::rsa().jwk()).value().is_for(jws_algorithm::rs256));
    BOOST_TEST(verification_key::from_jwk(fixture::rsa().jwk()).value().is_for(jws_algorithm::ps256));
    BOOST_TEST(!verification_key::from_jwk(fixture::rsa().jwk()).value().is_for(jws_algorithm::hs256));
    BOOST_TEST(verification_key::from_jwk(fixture::ec().jwk()).value().is_for(jws_algorithm::es256));
    json_web_key for_signatures = fixture::rsa().jwk();
    for_signatures.use = "sig";
    for_signatures.alg = "RS256";
    const auto key = verification_key::from_jwk(for_signatures);
    BOOST_TEST(key.value().is_for(jws_algorithm::rs256));
    BOOST_TEST(!key.value().is_for(jws_algorithm::ps256));
}

BOOST_AUTO_TEST_CASE(keys_that_cannot) {
    const auto refused = [](auto&& change, bool rsa = true) {
        json_web_key key = rsa ? fixture::rsa().jwk() : fixture::ec().jwk();
        change(key);
        const auto made = verification_key::from_jwk(key);
        return !made && made.error().kind == failure_kind::invalid_input;
    };
    BOOST_TEST(refused([](json_web_key& key) { key.use = "enc"; }));
    BOOST_TEST(refused([](json_web_key& key) { key.kty = "rsa"; }));
    BOOST_TEST(refused([](json_web_key& key) { key.kty = "OKP"; }));
    BOOST_TEST(refused([](json_web_key& key) { key.n += "="; }));
    BOOST_TEST(refused([](json_web_key& key) { key.n.clear(); }));
    BOOST_TEST(refused([](json_web_key& key) { key.e.clear(); }));
    BOOST_TEST(refused([](json_web_key& key) { key.e = "AQ"; }));   // 1
    BOOST_TEST(refused([](json_web_key& key) { key.e = "AQAA"; })); // even
    BOOST_TEST(refused([](json_web_key& key) { key.n = std::string(5000, 'A'); }));
    BOOST_TEST(refused([](json_web_key& key) { key = fixture::key_pair::rsa(1024).jwk(); }));
    BOOST_TEST(refused([](json_web_key& key) { key.crv = "P-384"; }, false));
    BOOST_TEST(refused([](json_web_key& key) { key.x.clear(); }, false));
    BOOST_TEST(refused([](json_web_key& key) { key.x.swap(key.y); }, false)); // not a point of the curve
    BOOST_TEST(refused([](json_web_key& key) { key.y = "AQAB"; }, false));
    BOOST_TEST(refused([](json_web_key& key) {
        key.kty = "oct";
        key.k = azdo::secret<std::string>("c2hvcnQ");
    }));
}

BOOST_AUTO_TEST_CASE(of_a_set_the_usable_ones_are_taken) {
    json_web_key_set set{{fixture::rsa().jwk("a"), fixture::ec().jwk("b"), fixture::rsa().jwk("c")}};
    set.keys[1].kty = "OKP";
    set.keys[2].use = "enc";
    const auto keys = verification_keys(set);
    BOOST_REQUIRE(keys);
    BOOST_TEST(keys->size() == 1u);
    BOOST_TEST(keys->front().kid() == "a");
}

BOOST_AUTO_TEST_CASE(sets_without_a_usable_key) {
    BOOST_CHECK(verification_keys({}).error().kind == failure_kind::protocol);
    BOOST_CHECK(verification_keys({{fixture::key_pair::rsa(1024).jwk()}}).error().kind == failure_kind::protocol);
    BOOST_CHECK(verification_keys({std::vector<json_web_key>(201)}).error().kind == failure_kind::protocol);
}

BOOST_AUTO_TEST_CASE(a_set_as_json) {
    BOOST_TEST(
        azdo::json::decode<json_web_key_set>(R"({"keys":[{"kty":"RSA","kid":"k","x5c":["…"],"x5t":"t"}]})").value().keys[0].kid == "k");
    BOOST_TEST(!azdo::json::decode<json_web_key_set>("{}").has_value());
    BOOST_TEST(!azdo::json::decode<json_web_key_set>(R"({"keys":[{"kid":"k"}]})").has_value());
    BOOST_TEST(!azdo::json::decode<json_web_key_set>(R"({"keys":[{"kty":"RSA","n":"a","n":"b"}]})").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
