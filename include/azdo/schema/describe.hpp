// SPDX-License-Identifier: BSL-1.0
// `describe(…)`: the description of a type, and the functions that iterate over it.
#pragma once

#include <azdo/schema/field.hpp>

#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1 {

/// What `describe` returns: the entries of a type in order.
template <class... Entries>
struct description {
    boost::hana::basic_tuple<Entries...> entries;
    constexpr explicit description(Entries... given) : entries(given...) {}
};

namespace detail {
struct option_entry {
    static constexpr std::string_view key() noexcept { return {}; }
};
template <class Entry>
inline constexpr bool is_field = std::is_base_of_v<field_entry, Entry>;
template <class Entry>
inline constexpr bool is_entry = is_field<Entry> || std::is_base_of_v<option_entry, Entry>;
/// True when any is true. Not a fold: clang 14 refuses folds over more than 256 elements.
template <bool... Each>
constexpr bool any_true() noexcept {
    const bool each[] = {false, Each...};
    for (bool one : each)
        if (one) return true;
    return false;
}

template <auto Member>
struct rest_entry : option_entry {
    static constexpr auto member() noexcept { return Member; }
};
struct refuse_unknown_entry : option_entry {};
struct omit_empty_entry : option_entry {};
struct rule_entry : option_entry {
    std::string_view what;
    std::string_view keywords;
    constexpr rule_entry(std::string_view words, std::string_view schema) noexcept : what(words), keywords(schema) {}
};
template <fixed_string Key, fixed_string Value>
struct tag_entry : option_entry {
    static constexpr std::string_view key() noexcept { return Key.view(); }
    static constexpr std::string_view value() noexcept { return Value.view(); }
    static constexpr std::string_view text = Value.view();
};
} // namespace detail

/// Describes a type: its fields in the order in which they are written, then its options.
///
/// Example:
/// ```
/// struct point {
///     int x = 0, y = 0;
///     static constexpr auto schema() { return azdo::describe(azdo::field<"x", &point::x>(), azdo::field<"y", &point::y>()); }
/// };
/// ```
/// Describe a type lazily if many translation units include it but few use it:
/// `template <class self = point> static constexpr auto schema() { return azdo::describe(azdo::field<"x", &self::x>(), …); }`
///
/// Requirements: the entries come from `field`, `rest`, `refuse_unknown`, `omit_empty`, `rule`, `tag`. `verify<T>()` makes further checks at
/// first use.
template <class... Entries>
constexpr auto describe(Entries... entries) {
    constexpr bool known = !detail::any_true<!detail::is_entry<Entries>...>();
    static_assert(known, "azdo: describe(...) takes azdo::field<...>(...), azdo::rest<...>(), azdo::refuse_unknown(), azdo::omit_empty(), "
                         "azdo::rule(...) and azdo::tag<...>() only");
    if constexpr (known)
        return description<Entries...>(entries...);
    else
        return description<>();
}

/// Keeps the members of a JSON object that no field names, and writes them back. `Member` is an `azdo::unknown_fields`.
template <auto Member>
constexpr detail::rest_entry<Member> rest() {
    return {};
}

/// Makes a key that no field names an error. Without it (and without `rest`) such members are skipped, but fully checked.
constexpr detail::refuse_unknown_entry refuse_unknown() { return {}; }

/// For types in which an empty text, list or map means "absent": such members are not written when they are empty, and a null is read as
/// absent, also in the objects below. So a value that has been read is written again without members that it did not have.
///
/// Example: `azdo::describe(azdo::field<"clientId", &app::client_id>(), azdo::omit_empty())` writes `{}` for a value without a client id.
///
/// Only members of the types std::string, azdo::secret, std::vector and maps are left out; an optional is written if it has a value.
constexpr detail::omit_empty_entry omit_empty() { return {}; }

/// A rule for an object of the type as a whole that is tested elsewhere, in words and, where possible, in JSON Schema keywords (members of
/// a JSON object, without its braces).
///
/// Example: `azdo::rule("\"least\" is not more than \"most\"")`
constexpr detail::rule_entry rule(std::string_view words, std::string_view keywords = {}) { return {words, keywords}; }

/// A constant member that distinguishes this type from the other alternatives of a `std::variant`: `azdo::tag<"kind", "circle">()`.
template <fixed_string Key, fixed_string Value>
constexpr detail::tag_entry<Key, Value> tag() {
    return {};
}

/// A type with a description: `static constexpr auto schema()` (also as a template with a default argument).
template <class T>
concept described = std::is_class_v<T> && requires {
    T::schema().entries;
};

/// The description of `T`.
template <described T>
inline constexpr auto schema_of = T::schema();

/// The description of a base class, followed by more entries: `azdo::extend<base>(azdo::field<"extra", &derived::extra>())`.
template <class Base, class... Entries>
constexpr auto extend(Entries... entries) {
    return boost::hana::unpack(Base::schema().entries, [&](const auto&... inherited) { return azdo::describe(inherited..., entries...); });
}

/// Calls `visit(entry)` for every field of `T`, in order. Entries are constexpr-readable: `decltype(entry)::key()`.
template <described T, class F>
constexpr void for_each_field(F&& visit) {
    const auto one = [&](const auto& entry) {
        if constexpr (detail::is_field<std::remove_cvref_t<decltype(entry)>>) visit(entry);
        return 0;
    };
    boost::hana::unpack(schema_of<T>.entries, [&](const auto&... entries) {
        const int all[] = {0, one(entries)...}; // not a fold: clang 14 refuses folds over more than 256 elements
        static_cast<void>(all);
    });
}

namespace detail {
template <class Entries>
struct entry_list;
template <class... Entries>
struct entry_list<description<Entries...>> {
    static constexpr std::size_t size = sizeof...(Entries);
    static constexpr std::size_t count_fields() noexcept {
        const bool fields[] = {false, is_field<Entries>...};
        std::size_t count = 0;
        for (bool one : fields) count += one ? 1 : 0;
        return count;
    }
    template <class Option>
    static constexpr bool has_option = any_true<std::is_base_of_v<Option, Entries>...>();
};
template <class T>
using entries_of = entry_list<std::remove_cvref_t<decltype(schema_of<T>)>>;
} // namespace detail

/// The number of fields of `T`.
template <described T>
inline constexpr std::size_t field_count = detail::entries_of<T>::count_fields();

} // namespace azdo::inline v1
