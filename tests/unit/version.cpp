// SPDX-License-Identifier: BSL-1.0
#include <azdo/version.hpp>

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(version)

BOOST_AUTO_TEST_CASE(the_text_and_the_numbers_agree) {
    constexpr auto version = azdo::library_version;
    BOOST_TEST(
        std::to_string(version.major_number) + "." + std::to_string(version.minor_number) + "." + std::to_string(version.patch_number) ==
        AZDO_VERSION_STRING);
}

BOOST_AUTO_TEST_CASE(the_preprocessor_can_compare_versions) {
    BOOST_TEST(AZDO_VERSION == AZDO_VERSION_MAJOR * 10000 + AZDO_VERSION_MINOR * 100 + AZDO_VERSION_PATCH);
    BOOST_TEST(AZDO_VERSION >= 100);
}

BOOST_AUTO_TEST_SUITE_END()
