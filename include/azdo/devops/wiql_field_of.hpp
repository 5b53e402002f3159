// SPDX-License-Identifier: BSL-1.0
// Queries typed by a described struct: its members are the fields, and only values that fit a member can be compared with it.
#pragma once

#include <azdo/devops/wiql.hpp>
#include <azdo/devops/wiql_links.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/enumeration.hpp>
#include <azdo/schema/optional.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1::wiql {

template <auto Member, described Owner, side Of>
struct typed_field;

namespace detail {
enum class kind : unsigned char { text, whole, fraction, boolean, time, object };

template <class T>
inline constexpr bool is_open_enum = false;
template <class E>
inline constexpr bool is_open_enum<open_enum<E>> = true;

/// The kind of a field whose values a `T` holds. An `object` is an identity or another type of its own, which queries name by a text.
template <class T>
constexpr kind kind_of() noexcept {
    if constexpr (std::same_as<T, bool>)
        return kind::boolean;
    else if constexpr (std::integral<T>)
        return kind::whole;
    else if constexpr (std::floating_point<T>)
        return kind::fraction;
    else if constexpr (is_system_time<T> || std::convertible_to<const T&, day_point>)
        return kind::time;
    else if constexpr (text_like<T> || enumeration<T> || is_open_enum<T>)
        return kind::text;
    else
        return kind::object;
}
template <auto Member>
using member_value = unwrap<typename azdo::detail::member_of<decltype(Member)>::type>;

template <auto Member, class Owner, side Of>
inline constexpr bool is_typed_field<typed_field<Member, Owner, Of>> = true;

constexpr bool is_number(kind one) noexcept { return one == kind::whole || one == kind::fraction; }
constexpr bool is_text(kind one) noexcept { return one == kind::text || one == kind::object; }

/// True when a `V` can be compared with a member of the type `M`. What has lost its type, `wiql::field` or a macro with an offset, fits.
template <class M, class V>
constexpr bool fits() noexcept {
    constexpr kind to = kind_of<M>();
    if constexpr (is_typed_field<V>)
        return to == V::kind || (is_number(to) && is_number(V::kind)) || (is_text(to) && is_text(V::kind));
    else if constexpr (std::derived_from<V, operand> || std::derived_from<V, named>)
        return true;
    else if constexpr (enumeration<V> || is_open_enum<V>)
        return std::same_as<M, V> || std::same_as<M, open_enum<V>>;
    else if constexpr (is_day_macro<V> || std::same_as<V, start_macro<false>>)
        return to == kind::time;
    else if constexpr (std::same_as<V, macro>)
        return is_text(to) || to == kind::whole; // @Me, @Project; work items in @Follows
    else if constexpr (std::same_as<V, team_macro> || std::same_as<V, iteration_macro> || text_like<V>)
        return is_text(to) && !enumeration<M>;
    else if constexpr (std::same_as<V, bool>)
        return to == kind::boolean;
    else if constexpr (whole_number<V>)
        return is_number(to);
    else if constexpr (std::floating_point<V>)
        return to == kind::fraction;
    else
        return to == kind::time && expressible<V>;
}

/// The value as `wiql::field` takes it.
template <class V>
decltype(auto) untyped(const V& value) {
    if constexpr (is_typed_field<V>)
        return value.untyped();
    else if constexpr (enumeration<V>)
        return name_of(value);
    else if constexpr (is_open_enum<V>)
        return value.name();
    else
        return (value);
}

/// The key of the field whose member it is; empty when there is none.
template <auto Member, class Owner>
constexpr std::string_view key_of() noexcept {
    std::string_view found;
    azdo::for_each_field<Owner>([&found](const auto& one) {
        using entry = std::remove_cvref_t<decltype(one)>;
        if constexpr (std::same_as<std::remove_cv_t<decltype(entry::member())>, std::remove_cv_t<decltype(Member)>>)
            if (entry::member() == Member) found = entry::key();
    });
    return found;
}

template <class Pointer>
struct owner_of;
template <class Owner, class Member>
struct owner_of<Member Owner::*> {
    using type = Owner;
};
} // namespace detail

/// A field by the member that describes it: `wiql::field_of<&bug::priority> <= 2`.
template <auto Member, described Owner, side Of>
struct typed_field {
    static constexpr detail::kind kind = detail::kind_of<detail::member_value<Member>>();
    static constexpr std::string_view key = detail::key_of<Member, Owner>();

    using condition = basic_condition<Of>;

    /// The same field without the member's type.
    basic_field<Of> untyped() const {
        static_assert(!key.empty(), "azdo: no field of this type's description has this member: describe it with azdo::field<...>()");
        return basic_field<Of>(key);
    }

