// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_doctor_check)

namespace {
doctor_run check_with_notes(std::string_view text, std::vector<std::string> options, doctor run) {
    const temporary_folder folder;
    std::vector<std::string> line{"check", folder.file("f.json", text).string()};
    line.insert(line.end(), options.begin(), options.end());
    doctor_run got = run(line);
    for (std::string* const all : {&got.out, &got.error}) // the folder's name differs each time
        for (std::size_t at; (at = all->find(line[1])) != std::string::npos;) all->replace(at, line[1].size(), "f");
    return got;
}
/// The same without the notes about what to register.
doctor_run check(std::string_view text, std::vector<std::string> options = {}, doctor run = {}) {
    doctor_run got = check_with_notes(text, std::move(options), std::move(run));
    for (std::size_t at; (at = got.out.find("f: note: ")) != std::string::npos;) got.out.erase(at, got.out.find('\n', at) + 1 - at);
    return got;
}
} // namespace

BOOST_AUTO_TEST_CASE(on_a_terminal_the_line_follows_without_the_content_of_strings) {
    const auto got =
        check("{\n\t\"apiServer\": {\"tmpDirectory\": \"canary\", \"other\": \"canary\", \"port\": \"canary\"}}", {}, {.terminal = true});
    BOOST_TEST(got.code == 1);
    BOOST_TEST(got.out == "f:2:69: error: /apiServer/port: expected a port from 1 to 65535, found a string\n"
                          "  2 |  \"apiServer\": {\"tmpDirectory\": \"…\", \"…\": \"…\", \"port\": \"…\"}}\n"
                          "    | " +
                              std::string(54, ' ') + "^\n");
}

BOOST_AUTO_TEST_CASE(nothing_is_shown_after_a_syntax_error) {
    for (const std::string_view text : {"{\"email\": canary}", "{\"email\" \"canary\"}", "{} canary", "{\"email\": \"canary",
             "{\"email\": 12canary}", "{\"email\": \"\\qcanary\"}", "{\"canary", "[1, 'canary']", "{\"x\": nulcanary}"}) {
        BOOST_TEST_INFO_SCOPE(text);
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
        R"({"file":"f","usable":true,"errors":1,"warnings":1,"more":false,"diagnostics":[)"
        R"({"severity":"warning","line":1,"column":12,"pointer":"/email/emailto","message":"unknown key: did you mean \"emailTo\"?"},)"
        R"({"severity":"error","line":1,"column":34,"pointer":"/ssl","message":"expected an object, found a number"}]})"
        "\n");
    BOOST_TEST(
        check(R"({"integrations":{"devops":{"tfs.example.com":{}}},"apiServer":{"publicApiUrl":"https://x.example"}})", {"--json"}).out ==
        "{\"file\":\"f\",\"usable\":true,\"errors\":0,\"warnings\":0,\"more\":false,\"diagnostics\":[]}\n");
}

BOOST_AUTO_TEST_CASE(the_clock_and_the_limit) {
    const std::string app =
        R"({"apiServer": {"publicApiUrl": "https://x.example"}, "integrations": {"devops": {"cloud": {"appClientId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "appClientSecret": )";
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

namespace {
const std::string good_app =
    R"({"appClientId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "tenantId": "contoso.com", "appClientSecret": "canary8Q~abcdefghijklmnopqrstuvwxyz01234"})";
std::string with_app(const std::string& api_server) {
    return R"({"integrations": {"devops": {"cloud": )" + good_app + R"(}}, "apiServer": )" + api_server + "}";
}
} // namespace

