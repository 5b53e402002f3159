// SPDX-License-Identifier: BSL-1.0
// Runs the program's commands inside the test's process.
#pragma once

#include <config_doctor/command.hpp>

#include <azdo/core/result.hpp>
#include <azdo/http/message.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

struct doctor_run {
    int code;
    std::string out;
    std::string error;
};

using variables_of_doctor = std::map<std::string, std::string, std::less<>>;

/// A doctor with its own variables, standard input and clock, which shows 2030-01-01T00:00:00Z.
struct doctor {
    variables_of_doctor variables{};
    std::string input{};
    bool terminal = false;
    bool colour = false;
    azdo::sys_time now{std::chrono::seconds{1893456000}};
    std::function<azdo::result<azdo::http::response>(const azdo::http::request&)> send{};
    std::function<void(bool)> echo{};

    doctor_run operator()(const std::vector<std::string>& arguments) const {
        std::istringstream in(input);
        std::ostringstream out, error;
        const auto lookup = [this](std::string_view name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        const int code = config_doctor::run(arguments, {in, out, error, lookup, [this] { return now; }, terminal, colour, {}, send, echo});
        return {code, out.str(), error.str()};
    }
};
