// SPDX-License-Identifier: BSL-1.0
// From a configuration file to a described type: every fault, each with its place.
#pragma once

#include <azdo/config/check.hpp>
#include <azdo/config/environment.hpp>
#include <azdo/config/finding.hpp>
#include <azdo/config/read_file.hpp>
#include <azdo/config/services_config.hpp>
#include <azdo/config/substitute.hpp>
#include <azdo/config/text_walk.hpp>
#include <azdo/core/result.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/json/raw.hpp>
#include <azdo/schema/describe.hpp>

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

namespace detail {
constexpr std::size_t finding_limit = 100;

/// True when one of the findings is about this value, or about an object or array around it.
inline bool is_covered(const findings& found, std::string_view pointer) {
    return std::any_of(found.begin(), found.end(), [&](const finding& one) {
        const std::string_view other = one.place.pointer;
        return pointer.substr(0, other.size()) == other && (pointer.size() == other.size() || pointer[other.size()] == '/');
    });
}

/// Decodes as much as is right. False when the grammar is wrong, so that what was read is not to be looked at further.
template <class T>
bool decode_what_is_right(T& value, std::string_view written, const substituted_text& text, findings& found) {
    const json::decode_options options{.max_depth = walk_depth_limit, .null_is_absent = true};
    std::vector<json::fault_note> notes;
    json::decoder decoder(text.text(), options, finding_limit);
    decoder.collect(notes);
    if (decoder.run(&value, json::shape_of<T>, true)) return true;
    for (const json::fault& one : decoder.faults(notes))
        found.push_back({severity::error, text.original(written, one.place), one.message()});
    return json::decode<json::raw>(text.text(), options).has_value();
}

/// A member whose value came from the environment.
struct overridden {
    std::string pointer;
    std::string_view variable;
};

/// Gives findings that have only a pointer their line and column. What came from the environment has none: its variable is named.
inline void place_findings(std::string_view written, const std::vector<overridden>& elsewhere, findings& found) {
    for (finding& one : found) {
        if (one.place.line != 0) continue;
        const auto from =
            std::find_if(elsewhere.begin(), elsewhere.end(), [&](const overridden& set) { return set.pointer == one.place.pointer; });
        if (from == elsewhere.end()) one.place = locate(written, one.place.pointer);
        else one.message.append(" (the value comes from the environment variable ").append(from->variable).append(1, ')');
    }
}

/// Overrides from the environment, then the checks of the type itself.
template <class T, class E>
void complete(T& value, std::string_view written, const E& lookup, findings& found) {
    std::vector<overridden> elsewhere;
    findings more;
    override_from(value, lookup, [&](const std::string& pointer, std::string_view variable, std::string_view expected) {
        elsewhere.push_back({pointer, variable});
        if (!expected.empty()) more.push_back({severity::error, {pointer, 0, 0}, std::string("expected ").append(expected)});
    });
    if constexpr (requires { check(value); }) {
        const findings checked = check(value);
        more.insert(more.end(), checked.begin(), checked.end());
    }
    std::erase_if(more, [&](const finding& one) { return is_covered(found, one.place.pointer); });
    place_findings(written, elsewhere, more);
    found.insert(found.end(), more.begin(), more.end());
}

inline void sort_findings(findings& found) {
    const auto key = [](const finding& one) { return std::tuple(one.place.line, one.place.column); };
    std::stable_sort(found.begin(), found.end(), [&](const finding& a, const finding& b) { return key(a) < key(b); });
}

/// The errors as one failure: a line each, with the place of the first. Requirement: there is one.
inline failure to_failure(std::string_view file, const findings& found) {
    findings errors;
    std::copy_if(found.begin(), found.end(), std::back_inserter(errors), [](const finding& one) { return one.level == severity::error; });
    if (errors.size() > finding_limit) errors.resize(finding_limit);
    failure why = fail(failure_kind::invalid_input, to_text(file, errors));
    why.place = errors.front().place;
    return why;
}
} // namespace detail

/// Reads a text as a `T`: `${NAME}` replaced, null accepted for what is not required, variables of the environment on top (`as::env`), then
/// what `check(T)` says where there is such a function.
///
/// Example: `config::findings found;  auto services = config::parse<config::services_config>(text, "services.json", config::no_environment, found);`
///
/// All that there is to say goes to `found`, warnings too, in the order of the text.
/// Failures: `invalid_input` when there is an error among them; its message is all errors, a line `FILE:LINE:COLUMN: error: /pointer: …` each.
template <described T, environment E, class Isa = json::instruction_set>
result<T> parse(std::string_view written, std::string_view file, const E& lookup, findings& found) {
    if (written.find_first_not_of(" \t\r\n", written.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0) == written.npos) {
        found.push_back({severity::error, {{}, 1, 1}, "the file is empty: it needs at least {}"});
        return detail::to_failure(file, found);
    }
    const substituted_text text = substitute<T>(written, lookup);
    T value{};
    found.insert(found.end(), text.faults().begin(), text.faults().end());
    if (detail::decode_what_is_right(value, written, text, found)) detail::complete(value, written, lookup, found);
    detail::sort_findings(found);
    if (has_errors(found)) return detail::to_failure(file, found);
    return value;
}

/// Reads a configuration file.
///
/// Example: `auto services = azdo::config::load("codestream-services-config.json", azdo::config::process_environment);`
///
/// Failures: `not_found`, `storage` and `too_large` when the file cannot be read, and those of `parse`; the message begins with the file's
/// name. What the file holds is never shown.
template <described T = services_config, environment E>
result<T> load(const std::filesystem::path& path, const E& lookup, findings& found) {
    const std::string name = path.string();
    auto text = read_file(path);
    if (!text) {
        failure why = std::move(text).error();
        found.push_back({severity::error, {}, why.message});
        why.message = name + ": error: " + why.message;
        return why;
    }
    return parse<T>(text->reveal(), name, lookup, found);
}
/// As above, for who does not ask for warnings.
template <described T = services_config, environment E>
result<T> load(const std::filesystem::path& path, const E& lookup) {
    findings found;
    return config::load<T>(path, lookup, found);
}

} // namespace azdo::inline v1::config
