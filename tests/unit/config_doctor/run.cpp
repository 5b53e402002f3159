// SPDX-License-Identifier: BSL-1.0
#include "doctor.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

BOOST_AUTO_TEST_SUITE(config_doctor_run)

BOOST_AUTO_TEST_CASE(help_of_all_and_of_each) {
    const auto all = doctor{}({"--help"});
    BOOST_TEST(all.code == 0);
    BOOST_TEST(all.error.empty());
    for (const config_doctor::command* one : config_doctor::all_commands()) {
        BOOST_TEST_INFO_SCOPE(one->name);
        BOOST_TEST(all.out.find("\n  " + std::string(one->name) + " ") != std::string::npos);
        for (const auto& line : {std::vector<std::string>{"-h", std::string(one->name)}, {std::string(one->name), "--help"}}) {
            BOOST_TEST_INFO_SCOPE(line.front());
            const auto help = doctor{}(line);
            BOOST_TEST(help.code == 0);
            BOOST_TEST(help.out == config_doctor::help_text(*one));
        }
        for (const auto option : one->takes) {
            const auto known = [&](const config_doctor::option_help& other) { return other.name == option; };
            BOOST_TEST(std::any_of(config_doctor::all_options.begin(), config_doctor::all_options.end(), known), option);
        }
    }
}

BOOST_AUTO_TEST_CASE(wrong_commands_exit_with_2) {
    for (const std::vector<std::string>& line : {std::vector<std::string>{}, {"nonsense"}, {"check"}, {"check", "a", "b"},
             {"check", "f", "--json-value"}, {"check", "--none", "f"}}) {
        BOOST_TEST_INFO_SCOPE((line.empty() ? "no command" : line.front()));
        const auto got = doctor{}(line);
        BOOST_TEST(got.code == 2);
        BOOST_TEST(got.out.empty());
        BOOST_TEST(got.error.starts_with("config_doctor: "));
    }
}

BOOST_AUTO_TEST_SUITE_END()
