// SPDX-License-Identifier: BSL-1.0
// From a configuration file to a described type: every fault, each with its place.
#pragma once

#include <azdo/config/diagnostic.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/inspect.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services/services_config.hpp>
#include <azdo/config/type_descriptor.hpp>
#include <azdo/core/result.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/decoder.hpp>
#include <azdo/json/form.hpp>
#include <azdo/schema/describe.hpp>

#include <cstddef>
#include <filesystem>
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
    json::decoder decoder(text, options, most_type_faults);
    decoder.collect(notes);
    decoder.run(static_cast<T*>(value), json::shape_of<T>, true);
    decoder.finish(notes);
}
template <class T>
void remark_on_use(const void* value, diagnostic_sink& say) {
    if constexpr (requires { static_cast<const T*>(value)->check_sign_in(say); }) static_cast<const T*>(value)->check_sign_in(say);
}
} // namespace detail::inline AZDO_JSON_ISA

/// The errors as one failure: a line each, with the place of the first.
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
    if (why.message.empty()) why.message = std::string(file) + ": error: (root): there are errors behind the warnings that were reported";
    return why;
}

/// A type that says which variables of its file are not set: `std::vector<config::unset_variable> unset`, not described.
template <class T>
concept carries_unset = requires(T& value, std::vector<unset_variable> unset) {
    value.unset = std::move(unset);
};

/// Looks at a text as a `T`, without keeping what is in it: what `parse` says.
///
/// Example: `const auto report = azdo::config::inspect<azdo::config::services_config>(text, azdo::config::no_environment, {.strict = true});`
template <described T, environment_source E, class Isa = json::instruction_set>
inspected inspect(std::string_view text, const E& lookup, const inspect_options& options = {}) {
    const variable_lookup variables(lookup);
    T value{};
    return inspection(text, type_descriptor_of<T>, variables, options)
        .run(&value, detail::decode_what_is_right<T>, carries_unset<T>, detail::remark_on_use<T>);
}

/// Reads a text as a `T`: `${NAME}` replaced, variables of the environment on top (`as::env`), null accepted for what is not required;
/// then what the type itself says (`config::diagnostic_sink`).
///
/// Example: `config::diagnostics found;  auto services = config::parse<config::services_config>(text, "services.json", config::no_environment, found);`
///
/// All that there is to say goes to `found`, warnings too, in the order of the text. Comments and commas behind the last member are read
/// (`inspect_options::comments`), and a port that is written as text. A variable that is not set is an error in `found`, or a warning where
/// nothing here uses the value (`of_other_services`); a `T` that says itself which are not set (`services_config::unset`) is read all the
/// same.
/// Failures: `invalid_input` when there is another error; its message is all errors, a line `FILE:LINE:COLUMN: error: /pointer: …` each.
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

/// The options with what the file itself adds: its mode, where others may read it.
inline inspect_options options_for(const file_text& file, inspect_options options) {
    options.open_mode = file.others_may_read() ? std::optional<unsigned>(file.mode) : std::nullopt;
    return options;
}

/// Reads a configuration file. Secrets in a file that every user of the machine may read are a warning.
///
/// Example: `auto services = azdo::config::load("codestream-services-config.json", azdo::config::process_environment);`
///
/// Failures: `not_found`, `storage` and `too_large` when the file cannot be read, and those of `parse`; the message begins with the file's
/// name. What the file holds is never shown.
template <described T = services_config, environment_source E>
result<T> load(const std::filesystem::path& path, const E& lookup, diagnostics& found, const inspect_options& options = {}) {
    const std::string name = path.string();
    auto file = read_file_and_mode(path);
    if (!file) {
        failure why = std::move(file).error();
        found.clear();
        found.emplace_back().message = why.message; // no list of findings to copy from: g++ -O3 takes it for uninitialized
        why.message = name + ": error: " + why.message;
        return why;
    }
    return config::parse<T>(file->text.reveal(), name, lookup, found, options_for(*file, options));
}
/// As above, for who does not ask for warnings.
template <described T = services_config, environment_source E>
result<T> load(const std::filesystem::path& path, const E& lookup, const inspect_options& options = {}) {
    diagnostics found;
    return config::load<T>(path, lookup, found, options);
}

} // namespace azdo::inline v1::config
