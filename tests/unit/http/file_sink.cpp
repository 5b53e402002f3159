// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/file_sink.hpp>

#include "../config/temporary_folder.hpp"
#include "../core/faulty_files.hpp"
#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

BOOST_AUTO_TEST_SUITE(http_file_sink)

using namespace azdo;

namespace {
std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}
auto files_in(const temporary_folder& folder) {
    return std::distance(std::filesystem::directory_iterator(folder.path()), std::filesystem::directory_iterator());
}
struct refusing final : http::content_check {
    std::string seen{};
    void restart() override { seen.clear(); }
    void take(std::string_view bytes) override { seen += bytes; }
    result<void> finish() override { return seen == "good" ? result<void>() : result<void>(fail(failure_kind::protocol, "not good")); }
};
} // namespace

BOOST_AUTO_TEST_CASE(the_file_appears_when_it_is_complete) {
    const temporary_folder folder;
    const auto path = folder.file("a", "old");
    refusing check;
    http::file_sink to(path.string(), {.size = 4, .check = &check, .rights = {.mode = 0640}});
    BOOST_TEST(to.restart().has_value());
    BOOST_TEST(to.write("broken").has_value() == false); // more than four
    BOOST_TEST(content(path) == "old");
    BOOST_TEST(files_in(folder) == 1);
    BOOST_TEST(to.restart().has_value());
    BOOST_TEST(to.write("xx").has_value());
    BOOST_TEST(to.restart().has_value()); // another attempt
    BOOST_TEST(to.write("go").has_value());
    BOOST_TEST(to.write("od").has_value());
    BOOST_TEST(to.size() == 4u);
    BOOST_TEST(content(path) == "old");
    BOOST_TEST(to.commit().has_value());
    BOOST_TEST(content(path) == "good");
    BOOST_TEST(files_in(folder) == 1);
    BOOST_TEST((std::filesystem::status(path).permissions() == std::filesystem::perms{0640}));
    http::file_sink empty((folder.path() / "b").string());
    BOOST_TEST(empty.commit().has_value());
    BOOST_TEST(content(folder.path() / "b").empty());
}

BOOST_AUTO_TEST_CASE(what_is_refused_leaves_the_old_file) {
    const temporary_folder folder;
    const auto path = folder.file("a", "old");
    refusing check;
    const struct {
        std::string bytes;
        http::file_sink_options options;
        std::string kind;
    } cases[] = {{"goo", {.size = 4}, "protocol"}, {"evil", {.check = &check}, "protocol"}};
    for (const auto& one : cases) {
        http::file_sink to(path.string(), one.options);
        BOOST_TEST(to.write(one.bytes).has_value());
        BOOST_TEST(sample::kind_of(to.commit()) == one.kind);
        BOOST_TEST(content(path) == "old");
        BOOST_TEST(files_in(folder) == 1);
    }
    {
        http::file_sink dropped(path.string());
        BOOST_TEST(dropped.write("new").has_value());
    }
    BOOST_TEST(content(path) == "old");
    BOOST_TEST(files_in(folder) == 1);
    http::file_sink nowhere((folder.path() / "no" / "a").string());
    BOOST_TEST(sample::kind_of(nowhere.restart()) == "storage");
    BOOST_TEST(sample::kind_of(nowhere.write("x")) == "storage");
    BOOST_TEST(sample::kind_of(nowhere.commit()) == "storage");
}

BOOST_AUTO_TEST_CASE(each_call_that_fails) {
    const temporary_folder folder;
    const auto path = folder.file("a", "old");
    int failed = 0;
    for (int at = 0;; ++at) {
        BOOST_TEST_INFO_SCOPE(at);
        faulty_files calls(faulty_files::fault::error, at, ENOSPC);
        http::file_sink to(path.string(), {.rights = {.mode = 0600, .user = ::getuid(), .group = ::getgid()}, .calls = &calls});
        const bool good = to.write("new") && to.commit();
        if (!calls.went_wrong()) break;
        failed += good ? 0 : 1;
        BOOST_TEST(content(path) == (good ? "new" : "old"));
        if (good) folder.file("a", "old");
        BOOST_TEST(files_in(folder) == 1);
    }
    BOOST_TEST(failed == 7); // open, write, set_owner, set_mode, sync, close, rename
}

BOOST_AUTO_TEST_SUITE_END()
