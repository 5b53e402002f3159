// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace simulator {
namespace {

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex_value(char c) {
    if (is_digit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string encode_base64(std::string_view bytes, bool url) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k) group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k) {
            if (i + k > bytes.size()) {
                if (!url) out += '=';
                continue;
            }
            char digit = base64_digits[group >> (18 - 6 * k) & 63u];
            if (url && digit == '+') digit = '-';
            if (url && digit == '/') digit = '_';
            out += digit;
        }
    }
    return out;
}

std::string format_guid(const std::array<unsigned, 16>& bytes) {
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        out += "0123456789abcdef"[bytes[i] >> 4 & 15u];
        out += "0123456789abcdef"[bytes[i] & 15u];
    }
    return out;
}

std::string guid_from(std::array<unsigned, 16> bytes) {
    bytes[6] = (bytes[6] & 0x0fu) | 0x40u;
    bytes[8] = (bytes[8] & 0x3fu) | 0x80u;
    return format_guid(bytes);
}

/// Reads exactly `digits` digits and advances; -1 if they are missing.
int take_number(std::string_view& text, std::size_t digits) {
    if (text.size() < digits) return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (!is_digit(text[i])) return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view& text, char c) {
    if (text.empty() || text.front() != c) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::chrono::sys_days> make_day(int year, int month, int day) {
    if (year < 1753 || year > 2200 || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day date{
        std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)}, std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<time_point> parse_american_date(std::string_view text) {
    const auto parts = split(text, '/');
    if (parts.size() != 3) return std::nullopt;
    const auto month = parse_integer(parts[0]), day = parse_integer(parts[1]), year = parse_integer(parts[2]);
    if (!month || !day || !year || *month > 12 || *month < 1 || *day > 31 || *day < 1 || *year > 2200 || *year < 1) return std::nullopt;
    const auto date = make_day(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day));
    if (!date) return std::nullopt;
    return time_point{*date};
}

std::chrono::milliseconds take_fraction(std::string_view& text) {
    int value = 0, weight = 100;
    while (!text.empty() && is_digit(text.front())) {
        value += (text.front() - '0') * weight;
        weight /= 10;
        text.remove_prefix(1);
    }
    return std::chrono::milliseconds{value};
}

std::optional<std::chrono::minutes> take_offset(std::string_view& text) {
    if (text.empty() || take(text, 'Z')) return std::chrono::minutes{0};
    const int sign = text.front() == '-' ? -1 : 1;
    if (!take(text, '+') && !take(text, '-')) return std::nullopt;
    const int hours = take_number(text, 2);
    if (!take(text, ':')) return std::nullopt;
    const int minutes = take_number(text, 2);
    if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59) return std::nullopt;
    return std::chrono::minutes{sign * (hours * 60 + minutes)};
}

} // namespace

std::string lower(std::string_view text) {
    std::string out{text};
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool same_text(std::string_view left, std::string_view right) { return left.size() == right.size() && lower(left) == lower(right); }

std::string trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return std::string{text};
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> out;
    for (;;) {
        const auto at = text.find(separator);
        out.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos) return out;
        text.remove_prefix(at + 1);
    }
}

std::string percent_encode(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += "0123456789ABCDEF"[byte >> 4];
        out += "0123456789ABCDEF"[byte & 15];
    }
    return out;
}

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_blank) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus_is_blank) {
            out += ' ';
        } else if (text[i] == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hex_value(text[i + 1]), low = hex_value(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += text[i];
        }
    }
    const auto control = [plus_is_blank](char c) {
        if (plus_is_blank && (c == '\n' || c == '\r' || c == '\t')) return false;
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    };
    if (std::any_of(out.begin(), out.end(), control)) return std::nullopt;
    return out;
}

std::optional<parameters> parse_form(std::string_view text) {
    parameters out;
    if (text.empty()) return out;
    for (const auto& pair : split(text, '&')) {
        if (pair.empty()) continue;
        const auto equals = pair.find('=');
        auto name = percent_decode(pair.substr(0, equals), true);
        auto value = percent_decode(equals == std::string::npos ? "" : std::string_view{pair}.substr(equals + 1), true);
        if (!name || !value) return std::nullopt;
        out.emplace_back(std::move(*name), std::move(*value));
    }
    return out;
}

namespace {
/// The number of bytes that a character with this first byte has (RFC 3629 section 4); 0 if none begins with it.
std::size_t utf8_size(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xc2 || lead >= 0xf5) return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
/// True unless the second byte makes an overlong form, a surrogate or a character after U+10FFFF.
bool may_follow(unsigned char lead, unsigned char second) {
    switch (lead) {
    case 0xe0: return second >= 0xa0;
    case 0xed: return second <= 0x9f;
    case 0xf0: return second >= 0x90;
    case 0xf4: return second <= 0x8f;
    default: return true;
    }
}
} // namespace

