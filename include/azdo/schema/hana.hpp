// SPDX-License-Identifier: BSL-1.0
// Every described type is a `boost::hana::Struct`: hana::members, hana::keys, hana::at_key, hana::equal … work on it.
#pragma once

#include <azdo/schema/describe.hpp>

#include <boost/hana/accessors.hpp>
#include <boost/hana/at.hpp>
#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/concept/struct.hpp>
#include <boost/hana/core/when.hpp>
#include <boost/hana/pair.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>

#include <cstddef>
#include <utility>

namespace azdo::inline v1::detail {

template <class Field, std::size_t... I>
constexpr auto hana_key(std::index_sequence<I...>) {
    return boost::hana::string_c<Field::key()[I]...>;
}

template <class Field>
struct hana_accessor {
    template <class Object>
    constexpr decltype(auto) operator()(Object&& object) const {
        return (std::forward<Object>(object).*Field::member());
    }
};

/// The positions of the fields among the entries of `T`.
template <class T, class... Entries>
constexpr auto field_positions(const description<Entries...>&) {
    struct {
        std::size_t at[field_count<T> + 1]{};
    } positions;
    const bool fields[] = {is_field<Entries>..., false};
    for (std::size_t i = 0, n = 0; i < sizeof...(Entries); ++i)
        if (fields[i]) positions.at[n++] = i;
    return positions;
}
template <class T>
inline constexpr auto field_positions_of = field_positions<T>(schema_of<T>);

template <class Entry>
constexpr auto hana_member(const Entry&) {
    return boost::hana::make_pair(hana_key<Entry>(std::make_index_sequence<Entry::key().size()>{}), hana_accessor<Entry>{});
}
template <class T, std::size_t... I>
constexpr auto hana_members(std::index_sequence<I...>) {
    return boost::hana::make_tuple(hana_member(boost::hana::at_c<field_positions_of<T>.at[I]>(schema_of<T>.entries))...);
}
} // namespace azdo::inline v1::detail

namespace boost::hana {
/// The members of a described type, from its one description. Keys are `hana::string`s: `hana::at_key(app, "appClientId"_s)`.
template <class T>
struct accessors_impl<T, when<azdo::described<T>>> {
    template <class...>
    static constexpr auto apply() {
        return azdo::detail::hana_members<T>(std::make_index_sequence<azdo::field_count<T>>{});
    }
};
} // namespace boost::hana
