// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "doctor.hpp"

#include <azdo/config/read_file.hpp>
#include <azdo/core/base64url.hpp>
#include <azdo/http/message.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace config_doctor_rotate {
using azdo::failure_kind;
using azdo::result;
using azdo::http::request;
using azdo::http::response;

namespace {
constexpr std::string_view app_id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
constexpr std::string_view token = "token-canary-0123456789";

/// A client secret that expires this many days after 2030-01-01.
std::string secret_for(std::string_view name, int days) {
    const std::string claims = R"({"csi":")" + std::string(name) + R"(-canary","exp":)" + std::to_string(1893456000 + days * 86400) + "}";
    return azdo::base64url_encode(R"({"alg":"RS256"})") + "." + azdo::base64url_encode(claims) + ".c2lnbmF0dXJl";
}
std::string file_with(std::string_view client_secret, std::string_view more = {}) {
    return "{\n  \"apiServer\": {\"publicApiUrl\": \"https://host.example\"},\n  \"integrations\": {\"devops\": {\"cloud\": {\n"
           "    \"appClientId\": \"" +
           std::string(app_id) + "\",\n    \"appClientSecret\": \"" + std::string(client_secret) + "\"" + std::string(more) +
           "\n  }}}\n}\n";
}

/// A fake service: records what it is asked and returns `answer`.
struct setting {
    temporary_folder folder{};
    std::string before = secret_for("old", 10), after = secret_for("new", 60);
    std::string file = folder.file("services.json", file_with(before)).string();
    std::vector<std::string> asked{}, credentials{};
    response answer{200, "\"" + after + "\""};
    doctor with{};

    setting() {
        answer.add_header("Content-Type", "application/json");
        with.input = std::string(token) + "\n";
        with.send = [this](const request& sent) -> result<response> {
            asked.push_back(std::string(azdo::to_string(sent.method())) + " " + std::string(sent.target()));
            credentials.emplace_back(sent.headers().find("Authorization"));
            on_send();
            return answer;
        };
    }
    std::function<void()> on_send = [] {};

    doctor_run rotate(const std::vector<std::string>& more = {}) {
        std::vector<std::string> line{"rotate", file};
        line.insert(line.end(), more.begin(), more.end());
        doctor_run got = with(line);
        BOOST_TEST((got.out + got.error).find("canary") == std::string::npos);
        for (const std::string& one : {before, after})
            BOOST_TEST_CONTEXT(one) BOOST_TEST((got.out + got.error).find(one.substr(25)) == std::string::npos);
        return got;
    }
    std::string content() const { return azdo::config::read_file(file)->reveal(); }
    void refuses(std::string_view why, std::size_t requests, const std::vector<std::string>& more = {}) {
        const std::string text = content();
        const doctor_run got = rotate(more);
        BOOST_TEST(got.code == 2);
        BOOST_TEST(got.error.find(why) != std::string::npos, got.error);
        BOOST_TEST(asked.size() == requests);
        BOOST_TEST(content() == text);
    }
};
} // namespace
} // namespace config_doctor_rotate

BOOST_FIXTURE_TEST_SUITE(config_doctor_rotate, setting)

BOOST_AUTO_TEST_CASE(the_second_secret_is_asked_for_and_written) {
    const doctor_run got = rotate();
    BOOST_TEST(got.code == 0, got.error);
    BOOST_REQUIRE(asked.size() == 1u);
    BOOST_TEST(asked[0] == "POST https://vssps.dev.azure.com/_apis/delegatedauth/registrationsecret/" + std::string(app_id) +
                               "?api-version=7.2-preview.2");
    BOOST_TEST(credentials[0] == "Bearer " + std::string(token));
    BOOST_TEST(content() == file_with(after)); // the rest of the file is unchanged
    BOOST_TEST(got.out.find("The new Client Secret (alternative) is in " + file +
                            ". It ends at 2030-03-02T00:00:00Z; the previous one at 2030-01-11T00:00:00Z.") != std::string::npos,
        got.out);
    for (const char* step : {"each read it again", "refresh_all", "--secret primary"})
        BOOST_TEST_CONTEXT(step) BOOST_TEST(got.out.find(step) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(one_of_two_is_replaced) {
    for (const auto& [name, member, other] :
        {std::tuple("primary", "secret", "alternative"), {"alternative", "alternativeSecret", "primary"}}) {
        setting s;
        s.answer.body = R"({"registrationId":"x","isValid":true,")" + std::string(member) + "\":\"" + s.after + "\"}";
        const doctor_run got = s.rotate({"--secret", name});
        BOOST_TEST(got.code == 0, got.error);
        BOOST_TEST(s.asked.at(0) == "PUT https://vssps.dev.azure.com/_apis/delegatedauth/registrationsecret/" + std::string(app_id) +
                                        "?secretType=" + name + "&api-version=7.2-preview.2");
        BOOST_TEST(s.content() == file_with(s.after));
        BOOST_TEST(got.out.find(std::string("--secret ") + other) != std::string::npos);
        // An answer with the other secret is refused.
        setting wrong;
        wrong.answer.body = R"({"registrationId":"x",")" + std::string(member) + "\":\"" + wrong.after + "\"}";
        wrong.refuses("did not return a new Client Secret", 1, {"--secret", other});
    }
}

