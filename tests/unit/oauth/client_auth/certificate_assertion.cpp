// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"
#include "../keys.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/oauth/client_auth/certificate_assertion.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_certificate_assertion)

using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
const assertion_target target{"client", "https://login.example.com/token", fixture::noon};
signing_key with_certificate(jws_algorithm algorithm, long seconds = 365L * 24 * 3600 * 10) {
    return signing_key::from_pem(fixture::rsa().pem(), algorithm, fixture::rsa().certificate(seconds)).value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_claims_and_the_header) {
    const signing_key key = with_certificate(jws_algorithm::ps256);
    const auto made = certificate_assertion{key, fixture::counting_entropy{}}(target);
    BOOST_REQUIRE(made);
    const auto token = read_jwt(made->reveal());
    BOOST_TEST(token->header.alg == "PS256");
    BOOST_TEST(token->header.typ == "JWT");
    BOOST_TEST(token->header.thumbprint == key.thumbprint());
    BOOST_TEST(token->payload == R"({"aud":"https://login.example.com/token","iss":"client","sub":"client","jti":"AAECAwQFBgcICQoLDA0ODw",)"
                                 R"("iat":1795435200,"nbf":1795435200,"exp":1795435500})");
}

BOOST_AUTO_TEST_CASE(each_assertion_is_another_one) {
    const certificate_assertion source{with_certificate(jws_algorithm::rs256), fixture::counting_entropy{}};
    const auto jti = [&] { return azdo::json::decode<jwt_claims>(read_jwt(source(target)->reveal())->payload)->jti; };
    const std::string first = jti(), second = jti();
    BOOST_TEST(first != second);
    BOOST_TEST(first.size() == 22u);
}

BOOST_AUTO_TEST_CASE(every_algorithm_is_verified) {
    for (const auto one : usual_algorithms) {
        BOOST_TEST_INFO_SCOPE(to_string(one));
        const fixture::key_pair& pair = one == jws_algorithm::es256 ? fixture::ec() : fixture::rsa();
        signing_key key = pair.signing(one);
        key.set_kid("name");
        const auto made = certificate_assertion{key, fixture::counting_entropy{}}(target);
        const std::array keys{pair.verification("name")};
        const std::array allowed{one};
        const auto verified = verify_jwt(made.value().reveal(), keys, allowed);
        BOOST_REQUIRE(verified);
        BOOST_TEST(verified->header().kid == "name");
        BOOST_TEST(verified->header().thumbprint == "");
    }
}

BOOST_AUTO_TEST_CASE(an_expired_certificate) {
    const certificate_assertion source{with_certificate(jws_algorithm::ps256, 1800), fixture::counting_entropy{}};
    const auto now = wall_clock();
    BOOST_TEST(source({"client", "audience", now}).has_value());
    const auto late = source({"client", "audience", now + std::chrono::hours{1}});
    BOOST_REQUIRE(!late);
    BOOST_CHECK(late.error().kind == failure_kind::invalid_input);
    BOOST_TEST(late.error().message.find("expired") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_random_bytes_nothing_is_signed) {
    const certificate_assertion source{with_certificate(jws_algorithm::ps256), fixture::no_entropy{}};
    BOOST_CHECK(source(target).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
