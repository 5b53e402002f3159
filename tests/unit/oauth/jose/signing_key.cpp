// SPDX-License-Identifier: BSL-1.0
#include "../keys.hpp"

#include <azdo/oauth/jose/signing_key.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_signing_key)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;

BOOST_AUTO_TEST_CASE(keys_that_sign) {
    BOOST_TEST(signing_key::from_pem(fixture::rsa().pem(), jws_algorithm::ps256).value().sign("x").value().size() == 256u);
    BOOST_TEST(signing_key::from_pem(fixture::ec().pem(), jws_algorithm::es256).value().sign("x").value().size() == 64u);
    const auto locked = signing_key::from_pem(fixture::rsa().pem("password"), jws_algorithm::rs256, {}, secret<std::string>("password"));
    BOOST_CHECK(locked.value().algorithm() == jws_algorithm::rs256);
    BOOST_TEST(locked.value().thumbprint() == "");
    BOOST_TEST(!locked.value().expires_at().has_value());
}

BOOST_AUTO_TEST_CASE(keys_that_do_not) {
    const auto refused = [](const secret<std::string>& pem, jws_algorithm algorithm, const char* password = "") {
        const auto made = signing_key::from_pem(pem, algorithm, {}, secret<std::string>(password));
        return !made && made.error().kind == failure_kind::invalid_input &&
               made.error().message.find("PRIVATE KEY-----\n") == std::string::npos;
    };
    BOOST_TEST(refused(secret<std::string>(""), jws_algorithm::rs256));
    BOOST_TEST(refused(secret<std::string>("canary"), jws_algorithm::rs256));
    BOOST_TEST(refused(secret<std::string>("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"), jws_algorithm::rs256));
    BOOST_TEST(refused(fixture::rsa().pem("password"), jws_algorithm::rs256));
    BOOST_TEST(refused(fixture::rsa().pem("password"), jws_algorithm::rs256, "wrong"));
    BOOST_TEST(refused(fixture::rsa().pem("password"), jws_algorithm::rs256, std::string(5000, 'x').c_str()));
    BOOST_TEST(refused(fixture::rsa().pem(), jws_algorithm::es256));
    BOOST_TEST(refused(fixture::ec().pem(), jws_algorithm::ps256));
    BOOST_TEST(refused(fixture::key_pair::rsa(1024).pem(), jws_algorithm::rs256));
    BOOST_TEST(refused(fixture::key_pair::ec("P-384").pem(), jws_algorithm::es256));
    BOOST_TEST(refused(fixture::rsa().pem(), jws_algorithm::hs256));
    BOOST_TEST(refused(secret<std::string>(fixture::rsa().certificate()), jws_algorithm::rs256)); // a certificate alone
}

BOOST_AUTO_TEST_CASE(a_certificate_beside_the_key_or_in_one_text) {
    const std::string certificate = fixture::rsa().certificate(3600);
    const auto beside = signing_key::from_pem(fixture::rsa().pem(), jws_algorithm::ps256, certificate);
    const auto together = signing_key::from_pem(secret<std::string>(certificate + fixture::rsa().pem().reveal()), jws_algorithm::ps256);
    BOOST_TEST(beside.value().thumbprint().size() == 43u);
    BOOST_TEST(together.value().thumbprint() == beside.value().thumbprint());
    const auto left = *beside.value().expires_at() - wall_clock();
    BOOST_TEST((left > std::chrono::minutes{50} && left < std::chrono::minutes{70}));
}

BOOST_AUTO_TEST_CASE(certificates_that_cannot_be) {
    for (const std::string& wrong : {fixture::other_rsa().certificate(), std::string("canary"),
             std::string("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        const auto made = signing_key::from_pem(fixture::rsa().pem(), jws_algorithm::ps256, wrong);
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == failure_kind::invalid_input);
        BOOST_TEST(made.error().message.find("canary") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