BOOST_AUTO_TEST_CASE(an_expired_secret_is_replaced_too) {
    with.now += std::chrono::hours{24 * 30};
    BOOST_TEST(rotate().code == 0);
    BOOST_TEST(content() == file_with(after));
}

BOOST_AUTO_TEST_CASE(comments_and_others_changes_stay) {
    const std::string text = "// ours\n" + file_with(before);
    folder.file("services.json", text);
    on_send = [&] { folder.file("services.json", "// theirs\n" + file_with(before, ", \"x\": 1")); }; // while the service is asked
    BOOST_TEST(rotate({"--comments"}).code == 0);
    BOOST_TEST(content() == "// theirs\n" + file_with(after, ", \"x\": 1"));
}

BOOST_AUTO_TEST_CASE(comments_outlive_it_to_the_byte) {
    const auto text = [](const std::string& client_secret) {
        return "\xEF\xBB\xBF# head: \"appClientSecret\"\r\n{ // ours {\r\n\t\"apiServer\": {\"publicApiUrl\": \"https://host.example\", /* "
               "} */ },\r\n"
               "\t/* \"integrations\": {\"devops\": {\"cloud\": {\"appClientSecret\": \"a.b.c\"}}}, */\r\n\t\"integrations\" /* 1 */ : { "
               "\"devops\":{\"cloud\" : {\r\n"
               "  # the app\r\n  \"appClientId\": \"" +
               std::string(app_id) + "\", // id\r\n  \"appClientSecret\"/*2*/:/*3*/\"" + client_secret +
               "\"/*4*/, // until \"spring\"\r\n  // \"disabled\": true\r\n}, }, },\r\n}\r\n// tail\r\n\r\n# end";
    };
    folder.file("services.json", text(before));
    const doctor_run got = rotate();
    BOOST_TEST(got.code == 0, got.error);
    BOOST_TEST(asked.size() == 1u);
    BOOST_TEST(content() == text(after));
}

BOOST_AUTO_TEST_CASE(nothing_is_asked_for_what_has_nowhere_to_go) {
    with.variables["CSSVC_DEVOPS_CLIENT_SECRET"] = before;
    refuses("comes from the variable CSSVC_DEVOPS_CLIENT_SECRET", 0);
    with.variables = {{"OURS", before}};
    folder.file("services.json", file_with("${OURS}"));
    refuses("comes from the variable OURS", 0);
    with.variables.clear();
    for (const std::string& text : {std::string("{}"), std::string("{\"integrations\": {\"devops\": {\"cloud\": {}}}}")}) {
        folder.file("services.json", text);
        refuses("there is no Client Secret in the file yet", 0);
    }
    for (const std::string& text :
        {file_with("no-secret"), file_with(before, ", \"disabled\": true"), file_with(before).substr(0, 60), std::string()}) {
        folder.file("services.json", text);
        const doctor_run got = rotate();
        BOOST_TEST(got.code == 2);
    }
    std::string entra = file_with(before, ", \"tenantId\": \"contoso.com\"");
    entra.replace(entra.find(before), before.size(), "canary8Q~abcdefghijklmnopqrstuvwxyz01234");
    folder.file("services.json", entra);
    refuses("this app is registered in Entra ID: make a new client secret there", 0);
    BOOST_TEST(asked.size() == 0u);
    std::filesystem::remove(file);
    BOOST_TEST(rotate().code == 2);
    BOOST_TEST(asked.size() == 0u);
}

BOOST_AUTO_TEST_CASE(invalid_token_texts) {
    for (const std::string& wrong :
        {std::string(), std::string("\n"), std::string("a b\n"), std::string("a\x01"), std::string(20'000, ' ')}) {
        with.input = wrong;
        refuses("could not get a new Client Secret: the access token is empty or has characters", 0);
    }
    with.input = std::string(token) + "\r\n";
    BOOST_TEST(rotate().code == 0);
}

BOOST_AUTO_TEST_CASE(answers_without_a_secret) {
    for (const std::string& body : {std::string("\"\""), "\"" + before + "\"", std::string("\"app-secret\""), std::string("\"a b.c.d\"")}) {
        setting s;
        s.answer.body = body;
        s.refuses("did not return a new Client Secret", 1);
    }
    for (const std::string& body : {std::string("{}"), std::string("x"), std::string(), "[\"" + after + "\"]"}) {
        setting s;
        s.answer.body = body;
        s.refuses("could not get a new Client Secret: ", 1);
    }
    for (const int status : {400, 403, 404, 409, 500, 302}) {
        setting s;
        s.answer = response(status, R"({"message":"no )" + after + "\"}");
        s.refuses("--secret primary or --secret alternative", 1);
    }
    setting page;
    page.answer = response(203, "<html>");
    page.answer.add_header("Content-Type", "text/html");
    page.refuses("could not get a new Client Secret: ", page.asked.size() + 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_saved_says_how_to_go_on) {
    on_send = [&] { folder.file("services.json", "{"); };
    const doctor_run got = rotate();
    BOOST_TEST(got.code != 0);
    BOOST_TEST(got.error.find("config_doctor rotate " + file + " --secret alternative") != std::string::npos, got.error);
    BOOST_TEST(content() == "{");
}

BOOST_AUTO_TEST_CASE(the_name_of_a_secret) {
    refuses("--secret takes primary or alternative", 0, {"--secret", "both"});
    with.send = nullptr;
    refuses("built without a transport", 0);
}

BOOST_AUTO_TEST_SUITE_END()
