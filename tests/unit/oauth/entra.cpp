// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/entra.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

using namespace azdo::oauth;

namespace {
const std::string tenant = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
}

BOOST_AUTO_TEST_SUITE(oauth_entra)

BOOST_AUTO_TEST_CASE(the_endpoints) {
    const server of_tenant = entra{tenant};
    BOOST_TEST(of_tenant.authorize_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/authorize");
    BOOST_TEST(of_tenant.token_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/token");
    BOOST_TEST(of_tenant.device_url == "https://login.microsoftonline.com/" + tenant + "/oauth2/v2.0/devicecode");
    BOOST_TEST(of_tenant.keys_url == "https://login.microsoftonline.com/" + tenant + "/discovery/v2.0/keys");
    BOOST_TEST(of_tenant.audience == "");
    BOOST_TEST(!of_tenant.sends_issuer);
    BOOST_CHECK(of_tenant.speaks == dialect::standard);
    BOOST_TEST(check(of_tenant).has_value());
    for (const char* name : {"common", "organizations", "consumers", "contoso.onmicrosoft.com"})
        BOOST_TEST(server(entra{name}).token_url == std::string("https://login.microsoftonline.com/") + name + "/oauth2/v2.0/token");
    BOOST_TEST(server(entra{}).token_url == server(entra{"organizations"}).token_url);
}

BOOST_AUTO_TEST_CASE(the_issuer) {
    BOOST_TEST(server(entra{tenant}).issuer == "https://login.microsoftonline.com/" + tenant + "/v2.0");
    for (const char* name : {"common", "organizations", "contoso.com"})
        BOOST_TEST(server(entra{name}).issuer == "https://login.microsoftonline.com/{tenantid}/v2.0");
    BOOST_TEST(server(entra{"consumers"}).issuer == "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0");
}

BOOST_AUTO_TEST_CASE(other_clouds) {
    BOOST_TEST(
        server(entra{tenant, entra_cloud::us_government}).token_url == "https://login.microsoftonline.us/" + tenant + "/oauth2/v2.0/token");
    BOOST_TEST(server(entra{tenant, entra_cloud::china}).issuer == "https://login.partner.microsoftonline.cn/" + tenant + "/v2.0");
    BOOST_TEST(server(entra{tenant, "http://127.0.0.1:1//"}).token_url == "http://127.0.0.1:1/" + tenant + "/oauth2/v2.0/token");
}

BOOST_AUTO_TEST_CASE(tenants_that_are_none) {
    BOOST_TEST(server(entra{"a/../b"}).token_url == "https://login.microsoftonline.com/a%2F..%2Fb/oauth2/v2.0/token");
    BOOST_TEST(server(entra{"a?b#c"}).token_url == "https://login.microsoftonline.com/a%3Fb%23c/oauth2/v2.0/token");
    BOOST_TEST(server(entra{"a\r\nb"}).token_url == "https://login.microsoftonline.com/a%0D%0Ab/oauth2/v2.0/token");
    BOOST_TEST(!check(server(entra{tenant, "http://login.example.com"})).has_value());
    BOOST_TEST(!check(server(entra{tenant, "https://user@login.example.com"})).has_value());
    BOOST_TEST(!check(server(entra{tenant, ""})).has_value());
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