    template <class V>
    condition contains(const V& text) const {
        return checked<V, detail::is_text(kind)>().contains(detail::untyped(text));
    }
    template <class V>
    condition not_contains(const V& text) const {
        return checked<V, detail::is_text(kind)>().not_contains(detail::untyped(text));
    }
    template <class V>
    condition contains_words(const V& words) const {
        return checked<V, detail::is_text(kind)>().contains_words(detail::untyped(words));
    }
    template <class V>
    condition under(const V& path) const {
        return checked<V, detail::is_text(kind)>().under(detail::untyped(path));
    }
    template <class V>
    condition not_under(const V& path) const {
        return checked<V, detail::is_text(kind)>().not_under(detail::untyped(path));
    }
    template <class V>
    condition in_group(const V& group) const {
        return checked<V, detail::is_text(kind)>().in_group(detail::untyped(group));
    }
    template <class V>
    condition not_in_group(const V& group) const {
        return checked<V, detail::is_text(kind)>().not_in_group(detail::untyped(group));
    }
    template <class V>
    condition was_ever(const V& value) const {
        return checked<V>().was_ever(detail::untyped(value));
    }
    condition is_empty() const { return untyped().is_empty(); }
    condition is_not_empty() const { return untyped().is_not_empty(); }
    template <class V>
    condition in(std::initializer_list<V> values) const {
        return in_list<V>(values, false);
    }
    template <class List>
    condition in(const List& values) const {
        return in_list<std::remove_cvref_t<decltype(*values.begin())>>(values, false);
    }
    template <class V>
    condition not_in(std::initializer_list<V> values) const {
        return in_list<V>(values, true);
    }
    template <class List>
    condition not_in(const List& values) const {
        return in_list<std::remove_cvref_t<decltype(*values.begin())>>(values, true);
    }
    /// `[field] = value`. `Ordered`: the operator asks which of both is less.
    template <bool Ordered, class V>
    condition compare(std::string_view comparison, const V& value) const {
        static_assert(!Ordered || kind != detail::kind::boolean, "azdo: a bool can be compared only with == and !=");
        return checked<V>().compare(comparison, detail::untyped(value));
    }

private:
    template <class V, bool FitsOperator = true>
    basic_field<Of> checked() const {
        static_assert(FitsOperator, "azdo: this operator is for texts, and the member is none");
        constexpr bool value_fits = detail::fits<detail::member_value<Member>, V>();
        static_assert(value_fits,
            "azdo: this value does not fit the member: texts compare with texts, numbers with numbers (whole ones with "
            "whole ones), bool with bool, times with times and macros of days, enumerators with their own enumeration");
        return untyped();
    }
    template <class V, class List>
    condition in_list(const List& values, bool negated) const {
        return checked<V>().compare_with_all(values, negated, [](const V& value) -> decltype(auto) { return detail::untyped(value); });
    }
};

/// The field of a member, which must be described: `wiql::field_of<&bug::priority>`. `Owner` names the described type where the member
/// belongs to its base class.
///
/// Example:
/// ```
/// namespace wiql = azdo::wiql;
/// auto text = wiql::where<bug>(wiql::field_of<&bug::priority> <= 2 && wiql::field("System.AssignedTo") == wiql::me).text();
/// ```
/// Values that do not fit the member's type do not compile: `wiql::field_of<&bug::priority> <= "2"`. A member may be optional.
template <auto Member, class Owner = typename detail::owner_of<decltype(Member)>::type>
inline constexpr typed_field<Member, Owner, side::item> field_of{};
/// The same of the work items where links start, and where they end.
template <auto Member, class Owner = typename detail::owner_of<decltype(Member)>::type>
inline constexpr typed_field<Member, Owner, side::source> source_of{};
template <auto Member, class Owner = typename detail::owner_of<decltype(Member)>::type>
inline constexpr typed_field<Member, Owner, side::target> target_of{};

template <auto M, class O, side S, class V>
basic_condition<S> operator==(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<false>("=", value);
}
template <auto M, class O, side S, class V>
basic_condition<S> operator!=(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<false>("<>", value);
}
template <auto M, class O, side S, class V>
basic_condition<S> operator<(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<true>("<", value);
}
template <auto M, class O, side S, class V>
basic_condition<S> operator>(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<true>(">", value);
}
template <auto M, class O, side S, class V>
basic_condition<S> operator<=(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<true>("<=", value);
}
template <auto M, class O, side S, class V>
basic_condition<S> operator>=(const typed_field<M, O, S>& f, const V& value) {
    return f.template compare<true>(">=", value);
}

/// Begins a query with the fields of a described type for its columns.
template <described T>
query select() {
    std::string_view names[field_count<T> + 1];
    std::size_t count = 0;
    azdo::for_each_field<T>([&](const auto& one) { names[count++] = one.key(); });
    return query(names, count);
}
/// `select<T>().where(filter)`
template <described T>
query where(const condition& filter) {
    return select<T>().where(filter);
}

} // namespace azdo::inline v1::wiql
