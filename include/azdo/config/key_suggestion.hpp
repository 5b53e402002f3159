// SPDX-License-Identifier: BSL-1.0
// "Did you mean …": recognises known keys that are misspelt or called by another name.
#pragma once

#include <azdo/config/type_descriptor.hpp>
#include <azdo/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace azdo::inline v1::config {

namespace detail {
inline bool begins_code_point(char c) noexcept { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }
inline std::size_t code_points(std::string_view text) noexcept {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_code_point));
}
/// Removes and returns the first code point.
inline std::string_view take_code_point(std::string_view& text) noexcept {
    std::size_t size = 1;
    while (size < text.size() && !begins_code_point(text[size])) ++size;
    const std::string_view first = text.substr(0, size);
    text.remove_prefix(size);
    return first;
}
} // namespace detail

/// The fewest insertions, deletions and replacements of code points that turn `b` into `a`; more than `most` if it exceeds `most`.
///
/// Example: `edit_distance("prot", "port", 2) == 2`.
inline std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
    const std::size_t width = detail::code_points(a), height = detail::code_points(b);
    if (width > height + most || height > width + most) return most + 1;
    std::vector<std::size_t> row(height + 1);
    for (std::size_t i = 0; i <= height; ++i) row[i] = i;
    for (std::size_t x = 1; x <= width; ++x) {
        const std::string_view letter = detail::take_code_point(a);
        std::size_t diagonal = row[0];
        row[0] = x;
        std::string_view rest = b;
        for (std::size_t y = 1; y <= height; ++y) {
            const std::size_t replaced = diagonal + (detail::take_code_point(rest) == letter ? 0 : 1);
            diagonal = row[y];
            row[y] = std::min({replaced, row[y] + 1, row[y - 1] + 1});
        }
    }
    return std::min(row[height], most + 1);
}

/// True if two keys are equal, ignoring case, `-` and `_`.
inline bool same_words(std::string_view a, std::string_view b) noexcept {
    const auto next = [](std::string_view& text) {
        while (!text.empty() && (text.front() == '-' || text.front() == '_')) text.remove_prefix(1);
        const char c = text.empty() ? '\0' : azdo::detail::lower(text.front());
        text.remove_prefix(text.empty() ? 0 : 1);
        return c;
    };
    for (;;) {
        const char first = next(a);
        if (first != next(b)) return false;
        if (first == '\0') return true;
    }
}

/// Finds which of the keys given to `consider` is most similar to another key: equal except for case, or at an edit distance of at most 2.
class key_suggestion {
public:
    explicit key_suggestion(std::string_view key) noexcept : key_(key) {}
    void consider(std::string_view known) {
        const std::size_t distance = azdo::detail::equal_ignoring_case(key_, known) ? 0 : edit_distance(key_, known, 2);
        if (distance >= best_distance_) return;
        best_distance_ = distance;
        best_ = known;
    }
    /// Empty if none is similar.
    std::string_view best() const noexcept { return best_; }

private:
    std::string_view key_;
    std::string_view best_{};
    std::size_t best_distance_ = 3;
};

/// `usual`, the usual key of a map, if `key` is similar to it; otherwise empty.
inline std::string_view near_usual_key(std::string_view key, std::string_view usual) {
    key_suggestion near(key);
    near.consider(usual);
    return near.best();
}

inline namespace AZDO_JSON_ISA {
/// The described member that a key of an object probably means: one with that other name (`other_names`), otherwise the most similar one.
/// Empty if none is similar.
inline std::string_view similar_member(std::string_view key, const type_descriptor& object) {
    key_suggestion near(key);
    for (std::size_t m = 0; m < object.count; ++m) {
        const member_descriptor& member = object.members[m];
        near.consider(member.key);
        for (std::string_view names = member.other_names; !names.empty();) {
            const std::string_view name = names.substr(0, names.find(' '));
            if (same_words(key, name)) return member.key;
            names.remove_prefix(name.size() == names.size() ? name.size() : name.size() + 1);
        }
    }
    return near.best();
}
} // namespace AZDO_JSON_ISA

} // namespace azdo::inline v1::config
