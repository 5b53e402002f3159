// SPDX-License-Identifier: BSL-1.0
// Sets the fields of an operation from texts.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/http/body.hpp>
#include <azdo/json/decode.hpp>
#include <azdo/schema/attribute.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/required.hpp>

#include <charconv>
#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace published {

struct field_values {
    std::map<std::string, std::string> parameters{}; // by key
    std::optional<std::string> body{};               // JSON, as in the example
    std::string text_body{};                         // the content of the body where it is a JSON string
};

/// Reads `text` into `to`; false when it is not a value of that type.
template <class T>
bool set_value(T& to, std::string_view text) {
    if constexpr (azdo::is_optional<T>) {
        typename T::value_type value{};
        if (!set_value(value, text)) return false;
        to = std::move(value);
        return true;
    } else if constexpr (std::same_as<T, std::string>) {
        to = text;
        return true;
    } else if constexpr (std::same_as<T, bool>) {
        to = text == "true" || text == "True"; // as the service reads it
        return to || text == "false" || text == "False";
    } else if constexpr (std::is_arithmetic_v<T>) {
        const auto read = std::from_chars(text.data(), text.data() + text.size(), to);
        return read.ec == std::errc() && read.ptr == text.data() + text.size();
    } else {
        return azdo::text_form<T>::read(text, to);
    }
}
template <class T>
bool set_value(azdo::required<T>& to, std::string_view text) {
    T value{};
    if (!set_value(value, text)) return false;
    to = azdo::required<T>(value);
    return true;
}
template <class T>
bool set_value(std::vector<T>& to, std::string_view text) {
    for (bool more = true; more;) {
        const std::string_view one = text.substr(0, text.find(','));
        more = one.size() < text.size();
        text.remove_prefix(one.size() + (more ? 1 : 0));
        if (!set_value(to.emplace_back(), one)) return false;
    }
    return true;
}

template <class T>
azdo::result<void> set_body(T& to, const field_values& values) {
    if constexpr (std::same_as<T, azdo::http::upload>) {
        to = values.text_body;
        return {};
    } else {
        auto decoded = azdo::json::decode<T>(*values.body, {.null_is_absent = true});
        if (!decoded) return decoded.error();
        to = std::move(*decoded);
        return {};
    }
}

/// Sets every field that has a value. Failures: a value that no field accepts, or that does not fit the field's type.
template <class Op>
azdo::result<void> set_fields(Op& operation, const field_values& values) {
    azdo::result<void> outcome;
    std::size_t taken = 0;
    bool body_taken = false;
    azdo::for_each_field<Op>([&](const auto& one) {
        using field = std::remove_cvref_t<decltype(one)>;
        auto& member = operation.*field::member();
        if constexpr (field::template has<azdo::as::body_t>()) {
            if (!values.body) return;
            body_taken = true;
            if (auto set = set_body(member, values); !set) outcome = set;
        } else {
            const auto found = values.parameters.find(std::string(field::key()));
            if (found == values.parameters.end()) return;
            ++taken;
            if (!set_value(member, found->second))
                outcome = azdo::fail(azdo::failure_kind::invalid_input, found->second + " is no value of the field " + found->first);
        }
    });
    if (outcome && taken != values.parameters.size()) return azdo::fail(azdo::failure_kind::invalid_input, "a parameter has no field");
    if (outcome && values.body && !body_taken)
        return azdo::fail(azdo::failure_kind::invalid_input, "the example has a body, the operation has none");
    return outcome;
}

} // namespace published
