// SPDX-License-Identifier: BSL-1.0
#include "temporary_folder.hpp"

#include <azdo/config/inotify_changes.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <string>
#include <thread>

BOOST_AUTO_TEST_SUITE(config_inotify_changes)

#if defined(__linux__)
using namespace std::chrono_literals;
using azdo::config::inotify_changes;
using azdo::config::names_on_the_way;
namespace fs = std::filesystem;

namespace {
std::string names(const fs::path& path, const fs::path& root) {
    std::string made;
    for (const auto& one : names_on_the_way(path))
        if (!one.name.empty()) made.append(one.folder.lexically_relative(root).string()).append(":").append(one.name).append(" ");
    return made;
}
} // namespace

BOOST_AUTO_TEST_CASE(which_names_matter) {
    const temporary_folder folder;
    const fs::path root = fs::canonical(folder.path());
    BOOST_TEST(names(root / "a.json", root) == ".:a.json ");
    folder.file("a.json", "{}");
    BOOST_TEST(names(root / "." / "a.json", root) == ".:a.json ");
    fs::create_symlink("a.json", root / "link");
    BOOST_TEST(names(root / "link", root) == ".:link .:a.json ");
    BOOST_TEST(names(root / "none" / "deep" / "a.json", root) == ".:none ");
    BOOST_TEST(names(root / "a.json" / "deep", root) == ".:a.json ");
    fs::create_directories(root / "..v1");
    fs::create_symlink("..v1", root / "..data");
    fs::create_symlink("..data/config.json", root / "config.json");
    BOOST_TEST(names(root / "config.json", root) == ".:config.json .:..data ..v1:config.json ");
    fs::create_symlink(root / "..v1", root / "etc");
    BOOST_TEST(names(root / "etc" / ".." / "etc" / "x.json", root) == ".:etc ..v1:x.json ");
    fs::create_symlink("b", root / "a");
    fs::create_symlink("a", root / "b");
    BOOST_TEST(names(root / "a", root) == ".:a .:b ");
}

BOOST_AUTO_TEST_CASE(which_folders_matter) {
    const temporary_folder folder;
    const fs::path root = fs::canonical(folder.path());
    fs::create_directories(root / "one" / "two");
    fs::create_symlink("one", root / "link");
    std::string found;
    for (const auto& one : names_on_the_way(root / "link" / "two" / "a.json"))
        if (one.name.empty() && one.folder.native().starts_with(root.native())) found += one.folder.lexically_relative(root).string() + " ";
    BOOST_TEST(found == ". one one/two ");
}

BOOST_AUTO_TEST_CASE(changes_of_the_file_are_seen_and_of_others_not) {
    const temporary_folder folder;
    const auto path = folder.file("a.json", "1");
    const auto changes = inotify_changes::of(path);
    BOOST_REQUIRE(changes);
    BOOST_TEST(!changes->wait(0ms));
    folder.file("b.json", "1");
    BOOST_TEST(!changes->wait(0ms));
    folder.file("a.json", "2");
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    fs::rename(folder.path() / "b.json", path);
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    fs::remove(path);
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    folder.file("a.json", "3");
    BOOST_TEST(changes->wait(1min));
}

BOOST_AUTO_TEST_CASE(swapped_links_are_seen) {
    const temporary_folder folder;
    for (const char* version : {"..v1", "..v2", "..v3"}) {
        fs::create_directory(folder.path() / version);
        folder.file(std::string(version) + "/config.json", version);
    }
    fs::create_symlink("..v1", folder.path() / "..data");
    fs::create_symlink("..data/config.json", folder.path() / "config.json");
    const auto changes = inotify_changes::of(folder.path() / "config.json");
    BOOST_REQUIRE(changes);
    for (const char* version : {"..v2", "..v3"}) { // as Kubernetes does
        BOOST_TEST_INFO_SCOPE(version);
        fs::create_symlink(version, folder.path() / "..data_tmp");
        fs::rename(folder.path() / "..data_tmp", folder.path() / "..data");
        BOOST_TEST(changes->wait(1min));
        while (changes->wait(0ms)) {
        }
        folder.file(std::string(version) + "/config.json", "changed"); // in the folder that is watched now
        BOOST_TEST(changes->wait(1min));
        while (changes->wait(0ms)) {
        }
        folder.file("..v1/config.json", "changed"); // this one is no longer watched
        BOOST_TEST(!changes->wait(0ms));
    }
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_removed_and_created_again) {
    const temporary_folder folder;
    const fs::path deep = folder.path() / "one" / "two";
    fs::create_directories(deep);
    folder.file("one/two/a.json", "1");
    const auto changes = inotify_changes::of(deep / "a.json");
    BOOST_REQUIRE(changes);
    fs::remove_all(folder.path() / "one");
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    fs::create_directories(deep);
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    folder.file("one/two/a.json", "2");
    BOOST_TEST(changes->wait(1min));
}

BOOST_AUTO_TEST_CASE(a_folder_far_above_is_swapped) {
    const temporary_folder folder;
    for (const char* version : {"app", "next"}) {
        fs::create_directories(folder.path() / version / "etc" / "deep");
        folder.file(std::string(version) + "/etc/deep/a.json", version);
    }
    const auto changes = inotify_changes::of(folder.path() / "app" / "etc" / "deep" / "a.json");
    BOOST_REQUIRE(changes);
    fs::rename(folder.path() / "app", folder.path() / "old");
    fs::rename(folder.path() / "next", folder.path() / "app");
    BOOST_TEST(changes->wait(1min));
    while (changes->wait(0ms)) {
    }
    folder.file("old/etc/deep/a.json", "2");
    BOOST_TEST(!changes->wait(0ms));
    folder.file("app/etc/deep/a.json", "2");
    BOOST_TEST(changes->wait(1min));
}

BOOST_AUTO_TEST_CASE(a_wait_can_be_ended) {
    const temporary_folder folder;
    const auto changes = inotify_changes::of(folder.path() / "a.json");
    BOOST_REQUIRE(changes);
    changes->wake();
    BOOST_TEST(!changes->wait(1h));
    std::thread other([&] { changes->wake(); });
    BOOST_TEST(!changes->wait(1h));
    other.join();
}

BOOST_AUTO_TEST_SUITE_END()
#endif
