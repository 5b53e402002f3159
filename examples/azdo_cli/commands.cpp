// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/commands.hpp>

#include <azdo_cli/display_text.hpp>

#include <algorithm>

namespace azdo_cli {

namespace {

/// Appends a line of two columns, the right one wrapped to what is left of the width.
void add_line(std::string& text, std::string_view left, std::string_view right, std::size_t indent, std::size_t width) {
    const std::vector<std::string> parts =
        width == 0 ? std::vector<std::string>{std::string(left)} : wrap(left, std::max<std::size_t>(width, 12) - 6);
    for (const std::string& part : parts) text.append(&part == &parts.front() ? "  " : "\n      ").append(part);
    const bool narrow = width != 0 && width < indent + 24; // then the right column has lines of its own
    const std::size_t begin = narrow ? 6 : indent;
    bool fresh = !narrow && left.size() + 3 <= begin;
    if (fresh) text.append(begin - left.size() - 2, ' ');
    const std::vector<std::string> lines =
        width == 0 ? std::vector<std::string>{std::string(right)} : wrap(right, width - std::min(width - 1, begin));
    for (const std::string& line : lines) {
        if (!fresh) text.append(1, '\n').append(begin, ' ');
        text += line;
        fresh = false;
    }
    text += '\n';
}

void add_paragraph(std::string& text, std::string_view paragraph, std::size_t width) {
    while (!paragraph.empty()) {
        const std::string_view line = paragraph.substr(0, paragraph.find('\n'));
        paragraph.remove_prefix(std::min(line.size() + 1, paragraph.size()));
        if (width == 0 || line.starts_with(' ')) // an example stays as it is
            text.append(line) += '\n';
        else
            for (const std::string& part : wrap(line, width)) text.append(part) += '\n';
    }
}

void add_options(std::string& text, const std::vector<option>& options, std::size_t width) {
    for (const option& one : options) {
        std::string left(one.name);
        if (!one.value.empty()) left.append(1, ' ').append(one.value);
        add_line(text, left, one.summary, 24, width);
    }
}

} // namespace

const std::vector<const command*>& all_commands() {
    static const std::vector<const command*> all{&login_command, &logout_command, &orgs_command, &projects_command, &query_command,
        &show_command, &create_command, &set_command, &comment_command, &attach_command, &sync_command, &run_command, &pr_list_command,
        &pr_create_command, &pr_vote_command, &pr_complete_command, &invoke_command, &completion_command};
    return all;
}

const command* find_command(std::string_view name) {
    const auto& all = all_commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const command* one) { return one->name == name; });
    return found == all.end() ? nullptr : *found;
}

const std::vector<option>& common_options() {
    static const std::vector<option> all{
        {"--organization", "NAME", "the organization of Azure DevOps Services (AZDO_ORGANIZATION)"},
        {"--server", "URL", "an Azure DevOps Server instead (AZDO_SERVER)"},
        {"--collection", "NAME", "the collection of that server"},
        {"--project", "NAME", "the project (AZDO_PROJECT)"},
        {"--pat", "", "read a personal access token from standard input (AZDO_PAT)"},
        {"--json", "", "print JSON, for programs"},
        {"--verbose", "", "show each request on standard error"},
        {"--help", "", "print this"},
    };
    return all;
}

std::string operands_of(const command& one) {
    std::string text;
    for (const operand& each : one.operands) {
        std::string name(each.name);
        if (each.repeats) name += "...";
        if (!each.required) name.insert(0, 1, '[').append(1, ']');
        text.append(text.empty() ? "" : " ").append(name);
    }
    return text;
}

std::string help_text(std::size_t width) {
    std::string text;
    add_paragraph(text, "azdo works with Azure DevOps from a terminal.\n\nusage: azdo COMMAND [ARGUMENTS] [OPTIONS]\n\n", width);
    for (const command* one : all_commands()) {
        std::string left(one->name);
        if (const std::string operands = operands_of(*one); !operands.empty()) left.append(1, ' ').append(operands);
        add_line(text, left, one->summary, 30, width);
    }
    text += "\noptions of every command:\n";
    add_options(text, common_options(), width);
    text += '\n';
    add_paragraph(text,
        "exit code: 0 done; 1 failure; 2 the command line cannot be used; 3 not signed in; 4 not found; 5 conflict\n"
        "azdo COMMAND --help describes one command.\n",
        width);
    return text;
}

std::string help_text(const command& one, std::size_t width) {
    std::string usage = "usage: azdo " + std::string(one.name);
    if (const std::string operands = operands_of(one); !operands.empty()) usage.append(1, ' ').append(operands);
    std::string summary(one.summary);
    if (summary.front() >= 'a' && summary.front() <= 'z') summary.front() = static_cast<char>(summary.front() - 'a' + 'A');
    std::string text;
    add_paragraph(text, usage + " [OPTIONS]\n" + summary + ".\n", width);
    if (!one.help.empty()) {
        text += '\n';
        add_paragraph(text, one.help, width);
    }
    if (!one.options.empty()) {
        text += "\noptions:\n";
        add_options(text, one.options, width);
    }
    text += "\noptions of every command:\n";
    add_options(text, common_options(), width);
    return text;
}

} // namespace azdo_cli
