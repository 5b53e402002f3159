// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <azdo/config/read_file.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_doctor_remove)

BOOST_AUTO_TEST_CASE(a_value_and_its_comma_go) {
    const temporary_folder folder;
    const std::string file = folder.file("f.json", "{\r\n  \"a\": 1, // one\r\n  \"b\": 2\r\n}").string();
    const auto got = doctor{}({"remove", file, "/b", "--comments"});
    BOOST_TEST(got.code == 0);
    BOOST_TEST(azdo::config::read_file(file)->reveal() == "{\r\n  \"a\": 1 // one\r\n}");
    BOOST_TEST(got.out.empty());
    BOOST_TEST(got.error.empty());
}

BOOST_AUTO_TEST_CASE(entries_that_cannot_be_removed) {
    const temporary_folder folder;
    const std::string_view text = "{\"a\": {\"b\": \"canary\"}}";
    const std::string file = folder.file("f.json", text).string();
    const auto missing = doctor{}({"remove", file, "/a/c"});
    BOOST_TEST(missing.code == 1);
    BOOST_TEST(missing.out == file + ":1:7: error: /a: there is no such value\n");
    const auto root = doctor{}({"remove", file, ""});
    BOOST_TEST(root.code == 1);
    BOOST_TEST(root.out == file + ":1:1: error: (root): the whole document cannot be removed: set it to {} instead\n");
    BOOST_TEST(doctor{}({"remove", file, "a"}).code == 2);
    BOOST_TEST(doctor{}({"remove", file + ".none", "/a"}).code == 2);
    BOOST_TEST(doctor{}({"remove", file, "/a", "--json-value"}).code == 2);
    BOOST_TEST(azdo::config::read_file(file)->reveal() == text);
}

BOOST_AUTO_TEST_SUITE_END()
