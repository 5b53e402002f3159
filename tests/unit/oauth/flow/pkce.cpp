// SPDX-License-Identifier: BSL-1.0
#include "../fixture.hpp"

#include <azdo/oauth/flow/pkce.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_pkce)

using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::secret;

BOOST_AUTO_TEST_CASE(the_vector_of_rfc_7636) { // appendix B
    BOOST_TEST(code_challenge(secret<std::string>("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).value() ==
               "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

BOOST_AUTO_TEST_CASE(a_verifier_is_made_of_256_bits) {
    fixture::counting_entropy entropy;
    const auto first = make_code_verifier(entropy), second = make_code_verifier(entropy);
    BOOST_TEST(first->reveal() == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    BOOST_TEST(int{entropy.next} == 64);
    BOOST_CHECK(!(*first == *second));
    BOOST_TEST(code_challenge(*first).has_value());
}

BOOST_AUTO_TEST_CASE(lengths_and_characters) {
    for (const std::size_t size : {43u, 44u, 127u, 128u})
        BOOST_TEST_CONTEXT(size) BOOST_TEST(code_challenge(secret<std::string>(std::string(size, '~'))).value().size() == 43u);
    BOOST_TEST(code_challenge(secret<std::string>("-._~" + std::string(40, 'z'))).has_value());
}

BOOST_AUTO_TEST_CASE(invalid_verifiers) {
    for (const std::string& wrong :
        {std::string(), std::string(42, 'a'), std::string(129, 'a'), std::string(42, 'a') + "+", std::string(42, 'a') + "=",
            std::string(42, 'a') + " ", std::string(42, 'a') + "/", std::string(42, 'a') + "\xc3\xa4", std::string(43, '\0')}) {
        const auto made = code_challenge(secret<std::string>(std::string(wrong)));
        BOOST_REQUIRE(!made);
        BOOST_CHECK(made.error().kind == failure_kind::invalid_input);
    }
    BOOST_CHECK(make_code_verifier(fixture::no_entropy{}).error().kind == failure_kind::unavailable);
}

BOOST_AUTO_TEST_SUITE_END()
