// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/assign.hpp>

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_assign)

BOOST_AUTO_TEST_CASE(a_text_takes_the_place_of_what_was_there) {
    std::string to = "a text that is longer than a string holds within itself";
    azdo::detail::assign(to, "short");
    BOOST_TEST(to == "short");
    azdo::detail::assign(to, {});
    BOOST_TEST(to == "");
    azdo::detail::assign(to, std::string(100, 'x'));
    BOOST_TEST(to == std::string(100, 'x'));
}

BOOST_AUTO_TEST_CASE(a_part_of_the_string_itself_may_be_assigned) {
    std::string to = "0123456789";
    azdo::detail::assign(to, std::string_view(to).substr(3, 4));
    BOOST_TEST(to == "3456");
}

BOOST_AUTO_TEST_SUITE_END()
