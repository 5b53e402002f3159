// SPDX-License-Identifier: BSL-1.0
// `verify<T>()`: checks a description; each fault is one readable compile error. Everything that uses a description calls it.
#pragma once

#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace azdo::inline v1 {

namespace detail {
/// The error message shows the characters of the faulty key as the arguments of these templates.
template <char... Key>
constexpr bool every_key_is_declared_once() {
    static_assert(sizeof...(Key) == 0,
        "azdo: two fields of this description have the same key (its characters are shown here): give each field its own key");
    return true;
}
template <char... Key>
constexpr bool no_optional_field_is_required() {
    static_assert(sizeof...(Key) == 0,
        "azdo: as::required is on an optional member (its key is named here): drop as::required, or make the member a plain type");
    return true;
}

template <std::size_t N>
struct key_list {
    std::string_view keys[N + 1]{};
    bool required_optional[N + 1]{};
    std::size_t count = 0;
};

template <class Entry>
constexpr bool is_required_optional() {
    if constexpr (is_field<Entry>)
        return Entry::is_required && is_optional<typename Entry::member_type>;
    else
        return false;
}
/// The keys of the fields. A pack instead of a lambda for each field, because every described type pays for it in compile time.
template <class... Entries>
constexpr auto collect_keys(const description<Entries...>&) {
    constexpr std::size_t all = sizeof...(Entries);
    const bool fields[] = {is_field<Entries>..., false};
    const std::string_view keys[] = {Entries::key()..., {}};
    const bool required_optional[] = {is_required_optional<Entries>()..., false};
    key_list<all> list;
    for (std::size_t i = 0; i < all; ++i) {
        if (!fields[i]) continue;
        list.keys[list.count] = keys[i];
        list.required_optional[list.count++] = required_optional[i];
    }
    return list;
}
template <class T>
inline constexpr auto key_list_of = collect_keys(schema_of<T>);

/// The first key that repeats an earlier one, or an empty text. Hashed, so that 300 fields stay within clang's limit of constexpr steps.
template <std::size_t N>
constexpr std::string_view first_repeated(const key_list<N>& list) {
    constexpr std::size_t slots = 2 * N + 1;
    std::size_t table[slots]{};
    for (std::size_t i = 0; i < list.count; ++i) {
        std::uint32_t hash = 2166136261u;
        for (char c : list.keys[i]) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
        std::size_t at = hash % slots;
        for (; table[at] != 0; at = (at + 1) % slots)
            if (list.keys[table[at] - 1] == list.keys[i]) return list.keys[i];
        table[at] = i + 1;
    }
    return {};
}
template <std::size_t N>
constexpr std::string_view first_required_optional(const key_list<N>& list) {
    for (std::size_t i = 0; i < list.count; ++i)
        if (list.required_optional[i]) return list.keys[i];
    return {};
}

template <class T>
inline constexpr std::string_view repeated_key = first_repeated(key_list_of<T>);
template <class T>
inline constexpr std::string_view required_optional_key = first_required_optional(key_list_of<T>);

template <class T, std::size_t... I>
constexpr bool check_repeated(std::index_sequence<I...>) {
    return every_key_is_declared_once<repeated_key<T>[I]...>();
}
template <class T, std::size_t... I>
constexpr bool check_required(std::index_sequence<I...>) {
    return no_optional_field_is_required<required_optional_key<T>[I]...>();
}
} // namespace detail

/// Checks the description of `T` at compile time; each fault is one `static_assert` that names the key.
///
/// Example: `static_assert(azdo::verify<my_struct>());` in a test, to find a typo before first use.
///
/// Checked: a key declared twice; `as::required` on an optional member.
template <described T>
constexpr bool verify() {
    const bool unique = detail::check_repeated<T>(std::make_index_sequence<detail::repeated_key<T>.size()>{});
    const bool required = detail::check_required<T>(std::make_index_sequence<detail::required_optional_key<T>.size()>{});
    return unique && required;
}

} // namespace azdo::inline v1
