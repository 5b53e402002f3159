// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/environment.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_environment)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(the_variables_of_this_process) {
    ::setenv("AZDO_TEST_VARIABLE", "a b", 1);
    BOOST_TEST(process_environment("AZDO_TEST_VARIABLE").value() == "a b");
    ::setenv("AZDO_TEST_VARIABLE", "", 1);
    BOOST_TEST(process_environment("AZDO_TEST_VARIABLE").value() == "");
    ::unsetenv("AZDO_TEST_VARIABLE");
    BOOST_TEST(!process_environment("AZDO_TEST_VARIABLE").has_value());
    BOOST_TEST(!no_environment("PATH").has_value());
}

BOOST_AUTO_TEST_CASE(any_lookup_without_its_type) {
    int asked = 0;
    const auto lookup = [&](std::string_view name) -> std::optional<std::string> {
        ++asked;
        return name == "A" ? std::optional<std::string>("1") : std::nullopt;
    };
    const variable_lookup erased(lookup);
    BOOST_TEST(erased("A").value() == "1");
    BOOST_TEST(!erased("B").has_value());
    BOOST_TEST(asked == 2);
}

BOOST_AUTO_TEST_SUITE_END()
