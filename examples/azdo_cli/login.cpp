// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/account.hpp>
#include <azdo_cli/app.hpp>
#include <azdo_cli/commands.hpp>
#include <azdo_cli/context.hpp>
#include <azdo_cli/demo.hpp>
#include <azdo_cli/kept.hpp>

#include <azdo/devops/connection_data.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/oauth/crypto/entropy.hpp>
#include <azdo/oauth/entra.hpp>
#include <azdo/oauth/flow/authorize.hpp>
#include <azdo/oauth/flow/device_code.hpp>
#include <azdo/oauth/flow/exchange.hpp>
#include <azdo/oauth/flow/loopback.hpp>
#include <azdo/oauth/flow/open_browser.hpp>
#include <azdo/oauth/store/token_folder.hpp>
#include <azdo/oauth/wall_clock.hpp>
#include <azdo/transport/loopback_listener.hpp>

#include <filesystem>
#include <ostream>
#include <system_error>
#include <utility>

namespace azdo_cli {

namespace {

namespace oauth = azdo::oauth;
constexpr std::chrono::minutes patience{15}; // for a person

/// The person signs in on any device, with a code (RFC 8628).
azdo::result<oauth::token> sign_in_elsewhere(const context& here, const sign_in_app& at, const oauth::scope_text& scopes) {
    const auto& transport = here.around().transport;
    const auto device =
        azdo::call(oauth::request_device_code{at.server, at.app, scopes, oauth::wall_clock()}, transport, here.call_options());
    if (!device) return device.error();
    here.tell("Open " + device->verification_uri + " and enter " + device->user_code);
    return azdo::call(oauth::poll_device_code{at.server, at.app, *device, oauth::wall_clock()}, transport, here.call_options(patience));
}

/// The person signs in in the browser of this machine (RFC 8252).
azdo::result<oauth::token> sign_in_here(const context& here, sign_in_app at, const oauth::scope_text& scopes) {
    auto listener = azdo::loopback_listener::open();
    if (!listener) return std::move(listener).error();
    at.app.redirect_uri = oauth::loopback_redirect_uri(listener->port());
    const auto begun = oauth::authorize(at.server, at.app, {.scopes = scopes}, oauth::system_entropy, oauth::wall_clock());
    if (!begun) return begun.error();
    oauth::loopback_sign_in waiting{*begun, oauth::wall_clock};
    if (const auto opened = oauth::open_browser(waiting.start_url()); opened)
        here.tell("The browser asks you to sign in.");
    else
        here.tell("Open this address in a browser of this machine, or use --device-code: " + waiting.start_url());
    if (const auto served = listener->serve(waiting, here.call_options(patience)); !served) return served.error();
    const auto code = std::move(waiting).code();
    if (!code) return code.error();
    return azdo::call(oauth::exchange_code{at.server, at.app, *code, oauth::wall_clock()}, here.around().transport, here.call_options());
}

azdo::result<oauth::token> sign_in_at_entra(const context& here, const account& made) {
    const auto at = app_of(made, here.around());
    if (!at) return at.error();
    const auto scopes = oauth::entra_scopes(here.given().has("--scope") ? here.given().value("--scope") : std::string(".default"));
    return here.given().has("--device-code") ? sign_in_elsewhere(here, *at, scopes) : sign_in_here(here, *at, scopes);
}

/// Whose token it is, where the organization is known.
azdo::result<std::string> person_of(const context& here, const account& made, const oauth::token& grant) {
    if (made.organization.empty()) return std::string();
    azdo::http::servers servers;
    if (!made.server.empty()) servers.origins.push_back(made.server);
    const auto who = made.sign_in == "pat" ? azdo::any_credential(azdo::personal_access_token{grant.access_token, servers})
                                           : azdo::any_credential(azdo::access_token{grant.access_token, servers});
    const azdo::client api = client_of({made.server, made.organization}, who, here.given(), here.around());
    const auto me = azdo::call(azdo::get_connection_data{}, api, here.call_options());
    if (!me) return me.error();
    return me->authenticated_user.provider_display_name;
}

azdo::result<void> keep(const context& here, const account& made, const oauth::token& grant) {
    const auto person = person_of(here, made, grant);
    if (!person) return person.error();
    if (auto kept = keep_account(made, grant, here.around()); !kept) return kept;
    here.tell("Signed in" + (person->empty() ? std::string(". azdo orgs lists your organizations.") : " as " + *person + '.'));
    return {};
}

/// The account that the options describe, before anybody has signed in.
account described(const context& here) {
    const arguments& given = here.given();
    const azdo::server where = chosen_server(given, here.around());
    account made{.sign_in = "entra", .server = where.address, .organization = where.collection};
    if (given.has("--project")) made.project = given.value("--project");
    made.tenant = given.has("--tenant") ? given.value("--tenant") : "organizations";
    made.authority = given.value("--authority");
    made.client_id = given.value("--client-id");
    std::error_code wrong;
    if (given.has("--config")) made.config = std::filesystem::absolute(given.value("--config"), wrong).string();
    return made;
}

azdo::result<void> begin_demo(const context& here) {
    auto folder = state_folder(here.around());
    if (!folder) return std::move(folder).error();
    std::error_code wrong;
    std::filesystem::create_directories(std::filesystem::path(*folder).parent_path(), wrong);
    if (const auto made = oauth::token_folder::open(*folder); !made) return made.error();
    auto demo = start_demo(*folder);
    if (!demo) return std::move(demo).error();
    const account made{
        .sign_in = "pat", .server = demo->address, .organization = "fabrikam", .project = "Fabrikam-Fiber", .simulator = demo->process};
    here.tell("A simulated Azure DevOps runs at " + demo->address + " until azdo logout.");
    auto kept = keep(here, made, {.access_token = std::move(demo->token)});
    if (!kept) stop_demo(demo->process);
    return kept;
}

azdo::result<void> sign_in(const context& here) {
    const arguments& given = here.given();
    if (given.has("--demo")) return begin_demo(here);
    account made = described(here);
    auto token = given.has("--device-code") ? azdo::result<std::optional<azdo::secret<std::string>>>(std::nullopt)
                                            : given_token(given, here.around());
    if (!token) return std::move(token).error();
    if (*token) {
        if (made.organization.empty()) throw usage_error("a personal access token is for one organization: --organization NAME");
        made.sign_in = "pat";
        made.tenant.clear();
        return keep(here, made, {.access_token = **std::move(token)});
    }
    if (made.client_id.empty() && made.config.empty())
        throw usage_error("login needs an app: --client-id ID --tenant TENANT, or --config FILE; or --pat for a personal access token");
    const auto grant = sign_in_at_entra(here, made);
    return grant ? keep(here, made, *grant) : azdo::result<void>(grant.error());
}

void end_demo_of(const azdo::result<account>& before) {
    if (before && before->simulator != 0) stop_demo(before->simulator);
}

azdo::result<void> login(context& here) {
    const auto before = read_account(here.around());
    auto signed_in = sign_in(here);
    if (signed_in) end_demo_of(before);
    return signed_in;
}

azdo::result<void> logout(context& here) {
    const auto before = read_account(here.around());
    end_demo_of(before);
    if (auto gone = forget_account(here.around()); !gone) return gone;
    here.tell(before ? "Signed out." : "Nobody was signed in.");
    return {};
}

} // namespace

const command login_command{"login", {},
    {{"--client-id", "ID", "the Application (client) ID of an app at Entra ID for people at their own machine"},
        {"--tenant", "TENANT", "its tenant: an id or a domain (organizations: any work account)"},
        {"--config", "FILE", "the app of this configuration file instead"}, {"--device-code", "", "sign in on another device, with a code"},
        {"--scope", "SCOPES", "what to ask for, such as \"vso.work_write vso.code\" (.default: all that the app may do)"},
        {"--authority", "URL", "another cloud of Entra ID; with --config, that the one of the file is meant"},
        {"--demo", "", "try it: starts a simulated Azure DevOps and signs in there"}},
    "sign in: in the browser, with a code, with a token, or --demo",
    "Without an option of these it opens the browser at Entra ID, with the app that --client-id and --tenant name: no app is built in. "
    "With --pat it takes a personal access token from standard input, with AZDO_PAT from there.\n"
    "The grant is kept encrypted in $XDG_STATE_HOME/azdo (~/.local/state/azdo), its key beside it; only you can read that folder. "
    "azdo logout removes both. --organization and --project are remembered.\n\n"
    "  azdo login --organization fabrikam --pat <token.txt\n"
    "  azdo login --organization fabrikam --client-id ID --tenant TENANT\n"
    "  azdo login --server https://tfs.example.com/tfs --collection DefaultCollection --pat\n",
    login};

const command logout_command{"logout", {}, {}, "forget the sign-in, and end the demo", "", logout};

} // namespace azdo_cli
