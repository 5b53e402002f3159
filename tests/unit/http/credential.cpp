// SPDX-License-Identifier: BSL-1.0
#include <azdo/http/credential.hpp>

#include "sample.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

BOOST_AUTO_TEST_SUITE(http_credential)

using namespace azdo;

namespace {
using text = secret<std::string>;
bool is_for(const http::servers& servers, const char* url) {
    const auto parts = http::split_url(url);
    return parts && servers.contain(*parts);
}
} // namespace

BOOST_AUTO_TEST_CASE(a_bearer_token_is_a_b64token) {
    BOOST_TEST(http::authorization::bearer(text("aZ09-._~+/==")).value().header_value().reveal() == "Bearer aZ09-._~+/==");
    using namespace std::string_literals;
    for (const std::string& bad : {""s, "="s, "==="s, "a b"s, "a=b"s, "a\n"s, "a\r\nX: y"s, "a\0"s, "\xc3\xa4"s, "a,b"s, "a\"b"s}) {
        BOOST_TEST_INFO_SCOPE(bad);
        const auto made = http::authorization::bearer(text(bad));
        BOOST_TEST(sample::kind_of(made) == "invalid_input");
        if (bad.size() > 2) BOOST_TEST(made.error().message.find(bad) == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_personal_access_token_is_basic) {
    BOOST_TEST(http::authorization::basic(text("a")).value().header_value().reveal() == "Basic OmE=");
    BOOST_TEST(http::authorization::basic(text("ab")).value().header_value().reveal() == "Basic OmFi");
    BOOST_TEST(http::authorization::basic(text("abc")).value().header_value().reveal() == "Basic OmFiYw==");
    BOOST_TEST(http::authorization::basic(text("?>?~~")).value().header_value().reveal() == "Basic Oj8+P35+");
    using namespace std::string_literals;
    for (const std::string& bad : {""s, "a b"s, "a\n"s, "\ta"s, "a\0b"s, "\xc3\xa4"s, "\x7f"s})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(sample::kind_of(http::authorization::basic(text(bad))) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(an_id_and_a_secret_are_basic) {
    BOOST_TEST(
        http::authorization::basic("Aladdin", text("open-sesame")).value().header_value().reveal() == "Basic QWxhZGRpbjpvcGVuLXNlc2FtZQ==");
    for (const char* bad : {"a:b", "a b", "a\n", "\xc3\xa4", "\x7f"})
        BOOST_TEST_CONTEXT(bad) BOOST_TEST(sample::kind_of(http::authorization::basic(bad, text("secret"))) == "invalid_input");
    BOOST_TEST(sample::kind_of(http::authorization::basic("user", text(""))) == "invalid_input");
}

BOOST_AUTO_TEST_CASE(a_cloud_credential_is_for_the_cloud_alone) {
    const http::servers cloud;
    for (const char* good : {"https://dev.azure.com/x", "https://DEV.azure.COM", "https://vssps.dev.azure.com/",
             "https://app.vssps.visualstudio.com/", "https://acme.visualstudio.com", "https://dev.azure.com:443/"})
        BOOST_TEST(is_for(cloud, good), good);
    for (const char* bad : {"http://dev.azure.com/", "https://dev.azure.com:8443/", "https://evildev.azure.com", "https://azure.com",
             "https://dev.azure.com.evil.com", "https://dev.azure.com.", "https://visualstudio.com", "https://evilvisualstudio.com",
             "https://.visualstudio.com", "https://dev.azure.com@evil.com/", "https://evil.com/?x=.visualstudio.com",
             "https://evil.com#.dev.azure.com", "https://evil.com\\.dev.azure.com", "https://xn--dev-azure-com-9ja.evil.com",
             "https://d\xd0\xb5v.azure.com", "https://dev.azure.com:443.evil.com/", "https://user:pw@dev.azure.com/", "https://127.0.0.1",
             "http://127.0.0.1:8080", "https://evil.com/dev.azure.com"})
        BOOST_TEST(!is_for(cloud, bad), bad);
}

BOOST_AUTO_TEST_CASE(naming_a_server_takes_the_credential_away_from_the_cloud) {
    const http::servers own{{"https://tfs.example.com", "http://127.0.0.1:8080"}};
    BOOST_TEST(is_for(own, "https://tfs.example.com/tfs/x"));
    BOOST_TEST(is_for(own, "https://TFS.example.com"));
    BOOST_TEST(is_for(own, "http://127.0.0.1:8080/"));
    for (const char* bad : {"https://dev.azure.com/", "https://tfs.example.com:8443/", "http://tfs.example.com/", "http://127.0.0.1:8081/",
             "https://tfs.example.com.evil.com"})
        BOOST_TEST(!is_for(own, bad), bad);
    BOOST_TEST(!is_for({{"http://tfs.example.com"}}, "http://tfs.example.com/"));
}

BOOST_AUTO_TEST_CASE(a_server_is_named_in_any_spelling_of_its_origin) {
    for (const char* named : {"https://tfs.example.com/", "https://tfs.example.com/tfs", "https://tfs.example.com/tfs/My Collection/",
             "https://TFS.Example.COM:443", "HTTPS://tfs.example.com"}) {
        const http::servers own{{named}};
        for (const char* good : {"https://tfs.example.com/tfs/x", "https://tfs.example.com:443/", "https://TFS.example.com"})
            BOOST_TEST(is_for(own, good), named);
        for (const char* bad : {"https://tfs.example.com:8443/", "http://tfs.example.com/", "http://tfs.example.com:443/",
                 "https://tfs.example.com.evil.com/", "https://eviltfs.example.com/", "https://dev.azure.com/"})
            BOOST_TEST(!is_for(own, bad), named << " " << bad);
    }
    BOOST_TEST(is_for({{"https://h:8443/tfs"}}, "https://H:8443/x"));
    for (const char* none :
        {"", "tfs.example.com", "https://u@tfs.example.com", "https://evil.com\\@tfs.example.com", "https://tfs.example.com?x",
            "https://tfs.example.com#x", "https://tfs.example.com/../x", "https://", "https://tfs.example.com."})
        BOOST_TEST(!is_for({{none}}, "https://tfs.example.com/"), none);
}

BOOST_AUTO_TEST_CASE(a_refusal_names_the_host_the_servers_and_which_of_the_two) {
    const auto why = [](const http::servers& servers, const char* url) { return servers.refusal(http::split_url(url).value()); };
    BOOST_TEST(why({}, "https://evil.com/x?secret") ==
               "the credential is not for https://evil.com: it is for dev.azure.com, *.dev.azure.com and *.visualstudio.com over https");
    BOOST_TEST(why({}, "http://dev.azure.com/x") == "the credential is for this host, but the request is over plain http, to "
                                                    "http://dev.azure.com: use https; it is for dev.azure.com, *.dev.azure.com and "
                                                    "*.visualstudio.com over https");
    BOOST_TEST(
        why({}, "http://127.0.0.1:8080/") ==
        "the credential is not for http://127.0.0.1:8080: it is for dev.azure.com, *.dev.azure.com and *.visualstudio.com over https");
    BOOST_TEST(why({{"https://TFS.example.com/tfs", "http://127.0.0.1:80"}}, "https://dev.azure.com/") ==
               "the credential is not for https://dev.azure.com: it is for https://tfs.example.com, http://127.0.0.1");
    BOOST_TEST(why({{"https://tfs.example.com"}}, "http://tfs.example.com/") ==
               "the credential is for this host, but the request is over plain http, to http://tfs.example.com: use https; it is for "
               "https://tfs.example.com");
    BOOST_TEST(why({{"tfs.example.com", "https://user:canary@h", "http://h"}}, "https://h/") ==
               "the credential is not for https://h: it is for tfs.example.com (not an address: it does not begin with https://), one that "
               "is not shown (not an address: it has a user before its host "
               "(user@host)), http://h (plain http is allowed only for this machine: use https)");
    BOOST_TEST(why({{"https://a", "https://a", "https://a", "https://a", "https://a", "https://a", "https://a", "https://a", "https://b"}},
                   "https://h/")
                   .find("https://b") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_simple_credentials) {
    static_assert(credential<personal_access_token>);
    static_assert(credential<access_token>);
    static_assert(!credential<int>);
    const personal_access_token pat(text("abc"));
    BOOST_TEST(pat.authorize(nullptr).value().header_value().reveal() == "Basic OmFiYw==");
    BOOST_TEST(pat.is_for(http::split_url("https://dev.azure.com").value()));
    const access_token token(text("abc"), {{"http://127.0.0.1:1"}});
    BOOST_TEST(token.authorize(nullptr).value().header_value().reveal() == "Bearer abc");
    BOOST_TEST(!token.is_for(http::split_url("https://dev.azure.com").value()));
    BOOST_TEST((token.authorize(nullptr).value() == token.authorize(nullptr).value()));
}

BOOST_AUTO_TEST_SUITE_END()
