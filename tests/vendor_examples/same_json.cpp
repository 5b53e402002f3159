// SPDX-License-Identifier: BSL-1.0
#include "same_json.hpp"

#include <boost/json/serialize.hpp>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string_view>

namespace published {
namespace {

namespace json = boost::json;

/// A time as ticks of 100 ns, by the days-from-civil formula; nothing for any other text.
std::optional<std::int64_t> ticks_of(const char* text) {
    long long since_1970 = 0;
    int end = 0;
    if (std::sscanf(text, "/Date(%lld)/%n", &since_1970, &end) == 1 && end > 0 && text[end] == '\0')
        return (since_1970 + 62'162'035'200'000) * 10'000;
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, size = 0;
    if (std::sscanf(text, "%4d-%2d-%2dT%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &size) != 6) return std::nullopt;
    std::string_view rest(text + size);
    std::int64_t fraction = 0;
    if (!rest.empty() && rest.front() == '.') {
        std::int64_t unit = 1'000'000;
        for (rest.remove_prefix(1); !rest.empty() && rest.front() >= '0' && rest.front() <= '9'; rest.remove_prefix(1), unit /= 10)
            fraction += (rest.front() - '0') * unit;
    }
    int offset = 0, hours = 0, minutes = 0;
    char sign = '+';
    if (std::sscanf(std::string(rest).c_str(), "%c%2d:%2d", &sign, &hours, &minutes) == 3)
        offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
    else if (!rest.empty() && rest != "Z")
        return std::nullopt;
    const std::int64_t y = month <= 2 ? year - 1 : year, era = y / 400, of_era = y - era * 400;
    const std::int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const std::int64_t days = era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return (((days * 24 + hour) * 60 + minute - offset) * 60 + second) * 10'000'000 + fraction;
}

bool same_number(const json::value& a, const json::value& b) {
    const auto whole = [](const json::value& one) -> std::optional<std::int64_t> {
        if (one.is_int64()) return one.get_int64();
        return std::nullopt;
    };
    if (const auto x = whole(a), y = whole(b); x && y) return *x == *y;
    if (a.is_uint64() || b.is_uint64()) return a == b;
    return a.to_number<double>() == b.to_number<double>();
}

std::string shown(const json::value& value) {
    const std::string text = json::serialize(value);
    return text.size() <= 80 ? text : text.substr(0, 77) + "...";
}

bool is_empty(const json::value& value) {
    return (value.is_string() && value.get_string().empty()) || (value.is_array() && value.get_array().empty()) ||
           (value.is_object() && value.get_object().empty());
}

std::string object_difference(const json::object& made, const json::object& published, const std::string& place, empty_members empty) {
    for (const auto& member : published) {
        if (member.value().is_null()) continue;
        const json::value* const found = made.if_contains(member.key());
        const std::string here = place + "/" + std::string(member.key());
        if (!found && empty == empty_members::may_be_left_out && is_empty(member.value())) continue;
        if (!found) return here + " is lost";
        if (auto why = difference(*found, member.value(), here, empty); !why.empty()) return why;
    }
    for (const auto& member : made)
        if (!published.contains(member.key())) return place + "/" + std::string(member.key()) + " is new";
    return {};
}

} // namespace

bool same_text(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const auto left = ticks_of(a.c_str()), right = ticks_of(b.c_str());
    return left && left == right;
}

std::string difference(const json::value& made, const json::value& published, const std::string& place, empty_members empty) {
    if (made.is_object() && published.is_object()) return object_difference(made.get_object(), published.get_object(), place, empty);
    if (made.is_array() && published.is_array() && made.get_array().size() == published.get_array().size()) {
        for (std::size_t i = 0; i < made.get_array().size(); ++i)
            if (auto why = difference(made.get_array()[i], published.get_array()[i], place + "/" + std::to_string(i), empty); !why.empty())
                return why;
        return {};
    }
    const bool same = made.is_number() && published.is_number()   ? same_number(made, published)
                      : made.is_string() && published.is_string() ? same_text(made.get_string().c_str(), published.get_string().c_str())
                                                                  : made == published;
    return same ? std::string() : place + ": " + shown(made) + " instead of " + shown(published);
}

} // namespace published
