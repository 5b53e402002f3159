// SPDX-License-Identifier: BSL-1.0
// `integrations.devops.<installation>`: an app registered in Microsoft Entra ID, a legacy app of Azure DevOps, or a server.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/services/app_id.hpp>
#include <azdo/config/services/client_secret.hpp>
#include <azdo/config/services/entra_tenant.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::config {

namespace detail {
/// As JSON Schema keywords: an installation that is not disabled is a legacy app, empty (a server), or an app in Entra ID with one proof.
inline constexpr std::string_view app_keywords =
    R"("if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"anyOf":[)"
    R"({"required":["appClientId","appClientSecret"],"properties":{)"
    R"("appClientId":{"type":"string","pattern":"^((?!0{8}(-0{4}){3}-0{12}$)[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},)"
    R"("appClientSecret":{"type":"string","pattern":"^([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},)"
    R"("tenantId":{"enum":["",null]},"appCertificateFile":{"enum":["",null]},"appKeyFile":{"enum":["",null]},)"
    R"("federatedTokenFile":{"enum":["",null]},"authority":{"enum":["",null]}}},)"
    R"({"properties":{"appClientId":{"enum":["",null]},"appClientSecret":{"enum":["",null]},"tenantId":{"enum":["",null]},)"
    R"("appCertificateFile":{"enum":["",null]},"appKeyFile":{"enum":["",null]},"federatedTokenFile":{"enum":["",null]},)"
    R"("authority":{"enum":["",null]}}},)"
    R"({"required":["appClientId"],"properties":{)"
    R"("appClientId":{"type":"string","pattern":"^((?!0{8}(-0{4}){3}-0{12}$)[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},)"
    R"("tenantId":{"pattern":"^(|(?!0{8}-|9188040[Dd]-6[Cc]67-4[Cc]5[Bb]-[Bb]112-36[Aa]304[Bb]66[Dd][Aa][Dd]$)[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|)"
    R"(organizations|(?![Dd][Ee][Vv]\\.[Aa][Zz][Uu][Rr][Ee]\\.[Cc][Oo][Mm]$|(.*\\.)?[Vv][Ii][Ss][Uu][Aa][Ll][Ss][Tt][Uu][Dd][Ii][Oo]\\.[Cc][Oo][Mm]$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?|)"
    R"(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},)"
    R"("authority":{"pattern":"^(|[Hh][Tt][Tt][Pp][Ss]://[^/?#@%]+/?|[Hh][Tt][Tt][Pp]://(localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\])(:[0-9]+)?/?|)"
    R"(\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"}},"oneOf":[)"
    R"({"required":["appClientSecret"],"properties":{"appClientSecret":{"type":"string","pattern":"^(?![A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$|)"
    R"(\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$|--|<|\".*\"$|'.*'$|`.*`$|.*\\*\\*\\*\\*)[!-~]+$"},)"
    R"("appCertificateFile":{"enum":["",null]},"appKeyFile":{"enum":["",null]},"federatedTokenFile":{"enum":["",null]}}},)"
    R"({"required":["appCertificateFile"],"properties":{"appCertificateFile":{"type":"string","pattern":"^(?!-----BEGIN|.*\\.([Pp][Ff][Xx]|[Pp]12)$)[^\\u0000-\\u001f\\u007f]+$"},)"
    R"("appKeyFile":{"pattern":"^(?!-----BEGIN|.*\\.([Pp][Ff][Xx]|[Pp]12)$)[^\\u0000-\\u001f\\u007f]*$"},)"
    R"("appClientSecret":{"enum":["",null]},"federatedTokenFile":{"enum":["",null]}}},)"
    R"({"required":["federatedTokenFile"],"properties":{"federatedTokenFile":{"type":"string","pattern":"^(?!-----BEGIN|.*\\.([Pp][Ff][Xx]|[Pp]12)$)[^\\u0000-\\u001f\\u007f]+$"},)"
    R"("appClientSecret":{"enum":["",null]},"appCertificateFile":{"enum":["",null]},"appKeyFile":{"enum":["",null]}}}]}]})";

constexpr std::string_view without_slash(std::string_view text) noexcept {
    if (!text.empty() && text.back() == '/') text.remove_suffix(1);
    return text;
}
} // namespace detail

