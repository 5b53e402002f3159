// SPDX-License-Identifier: BSL-1.0
#include <azdo/config/services/entra_tenant.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(config_entra_tenant)

using namespace azdo::config;

BOOST_AUTO_TEST_CASE(names_that_name_a_tenant) {
    static_assert(read_entra_name("login.microsoftonline.com/contoso.com").tenant == "contoso.com");
    for (const char* name :
        {"login.microsoftonline.com/x.com", "LOGIN.microsoftonline.com/x.com/", "https://login.microsoftonline.com/x.com",
            "login.microsoftonline.com:443/x.com", "login.microsoftonline.us/x.com", "login.partner.microsoftonline.cn/x.com"}) {
        BOOST_TEST(names_entra(name), name);
        BOOST_TEST(read_entra_name(name).tenant == "x.com", name);
        BOOST_TEST(read_entra_name(name).fault == "", name);
    }
    for (const char* name : {"cloud", "", "login", "login.microsoftonline.com.example.com/x.com", "xlogin.microsoftonline.com/x.com",
             "tfs.example.com/login.microsoftonline.com", "user@login.microsoftonline.com/x.com", "login.microsoftonline.de/x.com"})
        BOOST_TEST(!names_entra(name), name);
    BOOST_TEST(read_entra_name("login.microsoftonline.com").tenant == "");
    BOOST_TEST(read_entra_name("login.microsoftonline.com/").tenant == "");
    BOOST_TEST(read_entra_name("http://login.microsoftonline.com/x.com").fault != "");
    BOOST_TEST(read_entra_name("login.microsoftonline.com/x.com?y").fault != "");
}

BOOST_AUTO_TEST_CASE(tenants) {
    for (const char* good : {"organizations", "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11", "7D0A7B3C-52F1-4E8E-A9C9-1B0F6F5A2C11", "contoso.com",
             "Contoso.onmicrosoft.com", "a.b.c", "xn--e1afmkfd.example"})
        BOOST_TEST(tenant_fault(good) == "", good);
    for (const char* bad : {"", "common", "CONSUMERS", "contoso", "a.1", "-a.com", "a_b.com", "a.com/", "a b.com",
             "7d0a7b3c52f14e8ea9c91b0f6f5a2c11", "7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c111", "dev.azure.com", "\u200ba.com"})
        BOOST_TEST(tenant_fault(bad) != "", bad);
    BOOST_TEST(tenant_fault("canary/x").find("canary") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(authorities) {
    for (const std::string_view known : entra_authorities)
        BOOST_TEST_CONTEXT(known) BOOST_CHECK(kind_of_authority(known) == authority_kind::known);
    for (const char* known : {"https://LOGIN.microsoftonline.com/", "https://login.microsoftonline.us:443"})
        BOOST_TEST_CONTEXT(known) BOOST_CHECK(kind_of_authority(known) == authority_kind::known);
    for (const char* other : {"https://login.example.com", "https://login.microsoftonline.com:8443", "http://localhost:1",
             "http://127.0.0.1", "http://[::1]:80", "https://login.microsoftonline.com.example.com"})
        BOOST_TEST_CONTEXT(other) BOOST_CHECK(kind_of_authority(other) == authority_kind::other);
    for (const char* wrong : {"", "x", "http://login.microsoftonline.com", "https://user@login.microsoftonline.com", "https://x/y",
             "https://x?y", "https://x#y", "ftp://x", "https://", "http://127.0.0.1.example.com", "https://x y"})
        BOOST_TEST_CONTEXT(wrong) BOOST_CHECK(kind_of_authority(wrong) == authority_kind::wrong);
}

BOOST_AUTO_TEST_CASE(what_is_said_of_an_authority) {
    const auto said = [](std::string_view text) {
        diagnostic_sink say(std::nullopt);
        check_authority(text, "authority", say);
        return say.made().empty() ? std::string()
                                  : (say.made()[0].level == severity::error ? "error: " : "warning: ") + say.made()[0].message;
    };
    BOOST_TEST(said("https://login.microsoftonline.us") == "");
    BOOST_TEST(said("https://login.example.com").starts_with("warning: this is not the authority of a known cloud"));
    BOOST_TEST(said("https://login.microsoftonline.us/x").starts_with("error: an authority is only https:// and a host"));
    BOOST_TEST(said("login.microsoftonline.us").starts_with("error: expected the authority"));
    BOOST_TEST(said("<authority>").starts_with("error: the placeholder"));
}

BOOST_AUTO_TEST_SUITE_END()
