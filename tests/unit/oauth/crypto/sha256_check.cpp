// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/crypto/sha256_check.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(oauth_sha256_check)

namespace {
const std::string of_abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // FIPS 180-4, example 1
const std::string of_nothing = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";
} // namespace

BOOST_AUTO_TEST_CASE(the_hash_of_what_arrived) {
    azdo::oauth::sha256_check check(of_abc);
    check.take("ab");
    check.take("c");
    BOOST_TEST(check.finish().has_value());
    check.restart();
    check.take("xyz");
    check.restart(); // another attempt
    check.take("abc");
    BOOST_TEST(check.finish().has_value());
    BOOST_TEST(azdo::oauth::sha256_check(of_nothing).finish().has_value());
}

BOOST_AUTO_TEST_CASE(other_content_and_wrong_hashes) {
    for (const std::string& expected : {of_abc, std::string(), of_abc.substr(1), of_abc + "0", std::string(64, 'g')}) {
        azdo::oauth::sha256_check check(expected);
        check.take("abcd");
        const auto got = check.finish();
        BOOST_REQUIRE(!got);
        BOOST_TEST((got.error().kind == azdo::failure_kind::protocol));
        BOOST_TEST(got.error().message == "the content does not have the expected SHA-256");
    }
}

BOOST_AUTO_TEST_SUITE_END()