/// True if the name of an installation is meant as the address of a self-hosted server, such as `tfs.example.com/tfs`: it has a dot, a
/// colon or a slash, or it is not a host name (`tfs&x`), which `server_name_fault` explains. False for `cloud` and other words that could
/// be host names, for the hosts of Azure DevOps Services, and for a tenant (`names_entra`).
///
/// A server does not need an app: people may sign in there with personal access tokens.
constexpr bool names_a_server(std::string_view installation) noexcept {
    if (installation.find_first_of(".:/") == installation.npos) return !parse_server_address(installation).fault.empty();
    if (installation == "dev.azure.com" || installation == "visualstudio.com" || names_entra(installation)) return false;
    constexpr std::string_view older = ".visualstudio.com";
    const std::size_t host = installation.size() - std::min(installation.size(), older.size());
    return host == 0 || installation.substr(host) != older || installation.substr(0, host).find_first_of(".:/") != installation.npos;
}

/// Why the server that an installation names cannot be chosen, or empty. Requirement: `names_a_server(installation)`.
constexpr std::string_view server_name_fault(std::string_view installation) noexcept {
    const web_address named = parse_server_address(installation);
    if (!named.fault.empty()) return named.fault;
    constexpr std::string_view older = "visualstudio.com";
    const std::string_view host = named.host;
    const std::size_t rest = host.size() - std::min(host.size(), older.size());
    const bool is_cloud = azdo::detail::equal_ignoring_case(host, "dev.azure.com") ||
                          (azdo::detail::equal_ignoring_case(host.substr(rest), older) && (rest == 0 || host[rest - 1] == '.'));
    if (is_cloud) return "it is an address of Azure DevOps Services, which needs a registered app in the installation cloud";
    return {};
}

/// `integrations.devops.<installation>`: the registered app. With a tenant (`tenantId`, or the name `login.microsoftonline.com/<tenant>`)
/// it is registered in Entra ID, and has one proof: a client secret, a certificate or a federated token. Without one it is a legacy app of
/// Azure DevOps, whose proof is a Client Secret.
struct devops_app {
    std::string app_client_id{};
    secret<std::string> app_client_secret{};
    std::optional<std::string> tenant_id{};
    std::optional<std::string> app_certificate_file{};
    std::optional<std::string> app_key_file{};
    std::optional<std::string> federated_token_file{};
    std::optional<std::string> authority{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const devops_app&) const = default;
    static constexpr auto schema() {
        return azdo::describe(
            azdo::field<"appClientId", &devops_app::app_client_id>(
                azdo::as::doc{"Application (client) ID of the registered app, a GUID"}, azdo::as::env{"CSSVC_DEVOPS_CLIENT_ID"}),
            azdo::field<"appClientSecret", &devops_app::app_client_secret>(
                azdo::as::doc{
                    "Client secret of the app in Entra ID (its value, not its id); without a tenant, the Client Secret of the legacy "
                    "app, a long JWT"},
                azdo::as::env{"CSSVC_DEVOPS_CLIENT_SECRET"}),
            azdo::field<"tenantId", &devops_app::tenant_id>(
                azdo::as::doc{"Tenant of Entra ID that the app is registered in: its id (a GUID), a domain of it, or organizations"},
                azdo::as::env{"CSSVC_DEVOPS_TENANT_ID"}, other_names{"tenant directoryid appTenantId azureTenantId entraTenantId"}),
            azdo::field<"appCertificateFile", &devops_app::app_certificate_file>(
                azdo::as::doc{"Instead of a client secret: PEM file with the app's certificate and its private key"},
                azdo::as::env{"CSSVC_DEVOPS_CERTIFICATE_FILE"}, other_names{"certificateFile appCertificate appCertFile certfile"}),
            azdo::field<"appKeyFile", &devops_app::app_key_file>(
                azdo::as::doc{"PEM file with the private key, if it is not in appCertificateFile"}, azdo::as::env{"CSSVC_DEVOPS_KEY_FILE"},
                other_names{"appPrivateKeyFile privateKeyFile keyfile"}),
            azdo::field<"federatedTokenFile", &devops_app::federated_token_file>(
                azdo::as::doc{"Instead of a client secret: file with a token that the platform renews (workload identity federation)"},
                azdo::as::env{"CSSVC_DEVOPS_FEDERATED_TOKEN_FILE"}, other_names{"appFederatedTokenFile"}),
            azdo::field<"authority", &devops_app::authority>(
                azdo::as::doc{"Cloud of Entra ID, if it is not https://login.microsoftonline.com"}, azdo::as::env{"CSSVC_DEVOPS_AUTHORITY"},
                other_names{"authorityHost"}),
            azdo::field<"disabled", &devops_app::disabled>(
                azdo::as::doc{"Switches the provider off; then its other values are not checked"}, switches_off),
            azdo::rest<&devops_app::rest>(),
            azdo::rule("an installation that is not disabled has an App ID, which is a GUID, and one proof: in Entra ID a client secret, a "
                       "certificate or a federated token, without a tenant a Client Secret, which is a JWT; a server may have neither",
                detail::app_keywords),
            azdo::rule("a legacy Client Secret can be read and has not expired; a certificate has its key and has not expired"));
    }

