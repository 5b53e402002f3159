// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"
#include "../../core/faulty_files.hpp"

#include <azdo/oauth/store/private_file.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace oauth_private_file {
using azdo::failure_kind;
using azdo::oauth::read_private_file;

namespace {
struct setting {
    temporary_folder folder{};
    std::string path = (folder.path() / "key").string();
    setting() {
        folder.file("key", "canary-content");
        BOOST_REQUIRE(::chmod(path.c_str(), 0600) == 0);
    }
    std::string refusal(azdo::file_calls& calls = azdo::system_files()) const {
        const auto got = read_private_file(path, 100, calls);
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::storage);
        BOOST_TEST(got.error().message.find("canary") == std::string::npos);
        BOOST_TEST(got.error().message.starts_with(path + ": "));
        return got.error().message.substr(path.size() + 2);
    }
};
/// The system's files, except that this file belongs to another user.
struct foreign_file final : azdo::file_calls {
    int status(int file, struct stat& to) override {
        const int done = file_calls::status(file, to);
        to.st_uid = ::geteuid() + 1;
        return done;
    }
};
} // namespace
} // namespace oauth_private_file

BOOST_FIXTURE_TEST_SUITE(oauth_private_file, setting)

BOOST_AUTO_TEST_CASE(a_file_of_this_user_alone_is_read) {
    BOOST_TEST(read_private_file(path)->reveal() == "canary-content");
    BOOST_REQUIRE(::chmod(path.c_str(), 0400) == 0);
    BOOST_TEST(read_private_file(path)->reveal() == "canary-content");
}

BOOST_AUTO_TEST_CASE(missing_values) {
    const auto got = read_private_file(path + "x");
    BOOST_REQUIRE(!got);
    BOOST_CHECK(got.error().kind == failure_kind::not_found);
    BOOST_CHECK(read_private_file("/nonexistent/folder/key").error().kind == failure_kind::not_found);
}

BOOST_AUTO_TEST_CASE(a_mode_that_lets_others_in) {
    for (const mode_t mode : {0640u, 0604u, 0660u, 0620u, 0601u, 0777u}) {
        BOOST_TEST_INFO_SCOPE(mode);
        BOOST_REQUIRE(::chmod(path.c_str(), mode) == 0);
        BOOST_TEST(refusal().starts_with("users other than its owner may access it: run chmod 600"));
    }
}

BOOST_AUTO_TEST_CASE(another_owner) {
    foreign_file calls;
    BOOST_TEST(refusal(calls).starts_with("it belongs to another user"));
    if (::geteuid() == 0) { // root can create a real one
        BOOST_REQUIRE(::chown(path.c_str(), 12345, 12345) == 0);
        BOOST_TEST(refusal().starts_with("it belongs to another user"));
    }
}

BOOST_AUTO_TEST_CASE(a_symbolic_link) {
    const std::string target = path;
    path = (folder.path() / "link").string();
    BOOST_REQUIRE(::symlink(target.c_str(), path.c_str()) == 0);
    BOOST_TEST(refusal().starts_with("it is a symbolic link"));
}

BOOST_AUTO_TEST_CASE(a_pipe_or_a_folder) {
    path = (folder.path() / "pipe").string();
    BOOST_REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    BOOST_TEST(refusal() == "it is not a regular file"); // and the call does not wait for a writer
    path = folder.path().string();
    BOOST_TEST(refusal() == "it is not a regular file");
}

BOOST_AUTO_TEST_CASE(a_folder_above_that_others_may_write_gets_a_warning) {
    using azdo::oauth::warning_about_folders_of;
    const std::string above = folder.path().string(), inner = above + "/inner", key = inner + "/key";
    BOOST_REQUIRE(::mkdir(inner.c_str(), 0700) == 0);
    BOOST_REQUIRE(::chmod(above.c_str(), 0755) == 0);
    BOOST_TEST(warning_about_folders_of(key) == "");
    for (const mode_t mode : {0777u, 0775u, 0757u, 0720u}) {
        BOOST_TEST_INFO_SCOPE(mode);
        BOOST_REQUIRE(::chmod(inner.c_str(), mode) == 0);
        BOOST_TEST(warning_about_folders_of(key) == "users other than its owner may write to the folder " + inner + " and could replace " +
                                                        key + ": run chmod go-w, or use another folder");
        BOOST_REQUIRE(::chmod(inner.c_str(), mode | 01000u) == 0); // sticky, as /tmp
        BOOST_TEST(warning_about_folders_of(key) == "");
    }
    BOOST_REQUIRE(::chmod(inner.c_str(), 0700) == 0);
    BOOST_REQUIRE(::chmod(above.c_str(), 0777) == 0);
    BOOST_TEST(warning_about_folders_of(key).find(" " + above + " and could replace " + inner) != std::string::npos);
    const std::string link = above + "/link";
    BOOST_REQUIRE(::chmod(above.c_str(), 0755) == 0);
    BOOST_REQUIRE(::chmod(inner.c_str(), 0777) == 0);
    BOOST_REQUIRE(::symlink(inner.c_str(), link.c_str()) == 0);
    BOOST_TEST(!warning_about_folders_of(link + "/key").empty());
    if (::geteuid() == 0) {
        BOOST_REQUIRE(::chmod(inner.c_str(), 0755) == 0);
        BOOST_REQUIRE(::chown(inner.c_str(), 12345, 12345) == 0);
        BOOST_TEST(warning_about_folders_of(key).starts_with("another user owns the folder " + inner));
    }
    BOOST_TEST(warning_about_folders_of(above + "/missing/key") == "");
    BOOST_TEST(read_private_file(path)->reveal() == "canary-content"); // it is only a warning
}

BOOST_AUTO_TEST_CASE(too_large) {
    BOOST_TEST(read_private_file(path, 14).has_value());
    BOOST_CHECK(read_private_file(path, 13).error().kind == failure_kind::too_large);
}

BOOST_AUTO_TEST_CASE(each_call_of_the_system_fails_once) {
    faulty_files good;
    BOOST_REQUIRE(read_private_file(path, 100, good).has_value());
    BOOST_TEST((good.seen() == std::vector<std::string>{"open", "status", "read", "read", "close"}));
    for (int at = 0; at < 4; ++at) {
        faulty_files calls(faulty_files::fault::error, at, EIO);
        BOOST_TEST(refusal(calls).ends_with("(Input/output error)"));
        BOOST_TEST(calls.seen().back() == (at == 0 ? "open" : "close"));
        faulty_files interrupted(faulty_files::fault::error, at, EINTR);
        if (at != 1) BOOST_TEST(read_private_file(path, 100, interrupted)->reveal() == "canary-content");
    }
}

BOOST_AUTO_TEST_SUITE_END()
