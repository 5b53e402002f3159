// SPDX-License-Identifier: BSL-1.0
// Members of JSON bodies as programs send them: missing, null, of another type, enumerations by name or by number.
#pragma once

#include "../text.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace simulator {

/// Null if the member is missing or null.
inline const boost::json::value* member_in(const boost::json::object& in, std::string_view name) {
    const auto* found = in.if_contains(name);
    return found && !found->is_null() ? found : nullptr;
}

/// Null also if `in` is not an object.
inline const boost::json::value* member_in(const boost::json::value& in, std::string_view name) {
    const auto* object = in.if_object();
    return object ? member_in(*object, name) : nullptr;
}
const boost::json::value* member_in(boost::json::value&&, std::string_view) = delete; // the result would be in a temporary

/// Empty if the member is not a string.
template <class Json>
std::string text_in(const Json& in, std::string_view name) {
    const boost::json::value* found = member_in(in, name);
    return found && found->is_string() ? std::string{found->as_string()} : std::string{};
}

/// Also of a text of digits, as the Azure CLI sends the settings of policies.
template <class Json>
std::optional<std::int64_t> number_in(const Json& in, std::string_view name) {
    const boost::json::value* found = member_in(in, name);
    if (found && found->is_string()) return parse_integer(found->as_string());
    if (!found || !found->is_number()) return std::nullopt;
    boost::system::error_code error;
    const auto number = found->to_number<std::int64_t>(error);
    return error ? std::nullopt : std::optional{number};
}

/// The value of an enumeration: its name, or its number in digits.
template <class Json>
std::string name_in(const Json& in, std::string_view name) {
    if (const auto number = number_in(in, name)) return std::to_string(*number);
    return text_in(in, name);
}

/// `true` also as text, as older clients send it.
template <class Json>
bool flag_in(const Json& in, std::string_view name, bool fallback = false) {
    const boost::json::value* found = member_in(in, name);
    if (!found) return fallback;
    if (found->is_bool()) return found->as_bool();
    if (!found->is_string()) return fallback;
    return found->as_string() == "true" || found->as_string() == "True";
}

} // namespace simulator
