// SPDX-License-Identifier: BSL-1.0
// `config_doctor check FILE`
#include "command.hpp"
#include "excerpt.hpp"
#include "inspect_options.hpp"
#include "report.hpp"

#include <azdo/config/load.hpp>

#include <ostream>
#include <string>

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

int check(const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    const auto read = config::read_file_and_mode(file);
    if (!read) return say_unusable(file, read.error(), given, around);
    auto looking = config::options_for(*read, inspect_options_of(given, around));
    looking.for_sign_in = true;
    const auto report = config::inspect<config::services_config>(read->text.reveal(), around.environment, looking);
    if (given.json)
        print_json(file, report, around);
    else
        print(file, read->text.reveal(), report.found, given, around);
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
    "server), and a warning elsewhere.\n",
    {"--comments", "--plain-json", "--strict", "--limit", "--max-depth", "--json"}, check};

} // namespace config_doctor
