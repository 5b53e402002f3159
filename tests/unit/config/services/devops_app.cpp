// SPDX-License-Identifier: BSL-1.0
#include "section.hpp"

#include <azdo/config/load.hpp>
#include <azdo/config/services/devops_app.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(config_devops_app)

using namespace azdo::config;

namespace {
constexpr azdo::sys_time now{std::chrono::seconds{1893456000}}; // 2030-01-01T00:00:00Z
using variables = std::map<std::string, std::string, std::less<>>;

/// What is said of `integrations.devops`: a line each, without places, its pointer shortened to what follows `/integrations/devops`.
std::vector<std::string> said(const std::string& devops, const variables& set = {}) {
    const auto lookup = [&](std::string_view name) -> std::optional<std::string> {
        const auto found = set.find(name);
        return found == set.end() ? std::nullopt : std::optional(found->second);
    };
    const auto report = inspect<services_config>("{\"integrations\":{\"devops\":" + devops + "}}", lookup, {.now = now});
    std::vector<std::string> lines;
    for (const diagnostic& one : report.found) {
        BOOST_TEST(one.place.pointer.starts_with("/integrations/devops"), one.place.pointer);
        BOOST_TEST(one.message.find("canary") == std::string::npos, one.message);
        lines.push_back((one.level == severity::error ? "error " : "warning ") + one.place.pointer.substr(20) + ": " + one.message);
    }
    return lines;
}
/// `parts` and nothing else is said, in any order.
void expect(const std::string& name, const std::string& devops, const std::vector<std::string>& parts, const variables& set = {}) {
    std::vector<std::string> lines = said(devops, set);
    std::string all;
    for (const std::string& line : lines) all += "\n    " + line;
    BOOST_TEST(lines.size() == parts.size(), name << ": " << lines.size() << " instead of " << parts.size() << all);
    for (const std::string& part : parts) {
        const std::size_t colon = part.find(": ");
        bool found = false;
        for (const std::string& line : lines)
            found |= line.starts_with(part.substr(0, colon + 2)) && line.find(part.substr(colon + 2), colon) != std::string::npos;
        BOOST_TEST(found, name << ": \"" << part << "\" is not among" << all);
    }
}

const std::string id = R"("appClientId":"3f2504e0-4f89-11d3-9a0c-0305e82c3301")";
const std::string tenant = R"("tenantId":"7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11")";
const std::string value = R"("appClientSecret":"canary8Q~abcdefghijklmnopqrstuvwxyz01234")"; // 40 characters
const std::string jwt = R"("appClientSecret":"eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.c2VjcmV0")";
const std::string certificate = R"("appCertificateFile":"/etc/app.pem")";
const std::string token = R"("federatedTokenFile":"/var/run/token")";

std::string cloud(std::initializer_list<std::string> members, const std::string& name = "cloud") {
    std::string made = "{\"" + name + "\":{";
    for (const std::string& one : members) made += (made.back() == '{' ? "" : ",") + one;
    return made + "}}";
}
std::string with_tenant(const std::string& text) { return cloud({id, "\"tenantId\":\"" + text + "\"", value}); }
std::string with_secret(const std::string& text) { return cloud({id, tenant, "\"appClientSecret\":\"" + text + "\""}); }
std::string with_authority(const std::string& text) { return cloud({id, tenant, value, "\"authority\":\"" + text + "\""}); }
} // namespace

BOOST_AUTO_TEST_CASE(good_ones) {
    static_assert(azdo::verify<devops_app>());
    for (const std::string& devops : {cloud({id, tenant, value}), cloud({id, tenant, certificate}),
             cloud({id, tenant, certificate, R"("appKeyFile":"/etc/app.key")"}), cloud({id, tenant, token}), with_tenant("organizations"),
             with_tenant("contoso.onmicrosoft.com"), with_tenant("Contoso.com"), with_authority("https://login.microsoftonline.us"),
             with_authority("https://login.partner.microsoftonline.cn/"), cloud({id, value}, "login.microsoftonline.com/contoso.com"),
             cloud({id, value}, "https://login.microsoftonline.us/7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11/"),
             cloud({id, tenant, value}, "login.microsoftonline.com/7D0A7B3C-52f1-4e8e-a9c9-1b0f6f5a2c11"),
             cloud({id, tenant, value, R"("appCertificateFile":"","federatedTokenFile":null)"}),
             cloud({R"("tenantId":"common","disabled":true)"}), cloud({R"("disabled":true)"}, "login.microsoftonline.com/common"),
             std::string(R"({"tfs.example.com/tfs":{}})")})
        expect("good", devops, {});
}

