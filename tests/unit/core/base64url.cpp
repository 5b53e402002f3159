// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/base64url.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_base64url)

using azdo::base64url_decode;
using azdo::base64url_encode;

BOOST_AUTO_TEST_CASE(the_vectors_of_rfc_4648_without_padding) {
    const std::pair<std::string_view, std::string_view> vectors[] = {
        {"", ""}, {"f", "Zg"}, {"fo", "Zm8"}, {"foo", "Zm9v"}, {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}};
    for (const auto& one : vectors) {
        BOOST_TEST_INFO_SCOPE(one.first);
        BOOST_TEST(base64url_encode(one.first) == one.second);
        BOOST_TEST(base64url_decode(one.second).value() == one.first);
    }
}

BOOST_AUTO_TEST_CASE(the_vectors_of_rfc_4648_with_padding) {
    const std::pair<std::string_view, std::string_view> vectors[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"},
        {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}, {"\x03\xec\xff\xe0\xc1", "A+z/4ME="}};
    for (const auto& one : vectors) {
        BOOST_TEST_INFO_SCOPE(one.first);
        BOOST_TEST(azdo::base64_encode(one.first) == one.second);
    }
}

BOOST_AUTO_TEST_CASE(the_vector_of_rfc_7515_appendix_c) {
    const std::string bytes = "\x03\xec\xff\xe0\xc1";
    BOOST_TEST(base64url_encode(bytes) == "A-z_4ME");
    BOOST_TEST(base64url_decode("A-z_4ME").value() == bytes);
}

BOOST_AUTO_TEST_CASE(every_byte_is_decoded_again) {
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    for (std::size_t size = 0; size <= bytes.size(); ++size)
        BOOST_TEST(base64url_decode(base64url_encode(bytes.substr(0, size))).value() == bytes.substr(0, size));
}

BOOST_AUTO_TEST_CASE(other_spellings_are_refused) {
    for (const std::string_view text :
        {"Zg==", "Zg=", "Z", "A", "AAAAA", "Zm9vY", "Zm8 ", " Zm8", "Zm\n8", "Zm9+", "Zm9/", "Zm9.", "Zm9\x80"})
        BOOST_TEST(!base64url_decode(text).has_value());
}

BOOST_AUTO_TEST_CASE(bits_after_the_last_byte_are_refused) {
    BOOST_TEST(!base64url_decode("Zh").has_value());
    BOOST_TEST(!base64url_decode("Zm9").has_value());
    BOOST_TEST(base64url_decode("Zm8").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
