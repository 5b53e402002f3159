// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "../oauth/keys.hpp"
#include "doctor.hpp"

#include <azdo/config/read_file.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_doctor_migrate)

namespace {
const std::string id = "8c2a1f4e-1111-4222-8333-944455556666";
const std::string secret = "canary8Q~abcdefghijklmnopqrstuvwxyz01234";
const std::string legacy_id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
const std::string legacy_secret = "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.c2VjcmV0";

/// A file with comments, tabs, CRLF, a comma at the end and keys that are not known.
std::string file_with(
    const std::string& client_id, const std::string& client_secret, const std::string& more = "", const std::string& name = "cloud") {
    return "\xEF\xBB\xBF// canary: ours\r\n{\r\n\t\"integrations\" /* 1 */ : { \"devops\":{\r\n\t\t\"" + name +
           "\" : {\t// the app\r\n\t\t\t\"appClientId\":   \"" + client_id + "\", # id\r\n\t\t\t\"appClientSecret\": \"" + client_secret +
           "\"" + more + "\r\n\t\t},\r\n\t}},\r\n\t\"apiServer\": {\"publicApiUrl\": \"https://x.example\", \"ours\": [1,  2]},\r\n}\r\n";
}

struct outcome {
    doctor_run run;
    std::string text;
};
outcome migrate(const std::string& text, std::vector<std::string> options, const std::string& input, doctor with = {}) {
    const temporary_folder folder;
    const std::string file = folder.file("f.json", text).string();
    options.insert(options.begin(), {"migrate", file});
    with.input = input;
    outcome made{with(options), {}};
    made.text = azdo::config::read_file(file)->reveal();
    BOOST_TEST((made.run.out + made.run.error).find("canary") == std::string::npos, made.run.out << made.run.error);
    return made;
}
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
} // namespace

BOOST_AUTO_TEST_CASE(every_other_byte_stays) {
    const auto got = migrate(file_with(legacy_id, legacy_secret), {}, "contoso.com\n" + id + "\n" + secret + "\n");
    BOOST_TEST(got.run.code == 0, got.run.error);
    BOOST_TEST(got.text == file_with(id, secret, ",\r\n\t\t\t\"tenantId\": \"contoso.com\""));
    BOOST_TEST(has(got.run.out, "is now for the app in Entra ID"));
    BOOST_TEST(has(got.run.out, "https://x.example/no-auth/provider-token/azuredevops"));
    BOOST_TEST(has(got.run.out, "vso.work_write (Work items (read and write))"));
    BOOST_TEST(has(got.run.error, "value of the client secret: "));
}

BOOST_AUTO_TEST_CASE(the_name_carries_the_tenant_for_the_services_of_codestream) {
    const auto got =
        migrate(file_with(legacy_id, legacy_secret), {"--codestream", "--tenant", "contoso.com"}, id + "\r\n" + secret + "\r\n");
    BOOST_TEST(got.run.code == 0, got.run.error);
    BOOST_TEST(got.text == file_with(id, secret, "", "login.microsoftonline.com/contoso.com"));
    const temporary_folder folder;
    BOOST_TEST(!has(doctor{}({"check", folder.file("f.json", got.text).string(), "--codestream"}).out, "devops"));
}

BOOST_AUTO_TEST_CASE(a_certificate_takes_the_place_of_the_secret) {
    const temporary_folder folder;
    const auto key = fixture::key_pair::rsa();
    const long many_years = 60L * 365 * 24 * 60 * 60; // the clock of the doctor shows 2030
    const std::string both = folder.file("app.pem", key.pem().reveal() + key.certificate(many_years)).string();
    const auto got = migrate(file_with(legacy_id, legacy_secret),
        {"--tenant", "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11", "--client-id", id, "--certificate", both}, "");
    BOOST_TEST(got.run.code == 0, got.run.error);
    BOOST_TEST(!has(got.text, "appClientSecret"));
    BOOST_TEST((has(got.text, "\"appCertificateFile\":") && has(got.text, "\"tenantId\":")));
    BOOST_TEST(has(got.text, "\"appClientId\":   \"" + id + "\""));
    BOOST_TEST(has(got.text, "\"" + both + "\""));
    BOOST_TEST(has(got.text, "\"7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11\""));
    const std::string alone = folder.file("alone.pem", key.certificate(many_years)).string(),
                      key_file = folder.file("app.key", key.pem().reveal()).string();
    const auto two = migrate(
        file_with(legacy_id, legacy_secret), {"--tenant", "contoso.com", "--client-id", id, "--certificate", alone, "--key", key_file}, "");
    BOOST_TEST(two.run.code == 0, two.run.error);
    BOOST_TEST(has(two.text, "\"" + key_file + "\""));
    const std::string token = folder.file("token", legacy_secret).string();
    const auto federated =
        migrate(file_with(legacy_id, legacy_secret), {"--tenant", "contoso.com", "--client-id", id, "--federated-token", token}, "");
    BOOST_TEST(federated.run.code == 0, federated.run.error);
    BOOST_TEST(has(federated.text, "\"" + token + "\""));

    const auto without_key =
        migrate(file_with(legacy_id, legacy_secret), {"--tenant", "contoso.com", "--client-id", id, "--certificate", alone}, "");
    BOOST_TEST(without_key.run.code == 2);
    BOOST_TEST(has(without_key.run.error, "appCertificateFile: this certificate comes without its private key"));
    BOOST_TEST(without_key.text == file_with(legacy_id, legacy_secret));
}

