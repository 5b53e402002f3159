// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/client_credentials.hpp>
#include <azdo/oauth/flow/device_code.hpp>
#include <azdo/oauth/flow/metadata.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(oauth_entra)

using namespace azdo::oauth;

namespace {
const std::string tenant = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
}

BOOST_AUTO_TEST_CASE(the_endpoints) {
    const authorization_server of_tenant = entra{tenant};
    BOOST_TEST(of_tenant.authorize_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/authorize");
    BOOST_TEST(of_tenant.token_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token");
    BOOST_TEST(of_tenant.device_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/devicecode");
    BOOST_TEST(of_tenant.keys_url == "https://login.microsoftonline.com/" + tenant + "/discovery/v2.0/keys");
    BOOST_TEST(of_tenant.end_session_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/logout");
    BOOST_TEST(of_tenant.claims_challenges);
    BOOST_TEST(of_tenant.audience == "");
    BOOST_TEST(!of_tenant.sends_issuer);
    BOOST_CHECK(of_tenant.speaks == dialect::standard);
    BOOST_TEST(check(of_tenant).has_value());
    for (const char* name : {"common", "organizations", "consumers", "contoso.onmicrosoft.com"}) BOOST_TEST_CONTEXT(name)
    BOOST_TEST(
        authorization_server(entra{name}).token_url == std::string("https://login.microsoftonline.com/") + name + "/oauth2/v2.0/token");
    BOOST_TEST(authorization_server(entra{}).token_url == authorization_server(entra{"organizations"}).token_url);
}

BOOST_AUTO_TEST_CASE(the_issuer) {
    BOOST_TEST(authorization_server(entra{tenant}).issuer == "https://login.microsoftonline.com/" + tenant + "/v2.0");
    for (const char* name : {"common", "organizations", "contoso.com"}) BOOST_TEST_CONTEXT(name)
    BOOST_TEST(authorization_server(entra{name}).issuer == "https://login.microsoftonline.com/{tenantid}/v2.0");
    const authorization_server in_capitals = entra{"3F2504E0-4F89-11D3-9A0C-0305E82C3301", "https://Login.MicrosoftOnline.com/"};
    BOOST_TEST(in_capitals.issuer == "https://login.microsoftonline.com/" + tenant + "/v2.0");
    BOOST_TEST(is_issuer(in_capitals.issuer, authorization_server(entra{tenant}).issuer));
    BOOST_TEST((in_capitals == authorization_server(entra{tenant})));
    BOOST_TEST((authorization_server(entra{"Contoso.COM"}) == authorization_server(entra{"contoso.com"})));
    BOOST_TEST(
        authorization_server(entra{"consumers"}).issuer == "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
}

BOOST_AUTO_TEST_CASE(other_clouds) {
    BOOST_TEST(authorization_server(entra{tenant, entra_cloud::us_government}).token_url ==
               "https://login.microsoftonline.us/" + tenant + "/oauth2/v2.0/token");
    BOOST_TEST(
        authorization_server(entra{tenant, entra_cloud::china}).issuer == "https://login.partner.microsoftonline.cn/" + tenant + "/v2.0");
    BOOST_TEST(
        authorization_server(entra{tenant, "http://127.0.0.1:1//"}).token_url == "http://127.0.0.1:1/" + tenant + "/oauth2/v2.0/token");
}

namespace {
const std::string wrong_tenants[] = {"", " ", ".", "..", "...", "../x", "a/../b", "a/b", "/", "a?b#c", "a\r\nb", "%2e%2e", "%2E.com",
    "a%2fb.com", "contoso", "contoso.", ".contoso.com", "contoso..com", "-a.com", "a-.com", "a.com/", "a.com/oauth2", "a.com?x", "a.com#x",
    "a.com\\b", "a b.com", "a.com ", "user@a.com", "a.com:443", "1.2.3.4", "Organizations", "adfs", "{tenantid}",
    "3f2504e0-4f89-11d3-9a0c-0305e82c330", "3f2504e0-4f89-11d3-9a0c-0305e82c33011", "{3f2504e0-4f89-11d3-9a0c-0305e82c3301}", "\u00fc.com",
    "a\u3002com", std::string("a.com\0", 6), std::string(64, 'a') + ".com", std::string(300, 'a') + ".com"};
} // namespace

BOOST_AUTO_TEST_CASE(invalid_tenants) {
    for (const std::string& wrong : wrong_tenants) {
        BOOST_TEST_INFO_SCOPE(wrong);
        const authorization_server made = entra{wrong};
        BOOST_TEST(made.fault.starts_with("the tenant of Entra ID is neither"), wrong);
        BOOST_TEST((made.authorize_url + made.token_url + made.device_url + made.keys_url + made.issuer).empty());
        BOOST_CHECK(check(entra{wrong}).error().kind == azdo::failure_kind::invalid_input);
        BOOST_TEST(check(made).error().message == made.fault);
    }
    for (const char* good : {"contoso.com", "contoso.onmicrosoft.com", "a.b-c.d1.CO", "xn--bcher-kva.example",
             "3F2504E0-4F89-11D3-9A0C-0305E82C3301", "organizations", "common", "consumers"})
        BOOST_TEST(check(entra{good}).has_value(), good);
    for (const char* authority : {"", "https://", "https://h/path", "https://h/..", "https://h?x=", "https://h#", "h", "https://user@h",
             "http://login.example.com", "https://-", "https://-h", "https://h.", "https://.h", "https://a..b",
             "https://login.microsoftonline.com.", "https://h_;x", "https://1.2.3"})
        BOOST_TEST(!check(entra{tenant, authority}).has_value(), authority);
}

BOOST_AUTO_TEST_CASE(no_request_is_made_for_a_wrong_tenant) {
    const app client{.client_id = "id", .client_secret = azdo::secret<std::string>("s"), .redirect_uri = "https://h.example/cb"};
    for (const char* wrong : {"..", "", "a/b"}) {
        BOOST_TEST_INFO_SCOPE(wrong);
        const authorization_server at = entra{wrong};
        const auto refused = client_credentials{at, client, "a", azdo::sys_time{}}.to_request();
        BOOST_REQUIRE(!refused);
        BOOST_TEST(refused.error().message == at.fault);
        const auto begun = authorize(at, client, {.scopes = "a"}, system_entropy, azdo::sys_time{});
        BOOST_REQUIRE(!begun);
        BOOST_TEST(begun.error().message == at.fault);
        BOOST_TEST((request_device_code{at, client, "a", azdo::sys_time{}}.to_request().error().message == at.fault));
        BOOST_TEST(!get_keys{at.keys_url}.to_request().has_value());
    }
}

BOOST_AUTO_TEST_CASE(scopes_of_azure_devops) {
    const std::string resource(azure_devops_resource);
    BOOST_TEST(entra_scopes(azdo::scope_set<azdo::scope::identity, azdo::scope::work_write>).text ==
               resource + "/vso.identity " + resource + "/vso.work_write offline_access");
    BOOST_TEST(
        entra_scopes("openid user_impersonation offline_access").text == "openid " + resource + "/user_impersonation offline_access");
    BOOST_TEST(entra_scopes(".default").text == std::string(azure_devops_default_scope) + " offline_access");
    BOOST_TEST(entra_scopes("").text == "offline_access");
    BOOST_TEST(entra_scopes("https://graph.example/x").text == "https://graph.example/x offline_access");
}

BOOST_AUTO_TEST_SUITE_END()