BOOST_AUTO_TEST_CASE(an_app_that_is_not_switched_on_is_a_warning) {
    const std::string warning =
        "no Azure DevOps app is switched on: put its appClientId and appClientSecret into integrations.devops.cloud";
    for (const std::string& text : std::vector<std::string>{"{}", R"({"integration": {"devops": {"cloud": )" + good_app + "}}}",
             R"({"integrations": {"devops": {"cloud": {"disabled": true}}}})",
             R"({"integrations": {"devops": {"tfs.example.com": {"disabled": true}}}})",
             R"({"integrations": {"azuredevops": {"cloud": )" + good_app + "}}}"}) {
        BOOST_TEST_INFO_SCOPE(text);
        const auto got = check(text);
        BOOST_TEST(got.code == 0, got.out);
        BOOST_TEST(got.out.find(": warning: /integrations: " + warning) != std::string::npos, got.out);
        BOOST_TEST(check(text, {"--strict"}).code == 1);
    }
    BOOST_TEST(check(R"({"integrations": {"azuredevops": {}}})")
                   .out.find(": warning: /integrations/azuredevops: unknown key: did you mean \"devops\"?") != std::string::npos);
    BOOST_TEST(check(with_app(R"({"publicApiUrl": "https://x.example"})")).out == "");
    BOOST_TEST(
        check(R"({"integrations": {"devops": {"tfs.example.com/tfs": {}}}, "apiServer": {"publicApiUrl": "https://x.example"}})").out ==
        "");                                                           // people sign in with personal access tokens
    BOOST_TEST(check("{", {}).out.find(warning) == std::string::npos); // the rest of the file is unknown
}

BOOST_AUTO_TEST_CASE(an_address_with_a_path_is_refused_as_by_the_server) {
    for (const char* wrong :
        {R"({"publicApiUrl": "https://host:443/api"})", R"({"authOrigin": "https://host/auth"})", R"({"authOrigin": "https://host"})"}) {
        const auto got = check(with_app(wrong));
        BOOST_TEST(got.code == 1, wrong);
        BOOST_TEST(
            got.out.find("does not end with /no-auth/provider-token/azuredevops right after the host") != std::string::npos, got.out);
    }
    BOOST_TEST(check(with_app(R"({"publicApiUrl": "http://host"})")).code == 1);
    for (const char* good :
        {R"({"publicApiUrl": "https://host"})", R"({"publicApiUrl": "https://host:443/"})", R"({"publicApiUrl": "http://127.0.0.1:8080"})",
            R"({"authOrigin": "https://host/no-auth"})", R"({"publicApiUrl": "https://host/api", "authOrigin": "https://host/no-auth"})"})
        BOOST_TEST(check(with_app(good)).code == 0, good);
}

BOOST_AUTO_TEST_CASE(an_address_that_is_missing_is_an_error_as_for_the_server) {
    const std::string missing =
        "missing: sign-ins have no address to return to; put the address under which browsers reach the services here";
    for (const char* none :
        {"{}", "null", R"({"publicApiUrl": ""})", R"({"publicApiUrl": null})", R"({"authOrigin": "", "publicApiUrl": ""})"}) {
        const auto got = check(with_app(none));
        BOOST_TEST(got.code == 1, none);
        BOOST_TEST(got.out.find(": error: /apiServer/publicApiUrl: ") != std::string::npos, got.out);
        BOOST_TEST(got.out.find(missing) != std::string::npos, got.out);
    }
    BOOST_TEST(check(with_app(R"({"publicApiUrl": ""})")).out.find(": error: /apiServer/publicApiUrl: " + missing) != std::string::npos);
    const auto server = [](const std::string& rest) {
        return check(R"({"integrations": {"devops": {"tfs.example.com/tfs": {}}})" + rest + "}");
    };
    BOOST_TEST(server("").code == 1); // people sign in there with personal access tokens, on pages that need an address too
    BOOST_TEST(
        server(R"(, "apiServer": {"publicApiUrl": ""})").out.find(": error: /apiServer/publicApiUrl: " + missing) != std::string::npos);
    BOOST_TEST(server(R"(, "apiServer": {"publicApiUrl": "http://host.example"})").code == 1);
    BOOST_TEST(server(R"(, "apiServer": {"publicApiUrl": "https://host.example"})").out == "");
    BOOST_TEST(check(R"({"apiServer": {"publicApiUrl": ""}})").code == 0); // no Azure DevOps installation is switched on
}

BOOST_AUTO_TEST_CASE(invalid_addresses_are_reported_with_the_reason) {
    const auto said = [](const std::string& address) { return check(with_app("{\"publicApiUrl\": \"" + address + "\"}")).out; };
    BOOST_TEST(said("\u200ehttps://x.example").find("f:1:") == 0u);
    BOOST_TEST(
        said("\u200ehttps://x.example")
            .find("/apiServer/publicApiUrl: character 1 is U+200E LEFT-TO-RIGHT MARK, which an address cannot have") != std::string::npos);
    BOOST_TEST(said("https://x\u202eelpmaxe").find("character 10 is U+202E RIGHT-TO-LEFT OVERRIDE") != std::string::npos);
    BOOST_TEST(said("https://{{FQHN}}").find("the placeholder was left in") != std::string::npos);
    for (const char* host : {"a;b", "a&b", "a,b", "a'b", "a|b", "*"})
        BOOST_TEST(
            said("https://" + std::string(host)).find("its host has a character that is not allowed in host names") != std::string::npos,
            host);
    const std::string half = with_app(R"({"publicApiUrl": "https://${HOST}:443"})");
    const auto unset = check(half);
    BOOST_TEST(unset.code == 1);
    BOOST_TEST(unset.out.find("/apiServer/publicApiUrl: the environment variable HOST is not set") != std::string::npos);
    BOOST_TEST(check(half, {}, {.variables = {{"HOST", "x.example"}}}).out == "");
    BOOST_TEST(check(half, {}, {.variables = {{"HOST", "x;y"}}}).code == 1);
}

BOOST_AUTO_TEST_CASE(ports_as_text_and_other_files_of_the_system) {
    const auto said = [](const std::string& port) { return check(with_app("{\"publicApiUrl\": \"https://x\", \"port\": " + port + "}")); };
    BOOST_TEST(said("\"443\"").code == 0);
    BOOST_TEST(
        said("\"443\"").out.find(": warning: /apiServer/port: this port is written as text: write it without quotes") != std::string::npos);
    BOOST_TEST(said("443").out == "");
    for (const char* wrong : {"\"x\"", "\"0\"", "\"65536\"", "\"\"", "true", "[]", "0", "65536", "1.5", "3000000000"}) {
        BOOST_TEST(said(wrong).code == 1, wrong);
        BOOST_TEST(said(wrong).out.find(": error: /apiServer/port: expected a port from 1 to 65535") != std::string::npos, wrong);
    }
    const std::string lenient = "# a\n// b\n{ /* c */ \"email\": {\"suppressEmails\": true,}, # d\n}\n";
    BOOST_TEST(check(lenient).code == 0);
    BOOST_TEST(check(lenient, {"--plain-json"}).out == "f:1:1: error: (root): expected a JSON value, found the start of a comment\n");
    BOOST_TEST(check("{email: {}}").out.find("a key without quotes, as in Hjson") != std::string::npos);
    BOOST_TEST(
        check(std::string("\xff\xfe{\0}\0", 6)).out == "f:1:1: error: (root): expected UTF-8, found UTF-16: save the file as UTF-8\n");
}

BOOST_AUTO_TEST_CASE(a_variable_that_is_not_set_counts_where_azure_devops_is_concerned) {
    const auto code = [](const std::string& text) { return check(text).code; };
    BOOST_TEST(code(R"({"email": {"senderEmail": "${NONE}"}, "storage": {"mongo": {"url": "x${NONE}"}}, "ours": "${NONE}"})") == 0);
    BOOST_TEST(
        code(
            R"({"apiServer": {"tmpDirectory": "${NONE}", "ours": "${NONE}"}, "integrations": {"github": {"cloud": {"appClientId": "${NONE}"}}}})") ==
        0);
    for (const char* used : {R"({"apiServer": {"publicApiUrl": "${NONE}"}})", R"({"apiServer": {"authOrigin": "${NONE}"}})",
             R"({"apiServer": {"port": "${NONE}"}})", R"({"apiServer": {"securePort": "${NONE}"}})", R"({"ssl": {"certfile": "${NONE}"}})",
             R"({"ssl": {"keyfile": "${NONE}"}})",
             R"({"integrations": {"devops": {"cloud": {"appClientId": "${NONE}", "appClientSecret": "${NONE}"}}}})",
             R"({"integrations": {"devops": {"cloud": "${NONE}"}}})"})
        BOOST_TEST(code(used) == 1, used);
    BOOST_TEST(code(R"({"integrations": {"devops": {"cloud": {"appClientId": "${NONE}", "disabled": true}}}})") == 0);
}

BOOST_AUTO_TEST_CASE(secrets_that_others_may_read_are_a_warning) {
    const temporary_folder folder;
    const auto file = folder.file("f.json", with_app(R"({"publicApiUrl": "https://x.example"})"));
    const auto said = [&](unsigned mode) {
        std::filesystem::permissions(file, std::filesystem::perms{mode});
        return doctor()({"check", file.string()});
    };
    for (const unsigned mode : {0600u, 0640u, 0660u, 0400u})
        BOOST_TEST_CONTEXT(mode) BOOST_TEST(said(mode).out.find(": warning: ") == std::string::npos);
    for (const unsigned mode : {0644u, 0604u, 0666u}) {
        BOOST_TEST_INFO_SCOPE(mode);
        BOOST_TEST(said(mode).code == 0);
        BOOST_TEST(said(mode).out.find(": warning: /integrations/devops/cloud/appClientSecret: every user of this machine may read this "
                                       "secret: the file has the mode 0") != std::string::npos);
    }
    const auto none = folder.file("g.json",
        R"({"integrations": {"devops": {"tfs.example.com": {"appClientSecret": ""}, "cloud": {"appClientSecret": "${S}", "disabled": true}}}, "apiServer": {"publicApiUrl": "https://x.example"}})");
    std::filesystem::permissions(none, std::filesystem::perms{0644});
    BOOST_TEST(doctor()({"check", none.string()}).out == "");
}

BOOST_AUTO_TEST_CASE(what_to_register_is_said) {
    const auto said = [](const std::string& text) { return check_with_notes(text, {}, {}).out; };
    const std::string entra = with_app(R"({"publicApiUrl": "https://x.example"})");
    const std::string notes =
        "f: note: the redirect URI to register in Entra ID (Authentication, platform Web): "
        "https://x.example/no-auth/provider-token/azuredevops\n"
        "f: note: the permissions to add in Entra ID (API permissions, Azure DevOps, delegated): vso.identity (Identity (read)), "
        "vso.work_write (Work items (read and write))\n"
        "f: note: the permissions to add there for Microsoft Graph (delegated): openid, offline_access\n";
    BOOST_TEST(said(entra) == notes);
    std::string by_name = entra;
    by_name.replace(by_name.find("\"cloud\""), 7, "\"login.microsoftonline.com/contoso.com\"");
    by_name.erase(by_name.find("\"tenantId\": \"contoso.com\", "), 27);
    BOOST_TEST(said(by_name) == notes);
    const std::string legacy =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301",)"
        R"("appClientSecret": "eyJhbGciOiJub25lIn0.eyJjaWQiOiJ4In0.c2lnbmF0dXJl"}}}, "apiServer": {"publicApiUrl": "https://x.example"}})";
    BOOST_TEST(said(legacy).find("f: note: the redirect URI that the legacy app has to be registered with: "
                                 "https://x.example/no-auth/provider-token/azuredevops\n"
                                 "f: note: the scopes that the legacy app has to be registered with: vso.identity, vso.work_write\n") !=
               std::string::npos);
    BOOST_TEST(said(legacy).find("run config_doctor migrate FILE") != std::string::npos);
    for (const std::string& none : {with_app("{}"), std::string("{}"), std::string("{"),
             std::string(R"({"integrations":{"devops":{"tfs.example.com":{}}},"apiServer":{"publicApiUrl":"https://x.example"}})")})
        BOOST_TEST(said(none).find("note:") == std::string::npos, none);
    BOOST_TEST(check(entra, {"--json"}).out ==
               R"({"file":"f","usable":true,"errors":0,"warnings":0,"more":false,"diagnostics":[],"registration":{"kind":"entra",)"
               R"("redirectUri":"https://x.example/no-auth/provider-token/azuredevops","permissions":["vso.identity","vso.work_write"],)"
               R"("scopes":"openid 499b84ac-1321-427f-aa17-267ca6975798/vso.identity )"
               R"(499b84ac-1321-427f-aa17-267ca6975798/vso.work_write offline_access"}})"
               "\n");
}

BOOST_AUTO_TEST_CASE(keys_at_which_the_services_of_codestream_stop) {
    const auto said = [](const std::string& text, std::vector<std::string> options = {"--codestream"}) {
        return check(text, std::move(options));
    };
    const std::string stop = "the services of CodeStream stop at this key, which they do not know";
    const std::string entra = with_app(R"({"publicApiUrl": "https://x.example"})");
    BOOST_TEST(said(entra).code == 1);
    BOOST_TEST(said(entra).out == "f:1:95: error: /integrations/devops/cloud/tenantId: " + stop +
                                      ": name the installation login.microsoftonline.com/TENANT (or that of another cloud) instead of "
                                      "cloud, and take this key out\n");
    BOOST_TEST(check(entra).code == 0);
    BOOST_TEST(
        said(
            R"({"integrations": {"devops": {"login.microsoftonline.com/contoso.com": {"appClientId": "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "appClientSecret": "canary8Q~abcdefghijklmnopqrstuvwxyz01234"}}}, "apiServer": {"publicApiUrl": "https://x.example"}})")
            .out == "");
    for (const char* key : {"appCertificateFile", "appKeyFile", "federatedTokenFile"}) BOOST_TEST_CONTEXT(key)
    BOOST_TEST(said(R"({"integrations": {"devops": {"cloud": {"disabled": true, ")" + std::string(key) + R"(": ""}}}})")
                   .out.find("/integrations/devops/cloud/" + std::string(key) + ": " + stop + ": in a file that they read too") !=
               std::string::npos);
    for (const char* text : {R"({"canary": 1})", R"({"email": {"canary": null}})", R"({"apiServer": {"logger": {"canary": 1}}})",
             R"({"integrations": {"github": {"cloud": {"canary": 1}}}})", R"({"sslCertificates": {"any": {"canary": 1}}})",
             R"({"apiServer": {"publicApiURL": ""}})"}) {
        BOOST_TEST(said(text).code == 1, text);
        BOOST_TEST(said(text).out.find("error: /") != std::string::npos, text);
        BOOST_TEST(said(text).out.find(stop) != std::string::npos, text);
        BOOST_TEST(check(text).code == 0, text);
    }
    BOOST_TEST(said(R"({"apiServer": {"publicApiURL": ""}})").out.find(stop + ": did you mean \"publicApiUrl\"?") != std::string::npos);
    BOOST_TEST(said(R"({"apiServer": {"publicApiURL": ""}})").out.find("unknown key") == std::string::npos); // one sentence a key
    for (const char* text :
        {R"({"email": null, "environmentGroupSecrets": {"requestAuth": "x"}, "apiServer": {"altBroadcasterHost": null, "phoneHomeUrl": "x", "logger": {"newRelicLoggingOk": true}}})",
            R"({"integrations": {"asana": {"any name": {"appClientId": "x"}}, "newrelicgrok": {"cloud": {"model": "x"}}}})",
            R"({"environmentGroup": {"a": {"name": "x", "publicApiUrl": "x", "shortName": "x"}}, "telemetry": {"segment": {"webToken": "x"}}})",
            R"({"apiServer": {"port": 1}, "uploadEngine": {"s3": {"disableSse": true}, "selected": "s3"}, "payments": {"stripe": {"secretKey": "x"}}})"})
        BOOST_TEST(said(text).code == 0, said(text).out);
    const auto limited = said(R"({"a": 1, "b": 2, "c": 3})", {"--codestream", "--limit", "2"});
    BOOST_TEST(limited.code == 1);
    BOOST_TEST(limited.error.find("more than 2 faults") != std::string::npos);
    BOOST_TEST(said("{\"a\": [{\"x\": 1}], \"b\": {\"c\": 1}").out.find("/a/0") == std::string::npos);
}

// Each string contains the canary, which is never shown, whatever is broken.
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
        for (std::size_t from; (from = shown.find("/canary")) != std::string::npos;) shown.erase(from, 7); // a change made it a key
        BOOST_TEST(shown.find("canary") == std::string::npos, text << "\n" << got.out);
        BOOST_TEST((got.code == 0 || got.code == 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
