// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/base64url.hpp>
#include <azdo/oauth/crypto/sha256.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(oauth_sha256)

using azdo::base64url_encode;
using azdo::oauth::sha256;

BOOST_AUTO_TEST_CASE(the_vector_of_rfc_7636_appendix_b) {
    BOOST_TEST(
        base64url_encode(sha256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").view()) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

BOOST_AUTO_TEST_CASE(vectors_of_fips_180_4) {
    BOOST_TEST(base64url_encode(sha256("abc").view()) == "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    BOOST_TEST(base64url_encode(sha256("").view()) == "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
    BOOST_TEST(sha256("").valid);
}

BOOST_AUTO_TEST_SUITE_END()
