// SPDX-License-Identifier: BSL-1.0
// `"${NAME}"` in a configuration file: replaced from the environment before the text is decoded. Nothing is ever evaluated.
#pragma once

#include <azdo/config/environment.hpp>
#include <azdo/config/finding.hpp>
#include <azdo/config/text_walk.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/encode.hpp>
#include <azdo/json/unescape.hpp>
#include <azdo/json/utf8.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::config {

/// What a value has to be, as far as a text can become one.
enum class value_kind : unsigned char { text, number, boolean };

namespace detail {
/// Takes the first reference token off a pointer, with `~1` and `~0` read.
inline std::string take_token(std::string_view& pointer) {
    pointer.remove_prefix(1);
    std::string token;
    std::size_t at = 0;
    for (; at < pointer.size() && pointer[at] != '/'; ++at) {
        const bool escaped = pointer[at] == '~' && at + 1 < pointer.size();
        if (escaped) ++at;
        token += !escaped ? pointer[at] : pointer[at] == '1' ? '/' : '~';
    }
    pointer.remove_prefix(at);
    return token;
}

template <class T>
concept range_of_values = requires { typename T::value_type; } && !std::is_same_v<T, std::string> && !is_secret<T> && !is_optional<T>;
template <class T>
concept keyed_values = range_of_values<T> && requires { typename T::mapped_type; };

template <class T>
value_kind kind_at(std::string_view pointer) {
    if constexpr (is_optional<T>) {
        return detail::kind_at<typename T::value_type>(pointer);
    } else if constexpr (described<T>) {
        value_kind kind = value_kind::text;
        if (pointer.empty()) return kind;
        const std::string token = detail::take_token(pointer);
        azdo::for_each_field<T>([&](const auto& entry) {
            if (entry.key() == token) kind = detail::kind_at<typename std::remove_cvref_t<decltype(entry)>::member_type>(pointer);
        });
        return kind;
    } else if constexpr (keyed_values<T>) {
        if (pointer.empty()) return value_kind::text;
        detail::take_token(pointer);
        return detail::kind_at<typename T::mapped_type>(pointer);
    } else if constexpr (range_of_values<T>) {
        if (pointer.empty()) return value_kind::text;
        detail::take_token(pointer);
        return detail::kind_at<typename T::value_type>(pointer);
    } else if constexpr (std::is_same_v<T, bool>) {
        return value_kind::boolean;
    } else {
        return std::is_arithmetic_v<T> ? value_kind::number : value_kind::text;
    }
}

/// The name in `"${NAME}"`, quotes included; empty when the string is anything else.
inline std::string variable_in(std::string_view string) {
    std::string text = json::unescaped(string.substr(1, string.size() - 2));
    const bool framed = text.size() > 3 && text.starts_with("${") && text.back() == '}';
    std::string name = framed ? text.substr(2, text.size() - 3) : std::string();
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!letter && (i == 0 || c < '0' || c > '9')) return {};
    }
    return name;
}

/// True for a number of RFC 8259 section 6.
inline bool is_json_number(std::string_view text) noexcept {
    const auto digits = [&] {
        const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
        text.remove_prefix(count);
        return count;
    };
    const auto take = [&](std::string_view any) {
        const bool taken = !text.empty() && any.find(text.front()) != any.npos;
        if (taken) text.remove_prefix(1);
        return taken;
    };
    take("-");
    const bool zero = text.substr(0, 1) == "0";
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1)) return false;
    if (take(".") && digits() == 0) return false;
    if (take("eE") && (take("+-"), digits() == 0)) return false;
    return text.empty();
}
} // namespace detail

/// A text in which variables stand no more, and the way back to the places of the one that was written.
class substituted_text {
public:
    /// The text to decode; it may hold secrets, and is wiped when this dies.
    const std::string& text() const noexcept { return text_.reveal(); }
    /// What could not be replaced: unset variables, values that the member cannot take.
    const findings& faults() const noexcept { return faults_; }
    /// The place in the text as it was written, of a place in `text()`.
    json_place original(std::string_view written, const json_place& place) const {
        std::size_t offset = offset_of(text(), place.line, place.column);
        std::size_t shift_from = 0, shift_to = 0;
        for (const auto& one : replaced_) {
            if (offset < one.to) break;
            if (offset < one.to + one.to_size) return place_at(written, one.from, place.pointer);
            shift_from = one.from + one.from_size;
            shift_to = one.to + one.to_size;
        }
        return place_at(written, offset - shift_to + shift_from, place.pointer);
    }

private:
    template <described T, environment E>
    friend substituted_text substitute(std::string_view written, const E& lookup);

    struct replacement {
        std::size_t from, from_size; ///< in the written text
        std::size_t to, to_size;     ///< in the new one
    };
    secret<std::string> text_{};
    std::vector<replacement> replaced_{};
    findings faults_{};
};

/// Replaces every string that is wholly `${NAME}` by the value of that variable: as a string, or where the description of `T` has a
/// number or a boolean, as that. Anything else stays as it is, `$` included.
///
/// Example: `"securePort": "${PORT}"` with `PORT=443` becomes `"securePort": 443`.
///
/// Failures: findings for a variable that is not set, a value that is no number or boolean where one is due, or no UTF-8; `null` stands in
/// its place then.
template <described T, environment E>
substituted_text substitute(std::string_view written, const E& lookup) {
    substituted_text made;
    std::string text;
    text.reserve(2 * written.size() + 4096); // so that it does not grow and leave copies of secrets behind
    std::size_t copied = 0;
    const auto replacement_for = [&](const value_spot& spot, const std::string& name) -> std::string {
        const auto refuse = [&](std::string why) {
            made.faults_.push_back({severity::error, place_at(written, spot.begin, spot.pointer), "environment variable " + name + why});
            return std::string("null");
        };
        std::optional<std::string> value = lookup(std::string_view(name));
        if (!value) return refuse(" is not set");
        if (!json::is_utf8(*value)) return refuse(" holds bytes that are not UTF-8");
        const value_kind kind = detail::kind_at<T>(spot.pointer);
        if (kind == value_kind::number && !detail::is_json_number(*value)) return refuse(" holds no number, which is needed here");
        if (kind == value_kind::boolean && *value != "true" && *value != "false")
            return refuse(" holds neither true nor false, one of which is needed here");
        if (kind != value_kind::text) return *std::move(value);
        std::string quoted = json::encode(*value);
        wipe(*value);
        return quoted;
    };
    walk_json(written, [&](const value_spot& spot) {
        if (written[spot.begin] != '"') return;
        const std::string name = detail::variable_in(written.substr(spot.begin, spot.end - spot.begin));
        if (name.empty()) return;
        std::string value = replacement_for(spot, name);
        text.append(written, copied, spot.begin - copied);
        made.replaced_.push_back({spot.begin, spot.end - spot.begin, text.size(), value.size()});
        text += value;
        wipe(value);
        copied = spot.end;
    });
    text.append(written, copied);
    made.text_ = secret<std::string>(std::string_view(text));
    wipe(text);
    return made;
}

} // namespace azdo::inline v1::config
