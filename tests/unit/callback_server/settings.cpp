// SPDX-License-Identifier: BSL-1.0
#include <callback_server/settings.hpp>
#include <callback_server/surroundings.hpp>

#include <azdo/config/environment.hpp>
#include <azdo/config/load.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/message.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(callback_server_settings)

using namespace callback_server;

namespace {

/// A configuration with an app, these members of `apiServer`, and further sections.
azdo::config::services_config configured(const std::string& api_server, const std::string& more = "") {
    const std::string text =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666",
            "appClientSecret": "eyJ0eXAiOiJKV1QifQ.e30.c2ln"}}},
        "apiServer": {)" +
        api_server + "}" + more + "}";
    azdo::config::diagnostics found;
    return azdo::config::parse<azdo::config::services_config>(text, "test.json", azdo::config::no_environment, found).value();
}

std::string message_of(const azdo::config::services_config& services, std::optional<int> port = {}) {
    const auto made = settings_from(services, port);
    return made ? "" : made.error().message;
}

const std::string tls = R"(, "ssl": {"certfile": "/etc/cert.pem", "keyfile": "/etc/key.pem"})";

} // namespace

BOOST_AUTO_TEST_CASE(behind_a_proxy_it_listens_on_loopback) {
    const auto made = settings_from(configured(R"("publicApiUrl": "https://codestream.example.com", "port": 12345)"), {});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->listen_host == "127.0.0.1");
    BOOST_TEST(made->port == 12345);
    BOOST_TEST(made->certificate_file.empty());
    BOOST_TEST(made->here.https);
    BOOST_TEST(made->here.origin == "https://codestream.example.com");
    BOOST_TEST(made->app.redirect_uri == "https://codestream.example.com/no-auth/provider-token/azuredevops");
    BOOST_TEST(made->authority.authorize_url == "https://app.vssps.visualstudio.com/oauth2/authorize");
    BOOST_TEST(made->base.empty());
    const std::vector<std::string> hosts{"codestream.example.com", "codestream.example.com:443", "127.0.0.1:12345", "localhost:12345"};
    BOOST_TEST(made->here.hosts == hosts);
    const std::vector<std::string> targets{"https://app.vssps.visualstudio.com", "https://login.microsoftonline.com"};
    BOOST_TEST(made->form_targets == targets);
    BOOST_TEST(settings_from(configured(R"("publicApiUrl": "https://codestream.example.com")"), 8443)->port == 8443);
}

BOOST_AUTO_TEST_CASE(the_domain_of_a_tenant_is_looked_up_for_a_limited_time_and_not_once_the_program_ends) {
    azdo::config::diagnostics found;
    const auto services = azdo::config::parse<azdo::config::services_config>(
        R"({"integrations": {"devops": {"cloud": {"tenantId": "fabrikam.example", "appClientId": "8c2a1f4e-1111-4222-8333-944455556666",
            "appClientSecret": "1000~8Q~simulated.app.secret.opens.nothing"}}}, "apiServer": {"publicApiUrl": "https://a.example.com"}})",
        "test.json", azdo::config::no_environment, found);
    BOOST_REQUIRE(services.has_value());
    callback_server::stop_flag ending;
    std::vector<std::chrono::milliseconds> left;
    const auto transport = [&](const azdo::http::request& sent) -> azdo::result<azdo::http::response> {
        left.push_back(sent.deadline.since(azdo::steady_time{}()));
        ending.is_set = true;
        return azdo::fail(azdo::failure_kind::transport, "reset");
    };
    BOOST_TEST(!settings_from(*services, {}, {.transport = transport, .stop = ending}).has_value());
    BOOST_TEST_REQUIRE(left.size() == 1u); // not repeated
    BOOST_TEST((left[0] <= std::chrono::seconds(20)));
    const auto made = settings_from(*services, {}, {.transport = transport, .stop = ending});
    BOOST_REQUIRE(!made.has_value());
    BOOST_TEST((made.error().kind == azdo::failure_kind::cancelled));
    BOOST_TEST(left.size() == 1u);
}

