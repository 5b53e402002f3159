// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/account.hpp>

#include <azdo_cli/app.hpp>
#include <azdo_cli/display_text.hpp>
#include <azdo_cli/kept.hpp>

#include <azdo/http/credential.hpp>
#include <azdo/http/observe.hpp>
#include <azdo/oauth/credential/refreshing_credential.hpp>
#include <azdo/oauth/wall_clock.hpp>

#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <utility>

namespace azdo_cli {

namespace {

/// A line for each request, on standard error.
struct request_log {
    std::ostream* to;
    std::shared_ptr<std::mutex> alone = std::make_shared<std::mutex>();

    static void started(const azdo::observed_request&) {}
    void ended(const azdo::observed_request& asked, const azdo::observed_answer& got) const {
        std::string line(asked.method);
        line.append(1, ' ').append(one_line(asked.address)).append(": ");
        line += got.status == 0 ? std::string("no answer") : std::to_string(got.status);
        line.append(", ").append(std::to_string(got.bytes)).append(" bytes, ").append(std::to_string(got.duration.count())) += " ms";
        if (asked.attempt > 1) line.append(", attempt ").append(std::to_string(asked.attempt));
        if (!got.correlation_id.empty()) line.append(", id ").append(one_line(got.correlation_id));
        const std::scoped_lock lock(*alone);
        *to << line << std::endl;
    }
};

/// The value of an option, or else of a variable of the environment.
std::string value_of(const arguments& given, const surroundings& around, std::string_view option, const char* variable) {
    return given.has(option) ? given.value(option) : around.variable(variable);
}

/// What only a credential for this server may be sent to; empty for Azure DevOps Services.
azdo::http::servers servers_of(const azdo::server& where) {
    azdo::http::servers made;
    if (!where.address.empty()) made.origins.push_back(where.address);
    return made;
}

/// The credential that `azdo login` has kept.
azdo::result<azdo::any_credential> kept_credential(const account& of, const surroundings& around) {
    auto store = open_grant(of, around);
    if (!store) return std::move(store).error();
    const azdo::http::servers servers = servers_of({of.server});
    if (of.sign_in == "pat") {
        auto held = store->read();
        if (!held) return std::move(held).error();
        return azdo::any_credential(azdo::personal_access_token{std::move(held->value.access_token), servers});
    }
    auto app = app_of(of, around);
    if (!app) return std::move(app).error();
    return azdo::any_credential(azdo::oauth::refreshing_credential{
        app->server, app->app, *std::move(store), azdo::oauth::wall_clock, azdo::oauth::refresh_options{.servers = servers}});
}

/// Another server than the one where the person has signed in.
bool is_elsewhere(const account& kept, const azdo::server& chosen) { return !chosen.address.empty() && chosen.address != kept.server; }

} // namespace

azdo::client client_of(const azdo::server& where, azdo::any_credential who, const arguments& given, const surroundings& around) {
    const request_log log{&around.error};
    const bool verbose = given.has("--verbose");
    if (!where.address.empty())
        return verbose ? azdo::observed_client(where, std::move(who), around.transport, log)
                       : azdo::client(where, std::move(who), around.transport);
    return verbose ? azdo::observed_client(where.collection, std::move(who), around.transport, log)
                   : azdo::client(where.collection, std::move(who), around.transport);
}

azdo::result<std::optional<azdo::secret<std::string>>> given_token(const arguments& given, const surroundings& around) {
    if (given.has("--pat")) {
        auto line = around.line("Personal access token: ");
        if (!line) return std::move(line).error();
        return std::optional(azdo::secret<std::string>(*std::move(line)));
    }
    std::string token = around.variable("AZDO_PAT");
    if (token.empty()) return std::optional<azdo::secret<std::string>>();
    return std::optional(azdo::secret<std::string>(std::move(token)));
}

azdo::server chosen_server(const arguments& given, const surroundings& around) {
    azdo::server where{value_of(given, around, "--server", "AZDO_SERVER")};
    where.collection =
        given.has("--collection") ? given.value("--collection") : value_of(given, around, "--organization", "AZDO_ORGANIZATION");
    return where;
}

azdo::server server_in_use(const arguments& given, const surroundings& around) {
    azdo::server where = chosen_server(given, around);
    const bool has_token = given.has("--pat") || !around.variable("AZDO_PAT").empty();
    const bool stands_alone = has_token && !(where.address.empty() && where.collection.empty());
    const auto kept = read_account(around);
    if (kept && !stands_alone && !is_elsewhere(*kept, where)) {
        where.address = kept->server;
        if (where.collection.empty()) where.collection = kept->organization;
    }
    return where;
}

azdo::result<azdo::client> connect(const arguments& given, const surroundings& around, bool needs_organization) {
    const azdo::server where = server_in_use(given, around);
    auto token = given_token(given, around);
    if (!token) return std::move(token).error();
    const auto kept = read_account(around);
    if (!*token && !kept) return kept.error();
    if (!*token && where.address != kept->server)
        return azdo::fail(azdo::failure_kind::not_signed_in, "nobody has signed in to this server");
    if (needs_organization && where.collection.empty())
        throw usage_error("this command needs an organization: --organization NAME, or AZDO_ORGANIZATION (azdo orgs lists them)");
    if (*token) return client_of(where, azdo::personal_access_token{**std::move(token), servers_of(where)}, given, around);
    auto who = kept_credential(*kept, around);
    if (!who) return std::move(who).error();
    return client_of(where, *std::move(who), given, around);
}

std::string chosen_project(const arguments& given, const surroundings& around) {
    std::string named = value_of(given, around, "--project", "AZDO_PROJECT");
    if (!named.empty()) return named;
    const auto kept = read_account(around);
    return kept && !is_elsewhere(*kept, chosen_server(given, around)) ? kept->project : std::string();
}

} // namespace azdo_cli