BOOST_AUTO_TEST_CASE(values_of_variables_are_left_to_the_variables) {
    const auto got = migrate(file_with("${APP_ID}", "${APP_SECRET}"), {}, "contoso.com\n");
    BOOST_TEST(got.run.code == 0, got.run.error);
    BOOST_TEST(got.text == file_with("${APP_ID}", "${APP_SECRET}", ",\r\n\t\t\t\"tenantId\": \"contoso.com\""));
    BOOST_TEST(has(got.run.out, "ID of the new app into the variable APP_ID"));
    BOOST_TEST(has(got.run.out, "client secret into the variable APP_SECRET"));
    const auto overridden = migrate(file_with(legacy_id, legacy_secret), {}, "contoso.com\n",
        {.variables = {{"CSSVC_DEVOPS_CLIENT_ID", legacy_id}, {"CSSVC_DEVOPS_CLIENT_SECRET", legacy_secret}}});
    BOOST_TEST(overridden.run.code == 0, overridden.run.error);
    BOOST_TEST(has(overridden.run.out, "into the variable CSSVC_DEVOPS_CLIENT_ID"));
    BOOST_TEST(has(overridden.run.out, "into the variable CSSVC_DEVOPS_CLIENT_SECRET"));
}

BOOST_AUTO_TEST_CASE(wrong_answers_change_nothing) {
    const std::string before = file_with(legacy_id, legacy_secret);
    const auto refused = [&](std::vector<std::string> options, const std::string& input) {
        const auto got = migrate(before, std::move(options), input);
        BOOST_TEST(got.run.code == 2);
        BOOST_TEST(got.text == before);
        BOOST_TEST(got.run.out == "");
        return got.run.error;
    };
    BOOST_TEST(has(refused({}, ""), "no tenant in Entra ID (its id or a domain of it) was given: use --tenant"));
    BOOST_TEST(has(refused({}, "contoso.com\n"), "no Application (client) ID was given: use --client-id"));
    BOOST_TEST(has(refused({}, "contoso.com\n" + id), "no value of the client secret was given"));
    BOOST_TEST(has(refused({}, "common\n" + id + "\n" + secret), "error: tenantId: common also admits Microsoft accounts"));
    BOOST_TEST(has(refused({"--tenant", "contoso.com", "--client-id", "x"}, secret), "error: appClientId: "));
    BOOST_TEST(has(refused({"--tenant", "contoso.com", "--client-id", id}, legacy_secret), "Client Secret of a legacy app"));
    BOOST_TEST(has(refused({"--tenant", "contoso.com", "--client-id", id}, legacy_id), "(Secret ID), not its value"));
    BOOST_TEST(has(refused({"--tenant", "contoso.com", "--client-id", id, "--certificate", "/none/app.pem"}, ""), "there is no such file"));
    BOOST_TEST(has(refused({"--key", "/etc/app.key"}, ""), "--key goes with --certificate"));
    BOOST_TEST(has(refused({"--certificate", "a", "--federated-token", "b"}, ""), "exclude each other"));
    BOOST_TEST(has(refused({"--codestream", "--certificate", "a"}, ""), "--codestream excludes --certificate"));
    for (const char* option : {"--client-secret", "--secret", "--app-client-secret"}) // never on the command line
        BOOST_TEST(doctor{}({"migrate", "f", option, "canary"}).code == 2, option);
}

BOOST_AUTO_TEST_CASE(files_without_a_legacy_app) {
    const auto refused = [](const std::string& text, const variables_of_doctor& set = {}) {
        const auto got = migrate(text, {"--tenant", "contoso.com", "--client-id", id}, secret, {.variables = set});
        BOOST_TEST(got.run.code == 2, text);
        BOOST_TEST(got.text == text);
        return got.run.error;
    };
    BOOST_TEST(has(refused("{}"), "there is no installation integrations.devops.cloud"));
    BOOST_TEST(has(refused(R"({"integrations": {"devops": {"cloud": "x"}}})"), "there is no installation integrations.devops.cloud"));
    BOOST_TEST(has(refused(R"({"integrations": {"devops": {"cloud": {"tenantId": "a.com"}}}})"), "has a tenant already"));
    BOOST_TEST(has(refused(file_with(legacy_id, legacy_secret), {{"CSSVC_DEVOPS_TENANT_ID", "a.com"}}), "has a tenant already"));
    BOOST_TEST(
        has(refused(R"({"integrations": {"devops": {"login.microsoftonline.us/a.com": {}}}})"), "names a tenant of Entra ID already"));
    BOOST_TEST(doctor{}({"migrate", "/none/f.json"}).code == 2);
}

BOOST_AUTO_TEST_CASE(a_broken_file_is_refused_with_its_fault) {
    const std::string text = R"({"integrations": {"devops": {"cloud": {"appClientId": "x"} "email": {}})";
    const auto got = migrate(text, {"--tenant", "contoso.com", "--client-id", id}, secret);
    BOOST_TEST(got.run.code == 1);
    BOOST_TEST(got.text == text);
    BOOST_TEST(has(got.run.out, ": error: "));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_hidden_for_the_secret_alone) {
    std::vector<bool> shown;
    doctor with{};
    with.echo = [&](bool on) { shown.push_back(on); };
    BOOST_TEST(migrate(file_with(legacy_id, legacy_secret), {}, "contoso.com\n" + id + "\n" + secret, with).run.code == 0);
    BOOST_TEST(shown == (std::vector<bool>{false, true}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
