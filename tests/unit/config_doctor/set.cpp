// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <azdo/config/read_file.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_doctor_set)

namespace {
const temporary_folder& folder() {
    static const temporary_folder made;
    return made;
}
std::string content(const std::string& file) { return azdo::config::read_file(file)->reveal(); }

/// Sets a value in a file; returns the outcome.
auto ask(const std::string& file, const std::string& pointer, std::string_view value, const std::vector<std::string>& more) {
    doctor with;
    with.input = value;
    std::vector<std::string> line{"set", file, pointer};
    line.insert(line.end(), more.begin(), more.end());
    if (pointer == "/a" || pointer == "/b" || pointer == "/a/b") line.push_back("--unknown-key");
    return with(line);
}
/// Sets a value in a text; returns the new text.
std::string set_in(std::string_view text, const std::string& pointer, std::string_view value, const std::vector<std::string>& more = {}) {
    const std::string file = folder().file("f.json", text).string();
    const auto got = ask(file, pointer, value, more);
    BOOST_TEST(got.code == 0, got.out + got.error);
    return content(file);
}
/// Expects that the value cannot be set and the file stays unchanged; returns the output, with "F" for the file's name.
std::string refuses(
    int code, std::string_view text, const std::string& pointer, std::string_view value, const std::vector<std::string>& more = {}) {
    const std::string file = folder().file("f.json", text).string();
    const auto got = ask(file, pointer, value, more);
    BOOST_TEST(got.code == code, got.out + got.error);
    BOOST_TEST(content(file) == text);
    std::string said = got.out + got.error;
    BOOST_TEST(said.find("canary") == std::string::npos);
    for (std::size_t at = 0; (at = said.find(file, at)) != std::string::npos;) said.replace(at, file.size(), "F");
    return said;
}
} // namespace

BOOST_AUTO_TEST_CASE(a_string_is_plain_text) {
    BOOST_TEST(set_in("{}", "/a", "x") == R"({"a": "x"})");
    BOOST_TEST(set_in("{}", "/a", "x\n") == R"({"a": "x"})");
    BOOST_TEST(set_in("{}", "/a", "x\r\n") == R"({"a": "x"})");
    BOOST_TEST(set_in("{}", "/a", "\xEF\xBB\xBFx\r\n") == R"({"a": "x"})"); // as written by some editors
    BOOST_TEST(set_in("{}", "/a", "x\n\n") == R"({"a": "x\n"})");
    BOOST_TEST(set_in("{}", "/a", "x\r") == R"({"a": "x\r"})");
    BOOST_TEST(set_in("{}", "/a", "") == R"({"a": ""})");
    BOOST_TEST(set_in("{}", "/a", "\"12\"") == R"({"a": "\"12\""})");
    BOOST_TEST(set_in("{\"a\":1}", "/b", "12") == R"({"a":1,"b":"12"})"); // an unknown key: a string
    BOOST_TEST(set_in("{}", "/ssl/cafile", "true") == R"({"ssl": {"cafile": "true"}})");
}

BOOST_AUTO_TEST_CASE(values_described_as_other_than_strings) {
    BOOST_TEST(set_in("{}", "/apiServer/port", "443\n") == R"({"apiServer": {"port": 443}})");
    BOOST_TEST(set_in("{}", "/apiServer/ignoreHttps", "true") == R"({"apiServer": {"ignoreHttps": true}})");
    BOOST_TEST(set_in("{}", "/apiServer/port", "${PORT}") == R"({"apiServer": {"port": "${PORT}"}})");
    BOOST_TEST(set_in("{}", "/integrations/devops/example.com/disabled", "true") ==
               R"({"integrations": {"devops": {"example.com": {"disabled": true}}}})");
    BOOST_TEST(refuses(2, "{}", "/apiServer/port", "canary") ==
               "config_doctor: a number is needed at /apiServer/port, but standard input does not hold one\n");
    BOOST_TEST(refuses(2, "{}", "/apiServer/port", "\"443\"") ==
               "config_doctor: a number is needed at /apiServer/port, but standard input does not hold one\n");
    BOOST_TEST(refuses(2, "{}", "/apiServer/ignoreHttps", "1") ==
               "config_doctor: true or false is needed at /apiServer/ignoreHttps, but standard input holds neither\n");
    for (const char* pointer : {"/apiServer", "/integrations/devops", ""}) BOOST_TEST_CONTEXT(pointer)
    BOOST_TEST(refuses(2, "{}", pointer, "canary") ==
               "config_doctor: an object or a list is needed at " + std::string(pointer) + ": give it as JSON, with --json-value\n");
}

