// SPDX-License-Identifier: BSL-1.0
// `config_doctor show FILE`
#include "command.hpp"
#include "inspect_options.hpp"
#include "report.hpp"

#include <azdo/config/value_source.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace config_doctor {
namespace {

namespace config = azdo::config;

std::string_view name_of(config::source from) {
    switch (from) {
    case config::source::file: return "file";
    case config::source::variable: return "variable";
    case config::source::environment: return "environment";
    case config::source::by_default: break;
    }
    return "default";
}

std::string origin_text(const std::string& file, const config::value_source& one) {
    const std::string place = file + ":" + std::to_string(one.place.line) + ":" + std::to_string(one.place.column);
    switch (one.from) {
    case config::source::file: return place + (one.faulty ? ", with a fault: the default is used" : "");
    case config::source::variable: return "${" + one.variable + "}, " + place;
    case config::source::environment: return "environment " + one.variable;
    case config::source::by_default: break;
    }
    return "default";
}

struct value_entry {
    std::string pointer;
    azdo::json::raw value;
    std::string origin;
    std::optional<std::string> variable{};
    std::optional<std::uint64_t> line{};
    std::optional<std::uint64_t> column{};
    bool faulty = false;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"pointer", &value_entry::pointer>(), azdo::field<"value", &value_entry::value>(),
            azdo::field<"origin", &value_entry::origin>(), azdo::field<"variable", &value_entry::variable>(),
            azdo::field<"line", &value_entry::line>(), azdo::field<"column", &value_entry::column>(),
            azdo::field<"faulty", &value_entry::faulty>());
    }
};

std::string as_json(const std::vector<config::value_source>& values) {
    std::vector<value_entry> made;
    for (const config::value_source& one : values) {
        value_entry& entry = made.emplace_back();
        entry.pointer = one.place.pointer;
        if (auto value = azdo::json::raw::parse(one.shown)) entry.value = *std::move(value);
        entry.origin = name_of(one.from);
        if (!one.variable.empty()) entry.variable = one.variable;
        if (one.place.line != 0) entry.line = one.place.line, entry.column = one.place.column;
        entry.faulty = one.faulty;
    }
    return azdo::json::encode(made);
}

int show(const options& given, const surroundings& around) {
    const std::string& file = given.arguments.front();
    const auto text = config::read_file(file);
    if (!text) return say_unusable(file, text.error(), given, around);
    config::inspected report;
    const auto values =
        config::value_sources<config::services_config>(text->reveal(), around.environment, report, inspect_options_of(given, around));
    if (given.json)
        around.out << as_json(values) << '\n';
    else
        for (const config::value_source& one : values)
            around.out << config::printable(one.place.pointer.empty() ? "(root)" : one.place.pointer) << " = " << one.shown << "  ("
                       << origin_text(file, one) << ")\n";
    if (!report.errors) return good;
    around.error << "config_doctor: " << file << " has errors; config_doctor check lists them\n";
    return faults;
}

} // namespace

const command show_command{"show", {"FILE"}, "print every effective value and where it comes from",
    "One line per value: /json/pointer = value  (FILE:LINE:COLUMN, an environment variable, or default).\n"
    "Secrets, and strings that are not described, print as \"…\".\n",
    {"--comments", "--max-depth", "--json"}, show};

} // namespace config_doctor
