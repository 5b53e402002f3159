// SPDX-License-Identifier: BSL-1.0
#include <azdo_cli/display_text.hpp>

#include <azdo/core/invisible_character.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace azdo_cli {

namespace {

struct range {
    std::uint32_t first, last;
};

/// Combining marks and joiners of the scripts in use (Unicode 15.0: Mn, Me, Cf), in ascending order.
constexpr range narrow_none[] = {{0x300, 0x36f}, {0x483, 0x489}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c2}, {0x5c4, 0x5c5},
    {0x610, 0x61a}, {0x64b, 0x65f}, {0x670, 0x670}, {0x6d6, 0x6dc}, {0x900, 0x902}, {0x93a, 0x93a}, {0x93c, 0x93c}, {0x941, 0x948},
    {0x94d, 0x94d}, {0xe31, 0xe31}, {0xe34, 0xe3a}, {0xe47, 0xe4e}, {0x1ab0, 0x1ace}, {0x1dc0, 0x1dff}, {0x200b, 0x200d}, {0x20d0, 0x20f0},
    {0x302a, 0x302d}, {0x3099, 0x309a}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0x1f3fb, 0x1f3ff}, {0xe0100, 0xe01ef}};

/// East Asian Width W and F, and emoji that are shown as pictures (Unicode 15.0), in ascending order.
constexpr range wide[] = {{0x1100, 0x115f}, {0x231a, 0x231b}, {0x2329, 0x232a}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
    {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab},
    {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5},
    {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e},
    {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797}, {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50},
    {0x2b55, 0x2b55}, {0x2e80, 0x303e}, {0x3041, 0x33ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4c6}, {0xa960, 0xa97c}, {0xac00, 0xd7a3},
    {0xf900, 0xfaff}, {0xfe30, 0xfe6b}, {0xff01, 0xff60}, {0xffe0, 0xffe6}, {0x16fe0, 0x18d08}, {0x1aff0, 0x1b2fb}, {0x1f004, 0x1f004},
    {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c},
    {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e},
    {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d}, {0x1f54b, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596},
    {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d7}, {0x1f6dc, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd}};

template <std::size_t N>
bool is_in(const range (&ranges)[N], std::uint32_t code) {
    const auto* const after =
        std::upper_bound(std::begin(ranges), std::end(ranges), code, [](std::uint32_t c, const range& one) { return c < one.first; });
    return after != std::begin(ranges) && code <= std::prev(after)->last;
}

std::size_t columns_of(std::uint32_t code) { return is_in(narrow_none, code) ? 0 : is_in(wide, code) ? 2 : 1; }

/// Characters that change the direction of a line or break it, which a terminal may obey.
bool is_misleading(std::uint32_t code) {
    return code == 0x61c || (code >= 0x200e && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2060 && code <= 0x206f) || (code >= 0x80 && code <= 0x9f) || code == 0xfeff;
}

constexpr std::string_view replacement = "\xef\xbf\xbd";

/// Appends the first character of a text as it may be printed, and removes it from the text.
void take_safely(std::string& to, std::string_view& text) {
    const auto [code, size] = azdo::first_character(text);
    const std::string_view bytes = text.substr(0, size == 0 ? 1 : size);
    text.remove_prefix(bytes.size());
    if (size == 0 || is_misleading(code)) {
        to += replacement;
    } else if (code < 0x20 || code == 0x7f) {
        const auto picture = static_cast<unsigned char>(0x80 + (code == 0x7f ? 0x21 : code)); // U+2400 to U+2421
        to.append("\xe2\x90").push_back(static_cast<char>(picture));
    } else {
        to += bytes;
    }
}

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The first character of a safe text.
std::string_view first_of(std::string_view text) { return text.substr(0, std::max<std::size_t>(1, azdo::first_character(text).size)); }

/// As many bytes of a safe text as fit in `width` columns.
std::size_t bytes_within(std::string_view text, std::size_t width) {
    std::size_t used = 0, at = 0;
    while (at < text.size()) {
        const std::string_view one = first_of(text.substr(at));
        used += columns(one);
        if (used > width) break;
        at += one.size();
    }
    return at;
}

} // namespace

std::size_t columns(std::string_view text) {
    std::size_t sum = 0;
    while (!text.empty()) {
        const auto [code, size] = azdo::first_character(text);
        sum += size == 0 ? 1 : columns_of(code);
        text.remove_prefix(std::max<std::size_t>(1, size));
    }
    return sum;
}

std::string one_line(std::string_view text) {
    std::string line;
    while (!text.empty()) {
        if (!is_space(text.front())) {
            take_safely(line, text);
            continue;
        }
        text.remove_prefix(1);
        if (!line.empty() && line.back() != ' ') line += ' ';
    }
    if (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

std::vector<std::string> safe_lines(std::string_view text) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        if (const char c = text.front(); c == '\n') {
            lines.emplace_back();
            text.remove_prefix(1);
        } else if (c == '\t') {
            lines.back().append(8, ' ');
            text.remove_prefix(1);
        } else if (text.starts_with("\r\n")) {
            text.remove_prefix(1);
        } else {
            take_safely(lines.back(), text);
        }
    }
    return lines;
}

std::string cut(std::string_view text, std::size_t width) {
    if (columns(text) <= width) return std::string(text);
    if (width == 0) return {};
    return std::string(text.substr(0, bytes_within(text, width - 1))) + "…";
}

std::string padded(std::string_view text, std::size_t width) {
    std::string all(text);
    if (const std::size_t used = columns(text); used < width) all.append(width - used, ' ');
    return all;
}

std::vector<std::string> wrap(std::string_view line, std::size_t width) {
    std::vector<std::string> lines;
    width = std::max<std::size_t>(1, width);
    while (columns(line) > width && first_of(line).size() < line.size()) {
        std::size_t end = std::max(bytes_within(line, width), first_of(line).size());
        std::size_t next = end;
        if (const auto space = line.substr(0, end + 1).rfind(' '); space != line.npos && space != 0) {
            end = space;
            next = space + 1;
        }
        lines.emplace_back(line.substr(0, end));
        line.remove_prefix(next);
    }
    lines.emplace_back(line);
    return lines;
}

} // namespace azdo_cli
