// SPDX-License-Identifier: BSL-1.0
// `field<"key", &T::member>(attributes…)`: one member of a described type.
#pragma once

#include <azdo/core/fixed_string.hpp>
#include <azdo/schema/attribute.hpp>

#include <boost/hana/basic_tuple.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1 {

namespace detail {
template <class Pointer>
struct member_of;
template <class Owner, class Member>
struct member_of<Member Owner::*> {
    using type = Member;
};

template <class Attribute, class... Attributes>
inline constexpr bool has_attribute = (std::is_base_of_v<Attribute, Attributes> || ...);

/// The index of the first of `Attributes` that is (derived from) `Attribute`; their number when there is none.
template <class Attribute, class... Attributes>
constexpr std::size_t attribute_index() noexcept {
    const bool found[] = {std::is_base_of_v<Attribute, Attributes>..., true};
    std::size_t i = 0;
    while (!found[i]) ++i;
    return i;
}

struct field_entry {};
} // namespace detail

/// The result of `field`: key, member and attributes, all readable at compile time.
template <fixed_string Key, auto Member, class... Attributes>
struct field_description : detail::field_entry {
    using member_type = typename detail::member_of<decltype(Member)>::type;

    boost::hana::basic_tuple<Attributes...> attributes;

    constexpr explicit field_description(Attributes... given) : attributes(given...) {}

    static constexpr bool is_required = detail::has_attribute<as::required_t, Attributes...>;

    static constexpr std::string_view key() noexcept { return Key.view(); }
    /// The pointer to the member, which may belong to a base class of the described type.
    static constexpr auto member() noexcept { return Member; }
    /// True when the field has this attribute: `f.template has<azdo::as::doc>()`.
    template <class Attribute>
    static constexpr bool has() noexcept {
        return detail::has_attribute<Attribute, Attributes...>;
    }
    /// The attribute; requires `has<Attribute>()`.
    template <class Attribute>
    constexpr const auto& get() const noexcept {
        return boost::hana::at_c<detail::attribute_index<Attribute, Attributes...>()>(attributes);
    }
};

/// Describes one member: its key in JSON (or its name as a parameter) and its attributes.
///
/// Example: `azdo::field<"appClientId", &app::client_id>(azdo::as::required, azdo::as::env{"CLIENT_ID"})`
///
/// Requirement: every argument is an attribute in `azdo::as`; anything else is a compile error that says so.
template <fixed_string Key, auto Member, class... Attributes>
constexpr auto field(Attributes... attributes) {
    static_assert(
        std::is_member_object_pointer_v<decltype(Member)>, "azdo: field<\"key\", &type::member> takes a pointer to a data member");
    constexpr bool known = (field_attribute<Attributes> && ...);
    static_assert(known, "azdo: an argument of this field is not an attribute: use those of azdo::as (as::required, as::doc{...}, "
                         "as::check(...), as::query, ...)");
    if constexpr (known)
        return field_description<Key, Member, Attributes...>(attributes...);
    else
        return field_description<Key, Member>();
}

} // namespace azdo::inline v1