    /// True if neither an App ID nor anything else of an app is there.
    bool is_empty() const noexcept {
        return app_client_id.empty() && app_client_secret.empty() && is_absent(tenant_id) && is_absent(app_certificate_file) &&
               is_absent(app_key_file) && is_absent(federated_token_file) && is_absent(authority);
    }
    /// A server may have no app, and its name is a server address over https, as accepted by `azdo::parse_organization`.
    void check(diagnostic_sink& say) const {
        if (names_a_server(say.name())) return check_server(say);
        const entra_name named = read_entra_name(say.name());
        if (named.authority.empty() && is_absent(tenant_id) && !say.is_unreadable("tenantId")) return check_legacy(say);
        check_name(named, say);
        check_tenant(named, say);
        check_entra_id(named, say);
        check_proof(say);
        if (!is_absent(authority)) config::check_authority(*authority, "authority", say);
        if (!is_absent(authority) && !named.authority.empty() &&
            !azdo::detail::equal_ignoring_case(detail::without_slash(*authority), named.authority))
            say.error("authority", "the name of this installation is of another cloud: leave authority out");
    }

private:
    static bool is_absent(const std::optional<std::string>& value) noexcept { return !value || value->empty(); }

    void check_server(diagnostic_sink& say) const {
        if (const std::string_view wrong = server_name_fault(say.name()); !wrong.empty())
            say.warning({}, "the name of this installation is not the address of a server (tfs.example.com/tfs): " + std::string(wrong) +
                                "; users cannot choose it");
        refuse_entra_keys(
            say, "does not belong to a server, where people sign in with personal access tokens: the app is the installation cloud");
        if (app_client_id.empty() && app_client_secret.empty()) return;
        config::check_app_id(app_client_id, "appClientId", say);
        config::check_client_secret(app_client_secret.reveal(), "appClientSecret", say);
    }
    void check_legacy(diagnostic_sink& say) const {
        const bool other_proof = !is_absent(app_certificate_file) || !is_absent(app_key_file) || !is_absent(federated_token_file);
        refuse_entra_keys(say, "needs tenantId beside it: without a tenant this is a legacy app of Azure DevOps");
        config::check_app_id(app_client_id, "appClientId", say);
        if (!other_proof || !app_client_secret.empty()) config::check_client_secret(app_client_secret.reveal(), "appClientSecret", say);
        for (const auto& one : say.made())
            if (one.level == severity::error) return; // what is wrong is said first
        say.warning({},
            "this app uses the legacy OAuth of Azure DevOps, whose end Microsoft has announced for 2026, without a day; no app can be "
            "registered there any more: register an app in Entra ID, then run config_doctor migrate FILE");
    }
    void refuse_entra_keys(diagnostic_sink& say, const std::string& why) const {
        if (!is_absent(tenant_id)) say.error("tenantId", "tenantId " + why);
        if (!is_absent(app_certificate_file)) say.error("appCertificateFile", "appCertificateFile " + why);
        if (!is_absent(app_key_file)) say.error("appKeyFile", "appKeyFile " + why);
        if (!is_absent(federated_token_file)) say.error("federatedTokenFile", "federatedTokenFile " + why);
        if (!is_absent(authority)) say.error("authority", "authority " + why);
    }

