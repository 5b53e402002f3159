// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"
#include "../../core/faulty_files.hpp"

#include <azdo/oauth/store/token_folder.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <set>
#include <string>

namespace oauth_token_folder {
using namespace azdo::oauth;
using azdo::failure_kind;

namespace {
struct setting {
    temporary_folder outer{};
    std::string path = (outer.path() / "tokens").string();
    std::string name = token_folder::name_of({.user = "u"}).value();

    token_folder folder() const { return token_folder::open(path).value(); }
    std::string refusal(azdo::file_calls& calls = azdo::system_files()) const {
        const auto got = token_folder::open(path, calls);
        BOOST_REQUIRE(!got);
        BOOST_CHECK(got.error().kind == failure_kind::storage);
        return got.error().message.substr(path.size() + 2);
    }
};
struct foreign_folder final : azdo::file_calls {
    int link_status(const char* at, struct stat& to) override {
        const int done = file_calls::link_status(at, to);
        to.st_uid = ::geteuid() + 1;
        return done;
    }
};
unsigned mode_of(const std::string& path) {
    struct stat found {};
    BOOST_REQUIRE(::lstat(path.c_str(), &found) == 0);
    return found.st_mode & 07777u;
}
} // namespace
} // namespace oauth_token_folder

BOOST_FIXTURE_TEST_SUITE(oauth_token_folder, setting)

BOOST_AUTO_TEST_CASE(it_is_made_for_this_user_alone) {
    const mode_t mask = ::umask(0);
    BOOST_TEST(folder().path() == path);
    BOOST_TEST(mode_of(path) == 0700u);
    BOOST_TEST(folder().write(name, "text").has_value());
    BOOST_TEST(folder().lock_for_writing(name).has_value());
    ::umask(mask);
    BOOST_TEST(mode_of(path + "/" + name + ".token") == 0600u);
    BOOST_TEST(mode_of(path + "/" + name + ".lock") == 0600u);
    BOOST_TEST(folder().read(name)->reveal() == "text");
    BOOST_TEST(folder().check().has_value());
    BOOST_TEST(token_folder::open(path + "//")->path() == path);
}

BOOST_AUTO_TEST_CASE(a_folder_that_others_can_enter) {
    static_cast<void>(folder());
    const token_folder before = folder();
    for (const mode_t mode : {0750u, 0701u, 0777u}) {
        BOOST_TEST_INFO_SCOPE(mode);
        BOOST_REQUIRE(::chmod(path.c_str(), mode) == 0);
        BOOST_TEST(refusal().starts_with("users other than its owner may access it: run chmod 700"));
        BOOST_TEST(!before.read(name).has_value()); // even if it was opened before
        BOOST_TEST(!before.check().has_value());
        BOOST_CHECK(before.read(name).error().kind == failure_kind::storage);
        BOOST_TEST(!before.lock_for_writing(name).has_value());
    }
}

BOOST_AUTO_TEST_CASE(a_folder_above_that_others_may_write_gets_a_warning) {
    BOOST_REQUIRE(::chmod(outer.path().c_str(), 0755) == 0);
    BOOST_TEST(folder().warning() == "");
    BOOST_REQUIRE(::chmod(outer.path().c_str(), 0777) == 0);
    BOOST_TEST(folder().warning().find("could replace " + path + ":") != std::string::npos);
    BOOST_REQUIRE(::chmod(outer.path().c_str(), 0700) == 0);
}

BOOST_AUTO_TEST_CASE(another_owner) {
    static_cast<void>(folder());
    foreign_folder calls;
    BOOST_TEST(refusal(calls).starts_with("it belongs to another user"));
    if (::geteuid() == 0) {
        BOOST_REQUIRE(::chown(path.c_str(), 12345, 12345) == 0);
        BOOST_TEST(refusal().starts_with("it belongs to another user"));
    }
}

BOOST_AUTO_TEST_CASE(a_link_in_its_place) {
    static_cast<void>(folder());
    const std::string target = path;
    path = (outer.path() / "link").string();
    BOOST_REQUIRE(::symlink(target.c_str(), path.c_str()) == 0);
    BOOST_TEST(refusal().starts_with("it is a symbolic link"));
    path = (outer.path() / "file").string();
    outer.file("file", "x");
    BOOST_TEST(refusal() == "it is not a folder");
    path = (outer.path() / "missing" / "tokens").string();
    BOOST_TEST(refusal() == "the folder cannot be created (No such file or directory)");
}

