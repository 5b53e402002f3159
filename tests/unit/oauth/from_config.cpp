// SPDX-License-Identifier: BSL-1.0
#include "../config/temporary_folder.hpp"
#include "fixture.hpp"
#include "keys.hpp"

#include <azdo/config/load.hpp>
#include <azdo/http/call.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/from_config.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_from_config)

using azdo::failure_kind;
using azdo::oauth::app_from;
namespace config = azdo::config;

namespace {
config::services_config services(
    std::string_view api_server = R"({"publicApiUrl":"https://codestream.example.com"})", std::string_view more = "") {
    config::diagnostics found;
    return config::parse<config::services_config>(
        R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":")" +
            std::string(fixture::canary_secret) + "\"" + std::string(more) + R"(}}},"apiServer":)" + std::string(api_server) + "}",
        "test.json", config::no_environment, found)
        .value();
}
} // namespace

BOOST_AUTO_TEST_CASE(the_app_of_a_configuration) {
    const auto made = app_from(services());
    BOOST_REQUIRE(made);
    BOOST_CHECK(made->app == fixture::app());
    BOOST_CHECK(made->server == azdo::oauth::azure_devops);
    BOOST_TEST(made->scopes("vso.identity vso.work_write").text == "vso.identity vso.work_write");
    BOOST_TEST(app_from(services(), {.legacy_origin = "http://127.0.0.1:1/"})->server.token_url == "http://127.0.0.1:1/oauth2/token");
}

