// SPDX-License-Identifier: BSL-1.0
#include <azdo/transport/gzip_trailer.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(transport_gzip_trailer)

using azdo::detail::gzip_trailer;
using namespace std::string_literals;

BOOST_AUTO_TEST_CASE(checksum_and_length) {
    gzip_trailer whole; // the check value of CRC-32: 0xcbf43926
    whole.add("1234");
    whole.add("56789");
    const std::string trailer = "\x26\x39\xf4\xcb\x09\0\0\0"s;
    BOOST_TEST(whole.matches(trailer));
    for (std::size_t i = 0; i < trailer.size(); ++i) {
        std::string changed = trailer;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        BOOST_TEST(!whole.matches(changed), i);
        BOOST_TEST(!whole.matches(trailer.substr(0, i)), i);
    }
    whole.add("0");
    BOOST_TEST(!whole.matches(trailer));
    BOOST_TEST(gzip_trailer().matches(std::string(8, '\0')));
    BOOST_TEST(!gzip_trailer().matches(""));
}

BOOST_AUTO_TEST_SUITE_END()
