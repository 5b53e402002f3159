// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

namespace config_doctor {
namespace {

azdo::failure wrong(std::string message) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(message)); }

azdo::result<std::size_t> read_number(const std::string& name, const std::string& text, std::size_t most) {
    std::size_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || number < 1 || number > most)
        return wrong(name + " takes a whole number from 1 to " + std::to_string(most) + ", not \"" + text + "\"");
    return number;
}

/// Sets the option of this name. `value` is empty for one that takes none.
azdo::result<void> set(options& read, const std::string& name, const std::string& value) {
    if (name == "--comments")
        read.plain_json = false; // as is usual
    else if (name == "--plain-json")
        read.plain_json = true;
    else if (name == "--unknown-key")
        read.unknown_key = true;
    else if (name == "--json")
        read.json = true;
    else if (name == "--json-value")
        read.json_value = true;
    else if (name == "--strict")
        read.strict = true;
    else if (name == "--help")
        read.help = true;
    else if (name == "--secret")
        read.secret = value;
    else {
        const bool is_limit = name == "--limit";
        auto number = read_number(name, value, is_limit ? 1'000'000 : 1000);
        if (!number) return std::move(number).error();
        (is_limit ? read.limit : read.max_depth) = *number;
    }
    return {};
}

const option_help* find_option(std::string_view name) {
    const auto found = std::find_if(all_options.begin(), all_options.end(), [&](const option_help& one) { return one.name == name; });
    return found == all_options.end() ? nullptr : &*found;
}

} // namespace

const std::vector<option_help> all_options{
    {"--comments", "", "read //, /* */ and # comments and commas behind the last member: as is usual"},
    {"--plain-json", "", "refuse comments and commas behind the last member, as RFC 8259 has it"},
    {"--strict", "", "warn of every unknown key, and let warnings count as errors"},
    {"--limit", "N", "report at most N faults (100)"},
    {"--max-depth", "N", "the deepest nesting of objects and lists that is read (512)"},
    {"--json", "", "for machines: the report as JSON"},
    {"--unknown-key", "", "set a key that is not described, too"},
    {"--json-value", "", "the value on standard input is JSON, not plain text"},
    {"--secret", "NAME", "which of the app's two Client Secrets to replace: primary or alternative"},
    {"--help", "", "print this, or the help of a subcommand"},
};

azdo::result<options> read_options(const std::vector<std::string>& arguments) {
    options read;
    bool options_end = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (options_end || argument.size() < 2 || argument[0] != '-') {
            if (read.command.empty())
                read.command = argument;
            else
                read.arguments.push_back(argument);
            continue;
        }
        if (argument == "--") {
            options_end = true;
            continue;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument == "-h" ? "--help" : argument.substr(0, equals);
        const option_help* const known = find_option(name);
        if (known == nullptr) return wrong("there is no option " + name + "; config_doctor --help lists them");
        std::string value;
        if (known->value.empty()) {
            if (equals != argument.npos) return wrong(name + " takes no value");
        } else if (equals != argument.npos) {
            value = argument.substr(equals + 1);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        } else {
            return wrong(name + " needs a value behind it");
        }
        if (auto good = set(read, name, value); !good) return std::move(good).error();
        read.given.push_back(name);
    }
    const auto given = [&](std::string_view name) { return std::find(read.given.begin(), read.given.end(), name) != read.given.end(); };
    if (given("--comments") && given("--plain-json")) return wrong("--comments and --plain-json exclude each other: leave one of them out");
    return read;
}

} // namespace config_doctor
