// SPDX-License-Identifier: BSL-1.0
// The concept of an operation: a described aggregate with an endpoint, scopes and a result type.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/http/endpoint.hpp>
#include <azdo/http/scope.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>
#include <azdo/schema/verify.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1 {

/// An operation of the service.
///
/// Example:
/// ```
/// struct get_thing {
///     using result_type = thing;
///     static constexpr auto endpoint =
///         azdo::get("/{organization}/_apis/things/{id}", azdo::host::dev_azure_com, azdo::api_version{"7.1"});
///     static constexpr auto scopes = azdo::any_of<azdo::scope::work>;
///     std::string organization;
///     azdo::required<int> id;
///     static constexpr auto schema() {
///         return azdo::describe(azdo::field<"organization", &get_thing::organization>(azdo::as::path),
///             azdo::field<"id", &get_thing::id>(azdo::as::path));
///     }
/// };
/// ```
/// `result_type` is the type that a successful answer decodes to: a described type, a `page<T>`, `void`, or std::string for downloads. An
/// operation without `scopes` is a compile error that says so.
template <class T>
concept operation = std::is_class_v<T> && requires {
    typename T::result_type;
    { T::endpoint } -> std::convertible_to<endpoint_description>;
} && described<T>;

namespace detail {
template <class T>
inline constexpr bool is_scope_alternatives = false;
template <class... Scopes>
inline constexpr bool is_scope_alternatives<scope_alternatives<Scopes...>> = true;
template <class Op>
constexpr bool has_scopes() noexcept {
    if constexpr (requires { Op::scopes; })
        return is_scope_alternatives<std::remove_cvref_t<decltype(Op::scopes)>>;
    else
        return false;
}
/// The scopes that allow an operation, a `scope_alternatives`.
template <class Op>
constexpr auto scopes_allowing() noexcept {
    if constexpr (has_scopes<Op>()) {
        return std::remove_cvref_t<decltype(Op::scopes)>{};
    } else {
        static_assert(has_scopes<Op>(), "azdo: this operation does not say which scopes allow it: add `static constexpr auto scopes = "
                                        "azdo::any_of<azdo::scope::…>;` (azdo::any_of<> where any token may call it)");
        return scope_alternatives<>{};
    }
}

/// A type that lacks a part of an operation.
template <class T>
concept unfinished_operation = std::is_class_v<T> && !operation<T> && (requires {
    { T::endpoint } -> std::convertible_to<endpoint_description>;
} || (described<T> && requires {
    typename T::result_type;
    T::scopes;
}));

template <class T>
struct result_of_unfinished {
    using type = void;
};
template <class T>
requires requires { typename T::result_type; }
struct result_of_unfinished<T> {
    using type = typename T::result_type;
};
/// One `static_assert` for the missing part.
template <class T>
constexpr void name_missing_part() noexcept {
    constexpr bool has_result = requires { typename T::result_type; };
    static_assert(has_result, "azdo: this operation does not name its result type: add `using result_type = …;` (void for nothing)");
    if constexpr (has_result) {
        static_assert(described<T>,
            "azdo: this operation has no description of its fields: add `static constexpr auto schema() { return azdo::describe(…); }`");
        if constexpr (described<T>)
            static_assert(operation<T>,
                "azdo: this operation has no endpoint: add `static constexpr auto endpoint = azdo::get(path, host, version);`");
    }
}
// Each is true without arguments; otherwise the error message shows the characters of the offending text.
template <char... Placeholder>
inline constexpr bool a_field_fills = sizeof...(Placeholder) == 0;
template <char... Key>
inline constexpr bool a_placeholder_takes = sizeof...(Key) == 0;
template <char... Key>
inline constexpr bool only_one_body_beside = sizeof...(Key) == 0;
template <char... Key>
inline constexpr bool no_body_beside_the_form_field = sizeof...(Key) == 0;
template <char... Key>
inline constexpr bool a_place_is_named_for = sizeof...(Key) == 0;
template <char... Character>
inline constexpr bool no_path_holds = sizeof...(Character) == 0;
template <char... Key>
inline constexpr bool no_url_holds_the_secret = sizeof...(Key) == 0;

enum class place : unsigned char { none, nowhere, path, query, header, form, body };

template <class Field>
constexpr place place_of() noexcept {
    if constexpr (Field::template has<as::path_t>())
        return place::path;
    else if constexpr (Field::template has<as::query_t>())
        return place::query;
    else if constexpr (Field::template has<as::header_t>())
        return place::header;
    else if constexpr (Field::template has<as::form_t>())
        return place::form;
    else if constexpr (Field::template has<as::body_t>())
        return place::body;
    else
        return place::nowhere;
}

template <class T>
inline constexpr bool is_secret = false;
template <class T>
inline constexpr bool is_secret<secret<T>> = true;

template <std::size_t N>
struct place_list {
    static constexpr std::size_t size = N;
    std::string_view keys[N + 1]{};
    place places[N + 1]{};
    bool secrets[N + 1]{};
};
template <class Entry>
constexpr std::string_view key_of_entry() noexcept {
    if constexpr (is_field<Entry>)
        return Entry::key();
    else
        return {};
}
template <class Entry>
constexpr place place_of_entry() noexcept {
    if constexpr (is_field<Entry>)
        return place_of<Entry>();
    else
        return place::none;
}
template <class Entry>
constexpr bool is_secret_entry() noexcept {
    if constexpr (is_field<Entry>)
        return is_secret<unwrap<typename Entry::member_type>>;
    else
        return false;
}
template <class... Entries>
constexpr place_list<sizeof...(Entries)> collect_places(const description<Entries...>&) noexcept {
    return {{key_of_entry<Entries>()...}, {place_of_entry<Entries>()...}, {is_secret_entry<Entries>()...}};
}
template <class Op>
inline constexpr auto places_of = collect_places(schema_of<Op>);

/// A piece of a path: literal text, then a placeholder (the last piece has none).
struct path_piece {
    std::string_view literal{};
    std::string_view name{};
    bool optional = false;
    bool catch_all = false; ///< slashes in its value are kept
};
/// Removes the first piece from a path.
constexpr path_piece take_piece(std::string_view& path) noexcept {
    path_piece piece;
    const std::size_t open = path.find('{');
    piece.literal = path.substr(0, open);
    if (open == std::string_view::npos) {
        path = {};
        return piece;
    }
    path.remove_prefix(open + 1);
    piece.name = path.substr(0, path.find('}'));
    path.remove_prefix(piece.name.size() < path.size() ? piece.name.size() + 1 : path.size());
    if (piece.name.starts_with('*')) {
        piece.catch_all = true;
        piece.name.remove_prefix(1);
    }
    if (!piece.name.empty() && piece.name.back() == '?') {
        piece.optional = true;
        piece.name.remove_suffix(1);
    }
    return piece;
}

/// The first character of an endpoint's path that is not allowed there (RFC 3986 section 3.3), such as the `?` of a query; the first
/// character of a path that does not begin with a slash.
constexpr std::string_view foreign_in_path(std::string_view path) noexcept {
    constexpr std::string_view allowed = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~!$&'()*+,;=:@%";
    if (!path.starts_with('/')) return path.empty() ? std::string_view("/") : path.substr(0, 1);
    while (!path.empty()) {
        const std::string_view before = path;
        const path_piece piece = take_piece(path);
        const std::size_t at = piece.literal.find_first_not_of(allowed);
        if (at != piece.literal.npos) return piece.literal.substr(at, 1);
        if (piece.literal.size() < before.size() && (piece.name.empty() || before.substr(0, before.size() - path.size()).back() != '}'))
            return "{";
    }
    return {};
}

template <class Op>
constexpr std::string_view unfilled_placeholder() noexcept {
    for (std::string_view path = Op::endpoint.path; !path.empty();) {
        const path_piece piece = take_piece(path);
        bool filled = piece.name.empty();
        for (std::size_t i = 0; i < places_of<Op>.size; ++i)
            filled = filled || (places_of<Op>.places[i] == place::path && places_of<Op>.keys[i] == piece.name);
        if (!filled) return piece.name;
    }
    return {};
}
template <class Op>
constexpr std::string_view homeless_path_field() noexcept {
    for (std::size_t i = 0; i < places_of<Op>.size; ++i) {
        if (places_of<Op>.places[i] != place::path) continue;
        bool found = false;
        for (std::string_view path = Op::endpoint.path; !path.empty();) found = take_piece(path).name == places_of<Op>.keys[i] || found;
        if (!found) return places_of<Op>.keys[i];
    }
    return {};
}
/// The key of the field with this place, after skipping `skip` such fields.
template <class Op>
constexpr std::string_view key_at(place wanted, std::size_t skip = 0) noexcept {
    for (std::size_t i = 0; i < places_of<Op>.size; ++i)
        if (places_of<Op>.places[i] == wanted && skip-- == 0) return places_of<Op>.keys[i];
    return {};
}
template <class Op>
constexpr std::string_view form_field_beside_body() noexcept {
    return key_at<Op>(place::body).empty() ? std::string_view{} : key_at<Op>(place::form);
}

template <class Op>
constexpr std::string_view secret_in_url() noexcept {
    for (std::size_t i = 0; i < places_of<Op>.size; ++i)
        if (places_of<Op>.secrets[i] && (places_of<Op>.places[i] == place::path || places_of<Op>.places[i] == place::query))
            return places_of<Op>.keys[i];
    return {};
}

/// The offending parts of an operation; each text is empty when there is nothing wrong.
template <class Op>
struct culprits {
    static constexpr std::string_view in_path = foreign_in_path(Op::endpoint.path);
    static constexpr std::string_view placeholder = unfilled_placeholder<Op>();
    static constexpr std::string_view path_field = homeless_path_field<Op>();
    static constexpr std::string_view second_body = key_at<Op>(place::body, 1);
    static constexpr std::string_view form_field = form_field_beside_body<Op>();
    static constexpr std::string_view nowhere = key_at<Op>(place::nowhere);
    static constexpr std::string_view open_secret = secret_in_url<Op>();
};

template <class Op, std::size_t... I>
constexpr bool check_path(std::index_sequence<I...>) {
    static_assert(no_path_holds<culprits<Op>::in_path[I]...>,
        "azdo: the endpoint's path begins with a slash and is only a path: the character named here is not allowed in it. A query "
        "parameter is a field with as::query, the version is the third argument of azdo::get, and {name} is a placeholder");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_placeholders(std::index_sequence<I...>) {
    static_assert(a_field_fills<culprits<Op>::placeholder[I]...>,
        "azdo: no field of this operation fills the placeholder named here: add a field of that key with as::path");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_path_fields(std::index_sequence<I...>) {
    static_assert(a_placeholder_takes<culprits<Op>::path_field[I]...>,
        "azdo: a field with as::path has a key (named here) that is not a placeholder of "
        "the endpoint's path: write {key} into the path, or drop as::path");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_bodies(std::index_sequence<I...>) {
    static_assert(only_one_body_beside<culprits<Op>::second_body[I]...>,
        "azdo: a second field (named here) of this operation has as::body: a request has one body");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_form(std::index_sequence<I...>) {
    static_assert(no_body_beside_the_form_field<culprits<Op>::form_field[I]...>,
        "azdo: this operation has fields with as::form (one is named here) and one with as::body: a request has one body");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_nowhere(std::index_sequence<I...>) {
    static_assert(a_place_is_named_for<culprits<Op>::nowhere[I]...>, "azdo: a field (named here) of this operation does not say where it "
                                                                     "goes: give it as::path, as::query, as::header, as::form or as::body");
    return sizeof...(I) == 0;
}
template <class Op, std::size_t... I>
constexpr bool check_secrets(std::index_sequence<I...>) {
    static_assert(no_url_holds_the_secret<culprits<Op>::open_secret[I]...>,
        "azdo: a secret (its key is named here) must not appear in a URL: give it as::header or as::form");
    return sizeof...(I) == 0;
}
} // namespace detail

/// Checks an operation at compile time, in addition to `verify`; each fault is one `static_assert` that names the offending part: no
/// scopes, a path with a query or another character that is not allowed in one, a placeholder without a field, a field with `as::path`
/// without a placeholder, two bodies, a body beside form fields, a field without a place, a secret in the path or the query.
///
/// Example: `static_assert(azdo::verify_operation<get_thing>());`
template <operation Op>
constexpr bool verify_operation() {
    using namespace detail;
    using found = culprits<Op>;
    constexpr bool described_well = verify<Op>();
    static_cast<void>(scopes_allowing<Op>());
    if constexpr (!described_well || !has_scopes<Op>())
        return false;
    else if constexpr (!found::in_path.empty())
        return check_path<Op>(std::make_index_sequence<found::in_path.size()>{});
    else if constexpr (!found::placeholder.empty())
        return check_placeholders<Op>(std::make_index_sequence<found::placeholder.size()>{});
    else if constexpr (!found::path_field.empty())
        return check_path_fields<Op>(std::make_index_sequence<found::path_field.size()>{});
    else if constexpr (!found::second_body.empty())
        return check_bodies<Op>(std::make_index_sequence<found::second_body.size()>{});
    else if constexpr (!found::form_field.empty())
        return check_form<Op>(std::make_index_sequence<found::form_field.size()>{});
    else if constexpr (!found::nowhere.empty())
        return check_nowhere<Op>(std::make_index_sequence<found::nowhere.size()>{});
    else if constexpr (!found::open_secret.empty())
        return check_secrets<Op>(std::make_index_sequence<found::open_secret.size()>{});
    else
        return true;
}

} // namespace azdo::inline v1
