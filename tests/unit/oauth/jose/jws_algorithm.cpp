// SPDX-License-Identifier: BSL-1.0
#include "../keys.hpp"

#include <azdo/oauth/jose/jws_algorithm.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_jws_algorithm)

using namespace azdo::oauth;

namespace {
constexpr jws_algorithm all[] = {jws_algorithm::rs256, jws_algorithm::ps256, jws_algorithm::es256, jws_algorithm::hs256};
detail::pkey_ptr read(const fixture::key_pair& from) {
    const auto pem = from.pem();
    const auto bio = detail::read_from(pem.reveal());
    return detail::pkey_ptr(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}
} // namespace

BOOST_AUTO_TEST_CASE(names) {
    for (const jws_algorithm one : all) BOOST_TEST_CONTEXT(to_string(one)) BOOST_CHECK(algorithm_named(to_string(one)) == one);
    for (const std::string_view wrong : {"none", "", "rs256", "RS384", "RS256 ", "HS512"})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!algorithm_named(wrong).has_value());
}

BOOST_AUTO_TEST_CASE(which_key_fits_which_algorithm) {
    const auto rsa = read(fixture::rsa()), ec = read(fixture::ec()), small = read(fixture::key_pair::rsa(1024)),
               p384 = read(fixture::key_pair::ec("P-384"));
    const auto hmac = fixture::hmac_key(std::string(32, 'k'));
    const bool expected[][4] = {{true, true, false, false}, {false, false, true, false}, {false, false, false, false},
        {false, false, false, false}, {false, false, false, true}};
    const EVP_PKEY* keys[] = {rsa.get(), ec.get(), small.get(), p384.get(), hmac.get()};
    for (std::size_t k = 0; k < 5; ++k)
        for (std::size_t a = 0; a < 4; ++a) BOOST_TEST_CONTEXT(k << ' ' << a) BOOST_TEST(detail::fits(keys[k], all[a]) == expected[k][a]);
}

BOOST_AUTO_TEST_CASE(signatures) {
    const auto rsa = read(fixture::rsa()), ec = read(fixture::ec());
    const auto hmac = fixture::hmac_key(std::string(32, 'k'));
    for (const jws_algorithm one : all) {
        BOOST_TEST_INFO_SCOPE(to_string(one));
        EVP_PKEY* key = one == jws_algorithm::es256 ? ec.get() : one == jws_algorithm::hs256 ? hmac.get() : rsa.get();
        const std::string signature = detail::sign_bytes(key, one, "text").value();
        BOOST_TEST(signature.size() == (one == jws_algorithm::es256 ? 64u : one == jws_algorithm::hs256 ? 32u : 256u));
        BOOST_TEST(detail::is_signed_by(key, one, "text", signature));
        BOOST_TEST(!detail::is_signed_by(key, one, "texT", signature));
        BOOST_TEST(!detail::is_signed_by(key, one, "text", signature + "x"));
        BOOST_TEST(!detail::is_signed_by(key, one, "text", signature.substr(1)));
        BOOST_TEST(!detail::is_signed_by(key, one, "text", ""));
    }
    BOOST_TEST(!detail::is_signed_by(
        rsa.get(), jws_algorithm::rs256, "text", detail::sign_bytes(rsa.get(), jws_algorithm::ps256, "text").value()));
    BOOST_TEST(!detail::is_signed_by(
        rsa.get(), jws_algorithm::ps256, "text", detail::sign_bytes(rsa.get(), jws_algorithm::rs256, "text").value()));
    BOOST_TEST(!detail::is_signed_by(ec.get(), jws_algorithm::es256, "text", std::string(64, '\0')));
}

BOOST_AUTO_TEST_CASE(es256_is_two_halves_of_32_bytes) {
    BOOST_TEST(detail::der_of(std::string(63, 'a')).empty());
    BOOST_TEST(detail::halves_of("no der").empty());
    BOOST_TEST(detail::halves_of(detail::der_of(std::string(31, '\0') + "\1" + std::string(31, '\0') + "\2")) ==
               std::string(31, '\0') + "\1" + std::string(31, '\0') + "\2");
}

BOOST_AUTO_TEST_SUITE_END()
