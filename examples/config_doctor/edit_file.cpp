// SPDX-License-Identifier: BSL-1.0
#include "edit_file.hpp"
#include "inspect_options.hpp"
#include "report.hpp"

#include <azdo/config/load.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/save.hpp>
#include <azdo/core/secret.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <thread>

namespace config_doctor {
namespace {

namespace config = azdo::config;
using azdo::failure_kind;

void print(const std::string& file, const config::inspected& report, const options& given, const surroundings& around) {
    if (given.json) return print_json(file, report, around);
    for (const auto& one : report.found) around.out << config::to_line(file, one) << '\n';
}

/// Reports why the text could not be changed: its syntax errors, or the value that blocks the pointer's path.
int say_refused(
    const std::string& file, std::string_view text, const azdo::failure& why, const options& given, const surroundings& around) {
    const bool syntax = why.kind == failure_kind::protocol || why.kind == failure_kind::too_large;
    if (!syntax && why.place.line == 0) {
        around.error << "config_doctor: " << why.message << '\n';
        return unusable;
    }
    config::inspected report;
    if (syntax) report = config::inspect<config::services_config>(text, around.environment, inspect_options_of(given, around));
    if (!report.errors) {
        report.found = {{config::severity::error, why.place, why.message}};
        report.errors = true;
    }
    print(file, report, given, around);
    if (!given.json) around.error << "config_doctor: " << file << " was not changed\n";
    return faults;
}

config::save_options save_options_here() {
    std::error_code none;
    return {std::filesystem::temp_directory_path(none).string()};
}

} // namespace

int edit_file(const options& given, const surroundings& around, const text_change& change) {
    const std::string& file = given.arguments.front();
    const azdo::json::outline_options reading{true, static_cast<std::uint32_t>(given.max_depth)};
    for (int attempts = 1;; ++attempts) {
        const auto read = config::read_file_and_mode(file);
        if (!read) return say_unusable(file, read.error(), given, around);
        const azdo::secret<std::string>* const before = &read->text;
        auto made = change(before->reveal(), reading);
        if (!made) return say_refused(file, before->reveal(), made.error(), given, around);
        const azdo::secret<std::string> after(*std::move(made));
        const auto saved = config::save(file, after.reveal(), before->reveal(), save_options_here());
        if (!saved && saved.error().kind == failure_kind::conflict && attempts < 50) { // apply the change again to the new text
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            continue;
        }
        if (!saved) return say_unusable(file, saved.error(), given, around);
        if (!saved->note.empty()) around.error << "config_doctor: " << file << ": " << saved->note << '\n';
        const auto report = config::inspect<config::services_config>(
            after.reveal(), around.environment, config::options_for(*read, inspect_options_of(given, around)));
        if (!given.json && (around.terminal || !report.found.empty()))
            around.error << "config_doctor: " << file << " was saved" << (report.found.empty() ? "\n" : "; check now reports:\n");
        print(file, report, given, around);
        return good;
    }
}

} // namespace config_doctor
