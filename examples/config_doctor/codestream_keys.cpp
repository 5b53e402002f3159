// SPDX-License-Identifier: BSL-1.0
#include "codestream_keys.hpp"

#include <azdo/json/detail/place_reader.hpp>
#include <azdo/json/scan.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace config_doctor {
namespace {

namespace config = azdo::config;
namespace json = azdo::json;

/// A section is `name{members}`, and `*` is any name. The versions of the services differ; this is what any of them knows.
constexpr std::string_view known_keys =
    "adminServer{adminServerDisabled ignoreHttps logger{consoleOk debugOk directory newRelicLoggingOk} port securePort showConfig} "
    "apiServer{altBroadcasterHost authOrigin callbackEnvironment confirmCodeExpiration confirmationExpiration confirmationNotRequired "
    "disablePhoneHome dontWantAWS forgotPasswordExpiration helpIsAvailable ignoreHttps logger{consoleOk debugOk directory "
    "newRelicLoggingOk} marketingSiteUrl mockMode phoneHomeUrl port publicApiUrl requireTLS12 securePort sessionAwayTimeout showConfig "
    "signupTokenExpiration tmpDirectory} "
    "broadcastEngine{codestreamBroadcaster{altApiHost host ignoreHttps logger{consoleOk debugOk directory newRelicLoggingOk} port "
    "secrets{api auth} securePort showConfig} pubnub{blueKey{publishKey secretKey subscribeKey} greenKey{publishKey secretKey "
    "subscribeKey} keepAlive preferredKeyColor ssl uuid} selected} "
    "email{emailTo notificationInterval replyToDomain senderEmail supportEmail suppressEmails} "
    "emailDeliveryService{NodeMailer{disabled host password port secure service username} sendgrid{apiKey disabled url}} "
    "environmentGroup{*{name publicApiUrl shortName}} environmentGroupSecrets{requestAuth} "
    "inboundEmailServer{inboundEmailDirectory inboundEmailDisabled logger{consoleOk debugOk directory newRelicLoggingOk} "
    "processDirectory showConfig tempAttachmentDirectory tmpDirectory} "
    "integrations{asana{*{appClientId appClientSecret disabled}} bitbucket{*{appClientId appClientSecret disabled}} "
    "devops{*{appClientId appClientSecret disabled}} github{*{appClientId appClientSecret disabled}} "
    "gitlab{*{appClientId appClientSecret disabled}} glip{*{appClientId appClientSecret disabled}} "
    "jira{*{appClientId appClientSecret disabled}} linear{*{appClientId appClientSecret disabled}} "
    "msteams{*{appClientId appClientSecret botAppId botAppPassword disabled}} "
    "newRelicIdentity{*{credentialsServiceHost graphQLHost idpServiceHost loginServiceHost newRelicClientId newRelicClientSecret "
    "newRelicRegion orgServiceHost otherRegionGraphQLHost passwordKey signupServiceHost userServiceHost userServiceSecret}} "
    "newrelic{*{accountNumber browserIngestKey licenseIngestKey telemetryEndpoint webviewAgentId webviewAppId}} "
    "newrelicgrok{*{apiKey apiUrl model prompt}} okta{*{appClientId appClientSecret disabled}} "
    "slack{*{appClientId appClientSecret appId appSigningSecret disabled interactiveComponentsEnabled}} trello{*{apiKey disabled}} "
    "youtrack{*{appClientId appClientSecret disabled}}} "
    "outboundEmailServer{logger{consoleOk debugOk directory newRelicLoggingOk} showConfig storage{mongo{url}} tmpDirectory} "
    "payments{stripe{annualPlanId buyNowCouponCode monthlyPlanId publishableKey secretKey}} "
    "queuingEngine{awsSQS{outboundEmailQueueName region} rabbitmq{host outboundEmailQueueName password port user}} "
    "sharedGeneral{csecApiUrl installationId isProductionCloud newRelicApiUrl newRelicLandingServiceUrl newRelicSecApiUrl o11yServerUrl "
    "runTimeEnvironment} "
    "sharedSecrets{auth commentEngine commentEngineAlt confirmationCheat cookie mail signupFlowJWT subscriptionCheat telemetry} "
    "ssl{cafile certfile keyfile requireStrictSSL} "
    "sslCertificates{*{caChain cert expirationDate key privateCA requireStrictSSL selfSigned targetName}} "
    "storage{mongo{tlsCAFile url}} "
    "telemetry{disabled intercom{token} mixpanel{token} segment{telemetryEndpoint token webToken}} universalSecrets{telemetry} "
    "uploadEngine{s3{bucket disableSse keyPrefix publicUrl stripKeyPrefixFromUrl} selected}";

/// What is said of one key: known with these members, known without members (a value), or unknown.
struct known_key {
    bool found = false;
    bool is_section = false;
    std::string_view members{};
};
known_key find_key(std::string_view members, std::string_view key) {
    while (!members.empty()) {
        const std::string_view name = members.substr(0, members.find_first_of(" {"));
        members.remove_prefix(name.size());
        known_key one{name == key || name == "*", members.substr(0, 1) == "{", {}};
        if (one.is_section) {
            std::size_t end = 1;
            for (int depth = 1; depth > 0; ++end) depth += members[end] == '{' ? 1 : members[end] == '}' ? -1 : 0;
            one.members = members.substr(1, end - 2);
            members.remove_prefix(end);
        }
        if (one.found) return one;
        members.remove_prefix(std::min<std::size_t>(1, members.size())); // the blank
    }
    return {};
}

/// Keys that only hosts of this library read, in an installation of `integrations.devops`.
std::string_view advice(std::string_view key) {
    if (key == "tenantId" || key == "authority")
        return ": name the installation login.microsoftonline.com/TENANT (or that of another cloud) instead of cloud, and take this key out";
    if (key == "appCertificateFile" || key == "appKeyFile" || key == "federatedTokenFile")
        return ": in a file that they read too, the proof is appClientSecret, or the variable CSSVC_DEVOPS_CERTIFICATE_FILE or "
               "CSSVC_DEVOPS_FEDERATED_TOKEN_FILE names the file";
    return {};
}

} // namespace

config::diagnostics codestream_faults(std::string_view text, bool comments, std::uint32_t max_depth, std::size_t limit) {
    const json::scanned scanned = json::scan(text, {.comments = comments, .max_depth = max_depth});
    constexpr std::uint32_t none = json::scan_node::none;
    std::vector<known_key> known(scanned.nodes.size());
    if (!known.empty()) known[0] = {true, true, known_keys};
    config::diagnostics found;
    json::place_reader place(scanned.text);
    for (std::uint32_t i = 1; i < scanned.nodes.size() && found.size() < limit; ++i) {
        const json::scan_node& one = scanned.nodes[i];
        const known_key& around = known[one.parent];
        if (one.key == none || !around.found || !around.is_section) continue; // in a list or a value, or under an unknown key
        const std::string key = scanned.key_of(one);
        known[i] = find_key(around.members, key);
        if (known[i].found) continue;
        place.go_to(one.key);
        found.push_back({config::severity::error, {scanned.pointer_of(i), place.line(), place.column()},
            "the services of CodeStream stop at this key, which they do not know" + std::string(advice(key))});
    }
    return found;
}

} // namespace config_doctor
