// SPDX-License-Identifier: BSL-1.0
// Run-time descriptors of described types, for non-template code: one constant per type, made from its description.
#pragma once

#include <azdo/config/attribute.hpp>
#include <azdo/config/diagnostic_sink.hpp>
#include <azdo/config/port.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/table.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/optional.hpp>

#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace azdo::inline v1::config {

/// The kinds of values that this folder distinguishes.
enum class value_kind : unsigned char { text, number, boolean, object, map, list, other };

struct type_descriptor;

/// One member of an object.
struct member_descriptor {
    std::string_view key;
    std::string_view doc{};
    std::string_view variable{};                                 ///< the variable that overrides the value (`as::env`)
    std::string_view usual_key{};                                ///< if it is a map
    bool (*also_usual)(std::string_view key) noexcept = nullptr; ///< recognizes other spellings of that key
    std::string_view other_names{};
    bool required = false;
    bool switches_off = false;
    bool of_other_services = false;
    bool is_port = false;
    const type_descriptor* type = nullptr; ///< nullptr: a tag
    /// The member's value in a decoded object, nullptr if it is absent. Only for objects, and for maps and lists of them.
    const void* (*value)(const void* object) = nullptr;

    bool is_usual(std::string_view name) const noexcept {
        return !usual_key.empty() && (name == usual_key || (also_usual != nullptr && also_usual(name)));
    }
};

struct type_descriptor {
    value_kind kind = value_kind::other;
    bool secret = false;
    bool open_ended = false;     ///< an object that has members other than the described ones
    bool refuses_others = false; ///< an object in which other members are faults
    const member_descriptor* members = nullptr;
    std::size_t count = 0;
    const type_descriptor* inner = nullptr;                                  ///< the element type of a map or list
    void (*check_entry)(const void* object, diagnostic_sink& say) = nullptr; ///< the type's own check of an object
    /// The value of a key, or the element at an index, in a decoded map or list; nullptr if there is none. Set like a member's `value`.
    const void* (*element)(const void* container, std::string_view key, std::size_t index) = nullptr;

    const member_descriptor* find(std::string_view key) const noexcept {
        for (std::size_t i = 0; i < count; ++i)
            if (members[i].key == key) return &members[i];
        return nullptr;
    }
};

/// The object at a path of keys in a decoded value, or nullptr.
inline const void* find_object(const type_descriptor* type, const void* value, const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
        if (type == nullptr || value == nullptr) return nullptr;
        if (const member_descriptor* const member = type->find(key); member != nullptr) {
            value = member->value == nullptr ? nullptr : member->value(value);
            type = member->type;
        } else {
            value = type->element == nullptr ? nullptr : type->element(value, key, 0);
            type = type->inner;
        }
    }
    return value;
}

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

/// The element type of a map or list.
template <class T>
struct element_of {
    using type = typename T::value_type;
};
template <map_of_values T>
struct element_of<T> {
    using type = typename T::mapped_type;
};

/// True for objects, and for maps and lists of them.
template <class T>
constexpr bool holds_objects() {
    using value = typename bare<T>::type;
    if constexpr (described<value>)
        return true;
    else if constexpr (list_of_values<value> && !has_text_form<value>)
        return detail::holds_objects<typename element_of<value>::type>();
    else
        return false;
}
/// The address of a value without the optionals around it; nullptr if it is absent.
template <class T>
const void* address_of(const T& value) {
    if constexpr (is_optional<T>)
        return value.has_value() ? detail::address_of(*value) : nullptr;
    else if constexpr (is_required_type<T>)
        return detail::address_of(value.get());
    else
        return &value;
}
template <class T, auto Member>
const void* value_in(const void* object) {
    return detail::address_of(static_cast<const T*>(object)->*Member);
}
template <class T>
const void* element_in(const void* container, std::string_view key, std::size_t index) {
    const T& in = *static_cast<const T*>(container);
    if constexpr (map_of_values<T>) {
        const auto found = in.find(typename T::key_type(key));
        return found == in.end() ? nullptr : detail::address_of(found->second);
    } else {
        auto at = in.begin();
        for (; index > 0 && at != in.end(); --index) ++at;
        return at == in.end() ? nullptr : detail::address_of(*at);
    }
}
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

    template <class T, fixed_string Key, auto Member, class... Attributes>
    constexpr int add(const field_description<Key, Member, Attributes...>& entry) {
        using field = field_description<Key, Member, Attributes...>;
        member_descriptor& made = members[count++];
        made.key = field::key();
        made.type = &type_descriptor_of<typename bare<typename field::member_type>::type>;
        if constexpr (holds_objects<typename field::member_type>()) made.value = value_in<T, Member>;
        made.required = field::template has<as::required_t>() || is_required_type<typename field::member_type>;
        made.switches_off = field::template has<switches_off_t>();
        made.of_other_services = field::template has<of_other_services_t>();
        made.is_port = field::template has<is_port_t>();
        if constexpr (field::template has<as::doc>()) made.doc = entry.template get<as::doc>().text;
        if constexpr (field::template has<as::env>()) made.variable = entry.template get<as::env>().name;
        if constexpr (field::template has<other_names>()) made.other_names = entry.template get<other_names>().names;
        if constexpr (field::template has<usual_key>())
            made.usual_key = entry.template get<usual_key>().name, made.also_usual = entry.template get<usual_key>().also;
        return 0;
    }
    template <class T, fixed_string Key, fixed_string Value>
    constexpr int add(const azdo::detail::tag_entry<Key, Value>& entry) {
        members[count++].key = entry.key();
        return 0;
    }
    template <class T, class Option>
    constexpr int add(const Option&) {
        return 0;
    }
};

template <class T>
constexpr auto make_members() {
    return boost::hana::unpack(schema_of<T>.entries, [](const auto&... entries) {
        member_list<sizeof...(entries)> made;
        const int all[] = {0, made.template add<T>(entries)...}; // not a fold: clang 14 refuses folds over 256 elements
        static_cast<void>(all);
        return made;
    });
}
template <class T>
inline constexpr auto members_of = make_members<T>();

template <class T>
void check_object(const void* object, diagnostic_sink& say) {
    static_cast<const T*>(object)->check(say);
}

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
        if constexpr (self_checking<T>) made.check_entry = check_object<T>;
    } else if constexpr (map_of_values<T>) {
        made.kind = value_kind::map;
        made.inner = &type_descriptor_of<typename bare<typename T::mapped_type>::type>;
        if constexpr (holds_objects<T>()) made.element = element_in<T>;
    } else if constexpr (list_of_values<T>) {
        made.kind = value_kind::list;
        made.inner = &type_descriptor_of<typename bare<typename T::value_type>::type>;
        if constexpr (holds_objects<T>()) made.element = element_in<T>;
    }
    return made;
}

} // namespace detail::inline AZDO_JSON_ISA
} // namespace azdo::inline v1::config
