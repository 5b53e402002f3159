// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/account.hpp>

#include <azdo_cli/display_text.hpp>

#include <azdo/core/secret.hpp>
#include <azdo/http/credential.hpp>
#include <azdo/http/observe.hpp>

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

/// A personal access token from standard input or AZDO_PAT; nothing where there is none.
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

azdo::client client_of(const azdo::server& where, azdo::any_credential who, bool verbose, const surroundings& around) {
    const request_log log{&around.error};
    if (!where.address.empty())
        return verbose ? azdo::observed_client(where, std::move(who), around.transport, log)
                       : azdo::client(where, std::move(who), around.transport);
    return verbose ? azdo::observed_client(where.collection, std::move(who), around.transport, log)
                   : azdo::client(where.collection, std::move(who), around.transport);
}

} // namespace

azdo::result<azdo::client> connect(const arguments& given, const surroundings& around) {
    azdo::server where{value_of(given, around, "--server", "AZDO_SERVER")};
    where.collection =
        given.has("--collection") ? given.value("--collection") : value_of(given, around, "--organization", "AZDO_ORGANIZATION");
    auto token = given_token(given, around);
    if (!token) return std::move(token).error();
    if (!*token) return azdo::fail(azdo::failure_kind::not_signed_in, "nobody has signed in");
    azdo::http::servers allowed;
    if (!where.address.empty()) allowed.origins.push_back(where.address);
    return client_of(where, azdo::personal_access_token{**std::move(token), std::move(allowed)}, given.has("--verbose"), around);
}

std::string chosen_project(const arguments& given, const surroundings& around) {
    return value_of(given, around, "--project", "AZDO_PROJECT");
}

} // namespace azdo_cli