    static void check_name(const entra_name& named, diagnostic_sink& say) {
        if (named.authority.empty()) return;
        const std::string before = "the name of this installation is not login.microsoftonline.com/TENANT: ";
        if (!named.fault.empty()) return say.error({}, before + std::string(named.fault));
        if (named.tenant.find("${") != named.tenant.npos)
            return say.error({}, before + "variables are replaced in values, not in names: write the tenant itself");
        if (const std::string wrong = config::tenant_fault(named.tenant); !wrong.empty()) say.error({}, before + wrong);
    }
    void check_tenant(const entra_name& named, diagnostic_sink& say) const {
        if (is_absent(tenant_id)) return;
        if (std::string wrong = config::tenant_fault(*tenant_id); !wrong.empty()) return say.error("tenantId", std::move(wrong));
        if (!named.tenant.empty() && !azdo::detail::equal_ignoring_case(*tenant_id, named.tenant))
            say.error("tenantId", "the name of this installation names another tenant: leave tenantId out, or name the installation cloud");
    }
    void check_entra_id(const entra_name& named, diagnostic_sink& say) const {
        const std::string_view tenant = is_absent(tenant_id) ? named.tenant : std::string_view(*tenant_id);
        if (is_guid(app_client_id) && azdo::detail::equal_ignoring_case(app_client_id, tenant))
            return say.error("appClientId",
                "this is the id of the tenant: copy the Application (client) ID from the Overview page of the app in Entra ID");
        if (app_client_id.empty())
            return say.error("appClientId", "missing: copy the Application (client) ID from the Overview page of the app in Entra ID, " +
                                                instead("CSSVC_DEVOPS_CLIENT_ID", say));
        config::check_app_id(app_client_id, "appClientId", say);
    }
    void check_proof(diagnostic_sink& say) const {
        const bool has_secret = !app_client_secret.empty(), has_certificate = !is_absent(app_certificate_file),
                   has_token = !is_absent(federated_token_file);
        if (!is_absent(app_key_file) && !has_certificate && !say.is_unreadable("appCertificateFile"))
            say.error("appKeyFile", "this private key has no certificate: put the file of its certificate into appCertificateFile");
        else if (!has_secret && !has_certificate && !has_token && !has_unreadable_proof(say))
            say.error("appClientSecret", missing_proof(say));
        const std::string one_is_enough = "this is a second proof of the app, and only one is used: keep one of appClientSecret, "
                                          "appCertificateFile and federatedTokenFile";
        if (has_certificate && has_secret) say.error("appCertificateFile", one_is_enough);
        if (has_token && (has_secret || has_certificate)) say.error("federatedTokenFile", one_is_enough);
        if (has_secret) config::check_entra_secret(app_client_secret.reveal(), "appClientSecret", say);
        for (const auto& [key, file] : {std::pair("appCertificateFile", &app_certificate_file), std::pair("appKeyFile", &app_key_file),
                 std::pair("federatedTokenFile", &federated_token_file)})
            if (!is_absent(*file)) check_file_name(**file, key, say);
        if (!has_errors(say)) say.look_at_files(*this);
    }
    static bool has_unreadable_proof(const diagnostic_sink& say) {
        return say.is_unreadable("appClientSecret") || say.is_unreadable("appCertificateFile") || say.is_unreadable("federatedTokenFile");
    }
    static bool has_errors(const diagnostic_sink& say) {
        return std::any_of(say.made().begin(), say.made().end(), [](const auto& one) { return one.level == severity::error; });
    }
    static std::string missing_proof(const diagnostic_sink& say) {
        return "the app has no proof: put one of appClientSecret (a client secret), appCertificateFile (a certificate with its key) and "
               "federatedTokenFile here, " +
               instead("CSSVC_DEVOPS_CLIENT_SECRET", say);
    }
    /// The variable is named only where it applies.
    static std::string instead(const std::string& variable, const diagnostic_sink& say) {
        const bool applies = say.name() == "cloud" || names_entra(say.name());
        return (applies ? "or set " + variable + ", " : std::string()) + "or set \"disabled\": true";
    }
    static void check_file_name(std::string_view name, std::string_view key, diagnostic_sink& say) {
        if (name.substr(0, 10) == "-----BEGIN")
            return say.error(key, "this is the content of a file: save it in a file of its own, and put the name of that file here");
        if (is_placeholder(name)) return say.error(key, "the placeholder was left in: put the name of a file here");
        for (const char c : name)
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                return say.error(key, "the name of this file has a line break or another control character: write it again");
        const auto ends_with = [&](std::string_view end) {
            return name.size() >= end.size() && azdo::detail::equal_ignoring_case(name.substr(name.size() - end.size()), end);
        };
        if (ends_with(".pfx") || ends_with(".p12"))
            return say.error(key,
                "this is a PKCS#12 file, and PEM is needed: openssl pkcs12 -in FILE -nodes -out FILE.pem converts it, with the certificate and its key");
        if (name.front() != '/')
            say.warning(key, "this file is looked for in the folder that the program is started in: write its full path, from / on");
    }
};

/// The app for Azure DevOps Services, with what the name of its installation says. Both spellings of a tenant are one thing here. It refers
/// to the configuration, which must outlive it.
struct cloud_app {
    std::string_view installation{}; ///< `cloud`, or `login.microsoftonline.com/<tenant>`
    const devops_app* app = nullptr; ///< null: there is none
    std::string_view tenant{};       ///< an id, a domain or `organizations`; empty: a legacy app
    std::string_view authority{};    ///< empty: the global cloud of Entra ID

    cloud_app() = default;
    cloud_app(std::string_view name, const devops_app& found) : installation(name), app(&found) {
        const entra_name named = read_entra_name(name);
        tenant = named.tenant;
        authority = named.authority;
        if (found.tenant_id && !found.tenant_id->empty()) tenant = *found.tenant_id;
        if (found.authority && !found.authority->empty()) authority = *found.authority;
    }
    bool is_entra() const noexcept { return !tenant.empty(); }
};

} // namespace azdo::inline v1::config
