// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/organization.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {
const std::vector<std::string> servers = {"https://tfs.example.com", "https://build.example.com:8443/tfs/"};

std::string name(std::string_view text) {
    const auto org = azdo::parse_organization(text, servers);
    return org ? org->name : std::string(to_string(org.error().kind));
}
} // namespace

BOOST_AUTO_TEST_SUITE(devops_organization)

BOOST_AUTO_TEST_CASE(accepts_every_spelling_of_a_cloud_organization) {
    for (std::string_view text : {"myorg", " myorg\n", "https://dev.azure.com/myorg", "https://dev.azure.com/myorg/", "dev.azure.com/myorg", "dev.azure.com/myorg/", "HTTPS://DEV.AZURE.COM/myorg",
                                  "https://myorg.visualstudio.com", "https://myorg.visualstudio.com/", "myorg.visualstudio.com", "https://myorg.VisualStudio.com"}) {
        const auto org = azdo::parse_organization(text);
        BOOST_REQUIRE_MESSAGE(org.has_value(), "refused: " << text);
        BOOST_TEST(org->name == "myorg");
        BOOST_TEST(org->is_cloud());
        BOOST_TEST(org->url() == "https://dev.azure.com/myorg");
    }
    BOOST_TEST(name("My-Org-2") == "My-Org-2");
    BOOST_TEST(name("a") == "a");
}

BOOST_AUTO_TEST_CASE(accepts_a_server_of_the_list) {
    const auto plain = azdo::parse_organization("https://TFS.example.com/DefaultCollection/", servers);
    BOOST_REQUIRE(plain.has_value());
    BOOST_TEST(plain->name == "DefaultCollection");
    BOOST_TEST(plain->server == "https://tfs.example.com");
    BOOST_TEST(!plain->is_cloud());
    BOOST_TEST(plain->url() == "https://tfs.example.com/DefaultCollection");
    const auto folder = azdo::parse_organization("https://build.example.com:8443/tfs/Default", servers);
    BOOST_REQUIRE(folder.has_value());
    BOOST_TEST(folder->url() == "https://build.example.com:8443/tfs/Default");
}

BOOST_AUTO_TEST_CASE(refuses_a_server_that_nobody_listed) {
    BOOST_TEST(name("https://evil.example.com/collection") == "access_denied");
    BOOST_TEST(name("https://tfs.example.com:444/collection") == "access_denied");
    BOOST_TEST(name("https://tfs.example.com.evil.com/collection") == "access_denied");
    BOOST_TEST(name("https://build.example.com:8443/other/Default") == "access_denied");
    BOOST_TEST(!azdo::parse_organization("https://tfs.example.com/c").has_value());
}

BOOST_AUTO_TEST_CASE(refuses_everything_else_with_a_message) {
    for (std::string_view text : {"", "   ", "my org", "-myorg", "myorg-", "my_org", "my.org", "http://dev.azure.com/myorg", "ftp://dev.azure.com/myorg", "https://dev.azure.com", "https://dev.azure.com/",
                                  "https://dev.azure.com/myorg/project", "https://dev.azure.com/myorg?x=1", "https://dev.azure.com/myorg#x", "https://user@dev.azure.com/myorg", "https://dev.azure.com:8080/my/org/x",
                                  "https://myorg.visualstudio.com/project", "https://a.b.visualstudio.com", "https://.visualstudio.com", "https://", "https:///x", "tfs.example.com/collection", "https://tfs.example.com",
                                  "https://tfs.example.com/../x", "https://tfs.example.com/%2e%2e", "https://tfs.example.com:0/c", "https://tfs.example.com:99999/c", "my\\org", "javascript:alert(1)", "org\r\nHost: evil", "örg"}) {
        const auto org = azdo::parse_organization(text, servers);
        BOOST_TEST(!org.has_value(), "accepted: " << text);
        if (!org) {
            BOOST_TEST((org.error().kind == azdo::failure_kind::invalid_input || org.error().kind == azdo::failure_kind::access_denied), text);
            BOOST_TEST(!org.error().message.empty());
        }
    }
    BOOST_TEST(name(std::string(51, 'a')) == "invalid_input");
    BOOST_TEST(name(std::string(50, 'a')) == std::string(50, 'a'));
}

BOOST_AUTO_TEST_SUITE_END()
