// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "faulty_files.hpp"

#include <azdo/core/atomic_file.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/wait.h>
#include <tuple>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(core_atomic_file)

using azdo::failure_kind;
using fault = faulty_files::fault;

namespace {
const std::string before(5000, 'o');
const std::string after(7000, 'n');

std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()));
}
unsigned mode_of(const std::filesystem::path& path) {
    struct stat now {};
    BOOST_REQUIRE(::lstat(path.c_str(), &now) == 0);
    return now.st_mode & 07777u;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_file_is_made_and_replaced) {
    const temporary_folder folder;
    const std::string path = (folder.path() / "a").string();
    const mode_t mask = ::umask(077);
    BOOST_TEST(azdo::write_atomically(path, "one").has_value());
    BOOST_TEST(mode_of(path) == 0600u);
    BOOST_TEST(azdo::write_atomically(path, "two", {.mode = 0644}).has_value());
    ::umask(mask);
    BOOST_TEST(content(path) == "two");
    BOOST_TEST(mode_of(path) == 0644u);
    BOOST_TEST(azdo::write_atomically(path, "").has_value());
    BOOST_TEST(content(path).empty());
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(the_order_of_the_calls) {
    const temporary_folder folder;
    faulty_files calls;
    BOOST_TEST(azdo::write_atomically((folder.path() / "a").string(), "x", {.mode = 0600, .user = ::getuid(), .group = ::getgid()}, calls)
                   .has_value());
    const std::vector<std::string> expected{"open", "write", "set_owner", "set_mode", "sync", "close", "rename", "open", "sync", "close"};
    BOOST_TEST(calls.seen() == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(places_that_cannot_be_written) {
    const auto missing = azdo::write_atomically("/nonexistent/folder/a", "x");
    BOOST_REQUIRE(!missing);
    BOOST_CHECK(missing.error().kind == failure_kind::storage);
    BOOST_TEST(
        missing.error().message == "the file was not saved: a temporary file beside it cannot be created (No such file or directory)");
    const temporary_folder folder;
    std::filesystem::create_directory(folder.path() / "a");
    const auto taken = azdo::write_atomically((folder.path() / "a").string(), "x");
    BOOST_REQUIRE(!taken);
    BOOST_TEST(taken.error().message == "the file was not saved: it cannot be replaced (Is a directory)");
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(a_free_place_is_taken_once) {
    const temporary_folder folder;
    const std::string path = (folder.path() / "a").string();
    azdo::staged_file first(path, azdo::system_files()), second(path, azdo::system_files());
    BOOST_REQUIRE(first.write("first", {}) && second.write("second", {}));
    BOOST_TEST(files_in(folder.path()) == 2u);
    BOOST_TEST(first.take_free_place());
    BOOST_TEST(!second.take_free_place());
    BOOST_TEST(second.error_number() == EEXIST);
    BOOST_TEST(content(path) == "first");
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(a_free_place_where_there_are_no_hard_links) {
    const temporary_folder folder;
    const std::string path = (folder.path() / "a").string();
    faulty_files calls;
    calls.refuse("link", EPERM);
    azdo::staged_file first(path, calls), second(path, calls);
    BOOST_REQUIRE(first.write("first", {}) && second.write("second", {}));
    BOOST_TEST(first.take_free_place());
    BOOST_TEST(!second.take_free_place());
    BOOST_TEST(second.error_number() == EEXIST);
    BOOST_TEST(content(path) == "first");
    BOOST_TEST(files_in(folder.path()) == 1u);
}

BOOST_AUTO_TEST_CASE(a_leftover_temporary_file_does_no_harm) {
    const temporary_folder folder;
    const std::string path = (folder.path() / "a").string();
    { // names are numbered: put links to another file at the next ones
        faulty_files calls(fault::error, 1, ENOSPC);
        BOOST_TEST(!azdo::write_atomically(path, "x", {}, calls));
    }
    const std::string victim = folder.file("victim", "mine").string();
    for (int i = 0; i < 50; ++i)
        std::filesystem::create_symlink("victim", folder.path() / (".a.azdo-" + std::to_string(::getpid()) + "-" + std::to_string(i)));
    BOOST_TEST(azdo::write_atomically(path, "new").has_value());
    BOOST_TEST(content(path) == "new");
    BOOST_TEST(content(victim) == "mine");
    BOOST_TEST(!std::filesystem::is_symlink(path));
}

BOOST_AUTO_TEST_CASE(if_any_call_fails_the_old_file_remains) {
    const temporary_folder folder;
    const std::string path = folder.file("a", before).string();
    int reached = 0;
    for (const auto& [what, error] :
        {std::pair{fault::error, EIO}, {fault::error, ENOSPC}, {fault::error, EINTR}, {fault::error, EDQUOT}, {fault::short_write, 0}}) {
        for (int at = 0;; ++at) {
            folder.file("a", before);
            faulty_files calls(what, at, error);
            const auto saved = azdo::write_atomically(path, after, {.mode = 0600, .user = ::getuid(), .group = ::getgid()}, calls);
            if (!calls.went_wrong()) break;
            ++reached;
            const std::string& failed = calls.seen()[static_cast<std::size_t>(at)];
            BOOST_TEST_CONTEXT(failed << " number " << at << ", error " << error) {
                const bool harmless = what == fault::short_write || error == EINTR;
                const bool behind_rename = at > 6;
                BOOST_TEST(saved.has_value() == (harmless || behind_rename));
                BOOST_TEST((content(path) == (saved ? after : before)));
                BOOST_TEST(files_in(folder.path()) == 1u);
                if (!saved) BOOST_CHECK(saved.error().kind == failure_kind::storage);
            }
        }
    }
    BOOST_TEST(reached >= 50);
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_synced_is_said) {
    const temporary_folder folder;
    const std::string path = (folder.path() / "a").string();
    for (const int at : {6, 7}) { // open and sync of the folder
        BOOST_TEST_INFO_SCOPE(at);
        for (const auto& [error, lasting] : {std::pair{EIO, false}, {at == 6 ? EACCES : EINVAL, true}}) {
            BOOST_TEST_INFO_SCOPE(error);
            faulty_files calls(fault::error, at, error);
            azdo::staged_file next(path, calls);
            BOOST_REQUIRE(next.write("x", {}));
            BOOST_TEST(next.take_place());
            BOOST_TEST(next.is_lasting() == lasting);
        }
    }
}

BOOST_AUTO_TEST_CASE(killed_at_any_call_there_is_the_old_or_the_new_file) {
    const temporary_folder folder;
    const std::string path = folder.file("a", before).string();
    int olds = 0, news = 0;
    for (const fault what : {fault::kill_before, fault::kill_after}) {
        BOOST_TEST_INFO_SCOPE(static_cast<int>(what));
        for (int at = 0; at < 9; ++at) {
            folder.file("a", before);
            const pid_t child = ::fork();
            BOOST_REQUIRE(child >= 0);
            if (child == 0) {
                faulty_files calls(what, at);
                static_cast<void>(azdo::write_atomically(path, after, {}, calls));
                ::_exit(0);
            }
            int status = 0;
            BOOST_REQUIRE(::waitpid(child, &status, 0) == child);
            BOOST_TEST(WIFSIGNALED(status));
            const std::string now = content(path);
            BOOST_TEST((now == before || now == after));
            ++(now == before ? olds : news);
        }
    }
    BOOST_TEST(olds == 11); // before and after: open, write, set_mode, sync, close; before rename
    BOOST_TEST(news == 7);
}

BOOST_AUTO_TEST_CASE(folders) {
    BOOST_TEST(azdo::folder_of("a") == ".");
    BOOST_TEST(azdo::folder_of("/a") == "/");
    BOOST_TEST(azdo::folder_of("/a/b") == "/a");
    BOOST_TEST(azdo::folder_of("a/b/c") == "a/b");
}

BOOST_AUTO_TEST_SUITE_END()
