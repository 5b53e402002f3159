// SPDX-License-Identifier: BSL-1.0
#include "operation_arguments.hpp"

#include <azdo/config/key_suggestion.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/time.hpp>
#include <azdo/json/raw.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>
#include <utility>

namespace azdo_cli {
namespace {

azdo::failure unusable(std::string why) { return azdo::fail(azdo::failure_kind::invalid_input, std::move(why)); }

std::string_view without_dollar(std::string_view key) { return key.starts_with('$') ? key.substr(1) : key; }
std::string_view last_part(std::string_view key) { return without_dollar(key.substr(key.rfind('.') + 1)); }

template <class Texts>
std::string join(const Texts& all) {
    std::string text;
    for (const auto& one : all) text.append(text.empty() ? "" : ", ").append(one);
    return text;
}

/// The parameter that a name means.
azdo::result<const parameter*> find_parameter(const std::vector<parameter>& all, std::string_view name) {
    std::vector<const parameter*> by_last_part;
    for (const parameter& one : all) {
        if (one.where == part::body) continue;
        if (azdo::config::same_words(without_dollar(one.key), without_dollar(name))) return &one;
        if (azdo::config::same_words(last_part(one.key), without_dollar(name))) by_last_part.push_back(&one);
    }
    if (by_last_part.size() == 1) return by_last_part.front();
    std::vector<std::string_view> names(by_last_part.size());
    std::transform(by_last_part.begin(), by_last_part.end(), names.begin(), [](const parameter* one) { return one->key; });
    if (!names.empty()) return unusable(std::string(name) + " could be " + join(names));
    azdo::config::key_suggestion similar(name);
    for (const parameter& one : all)
        if (one.where != part::body) {
            similar.consider(one.key);
            names.push_back(one.key);
        }
    std::string why = "this operation has no parameter " + std::string(name);
    if (!similar.best().empty())
        why.append(": did you mean ").append(similar.best()).append("?");
    else
        why.append(names.empty() ? "" : ": it has " + join(names));
    return unusable(std::move(why));
}

template <class Number>
bool is_number(std::string_view text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc{} && read.ptr == text.data() + text.size();
}

/// The expectation that a value does not meet, or an empty text. Letters of an enumeration and of a Boolean are taken in any case, and
/// spelled as the service does.
std::string read_one(const parameter& as, std::string& value) {
    const auto among = [&](const auto& all) {
        for (const std::string_view one : all)
            if (azdo::detail::equal_ignoring_case(one, value)) {
                value = one;
                return true;
            }
        return false;
    };
    if (!as.values.empty()) {
        if (among(as.values)) return {};
        return "one of " + join(as.values);
    }
    constexpr std::string_view booleans[] = {"true", "false"};
    if (as.type == "boolean") return among(booleans) ? "" : "true or false";
    if (as.type == "int32") return is_number<std::int32_t>(value) ? "" : "a whole number of 32 bits";
    if (as.type == "int64") return is_number<std::int64_t>(value) ? "" : "a whole number of 64 bits";
    if (as.type == "number") return is_number<double>(value) ? "" : "a number";
    if (as.type == "time") return azdo::parse_time(value) ? "" : "a time such as 2026-03-01T09:30:00Z";
    return {};
}

std::string read_value(const parameter& as, std::string& value) {
    if (!as.is_list) return read_one(as, value);
    std::string all;
    for (std::string_view rest = value;;) {
        const std::size_t comma = rest.find(',');
        std::string one(rest.substr(0, comma));
        if (const std::string expected = read_one(as, one); !expected.empty()) return "a list, with commas, of: " + expected;
        all += one;
        if (comma == rest.npos) break;
        all += ',';
        rest.remove_prefix(comma + 1);
    }
    value = std::move(all);
    return {};
}

azdo::parameter_place place_of(part where) {
    if (where == part::path) return azdo::parameter_place::path;
    return where == part::header ? azdo::parameter_place::header : azdo::parameter_place::query;
}

/// `Name` and `Value`.
azdo::result<std::pair<std::string, std::string>> split(const std::string& word, std::string_view what) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos || equals == 0) return unusable(std::string(what) + " is written as Name=Value");
    return std::pair(word.substr(0, equals), word.substr(equals + 1));
}

