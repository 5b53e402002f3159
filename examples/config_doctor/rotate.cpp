// SPDX-License-Identifier: BSL-1.0
// `config_doctor rotate FILE`
#include "edit_file.hpp"
#include "inspect_options.hpp"
#include "report.hpp"

#include <azdo/api/delegated_auth/registration_secret.hpp>
#include <azdo/config/load.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/client_secret.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/value_source.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/time.hpp>
#include <azdo/http/authenticate.hpp>
#include <azdo/http/call.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/json/edit.hpp>
#include <azdo/json/jwt.hpp>

#include <algorithm>
#include <functional>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace config_doctor {
namespace {

namespace config = azdo::config;
namespace delegated_auth = azdo::api::delegated_auth;
using azdo::secret;

constexpr std::string_view secret_pointer = "/integrations/devops/cloud/appClientSecret";

int say(const surroundings& around, std::string_view message) {
    around.error << "config_doctor: " << message << '\n';
    return unusable;
}

/// Reads the access token: one line of standard input.
secret<std::string> read_token(std::istream& in) {
    constexpr std::size_t most = 16 * 1024;
    std::string text;
    text.reserve(most + 1);
    for (char c = 0; text.size() <= most && in.get(c) && c != '\n';) text += c;
    if (!text.empty() && text.back() == '\r') text.pop_back();
    secret<std::string> token{std::string_view(text)};
    azdo::wipe(text);
    return token;
}

/// Success if a new secret can be put into the file and would take effect there. Otherwise none is requested, since it would be lost.
azdo::result<void> check_place(std::string_view text, const options& given, const surroundings& around) {
    const auto refuse = [](std::string why) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(why)); };
    config::inspected report;
    const auto all = config::value_sources<config::services_config>(text, around.environment, report, inspect_options_of(given, around));
    const auto found =
        std::find_if(all.begin(), all.end(), [](const config::value_source& one) { return one.place.pointer == secret_pointer; });
    if (found == all.end() || found->from == config::source::by_default)
        return refuse("there is no Client Secret in the file yet: put that of the registered app into " + std::string(secret_pointer));
    if (found->from != config::source::file)
        return refuse("the Client Secret comes from the variable " + found->variable + ", not from the file: no new secret was requested");
    if (found->faulty) return refuse("the Client Secret in the file cannot be read: config_doctor check says why");
    const azdo::json::outline_options reading{true, static_cast<std::uint32_t>(given.max_depth)};
    auto tried = azdo::json::set_string(text, secret_pointer, "a.b.c", reading);
    if (!tried) return std::move(tried).error();
    azdo::wipe(*tried);
    return {};
}

/// Requests the new secret: creates the second one, or replaces the named one.
azdo::result<secret<std::string>> ask(
    const options& given, const surroundings& around, const std::string& app_id, const secret<std::string>& token) {
    const auto api = azdo::authenticate{azdo::access_token{token}} | std::cref(around.send);
    if (given.secret.empty()) return azdo::call(delegated_auth::create_alternative_secret{.registration_id = app_id}, api);
    auto made = azdo::call(delegated_auth::rotate_secret{.registration_id = app_id, .secret_type = given.secret}, api);
    if (!made) return std::move(made).error();
    auto& found = given.secret == "primary" ? made->secret : made->alternative_secret;
    return std::move(found);
}

std::string end_of(const secret<std::string>& client_secret) {
    const auto expiry = azdo::json::read_jwt_expiry(client_secret.reveal());
    return expiry && *expiry ? azdo::format_time(**expiry) : "an unknown time";
}

void say_what_remains(const surroundings& around, const std::string& file, const secret<std::string>& before,
    const secret<std::string>& after, std::string_view made) {
    around.out << "The new Client Secret (" << made << ") is in " << file << ". It ends at " << end_of(after) << "; the previous one at "
               << end_of(before) << ".\nWhat remains to be done before the previous one ends or is replaced:\n"
               << "  1. Give the file to every program that uses it, and let each read it again.\n"
               << "  2. Renew every stored sign-in with the new secret (azdo::oauth::refresh_all): those made with the old one stop "
                  "working with it.\n"
               << "  3. Next time, replace the other one: config_doctor rotate " << file << " --secret "
               << (made == "primary" ? "alternative" : "primary") << '\n';
}

int rotate(const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    if (!given.secret.empty() && given.secret != "primary" && given.secret != "alternative")
        return say(around, "--secret takes primary or alternative");
    if (!around.send) return say(around, "this program was built without a transport");
    const auto text = config::read_file(file);
    if (!text) return say_unusable(file, text.error(), given, around);
    config::diagnostics ignored;
    config::inspect_options timeless = inspect_options_of(given, around);
    timeless.now.reset(); // an expired secret is a reason to request another
    const auto services = config::load<config::services_config>(file, around.environment, ignored, timeless);
    if (services && services->cloud_app().is_entra())
        return say(around,
            "this app is registered in Entra ID: make a new client secret there (Certificates & secrets), and put it into the "
            "file with config_doctor set");
    if (auto good = check_place(text->reveal(), given, around); !good) return say(around, good.error().message);
    const config::devops_app* const app = services ? services->devops_cloud() : nullptr;
    if (app == nullptr)
        return say(
            around, file + " has faults, or the app is disabled in it: config_doctor check gives details; no new secret was requested");
    const secret<std::string> token = read_token(around.in);
    auto made = ask(given, around, app->app_client_id, token);
    if (!made) {
        around.error << "config_doctor: could not get a new Client Secret: " << made.error().message << '\n';
        if (given.secret.empty())
            around.error
                << "If the app has two secrets already, name the one that no program uses: --secret primary or --secret alternative\n";
        return unusable;
    }
    if (!config::has_jwt_shape(made->reveal()) || *made == app->app_client_secret)
        return say(around, "the service did not return a new Client Secret: the file was not changed");
    const int code = edit_file(given, around, [&](std::string_view now, const azdo::json::outline_options& reading) {
        return azdo::json::set_string(now, secret_pointer, made->reveal(), reading);
    });
    const std::string_view name = given.secret.empty() ? "alternative" : std::string_view(given.secret);
    if (code != good) {
        around.error << "config_doctor: the new Client Secret is not in the file, and is lost; no "
                        "program uses it. When the file can be saved: config_doctor rotate "
                     << file << " --secret " << name << '\n';
        return code;
    }
    say_what_remains(around, file, app->app_client_secret, *made, name);
    return good;
}

} // namespace

const command rotate_command{"rotate", {"FILE"}, "request a new Client Secret and put it into the file",
    "Requests the second Client Secret of the registered app, which is valid beside the first, and writes it into\n"
    "/integrations/devops/cloud/appClientSecret. The access token is read from standard input; it belongs to the app's owner and has the "
    "scope\n"
    "vso.tokens:\n"
    "    az account get-access-token --resource 499b84ac-1321-427f-aa17-267ca6975798 --query accessToken --output tsv |\n"
    "        config_doctor rotate codestream-services-config.json\n"
    "An app has two secrets at most. When there are two, --secret names the one to replace: the one that no program uses any more, since\n"
    "every sign-in made with it stops working. Nothing is requested if the new secret could not be put into the file. No secret is "
    "shown.\n",
    {"--comments", "--max-depth", "--secret"}, rotate};

} // namespace config_doctor
