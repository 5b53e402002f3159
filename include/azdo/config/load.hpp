// SPDX-License-Identifier: BSL-1.0
// Reads a configuration file into a described type and reports every fault with its place.
#pragma once

#include <azdo/config/diagnostic.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/inspect.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/type_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/decoder.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <filesystem>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

namespace detail::inline AZDO_JSON_ISA {
inline constexpr std::size_t most_type_faults = 10'000;

template <class T>
void decode_what_is_right(std::string_view text, void* value, std::vector<json::fault_note>& notes) {
    const json::decode_options options{.max_depth = 1024, .null_is_absent = true, .allow_repeated_keys = true};
    json::decoder decoder(text, options, std::numeric_limits<std::size_t>::max());
    decoder.collect(notes, most_type_faults);
    decoder.run(static_cast<T*>(value), json::shape_of<T>, true);
    decoder.finish(notes);
}
template <class T>
void remark_on_use(const void* value, diagnostic_sink& say) {
    if constexpr (requires { static_cast<const T*>(value)->check_sign_in(say); }) static_cast<const T*>(value)->check_sign_in(say);
}
} // namespace detail::inline AZDO_JSON_ISA

/// The errors as one failure: one line per error, and the place of the first.
inline failure to_failure(std::string_view file, const diagnostics& found) {
    failure why = fail(failure_kind::invalid_input, "");
    for (const diagnostic& one : found) {
        if (one.level != severity::error) continue;
        if (why.message.empty())
            why.place = one.place;
        else
            why.message += '\n';
        why.message += to_line(file, one);
    }
    if (why.message.empty()) why.message = std::string(file) + ": error: (root): there are errors beyond the reported warnings";
    return why;
}

/// A type that lists the unset variables of its file in a member `std::vector<config::unset_variable> unset`, which is not described.
template <class T>
concept carries_unset = requires(T& value, std::vector<unset_variable> unset) {
    value.unset = std::move(unset);
};

/// Checks a text as a `T` without keeping its values; reports the same as `parse`.
///
/// Example: `const auto report = azdo::config::inspect<azdo::config::services_config>(text, azdo::config::no_environment, {.strict = true});`
template <described T, environment_source E, class Isa = json::instruction_set>
inspected inspect(std::string_view text, const E& lookup, const inspect_options& options = {}) {
    const variable_lookup variables(lookup);
    T value{};
    return inspection(text, type_descriptor_of<T>, variables, options)
        .run(&value, detail::decode_what_is_right<T>, carries_unset<T>, detail::remark_on_use<T>);
}

/// Reads a text as a `T`: replaces `${NAME}`, applies overriding environment variables (`as::env`), accepts null for members that are not
/// required, then runs the type's own checks (`config::diagnostic_sink`).
///
/// Example: `config::diagnostics found;  auto services = config::parse<config::services_config>(text, "services.json", config::no_environment, found);`
/// `found` receives all errors and warnings in file order. Comments and a comma after the last member are accepted
/// (`inspect_options::comments`), as is a port written as text. An unset variable is an error in `found`, or a warning if nothing here uses
/// the value (`of_other_services`); a `T` that lists unset variables itself (`services_config::unset`) is read all the same.
/// Failures: `invalid_input` if there is any other error; its message has a line `FILE:LINE:COLUMN: error: /pointer: …` for each error.
template <described T, environment_source E, class Isa = json::instruction_set>
result<T> parse(std::string_view text, std::string_view file, const E& lookup, diagnostics& found, const inspect_options& options = {}) {
    const variable_lookup variables(lookup);
    T value{};
    inspection looked(text, type_descriptor_of<T>, variables, options);
    inspected made = looked.run(&value, detail::decode_what_is_right<T>, carries_unset<T>, detail::remark_on_use<T>);
    found = std::move(made.found);
    if (!made.usable) return config::to_failure(file, found);
    if constexpr (carries_unset<T>) value.unset = looked.unset();
    return value;
}

/// Adds the file's mode to the options if other users may read the file.
inline inspect_options options_for(const file_text& file, inspect_options options) {
    options.open_mode = file.others_may_read() ? std::optional<unsigned>(file.mode) : std::nullopt;
    return options;
}

/// Reads a configuration file. Secrets in a file that every user of the machine may read produce a warning.
///
/// Example: `auto services = azdo::config::load("codestream-services-config.json", azdo::config::process_environment);`
///
/// Failures: `not_found`, `storage` and `too_large` if the file cannot be read, `conflict` if it grows while it is read (another program is
/// writing it: try again), and those of `parse`; the message begins with the file's name. The file's content is never shown.
template <described T = services_config, environment_source E>
result<T> load(const std::filesystem::path& path, const E& lookup, diagnostics& found, const inspect_options& options = {}) {
    const std::string name = path.string();
    auto file = read_file_and_mode(path);
    if (!file) {
        failure why = std::move(file).error();
        found.clear();
        found.emplace_back().message = why.message; // not a copy from a list of diagnostics, which g++ -O3 takes for uninitialized
        why.message = name + ": error: " + why.message;
        return why;
    }
    return config::parse<T>(file->text.reveal(), name, lookup, found, options_for(*file, options));
}
/// Overload that discards warnings.
template <described T = services_config, environment_source E>
result<T> load(const std::filesystem::path& path, const E& lookup, const inspect_options& options = {}) {
    diagnostics found;
    return config::load<T>(path, lookup, found, options);
}

} // namespace azdo::inline v1::config
