// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <callback_server/line_log.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callback_server_line_log {
using callback_server::line_log;

namespace {
std::string text_of(const std::filesystem::path& file) {
    std::ifstream from(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(from), {}};
}
} // namespace
} // namespace callback_server_line_log

BOOST_FIXTURE_TEST_SUITE(callback_server_line_log, temporary_folder)

BOOST_AUTO_TEST_CASE(lines_are_appended) {
    const std::string file = (path() / "access.log").string();
    std::ofstream(file) << "before\n";
    const auto log = line_log::open(file).value();
    BOOST_TEST(log->write("one"));
    BOOST_TEST(log->write("two"));
    BOOST_TEST(text_of(file) == "before\none\ntwo\n");
}

BOOST_AUTO_TEST_CASE(others_cannot_read_a_new_file) {
    const std::string file = (path() / "access.log").string();
    const auto log = line_log::open(file).value();
    const auto others = std::filesystem::status(file).permissions() & std::filesystem::perms::others_all;
    BOOST_TEST((others == std::filesystem::perms::none));
}

BOOST_AUTO_TEST_CASE(after_the_file_was_moved_away_a_new_one_begins) {
    const auto file = path() / "access.log", moved = path() / "access.log.1";
    const auto log = line_log::open(file.string()).value();
    log->write("one");
    std::filesystem::rename(file, moved);
    log->write("two");
    BOOST_TEST(log->reopen().has_value());
    log->write("three");
    BOOST_TEST(text_of(moved) == "one\ntwo\n");
    BOOST_TEST(text_of(file) == "three\n");
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_a_failure_and_the_old_one_stays_in_use) {
    BOOST_TEST(!line_log::open((path() / "none" / "access.log").string()).has_value());
    const auto file = path() / "sub" / "access.log";
    std::filesystem::create_directory(path() / "sub");
    const auto log = line_log::open(file.string()).value();
    std::filesystem::rename(path() / "sub", path() / "moved");
    BOOST_TEST(!log->reopen().has_value());
    BOOST_TEST(log->write("still"));
    BOOST_TEST(text_of(path() / "moved" / "access.log") == "still\n");
}

BOOST_AUTO_TEST_CASE(a_pipe_is_refused_without_waiting_for_its_reader) {
    const std::string pipe = (path() / "access.log").string();
    BOOST_REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const auto refused = [&] {
        const auto opened = line_log::open(pipe);
        return !opened && opened.error().message.find("not a pipe") != std::string::npos;
    };
    BOOST_TEST(refused());
    const int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    BOOST_REQUIRE(reader >= 0);
    BOOST_TEST(refused()); // the reader could stop reading
    ::close(reader);
}

BOOST_AUTO_TEST_CASE(a_full_disk_is_noticed) { BOOST_TEST(!line_log::open("/dev/full").value()->write("lost")); }

BOOST_AUTO_TEST_CASE(lines_of_several_threads_stay_whole) {
    const std::string file = (path() / "access.log").string();
    const auto log = line_log::open(file).value();
    std::vector<std::thread> threads;
    for (const char letter : {'a', 'b', 'c'})
        threads.emplace_back([&log, letter] {
            for (int i = 0; i < 200; ++i) log->write(std::string(50, letter));
        });
    for (std::thread& one : threads) one.join();
    std::ifstream from(file);
    std::size_t lines = 0;
    for (std::string line; std::getline(from, line); ++lines) BOOST_TEST(line == std::string(50, line.at(0)));
    BOOST_TEST(lines == 600u);
}

BOOST_AUTO_TEST_SUITE_END()