BOOST_AUTO_TEST_CASE(json_as_it_is) {
    BOOST_TEST(set_in("{}", "/apiServer", "{\"port\" :1}\n", {"--json-value"}) == R"({"apiServer": {"port" :1}})"); // the file has one line
    BOOST_TEST(set_in("{\"a\": 1}", "/a", "null", {"--json-value"}) == R"({"a": null})");
    BOOST_TEST(set_in("[]", "", "{}", {"--json-value"}) == "{}");
    BOOST_TEST(refuses(2, "{}", "/a", "canary", {"--json-value"}) ==
               "config_doctor: the value is not JSON: expected a JSON value, found a text without quotes, as in Hjson\n");
}

BOOST_AUTO_TEST_CASE(comments_stay) {
    const std::string_view text = "{\n\t// ports\n\t\"apiServer\": {\n\t\t\"port\": 1, // plain\n\t},\n}\n";
    BOOST_TEST(set_in(text, "/apiServer/securePort", "2", {"--comments"}) ==
               "{\n\t// ports\n\t\"apiServer\": {\n\t\t\"port\": 1, // plain\n\t\t\"securePort\": 2,\n\t},\n}\n");
    BOOST_TEST(set_in(text, "/apiServer/securePort", "2") == set_in(text, "/apiServer/securePort", "2", {"--comments"})); // the default
    BOOST_TEST(set_in("# a\n{ # b\n  \"apiServer\": {\"port\": 1}, # c\n} # d\n", "/apiServer/port", "2") ==
               "# a\n{ # b\n  \"apiServer\": {\"port\": 2}, # c\n} # d\n");
}