bool is_utf8(std::string_view text) {
    const auto follows = [](char c) { return (static_cast<unsigned char>(c) & 0xc0u) == 0x80u; };
    while (!text.empty()) {
        const auto lead = static_cast<unsigned char>(text.front());
        const std::size_t size = utf8_size(lead);
        if (size == 0 || text.size() < size) return false;
        const auto rest = text.substr(1, size - 1);
        if (!std::all_of(rest.begin(), rest.end(), follows)) return false;
        if (!rest.empty() && !may_follow(lead, static_cast<unsigned char>(rest.front()))) return false;
        text.remove_prefix(size);
    }
    return true;
}

std::string html_escape(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string html_to_text(std::string_view html) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}, {"&amp;", "&"}}};
    std::string out;
    while (!html.empty()) {
        if (html.front() == '<') {
            const auto end = html.find('>');
            const auto tag = lower(html.substr(1, end == std::string_view::npos ? end : end - 1));
            for (const std::string_view block : {"br", "/p", "/div", "/li", "/h1", "/h2", "/h3", "/tr"}) {
                if (tag.starts_with(block) && !out.empty() && out.back() != '\n') out += '\n';
            }
            if (tag == "li") out += "- ";
            html.remove_prefix(end == std::string_view::npos ? html.size() : end + 1);
            continue;
        }
        const auto known = std::find_if(entities.begin(), entities.end(), [html](const auto& e) { return html.starts_with(e.first); });
        if (known != entities.end()) {
            out += known->second;
            html.remove_prefix(known->first.size());
        } else {
            out += html.front();
            html.remove_prefix(1);
        }
    }
    while (!out.empty() && out.back() == '\n') out.pop_back();
    return out;
}

std::string base64(std::string_view bytes) { return encode_base64(bytes, false); }
std::string base64url(std::string_view bytes) { return encode_base64(bytes, true); }

std::optional<std::string> base64_decode(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    for (int pad = 0; pad < 2 && text.ends_with('='); ++pad) text.remove_suffix(1);
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const auto digit = base64_digits.find(c);
        if (digit == std::string_view::npos) return std::nullopt;
        bits = (bits << 6 | static_cast<std::uint32_t>(digit)) & 0xffffffu;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 255u);
        }
    }
    return out;
}

std::string random_bytes(std::size_t n) {
    thread_local std::random_device device;
    std::string out;
    while (out.size() < n) out += static_cast<char>(device() & 255u);
    return out;
}

std::string random_guid() {
    const auto random = random_bytes(16);
    std::array<unsigned, 16> bytes{};
    for (std::size_t i = 0; i < 16; ++i) bytes[i] = static_cast<unsigned char>(random[i]);
    return guid_from(bytes);
}

std::string guid_of(std::string_view name) {
    std::array<unsigned, 16> bytes{};
    std::uint64_t hash = 14695981039346656037ull;
    for (std::size_t i = 0; i < 16; ++i) {
        for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
        hash = (hash ^ i) * 1099511628211ull;
        bytes[i] = static_cast<unsigned>(hash >> 32 & 255u);
    }
    return guid_from(bytes);
}

bool is_guid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : hex_value(text[i]) < 0) return false;
    }
    return true;
}

std::string to_stored_time(time_point time) {
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time);
    const auto day = std::chrono::floor<std::chrono::days>(ms);
    const std::chrono::year_month_day date = day;
    const std::chrono::hh_mm_ss clock{ms - day};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
        static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text.data();
}

std::string to_printed_time(std::string_view stored) {
    if (!stored.ends_with('Z') || stored.find('.') == std::string_view::npos) return std::string{stored};
    stored.remove_suffix(1);
    while (stored.ends_with('0')) stored.remove_suffix(1);
    if (stored.ends_with('.')) stored.remove_suffix(1);
    return std::string{stored} + 'Z';
}

std::optional<time_point> parse_time(std::string_view text) {
    if (text.find('/') != std::string_view::npos) return parse_american_date(text);
    const int year = take_number(text, 4);
    if (!take(text, '-')) return std::nullopt;
    const int month = take_number(text, 2);
    if (!take(text, '-')) return std::nullopt;
    const auto day = make_day(year, month, take_number(text, 2));
    if (!day) return std::nullopt;
    if (text.empty()) return time_point{*day};
    if (!take(text, 'T') && !take(text, ' ')) return std::nullopt;
    const int hours = take_number(text, 2);
    if (!take(text, ':')) return std::nullopt;
    const int minutes = take_number(text, 2);
    int seconds = 0;
    if (take(text, ':')) seconds = take_number(text, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return std::nullopt;
    const auto fraction = take(text, '.') ? take_fraction(text) : std::chrono::milliseconds{0};
    const auto offset = take_offset(text);
    if (!offset || !text.empty()) return std::nullopt;
    return time_point{*day} + std::chrono::hours{hours} + std::chrono::minutes{minutes} + std::chrono::seconds{seconds} + fraction -
           *offset;
}

bool has_time_of_day(std::string_view text) { return text.find(':') != std::string_view::npos; }

std::optional<std::int64_t> parse_integer(std::string_view text) {
    std::int64_t value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return value;
}

std::optional<double> parse_double(std::string_view text) {
    double value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return value;
}

} // namespace simulator
