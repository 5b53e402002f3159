// SPDX-License-Identifier: BSL-1.0
// The tree of a JSON text's values and its syntax faults, by their offsets.
#pragma once

#include <azdo/core/failure.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/detail/unescape.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// One value of a scanned text. Offsets are in bytes; nodes are numbered in text order.
struct scan_node {
    static constexpr std::uint32_t none = static_cast<std::uint32_t>(-1);

    std::uint32_t begin = 0;
    std::uint32_t end = 0;         ///< one past it; for an object or list that is not closed, one past its end in `strict`
    std::uint32_t key = none;      ///< the opening quote of its key; none if it is not a member
    std::uint32_t key_end = 0;     ///< one past the closing quote
    std::uint32_t comma = none;    ///< the comma after it
    std::uint32_t parent = none;   ///< a node
    std::uint32_t next = none;     ///< the next member or element of the same parent
    std::uint32_t children = none; ///< the first one
    std::uint32_t index = 0;       ///< among the members or elements of its parent
    char kind = '?';               ///< `{`, `[`, `"`, `0` for a number, `t` for a boolean, `n` for null, `?` for a missing value
    bool whole = false;            ///< complete
    bool controls = false;         ///< a string with unescaped control characters

    bool is_container() const noexcept { return kind == '{' || kind == '['; }
    /// Where the member or element begins.
    std::uint32_t item() const noexcept { return key == none ? begin : key; }
};

/// One syntax fault.
struct scan_fault {
    failure_kind kind = failure_kind::protocol; ///< `protocol`, or `too_large` for the depth
    std::uint32_t at = 0;
    std::uint32_t node = scan_node::none; ///< the value that contains it; none for the text as a whole
    std::string_view expected{};
    std::string_view found{};
};

inline namespace AZDO_JSON_ISA {

/// A member whose key an earlier member of its object has.
struct repeated_key {
    std::uint32_t node;
    std::uint32_t earlier; ///< the nearest one
};

/// The result of `scan`.
struct scanned {
    std::string_view text{};
    std::vector<scan_node> nodes{};                                  ///< the root is first; empty if not even the root begins
    std::vector<scan_fault> faults{};                                ///< in text order
    std::vector<std::pair<std::uint32_t, std::uint32_t>> comments{}; ///< from, to
    /// The text as strict JSON with the same offsets: blanks replace comments, trailing commas, a byte order mark and control characters in
    /// strings. If reading stopped early, it is cut after the last complete value and open containers are closed. Empty if there is nothing
    /// to decode.
    secret<std::string> strict{};
    bool complete = false; ///< the whole text was read

    /// The key of a member, unescaped.
    std::string key_of(const scan_node& one) const { return unescaped(text.substr(one.key + 1, one.key_end - one.key - 2)); }
    /// RFC 6901; empty for the root and for `none`.
    std::string pointer_of(std::uint32_t index) const {
        std::vector<std::uint32_t> path;
        for (; index != scan_node::none && nodes[index].parent != scan_node::none; index = nodes[index].parent) path.push_back(index);
        std::string made;
        for (auto at = path.rbegin(); at != path.rend(); ++at) {
            const scan_node& one = nodes[*at];
            append_token(made, one.key == scan_node::none ? std::to_string(one.index) : key_of(one));
        }
        return made;
    }
    /// The members or elements of a value, in text order.
    std::vector<std::uint32_t> children_of(const scan_node& one) const {
        std::vector<std::uint32_t> made;
        for (std::uint32_t i = one.children; i != scan_node::none; i = nodes[i].next) made.push_back(i);
        return made;
    }
    /// The members that repeat a key of their object, compared unescaped, in text order.
    std::vector<repeated_key> repeated_keys() const {
        std::vector<repeated_key> repeated;
        std::vector<std::pair<std::string, std::uint32_t>> keys;
        for (const scan_node& one : nodes) {
            if (one.kind != '{') continue;
            keys.clear();
            for (const std::uint32_t i : children_of(one)) keys.emplace_back(key_of(nodes[i]), i);
            std::sort(keys.begin(), keys.end());
            for (std::size_t k = 1; k < keys.size(); ++k)
                if (keys[k].first == keys[k - 1].first) repeated.push_back({keys[k].second, keys[k - 1].second});
        }
        std::sort(repeated.begin(), repeated.end(), [](const repeated_key& a, const repeated_key& b) { return a.node < b.node; });
        return repeated;
    }
};

} // namespace AZDO_JSON_ISA
} // namespace azdo::inline v1::json
