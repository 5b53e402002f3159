// SPDX-License-Identifier: BSL-1.0
// `apply(patch, document)`: carries out a JSON Patch (RFC 6902) on a JSON document, as a whole or not at all.
//
// Link Boost.JSON: see `azdo/json/boost_json.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/result.hpp>
#include <azdo/core/text.hpp>
#include <azdo/core/web_address.hpp>
#include <azdo/json/boost_json.hpp>
#include <azdo/json/patch.hpp>
#include <azdo/json/pointer.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace azdo::inline v1::json {

/// Limits for `apply`, because a few operations of the kind `copy` can make a document of any size.
struct apply_options {
    std::size_t max_copied = std::size_t{64} << 20; ///< bytes that all operations of the kind `copy` may add, roughly
    std::size_t max_depth = 256;                    ///< levels of objects and lists below which nothing is added
};

namespace detail {
namespace bj = boost::json;

/// True when a whole number and a double are numerically equal.
template <class Integer>
bool same_number(Integer whole, double fraction) noexcept {
    constexpr double beyond = 18446744073709551616.0; // 2^64
    if (!(fraction >= -beyond / 2 && fraction < beyond) || fraction != std::trunc(fraction)) return false;
    return fraction < 0 ? std::cmp_equal(whole, static_cast<std::int64_t>(fraction))
                        : std::cmp_equal(whole, static_cast<std::uint64_t>(fraction));
}
inline bool same_number(const bj::value& a, const bj::value& b) noexcept {
    if (a.is_double()) return b.is_double() ? a.get_double() == b.get_double() : same_number(b, a);
    if (b.is_double()) return a.is_int64() ? same_number(a.get_int64(), b.get_double()) : same_number(a.get_uint64(), b.get_double());
    return a.is_int64() ? (b.is_int64() ? a.get_int64() == b.get_int64() : std::cmp_equal(a.get_int64(), b.get_uint64()))
                        : (b.is_int64() ? std::cmp_equal(a.get_uint64(), b.get_int64()) : a.get_uint64() == b.get_uint64());
}

/// Equality as in RFC 6902 section 4.6: numbers by value, objects without regard to the order of their members.
inline bool same_value(const bj::value& a, const bj::value& b) {
    if (a.is_number() && b.is_number()) return same_number(a, b);
    if (a.kind() != b.kind()) return false;
    if (a.is_array()) {
        const bj::array &left = a.get_array(), &right = b.get_array();
        bool same = left.size() == right.size();
        for (std::size_t i = 0; same && i < left.size(); ++i) same = same_value(left[i], right[i]);
        return same;
    }
    if (!a.is_object()) return a == b;
    const bj::object &left = a.get_object(), &right = b.get_object();
    bool same = left.size() == right.size();
    for (auto at = left.begin(); same && at != left.end(); ++at) {
        const bj::value* const other = right.if_contains(at->key());
        same = other != nullptr && same_value(at->value(), *other);
    }
    return same;
}

/// The levels and the bytes of a value, roughly.
struct value_extent {
    std::size_t depth = 0;
    std::size_t bytes = sizeof(bj::value);
    void take(const value_extent& inner) noexcept {
        if (inner.depth >= depth) depth = inner.depth + 1;
        bytes += inner.bytes;
    }
};
inline value_extent extent_of(const bj::value& value) noexcept {
    value_extent all;
    if (value.is_string()) all.bytes += value.get_string().size();
    if (value.is_array() || value.is_object()) all.depth = 1;
    if (value.is_array())
        for (const bj::value& one : value.get_array()) all.take(extent_of(one));
    if (value.is_object())
        for (const bj::key_value_pair& one : value.get_object()) {
            all.take(extent_of(one.value()));
            all.bytes += one.key().size();
        }
    return all;
}

/// An index of a list: digits without a leading zero.
inline std::optional<std::size_t> index_in(const bj::array& list, std::string_view token) noexcept {
    if (token.empty() || token.size() > 18 || (token.size() > 1 && token.front() == '0')) return {};
    std::size_t index = 0;
    for (const char c : token) {
        if (!azdo::detail::is_digit(c)) return {};
        index = 10 * index + static_cast<std::size_t>(c - '0');
    }
    return index <= list.size() ? std::optional(index) : std::nullopt;
}
inline bj::value* find_in(bj::value& parent, std::string_view token) noexcept {
    if (bj::object* const object = parent.if_object()) return object->if_contains(token);
    bj::array* const list = parent.if_array();
    if (list == nullptr) return nullptr;
    const auto index = index_in(*list, token);
    return index && *index < list->size() ? &(*list)[*index] : nullptr;
}

using tokens = std::vector<std::string>;
/// The value at the first `count` tokens; null when there is none.
inline bj::value* find_at(bj::value& document, const tokens& path, std::size_t count) noexcept {
    bj::value* at = &document;
    for (std::size_t i = 0; at != nullptr && i < count; ++i) at = find_in(*at, path[i]);
    return at;
}

/// One patch on its way.
class application {
public:
    application(bj::value& document, const apply_options& options) noexcept : document_(document), options_(options) {}

    result<void> run(const patch_operation& what) {
        auto path = pointer_tokens(what.path);
        if (!path) return path.error();
        switch (what.op) {
        case patch_verb::add:
        case patch_verb::replace:
        case patch_verb::test: return with_value(what, *path);
        case patch_verb::remove: return remove(*path);
        case patch_verb::move:
        case patch_verb::copy: break;
        }
        return transfer(what, *path);
    }

private:
    static failure missing() { return fail(failure_kind::not_found, "the document has nothing at this place"); }