azdo::result<void> set_value(azdo::untyped_operation& made, const std::vector<parameter>& all, const std::string& word) {
    auto pair = split(word, "an argument of an operation");
    if (!pair) return pair.error();
    auto& [name, value] = *pair;
    const auto found = find_parameter(all, name);
    if (!found) return found.error();
    const parameter& one = **found;
    if (value.empty()) return unusable(std::string(one.key) + " is empty");
    if (const std::string expected = read_value(one, value); !expected.empty())
        return unusable(std::string(one.key) + " is not as expected: " + expected);
    if (!made.find(one.key)->value.empty()) return unusable(std::string(one.key) + " is given twice");
    made.set(one.key, std::move(value));
    return {};
}

azdo::result<void> set_query(azdo::untyped_operation& made, const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        auto pair = split(word, "a parameter of the query");
        if (!pair) return pair.error();
        if (azdo::detail::equal_ignoring_case(pair->first, "api-version"))
            return unusable("the version follows from the operation and the server: --query cannot change api-version");
        const azdo::untyped_parameter* const there = made.find(pair->first);
        if (there != nullptr && there->where != azdo::parameter_place::query)
            return unusable(pair->first + " is not a parameter of the query");
        if (there != nullptr && !there->value.empty()) return unusable(pair->first + " is given twice");
        made.set(pair->first, std::move(pair->second));
    }
    return {};
}

azdo::result<void> set_body(azdo::untyped_operation& made, const parameter* taken, const std::optional<azdo::http::upload>& body) {
    if (!body) return {};
    if (taken == nullptr) return unusable("this operation takes no body");
    made.content_type = taken->type;
    made.body = body;
    if (!azdo::detail::is_json(taken->type)) return {};
    const auto read = azdo::json::raw::parse(body->bytes());
    if (read) return {};
    const auto& place = read.error().place;
    return unusable("the body is not JSON: line " + std::to_string(place.line) + ", column " + std::to_string(place.column) + ": " +
                    read.error().message);
}

azdo::result<void> check_missing(const azdo::untyped_operation& made, const std::vector<parameter>& all) {
    std::vector<std::string> missing;
    for (const parameter& one : all)
        if (one.where == part::body && one.required && !made.body)
            missing.emplace_back("a body (--in-file)");
        else if (one.where != part::body && one.required && one.key != "organization" && made.find(one.key)->value.empty())
            missing.emplace_back(one.key);
    if (missing.empty()) return {};
    return unusable("this operation needs " + join(missing));
}

} // namespace

azdo::result<azdo::untyped_operation> prepare(const operation_row& wanted, const operation_arguments& given) {
    const std::vector<parameter> all = parameters_of(wanted);
    azdo::untyped_operation made{&wanted.endpoint};
    made.answers_bytes = wanted.result == answer::bytes;
    const parameter* body = nullptr;
    for (const parameter& one : all)
        if (one.where == part::body)
            body = &one;
        else
            made.parameters.push_back({std::string(one.key), place_of(one.where)});
    for (const std::string& word : given.values)
        if (auto set = set_value(made, all, word); !set) return set.error();
    if (auto set = set_query(made, given.query); !set) return set.error();
    for (const parameter& one : all)
        if (one.where == part::path && one.key == "project" && (one.required || given.project_was_named) &&
            made.find("project")->value.empty())
            made.set("project", given.project);
    if (auto set = set_body(made, body, given.body); !set) return set.error();
    if (auto complete = check_missing(made, all); !complete) return complete.error();
    return made;
}

} // namespace azdo_cli
