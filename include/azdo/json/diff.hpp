// SPDX-License-Identifier: BSL-1.0
// `diff(before, after)`: the JSON Patch (RFC 6902) that turns one JSON document into another.
//
// Link Boost.JSON: see `azdo/json/boost_json.hpp`.
#pragma once

#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/json/apply.hpp>
#include <azdo/json/boost_json.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace azdo::inline v1::json {

namespace detail {
/// Collects the differences of two documents, at a path that grows and shrinks with the levels.
class difference {
public:
    patch take() && { return std::move(made_); }

    void compare(const bj::value& before, const bj::value& after) {
        if (before.is_object() && after.is_object())
            compare(before.get_object(), after.get_object());
        else if (before.is_array() && after.is_array())
            compare(before.get_array(), after.get_array());
        else if (!same_value(before, after))
            made_.replace(path_, after);
    }

private:
    /// Does something one level deeper.
    template <class F>
    void below(std::string_view token, F&& act) {
        const std::size_t size = path_.size();
        append_token(path_, token);
        act();
        path_.resize(size);
    }
    void compare(const bj::object& before, const bj::object& after) {
        for (const bj::key_value_pair& one : before) {
            const bj::value* const other = after.if_contains(one.key());
            below(one.key(), [&] { other == nullptr ? static_cast<void>(made_.remove(path_)) : compare(one.value(), *other); });
        }
        for (const bj::key_value_pair& one : after)
            if (!before.contains(one.key())) below(one.key(), [&] { made_.add(path_, one.value()); });
    }
    /// Elements that are equal at the start and at the end stay; those between are compared one by one.
    void compare(const bj::array& before, const bj::array& after) {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t first = 0, last = 0;
        while (first < shorter && same_value(before[first], after[first])) ++first;
        while (last < shorter - first && same_value(before[before.size() - 1 - last], after[after.size() - 1 - last])) ++last;
        const std::size_t old_end = before.size() - last, new_end = after.size() - last, common = std::min(old_end, new_end);
        for (std::size_t i = first; i < common; ++i) below(azdo::detail::digits_of(i), [&] { compare(before[i], after[i]); });
        for (std::size_t i = old_end; i > common; --i) below(azdo::detail::digits_of(i - 1), [&] { made_.remove(path_); });
        for (std::size_t i = common; i < new_end; ++i) below(azdo::detail::digits_of(i), [&] { made_.add(path_, after[i]); });
    }

    patch made_{};
    std::string path_{};
};
} // namespace detail

/// The patch that `apply` needs to turn `before` into `after`; empty when they are equal. It adds, removes and replaces members of objects and
/// elements of lists; it is short, though not always the shortest: an element that moved within a list is replaced.
///
/// Example: `auto what = azdo::json::diff(*azdo::json::raw::parse("[1,2,3]"), *azdo::json::raw::parse("[1,3]"));` removes `/1`.
/// Source: https://www.rfc-editor.org/rfc/rfc6902
inline patch diff(const boost::json::value& before, const boost::json::value& after) {
    detail::difference found;
    found.compare(before, after);
    return std::move(found).take();
}
/// The same for JSON text. Failures: `protocol` for a number that does not fit into a double.
inline result<patch> diff(const raw& before, const raw& after) {
    const auto old = to_boost(before), changed = to_boost(after);
    if (!old) return old.error();
    if (!changed) return changed.error();
    return json::diff(*old, *changed);
}

} // namespace azdo::inline v1::json
