// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/variable_name.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(config_variable_name)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(a_string_that_is_wholly_a_variable) {
    BOOST_TEST(variable_in("${HOST}") == "HOST");
    BOOST_TEST(variable_in("\\u0024{_h0}") == "_h0");
    for (const std::string_view other : {"", "${}", "${1X}", "${A B}", "${A-B}", "x${A}", "${A}x", "$A", "${A", "{A}"})
        BOOST_TEST(variable_in(other).empty(), other);
}

BOOST_AUTO_TEST_CASE(variables_among_other_text) {
    const std::string_view text = "a${B}c${1}${ D}${E${F}}";
    const variable_part first = next_variable(text, 0);
    BOOST_TEST(first.begin == 1u);
    BOOST_TEST(first.end == 5u);
    BOOST_TEST(first.name == "B");
    const variable_part second = next_variable(text, first.end);
    BOOST_TEST(second.name == "F");
    BOOST_TEST(second.end == text.size() - 1);
    BOOST_CHECK(next_variable(text, second.end).begin == text.npos);
    for (const std::string_view none : {"", "$", "${", "${}", "${A", "$A", "$ {A}", "{A}", "84$gTe^._qHm,#D"})
        BOOST_TEST_CONTEXT(none) BOOST_CHECK(next_variable(none, 0).begin == none.npos);
}

BOOST_AUTO_TEST_SUITE_END()
