// SPDX-License-Identifier: BSL-1.0
// Environment variables, handed in: who looks them up, and how those that a description names override a value.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/json/pointer.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <charconv>
#include <concepts>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::config {

/// What looks up a variable: a callable from its name to its value, or nothing where it is unset.
///
/// Example: `[&](std::string_view name) -> std::optional<std::string> { … }`
template <class E>
concept environment = requires(const E& lookup, std::string_view name) {
    { lookup(name) } -> std::convertible_to<std::optional<std::string>>;
};

/// No variable is set.
inline constexpr auto no_environment = [](std::string_view) -> std::optional<std::string> { return std::nullopt; };

/// The variables of this process. Requirement: no thread changes them meanwhile.
inline constexpr auto process_environment = [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string(name).c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
};

namespace detail {
template <class T>
inline constexpr bool is_secret = false;
template <class T>
inline constexpr bool is_secret<secret<T>> = true;

/// What a text from the environment has to be for a member of type `T`.
template <class T>
constexpr std::string_view expected_text() {
    if constexpr (std::is_same_v<T, bool>) return "true or false";
    else if constexpr (std::is_integral_v<T>) return "a whole number";
    else return "a number";
}

/// Sets a member from a text; false when the text is no such value, and the member stays as it was.
template <class T>
bool set_from_text(T& member, std::string_view text) {
    static_assert(is_optional<T> || is_secret<T> || std::is_same_v<T, std::string> || std::is_arithmetic_v<T>,
        "azdo: as::env is for texts, secrets, numbers and booleans");
    if constexpr (is_optional<T>) {
        typename T::value_type inner{};
        if (!detail::set_from_text(inner, text)) return false;
        member = std::move(inner);
        return true;
    } else if constexpr (std::is_same_v<T, std::string> || is_secret<T>) {
        member = T(text);
        return true;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (text != "true" && text != "false") return false;
        member = text == "true";
        return true;
    } else {
        T number{};
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return false;
        member = number;
        return true;
    }
}

template <described T, class E, class F>
bool override_members(T& object, const E& lookup, const std::string& pointer, F& report);

/// One member: takes its variable, or looks further inside. True when anything was set.
template <class Entry, class Member, class E, class F>
bool override_member(const Entry& entry, Member& member, const E& lookup, const std::string& pointer, F& report) {
    using inner = unwrap<Member>;
    if constexpr (Entry::template has<as::env>()) {
        const std::string_view variable = entry.template get<as::env>().name;
        std::optional<std::string> text = lookup(variable);
        if (!text || text->empty()) return false;
        const bool good = detail::set_from_text(member, *text);
        wipe(*text);
        report(pointer, variable, good ? std::string_view() : detail::expected_text<inner>());
        return good;
    } else if constexpr (described<inner> && is_optional<Member>) {
        if (member.has_value()) return detail::override_members(*member, lookup, pointer, report);
        inner made{};
        const bool set = detail::override_members(made, lookup, pointer, report);
        if (set) member = std::move(made);
        return set;
    } else if constexpr (described<inner>) {
        return detail::override_members(member, lookup, pointer, report);
    } else {
        return false;
    }
}

template <described T, class E, class F>
bool override_members(T& object, const E& lookup, const std::string& pointer, F& report) {
    bool set = false;
    azdo::for_each_field<T>([&](const auto& entry) {
        std::string inner = pointer;
        json::append_token(inner, entry.key());
        if (detail::override_member(entry, object.*entry.member(), lookup, inner, report)) set = true;
    });
    return set;
}
} // namespace detail

/// Sets every member whose description names an environment variable (`as::env`) that is set and not empty. Optional objects on the
/// way are made where a variable of theirs is set.
///
/// Example: `config::override_from(services, config::process_environment, [](pointer, variable, expected) { … });`
///
/// `report` is called for each of them: with an empty `expected` when the member was set, otherwise with what its value would have to
/// be; the member then stays as it was.
template <described T, environment E, class F>
void override_from(T& object, const E& lookup, F&& report) {
    detail::override_members(object, lookup, std::string{}, report);
}

} // namespace azdo::inline v1::config
