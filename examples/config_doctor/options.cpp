// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <command_line/parse.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace config_doctor {
namespace {

constexpr std::size_t most_arguments = 3; // one more than any command takes, so that too many can be reported

} // namespace

const std::vector<option_help> all_options{
    {"--comments", "", "accept //, /* */ and # comments and a comma after the last member (the default)"},
    {"--plain-json", "", "refuse comments and a comma after the last member, as RFC 8259 does"},
    {"--strict", "", "warn of every unknown key, and let warnings count as errors"},
    {"--codestream", "", "the services of CodeStream read this file too: what they stop at is an error, and migrate avoids it"},
    {"--limit", "N", "report at most N faults (100)"},
    {"--max-depth", "N", "the deepest accepted nesting of objects and lists (512)"},
    {"--json", "", "for machines: the report as JSON"},
    {"--unknown-key", "", "also set keys that are not described"},
    {"--json-value", "", "the value on standard input is JSON, not plain text"},
    {"--secret", "NAME", "which of the app's two Client Secrets to replace: primary or alternative"},
    {"--tenant", "TENANT", "the tenant of the app in Entra ID: its id or a domain of it"},
    {"--client-id", "ID", "the Application (client) ID of the app in Entra ID"},
    {"--certificate", "FILE", "the app's proof is the certificate in this PEM file, with its private key"},
    {"--key", "FILE", "the private key of the certificate, if it has a file of its own"},
    {"--federated-token", "FILE", "the app's proof is the token in this file, which the platform renews"},
    {"--help", "", "print this, or the help of a subcommand"},
};

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    std::array<std::string, most_arguments> words; // a vector would parse [a,b] as two
    bool comments = false;                         // the default
    CLI::App app;
    command_line::only_what_is_added(app);
    command_line::add_switch(app, "--comments", comments);
    command_line::add_switch(app, "--plain-json", read.plain_json)->excludes("--comments");
    command_line::add_switch(app, "--strict", read.strict);
    command_line::add_switch(app, "--codestream", read.codestream);
    command_line::add_single(app, "--limit", read.limit)->check(command_line::whole_number(1, 1'000'000));
    command_line::add_single(app, "--max-depth", read.max_depth)->check(command_line::whole_number(1, 1000));
    command_line::add_switch(app, "--json", read.json);
    command_line::add_switch(app, "--unknown-key", read.unknown_key);
    command_line::add_switch(app, "--json-value", read.json_value);
    command_line::add_single(app, "--tenant", read.tenant);
    command_line::add_single(app, "--client-id", read.client_id);
    command_line::add_single(app, "--certificate", read.certificate);
    command_line::add_single(app, "--key", read.key);
    command_line::add_single(app, "--federated-token", read.federated_token);
    command_line::add_single(app, "--secret", read.secret);
    command_line::add_switch(app, "-h,--help", read.help);
    app.add_option("command", read.command);
    std::vector<const CLI::Option*> places;
    places.reserve(words.size());
    for (std::string& word : words) places.push_back(app.add_option("argument" + std::to_string(places.size()), word));
    try {
        command_line::parse(app, arguments);
    } catch (const command_line::usage_error& why) {
        return azdo::fail(azdo::failure_kind::invalid_input, why.what());
    }
    for (std::size_t i = 0; i < words.size() && !places[i]->empty(); ++i) read.arguments.push_back(std::move(words[i]));
    for (const CLI::Option* const one : std::as_const(app).get_options())
        if (!one->empty() && !one->get_lnames().empty()) read.given.push_back(one->get_name());
    return read;
}

} // namespace config_doctor
