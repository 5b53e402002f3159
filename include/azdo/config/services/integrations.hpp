// SPDX-License-Identifier: BSL-1.0
// The section `integrations`: the apps that an administrator registered with the providers.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/services/devops_app.hpp>
#include <azdo/config/services/entra_tenant.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/map.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace azdo::inline v1::config {

namespace detail {
/// As JSON Schema keywords: what the name of an installation decides. A word that could be a host name, or a host of Azure DevOps Services,
/// has an App ID and a proof; a server has no app of Entra ID; a tenant has one, and is an id, a domain or `organizations`.
inline constexpr std::string_view installation_keywords =
    R"("allOf":[{"patternProperties":{"^(?!([0-9]+|0[Xx][0-9A-Fa-f]*)$)[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$|^(dev\\.azure|([^.:/]+\\.)?visualstudio)\\.com$":)"
    R"({"anyOf":[{"type":"null"},{"properties":{"disabled":{"const":true}},"required":["disabled"]},)"
    R"({"required":["appClientId","appClientSecret"],"properties":{"appClientId":{"minLength":1},)"
    R"("appClientSecret":{"pattern":"^([A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"}}},)"
    R"({"required":["appClientId","tenantId"],"properties":{"appClientId":{"minLength":1},"tenantId":{"type":"string","minLength":1}}}]},)"
    R"("^(?!(https://)?login\\.(microsoftonline\\.(com|us)|partner\\.microsoftonline\\.cn)(/|$))(?!(dev\\.azure|([^.:/]+\\.)?visualstudio)\\.com$).*[^A-Za-z0-9_-]":)"
    R"({"anyOf":[{"type":"null"},{"properties":{"disabled":{"const":true}},"required":["disabled"]},)"
    R"({"properties":{"tenantId":{"enum":["",null]},"appCertificateFile":{"enum":["",null]},"appKeyFile":{"enum":["",null]},)"
    R"("federatedTokenFile":{"enum":["",null]},"authority":{"enum":["",null]},)"
    R"("appClientSecret":{"pattern":"^(|[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})$"}}}]},)"
    R"~("^(https://)?login\\.(microsoftonline\\.(com|us)|partner\\.microsoftonline\\.cn)(/|$)":)~"
    R"({"anyOf":[{"type":"null"},{"properties":{"disabled":{"const":true}},"required":["disabled"]},)"
    R"({"required":["appClientId"],"properties":{"appClientId":{"minLength":1},)"
    R"("appClientSecret":{"not":{"pattern":"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"}}}}]},)"
    R"("^(https://)?login\\.(microsoftonline\\.(com|us)|partner\\.microsoftonline\\.cn)(?!/(organizations|(?!0{8}-|9188040d-)[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|)"
    R"~((?!dev\\.azure\\.com/?$|.*\\.visualstudio\\.com/?$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)/?$)(/|$)":)~"
    R"({"anyOf":[{"type":"null"},{"properties":{"disabled":{"const":true}},"required":["disabled"]}]}}}])";
} // namespace detail

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
        constexpr usual_key cloud{"cloud"}, devops_cloud{"cloud", names_entra};
        return azdo::describe(
            azdo::field<"devops", &integrations::devops>(azdo::as::doc{"Azure DevOps; Azure DevOps Services is the installation cloud"},
                devops_cloud,
                other_names{"azuredevops azure ado vsts vso tfs visualstudio msdevops microsoftdevops devopsserver azuredevopsserver"},
                azdo::as::rule(
                    "an installation that does not name a server has an App ID and a proof; without tenantId, one that does not name a tenant "
                    "has a Client Secret",
                    detail::installation_keywords)),
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

    /// The app for Azure DevOps Services: the installation `cloud`, or one that names a tenant, such as `login.microsoftonline.com/contoso.com`.
    /// Nothing if there is none that is switched on and not empty.
    cloud_app devops_cloud() const { return cloud_apps(devops).first; }

    /// Only one app can be used for Azure DevOps Services.
    void check(diagnostic_sink& say) const {
        if (cloud_apps(devops).second > 1)
            say.error("devops",
                "two apps for Azure DevOps Services are switched on: keep one of the installations cloud and login.microsoftonline.com/TENANT, "
                "and set \"disabled\": true in the other");
    }

private:
    /// The app to use, `cloud` first, and how many there are.
    static std::pair<cloud_app, int> cloud_apps(const std::optional<installations<devops_app>>& all) {
        std::pair<cloud_app, int> found{};
        if (!all) return found;
        for (const auto& [name, app] : *all) {
            if ((name != "cloud" && !names_entra(name)) || app.disabled || app.is_empty()) continue;
            if (found.second++ == 0 || name == "cloud") found.first = cloud_app{name, app};
        }
        return found;
    }
};

} // namespace azdo::inline v1::config