BOOST_AUTO_TEST_CASE(objects_go_over_several_lines_as_the_file_is_written) {
    const std::string_view file = "{\n\t// ports\n\t\"ssl\": {},\n}\n";
    BOOST_TEST(set_in(file, "/apiServer", R"({"port": 1,"logger":{"consoleOk":true, "x":[ 1,2 ],"y":[{}], "z":{ }}})", {"--json-value"}) ==
               "{\n\t// ports\n\t\"ssl\": {},\n\t\"apiServer\": {\n\t\t\"port\": 1,\n\t\t\"logger\": {\n\t\t\t\"consoleOk\": "
               "true,\n\t\t\t\"x\": [1, 2],\n"
               "\t\t\t\"y\": [\n\t\t\t\t{}\n\t\t\t],\n\t\t\t\"z\": {}\n\t\t}\n\t},\n}\n");
    BOOST_TEST(set_in("{\r\n    \"apiServer\": {\"port\": 1}\r\n}\r\n", "/apiServer", R"({"port":2})", {"--json-value"}) ==
               "{\r\n    \"apiServer\": {\r\n        \"port\": 2\r\n    }\r\n}\r\n");
    BOOST_TEST(set_in("{\n  \"ssl\": {}\n}\n", "/integrations/devops", R"({"cloud":{"disabled":true}})", {"--json-value"}) ==
               "{\n  \"ssl\": {},\n  \"integrations\": {\n    \"devops\": {\n      \"cloud\": {\n        \"disabled\": true\n      }\n    "
               "}\n  }\n}\n");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_not_known_is_refused) {
    BOOST_TEST(refuses(2, "{}", "/apiserver/port", "1") ==
               "config_doctor: the key \"apiserver\" of /apiserver/port is not known: did you mean \"apiServer\"? "
               "(--unknown-key sets it anyway)\n");
    BOOST_TEST(refuses(2, "{}", "/integrations/azuredevops/cloud/appClientId", "x").find("did you mean \"devops\"?") != std::string::npos);
    BOOST_TEST(refuses(2, "{}", "/integrations/devops/cloud/appclientsecret", "canary").find("did you mean \"appClientSecret\"?") !=
               std::string::npos);
    BOOST_TEST(refuses(2, "{}", "/integrations/devops/Cloud/appClientId", "x").find("did you mean \"cloud\"?") != std::string::npos);
    BOOST_TEST(refuses(2, "{}", "/apiServer/prot", "1").find("did you mean \"port\"?") != std::string::npos);
    BOOST_TEST(refuses(2, "{}", "/whatever", "1") ==
               "config_doctor: the key \"whatever\" of /whatever is not known (--unknown-key sets it anyway)\n");
    BOOST_TEST(refuses(2, "{}", "/api\u202eServer/port", "1").find("\\u202e") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unknown_key_is_set_where_it_is_allowed) {
    BOOST_TEST(set_in("{}", "/apiserver/port", "1", {"--unknown-key"}) == R"({"apiserver": {"port": "1"}})");
    BOOST_TEST(set_in(R"({"apiserver": {"port": 1}})", "/apiserver/port", "2") == R"({"apiserver": {"port": "2"}})"); // the key exists
    BOOST_TEST(set_in(R"({"ours": {}})", "/ours/x", "2") == R"({"ours": {"x": "2"}})");
    BOOST_TEST(
        set_in("{}", "/apiServer/mockMode", "x") == R"({"apiServer": {"mockMode": "x"}})"); // a section with further members, not described
    BOOST_TEST(set_in("{}", "/integrations/devops/tfs.example.com/disabled", "true") ==
               R"({"integrations": {"devops": {"tfs.example.com": {"disabled": true}}}})");
}

BOOST_AUTO_TEST_CASE(faults_of_the_file_are_said_and_do_not_keep_it_from_being_edited) {
    const std::string file = folder().file("f.json", "{\"apiServer\": {\"port\": \"canary\"}}").string();
    doctor with;
    with.input = "0";
    const auto got = with({"set", file, "/apiServer/securePort"});
    BOOST_TEST(got.code == 0);
    BOOST_TEST(content(file) == "{\"apiServer\": {\"port\": \"canary\", \"securePort\": 0}}");
    BOOST_TEST(got.out.find(":1:24: error: /apiServer/port: expected ") != std::string::npos);
    BOOST_TEST(got.out.find(":1:48: error: /apiServer/securePort: expected a port from 1 to 65535") != std::string::npos);
    BOOST_TEST(got.error == "config_doctor: " + file + " was saved; check now reports:\n");
    BOOST_TEST(got.out.find("canary") == std::string::npos);
    const auto json = with({"set", file, "/apiServer/securePort", "--json"});
    BOOST_TEST(json.code == 0);
    BOOST_TEST(json.out.starts_with("{\"file\":"));
    BOOST_TEST(json.error.empty());
}

BOOST_AUTO_TEST_CASE(documents_that_cannot_be_edited) {
    BOOST_TEST(refuses(1, "{\"a\" 1}", "/a", "canary") ==
               "F:1:6: error: (root): expected a colon, found a number\nconfig_doctor: F was not changed\n");
    BOOST_TEST(refuses(1, "", "/a", "canary").starts_with("F:1:1: error: (root): "));
    BOOST_TEST(refuses(1, "{\"a\": \"canary\"}", "/a/b", "x") ==
               "F:1:7: error: /a: a string cannot contain other values\nconfig_doctor: F was not changed\n");
    BOOST_TEST(refuses(1, "{\"a\": 1, \"a\": 2}", "/a", "x").starts_with("F:1:10: error: /a: this key occurs twice in its object"));
    BOOST_TEST(refuses(2, "{}", "a", "canary") == "config_doctor: a JSON Pointer begins with a slash\n");
    BOOST_TEST(refuses(2, "{}", "/a", "canary\xff") == "config_doctor: the value holds bytes that are not UTF-8\n");
    BOOST_TEST(refuses(2, "{}", "/a", std::string(azdo::config::file_limit + 1, 'x')) ==
               "config_doctor: the value on standard input is too long\n");
    doctor with;
    with.input = "canary";
    const auto missing = with({"set", (folder().path() / "none.json").string(), "/a"});
    BOOST_TEST(missing.code == 2);
    BOOST_TEST(missing.error.ends_with("none.json: there is no such file\n"));
    BOOST_TEST(!std::filesystem::exists(folder().path() / "none.json"));
    BOOST_TEST(with({"set", folder().path().string(), "/a"}).code == 2);
}

BOOST_AUTO_TEST_CASE(nothing_goes_below_a_scalar) {
    for (const std::string_view text : {"{}", R"({"apiServer": {}})", R"({"apiServer": {"port": null}})", R"({"apiServer": {"port": {}}})"})
        for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--unknown-key"}, {"--json-value"}})
            BOOST_TEST_CONTEXT(text << ' ' << (more.empty() ? "no option" : more.front()))
    BOOST_TEST(refuses(2, text, "/apiServer/port/1", "1", more) ==
               "config_doctor: /apiServer/port is a number, which cannot contain other values: nothing can be set at /apiServer/port/1\n");
    BOOST_TEST(
        refuses(2, "{}", "/apiServer/ignoreHttps/a/b", "1").starts_with("config_doctor: /apiServer/ignoreHttps is true or false, which"));
    BOOST_TEST(refuses(2, "{}", "/integrations/devops/cloud/appClientSecret/-", "canary")
                   .starts_with("config_doctor: /integrations/devops/cloud/appClientSecret is a string, which"));
    BOOST_TEST(refuses(1, R"({"apiServer": {"port": 1}})", "/apiServer/port/1", "1") ==
               "F:1:24: error: /apiServer/port: a number cannot contain other values\nconfig_doctor: F was not changed\n");
    BOOST_TEST(set_in("{}", "/apiServer/mockMode/1", "x") == R"({"apiServer": {"mockMode": {"1": "x"}}})"); // not described
}

BOOST_AUTO_TEST_CASE(a_value_with_a_repeated_key_is_refused) {
    const std::string before = "config_doctor: the value repeats a key in one object: the second one is at its line ";
    BOOST_TEST(refuses(2, "{}", "/apiServer", R"({"canary":1,"canary":2})", {"--json-value"}) == before + "1, column 13\n");
    BOOST_TEST(
        refuses(2, "{}", "/apiServer", "{\"x\": [\n {\"a\":1,\"b\":1, \"\\u0061\":2}]}", {"--json-value"}) == before + "2, column 16\n");
    BOOST_TEST(set_in("{}", "/apiServer", R"({"a":{"a":[{"a":1},{"a":2}]}})", {"--json-value"}) ==
               R"({"apiServer": {"a":{"a":[{"a":1},{"a":2}]}}})");
}

BOOST_AUTO_TEST_CASE(the_file_keeps_its_mode_and_its_link) {
    const auto file = folder().file("real.json", "{}");
    std::filesystem::permissions(file, std::filesystem::perms{0640});
    std::filesystem::create_symlink("real.json", folder().path() / "link.json");
    doctor with;
    with.input = "x";
    BOOST_TEST(with({"set", (folder().path() / "link.json").string(), "/a", "--unknown-key"}).code == 0);
    BOOST_TEST(content(file.string()) == R"({"a": "x"})");
    BOOST_TEST(std::filesystem::is_symlink(folder().path() / "link.json"));
    BOOST_TEST((std::filesystem::status(file).permissions() == std::filesystem::perms{0640}));
}

BOOST_AUTO_TEST_CASE(several_at_once_lose_nothing) {
    const std::string file = folder().file("f.json", "{\n}\n").string();
    std::vector<std::thread> all;
    std::vector<int> codes(8, -1);
    for (std::size_t i = 0; i < codes.size(); ++i)
        all.emplace_back([&, i] {
            doctor with;
            with.input = "x";
            codes[i] = with({"set", file, "/key" + std::to_string(i), "--unknown-key"}).code;
        });
    for (auto& one : all) one.join();
    const std::string now = content(file);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        BOOST_TEST_INFO_SCOPE(i);
        BOOST_TEST(codes[i] == 0);
        BOOST_TEST(now.find("\"key" + std::to_string(i) + "\": \"x\"") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
