// SPDX-License-Identifier: BSL-1.0
#include "../config/ordinary_user.hpp"

#include <callback_server/read_config.hpp>

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <unistd.h>

namespace callback_server_read_config {
using callback_server::read_config;

namespace {

constexpr std::string_view app =
    R"("appClientId": "8c2a1f4e-1111-4222-8333-944455556666", "tenantId": "contoso.com", "appClientSecret": "canary8Q~abcdefghijklmnopqrstuvwxyz01234")";

struct folder {
    folder() { std::filesystem::create_directory(path); }
    ~folder() { std::filesystem::remove_all(path); }
    folder(const folder&) = delete;
    folder& operator=(const folder&) = delete;

    std::string write(const std::string& text) const {
        const auto file = path / "services.json";
        std::ofstream(file, std::ios::binary) << text;
        std::filesystem::permissions(file, std::filesystem::perms{0600}); // only readable for the owner
        return file.string();
    }
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("azdo read config " + std::to_string(getpid()));
};

struct outcome {
    bool usable = false;
    std::string message{};
    std::vector<std::string> said{};
};
outcome read(
    const std::string& file, const callback_server::environment& variables = [](std::string_view) { return std::nullopt; },
    azdo::sys_time time = {}) {
    outcome made;
    auto got = read_config(file, variables, time, [&](std::string_view line) { made.said.emplace_back(line); });
    made.usable = got.has_value();
    if (!got) made.message = got.error().message;
    return made;
}

std::string with_app(const std::string& more) {
    return R"({"integrations": {"devops": {"cloud": {)" + std::string(app) + more +
           "}}}, \"apiServer\": {\"publicApiUrl\": \"https://codestream.example.com\"}}";
}

} // namespace
} // namespace callback_server_read_config

BOOST_FIXTURE_TEST_SUITE(callback_server_read_config, folder)

BOOST_AUTO_TEST_CASE(a_good_file) {
    const auto got = read(write(with_app("")));
    BOOST_TEST(got.usable);
    BOOST_TEST(got.message == "");
    BOOST_TEST(got.said.empty());
}

