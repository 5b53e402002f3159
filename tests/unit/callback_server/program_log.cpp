// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"

#include <callback_server/program_log.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace callback_server_program_log {
using callback_server::log_settings;
using callback_server::program_log;

namespace {
struct setting : temporary_folder {
    std::vector<std::string> console{};
    program_log log{[this](std::string_view line) { console.emplace_back(line); }};
    std::string file(const std::string& folder) const {
        std::ifstream from(path() / folder / "callback_server.log", std::ios::binary);
        return {std::istreambuf_iterator<char>(from), {}};
    }
    std::string folder(const std::string& name) const {
        std::filesystem::create_directory(path() / name);
        return (path() / name).string();
    }
    void use(const log_settings& with) { log.use(program_log::open(with).value()); }
};
} // namespace
} // namespace callback_server_program_log

BOOST_FIXTURE_TEST_SUITE(callback_server_program_log, setting)

BOOST_AUTO_TEST_CASE(lines_go_where_the_settings_in_force_say) {
    log.write("1");
    use({folder("a"), false});
    log.write("2");
    use({folder("b"), true});
    log.write("3");
    use({folder("a"), false});
    log.write("4");
    use({{}, true});
    log.write("5");
    BOOST_TEST(console == (std::vector<std::string>{"1", "3", "5"}), boost::test_tools::per_element());
    BOOST_TEST(file("a") == "2\n4\n");
    BOOST_TEST(file("b") == "3\n");
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_used_is_a_failure_and_changes_nothing) {
    use({folder("a"), false});
    const auto opened = program_log::open({(path() / "none").string(), false});
    BOOST_REQUIRE(!opened.has_value());
    BOOST_TEST((opened.error().kind == azdo::failure_kind::storage));
    BOOST_TEST(opened.error().message.find("apiServer.logger.directory") != std::string::npos);
    log.write("1");
    BOOST_TEST(file("a") == "1\n");
    BOOST_TEST(console.empty());
}

BOOST_AUTO_TEST_CASE(a_line_that_the_file_does_not_take_goes_to_the_console) {
    std::filesystem::create_symlink("/dev/full", std::filesystem::path(folder("full")) / "callback_server.log");
    use({folder("full"), false});
    log.write("1");
    BOOST_TEST(console == std::vector<std::string>{"1"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(after_the_file_was_moved_away_a_new_one_begins) {
    use({folder("a"), false});
    log.write("1");
    std::filesystem::rename(path() / "a" / "callback_server.log", path() / "a" / "old");
    BOOST_TEST(log.reopen().has_value());
    log.write("2");
    BOOST_TEST(file("a") == "2\n");
}

BOOST_AUTO_TEST_CASE(lines_are_written_while_the_settings_change) {
    std::thread writer([this] {
        for (int i = 0; i < 500; ++i) log.write("x");
    });
    for (int i = 0; i < 50; ++i) use({folder(i % 2 == 0 ? "a" : "b"), false});
    writer.join();
    BOOST_TEST(console.size() + (file("a").size() + file("b").size()) / 2 == 500u);
}

BOOST_AUTO_TEST_SUITE_END()