BOOST_AUTO_TEST_CASE(a_legacy_app_is_a_warning) {
    expect("legacy", cloud({id, jwt}),
        {"warning /cloud: the legacy OAuth of Azure DevOps, whose end Microsoft has announced for 2026, without a day; no app can be "
         "registered there any more: register an app in Entra ID, then run config_doctor migrate FILE"});
    expect("switched off", cloud({id, jwt, R"("disabled":true)"}), {});
    expect("of a server", cloud({id, jwt}, "tfs.example.com/tfs"), {}); // nothing uses it
    expect("without tenant", cloud({id, jwt, R"("tenantId":"")"}), {"warning /cloud: legacy OAuth"});
    expect("deleted", cloud({id, R"("appClientSecret":"eyJhbGciOiJub25lIn0.eyJleHAiOjE4Nzc4NDk5OTl9.c2VjcmV0")"}), // 181 days ago
        {"error /cloud/appClientSecret: Microsoft deletes legacy apps 180 days later: register an app in Entra ID"});
    expect("expired", cloud({id, R"("appClientSecret":"eyJhbGciOiJub25lIn0.eyJleHAiOjE4NzgwMDAwMDB9.c2VjcmV0")"}),
        {"error /cloud/appClientSecret: make a new one on the page of the registered app"});
}

struct row {
    std::string name, devops;
    std::vector<std::string> expected;
    variables set{};
};

