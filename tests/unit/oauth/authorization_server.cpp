// SPDX-License-Identifier: BSL-1.0
#include <azdo/oauth/authorization_server.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(oauth_authorization_server)

using namespace azdo::oauth;

BOOST_AUTO_TEST_CASE(the_endpoints_of_azure_devops) {
    BOOST_TEST(azure_devops.authorize_url == "https://app.vssps.visualstudio.com/oauth2/authorize");
    BOOST_TEST(azure_devops.token_url == "https://app.vssps.visualstudio.com/oauth2/token");
    BOOST_TEST(azure_devops.issuer.empty());
    BOOST_CHECK(azure_devops.speaks == dialect::azure_devops);
    BOOST_TEST(check(azure_devops).has_value());
}

BOOST_AUTO_TEST_CASE(another_origin) {
    BOOST_TEST(azure_devops_at("http://127.0.0.1:8081").token_url == "http://127.0.0.1:8081/oauth2/token");
    BOOST_TEST(azure_devops_at("http://127.0.0.1:8081//").authorize_url == "http://127.0.0.1:8081/oauth2/authorize");
}

BOOST_AUTO_TEST_CASE(urls_that_secrets_may_travel_to) {
    for (const std::string_view url : {"https://example.com/x", "https://example.com:8443/x", "http://127.0.0.1:8080/x",
             "http://127.1.2.3/", "http://[::1]:1/x", "http://localhost/x", "HTTP"})
        BOOST_TEST_CONTEXT(url) BOOST_TEST(check_url(url, "it").has_value() == (url != "HTTP"));
}

BOOST_AUTO_TEST_CASE(urls_that_they_may_not) {
    for (const std::string_view url :
        {"", "example.com", "http://example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/", "http://[::2]/",
            "http://10.0.0.1/", "ftp://example.com/", "https://", "https://user@example.com/", "https://user:password@127.0.0.1/",
            "https://example.com/a b", "https://example.com/\r\nX: y", "https://example.com/#f", "https://ex\xc3\xa4mple.com/",
            "https://example.com:0/", "https://example.com:99999/", "javascript:alert(1)", "//example.com/x", "https://[::1/"}) {
        const auto checked = check_url(url, "the URL of the test");
        BOOST_TEST(!checked.has_value());
        if (!checked) BOOST_TEST(checked.error().message.starts_with("the URL of the test "));
    }
}

BOOST_AUTO_TEST_CASE(both_endpoints_are_checked) {
    authorization_server wrong = azure_devops;
    wrong.authorize_url = "http://example.com/";
    BOOST_TEST(check(wrong).error().message.find("authorize URL") != std::string::npos);
    wrong = azure_devops;
    wrong.token_url = "http://example.com/";
    BOOST_TEST(check(wrong).error().message.find("token URL") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_server_for_programs_alone_needs_no_page) {
    authorization_server other{.speaks = dialect::standard, .token_url = "https://as.example.com/token"};
    BOOST_TEST(check(other).has_value());
    other.speaks = dialect::azure_devops;
    BOOST_TEST(!check(other).has_value());
}

BOOST_AUTO_TEST_CASE(guids) {
    BOOST_TEST(is_guid("3f2504e0-4f89-11d3-9a0c-0305e82c3301"));
    BOOST_TEST(is_guid("3F2504E0-4F89-11D3-9A0C-0305E82C3301"));
    for (const std::string_view wrong :
        {"", "3f2504e0-4f89-11d3-9a0c-0305e82c330", "3f2504e0-4f89-11d3-9a0c-0305e82c33011", "3f2504e04f8911d39a0c0305e82c33010000",
            "3f2504e0-4f89-11d3-9a0c-0305e82c330g", "3f2504e0-4f89-11d3-9a0c-0305e82c330/", "{3f2504e0-4f89-11d3-9a0c-0305e82c330"})
        BOOST_TEST(!is_guid(wrong), wrong);
}

BOOST_AUTO_TEST_CASE(issuers) {
    const std::string tenant = "3f2504e0-4f89-11d3-9a0c-0305e82c3301", other = "00000000-4f89-11d3-9a0c-0305e82c3301";
    const std::string any = "https://l.example/{tenantid}/v2.0";
    BOOST_TEST(is_issuer("https://as.example", "https://as.example"));
    BOOST_TEST(is_issuer(any, "https://l.example/" + tenant + "/v2.0"));
    BOOST_TEST(is_issuer(any, "https://l.example/" + tenant + "/v2.0", tenant));
    BOOST_TEST(!is_issuer(any, "https://l.example/" + tenant + "/v2.0", other));
    BOOST_TEST(!is_issuer(any, any));
    BOOST_TEST(!is_issuer(any, "https://l.example//v2.0"));
    BOOST_TEST(!is_issuer(any, "https://l.example/v2.0"));
    BOOST_TEST(!is_issuer("", ""));
    for (const char* wrong : {"https://as.example/", "https://AS.example", "https://as.example:443", "http://as.example", ""})
        BOOST_TEST_CONTEXT(wrong) BOOST_TEST(!is_issuer("https://as.example", wrong));
}

BOOST_AUTO_TEST_SUITE_END()
