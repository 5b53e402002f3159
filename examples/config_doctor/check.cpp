// SPDX-License-Identifier: BSL-1.0
// `config_doctor check FILE`
#include "codestream_keys.hpp"
#include "command.hpp"
#include "excerpt.hpp"
#include "inspect_options.hpp"
#include "registration.hpp"
#include "report.hpp"

#include <azdo/config/load.hpp>

#include <algorithm>
#include <optional>
#include <ostream>
#include <string>
#include <tuple>
#include <utility>

namespace config_doctor {
namespace {

namespace config = azdo::config;

/// One line, with the word `error` or `warning` coloured if `colour` is true.
std::string painted(const std::string& file, const config::diagnostic& one, bool colour) {
    std::string line = config::to_line(file, one);
    if (!colour) return line;
    const bool error = one.level == config::severity::error;
    const std::string word = error ? ": error: " : ": warning: ";
    const std::size_t at = line.find(word, file.size()) + 2;
    line.insert(at + word.size() - 3, "\033[0m");
    return line.insert(at, error ? "\033[1;31m" : "\033[1;33m");
}

void print(
    const std::string& file, std::string_view text, const config::diagnostics& found, const options& given, const surroundings& around) {
    const auto scanned = azdo::json::scan(text, {.comments = !given.plain_json, .max_depth = static_cast<std::uint32_t>(given.max_depth)});
    const config::typed_scan scan(scanned, config::type_descriptor_of<config::services_config>);
    const excerpts lines(scan);
    for (const auto& one : found) {
        around.out << painted(file, one, around.colour) << '\n';
        if (around.terminal)
            around.out << lines.of(one.place.line, one.place.column, around.colour ? "\033[1;32m" : "", around.colour ? "\033[0m" : "");
    }
}

/// Adds what the services of CodeStream stop at, in file order.
void add_codestream_faults(config::inspected& report, std::string_view text, const options& given) {
    auto found = codestream_faults(text, !given.plain_json, static_cast<std::uint32_t>(given.max_depth), given.limit);
    if (found.empty()) return;
    report.errors = true;
    for (auto& one : found) {
        const auto same_place = [&](const config::diagnostic& other) {
            return other.place.pointer == one.place.pointer && other.message.find("unknown key") == 0;
        };
        const auto known = std::find_if(report.found.begin(), report.found.end(), same_place);
        if (known != report.found.end()) {
            if (const std::size_t meant = known->message.find(": did you mean"); meant != std::string::npos)
                one.message += known->message.substr(meant);
            report.found.erase(known);
        }
        report.found.push_back(std::move(one));
    }
    const auto by_place = [](const config::diagnostic& a, const config::diagnostic& b) {
        return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
    };
    std::stable_sort(report.found.begin(), report.found.end(), by_place);
    if (report.found.size() <= given.limit) return;
    report.more = true;
    std::stable_partition(report.found.begin(), report.found.end(), [](const auto& one) { return one.level == config::severity::error; });
    report.found.resize(given.limit);
    std::stable_sort(report.found.begin(), report.found.end(), by_place);
}

/// What to register for the app of a file without errors.
std::optional<registration> registration_in(std::string_view text, const options& given, const surroundings& around) {
    config::diagnostics ignored;
    const auto services = config::parse<config::services_config>(text, "", around.environment, ignored, inspect_options_of(given, around));
    return services ? registration_of(*services) : std::nullopt;
}

int check(const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    const auto read = config::read_file_and_mode(file);
    if (!read) return say_unusable(file, read.error(), given, around);
    auto looking = config::options_for(*read, inspect_options_of(given, around));
    looking.for_sign_in = true;
    auto report = config::inspect<config::services_config>(read->text.reveal(), around.environment, looking);
    if (given.codestream) add_codestream_faults(report, read->text.reveal(), given);
    const auto to_register = report.errors ? std::nullopt : registration_in(read->text.reveal(), given, around);
    if (given.json)
        print_json(file, report, around, to_register);
    else
        print(file, read->text.reveal(), report.found, given, around);
    if (to_register && !given.json)
        for (const std::string& note : notes_of(*to_register)) around.out << file << ": note: " << note << '\n';
    if (report.more) around.error << "config_doctor: " << file << " has more than " << given.limit << " faults; --limit N reports more\n";
    if (around.terminal && report.found.empty() && !given.json) around.error << "config_doctor: " << file << " has no faults\n";
    return report.errors || (given.strict && !report.found.empty()) ? faults : good;
}

} // namespace

const command check_command{"check", {"FILE"}, "report every fault of the file, each with its place",
    "One line per fault: FILE:LINE:COLUMN: error: /json/pointer: message (or warning:), and on a terminal the line itself.\n"
    "The content of strings is never shown: it may be a secret. Environment variables are applied, as they are when the services "
    "start.\n"
    "A variable that is not set is an error where Azure DevOps is concerned (integrations.devops, the addresses, ports and certificates of "
    "the\n"
    "server), and a warning elsewhere.\n"
    "For a file without errors, lines FILE: note: … say, without going online, which redirect URI and permissions to register for its app.\n",
    {"--comments", "--plain-json", "--strict", "--codestream", "--limit", "--max-depth", "--json"}, check};

} // namespace config_doctor