BOOST_AUTO_TEST_CASE(broken_configurations) {
    const std::vector<row> table{
        // the proof
        {"an Entra secret without a tenant", cloud({id, value}),
            {"error /cloud/appClientSecret: this has the form of a client secret of Entra ID, but there is no tenant: put tenantId beside it"}},
        {"an older Entra secret without a tenant", cloud({id, R"("appClientSecret":"canaryK3xPq_0aBcDeFgHiJkLmNoPq-R.tU")"}),
            {"error /cloud/appClientSecret: has the form of a client secret of Entra ID"}},
        {"a legacy secret with a tenant", cloud({id, tenant, jwt}),
            {"error /cloud/appClientSecret: this is the Client Secret of a legacy app of Azure DevOps"}},
        {"a legacy secret under a tenant's name", cloud({id, jwt}, "login.microsoftonline.com/contoso.com"),
            {"error /login.microsoftonline.com~1contoso.com/appClientSecret: Client Secret of a legacy app"}},
        {"the id of a secret", with_secret("3f2504e0-4f89-11d3-9a0c-0305e82c3302"),
            {"error /cloud/appClientSecret: this is the id of a client secret (Secret ID), not its value"}},
        {"the id of a secret without a tenant", cloud({id, R"("appClientSecret":"3f2504e0-4f89-11d3-9a0c-0305e82c3302")"}),
            {"error /cloud/appClientSecret: has the form of the App ID"}},
        {"no proof", cloud({id, tenant}),
            {"error /cloud/appClientSecret: the app has no proof: put one of appClientSecret (a client secret)"}},
        {"no proof but empty ones", cloud({id, tenant, R"("appClientSecret":"","appCertificateFile":"","federatedTokenFile":null)"}),
            {"error /cloud/appClientSecret: the app has no proof"}},
        {"a secret and a certificate", cloud({id, tenant, value, certificate}),
            {"error /cloud/appCertificateFile: this is a second proof of the app, and only one is used"}},
        {"a secret and a token", cloud({id, tenant, value, token}), {"error /cloud/federatedTokenFile: a second proof"}},
        {"a certificate and a token", cloud({id, tenant, certificate, token}), {"error /cloud/federatedTokenFile: a second proof"}},
        {"three proofs", cloud({id, tenant, value, certificate, token}),
            {"error /cloud/appCertificateFile: a second proof", "error /cloud/federatedTokenFile: a second proof"}},
        {"a second proof from the environment", cloud({id, tenant, certificate}),
            {"error /cloud/appCertificateFile: a second proof of the app"},
            {{"CSSVC_DEVOPS_CLIENT_SECRET", "canary8Q~abcdefghijklmnopqrstuv"}}},
        {"a key without a certificate", cloud({id, tenant, R"("appKeyFile":"/etc/app.key")"}),
            {"error /cloud/appKeyFile: this private key has no certificate"}},
        {"a key beside a secret", cloud({id, tenant, value, R"("appKeyFile":"/etc/app.key")"}),
            {"error /cloud/appKeyFile: this private key has no certificate"}},
        {"the placeholder of the secret", with_secret("-- canary goes here --"),
            {"error /cloud/appClientSecret: the placeholder was left in"}},
        {"a blank in the secret", with_secret("canary8Q~abcdefg hijklmnopqrstuvwxyz0123"),
            {"error /cloud/appClientSecret: character 17 is a blank, which a client secret cannot have"}},
        {"a line break behind the secret", with_secret("canary8Q~abcdefghijklmnopqrstuvwxyz0123\\n"),
            {"error /cloud/appClientSecret: character 40 is a line break"}},
        {"an invisible character", with_secret("\u200b8Q~abcdefghijklmnopqrstuvwxyz0123canary"),
            {"error /cloud/appClientSecret: character 1 is U+200B ZERO WIDTH SPACE"}},
        {"half a secret", with_secret("canary8Q~"), {"warning /cloud/appClientSecret: this is short for a client secret of Entra ID"}},
        // the App ID
        {"no App ID", cloud({tenant, value}),
            {"error /cloud/appClientId: missing: copy the Application (client) ID from the Overview page of the app in Entra ID, or set CSSVC"}},
        {"the tenant as App ID", cloud({R"("appClientId":"7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11")", tenant, value}),
            {"error /cloud/appClientId: this is the id of the tenant: copy the Application (client) ID"}},
        {"the tenant of the name as App ID", cloud({id, value}, "login.microsoftonline.com/3F2504E0-4f89-11d3-9a0c-0305e82c3301"),
            {"error /login.microsoftonline.com~13F2504E0-4f89-11d3-9a0c-0305e82c3301/appClientId: this is the id of the tenant"}},
        // the tenant
        {"common", with_tenant("common"), {"error /cloud/tenantId: common also admits Microsoft accounts"}},
        {"Common", with_tenant("Common"), {"error /cloud/tenantId: common also admits Microsoft accounts"}},
        {"consumers", with_tenant("consumers"), {"error /cloud/tenantId: consumers means Microsoft accounts"}},
        {"consumers by its id", with_tenant("9188040D-6c67-4c5b-b112-36a304b66dad"),
            {"error /cloud/tenantId: consumers means Microsoft accounts"}},
        {"zeros", with_tenant("00000000-0000-0000-0000-000000000000"),
            {"error /cloud/tenantId: zeros are not a tenant, but mean that an organization is not connected to Entra ID"}},
        {"Organizations", with_tenant("Organizations"), {"error /cloud/tenantId: write organizations in lower case"}},
        {"a word", with_tenant("contoso"), {"error /cloud/tenantId: this is neither the id of a tenant (a GUID) nor a domain"}},
        {"a short id", with_tenant("7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c1"), {"error /cloud/tenantId: and this is too short"}},
        {"an id in braces", with_tenant("{7d0a7b3c-52f1-4e8e-a9c9-1b0f6f5a2c11}"), {"error /cloud/tenantId: character 1 does not fit"}},
        {"an account", with_tenant("admin@contoso.com"), {"error /cloud/tenantId: this is an account: write only its domain"}},
        {"an address", with_tenant("https://login.microsoftonline.com/contoso.com"), {"error /cloud/tenantId: this is an address"}},
        {"an organization", with_tenant("contoso.visualstudio.com"), {"error /cloud/tenantId: this is an address of Azure DevOps"}},
        {"a blank in the tenant", with_tenant(" contoso.com"), {"error /cloud/tenantId: character 1 is a blank"}},
        {"the placeholder of the tenant", with_tenant("<tenant>"), {"error /cloud/tenantId: the placeholder was left in"}},
        {"a domain of dots", with_tenant("contoso..com"), {"error /cloud/tenantId: this is neither the id of a tenant"}},
        // the name of the installation
        {"a name without a tenant", cloud({id, value}, "login.microsoftonline.com"),
            {"error /login.microsoftonline.com: the name of this installation is not login.microsoftonline.com/TENANT: the tenant is missing"}},
        {"a name with common", cloud({id, value}, "login.microsoftonline.com/common"),
            {"error /login.microsoftonline.com~1common: common also admits Microsoft accounts"}},
        {"a name with a placeholder", cloud({id, value}, "login.microsoftonline.com/<tenant>"),
            {"error /login.microsoftonline.com~1<tenant>: the name of this installation is not login.microsoftonline.com/TENANT"}},
        {"a name with a variable", cloud({id, value}, "login.microsoftonline.com/${TENANT}"),
            {"error /login.microsoftonline.com~1${TENANT}: variables are replaced in values, not in names"}},
        {"a name with an endpoint", cloud({id, value}, "login.microsoftonline.com/contoso.com/v2.0"),
            {"error /login.microsoftonline.com~1contoso.com~1v2.0: this is an address: write only the tenant"}},
        {"a name under plain http", cloud({id, value}, "http://login.microsoftonline.com/contoso.com"),
            {"error /http:~1~1login.microsoftonline.com~1contoso.com: it begins with http://"}},
        {"a name with a port", cloud({id, value}, "login.microsoftonline.com:8443/contoso.com"),
            {"error /login.microsoftonline.com:8443~1contoso.com: no other port than 443"}},
        {"a name and another tenantId", cloud({id, tenant, value}, "login.microsoftonline.com/contoso.com"),
            {"error /login.microsoftonline.com~1contoso.com/tenantId: the name of this installation names another tenant"}},
        {"a name and another authority",
            cloud({id, value, R"("authority":"https://login.microsoftonline.us")"}, "login.microsoftonline.com/contoso.com"),
            {"error /login.microsoftonline.com~1contoso.com/authority: the name of this installation is of another cloud"}},
        {"an empty tenant by name", cloud({}, "login.microsoftonline.com/contoso.com"),
            {"error /login.microsoftonline.com~1contoso.com/appClientId: missing: copy the Application (client) ID from the Overview page of the app in Entra ID, or set CSSVC",
                "error /login.microsoftonline.com~1contoso.com/appClientSecret: the app has no proof"}},
        {"two apps",
            R"({"cloud":{)" + id + "," + tenant + "," + value + R"(},"login.microsoftonline.com/contoso.com":{)" + id + "," + value + "}}",
            {"error : two apps for Azure DevOps Services are switched on"}},
        // the authority
        {"an unknown authority", with_authority("https://login.example.com"),
            {"warning /cloud/authority: this is not the authority of a known cloud of Entra ID"}},
        {"a simulator", with_authority("http://127.0.0.1:8080"), {"warning /cloud/authority: only with --allow-authority"}},
        {"plain http elsewhere", with_authority("http://login.microsoftonline.com"),
            {"error /cloud/authority: expected the authority of a cloud of Entra ID: one of https://login.microsoftonline.com, "}},
        {"an authority with a tenant", with_authority("https://login.microsoftonline.com/contoso.com"),
            {"error /cloud/authority: an authority is only https:// and a host"}},
        {"an authority without https", with_authority("login.microsoftonline.us"), {"error /cloud/authority: expected the authority"}},
        {"the placeholder of the authority", with_authority("<authority>"), {"error /cloud/authority: the placeholder was left in"}},
        // keys of Entra ID elsewhere
        {"a certificate without a tenant", cloud({id, certificate}),
            {"error /cloud/appCertificateFile: appCertificateFile needs tenantId beside it"}},
        {"a token without a tenant", cloud({id, token}), {"error /cloud/federatedTokenFile: federatedTokenFile needs tenantId beside it"}},
        {"an authority without a tenant", cloud({id, jwt, R"("authority":"https://login.microsoftonline.us")"}),
            {"error /cloud/authority: authority needs tenantId beside it"}},
        {"a tenant of a server", cloud({tenant}, "tfs.example.com/tfs"),
            {"error /tfs.example.com~1tfs/tenantId: does not belong to a server"}},
        // files
        {"a PKCS#12 file", cloud({id, tenant, R"("appCertificateFile":"/etc/app.PFX")"}),
            {"error /cloud/appCertificateFile: this is a PKCS#12 file, and PEM is needed"}},
        {"the certificate itself", cloud({id, tenant, R"("appCertificateFile":"-----BEGIN CERTIFICATE-----\ncanary")"}),
            {"error /cloud/appCertificateFile: this is the content of a file"}},
        {"the placeholder of a file", cloud({id, tenant, R"("federatedTokenFile":"<file>")"}),
            {"error /cloud/federatedTokenFile: the placeholder was left in"}},
        {"a line break in the name of a file", cloud({id, tenant, R"("federatedTokenFile":"/var/canary\n")"}),
            {"error /cloud/federatedTokenFile: a line break or another control character"}},
        {"a file without its folder", cloud({id, tenant, R"("appCertificateFile":"app.pem")"}),
            {"warning /cloud/appCertificateFile: write its full path, from / on"}},
        // keys that people write by mistake
        {"tenant", cloud({id, R"("tenant":"contoso.com")", value}),
            {"warning /cloud/tenant: unknown key: did you mean \"tenantId\"?", "error /cloud/appClientSecret: there is no tenant"}},
        {"tenantID", cloud({id, R"("tenantID":"contoso.com")", value}),
            {"warning /cloud/tenantID: unknown key: did you mean \"tenantId\"?", "error /cloud/appClientSecret: there is no tenant"}},
        {"certificateFile", cloud({id, tenant, R"("certificateFile":"/etc/app.pem")"}),
            {"warning /cloud/certificateFile: unknown key: did you mean \"appCertificateFile\"?",
                "error /cloud/appClientSecret: the app has no proof"}},
        {"a wrong tenant from the environment", cloud({id, value}), {"error /cloud/tenantId: common also admits Microsoft accounts"},
            {{"CSSVC_DEVOPS_TENANT_ID", "common"}}},
        // pasted with something around it, or something else
        {"the id of a secret in braces", with_secret("{3F2504E0-4f89-11d3-9a0c-0305e82c3302}"),
            {"error /cloud/appClientSecret: this is the id of a client secret (Secret ID), not its value"}},
        {"a secret as Entra ID shows it later", with_secret("can******************"),
            {"error /cloud/appClientSecret: what Entra ID shows in its place later"}},
        {"a secret in quotes", with_secret(R"(\"canary8Q~abcdefghijklmnopqrstuvwxyz01234\")"),
            {"error /cloud/appClientSecret: in quotes of its own"}},
        {"a secret in single quotes", with_secret("'canary8Q~abcdefghijklmnopqrstuvwxyz01234'"),
            {"error /cloud/appClientSecret: in quotes of its own"}},
        {"a key for a secret", with_secret("-----BEGIN PRIVATE KEY-----\\ncanary"),
            {"error /cloud/appClientSecret: a certificate with its key is saved in a file, whose name belongs to appCertificateFile"}},
        {"an App ID of zeros", cloud({R"("appClientId":"00000000-0000-0000-0000-000000000000")", tenant, value}),
            {"error /cloud/appClientId: zeros are not an App ID"}},
        {"an address of Azure DevOps, in capitals", with_tenant("Dev.Azure.COM"), {"error /cloud/tenantId: an address of Azure DevOps"}},
        {"an older address, in capitals", with_tenant("acme.VisualStudio.com"), {"error /cloud/tenantId: an address of Azure DevOps"}},
        {"the older address", with_tenant("visualstudio.com"), {"error /cloud/tenantId: an address of Azure DevOps"}},
        // what cannot be read is said once: nothing follows from it
        {"a tenant that is not a string", cloud({id, R"("tenantId":5)", value}),
            {"error /cloud/tenantId: expected a string, found a number"}},
        {"a tenant that is not a string, and a legacy secret", cloud({id, R"("tenantId":[])", certificate}),
            {"error /cloud/tenantId: expected a string, found an array"}},
        {"a tenant whose variable is not set", cloud({id, R"("tenantId":"${CANARY}")", value}),
            {"error /cloud/tenantId: the environment variable CANARY is not set"}},
        {"a secret that is not a string", cloud({id, tenant, R"("appClientSecret":5)"}),
            {"error /cloud/appClientSecret: expected a string, found a number"}},
        {"a secret whose variable is not set", cloud({id, tenant, R"("appClientSecret":"${CANARY}")"}),
            {"error /cloud/appClientSecret: the environment variable CANARY is not set"}},
        {"a certificate whose variable is not set", cloud({id, tenant, R"("appCertificateFile":"${CANARY}","appKeyFile":"/etc/app.key")"}),
            {"error /cloud/appCertificateFile: the environment variable CANARY is not set"}},
        {"a token whose variable is not set", cloud({id, tenant, R"("federatedTokenFile":"${CANARY}")"}),
            {"error /cloud/federatedTokenFile: the environment variable CANARY is not set"}},
    };
    for (const row& one : table) expect(one.name, one.devops, one.expected, one.set);
    BOOST_TEST(table.size() >= 40u);
}

BOOST_AUTO_TEST_CASE(variables_apply_to_both_spellings) {
    const variables set{{"CSSVC_DEVOPS_CLIENT_ID", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"},
        {"CSSVC_DEVOPS_CLIENT_SECRET", "canary8Q~abcdefghijklmnopqrstuvwxyz01234"}};
    expect("by name", cloud({}, "login.microsoftonline.com/contoso.com"), {}, set); // and no second app, cloud, is added
    variables all = set;
    all["CSSVC_DEVOPS_TENANT_ID"] = "contoso.com";
    expect("cloud", "{}", {}, all);
    expect("a server beside it", R"({"tfs.example.com":{}})", {}, all);
    all["CSSVC_DEVOPS_AUTHORITY"] = "https://login.microsoftonline.us";
    expect("all", "null", {}, all);
    all["CSSVC_DEVOPS_CLIENT_SECRET"] = "";
    all["CSSVC_DEVOPS_CERTIFICATE_FILE"] = "/etc/app.pem";
    all["CSSVC_DEVOPS_KEY_FILE"] = "/etc/app.key";
    expect("certificate", "{}", {}, all);
    all["CSSVC_DEVOPS_CERTIFICATE_FILE"] = all["CSSVC_DEVOPS_KEY_FILE"] = "";
    all["CSSVC_DEVOPS_FEDERATED_TOKEN_FILE"] = "/var/run/token";
    expect("token", "{}", {}, all);
}

BOOST_AUTO_TEST_CASE(both_spellings_are_one_thing) {
    const auto app_in = [](const std::string& devops) {
        diagnostics found;
        const auto read = parse<services_config>("{\"integrations\":{\"devops\":" + devops + "}}", "f", no_environment, found);
        return read.value();
    };
    const services_config key = app_in(cloud({id, R"("tenantId":"contoso.com")", value})),
                          name = app_in(cloud({id, value}, "https://login.microsoftonline.com/contoso.com/"));
    for (const services_config* one : {&key, &name}) {
        BOOST_TEST_INFO_SCOPE((one == &key ? "key" : "name"));
        BOOST_TEST(one->cloud_app().tenant == "contoso.com");
        BOOST_TEST(one->cloud_app().is_entra());
        BOOST_TEST(one->devops_cloud()->app_client_id == "3f2504e0-4f89-11d3-9a0c-0305e82c3301");
    }
    BOOST_TEST(key.cloud_app().authority == "");
    BOOST_TEST(name.cloud_app().authority == "https://login.microsoftonline.com");
    BOOST_TEST(!app_in(cloud({id, jwt})).cloud_app().is_entra());
    const services_config off = app_in(R"({"cloud":{"disabled":true},"login.microsoftonline.us/contoso.com":{)" + id + "," + value + "}}");
    BOOST_TEST(off.cloud_app().installation == "login.microsoftonline.us/contoso.com");
    BOOST_TEST(off.cloud_app().authority == "https://login.microsoftonline.us");
    BOOST_CHECK(app_in(R"({"login.microsoftonline.com/contoso.com":{"disabled":true}})").devops_cloud() == nullptr);
    BOOST_CHECK(services_config{}.devops_cloud() == nullptr);
}

BOOST_AUTO_TEST_CASE(keys_that_are_absent_are_not_written) {
    const std::string text = R"({"appClientId":"a","appClientSecret":"b","disabled":false})";
    const auto read = azdo::json::decode<devops_app>(text);
    BOOST_TEST(azdo::json::encode(read.value()) == text);
    reads_and_writes<devops_app>(
        R"({"appClientId":"a","appClientSecret":"b","tenantId":"c","appCertificateFile":"d","appKeyFile":"e","federatedTokenFile":"f","authority":"g","disabled":true,"x":1})");
    takes_null<devops_app>(R"({"tenantId":null,"appCertificateFile":null,"appKeyFile":null,"federatedTokenFile":null,"authority":null})");
}

BOOST_AUTO_TEST_CASE(files_are_checked_where_the_rest_is_right) {
    const auto counted = [](const std::string& devops) {
        const auto report = inspect<services_config>("{\"integrations\":{\"devops\":" + devops + "}}", no_environment,
            {.app_files = [](const devops_app& app, diagnostic_sink& say) {
                say.error("appCertificateFile", "saw " + *app.app_certificate_file);
            }});
        std::string all;
        for (const auto& one : report.found) all += to_line("f", one) + "\n";
        return all;
    };
    BOOST_TEST(
        counted(cloud({id, tenant, certificate})) == "f:1:161: error: /integrations/devops/cloud/appCertificateFile: saw /etc/app.pem\n");
    BOOST_TEST(counted(cloud({id, tenant, certificate, token})).find("saw") == std::string::npos);
    BOOST_TEST(counted(cloud({id, tenant, certificate, R"("disabled":true)"})) == "");
}

BOOST_AUTO_TEST_SUITE_END()