BOOST_AUTO_TEST_CASE(a_variable_that_is_not_set_is_named) {
    const std::string text =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "${ID}", "appClientSecret": "${SECRET}"}}},)"
        R"( "apiServer": {"publicApiUrl": "https://x.example", "port": "${PORT}"}, /* ours */ "email": {"emailTo": "${TO}",},})";
    const std::string file = write(text);
    const auto got = read(file);
    BOOST_TEST(!got.usable);
    for (const char* name : {"variable ID is not set", "variable SECRET is not set", "variable PORT is not set"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(got.message.find(name) != std::string::npos);
    BOOST_TEST(got.message.find("variable TO ") == std::string::npos);
    BOOST_TEST(got.said.size() == 1u);
    const auto variables = [](std::string_view name) -> std::optional<std::string> {
        if (name == "ID") return "8c2a1f4e-1111-4222-8333-944455556666";
        if (name == "SECRET") return "eyJ0eXAiOiJKV1QifQ.eyJjYW5hcnkiOjF9.c2ln";
        return name == "PORT" ? std::optional<std::string>("443") : std::nullopt;
    };
    const auto set = read(file, variables);
    BOOST_TEST(set.usable, set.message);
    BOOST_TEST(set.said.size() == 2u); // TO, and that it is a legacy app
}

BOOST_AUTO_TEST_CASE(a_file_without_an_app_and_a_server_is_refused) {
    for (const char* text : {"{}", R"({"integrations": null})", R"({"integrations": {"devops": {}}})",
             R"({"integration": {"devops": {"cloud": {"appClientId": "x"}}}})",
             R"({"integrations": {"devops": {"tfs.example.com/tfs": {"disabled": true}}}})"}) {
        BOOST_TEST_INFO_SCOPE(text);
        const std::string file = write(text);
        const auto got = read(file);
        BOOST_TEST(!got.usable);
        BOOST_TEST(got.message.starts_with(file + " configures no Azure DevOps app that is switched on, and no Azure DevOps Server"), text);
    }
    BOOST_TEST(read(write(with_app(", \"disabled\": true"))).message.find("that is switched on") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_file_with_a_server_alone_is_used) {
    const auto got = read(write(R"({"integrations": {"devops": {"tfs.example.com/tfs": {}}}})"));
    BOOST_TEST(got.usable);
    BOOST_TEST(got.message == "");
}

BOOST_AUTO_TEST_CASE(a_client_secret_that_expires) {
    const std::string file = write(R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666",)"
                                   R"("appClientSecret": "eyJ0eXAiOiJKV1QifQ.eyJleHAiOjE3Njc5NDU2MDB9.c2ln"}}}})"); // 2026-01-09T08:00Z
    const auto at = [&](std::string_view time) {
        return read(
            file, [](std::string_view) { return std::nullopt; }, azdo::parse_time(time).value());
    };
    BOOST_REQUIRE(at("2025-12-26T07:59:00Z").said.size() == 1u);
    BOOST_TEST(at("2025-12-26T07:59:00Z").said[0].find("this app uses the legacy OAuth of Azure DevOps") != std::string::npos);
    const auto soon = at("2025-12-26T08:00:00Z");
    BOOST_TEST(soon.usable);
    BOOST_REQUIRE(soon.said.size() == 2u);
    BOOST_TEST(
        soon.said[1].find("warning: /integrations/devops/cloud/appClientSecret: the Client Secret expires soon") != std::string::npos);
    const auto late = at("2026-01-09T08:00:00Z");
    BOOST_TEST(!late.usable);
    BOOST_TEST(late.message.find("error: /integrations/devops/cloud/appClientSecret: the Client Secret expired at 2026-01-09T08:00:00Z") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_certificate_is_read) {
    const auto got = read(write(R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666",)"
                                R"("tenantId": "contoso.com", "appCertificateFile": "/none/app.pem"}}}})"));
    BOOST_TEST(!got.usable);
    BOOST_TEST(got.message.find("/integrations/devops/cloud/appCertificateFile: there is no such file") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(files_that_cannot_be_used_are_named_with_the_reason) {
    const std::string missing = (path / "missing.json").string();
    BOOST_TEST(read(missing).message.starts_with(missing + ": error: "));
    BOOST_TEST(read(path.string()).message.find("this is a folder") != std::string::npos);
    const struct {
        std::string text, reason;
    } cases[] = {
        {"", "the file is empty"},
        {" \n", "the file is empty"},
        {R"({"integrations": )", "services.json:1:"},
        {with_app("").substr(0, 120), "services.json:1:"},
        {"[]", "services.json:1:1: error: (root): "},
        {R"({"apiServer": {"port": "canary"}})", "/apiServer/port"},
        {R"({"integrations": {"devops": {"cloud": {"appClientId": 7}}}})", "/integrations/devops/cloud/appClientId"},
        {R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666"}}}})", "appClientSecret: missing"},
        {R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666",
            "appClientSecret": "canarysecret"}}}})",
            "but probably the App Secret"},
    };
    for (const auto& one : cases) {
        BOOST_TEST_INFO_SCOPE(one.text);
        const auto got = read(write(one.text));
        BOOST_TEST(!got.usable);
        BOOST_TEST(got.message.find(one.reason) != std::string::npos, one.text << " gives " << got.message);
        BOOST_TEST(got.message.find("canary") == std::string::npos, got.message);
    }
}

BOOST_AUTO_TEST_CASE(a_file_without_permission_is_named) {
    const auto file = write(with_app(""));
    std::filesystem::permissions(path, std::filesystem::perms::all);
    std::filesystem::permissions(file, std::filesystem::perms::none);
    const config_tests::ordinary_user tried;
    const auto got = read(file);
    BOOST_TEST(!got.usable);
    BOOST_TEST(
        got.message == file + ": error: the file cannot be read (Permission denied): check the permissions of the file and its folders");
}

BOOST_AUTO_TEST_CASE(variables_of_the_environment_take_part) {
    const auto variables = [](std::string_view name) -> std::optional<std::string> {
        if (name == "CSSVC_DEVOPS_CLIENT_ID") return "8c2a1f4e-1111-4222-8333-944455556666";
        if (name == "CSSVC_DEVOPS_CLIENT_SECRET") return "eyJ0eXAiOiJKV1QifQ.e30.c2ln";
        if (name == "CS_API_PUBLIC_URL") return "https://codestream.example.com";
        return std::nullopt;
    };
    BOOST_TEST(read(write("{}"), variables).usable);
}

BOOST_AUTO_TEST_CASE(warnings_are_said) {
    const auto got = read(write(R"({"integrations": {"devops": {"cloud": {)" + std::string(app) +
                                "}}}, \"apiServer\": {\"publicApiUrl\": \"https://codestream.example.com/\"}}"));
    BOOST_TEST(got.usable);
    BOOST_REQUIRE(got.said.size() == 1u);
    BOOST_TEST(got.said[0].find("warning: /apiServer/publicApiUrl") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
