// SPDX-License-Identifier: BSL-1.0
#include "doctor.hpp"

#include <boost/test/unit_test.hpp>

using namespace config_doctor;

BOOST_AUTO_TEST_SUITE(config_doctor_options)

BOOST_AUTO_TEST_CASE(options_stand_anywhere) {
    for (const std::vector<std::string>& line : {std::vector<std::string>{"--plain-json", "--limit", "7", "check", "f"},
             {"check", "--plain-json", "f", "--limit=7"}, {"check", "f", "--plain-json", "--limit", "7"}}) {
        const auto read = read_options(line);
        BOOST_REQUIRE(read);
        BOOST_TEST(read->command == "check");
        BOOST_TEST(read->arguments == std::vector<std::string>{"f"}, boost::test_tools::per_element());
        BOOST_TEST(read->plain_json);
        BOOST_TEST(!read->strict);
        BOOST_TEST(read->limit == 7u);
    }
}

BOOST_AUTO_TEST_CASE(two_dashes_end_the_options) {
    const auto read = read_options({"check", "--", "--strict"});
    BOOST_REQUIRE(read);
    BOOST_TEST(!read->strict);
    BOOST_TEST(read->arguments == std::vector<std::string>{"--strict"}, boost::test_tools::per_element());
    BOOST_TEST(read_options({"check", "-"})->arguments.front() == "-");
}

BOOST_AUTO_TEST_CASE(wrong_command_lines) {
    for (const std::vector<std::string>& line : {std::vector<std::string>{"--nonsense"}, {"--limit"}, {"--limit", "0"}, {"--limit", "x"},
             {"--limit", "7x"}, {"--limit="}, {"--strict=1"}, {"--max-depth", "1001"}, {"-x"}})
        BOOST_CHECK(read_options(line).error().kind == azdo::failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(comments_and_plain_json_exclude_each_other) {
    for (const std::vector<std::string>& line : {std::vector<std::string>{"check", "f", "--comments", "--plain-json"}, {"--plain-json", "check", "--comments", "f"}}) {
        const auto got = doctor{}(line);
        BOOST_TEST(got.code == 2);
        BOOST_TEST(got.error.starts_with("config_doctor: --comments and --plain-json exclude each other: leave one of them out\n"), got.error);
        BOOST_TEST(got.out.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
