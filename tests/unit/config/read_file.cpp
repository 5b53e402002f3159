// SPDX-License-Identifier: BSL-1.0
#include "ordinary_user.hpp"
#include "temporary_folder.hpp"

#include <azdo/config/read_file.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <sys/stat.h>

using azdo::config::read_file;
using azdo::failure_kind;

BOOST_AUTO_TEST_SUITE(config_read_file)

BOOST_AUTO_TEST_CASE(a_file_byte_by_byte) {
    const temporary_folder folder;
    for (const std::string& text : {std::string(), std::string("x"), std::string("\0\r\n\xff", 4), std::string(100'000, 'y')})
        BOOST_TEST(read_file(folder.file("a b", text))->reveal() == text);
}

BOOST_AUTO_TEST_CASE(what_is_no_file) {
    const temporary_folder folder;
    BOOST_CHECK(read_file(folder.path() / "none").error().kind == failure_kind::not_found);
    BOOST_CHECK(read_file(folder.file("f", "") / "below").error().kind != failure_kind::invalid_input);
    BOOST_CHECK(read_file("").error().kind == failure_kind::not_found);
    BOOST_TEST(read_file(folder.path()).error().message.find("folder") != std::string::npos);
    BOOST_TEST(read_file("/dev/null").error().message.find("device") != std::string::npos);
    BOOST_REQUIRE(::mkfifo((folder.path() / "pipe").c_str(), 0600) == 0);
    BOOST_CHECK(read_file(folder.path() / "pipe").error().kind == failure_kind::storage);
    std::filesystem::create_symlink(folder.path() / "none", folder.path() / "dangling");
    BOOST_CHECK(read_file(folder.path() / "dangling").error().kind == failure_kind::not_found);
}

BOOST_AUTO_TEST_CASE(a_link_is_followed) {
    const temporary_folder folder;
    std::filesystem::create_symlink(folder.file("f", "text"), folder.path() / "link");
    BOOST_TEST(read_file(folder.path() / "link")->reveal() == "text");
}

BOOST_AUTO_TEST_CASE(an_unreadable_file) {
    const temporary_folder folder;
    const auto path = folder.file("f", "text");
    const auto tried = [&](mode_t folder_mode, mode_t file_mode) {
        BOOST_REQUIRE(::chmod(folder.path().c_str(), folder_mode) == 0);
        BOOST_REQUIRE(::chmod(path.c_str(), file_mode) == 0);
        const config_tests::ordinary_user reader;
        return read_file(path);
    };
    BOOST_TEST(tried(0755, 0644)->reveal() == "text");
    const auto file = tried(0755, 0);
    BOOST_REQUIRE(!file.has_value());
    BOOST_CHECK(file.error().kind == failure_kind::storage);
    BOOST_TEST(file.error().message == "the file cannot be read (Permission denied): check its permissions");
    const auto way = tried(0, 0644);
    BOOST_REQUIRE(!way.has_value());
    BOOST_TEST(way.error().message == "the file cannot be read (Permission denied): check the permissions of the file and its folders");
    BOOST_REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_fails_while_it_is_read) {
    if (!std::filesystem::exists("/proc/self/mem")) return;
    BOOST_CHECK(read_file("/proc/self/mem").error().kind == failure_kind::storage);
}

BOOST_AUTO_TEST_CASE(the_size_is_limited) {
    const temporary_folder folder;
    BOOST_TEST(read_file(folder.file("f", std::string(100, 'x')), 100).has_value());
    BOOST_CHECK(read_file(folder.file("g", std::string(101, 'x')), 100).error().kind == failure_kind::too_large);
}

BOOST_AUTO_TEST_SUITE_END()
