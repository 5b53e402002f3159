// SPDX-License-Identifier: BSL-1.0
#include "operation_table.hpp"

#include <azdo/config/key_suggestion.hpp>

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <utility>

namespace azdo_cli {
namespace {

constexpr area_row areas[] = {
#include "area_rows.inc"
};

constexpr operation_row operations[] = {
#include "operation_rows.inc"
};

/// The words of a name in lower case: `getWorkItem`, `get-work-item` and `get_work_item` have the same.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    bool fresh = true;
    for (const char c : name) {
        const bool is_upper = c >= 'A' && c <= 'Z';
        const bool separates = c == '-' || c == '_' || c == ' ' || c == '.';
        if (!separates) {
            if (fresh || is_upper) words.emplace_back();
            words.back() += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
        }
        fresh = separates;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& one : words) text += one;
    return text;
}

/// How far a name is from a wanted one: 0 for the same, up to 3 for changed letters, more for fewer common words; `none` for one with less than
/// half of the words.
constexpr std::size_t none = 1'000;
std::size_t distance(std::string_view wanted, std::string_view name) {
    const auto want = words_of(wanted), have = words_of(name);
    const std::size_t letters = azdo::config::edit_distance(joined(want), joined(have), 3);
    if (letters <= 3) return letters;
    std::size_t common = 0, inexact = 0;
    for (const std::string& one : want) {
        const auto begins = [&](const std::string& other) {
            return one.size() > 2 && (other.starts_with(one) || (one.starts_with(other) && one.size() == other.size() + 1));
        };
        const bool is_exact = std::find(have.begin(), have.end(), one) != have.end();
        const bool is_there = is_exact || std::any_of(have.begin(), have.end(), begins);
        common += is_there ? 1 : 0;
        inexact += is_there && !is_exact ? 1 : 0;
    }
    if (common == 0 || 2 * common < want.size()) return none;
    return 10 + 4 * (want.size() - common) + 2 * (have.size() - std::min(have.size(), common)) + inexact;
}

constexpr part part_of(char mark) { return mark == '/' ? part::path : mark == '?' ? part::query : mark == '@' ? part::header : part::body; }

parameter read_parameter(std::string_view word) {
    parameter made;
    made.where = part_of(word.front());
    const std::size_t colon = word.find(':');
    made.key = word.substr(1, colon - 1);
    made.type = word.substr(colon + 1);
    made.required = made.key.ends_with('!');
    if (made.required) made.key.remove_suffix(1);
    made.is_list = made.type.ends_with('*');
    if (made.is_list) made.type.remove_suffix(1);
    if (!made.type.starts_with('[')) return made;
    for (std::string_view rest = made.type.substr(1, made.type.size() - 2); !rest.empty();) {
        made.values.push_back(rest.substr(0, rest.find('|')));
        rest.remove_prefix(std::min(rest.size(), made.values.back().size() + 1));
    }
    made.type = {};
    return made;
}

} // namespace

std::span<const area_row> all_areas() { return areas; }
std::span<const operation_row> all_operations() { return operations; }

const area_row* find_area(std::string_view name) {
    const auto all = all_areas();
    const auto found = std::find_if(all.begin(), all.end(), [&](const area_row& one) { return azdo::config::same_words(one.name, name); });
    return found == all.end() ? nullptr : &*found;
}

std::span<const operation_row> operations_of(std::string_view area) {
    const auto all = all_operations();
    const auto belongs = [&](const operation_row& one) { return one.area == area; };
    const auto begin = std::find_if(all.begin(), all.end(), belongs);
    return {begin, std::find_if_not(begin, all.end(), belongs)};
}

const operation_row* find_operation(std::string_view area, std::string_view name) {
    const area_row* const where = find_area(area);
    if (where == nullptr) return nullptr;
    for (const operation_row& one : operations_of(where->name))
        if (azdo::config::same_words(one.name, name)) return &one;
    return nullptr;
}

std::vector<parameter> parameters_of(const operation_row& one) {
    std::vector<parameter> all;
    for (std::string_view rest = one.parameters; !rest.empty();) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        all.push_back(read_parameter(word));
    }
    return all;
}

std::vector<std::string_view> similar_areas(std::string_view name) {
    std::vector<std::tuple<std::size_t, bool, std::string_view>> found;
    for (const area_row& one : all_areas())
        if (const std::size_t far = distance(name, one.name); far < none) found.emplace_back(far, one.name.size() != name.size(), one.name);
    std::sort(found.begin(), found.end());
    std::vector<std::string_view> names;
    for (const auto& [far, other_size, one] : found)
        if (names.size() < 5) names.push_back(one);
    return names;
}

std::vector<std::string> similar_operations(std::string_view area, std::string_view name) {
    std::vector<std::tuple<bool, bool, std::size_t, std::string>> found;
    for (const operation_row& one : all_operations())
        if (const std::size_t far = distance(name, one.name); far < none)
            found.emplace_back(
                far != 0, !azdo::config::same_words(one.area, area), far, std::string(one.area).append(" ").append(one.name));
    std::sort(found.begin(), found.end());
    std::vector<std::string> names;
    for (const auto& [differs, elsewhere, far, one] : found)
        if (names.size() < 5) names.push_back(one);
    return names;
}

} // namespace azdo_cli
