// SPDX-License-Identifier: BSL-1.0
#include "../../config/temporary_folder.hpp"
#include "../fixture.hpp"

#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/form.hpp>
#include <azdo/oauth/credential/default_credential.hpp>

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oauth_default_credential {
using namespace azdo::oauth;
using azdo::failure_kind;
using azdo::result;
using azdo::http::request;
using azdo::http::response;
using fixture::answer;

namespace {
struct ask {
    using result_type = int;
    result<request> to_request() const { return request::make(azdo::http_method::get, "https://dev.azure.com/acme/_apis/projects"); }
    result<int> parse(const response& got) const { return got.status; }
};

/// Plays Entra ID, the machine and Azure DevOps.
struct world {
    std::map<std::string, std::string, std::less<>> variables{};
    bool in_azure = false;
    std::vector<std::string> targets{}, bodies{};
    std::string credential{}; ///< received by Azure DevOps

    result<int> call() {
        const auto environment = [this](std::string_view name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        const auto transport = [this](const request& sent) { return (*this)(sent); };
        return azdo::call(ask{}, azdo::authenticate{default_credential(environment, [] { return fixture::noon; })} | transport);
    }
    result<response> operator()(const request& sent) {
        if (sent.target().starts_with("https://dev.azure.com/")) {
            credential = sent.headers().find("Authorization");
            return answer(200, "{}");
        }
        targets.emplace_back(sent.target());
        bodies.push_back(sent.body());
        const bool machine = sent.target().starts_with("http://169.254.169.254/");
        if (machine && !in_azure) {
            azdo::failure none = azdo::fail(failure_kind::timed_out, "no answer");
            none.nothing_sent = true;
            return none;
        }
        return answer(200, machine ? R"({"access_token":"of-the-machine","expires_in":"3600","token_type":"Bearer"})"
                                   : R"({"access_token":"of-the-app","expires_in":3600,"token_type":"Bearer"})");
    }
};
const std::map<std::string, std::string, std::less<>> app_variables{{"AZURE_TENANT_ID", "contoso.com"}, {"AZURE_CLIENT_ID", "id"}};
} // namespace
} // namespace oauth_default_credential

BOOST_FIXTURE_TEST_SUITE(oauth_default_credential, world)

BOOST_AUTO_TEST_CASE(the_order) {
    temporary_folder folder;
    variables = app_variables;
    variables["AZURE_CLIENT_SECRET"] = "secret-canary";
    variables["AZURE_FEDERATED_TOKEN_FILE"] = folder.file("token", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln").string();
    variables["SYSTEM_ACCESSTOKEN"] = "of-the-job";
    in_azure = true;
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(credential == "Bearer of-the-job");
    BOOST_TEST(targets.empty());
    variables.erase("SYSTEM_ACCESSTOKEN");
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(azdo::http::parse_query(bodies.at(0))->find("client_secret") == "secret-canary");
    variables.erase("AZURE_CLIENT_SECRET");
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(azdo::http::parse_query(bodies.at(1))->find("client_assertion") == "eyJhbGciOiJSUzI1NiJ9.e30.c2ln");
    variables.erase("AZURE_FEDERATED_TOKEN_FILE");
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(credential == "Bearer of-the-machine");
}

BOOST_AUTO_TEST_CASE(a_secret_of_the_environment) {
    variables = app_variables;
    variables["AZURE_CLIENT_SECRET"] = "secret-canary";
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(credential == "Bearer of-the-app");
    BOOST_TEST(targets == std::vector<std::string>{"https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token"});
    BOOST_TEST(azdo::http::parse_query(bodies.at(0))->find("scope") == azure_devops_default_scope);
    for (const char* name : {"AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"}) {
        BOOST_TEST_INFO_SCOPE(name);
        world less;
        less.variables = variables;
        less.variables[name] = "";
        BOOST_CHECK(less.call().error().kind == failure_kind::not_signed_in);
        BOOST_TEST(less.bodies == std::vector<std::string>{""}); // only the machine was asked
    }
}

BOOST_AUTO_TEST_CASE(workload_identity) {
    variables = app_variables;
    variables["AZURE_FEDERATED_TOKEN_FILE"] = "/nowhere/token";
    in_azure = true;
    const auto broken = call();
    BOOST_CHECK(broken.error().kind == failure_kind::storage); // a credential that is configured but broken is not skipped
    BOOST_TEST(targets.empty());
}

BOOST_AUTO_TEST_CASE(a_managed_identity_by_its_name) {
    in_azure = true;
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(targets.at(0).find("client_id") == std::string::npos);
    variables["AZURE_CLIENT_ID"] = "of-the-user";
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(targets.at(1).ends_with("&client_id=of-the-user"));
}

BOOST_AUTO_TEST_CASE(the_source_is_absent) {
    variables["AZURE_CLIENT_SECRET"] = "secret-canary";
    const auto none = call();
    BOOST_CHECK(none.error().kind == failure_kind::not_signed_in);
    for (const char* name : {"token: ", "AZURE_DEVOPS_EXT_PAT", "secret: ", "AZURE_CLIENT_SECRET",
             "workload identity: ", "AZURE_FEDERATED_TOKEN_FILE", "managed identity: "})
        BOOST_TEST(none.error().message.find(name) != std::string::npos, none.error().message);
    BOOST_TEST(none.error().message.find("canary") == std::string::npos);
    BOOST_TEST(credential.empty());
}

BOOST_AUTO_TEST_CASE(authorities) {
    variables = app_variables;
    variables["AZURE_CLIENT_SECRET"] = "secret-canary";
    variables["AZURE_AUTHORITY_HOST"] = "https://login.microsoftonline.us/";
    BOOST_TEST(call().value() == 200);
    BOOST_TEST(targets.at(0) == "https://login.microsoftonline.us/contoso.com/oauth2/v2.0/token");
    for (const char* wrong : {"http://login.microsoftonline.com", "login.microsoftonline.com", "https://a@b"}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        world w;
        w.variables = variables;
        w.variables["AZURE_AUTHORITY_HOST"] = wrong;
        BOOST_CHECK(w.call().error().kind == failure_kind::invalid_input);
        BOOST_TEST(w.targets.empty());
    }
}

BOOST_AUTO_TEST_CASE(it_is_for_the_cloud_alone) {
    const auto chain = default_credential([](std::string_view) { return std::optional<std::string>("x"); }, wall_clock);
    BOOST_TEST(chain.is_for(azdo::http::split_url("https://dev.azure.com/").value()));
    BOOST_TEST(!chain.is_for(azdo::http::split_url("https://evil.example/").value()));
}

BOOST_AUTO_TEST_SUITE_END()
