// SPDX-License-Identifier: BSL-1.0
#include "command.hpp"

#include <algorithm>
#include <ostream>

namespace config_doctor {
namespace {

int wrong(const surroundings& around, std::string_view message, std::string_view hint) {
    around.error << "config_doctor: " << message << '\n' << hint;
    return unusable;
}

const command* find_command(std::string_view name) {
    const auto& all = all_commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const command* one) { return one->name == name; });
    return found == all.end() ? nullptr : *found;
}

} // namespace

int run(const std::vector<std::string>& arguments, const surroundings& around) {
    const std::string_view hint = "config_doctor --help lists the commands and options.\n";
    const auto given = read_options(arguments);
    if (!given) return wrong(around, given.error().message, hint);
    if (given->command.empty() && given->help) return around.out << help_text(), good;
    if (given->command.empty()) return wrong(around, "no command was given", help_text());
    const command* const chosen = find_command(given->command);
    if (chosen == nullptr) return wrong(around, "unknown command", hint);
    if (given->help) return around.out << help_text(*chosen), good;
    for (const std::string& name : given->given)
        if (std::find(chosen->takes.begin(), chosen->takes.end(), name) == chosen->takes.end())
            return wrong(around, std::string(chosen->name) + " does not take " + name, help_text(*chosen));
    if (given->arguments.size() != chosen->arguments.size())
        return wrong(around,
            std::string(chosen->name) + " takes " + std::to_string(chosen->arguments.size()) + " argument" +
                (chosen->arguments.size() == 1 ? "" : "s") + ", not " + std::to_string(given->arguments.size()),
            help_text(*chosen));
    return chosen->run(*given, around);
}

} // namespace config_doctor
