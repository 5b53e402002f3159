// SPDX-License-Identifier: BSL-1.0
#include <azdo/core/environment_source.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(core_environment_source)

BOOST_AUTO_TEST_CASE(a_name_is_given_as_a_view_or_as_a_c_string) {
    const auto by_view = [](std::string_view name) { return name == "A" ? std::optional<std::string>("1") : std::nullopt; };
    const auto by_c_string = [](const char* name) { return std::optional<std::string>(name); };
    const auto always_set = [](std::string_view) { return std::string("x"); };
    BOOST_TEST(azdo::read_variable(by_view, "A").value() == "1");
    BOOST_TEST(!azdo::read_variable(by_view, "B").has_value());
    BOOST_TEST(azdo::read_variable(by_c_string, std::string_view("AB").substr(0, 1)).value() == "A");
    BOOST_TEST(azdo::read_variable(always_set, "A").value() == "x");
}

BOOST_AUTO_TEST_CASE(types_that_are_not_an_environment) {
    const auto number = [](std::string_view) { return 7; };
    const auto of_a_number = [](int) { return std::string(); };
    static_assert(
        !azdo::environment_source<int> && !azdo::environment_source<decltype(number)> && !azdo::environment_source<decltype(of_a_number)>);
    BOOST_TEST(number("A") == 7);
    BOOST_TEST(of_a_number(1) == "");
}

BOOST_AUTO_TEST_SUITE_END()
