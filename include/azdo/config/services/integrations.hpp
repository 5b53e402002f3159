// SPDX-License-Identifier: BSL-1.0
// The section `integrations`: the apps that an administrator registered with the providers.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/services/app_id.hpp>
#include <azdo/config/services/client_secret.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace azdo::inline v1::config {

namespace detail {
/// As JSON Schema keywords: an installation that is not disabled has both values or neither.
inline constexpr std::string_view app_keywords =
    R"("if":{"properties":{"disabled":{"const":true}},"required":["disabled"]},"else":{"anyOf":[)"
    R"({"required":["appClientId","appClientSecret"],"properties":{)"
    R"("appClientId":{"type":"string","pattern":"^([0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},)"
    R"("appClientSecret":{"type":"string","pattern":"^([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"}}},)"
    R"({"properties":{"appClientId":{"enum":["",null]},"appClientSecret":{"enum":["",null]}}}]})";
/// As JSON Schema keywords: an installation that does not name a server (a word that could be a host name, or a host of Azure DevOps
/// Services) has both, unless it is disabled.
inline constexpr std::string_view installation_keywords =
    R"("allOf":[{"patternProperties":{"^(?!([0-9]+|0[Xx][0-9A-Fa-f]*)$)[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$|^(dev\\.azure|([^.:/]+\\.)?visualstudio)\\.com$":)"
    R"({"anyOf":[{"type":"null"},{"properties":{"disabled":{"const":true}},"required":["disabled"]},)"
    R"({"required":["appClientId","appClientSecret"],"properties":{"appClientId":{"minLength":1},"appClientSecret":{"minLength":1}}}]}}}])";
} // namespace detail

/// True if the name of an installation is meant as the address of a self-hosted server, such as `tfs.example.com/tfs`: it has a dot, a
/// colon or a slash, or it is not a host name (`tfs&x`), which `server_name_fault` explains. False for `cloud` and other words that could
/// be host names, and for the hosts of Azure DevOps Services.
///
/// A server does not need an app: people may sign in there with personal access tokens.
constexpr bool names_a_server(std::string_view installation) noexcept {
    if (installation.find_first_of(".:/") == installation.npos) return !parse_server_address(installation).fault.empty();
    if (installation == "dev.azure.com" || installation == "visualstudio.com") return false;
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

/// `integrations.devops.<installation>`: the app registered with Azure DevOps.
struct devops_app {
    std::string app_client_id{};
    secret<std::string> app_client_secret{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const devops_app&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"appClientId", &devops_app::app_client_id>(
                                  azdo::as::doc{"App ID of the registered app, a GUID"}, azdo::as::env{"CSSVC_DEVOPS_CLIENT_ID"}),
            azdo::field<"appClientSecret", &devops_app::app_client_secret>(
                azdo::as::doc{"Client Secret of the registered app, a long JWT; not its App Secret"},
                azdo::as::env{"CSSVC_DEVOPS_CLIENT_SECRET"}),
            azdo::field<"disabled", &devops_app::disabled>(
                azdo::as::doc{"Switches the provider off; then its other values are not checked"}, switches_off),
            azdo::rest<&devops_app::rest>(),
            azdo::rule("an installation that is not disabled has an App ID, which is a GUID, and a Client Secret, which is a JWT; a server "
                       "may have neither",
                detail::app_keywords),
            azdo::rule("the Client Secret can be read and has not expired"));
    }

    /// An installation needs both values; one that names a server may have neither, and its name is a server address over https, as
    /// accepted by `azdo::parse_organization`.
    void check(diagnostic_sink& say) const {
        const std::string_view wrong = names_a_server(say.name()) ? server_name_fault(say.name()) : std::string_view{};
        if (!wrong.empty())
            say.warning({}, "the name of this installation is not the address of a server (tfs.example.com/tfs): " + std::string(wrong) +
                                "; users cannot choose it");
        if (names_a_server(say.name()) && app_client_id.empty() && app_client_secret.empty()) return;
        config::check_app_id(app_client_id, "appClientId", say);
        config::check_client_secret(app_client_secret.reveal(), "appClientSecret", say);
    }
};

/// `integrations.<provider>.<installation>` of most other providers.
struct provider_app {
    std::string app_client_id{};
    secret<std::string> app_client_secret{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const provider_app&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"appClientId", &provider_app::app_client_id>(azdo::as::doc{"Identifies the registered app"}),
            azdo::field<"appClientSecret", &provider_app::app_client_secret>(azdo::as::doc{"Secret of the registered app"}),
            azdo::field<"disabled", &provider_app::disabled>(azdo::as::doc{"Switches the provider off"}, switches_off),
            azdo::rest<&provider_app::rest>());
    }
};

/// `integrations.msteams.<installation>`.
struct msteams_app : provider_app {
    std::string bot_app_id{};
    secret<std::string> bot_app_password{};

    bool operator==(const msteams_app&) const = default;
    static constexpr auto schema() {
        return azdo::extend<provider_app>(azdo::field<"botAppId", &msteams_app::bot_app_id>(azdo::as::doc{"Identifies the bot"}),
            azdo::field<"botAppPassword", &msteams_app::bot_app_password>(azdo::as::doc{"Password of the bot"}));
    }
};

/// `integrations.slack.<installation>`.
struct slack_app : provider_app {
    std::string app_id{};
    secret<std::string> app_signing_secret{};
    bool interactive_components_enabled = false;

    bool operator==(const slack_app&) const = default;
    static constexpr auto schema() {
        return azdo::extend<provider_app>(azdo::field<"appId", &slack_app::app_id>(azdo::as::doc{"Identifies the app in Slack"}),
            azdo::field<"appSigningSecret", &slack_app::app_signing_secret>(azdo::as::doc{"Checks that requests come from Slack"}),
            azdo::field<"interactiveComponentsEnabled", &slack_app::interactive_components_enabled>(
                azdo::as::doc{"Show buttons and menus in messages"}));
    }
};

/// `integrations.trello.<installation>`.
struct trello_app {
    secret<std::string> api_key{};
    bool disabled = false;
    unknown_fields rest{};

    bool operator==(const trello_app&) const = default;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"apiKey", &trello_app::api_key>(azdo::as::doc{"Key of the registered app"}),
            azdo::field<"disabled", &trello_app::disabled>(azdo::as::doc{"Switches the provider off"}, switches_off),
            azdo::rest<&trello_app::rest>());
    }
};

