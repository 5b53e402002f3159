// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <azdo/json/encode.hpp>
#include <azdo/schema/describe.hpp>

#include <cstdint>
#include <optional>
#include <ostream>
#include <vector>

namespace config_doctor {
namespace {

struct diagnostic_entry {
    std::string severity;
    std::uint64_t line;
    std::uint64_t column;
    std::string pointer;
    std::string message;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"severity", &diagnostic_entry::severity>(), azdo::field<"line", &diagnostic_entry::line>(),
            azdo::field<"column", &diagnostic_entry::column>(), azdo::field<"pointer", &diagnostic_entry::pointer>(),
            azdo::field<"message", &diagnostic_entry::message>());
    }
};

struct registration_entry {
    std::string kind;
    std::string redirect_uri;
    std::vector<std::string> permissions;
    std::string scopes;
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"kind", &registration_entry::kind>(),
            azdo::field<"redirectUri", &registration_entry::redirect_uri>(), azdo::field<"permissions", &registration_entry::permissions>(),
            azdo::field<"scopes", &registration_entry::scopes>());
    }
};

struct report_entry {
    std::string file;
    bool usable = true;
    std::uint64_t errors = 0;
    std::uint64_t warnings = 0;
    bool more = false; ///< there are more than the listed ones
    std::vector<diagnostic_entry> diagnostics{};
    std::optional<registration_entry> registration{};
    static constexpr auto schema() {
        return azdo::describe(azdo::field<"file", &report_entry::file>(), azdo::field<"usable", &report_entry::usable>(),
            azdo::field<"errors", &report_entry::errors>(), azdo::field<"warnings", &report_entry::warnings>(),
            azdo::field<"more", &report_entry::more>(), azdo::field<"diagnostics", &report_entry::diagnostics>(),
            azdo::field<"registration", &report_entry::registration>());
    }
};

} // namespace

void print_json(const std::string& file, const azdo::config::inspected& report, const surroundings& around,
    const std::optional<registration>& to_register) {
    report_entry made{file, true, 0, 0, report.more, {}, {}};
    if (to_register)
        made.registration = {
            to_register->in_entra ? "entra" : "legacy", to_register->redirect_uri, to_register->permissions, to_register->scopes};
    for (const auto& one : report.found) {
        const bool error = one.level == azdo::config::severity::error;
        ++(error ? made.errors : made.warnings);
        made.diagnostics.push_back({error ? "error" : "warning", one.place.line, one.place.column, one.place.pointer, one.message});
    }
    around.out << azdo::json::encode(made) << '\n';
}

int say_unusable(const std::string& file, const azdo::failure& why, const options& given, const surroundings& around) {
    around.error << "config_doctor: " << file << ": " << why.message << '\n';
    if (given.json)
        around.out << azdo::json::encode(report_entry{file, false, 1, 0, false, {{"error", 0, 0, "", why.message}}, {}}) << '\n';
    return unusable;
}

} // namespace config_doctor
