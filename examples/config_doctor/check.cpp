// SPDX-License-Identifier: BSL-1.0
// `config_doctor check FILE`
#include "command.hpp"

#include <azdo/config/load.hpp>

#include <algorithm>
#include <ostream>

namespace config_doctor {
namespace {

int check(const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    const auto text = azdo::config::read_file(file);
    if (!text) {
        around.error << "config_doctor: " << file << ": " << text.error().message << '\n';
        return unusable;
    }
    azdo::config::findings found;
    const auto services = azdo::config::parse<azdo::config::services_config>(text->reveal(), file, around.environment, found);
    for (const auto& one : found) around.out << azdo::config::to_line(file, one) << '\n';
    return !services || (given.strict && !found.empty()) ? faults : good;
}

} // namespace

const command check_command{"check", {"FILE"}, "report every fault of the file, each with its place",
    "One line a fault: FILE:LINE:COLUMN: error: /json/pointer: message (or warning:). Text of the file is never shown: it may be a "
    "secret.\n",
    {"--comments", "--strict", "--limit", "--max-depth", "--json"}, check};

} // namespace config_doctor
