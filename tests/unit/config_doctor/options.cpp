// SPDX-License-Identifier: BSL-1.0
#include "doctor.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(config_doctor_options)

using namespace config_doctor;

BOOST_AUTO_TEST_CASE(options_may_be_anywhere) {
    for (const std::vector<std::string>& line : {std::vector<std::string>{"--plain-json", "--limit", "7", "check", "f"},
             {"check", "--plain-json", "f", "--limit=7"}, {"check", "f", "--plain-json", "--limit", "7"}}) {
        BOOST_TEST_INFO_SCOPE(line.back());
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
        BOOST_TEST_CONTEXT(line.back()) BOOST_CHECK(read_options(line).error().kind == azdo::failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(arguments_stay_as_they_are) {
    for (const std::string odd : {"", "-", "[a,b]", "\"x\"", "%x", "{}", "a=b", "/x y"}) {
        BOOST_TEST_INFO_SCOPE(odd);
        const auto read = read_options({"set", "f", odd});
        BOOST_REQUIRE_MESSAGE(read, odd);
        BOOST_TEST(read->arguments == (std::vector<std::string>{"f", odd}), boost::test_tools::per_element());
        BOOST_TEST(read->given.empty());
    }
    BOOST_TEST(
        read_options({"check", "f", "--limit", "7"})->given == std::vector<std::string>{"--limit"}, boost::test_tools::per_element());
    BOOST_TEST(doctor{}({"check", "a", "b"}).error.starts_with("config_doctor: check takes 1 argument, not 2\n"));
    BOOST_TEST(doctor{}({"set", "a", "b", "c"}).error.starts_with("config_doctor: set takes 2 arguments, not 3\n"));
}

BOOST_AUTO_TEST_CASE(usage_errors_name_the_option_and_no_value) {
    const auto said = [](const std::vector<std::string>& line) {
        const auto got = doctor{}(line);
        BOOST_TEST(got.code == 2);
        BOOST_TEST(got.out.empty());
        return got.error.substr(0, got.error.find('\n'));
    };
    BOOST_TEST(said({"check", "f", "--limit"}) == "config_doctor: --limit needs a value");
    BOOST_TEST(said({"check", "f", "--limit", "0"}) == "config_doctor: --limit: expected a whole number from 1 to 1000000");
    BOOST_TEST(said({"check", "f", "--limit", "1", "--limit", "1"}) == "config_doctor: --limit may be given once");
    BOOST_TEST(said({"rotate", "f", "--secret", "primary", "--secret=primary"}) == "config_doctor: --secret may be given once");
    BOOST_TEST(said({"check", "f", "--nonsense"}) == "config_doctor: there is no option --nonsense");
    for (const std::vector<std::string>& line :
        {std::vector<std::string>{"canary"}, {"set", "f", "/p", "canary"}, {"set", "f", "/p", "x", "canary"},
            {"set", "f", "/p", "--value=canary"}, {"check", "f", "--limit", "canary"}, {"check", "f", "--strict=canary"},
            {"check", "f", "-canary"}, {"rotate", "f", "--secret", "canary"}, {"check", "f", "--json-value", "--limit=canary"}}) {
        const auto got = doctor{}(line);
        BOOST_TEST(got.code == 2);
        BOOST_TEST(got.error.find("canary") == std::string::npos, got.error);
    }
}

BOOST_AUTO_TEST_CASE(comments_and_plain_json_exclude_each_other) {
    for (const std::vector<std::string>& line :
        {std::vector<std::string>{"check", "f", "--comments", "--plain-json"}, {"--plain-json", "check", "--comments", "f"}}) {
        const auto got = doctor{}(line);
        BOOST_TEST(got.code == 2);
        const std::string said = got.error.substr(0, got.error.find('\n'));
        BOOST_TEST(
            (said == "config_doctor: --plain-json excludes --comments" || said == "config_doctor: --comments excludes --plain-json"), said);
        BOOST_TEST(got.out.empty());
    }
}

BOOST_AUTO_TEST_SUITE_END()
