// SPDX-License-Identifier: BSL-1.0
#include "command.hpp"

#include <algorithm>

namespace config_doctor {
namespace {

std::string usage_of(const command& one) {
    std::string text(one.name);
    for (const std::string_view argument : one.arguments) text.append(1, ' ').append(argument);
    return text;
}

void add_line(std::string& text, std::string_view left, std::string_view right, std::size_t width) {
    text.append("  ").append(left).append(left.size() < width ? width - left.size() : 1, ' ').append(right) += '\n';
}

void add_option(std::string& text, const option_help& one) {
    std::string left(one.name);
    if (!one.value.empty()) left.append(1, ' ').append(one.value);
    add_line(text, left, one.summary, 16);
}

} // namespace

std::string help_text() {
    std::string text = "config_doctor reads, explains and edits codestream-services-config.json.\n\nusage: config_doctor COMMAND "
                       "[ARGUMENTS] [OPTIONS]\n\n";
    for (const command* one : all_commands()) add_line(text, usage_of(*one), one->summary, 24);
    text += "\noptions, before or after the arguments:\n";
    for (const option_help& one : all_options) add_option(text, one);
    return text.append(
        "\nexit code: 0 no errors; 1 errors, or warnings with --strict; 2 the file cannot be used at all, or the command is wrong\n"
        "config_doctor COMMAND --help describes one command.\n");
}

std::string help_text(const command& one) {
    std::string text = "usage: config_doctor " + usage_of(one) + " [OPTIONS]\n" + std::string(one.summary) + ".\n";
    if (!one.help.empty()) text.append(1, '\n').append(one.help);
    text += "\noptions:\n";
    for (const option_help& option : all_options)
        if (option.name == "--help" || std::find(one.takes.begin(), one.takes.end(), option.name) != one.takes.end())
            add_option(text, option);
    return text;
}

} // namespace config_doctor
