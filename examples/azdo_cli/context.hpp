// SPDX-License-Identifier: BSL-1.0
// What a command works with: its arguments, the client, and ways to print.
#pragma once

#include <azdo_cli/command.hpp>
#include <azdo_cli/surroundings.hpp>
#include <azdo_cli/table.hpp>

#include <azdo/http/blocking_driver.hpp>
#include <azdo/http/client.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace azdo_cli {

/// Styles of a text in a terminal that shows colours.
enum class style { plain, strong, faint, good, bad };

class context {
public:
    context(arguments given, const surroundings& around) : given_(std::move(given)), around_(around) {}

    const arguments& given() const noexcept { return given_; }
    /// The text of an operand, or an empty one.
    const std::string& operand(std::size_t at) const;
    /// An operand that is a whole number above 0, such as the id of a work item. Throws `usage_error`; `name` is the operand's.
    int number(std::size_t at, std::string_view name) const;
    /// The same for an option; `otherwise` where it is not given.
    int number(std::string_view option, int otherwise) const;
    const surroundings& around() const noexcept { return around_; }

    /// The client of this call: of the organization or the server that the command line names, or as the person has signed in.
    /// Failures: `not_signed_in`; those of reading what `login` has kept.
    azdo::result<azdo::client> connect() const;
    /// The project: `--project`, AZDO_PROJECT, or the one that `login` has kept. Throws `usage_error` where there is none.
    std::string project() const;
    /// The same; empty where there is none.
    std::string project_or_none() const;
    /// For each call: it ends when the person wants to stop.
    azdo::call_options call_options(std::chrono::milliseconds timeout = std::chrono::seconds(100)) const;

    bool json() const { return given_.has("--json"); }
    bool verbose() const { return given_.has("--verbose"); }

    /// Prints a table that fits the terminal. Everything that prints throws `output_lost` when nobody reads any longer.
    void print(const table& what) const;
    /// Prints a line, safe for a terminal, and not cut.
    void print_line(std::string_view text, style how = style::plain) const;
    /// Prints the lines of a text, safe for a terminal.
    void print_lines(std::string_view text) const;
    /// Prints a JSON text; over several lines where a person looks.
    void print_json(std::string_view text) const;
    /// Tells a person on standard error what was done.
    void tell(std::string_view text) const;
    /// Hands everything printed to the reader.
    void flush() const;

private:
    arguments given_;
    const surroundings& around_;
};

/// The part of a bar that is done, `[#####.....]  50% Uploading`, in a terminal; elsewhere nothing. It vanishes in the end.
class progress {
public:
    progress(const surroundings& around, std::string_view label) : around_(around), label_(label) {}
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;
    ~progress();

    /// `most` may be 0, where the end is not known: then the number is shown.
    void show(std::uint64_t now, std::uint64_t most);

private:
    const surroundings& around_;
    std::string label_;
    std::chrono::steady_clock::time_point shown_{};
    bool visible_ = false;
};

} // namespace azdo_cli