BOOST_AUTO_TEST_CASE(with_a_certificate_it_speaks_tls) {
    const auto made = settings_from(configured(R"("publicApiUrl": "https://codestream.example.com:12078")", tls), {});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->listen_host == "0.0.0.0");
    BOOST_TEST(made->port == 12078);
    BOOST_TEST(made->certificate_file == "/etc/cert.pem");
    BOOST_TEST(made->key_file == "/etc/key.pem");
    BOOST_TEST(made->here.hosts == std::vector<std::string>{"codestream.example.com:12078"});
    const auto proxied = settings_from(configured(R"("publicApiUrl": "https://codestream.example.com", "ignoreHttps": true)", tls), {});
    BOOST_TEST(proxied->certificate_file.empty());
    BOOST_TEST(proxied->listen_host == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(in_development_it_listens_at_the_redirect_address) {
    const auto made = settings_from(configured(R"("publicApiUrl": "http://127.0.0.1:8080")"), {});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->port == 8080);
    BOOST_TEST(!made->here.https);
    BOOST_TEST(message_of(configured(R"("publicApiUrl": "http://127.0.0.1:8080")"), 9000) ==
               "sign-ins return to port 8080 (apiServer.publicApiUrl), so the server cannot listen on port 9000: leave out --port or "
               "change publicApiUrl");
}

BOOST_AUTO_TEST_CASE(plain_http_is_refused_off_loopback) {
    BOOST_TEST(
        message_of(configured(R"("publicApiUrl": "http://codestream.example.com")")).find("must begin with https://") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_callback_has_one_path) {
    BOOST_TEST(message_of(
        configured(R"("publicApiUrl": "https://codestream.example.com", "authOrigin": "https://codestream.example.com/elsewhere")"))
                   .starts_with("the redirect URI https://codestream.example.com/elsewhere/provider-token/azuredevops does not end with "
                                "/no-auth/provider-token/azuredevops"));
    BOOST_TEST(message_of(configured(R"("publicApiUrl": "https://codestream.example.com/prefix")")).starts_with("the redirect URI "));
}

BOOST_AUTO_TEST_CASE(certificate_and_key_go_together) {
    BOOST_TEST(message_of(configured(R"("publicApiUrl": "https://codestream.example.com")", R"(, "ssl": {"certfile": "/etc/cert.pem"})")) ==
               "ssl.certfile and ssl.keyfile go together: give both, or neither behind a proxy");
    BOOST_TEST(message_of(configured(R"("publicApiUrl": "http://127.0.0.1:8080")", tls))
                   .starts_with("ssl.certfile is set, but apiServer.publicApiUrl begins with http://"));
}

BOOST_AUTO_TEST_CASE(the_log_is_as_the_file_says) {
    const auto log_in = [](const std::string& logger) {
        return settings_from(configured(R"("publicApiUrl": "https://codestream.example.com")" + logger), {})->log;
    };
    BOOST_TEST((log_in("") == log_settings{{}, true, false}));
    BOOST_TEST((log_in(R"(, "logger": {"consoleOk": false})") == log_settings{{}, true, false})); // there is no other place
    BOOST_TEST((log_in(R"(, "logger": {"directory": "/var/log/x"})") == log_settings{"/var/log/x", false, false}));
    BOOST_TEST((log_in(R"(, "logger": {"directory": "/var/log/x", "consoleOk": true, "debugOk": true})") ==
                log_settings{"/var/log/x", true, true}));
}

BOOST_AUTO_TEST_CASE(other_installations_are_the_list_of_servers) {
    const std::string text =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666",
            "appClientSecret": "eyJ0eXAiOiJKV1QifQ.e30.c2ln"},
        "onpremise": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666", "appClientSecret": "eyJ0eXAiOiJKV1QifQ.e30.c2ln"},
        "tfs.example.com/tfs": {}, "https://build.example.com:8443": {}}}, "apiServer": {"publicApiUrl": "http://127.0.0.1:8080"}})";
    azdo::config::diagnostics found;
    const auto services = azdo::config::parse<azdo::config::services_config>(text, "test.json", azdo::config::no_environment, found);
    BOOST_REQUIRE(services.has_value());
    const std::vector<std::string> servers{"https://build.example.com:8443", "https://tfs.example.com/tfs"};
    BOOST_TEST(settings_from(*services, {})->servers == servers);
}

BOOST_AUTO_TEST_CASE(servers_need_no_app) {
    const auto of = [](const std::string& devops, const std::string& api_server) {
        azdo::config::diagnostics found;
        return azdo::config::parse<azdo::config::services_config>(
            R"({"integrations": {"devops": )" + devops + R"(}, "apiServer": )" + api_server + "}", "test.json",
            azdo::config::no_environment, found)
            .value();
    };
    const std::string here = R"({"publicApiUrl": "http://127.0.0.1:8080"})";
    const auto made = settings_from(of(R"({"tfs.example.com/tfs": {}, "old.example.com": {"disabled": true},
        "http://tfs:8080/tfs": {}, "dev.azure.com/acme": {}})",
                                        here),
        {});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(!made->has_app());
    BOOST_TEST(made->servers == std::vector<std::string>{"https://tfs.example.com/tfs"});
    BOOST_TEST(made->form_targets.empty());
    BOOST_TEST(made->here.origin == "http://127.0.0.1:8080");
    BOOST_TEST(message_of(of(R"({"tfs.example.com/tfs": {}})", "{}")).starts_with("there is no address under which browsers reach"));
    BOOST_TEST(message_of(of(R"({"old.example.com": {"disabled": true}})", here)).starts_with("Azure DevOps is not configured"));
}

BOOST_AUTO_TEST_CASE(there_are_none_without_an_app) {
    BOOST_TEST(message_of(azdo::config::services_config{}).starts_with("Azure DevOps is not configured"));
}

BOOST_AUTO_TEST_CASE(the_simulators_are_on_loopback) {
    const settings made = simulated_settings("http://127.0.0.1:9999", {}, 8080);
    BOOST_TEST(made.here.origin == "http://127.0.0.1:8080");
    BOOST_TEST(made.authority.token_url == "http://127.0.0.1:9999/oauth2/token");
    BOOST_TEST(made.base == "http://127.0.0.1:9999");
    BOOST_TEST(made.form_targets == std::vector<std::string>{"http://127.0.0.1:9999"});
    BOOST_TEST(loopback_redirect_uri(8080) == "http://127.0.0.1:8080/no-auth/provider-token/azuredevops");
}

namespace {
azdo::config::services_config with_tenant(const std::string& tenant, const std::string& more = "") {
    const std::string text =
        R"({"integrations": {"devops": {"cloud": {"appClientId": "8c2a1f4e-1111-4222-8333-944455556666", "tenantId": ")" + tenant +
        R"(", "appClientSecret": "canary8Q~abcdefghijklmnopqrstuvwxyz01234")" + more +
        R"(}}}, "apiServer": {"publicApiUrl": "https://codestream.example.com"}})";
    azdo::config::diagnostics found;
    return azdo::config::parse<azdo::config::services_config>(text, "test.json", azdo::config::no_environment, found).value();
}
const std::string tenant = "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11";
} // namespace

BOOST_AUTO_TEST_CASE(an_app_of_entra) {
    const auto made = settings_from(with_tenant(tenant), {});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->authority.authorize_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/authorize");
    BOOST_TEST(made->scopes.text == "openid 499b84ac-1321-427f-aa17-267ca6975798/vso.identity "
                                    "499b84ac-1321-427f-aa17-267ca6975798/vso.work_write offline_access");
    const std::vector<std::string> targets{"https://login.microsoftonline.com"};
    BOOST_TEST(made->form_targets == targets);
    BOOST_TEST(
        settings_from(configured(R"("publicApiUrl": "https://codestream.example.com")"), {})->scopes.text == "vso.identity vso.work_write");
}

BOOST_AUTO_TEST_CASE(the_domain_of_a_tenant_is_resolved) {
    const auto answering = [](const azdo::http::request&) -> azdo::result<azdo::http::response> {
        azdo::http::response made(200, R"({"issuer":"https://login.microsoftonline.com/)" + tenant + R"(/v2.0"})");
        made.add_header("Content-Type", "application/json");
        return made;
    };
    const auto made = settings_from(with_tenant("contoso.com"), {}, {.transport = answering});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->authority.issuer == "https://login.microsoftonline.com/" + tenant + "/v2.0");
    BOOST_TEST(!settings_from(with_tenant("contoso.com"), {}).has_value()); // there is nothing to ask with
}

BOOST_AUTO_TEST_CASE(another_authority_and_another_service) {
    const auto services = with_tenant(tenant, R"(, "authority": "http://127.0.0.1:8081")");
    BOOST_TEST(message_of(services).find("--allow-authority") != std::string::npos);
    const auto made = settings_from(services, {}, {.allow_authority = true, .service = "http://127.0.0.1:8082/"});
    BOOST_REQUIRE(made.has_value());
    BOOST_TEST(made->authority.token_url == "http://127.0.0.1:8081/" + tenant + "/oauth2/v2.0/token");
    BOOST_TEST(made->base == "http://127.0.0.1:8082");
    const auto legacy =
        settings_from(configured(R"("publicApiUrl": "https://codestream.example.com")"), {}, {.service = "https://devops.example.com"});
    BOOST_TEST(legacy->authority.token_url == "https://devops.example.com/oauth2/token");
    for (const char* wrong :
        {"http://devops.example.com", "https://devops.example.com/x", "devops.example.com", "https://x?y", "https://u@x"})
        BOOST_TEST(!settings_from(with_tenant(tenant), {}, {.service = wrong}).has_value(), wrong);
}

BOOST_AUTO_TEST_SUITE_END()
