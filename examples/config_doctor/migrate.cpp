// SPDX-License-Identifier: BSL-1.0
// `config_doctor migrate FILE`
#include "edit_file.hpp"
#include "inspect_options.hpp"
#include "registration.hpp"
#include "report.hpp"

#include <azdo/config/load.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/devops_app.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/edit.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/scan.hpp>
#include <azdo/oauth/from_config.hpp>

#include <cstdint>
#include <istream>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace config_doctor {
namespace {

namespace config = azdo::config;
namespace json = azdo::json;
using azdo::failure_kind;
using azdo::secret;

const std::string devops_pointer = "/integrations/devops";
const std::string cloud_pointer = devops_pointer + "/cloud";

azdo::failure refuse(std::string why) { return azdo::fail(failure_kind::invalid_input, std::move(why)); }

/// One value of the legacy section: where it comes from decides whether it is asked for.
struct old_value {
    bool from_variable = false;
    std::string variable{};
};
/// The legacy section of a text.
struct legacy_section {
    old_value client_id{}, client_secret{};
    bool has_secret = false; ///< the file has the key
};

std::uint32_t child_of(const json::scanned& text, std::uint32_t object, std::string_view key) {
    constexpr std::uint32_t none = json::scan_node::none;
    if (object == none || text.nodes[object].kind != '{') return none;
    for (std::uint32_t i = text.nodes[object].children; i != none; i = text.nodes[i].next)
        if (text.key_of(text.nodes[i]) == key) return i;
    return none;
}
/// The text of a string as written, without its quotes; empty for anything else.
std::string_view written(const json::scanned& text, std::uint32_t node) {
    if (node == json::scan_node::none || text.nodes[node].kind != '"' || !text.nodes[node].whole) return {};
    return std::string_view(text.text).substr(text.nodes[node].begin + 1, text.nodes[node].end - text.nodes[node].begin - 2);
}
old_value origin_of(const json::scanned& text, std::uint32_t node, const std::string& overriding, const surroundings& around) {
    if (!around.environment(overriding).value_or("").empty()) return {true, overriding};
    const std::string_view value = written(text, node);
    if (value.size() > 3 && value.substr(0, 2) == "${" && value.back() == '}')
        return {true, std::string(value.substr(2, value.size() - 3))};
    return {};
}

/// Failures: `invalid_input` for a text without a legacy section.
azdo::result<legacy_section> find_legacy(std::string_view text, const options& given, const surroundings& around) {
    const json::scanned scanned = json::scan(text, {.comments = true, .max_depth = static_cast<std::uint32_t>(given.max_depth)});
    constexpr std::uint32_t none = json::scan_node::none;
    const std::uint32_t integrations = scanned.nodes.empty() ? none : child_of(scanned, 0, "integrations");
    const std::uint32_t devops = child_of(scanned, integrations, "devops");
    const std::uint32_t cloud = child_of(scanned, devops, "cloud");
    if (devops != none && scanned.nodes[devops].kind == '{')
        for (std::uint32_t i = scanned.nodes[devops].children; i != none; i = scanned.nodes[i].next)
            if (config::names_entra(scanned.key_of(scanned.nodes[i])))
                return refuse("an installation of integrations.devops names a tenant of Entra ID already: nothing was changed");
    if (!written(scanned, child_of(scanned, cloud, "tenantId")).empty() ||
        !around.environment("CSSVC_DEVOPS_TENANT_ID").value_or("").empty())
        return refuse("integrations.devops.cloud has a tenant already: nothing was changed");
    if (cloud == none || scanned.nodes[cloud].kind != '{')
        return refuse("there is no installation integrations.devops.cloud to migrate: config_doctor check says what is missing");
    legacy_section made;
    const std::uint32_t client_secret = child_of(scanned, cloud, "appClientSecret");
    made.has_secret = client_secret != none;
    made.client_id = origin_of(scanned, child_of(scanned, cloud, "appClientId"), "CSSVC_DEVOPS_CLIENT_ID", around);
    made.client_secret = origin_of(scanned, client_secret, "CSSVC_DEVOPS_CLIENT_SECRET", around);
    return made;
}

/// What the new section gets.
struct answers {
    std::string tenant{}, client_id{};
    secret<std::string> client_secret{};
    bool needs_secret = false;
};

/// Reads one line of standard input.
secret<std::string> read_line(std::istream& in) {
    constexpr std::size_t most = 16 * 1024;
    std::string text;
    text.reserve(most + 1);
    for (char c = 0; text.size() <= most && in.get(c) && c != '\n';) text += c;
    if (!text.empty() && text.back() == '\r') text.pop_back();
    secret<std::string> line{std::string_view(text)};
    azdo::wipe(text);
    return line;
}
azdo::result<secret<std::string>> ask(const surroundings& around, std::string_view what, std::string_view otherwise, bool hidden) {
    around.error << what << ": " << std::flush;
    if (hidden && around.echo) around.echo(false);
    secret<std::string> line = read_line(around.in);
    if (hidden && around.echo) around.echo(true), around.error << '\n';
    if (line.empty()) return refuse("no " + std::string(what) + " was given: " + std::string(otherwise) + "; nothing was changed");
    return line;
}

azdo::result<answers> ask_all(const options& given, const surroundings& around, const legacy_section& old) {
    answers made{given.tenant, given.client_id, {}, given.certificate.empty() && given.federated_token.empty()};
    if (made.tenant.empty()) {
        auto line = ask(around, "tenant in Entra ID (its id or a domain of it)", "use --tenant, or a line of standard input", false);
        if (!line) return std::move(line).error();
        made.tenant = line->reveal();
    }
    if (made.client_id.empty() && !old.client_id.from_variable) {
        auto line = ask(around, "Application (client) ID", "use --client-id, or a line of standard input", false);
        if (!line) return std::move(line).error();
        made.client_id = line->reveal();
    }
    if (made.needs_secret && !old.client_secret.from_variable) {
        auto line = ask(
            around, "value of the client secret", "put it on a line of standard input, or use --certificate or --federated-token", true);
        if (!line) return std::move(line).error();
        made.client_secret = *std::move(line);
    }
    return made;
}

/// Reports what is wrong with the new section before anything is written. True if nothing is.
bool check_answers(const answers& given_answers, const options& given, const surroundings& around) {
    config::devops_app made;
    made.app_client_id = given_answers.client_id.empty() ? "11111111-1111-4111-8111-111111111111" : given_answers.client_id;
    made.tenant_id = given_answers.tenant;
    made.app_client_secret = given_answers.client_secret;
    if (given_answers.needs_secret && made.app_client_secret.empty())
        made.app_client_secret = secret<std::string>("a variable holds this secret");
    made.app_certificate_file = given.certificate;
    made.app_key_file = given.key;
    made.federated_token_file = given.federated_token;
    config::diagnostic_sink say(around.now(), "cloud", azdo::oauth::check_app_files);
    made.check(say);
    bool good = true;
    for (const auto& one : say.made()) {
        const bool of_variable = one.key == "appClientSecret" && given_answers.client_secret.empty() && given_answers.needs_secret;
        if (of_variable) continue;
        good &= one.level != config::severity::error;
        around.error << "config_doctor: " << (one.level == config::severity::error ? "error: " : "warning: ") << one.key << ": "
                     << one.message << '\n';
    }
    if (!good) around.error << "config_doctor: nothing was changed\n";
    return good;
}

/// Replaces the key of a member; every other byte stays.
azdo::result<std::string> rename_cloud(std::string_view text, const std::string& name, const json::outline_options& reading) {
    const json::scanned scanned = json::scan(text, {.comments = true, .max_depth = reading.max_depth});
    const std::uint32_t cloud = child_of(scanned, child_of(scanned, child_of(scanned, 0, "integrations"), "devops"), "cloud");
    if (cloud == json::scan_node::none)
        return refuse("there is no installation integrations.devops.cloud to migrate: the file has changed");
    const std::size_t begin = scanned.nodes[cloud].key;
    std::size_t end = begin + 1;
    while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
    std::string made;
    made.reserve(text.size() + name.size());
    return std::move(made.append(text, 0, begin).append(json::encode(name)).append(text, end + 1));
}

azdo::result<std::string> edited(
    std::string_view text, const answers& with, const options& given, const legacy_section& old, const json::outline_options& reading) {
    azdo::result<std::string> made{std::string(text)};
    const auto then = [&](auto&& step) {
        if (!made) return;
        secret<std::string> before(*std::move(made));
        made = step(std::string_view(before.reveal()));
    };
    const auto set = [&](std::string_view key, std::string_view value) {
        if (!value.empty())
            then([&](std::string_view now) { return json::set_string(now, cloud_pointer + "/" + std::string(key), value, reading); });
    };
    set("appClientId", with.client_id);
    if (with.needs_secret)
        set("appClientSecret", with.client_secret.reveal());
    else if (old.has_secret)
        then([&](std::string_view now) { return json::remove_value(now, cloud_pointer + "/appClientSecret", reading); });
    set("appCertificateFile", given.certificate);
    set("appKeyFile", given.key);
    set("federatedTokenFile", given.federated_token);
    if (!given.codestream)
        set("tenantId", with.tenant);
    else
        then([&](std::string_view now) { return rename_cloud(now, "login.microsoftonline.com/" + with.tenant, reading); });
    return made;
}

void say_what_remains(const answers& with, const legacy_section& old, const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    around.out << file << " is now for the app in Entra ID. What remains to be done:\n";
    if (old.client_id.from_variable && with.client_id.empty())
        around.out << "  - Put the Application (client) ID of the new app into the variable " << old.client_id.variable << ".\n";
    else if (old.client_id.from_variable)
        around.out << "  - The variable " << old.client_id.variable << " still holds the App ID of the legacy app: change or unset it.\n";
    if (old.client_secret.from_variable && with.needs_secret)
        around.out << "  - Put the value of the new client secret into the variable " << old.client_secret.variable << ".\n";
    else if (old.client_secret.from_variable && old.client_secret.variable == "CSSVC_DEVOPS_CLIENT_SECRET")
        around.out << "  - Unset the variable " << old.client_secret.variable << ": it would be a second proof.\n";
    const auto text = config::read_file(file);
    config::diagnostics ignored;
    const auto services = text ? config::parse<config::services_config>(text->reveal(), file, around.environment, ignored) : text.error();
    if (const auto needed = services ? registration_of(*services) : std::nullopt)
        for (const std::string& note : notes_of(*needed)) around.out << "  - Check " << note << '\n';
    around.out << "  - Everybody who was connected has to connect again: grants of the legacy app do not work with the new one.\n";
}

int migrate(const options& given, const surroundings& around) {
    const auto say = [&](std::string_view message) {
        around.error << "config_doctor: " << message << '\n';
        return int(unusable);
    };
    const std::string& file = given.arguments.front();
    if (!given.key.empty() && given.certificate.empty()) return say("--key goes with --certificate");
    if (!given.certificate.empty() && !given.federated_token.empty()) return say("--certificate and --federated-token exclude each other");
    if (given.codestream && (!given.certificate.empty() || !given.federated_token.empty()))
        return say("--codestream excludes --certificate and --federated-token: the services of CodeStream stop at those keys");
    const auto text = config::read_file(file);
    if (!text) return say_unusable(file, text.error(), given, around);
    const auto old = find_legacy(text->reveal(), given, around);
    if (!old) return say(file + ": " + old.error().message);
    const auto with = ask_all(given, around, *old);
    if (!with) return say(with.error().message);
    if (!check_answers(*with, given, around)) return unusable;
    const int code = edit_file(given, around, [&](std::string_view now, const json::outline_options& reading) -> azdo::result<std::string> {
        if (auto still = find_legacy(now, given, around); !still) return std::move(still).error();
        return edited(now, *with, given, *old, reading);
    });
    if (code == good) say_what_remains(*with, *old, given, around);
    return code;
}

} // namespace

const command migrate_command{"migrate", {"FILE"}, "turn a legacy app into an app in Entra ID",
    "Asks for what it needs, in this order, unless an option gives it: the tenant, the Application (client) ID, the value of the client\n"
    "secret; the answers are lines of standard input. A secret is never given on the command line and never shown:\n"
    "    config_doctor migrate FILE --tenant contoso.com --client-id ID < client-secret.txt\n"
    "    config_doctor migrate FILE --tenant contoso.com --client-id ID --certificate /etc/app.pem\n"
    "The installation cloud gets a tenantId. With --codestream it is named login.microsoftonline.com/TENANT instead, and gets no new key:\n"
    "the services of CodeStream stop at keys that they do not know. A value that comes from a variable is left to the variable. Everything\n"
    "else in the file stays as it was written. The file is replaced as a whole or not at all, and not if an answer is wrong.\n",
    {"--comments", "--max-depth", "--codestream", "--tenant", "--client-id", "--certificate", "--key", "--federated-token"}, migrate};

} // namespace config_doctor
