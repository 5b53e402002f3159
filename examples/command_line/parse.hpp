// SPDX-License-Identifier: BSL-1.0
// What the command lines of our programs have in common, over CLI11.
#pragma once

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace command_line {

/// A command line that cannot be used; the text says why, in a sentence without a full stop. It names options and repeats no values, which may be
/// secrets.
struct usage_error : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Accepts whole numbers in decimal digits.
inline CLI::Validator whole_number(std::size_t least, std::size_t most) {
    const auto judge = [=](const std::string& text) {
        std::size_t number = 0;
        bool good = !text.empty();
        for (const char c : text) {
            good = good && c >= '0' && c <= '9' && number <= most;
            if (good) number = number * 10 + static_cast<std::size_t>(c - '0');
        }
        return good && number >= least && number <= most
                   ? std::string()
                   : "expected a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    };
    return CLI::Validator(judge, "", "");
}

/// Accepts every text that is not empty.
inline CLI::Validator some_text() {
    return CLI::Validator([](const std::string& text) { return std::string(text.empty() ? "needs a value" : ""); }, "", "");
}

/// An option that takes one value and may be given once. The value must not be empty.
template <class Value>
CLI::Option* add_single(CLI::App& app, const std::string& name, Value& to) {
    return app.add_option(name, to)->take_last()->check(some_text()); // `parse` counts
}

/// A switch. `--name=value` is refused.
inline CLI::Option* add_switch(CLI::App& app, const std::string& name, bool& to) { return app.add_flag(name, to)->disable_flag_override(); }

/// Prepares an application: only what is added is read, and nothing is printed.
inline void only_what_is_added(CLI::App& app) {
    app.set_help_flag();
    app.allow_windows_style_options(false);
}

namespace detail {
/// The name of an option for a message, or an empty text for what does not look like one: it may be a secret.
inline std::string shown_name(std::string_view argument) {
    const std::string_view name = argument.substr(0, argument.find('='));
    const bool looks_like_one = name.size() > 2 && name.size() <= 32 && name.substr(0, 2) == "--" &&
                                name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == name.npos;
    return looks_like_one ? std::string(name) : std::string();
}

inline std::string of_unexpected(const std::vector<std::string>& rest) {
    if (rest.empty() || rest.front().size() < 2 || rest.front().front() != '-') return "there is an argument that is not expected";
    const std::string name = shown_name(rest.front());
    return name.empty() ? "an option is not known" : "there is no option " + name;
}

/// CLI11 begins its sentence with the option's name, which for a switch has no dashes.
inline std::string of_missing_value(const CLI::App& app, std::string_view sentence) {
    std::string name(sentence.substr(0, sentence.find_first_of(": ")));
    if (name.front() != '-') name.insert(0, name.size() == 1 ? "-" : "--"); // of a switch
    const CLI::Option* const option = app.get_option_no_throw(name);
    return name + (option != nullptr && option->get_items_expected_max() == 0 ? " takes no value" : " needs a value");
}
} // namespace detail

/// Reads the arguments that follow the program's name. Options from `add_single` may be given once.
///
/// Failures: throws `usage_error`.
inline void parse(CLI::App& app, std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end()); // CLI11 reads them from the end
    try {
        app.parse(std::move(arguments));
    } catch (const CLI::ExtrasError&) {
        throw usage_error(detail::of_unexpected(app.remaining()));
    } catch (const CLI::ArgumentMismatch& why) {
        throw usage_error(detail::of_missing_value(app, why.what()));
    } catch (const CLI::ValidationError& why) {
        throw usage_error(why.what());
    } catch (const CLI::ExcludesError& why) {
        throw usage_error(why.what());
    } catch (const CLI::RequiresError& why) {
        throw usage_error(why.what());
    } catch (const CLI::ParseError&) { // the texts of the others repeat values
        throw usage_error("the arguments cannot be read");
    }
    for (const CLI::Option* const one : std::as_const(app).get_options())
        if (one->get_multi_option_policy() == CLI::MultiOptionPolicy::TakeLast && one->get_items_expected_max() > 0 && one->count() > 1)
            throw usage_error(one->get_name() + " may be given once");
}

} // namespace command_line
