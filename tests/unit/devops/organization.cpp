// SPDX-License-Identifier: BSL-1.0
#include <azdo/devops/organization.hpp>

#include "../failure_in.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(devops_organization)

namespace {
const std::vector<std::string> servers = {"https://tfs.example.com", "https://build.example.com:8443/tfs/"};

std::string reason(std::string_view text, const std::vector<std::string>& list = servers) {
    const auto org = azdo::parse_organization(text, list);
    return org ? "accepted" : org.error().message;
}
bool refused_for(std::string_view text, std::string_view why, const std::vector<std::string>& list = servers) {
    const bool told = reason(text, list).find(why) != std::string::npos;
    if (!told) BOOST_TEST_MESSAGE(text << ": " << reason(text, list));
    return told;
}
std::string url(std::string_view text, const std::vector<std::string>& list) {
    const auto org = azdo::parse_organization(text, list);
    return org ? org->url() : org.error().message;
}
std::string name(std::string_view text) {
    const auto org = azdo::parse_organization(text, servers);
    return org ? org->name : std::string(to_string(org.error().kind));
}
} // namespace

BOOST_AUTO_TEST_CASE(accepts_every_spelling_of_a_cloud_organization) {
    for (std::string_view text : {"myorg", " myorg\n", "https://dev.azure.com/myorg", "https://dev.azure.com/myorg/", "dev.azure.com/myorg",
             "dev.azure.com/myorg/", "HTTPS://DEV.AZURE.COM/myorg", "https://myorg.visualstudio.com", "https://myorg.visualstudio.com/",
             "myorg.visualstudio.com", "https://myorg.VisualStudio.com", "dev.azure.com:443/myorg", "https://dev.azure.com:443/myorg/",
             "DEV.azure.com/myorg", "https://myorg.visualstudio.com/DefaultCollection", "myorg.visualstudio.com/defaultcollection/",
             "https://myorg.visualstudio.com:443", "myorg.visualstudio.com:443/DefaultCollection"}) {
        BOOST_TEST_INFO_SCOPE(text);
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

BOOST_AUTO_TEST_CASE(a_collection_is_typed_as_it_is_or_encoded) {
    const std::vector<std::string> list{"https://tfs.example.com/tfs"};
    const std::pair<std::string_view, std::string_view> all[] = {{"Default Collection", "Default Collection"},
        {"Default%20Collection", "Default Collection"}, {"\xc3\x9cnit", "\xc3\x9cnit"}, {"%C3%9Cnit", "\xc3\x9cnit"},
        {"%c3%9cnit", "\xc3\x9cnit"}, {"R&D", "R&D"}, {"R%26D", "R&D"}, {"%41bc", "Abc"}, {"O'Brien (old)", "O'Brien (old)"},
        {"a+b", "a+b"}, {"_x.y-z", "_x.y-z"}, {"\xe6\x9d\xb1", "\xe6\x9d\xb1"}};
    for (const auto& [typed, decoded] : all) {
        BOOST_TEST_INFO_SCOPE(typed);
        const auto org = azdo::parse_organization("https://tfs.example.com/tfs/" + std::string(typed), list);
        BOOST_REQUIRE_MESSAGE(org.has_value(), "refused: " << typed << ": " << test::failure_in(org));
        BOOST_TEST(org->name == decoded);
        BOOST_TEST(org->server == "https://tfs.example.com/tfs");
        BOOST_TEST((azdo::parse_organization(org->url(), list).value() == *org)); // its address leads back to it
    }
    BOOST_TEST(url("https://tfs.example.com/tfs/Default Collection", list) == "https://tfs.example.com/tfs/Default%20Collection");
    BOOST_TEST(url("https://tfs.example.com/tfs/R&D", list) == "https://tfs.example.com/tfs/R%26D");
    BOOST_TEST(url("https://tfs.example.com/tfs/\xc3\x9cnit", list) == "https://tfs.example.com/tfs/%C3%9Cnit");
    BOOST_TEST(name("https://tfs.example.com/" + std::string(64, 'c')) == std::string(64, 'c'));
    std::string umlauts;
    for (int i = 0; i < 64; ++i) umlauts += "\xc3\x9c";
    BOOST_TEST(name("https://tfs.example.com/" + umlauts) == umlauts);
    BOOST_TEST(refused_for("https://tfs.example.com/" + umlauts + "x", "at most 64 characters"));
}

BOOST_AUTO_TEST_CASE(the_list_may_spell_a_server_in_any_way) {
    for (const char* listed : {"https://TFS.example.com/TFS", "https://tfs.example.com:443/tfs/", "HTTPS://tfs.example.com/Tfs",
             " tfs.example.com/tfs\n", "TFS.EXAMPLE.COM/tfs"})
        for (const char* typed : {"https://tfs.example.com/tfs/C", "https://TFS.example.com/TFS/C/", "https://tfs.example.com:443/tfs/C"}) {
            BOOST_TEST_INFO_SCOPE(listed << ' ' << typed);
            const auto org = azdo::parse_organization(typed, {listed});
            BOOST_REQUIRE_MESSAGE(org.has_value(), typed << " with " << listed << ": " << test::failure_in(org));
            BOOST_TEST(org->name == "C");
            BOOST_TEST(org->server.substr(0, 24) == "https://tfs.example.com/");
        }
    BOOST_TEST(url("https://tfs.example.com/tfs/C", {"https://TFS.example.com:443/TFS/"}) ==
               "https://tfs.example.com/TFS/C"); // as the administrator wrote it
    BOOST_TEST(url("https://h/My Folder/C", {"https://h/My%20Folder"}) == "https://h/My%20Folder/C");
    BOOST_TEST(url("https://h/my%20folder/C", {"https://h/My Folder"}) == "https://h/My%20Folder/C");
    BOOST_TEST(url("https://h/a/b/C", {"https://h/a/b"}) == "https://h/a/b/C");
    BOOST_TEST(url("https://h/tfs", {"https://h/tfs", "https://h"}) == "https://h/tfs"); // a collection called tfs
    BOOST_TEST(url("https://h/tfs/C", {"https://h", "https://h/tfs"}) == "https://h/tfs/C");
    BOOST_TEST(url("https://10.0.0.5:8443/tfs/C", {"https://10.0.0.5:8443/tfs"}) == "https://10.0.0.5:8443/tfs/C");
    BOOST_TEST(url("https://build_1/C", {"build_1"}) == "https://build_1/C");
    for (const char* none : {"http://tfs.example.com/tfs", "http://tfs.example.com", "https://u@tfs.example.com/tfs",
             "https://tfs.example.com/tfs?x", "https://tfs.example.com/tfs#x", "", "/", "https://", "https://tfs.example.com/tfs/..",
             "https://http://tfs.example.com/tfs", "https://[::1]/tfs"})
        BOOST_TEST(!azdo::parse_organization("https://tfs.example.com/tfs/C", {none}).has_value(), none);
}

BOOST_AUTO_TEST_CASE(each_refusal_has_its_true_reason) {
    BOOST_TEST(refused_for("http://dev.azure.com/myorg", "does not begin with https://"));
    BOOST_TEST(refused_for("ftp://dev.azure.com/myorg", "another scheme"));
    BOOST_TEST(refused_for("\xe2\x80\x8ehttps://dev.azure.com/myorg", "a character before https://"));
    BOOST_TEST(refused_for("https://dev.azure.com/", "the organization's name is missing"));
    BOOST_TEST(refused_for("https://dev.azure.com", "the organization's name is missing"));
    BOOST_TEST(refused_for("https://dev.azure.com:8443/myorg", "leave out the port"));
    BOOST_TEST(refused_for("myorg.visualstudio.com:8443", "leave out the port"));
    BOOST_TEST(refused_for("https://dev.azure.com/myorg/project", "leave out what follows the organization's name"));
    BOOST_TEST(refused_for("https://myorg.visualstudio.com/project", "leave out what follows the organization's name"));
    BOOST_TEST(refused_for("https://myorg.visualstudio.com/DefaultCollection/project", "leave out what follows the organization's name"));
    BOOST_TEST(refused_for("https://vssps.dev.azure.com/myorg", "not at other hosts of Azure DevOps Services"));
    BOOST_TEST(refused_for("https://dev.azure.com/my%20org", "a name has letters, digits and hyphens"));
    BOOST_TEST(name("https://dev.azure.com/%61cme") == "acme");
    BOOST_TEST(refused_for("https://dev.azure.com/ac\u3164me", "invisible one"));
    BOOST_TEST(refused_for("https://dev.azure.com/%2561cme", "percent sign"));
    BOOST_TEST(refused_for("https://user:pw@dev.azure.com/myorg", "a user before its host"));
    BOOST_TEST(refused_for("tfs.example.com/collection", "the address of a server begins with https://"));
    BOOST_TEST(refused_for("https://tfs.example.com", "ends before the collection's name"));
    BOOST_TEST(refused_for("https://build.example.com:8443/tfs/", "ends before the collection's name"));
    BOOST_TEST(refused_for("https://build.example.com:8443/tfs/C/Project",
        "https://build.example.com:8443/tfs, which may be followed only by the collection's name"));
    BOOST_TEST(refused_for("https://build.example.com:8443/other/C", "with a different port or path"));
    BOOST_TEST(refused_for("https://build.example.com/tfs/C", "with a different port or path"));
    BOOST_TEST(refused_for("https://evil.example.com/c", "this server is not on the administrator's list"));
    BOOST_TEST(refused_for("https://tfs.example.com/a%2fb", "an encoded slash"));
    BOOST_TEST(refused_for("https://tfs.example.com/c?x", "it has a query"));
    BOOST_TEST(refused_for("https://[::1]/c", "IPv6"));
    BOOST_TEST(refused_for("https://t\xc3\xbcv.example.com/c", "xn--"));
}

BOOST_AUTO_TEST_CASE(no_hostile_form_reaches_another_host) {
    const std::vector<std::string> list{"https://tfs.example.com/tfs", "https://10.0.0.5"};
    for (std::string_view text :
        {"https://tfs.example.com@evil.com/tfs/C", "https://tfs.example.com:443@evil.com/tfs/C", "https://evil.com\\@tfs.example.com/tfs/C",
            "https://tfs.example.com\\evil.com/tfs/C", "https://evil.com#@tfs.example.com/tfs/C", "https://tfs.example.com#/tfs/C",
            "https://evil.com?tfs.example.com/tfs/C", "https://167772165/C", "https://0x0a000005/C", "https://0xa.0.0.5/C",
            "https://012.0.0.5/C", "https://10.5/C", "https://10.0.5/C", "https://[::ffff:10.0.0.5]/C", "https://[::1]/C",
            "https://tfs.example.com./tfs/C", "https://10.0.0.5./C", "https://.tfs.example.com/tfs/C",
            "https://tfs\xe3\x80\x82"
            "example.com/tfs/C",
            "https://tfs\xef\xbc\x8e"
            "example.com/tfs/C",
            "https://tfs\xef\xbd\xa1"
            "example.com/tfs/C",
            "https://tfs%2eexample.com/tfs/C", "https://tfs.example.com/tfs/%2e%2e", "https://tfs.example.com/tfs/../C",
            "https://tfs.example.com/x/../tfs/C", "https://tfs.example.com/tfs/C%2f..%2fX", "https://tfs.example.com/tfs/C%5c",
            "https://tfs.example.com/tfs%2fC", "https://tfs.example.com/tfs/%252e%252e", "https://tfs.example.com/tfs/C%00",
            "https://tfs.example.com/tfs/C%0d%0aX:%20y", "https://tfs.example.com/tfs/%c0%ae%c0%ae",
            "https://tfs.example.com/tfs/\xef\xbc\x8f", "https://tfs.example.com//tfs/C", "https://tfs.example.com/tfs//C",
            "https://tfs.example.com/tfs/C//", "//tfs.example.com/tfs/C", "https:tfs.example.com/tfs/C", "https:/tfs.example.com/tfs/C",
            "https:///tfs.example.com/tfs/C", "https://tfs.example.com:0443x/tfs/C", "https://tfs.example.com:/tfs/C",
            "https://tfs.example.com:+443/tfs/C", "https://tfs.example.com\t/tfs/C", "https://tfs.example.com\xc2\xa0/tfs/C",
            "https://dev.azure.com@evil.com/acme", "https://dev.azure.com\\.evil.com/acme", "dev.azure.com:443@evil.com/acme",
            "acme.visualstudio.com.evil.com", "acme.visualstudio.com@evil.com", "https://acme.visualstudio.com./DefaultCollection",
            "https://dev.azure.com./acme",
            "https://dev\xe3\x80\x82"
            "azure.com/acme"}) {
        const auto org = azdo::parse_organization(text, list);
        BOOST_TEST(!org.has_value(), "accepted: " << text << (org ? " as " + org->url() : ""));
    }
}

BOOST_AUTO_TEST_CASE(refuses_a_server_that_nobody_listed) {
    BOOST_TEST(name("https://evil.example.com/collection") == "access_denied");
    BOOST_TEST(name("https://tfs.example.com:444/collection") == "access_denied");
    BOOST_TEST(name("https://tfs.example.com.evil.com/collection") == "access_denied");
    BOOST_TEST(name("https://build.example.com:8443/other/Default") == "access_denied");
    BOOST_TEST(!azdo::parse_organization("https://tfs.example.com/c").has_value());
}

BOOST_AUTO_TEST_CASE(refuses_everything_else_with_a_message) {
    for (std::string_view text : {"", "   ", "my org", "-myorg", "myorg-", "my_org", "my.org", "http://dev.azure.com/myorg",
             "ftp://dev.azure.com/myorg", "https://dev.azure.com", "https://dev.azure.com/", "https://dev.azure.com/myorg/project",
             "https://dev.azure.com/myorg?x=1", "https://dev.azure.com/myorg#x", "https://user@dev.azure.com/myorg",
             "https://dev.azure.com:8080/my/org/x", "https://myorg.visualstudio.com/project", "https://a.b.visualstudio.com",
             "https://.visualstudio.com", "https://", "https:///x", "tfs.example.com/collection", "https://tfs.example.com",
             "https://tfs.example.com/../x", "https://tfs.example.com/%2e%2e", "https://tfs.example.com:0/c",
             "https://tfs.example.com:99999/c", "my\\org", "javascript:alert(1)", "org\r\nHost: evil", "örg"}) {
        BOOST_TEST_INFO_SCOPE(text);
        const auto org = azdo::parse_organization(text, servers);
        BOOST_TEST(!org.has_value(), "accepted: " << text);
        if (!org) {
            BOOST_TEST(
                (org.error().kind == azdo::failure_kind::invalid_input || org.error().kind == azdo::failure_kind::access_denied), text);
            BOOST_TEST(!org.error().message.empty());
        }
    }
    BOOST_TEST(name(std::string(51, 'a')) == "invalid_input");
    BOOST_TEST(name(std::string(50, 'a')) == std::string(50, 'a'));
}

BOOST_AUTO_TEST_SUITE_END()
