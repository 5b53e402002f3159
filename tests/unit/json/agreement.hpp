// SPDX-License-Identifier: BSL-1.0
// What Boost.JSON and this library must agree on, for any bytes: asked by the unit tests and by the fuzz target.
#pragma once

#include "types.hpp"

#include <azdo/json/boost_json.hpp>

#include <algorithm>
#include <boost/json/error.hpp>
#include <boost/json/parse.hpp>
#include <cmath>
#include <string>
#include <string_view>

namespace test {

enum class verdict { accepted, refused, no_verdict };

/// What Boost.JSON says of a text. An exponent that overflows is a fault of grammar to it, a byte order mark too.
inline verdict verdict_of(std::string_view text, boost::json::value& value) {
    boost::json::error_code error;
    boost::json::parse_options options;
    options.max_depth = 256;
    if (text.substr(0, 3) == "\xef\xbb\xbf") text.remove_prefix(3);
    value = boost::json::parse({text.data(), text.size()}, error, {}, options);
    if (error == boost::json::error::exponent_overflow || error == boost::json::error::too_deep) return verdict::no_verdict;
    return error ? verdict::refused : verdict::accepted;
}

/// Equal, but for the last digits of doubles and 0e999, which Boost.JSON gets wrong.
inline bool alike_doubles(double a, double b) { return !std::isfinite(b) || std::fabs(a - b) <= 1e-14 * std::fabs(b) + 1e-307; }
inline bool alike(const boost::json::value& a, const boost::json::value& b) {
    if (a.is_double() && b.is_double()) return alike_doubles(a.get_double(), b.get_double());
    if (a.is_array() && b.is_array())
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(), b.get_array().end(), alike);
    if (!a.is_object() || !b.is_object() || a.get_object().size() != b.get_object().size()) return a == b;
    for (const auto& [key, value] : a.get_object()) {
        const boost::json::value* const other = b.get_object().if_contains(key);
        if (!other || !alike(value, *other)) return false;
    }
    return true;
}

/// Both accept or both refuse, and what both accept is the same value. Empty, or what is wrong.
inline std::string_view disagreement(std::string_view text) {
    boost::json::value expected;
    const verdict theirs = verdict_of(text, expected);
    const auto raw = azdo::json::decode<azdo::json::raw>(text);
    if (!raw && raw.error().kind == azdo::failure_kind::protocol && (raw.error().place.line == 0 || raw.error().place.column == 0 || raw.error().message.empty())) return "a failure without a place or words";
    if (theirs == verdict::no_verdict || (!raw && raw.error().kind == azdo::failure_kind::too_large)) return {};
    if (raw.has_value() != (theirs == verdict::accepted)) return raw ? "accepted by us alone" : "accepted by Boost.JSON alone";
    if (!raw) return {};
    const auto value = azdo::json::decode<boost::json::value>(text);
    if (!value) return value.error().message == "expected a number that a double can hold, found a larger one" ? "" : "valid, but not read as a tree";
    if (!alike(*value, expected)) return "not the value that Boost.JSON reads";
    const auto again = azdo::json::decode<boost::json::value>(azdo::json::encode(*value));
    return again && *again == *value ? "" : "not the same after a round trip";
}

/// A typed decode accepts nothing that the grammar refuses, and what it reads comes back; a used object ends up as a fresh one.
template <class T>
std::string_view typed_disagreement(std::string_view text) {
    boost::json::value ignored;
    const auto read = azdo::json::decode<T>(text);
    T used{};
    const bool reused = azdo::json::decode_into(used, text).has_value();
    const auto faults = azdo::json::check<T>(text);
    if (read.has_value() != reused || read.has_value() != faults.empty()) return "decode, decode_into and check differ";
    if (!read) return read.error().message.empty() || read.error().place.line == 0 ? "a failure without a place or words" : "";
    if (verdict_of(text, ignored) == verdict::refused) return "accepted by us alone";
    if (!(used == *read)) return "decode_into differs from decode";
    const auto again = azdo::json::decode<T>(azdo::json::encode(*read));
    return again && *again == *read ? "" : "not the same after a round trip";
}

} // namespace test
