// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_doctor_watch)

namespace {
/// Runs `watch`, doing the next step each time it asks whether to continue, and ends after the last.
std::string watched(
    const std::string& file, std::vector<std::function<void()>> steps, int code, const std::vector<std::string>& more = {}) {
    std::istringstream in;
    std::ostringstream out, error;
    std::size_t done = 0;
    config_doctor::surroundings around{in, out, error, [](std::string_view) { return std::nullopt; }, [] { return azdo::sys_time{}; }};
    around.goes_on = [&] {
        if (done == steps.size()) return false;
        steps[done++]();
        return true;
    };
    std::vector<std::string> line{"watch", file};
    line.insert(line.end(), more.begin(), more.end());
    BOOST_TEST(config_doctor::run(line, around) == code);
    std::string said = out.str() + error.str();
    for (std::size_t at = 0; (at = said.find(file, at)) != std::string::npos;) said.replace(at, file.size(), "F");
    return said;
}
} // namespace

BOOST_AUTO_TEST_CASE(each_change_is_reported) {
    const temporary_folder folder;
    const std::string file = folder.file("f.json", "{}").string();
    const auto write = [&](std::string_view text) {
        return [&folder, &file, text] { std::filesystem::rename(folder.file("next", text), file); };
    };
    const std::string said = watched(file,
        {write(R"({"apiServer": {"port": 1}})"), write(R"({"apiServer": {"port": "canary"}})"),
            write(R"({"sharedSecrets": {"auth": "canary"}})"), write(R"({"sharedSecrets": {"auth": "canary"} })")},
        0);
    const std::string time = "1970-01-01T00:00:00Z F";
    BOOST_TEST(said == time + ": loaded\n" + time + ": loaded\n" + time +
                           ":1:24: error: /apiServer/port: expected a port from 1 to 65535, found a string\n" + time +
                           ": refused, the previous version is kept\n" + time + ": loaded\n" + time +
                           ": changed secret: /sharedSecrets/auth\n" + time + ": loaded\n");
}

BOOST_AUTO_TEST_CASE(for_machines) {
    const temporary_folder folder;
    const std::string file = folder.file("f.json", "{}").string();
    const std::string said = watched(file, {}, 0, {"--json"});
    BOOST_TEST(said.starts_with(
        "{\"event\":\"loaded\",\"changedSecrets\":[],\"time\":\"1970-01-01T00:00:00Z\"}\n{\"file\":\"F\",\"usable\":true,\"errors\":0,"));
}

BOOST_AUTO_TEST_CASE(a_file_that_begins_with_faults) {
    const temporary_folder folder;
    const std::string file = folder.file("f.json", "{\"a\" 1}").string();
    const std::string said = watched(file, {[&] { folder.file("f.json", "{}"); }, [] {}}, 0);
    const std::string time = "1970-01-01T00:00:00Z F";
    BOOST_TEST(said == time + ":1:6: error: (root): expected a colon, found a number\n" + time + ": refused\n" + time + ": loaded\n");
    BOOST_TEST(watched((folder.path() / "none").string(), {}, 2) == "config_doctor: F: there is no such file\n");
}

BOOST_AUTO_TEST_SUITE_END()