BOOST_AUTO_TEST_CASE(links_in_place_of_its_files_are_refused) {
    const token_folder here = folder();
    outer.file("elsewhere", "x");
    for (const char* ending : {".token", ".lock", ".refresh"}) BOOST_TEST_CONTEXT(ending)
    BOOST_REQUIRE(::symlink((outer.path() / "elsewhere").c_str(), (path + "/" + name + ending).c_str()) == 0);
    BOOST_CHECK(here.read(name).error().kind == failure_kind::storage);
    BOOST_CHECK(here.lock_for_writing(name).error().kind == failure_kind::storage);
    BOOST_CHECK(here.try_lock_for_refresh(name).error().kind == failure_kind::storage);
    BOOST_TEST(here.write(name, "new").has_value()); // replaces the link, not what it points to
    BOOST_TEST(here.read(name)->reveal() == "new");
}

BOOST_AUTO_TEST_CASE(every_connection_has_a_name_of_its_own) {
    std::set<std::string> names;
    const std::vector<connection_key> all{{}, {"u"}, {"u", "t"}, {"u", "", "t"}, {"", "u"}, {"u\n1:t"}, {"u", "t", "tfs.example.com"},
        {"ut"}, {"t", "u"}, {"../../etc/passwd"}, {std::string("\0", 1)}, {std::string(100'000, 'x')}};
    for (const connection_key& key : all) {
        const auto made = token_folder::name_of(key).value();
        BOOST_TEST(made.size() == 43u);
        BOOST_TEST(made.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos);
        names.insert(made);
    }
    BOOST_TEST(names.size() == all.size());
    BOOST_TEST(token_folder::name_of({.user = "u"}).value() == name);
}

BOOST_AUTO_TEST_CASE(the_right_to_renew_is_given_once_and_ends_with_its_object) {
    const token_folder here = folder(), other = folder();
    {
        const auto first = here.try_lock_for_refresh(name).value();
        BOOST_TEST(first.has_value());
        BOOST_TEST(!other.try_lock_for_refresh(name)->has_value());
        BOOST_TEST(!here.try_lock_for_refresh(name)->has_value());
        BOOST_TEST(here.try_lock_for_refresh(token_folder::name_of({.user = "v"}).value())->has_value());
        BOOST_TEST(other.lock_for_writing(name).has_value()); // a sign-in does not wait for a refresh
    }
    BOOST_TEST(other.try_lock_for_refresh(name)->has_value());
    BOOST_TEST(std::filesystem::exists(path + "/" + name + ".refresh"));
}

BOOST_AUTO_TEST_CASE(files_of_a_killed_program_are_removed_unless_another_writes) {
    const token_folder here = folder();
    BOOST_TEST(here.write(name, "text").has_value());
    const std::string left = path + "/." + name + ".token.azdo-123-0", other = path + "/notes.txt";
    for (const std::string& file : {left, other}) std::ofstream(file) << "x";
    {
        const auto writing = here.lock_for_writing(name);
        static_cast<void>(folder());
        BOOST_TEST(std::filesystem::exists(left));
    }
    static_cast<void>(folder());
    BOOST_TEST(!std::filesystem::exists(left));
    BOOST_TEST(std::filesystem::exists(other));
    BOOST_TEST((here.names().value() == std::vector<std::string>{name}));
    BOOST_TEST(here.read(name)->reveal() == "text");
}

BOOST_AUTO_TEST_CASE(each_call_of_the_system_fails_once) {
    static_cast<void>(folder());
    faulty_files good;
    BOOST_REQUIRE(token_folder::open(path, good)->lock_for_writing(name).has_value());
    BOOST_TEST(
        (good.seen() == std::vector<std::string>{"make_folder", "link_status", "link_status", "open", "status", "lock", "lock", "close"}));
    for (int at = 0; at < 6; ++at) {
        faulty_files calls(faulty_files::fault::error, at, EIO);
        const auto here = token_folder::open(path, calls);
        const auto done = here ? here->lock_for_writing(name) : azdo::result<file_lock>(here.error());
        BOOST_REQUIRE(!done);
        BOOST_CHECK(done.error().kind == failure_kind::storage);
        BOOST_TEST(done.error().message.ends_with("(Input/output error)"));
    }
}

BOOST_AUTO_TEST_SUITE_END()