BOOST_AUTO_TEST_CASE(auth_origin_comes_before_the_public_address) {
    const auto app = app_from(services(R"({"publicApiUrl":"https://a.example","authOrigin":"https://auth.example/no-auth"})"));
    BOOST_TEST(app->app.redirect_uri == "https://auth.example/no-auth/provider-token/azuredevops");
}

BOOST_AUTO_TEST_CASE(a_variable_that_is_not_set_is_named) {
    const auto why = [](std::string_view text) {
        config::diagnostics found;
        const auto read = config::parse<config::services_config>(text, "test.json", config::no_environment, found);
        BOOST_REQUIRE(read);
        const auto app = app_from(*read);
        return app ? std::string() : app.error().message;
    };
    BOOST_TEST(why(R"({"integrations":{"devops":{"cloud":{"appClientId":"${ID}","appClientSecret":"${SECRET}"}}}})") ==
               "/integrations/devops/cloud/appClientId: the environment variable ID is not set");
    const auto with_api = [&](std::string_view api_server) {
        return why(R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":")" +
                   std::string(fixture::canary_secret) + R"("}}},"email":{"emailTo":"${TO}"},"apiServer":)" + std::string(api_server) +
                   "}");
    };
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://${HOST}"})") == "/apiServer/publicApiUrl: the environment variable HOST is not set");
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://x","authOrigin":"${ORIGIN}"})") ==
               "/apiServer/authOrigin: the environment variable ORIGIN is not set");
    BOOST_TEST(with_api(R"({"publicApiUrl":"${HOST}","authOrigin":"https://x/no-auth"})") == "");
    BOOST_TEST(with_api(R"({"publicApiUrl":"https://x","port":"${PORT}"})") == ""); // the port is only for the server itself
}

BOOST_AUTO_TEST_CASE(a_slash_at_the_end_is_left_out) {
    BOOST_TEST(app_from(services(R"({"publicApiUrl":"https://codestream.example.com/"})"))->app.redirect_uri == fixture::redirect_uri);
}

BOOST_AUTO_TEST_CASE(this_machine_may_speak_plain_http_and_others_may_not) {
    BOOST_TEST(app_from(services(R"({"publicApiUrl":"http://127.0.0.1:8080"})"))->app.redirect_uri ==
               "http://127.0.0.1:8080/no-auth/provider-token/azuredevops");
    BOOST_CHECK(app_from(services(R"({"publicApiUrl":"http://codestream.example.com"})")).error().kind == failure_kind::invalid_input);
}

BOOST_AUTO_TEST_CASE(without_an_app_it_says_what_to_do) {
    BOOST_TEST(app_from(config::services_config{}).error().message.find("integrations.devops.cloud") != std::string::npos);
    BOOST_TEST(app_from(services("{}", R"(,"disabled":true)")).error().message.find("disabled") != std::string::npos);
    config::services_config no_address = services();
    no_address.api_server.reset();
    BOOST_TEST(app_from(no_address).error().message.find("publicApiUrl") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_app_that_cannot_work_is_refused) {
    config::services_config wrong = services();
    wrong.integrations->devops->at("cloud").app_client_secret = azdo::secret<std::string>("a\nb");
    BOOST_CHECK(app_from(wrong).error().kind == failure_kind::invalid_input);
}

namespace {
constexpr std::string_view tenant = "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11";
const std::string secret = R"("appClientSecret":"canary8Q~abcdefghijklmnopqrstuvwxyz01234")";

/// A configuration with an app in Entra ID, whatever is wrong with it.
config::services_config entra_services(const std::string& members, const std::string& name = "cloud") {
    config::diagnostics found;
    auto read = azdo::json::decode<config::services_config>(R"({"integrations":{"devops":{")" + name +
                                                            R"(":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301",)" + members +
                                                            R"(}}},"apiServer":{"publicApiUrl":"https://codestream.example.com"}})");
    return read.value();
}
std::string why(const config::services_config& services, const azdo::oauth::app_options& options = {}) {
    const auto made = app_from(services, options);
    BOOST_REQUIRE(!made);
    BOOST_TEST(made.error().message.find("canary") == std::string::npos);
    return made.error().message;
}
std::string with_tenant(const std::string& text) { return "\"tenantId\":\"" + text + "\"," + secret; }
bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
} // namespace

BOOST_AUTO_TEST_CASE(an_app_of_entra) {
    for (const auto& services :
        {entra_services(with_tenant(std::string(tenant))), entra_services(secret, "login.microsoftonline.com/" + std::string(tenant)),
            entra_services(secret, "https://login.microsoftonline.com/" + std::string(tenant) + "/")}) {
        const auto made = app_from(services);
        BOOST_REQUIRE(made);
        BOOST_CHECK(made->server == azdo::oauth::authorization_server(azdo::oauth::entra{std::string(tenant)}));
        BOOST_TEST(made->app.client_id == "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
        BOOST_TEST(made->app.client_secret.reveal() == "canary8Q~abcdefghijklmnopqrstuvwxyz01234");
        BOOST_TEST(made->app.redirect_uri == fixture::redirect_uri);
        BOOST_TEST(made->is_resolved());
        BOOST_TEST(
            made->scopes("vso.identity vso.work_write").text ==
            "openid 499b84ac-1321-427f-aa17-267ca6975798/vso.identity 499b84ac-1321-427f-aa17-267ca6975798/vso.work_write offline_access");
    }
    BOOST_TEST(app_from(entra_services(secret, "login.microsoftonline.us/" + std::string(tenant)))->server.token_url ==
               "https://login.microsoftonline.us/" + std::string(tenant) + "/oauth2/v2.0/token");
    BOOST_TEST(
        app_from(entra_services(with_tenant("organizations")))->server.issuer == "https://login.microsoftonline.com/{tenantid}/v2.0");
}

BOOST_AUTO_TEST_CASE(the_authorities_are_those_of_entra) {
    const std::string_view known[] = {
        azdo::oauth::entra_cloud::global, azdo::oauth::entra_cloud::us_government, azdo::oauth::entra_cloud::china};
    BOOST_TEST(config::entra_authorities == known, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_domain_is_resolved_first) {
    const auto configured = app_from(entra_services(with_tenant("contoso.com")));
    BOOST_REQUIRE(configured);
    BOOST_CHECK(azdo::oauth::check(configured->server).error().kind == failure_kind::invalid_input); // nothing can be sent
    int asked = 0;
    const auto answering = [&](const azdo::http::request& request) -> azdo::result<azdo::http::response> {
        ++asked;
        BOOST_TEST(request.target().find("/contoso.com/v2.0/.well-known/openid-configuration") != std::string::npos);
        return fixture::answer(200, R"({"issuer":"https://login.microsoftonline.com/)" + std::string(tenant) + R"(/v2.0"})");
    };
    const auto ready = azdo::call(azdo::oauth::resolve_app{*configured}, answering);
    BOOST_REQUIRE(ready);
    BOOST_CHECK(ready->server == azdo::oauth::authorization_server(azdo::oauth::entra{std::string(tenant)}));
    BOOST_CHECK(ready->app == configured->app);
    BOOST_TEST(ready->is_resolved());
    BOOST_TEST(!configured->is_resolved());
    BOOST_TEST(asked == 1);
    for (const auto& other : {app_from(services()), app_from(entra_services(with_tenant(std::string(tenant))))})
        BOOST_CHECK(azdo::call(azdo::oauth::resolve_app{*other}, answering)->server == other->server);
    BOOST_TEST(asked == 1);
    const auto unknown = [](const azdo::http::request&) -> azdo::result<azdo::http::response> { return fixture::answer(400, "{}"); };
    BOOST_CHECK(azdo::call(azdo::oauth::resolve_app{*configured}, unknown).error().kind == failure_kind::not_found);
}

BOOST_AUTO_TEST_CASE(tenants_that_are_refused) {
    for (const char* wrong :
        {"common", "consumers", "9188040d-6c67-4c5b-b112-36a304b66dad", "00000000-0000-0000-0000-000000000000", "a/b", "x y"})
        BOOST_TEST(why(entra_services(with_tenant(wrong))).starts_with("the tenant of the app: "), wrong);
    BOOST_TEST(has(why(entra_services(secret, "login.microsoftonline.com/common")), "common also admits Microsoft accounts"));
}

BOOST_AUTO_TEST_CASE(another_authority_is_allowed_by_the_program_alone) {
    const auto at = [](const std::string& authority) {
        return entra_services(with_tenant(std::string(tenant)) + ",\"authority\":\"" + authority + "\"");
    };
    BOOST_TEST(app_from(at("https://login.microsoftonline.us/")).has_value());
    for (const char* other : {"http://127.0.0.1:8080", "http://localhost:8080/", "https://login.example.com"}) {
        BOOST_TEST(has(why(at(other)), "--allow-authority"), other);
        const auto allowed = app_from(at(other), {.allow_authority = true});
        BOOST_REQUIRE_MESSAGE(allowed, other);
        BOOST_TEST(allowed->server.token_url.starts_with(other), allowed->server.token_url);
    }
    for (const char* wrong : {"http://login.example.com", "x", "https://x/y"})
        BOOST_TEST(!app_from(at(wrong), {.allow_authority = true}), wrong);
}

BOOST_AUTO_TEST_CASE(proofs) {
    const temporary_folder folder;
    const fixture::key_pair key = fixture::key_pair::rsa();
    const std::string file = folder.file("app.pem", key.pem().reveal() + key.certificate()).string();
    const std::string token = folder.file("token", std::string(fixture::canary_secret)).string();
    const auto with = [](const std::string& members) { return entra_services("\"tenantId\":\"" + std::string(tenant) + "\"" + members); };
    const auto assertion_of = [&](const std::string& members) {
        const auto made = app_from(with(members));
        BOOST_REQUIRE(made);
        const auto request = azdo::oauth::client_credentials{made->server, made->app, "x/.default", azdo::oauth::wall_clock()}.to_request();
        BOOST_REQUIRE(request);
        return std::string(request->body());
    };
    BOOST_TEST(has(assertion_of(",\"appCertificateFile\":\"" + file + "\""), "client_assertion=ey"));
    BOOST_TEST(has(assertion_of(",\"federatedTokenFile\":\"" + token + "\""), "client_assertion=" + std::string(fixture::canary_secret)));
    BOOST_TEST(has(assertion_of("," + secret), "client_secret=canary8Q"));
    BOOST_TEST(has(why(with("")), "the app has no proof"));
    BOOST_TEST(has(why(with("," + secret + ",\"appCertificateFile\":\"" + file + "\"")), "more than one proof"));
    BOOST_TEST(has(why(with(",\"appCertificateFile\":\"" + token + "\"")), "appCertificateFile: there is no certificate"));
    BOOST_TEST(
        has(why(with(",\"appCertificateFile\":\"" + file + "\",\"appKeyFile\":\"" + token + "\"")), "appKeyFile: there is no private key"));
    BOOST_TEST(has(why(with(",\"appCertificateFile\":\"/none/app.pem\"")), "there is no such file"));
}

BOOST_AUTO_TEST_CASE(a_variable_of_the_other_spelling_is_named) {
    config::diagnostics found;
    const auto read = config::parse<config::services_config>(
        R"({"integrations":{"devops":{"login.microsoftonline.com/a.com":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","appClientSecret":"${S}"}}}})",
        "f", config::no_environment, found);
    BOOST_REQUIRE(read);
    BOOST_TEST(
        why(*read) == "/integrations/devops/login.microsoftonline.com~1a.com/appClientSecret: the environment variable S is not set");
}

BOOST_AUTO_TEST_CASE(certificates_that_are_refused) {
    const temporary_folder folder;
    const fixture::key_pair key = fixture::key_pair::rsa(), other = fixture::key_pair::rsa();
    const auto now = azdo::oauth::wall_clock();
    const auto said = [&](const std::string& members, std::optional<azdo::sys_time> clock) {
        const auto report = config::inspect<config::services_config>(
            R"({"integrations":{"devops":{"cloud":{"appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301","tenantId":"contoso.com",)" +
                members + "}}}}",
            config::no_environment, {.now = clock, .app_files = azdo::oauth::check_app_files});
        std::string all;
        for (const auto& one : report.found) {
            BOOST_TEST_INFO_SCOPE(one.message);
            BOOST_TEST(one.place.line == 1u);
            all +=
                (one.level == config::severity::error ? "error " : "warning ") + one.place.pointer.substr(27) + ": " + one.message + "\n";
        }
        return all;
    };
    const auto certificate = [&](const std::string& text) {
        return "\"appCertificateFile\":\"" + folder.file("app.pem", text).string() + "\"";
    };
    const auto both = [&](const std::string& text, const std::string& key_text) {
        return certificate(text) + ",\"appKeyFile\":\"" + folder.file("app.key", key_text).string() + "\"";
    };
    const std::string pem = key.pem().reveal();
    const long day = 24 * 60 * 60;
    BOOST_TEST(said(certificate(pem + key.certificate(30 * day)), now) == "");
    BOOST_TEST(said(both(key.certificate(30 * day), pem), now) == "");
    BOOST_TEST(said(certificate(pem + key.certificate(13 * day)), now)
                   .starts_with("warning appCertificateFile: this certificate expires soon, at 20"));
    BOOST_TEST(said(certificate(pem + key.certificate(-60)), now).starts_with("error appCertificateFile: this certificate expired at 20"));
    BOOST_TEST(said(certificate(pem + key.certificate(-60)), std::nullopt) == ""); // without a clock
    BOOST_TEST(said(certificate(pem + key.certificate()), now - std::chrono::hours(2))
                   .starts_with("error appCertificateFile: this certificate is not valid before 20"));
    BOOST_TEST(
        said(certificate(key.certificate()), now).starts_with("error appCertificateFile: this certificate comes without its private key"));
    BOOST_TEST(said(certificate(other.pem().reveal() + key.certificate()), now) ==
               "error appCertificateFile: the certificate belongs to another private key\n");
    BOOST_TEST(
        said(both(key.certificate(), other.pem().reveal()), now) == "error appKeyFile: the certificate belongs to another private key\n");
    BOOST_TEST(said(both(key.certificate(), "canary"), now).starts_with("error appKeyFile: there is no private key in this file"));
    BOOST_TEST(said("\"appCertificateFile\":\"/none/app.pem\"", now) == "error appCertificateFile: there is no such file\n");
    const std::string open = both(key.certificate(30 * day), pem);
    std::filesystem::permissions(folder.path() / "app.key", std::filesystem::perms{0644});
    BOOST_TEST(said(open, now).starts_with("warning appKeyFile: every user of this machine may read this private key"));

    const auto token = [&](const std::string& text) { return "\"federatedTokenFile\":\"" + folder.file("token", text).string() + "\""; };
    BOOST_TEST(said(token(std::string(fixture::canary_secret)), now) == "");
    BOOST_TEST(said(token("eyJhbGciOiJub25lIn0.eyJleHAiOjE3MDAwMDAwMDB9.c2VjcmV0"), now) ==
               "warning federatedTokenFile: the token in this file expired at 2023-11-14T22:13:20Z: does the platform still renew it?\n");
    BOOST_TEST(said(token("canary"), now) == "error federatedTokenFile: the federated token file does not contain a token\n");
    BOOST_TEST(said("\"federatedTokenFile\":\"/none/token\"", now) ==
               "error federatedTokenFile: the federated token file cannot be read, or is longer than 64 KiB\n");
}

BOOST_AUTO_TEST_SUITE_END()