/// The apps of one provider, by installation: `cloud`, or the host name of a server.
template <class App>
using installations = std::map<std::string, App>;

struct integrations {
    std::optional<installations<devops_app>> devops{};
    std::optional<installations<provider_app>> asana{};
    std::optional<installations<provider_app>> bitbucket{};
    std::optional<installations<provider_app>> github{};
    std::optional<installations<provider_app>> gitlab{};
    std::optional<installations<provider_app>> glip{};
    std::optional<installations<provider_app>> jira{};
    std::optional<installations<provider_app>> linear{};
    std::optional<installations<provider_app>> okta{};
    std::optional<installations<provider_app>> youtrack{};
    std::optional<installations<msteams_app>> msteams{};
    std::optional<installations<slack_app>> slack{};
    std::optional<installations<trello_app>> trello{};
    unknown_fields rest{};

    bool operator==(const integrations&) const = default;
    static constexpr auto schema() {
        constexpr usual_key cloud{"cloud"};
        return azdo::describe(
            azdo::field<"devops", &integrations::devops>(azdo::as::doc{"Azure DevOps; Azure DevOps Services is the installation cloud"},
                cloud,
                other_names{"azuredevops azure ado vsts vso tfs visualstudio msdevops microsoftdevops devopsserver azuredevopsserver"},
                azdo::as::rule(
                    "an installation that does not name a server has an App ID and a Client Secret", detail::installation_keywords)),
            azdo::field<"asana", &integrations::asana>(azdo::as::doc{"Asana"}, cloud, of_other_services),
            azdo::field<"bitbucket", &integrations::bitbucket>(azdo::as::doc{"Bitbucket"}, cloud, of_other_services),
            azdo::field<"github", &integrations::github>(azdo::as::doc{"GitHub"}, cloud, of_other_services),
            azdo::field<"gitlab", &integrations::gitlab>(azdo::as::doc{"GitLab"}, cloud, of_other_services),
            azdo::field<"glip", &integrations::glip>(azdo::as::doc{"Glip"}, cloud, of_other_services),
            azdo::field<"jira", &integrations::jira>(azdo::as::doc{"Jira"}, cloud, of_other_services),
            azdo::field<"linear", &integrations::linear>(azdo::as::doc{"Linear"}, cloud, of_other_services),
            azdo::field<"okta", &integrations::okta>(azdo::as::doc{"Okta"}, usual_key{"localInstallation"}, of_other_services),
            azdo::field<"youtrack", &integrations::youtrack>(azdo::as::doc{"YouTrack"}, cloud, of_other_services),
            azdo::field<"msteams", &integrations::msteams>(azdo::as::doc{"Microsoft Teams"}, cloud, of_other_services),
            azdo::field<"slack", &integrations::slack>(azdo::as::doc{"Slack"}, cloud, of_other_services),
            azdo::field<"trello", &integrations::trello>(azdo::as::doc{"Trello"}, cloud, of_other_services),
            azdo::rest<&integrations::rest>());
    }
};

} // namespace azdo::inline v1::config
