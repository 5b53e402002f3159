// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace {
/// Runs `check` on a text with these options.
doctor_run check(std::string_view text, std::vector<std::string> options = {}, doctor run = {}) {
    const temporary_folder folder;
    std::vector<std::string> line{"check", folder.file("f.json", text).string()};
    line.insert(line.end(), options.begin(), options.end());
    doctor_run got = run(line);
    for (std::string* const all : {&got.out, &got.error}) // the folder's name is another each time
        for (std::size_t at; (at = all->find(line[1])) != std::string::npos;) all->replace(at, line[1].size(), "f");
    return got;
}
} // namespace

BOOST_AUTO_TEST_SUITE(config_doctor_check)

BOOST_AUTO_TEST_CASE(on_a_terminal_the_line_follows_without_the_content_of_strings) {
    const auto got =
        check("{\n\t\"apiServer\": {\"tmpDirectory\": \"canary\", \"other\": \"canary\", \"port\": \"canary\"}}", {}, {.terminal = true});
    BOOST_TEST(got.code == 1);
    BOOST_TEST(got.out == "f:2:69: error: /apiServer/port: expected a whole number from -2147483648 to 2147483647, found a string\n"
                          "  2 |  \"apiServer\": {\"tmpDirectory\": \"…\", \"…\": \"…\", \"port\": \"…\"}}\n"
                          "    | " +
                              std::string(54, ' ') + "^\n");
}

BOOST_AUTO_TEST_CASE(behind_a_fault_of_syntax_nothing_is_shown) {
    for (const std::string_view text : {"{\"email\": canary}", "{\"email\" \"canary\"}", "{} // canary", "{\"email\": \"canary",
             "{\"email\": 12canary}", "{\"email\": \"\\qcanary\"}", "{\"canary", "[1, 'canary']", "{\"x\": nulcanary}"}) {
        const auto got = check(text, {}, {.terminal = true});
        BOOST_TEST(got.code == 1);
        BOOST_TEST(got.out.find("canary") == std::string::npos, got.out);
        BOOST_TEST(got.out.find("^\n") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(comments_and_long_lines_are_not_shown) {
    const auto got = check("{/* canary */ \"x\": [" + std::string(3000, '1') + ",2], \"apiServer\": {\"port\": 0}} // canary",
        {"--comments"}, {.terminal = true});
    BOOST_TEST(got.out.find("canary") == std::string::npos);
    BOOST_TEST(got.out.size() < 400u);
}

BOOST_AUTO_TEST_CASE(colours_are_for_terminals) {
    BOOST_TEST(check("[]", {}, {.terminal = true, .colour = true}).out.find("\033[1;31merror:\033[0m") != std::string::npos);
    BOOST_TEST(check("[]", {}, {.terminal = true}).out.find('\033') == std::string::npos);
    BOOST_TEST(check("[]").out == "f:1:1: error: (root): expected an object, found an array\n");
}

BOOST_AUTO_TEST_CASE(for_machines) {
    const auto got = check(R"({"email": {"emailto": 1}, "ssl": 1})", {"--json"}, {.terminal = true, .colour = true});
    BOOST_TEST(
        got.out ==
        R"({"file":"f","usable":true,"errors":1,"warnings":1,"more":false,"findings":[)"
        R"({"severity":"warning","line":1,"column":12,"pointer":"/email/emailto","message":"unknown key: did you mean \"emailTo\"?"},)"
        R"({"severity":"error","line":1,"column":34,"pointer":"/ssl","message":"expected an object, found a number"}]})"
        "\n");
    BOOST_TEST(
        check("{}", {"--json"}).out == "{\"file\":\"f\",\"usable\":true,\"errors\":0,\"warnings\":0,\"more\":false,\"findings\":[]}\n");
}

BOOST_AUTO_TEST_CASE(the_clock_and_the_limit) {
    const std::string app =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "appClientSecret": )";
    const std::string soon =
        app + R"("eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJjaWQiOiJjYW5hcnkiLCJleHAiOjE4OTM0NTYwMDF9.c2lnbmF0dXJl"}}}})"; // a second on
    BOOST_TEST(check(soon).code == 0);
    BOOST_TEST(
        check(soon).out.find(": warning: /integrations/devops/cloud/appClientSecret: the Client Secret expires soon") != std::string::npos);
    BOOST_TEST(check(soon, {"--strict"}).code == 1);
    const std::string now = app + R"("eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJjaWQiOiJjYW5hcnkiLCJleHAiOjE4OTM0NTYwMDB9.c2lnbmF0dXJl"}}}})";
    BOOST_TEST(check(now).code == 1);
    const auto limited = check(R"({"apiServer": {"port": 0, "securePort": 0}})", {"--limit", "1"});
    BOOST_TEST(limited.out == "f:1:24: error: /apiServer/port: expected a port from 1 to 65535\n");
    BOOST_TEST(limited.error.find("more than 1 faults") != std::string::npos);
    BOOST_TEST(check("[[]]", {"--max-depth", "1"}).out.find("f:1:2: error: /0: expected less nesting") != std::string::npos);
}

// Each string holds the canary; whatever is broken, it is never shown.
BOOST_AUTO_TEST_CASE(no_change_makes_it_show_a_string) {
    const std::string good =
        "{ // canary\r\n  \"integrations\": {\"devops\": {\"cloud\": {\"appClientId\": \"canary\", \"appClientSecret\": \"canary\"}}},\r\n"
        "  \"apiServer\": {\"publicApiUrl\": \"canary\", \"port\": \"canary\", \"x\": [\"canary\", {\"y\": \"canary\"}]},\r\n"
        "  \"storage\": {\"mongo\": {\"url\": \"canary\"}}\r\n}";
    const std::string marks = "\"\\{}[],:x1-\n\x01\x80$/*";
    std::uint32_t random = 12345;
    const auto next = [&](std::size_t below) {
        random = random * 1664525u + 1013904223u;
        return (random >> 8) % below;
    };
    for (int i = 0; i < 400; ++i) {
        std::string text = good;
        const std::size_t at = next(text.size());
        const int what = static_cast<int>(next(3));
        if (what == 0)
            text[at] = marks[next(marks.size())];
        else if (what == 1)
            text.insert(at, 1, marks[next(marks.size())]);
        else
            text.erase(at, 1 + next(4));
        const std::vector<std::string> options =
            i % 2 == 0 ? std::vector<std::string>{"--comments", "--strict"} : std::vector<std::string>{};
        const auto got = check(text, options, {.terminal = true});
        std::string shown = got.out + got.error;
        for (std::size_t from; (from = shown.find("/canary")) != std::string::npos;) shown.erase(from, 7); // it became a key
        BOOST_TEST(shown.find("canary") == std::string::npos, text << "\n" << got.out);
        BOOST_TEST((got.code == 0 || got.code == 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