    result<void> with_value(const patch_operation& what, const tokens& path) {
        if (!what.value) return fail(failure_kind::invalid_input, "it needs a value");
        auto value = to_boost(*what.value);
        if (!value) return std::move(value).error();
        if (what.op == patch_verb::add) return add(path, *std::move(value));
        bj::value* const held = find_at(document_, path, path.size());
        if (held == nullptr) return missing();
        if (what.op == patch_verb::replace) return replace(*held, path, *std::move(value));
        if (same_value(*held, *value)) return {};
        return fail(failure_kind::conflict, "the value at this place is not the one that it tests for");
    }
    result<void> replace(bj::value& held, const tokens& path, bj::value&& value) {
        if (auto fits = check_depth(path, value); !fits) return fits;
        held = std::move(value);
        return {};
    }
    result<void> check_depth(const tokens& path, const bj::value& value) const {
        if (path.size() + extent_of(value).depth <= options_.max_depth) return {};
        return fail(failure_kind::too_large, "the document would have more levels than are allowed");
    }
    result<void> add(const tokens& path, bj::value&& value) {
        if (path.empty()) return replace(document_, path, std::move(value));
        if (auto fits = check_depth(path, value); !fits) return fits;
        bj::value* const parent = find_at(document_, path, path.size() - 1);
        if (parent == nullptr) return fail(failure_kind::not_found, "the object or list that this place is in does not exist");
        if (bj::object* const object = parent->if_object()) {
            object->insert_or_assign(path.back(), std::move(value));
            return {};
        }
        bj::array* const list = parent->if_array();
        if (list == nullptr) return fail(failure_kind::not_found, "this place is inside a value that is neither an object nor a list");
        const auto index = path.back() == "-" ? std::optional(list->size()) : index_in(*list, path.back());
        if (!index) return fail(failure_kind::not_found, "this is not an index of the list, nor the one after its end");
        list->insert(list->begin() + static_cast<std::ptrdiff_t>(*index), std::move(value));
        return {};
    }
    result<void> remove(const tokens& path) {
        if (path.empty()) return fail(failure_kind::invalid_input, "the whole document cannot be removed, only replaced");
        bj::value* const parent = find_at(document_, path, path.size() - 1);
        if (parent == nullptr || find_in(*parent, path.back()) == nullptr) return missing();
        if (bj::object* const object = parent->if_object())
            object->stable_erase(object->find(path.back()));
        else
            parent->get_array().erase(
                parent->get_array().begin() + static_cast<std::ptrdiff_t>(*index_in(parent->get_array(), path.back())));
        return {};
    }
    /// `move` and `copy`.
    result<void> transfer(const patch_operation& what, const tokens& path) {
        if (!what.from) return fail(failure_kind::invalid_input, "it needs a place to take the value from");
        const auto from = pointer_tokens(*what.from);
        if (!from) return from.error();
        bj::value* const source = find_at(document_, *from, from->size());
        if (source == nullptr) return fail(failure_kind::not_found, "the document has nothing at the place to take the value from");
        if (what.op == patch_verb::copy) {
            const std::size_t bytes = extent_of(*source).bytes;
            if (bytes > options_.max_copied - copied_) return fail(failure_kind::too_large, "the patch copies more than is allowed");
            copied_ += bytes;
            return add(path, bj::value(*source));
        }
        if (*from == path) return {};
        if (from->size() < path.size() && std::equal(from->begin(), from->end(), path.begin()))
            return fail(failure_kind::invalid_input, "a value cannot be moved into itself");
        bj::value moved = std::move(*source);
        if (auto gone = remove(*from); !gone) return gone;
        return add(path, std::move(moved));
    }

    bj::value& document_;
    const apply_options& options_;
    std::size_t copied_ = 0;
};

/// Says which operation failed, and where in the document.
AZDO_COLD inline failure in_operation(failure why, std::size_t index, const patch_operation& what) {
    for (const auto& one : enumerators(patch_verb{}))
        if (one.value == what.op)
            why.message =
                azdo::detail::joined({"operation ", azdo::detail::digits_of(index + 1), " of the patch, ", one.name, ": ", why.message});
    why.place = {what.path, 0, 0};
    return why;
}
} // namespace detail

/// The document after a patch. The operations are carried out in order; when one of them fails, so does the patch.
///
/// Example:
/// ```
/// auto what = azdo::json::decode<azdo::json::patch>(R"([{"op": "replace", "path": "/a", "value": 2}])");
/// auto after = azdo::json::apply(*what, *azdo::json::raw::parse(R"({"a": 1})"));      // {"a":2}
/// ```
/// Members keep their order. Numbers are compared by value (`1` equals `1.0`); as text, they come back as Boost.JSON keeps them: integers of
/// 64 bits exactly, others as doubles.
///
/// Failures, whose message names the operation, and whose place its path: `conflict` when a `test` finds another value; `not_found` when
/// there is nothing at a path; `invalid_input` for a path that is not a JSON Pointer, a missing `value` or `from`, a value that would be
/// moved into itself, and for removing the whole document; `too_large` beyond the limits of `apply_options`.
/// Source: https://www.rfc-editor.org/rfc/rfc6902#section-4
inline result<boost::json::value> apply(const patch& what, boost::json::value document, const apply_options& options = {}) {
    detail::application one(document, options);
    for (std::size_t i = 0; i < what.operations.size(); ++i)
        if (auto done = one.run(what.operations[i]); !done) return detail::in_operation(std::move(done).error(), i, what.operations[i]);
    return document;
}
inline result<raw> apply(const patch& what, const raw& document, const apply_options& options = {}) {
    auto before = to_boost(document);
    if (!before) return std::move(before).error();
    auto after = json::apply(what, *std::move(before), options);
    if (!after) return std::move(after).error();
    return from_boost(*after);
}

} // namespace azdo::inline v1::json
