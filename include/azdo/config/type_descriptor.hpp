// SPDX-License-Identifier: BSL-1.0
// Run-time descriptors of described types, for non-template code: one constant per type, made from its description.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/port.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/decode_options.hpp>
#include <azdo/json/decoder.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1::config {

/// The kinds of values that this folder distinguishes.
enum class value_kind : unsigned char { text, number, boolean, object, map, list, other };

struct type_descriptor;

/// One member of an object.
struct member_descriptor {
    std::string_view key;
    std::string_view doc{};
    std::string_view variable{};  ///< the variable that overrides the value (`as::env`)
    std::string_view usual_key{}; ///< if it is a map
    std::string_view other_names{};
    bool required = false;
    bool switches_off = false;
    bool of_other_services = false;
    bool is_port = false;
    const type_descriptor* type = nullptr; ///< nullptr: a tag
};

struct type_descriptor {
    value_kind kind = value_kind::other;
    bool secret = false;
    bool open_ended = false;     ///< an object that has members other than the described ones
    bool refuses_others = false; ///< an object in which other members are faults
    const member_descriptor* members = nullptr;
    std::size_t count = 0;
    const type_descriptor* inner = nullptr;                                       ///< the element type of a map or list
    void (*check_entry)(std::string_view object, diagnostic_sink& say) = nullptr; ///< the type's own check of an object, given as JSON

    const member_descriptor* find(std::string_view key) const noexcept {
        for (std::size_t i = 0; i < count; ++i)
            if (members[i].key == key) return &members[i];
        return nullptr;
    }
};

namespace detail::inline AZDO_JSON_ISA {
/// A type without the optionals around it.
template <class T>
struct bare {
    using type = T;
};
template <class T>
requires(is_optional<T> || is_required_type<T>) struct bare<T> : bare<typename T::value_type> {
};

template <class T>
constexpr type_descriptor make_descriptor();
} // namespace detail::inline AZDO_JSON_ISA

inline namespace AZDO_JSON_ISA {

/// The descriptor of a type that is not an optional.
template <class T>
inline constexpr type_descriptor type_descriptor_of = detail::make_descriptor<T>();
} // namespace AZDO_JSON_ISA

namespace detail::inline AZDO_JSON_ISA {

template <std::size_t N>
struct member_list {
    member_descriptor members[N + 1]{};
    std::size_t count = 0;

    template <fixed_string Key, auto Member, class... Attributes>
    constexpr int add(const field_description<Key, Member, Attributes...>& entry) {
        using field = field_description<Key, Member, Attributes...>;
        member_descriptor& made = members[count++];
        made.key = field::key();
        made.type = &type_descriptor_of<typename bare<typename field::member_type>::type>;
        made.required = field::template has<as::required_t>() || is_required_type<typename field::member_type>;
        made.switches_off = field::template has<switches_off_t>();
        made.of_other_services = field::template has<of_other_services_t>();
        made.is_port = field::template has<is_port_t>();
        if constexpr (field::template has<as::doc>()) made.doc = entry.template get<as::doc>().text;
        if constexpr (field::template has<as::env>()) made.variable = entry.template get<as::env>().name;
        if constexpr (field::template has<other_names>()) made.other_names = entry.template get<other_names>().names;
        if constexpr (field::template has<usual_key>()) made.usual_key = entry.template get<usual_key>().name;
        return 0;
    }
    template <fixed_string Key, fixed_string Value>
    constexpr int add(const azdo::detail::tag_entry<Key, Value>& entry) {
        members[count++].key = entry.key();
        return 0;
    }
    template <class Option>
    constexpr int add(const Option&) {
        return 0;
    }
};

template <class T>
constexpr auto make_members() {
    return boost::hana::unpack(schema_of<T>.entries, [](const auto&... entries) {
        member_list<sizeof...(entries)> made;
        const int all[] = {0, made.add(entries)...}; // not a fold: clang 14 refuses folds over 256 elements
        static_cast<void>(all);
        return made;
    });
}
template <class T>
inline constexpr auto members_of = make_members<T>();

/// Reads as much of an object as possible and calls its type's check.
template <class T>
void check_object(std::string_view object, diagnostic_sink& say) {
    const json::decode_options options{.max_depth = 1024, .null_is_absent = true, .allow_repeated_keys = true};
    T value{};
    json::decoder(object, options, std::numeric_limits<std::size_t>::max()).run(&value, json::shape_of<T>, true);
    value.check(say);
}

template <class T>
concept list_of_values = requires {
    typename T::value_type;
}
&&requires(const T& list) {
    list.begin();
    list.end();
};
template <class T>
concept map_of_values = list_of_values<T> && requires {
    typename T::mapped_type;
};

template <class T>
constexpr type_descriptor make_descriptor() {
    type_descriptor made;
    if constexpr (std::is_same_v<T, bool>) {
        made.kind = value_kind::boolean;
    } else if constexpr (std::is_arithmetic_v<T>) {
        made.kind = value_kind::number;
    } else if constexpr (std::is_same_v<T, azdo::secret<std::string>>) {
        made.kind = value_kind::text;
        made.secret = true;
    } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::string_view> || has_text_form<T>) {
        made.kind = value_kind::text;
    } else if constexpr (described<T>) {
        made.kind = value_kind::object;
        made.members = members_of<T>.members;
        made.count = json::keys_of<T>.count;
        made.open_ended = azdo::detail::entries_of<T>::template has_option<open_ended_entry>;
        made.refuses_others = azdo::detail::entries_of<T>::template has_option<azdo::detail::refuse_unknown_entry>;
        if constexpr (self_checking<T> && std::is_default_constructible_v<T>) made.check_entry = check_object<T>;
    } else if constexpr (map_of_values<T>) {
        made.kind = value_kind::map;
        made.inner = &type_descriptor_of<typename bare<typename T::mapped_type>::type>;
    } else if constexpr (list_of_values<T>) {
        made.kind = value_kind::list;
        made.inner = &type_descriptor_of<typename bare<typename T::value_type>::type>;
    }
    return made;
}

} // namespace detail::inline AZDO_JSON_ISA
} // namespace azdo::inline v1::config
