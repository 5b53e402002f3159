// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/services/integrations.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_integrations)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(the_section_that_an_administrator_pastes) {
    static_assert(azdo::verify<devops_app>() && azdo::verify<slack_app>() && azdo::verify<msteams_app>() && azdo::verify<trello_app>() &&
                  azdo::verify<integrations>());
    const auto read =
        azdo::json::decode<integrations>(R"({"devops":{"cloud":{"appClientId":"id","appClientSecret":"secret","disabled":true}}})");
    BOOST_REQUIRE(read);
    const devops_app& app = read->devops.value().at("cloud");
    BOOST_TEST(app.app_client_id == "id");
    BOOST_TEST(app.app_client_secret.reveal() == "secret");
    BOOST_TEST(app.disabled);
}

BOOST_AUTO_TEST_CASE(defaults_and_nulls) {
    const auto read =
        azdo::json::decode<integrations>(R"({"devops":{"cloud":{"disabled":null,"appClientId":null}}})", {.null_is_absent = true});
    BOOST_REQUIRE(read);
    BOOST_CHECK(read->devops.value().at("cloud") == devops_app{});
    BOOST_TEST(!devops_app{}.disabled);
}

BOOST_AUTO_TEST_CASE(other_providers_and_unknown_keys_are_written_back) {
    const std::string text =
        R"({"devops":{"cloud":{"appClientId":"a","appClientSecret":"b","disabled":false,"x":[1]}},"jira":{"x":{"appClientId":"","appClientSecret":"","disabled":false,"y":null}},"other":{"cloud":{"appClientId":"c"}}})";
    const auto read = azdo::json::decode<integrations>(text);
    BOOST_REQUIRE(read);
    BOOST_TEST(azdo::json::encode(*read) == text);
    BOOST_TEST(azdo::json::redacted(*read).find("\"b\"") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_provider_has_its_keys) {
    for (const char* provider : {"devops", "asana", "bitbucket", "github", "gitlab", "glip", "jira", "linear", "okta", "youtrack"})
        reads_and_writes<integrations>(
            std::string("{\"") + provider + R"(":{"cloud":{"appClientId":"a","appClientSecret":"b","disabled":true,"x":1}}})");
    reads_and_writes<integrations>(
        R"({"msteams":{"cloud":{"appClientId":"a","appClientSecret":"b","disabled":true,"botAppId":"c","botAppPassword":"d","x":1}}})");
    reads_and_writes<integrations>(
        R"({"slack":{"slack.com":{"appClientId":"a","appClientSecret":"b","disabled":true,"appId":"c","appSigningSecret":"d","interactiveComponentsEnabled":true,"x":1}}})");
    reads_and_writes<integrations>(R"({"trello":{"cloud":{"apiKey":"a","disabled":true,"x":1}}})");
}

BOOST_AUTO_TEST_CASE(an_installation_needs_both_values_unless_it_names_a_server) {
    const auto count = [](const devops_app& app, std::string_view name) {
        diagnostic_sink say(std::nullopt, name);
        app.check(say);
        return say.made().size();
    };
    BOOST_TEST(count({}, "cloud") == 2u);
    BOOST_TEST(count({}, "tfs.example.com/tfs") == 0u);
    BOOST_TEST(count({.app_client_id = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"}, "tfs.example.com/tfs") == 1u);
    BOOST_TEST(count({}, "onpremise") == 2u);
    BOOST_TEST(count({}, "dev.azure.com") == 2u);
    BOOST_TEST(count({}, "acme.visualstudio.com") == 2u);
    BOOST_TEST(count({.app_client_id = "x", .app_client_secret = azdo::secret<std::string>("y")}, "x") == 2u);
}

BOOST_AUTO_TEST_CASE(which_installations_name_a_server) {
    for (const char* name :
        {"tfs.example.com", "tfs:8080", "tfs/tfs", "https://tfs", "x.dev.azure.com", "a.b.visualstudio.com", ".", ":visualstudio.com"})
        BOOST_TEST(names_a_server(name), name);
    for (const char* name : {"", "tfs&x", "t fs", "t\xC3\xBC", "tfs?x", "tfs@x", "-tfs", "123", "0x7f"})
        BOOST_TEST(names_a_server(name), name); // these are not host names
    for (const char* name : {"cloud", "tfs", "tfs_4", "4x", "dev.azure.com", "visualstudio.com", "acme.visualstudio.com"})
        BOOST_TEST(!names_a_server(name), name);
}

BOOST_AUTO_TEST_CASE(the_name_of_a_server_is_judged_as_its_address_is) {
    const auto said = [](std::string_view name) {
        diagnostic_sink say(std::nullopt, name);
        devops_app{}.check(say);
        std::string all;
        for (const auto& one : say.made()) all += (one.level == severity::warning ? "warning: " : "error: ") + one.message;
        return all;
    };
    for (const std::string_view good : {"tfs.example.com", "tfs.example.com/tfs", "https://TFS.example.com:8443/TFS/", "tfs4:8080/tfs",
             "10.0.0.5", "tfs.example.com/My Folder", "build_1.example.com"})
        BOOST_TEST(said(good) == "", good);
    const std::string before = "warning: the name of this installation is not the address of a server (tfs.example.com/tfs): ",
                      after = "; users cannot choose it";
    BOOST_TEST(said("http://tfs4:8080/tfs") == before + "it begins with http://: a server must use https" + after);
    BOOST_TEST(said("user@tfs.example.com") == before + "it has a user before its host (user@host)" + after);
    BOOST_TEST(said("tfs.example.com:0/tfs") == before + "its port is not a number from 1 to 65535" + after);
    BOOST_TEST(said("tfs.example.com/../x") == before + "its path has two dots in a row" + after);
    BOOST_TEST(
        said("tfs&x") == before + "its host has a character that is not allowed in host names" + after); // instead of a missing App ID
    BOOST_TEST(said("t fs") == before + "its host has a blank or a control character" + after);
    BOOST_TEST(said("tfs?x") == before + "it has a query (?...)" + after);
    BOOST_TEST(said("") == before + "it has no host" + after);
    BOOST_TEST(said(std::string(64, 'x')) == before + "a part of its host is longer than 63 characters" + after);
    BOOST_TEST(said("tfs.example.com./tfs") == before + "its host ends with a dot" + after);
    for (const std::string_view cloud : {"dev.azure.com/acme", "https://DEV.azure.com/acme", "acme.visualstudio.com/DefaultCollection"})
        BOOST_TEST(said(cloud).find("it is an address of Azure DevOps Services, which needs a registered app") != std::string::npos, cloud);
    BOOST_TEST(said("notvisualstudio.com/tfs") == "");
}

BOOST_AUTO_TEST_CASE(the_variable_is_named_where_it_counts) {
    for (const char* name : {"cloud", "other"}) {
        BOOST_TEST_INFO_SCOPE(name);
        diagnostic_sink say(std::nullopt, name);
        devops_app{}.check(say);
        for (const auto& one : say.made()) BOOST_TEST_CONTEXT(one.message)
        BOOST_TEST((one.message.find("CSSVC_DEVOPS_CLIENT_") != std::string::npos) == (std::string_view(name) == "cloud"));
    }
}

BOOST_AUTO_TEST_CASE(wrong_types_are_faults) {
    for (const char* text : {R"({"devops":[]})", R"({"devops":{"cloud":"x"}})", R"({"devops":{"cloud":{"appClientId":1}}})",
             R"({"devops":{"cloud":{"disabled":"true"}}})"})
        BOOST_TEST_CONTEXT(text) BOOST_TEST(!azdo::json::decode<integrations>(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
