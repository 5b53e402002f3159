// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/crypto/openssl.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_openssl)

using namespace azdo::oauth;

BOOST_AUTO_TEST_CASE(a_text_is_read) {
    const std::string text = "abc";
    const auto bio = detail::read_from(text);
    char out[8]{};
    BOOST_TEST(BIO_read(bio.get(), out, sizeof out) == 3);
    BOOST_TEST(std::string(out) == text);
}

BOOST_AUTO_TEST_CASE(a_failure_empties_the_queue_of_errors) {
    ERR_put_error(ERR_LIB_EVP, 0, ERR_R_INTERNAL_ERROR, __FILE__, __LINE__);
    const auto why = detail::openssl_failed(azdo::failure_kind::unavailable, "it failed");
    BOOST_TEST(why.message == "it failed");
    BOOST_TEST(ERR_peek_error() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
