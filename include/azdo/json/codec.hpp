// SPDX-License-Identifier: BSL-1.0
// From a C++ type to its shape, at compile time.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/core/text_form.hpp>
#include <azdo/json/detail/move_value.hpp>
#include <azdo/json/detail/scalar_forms.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/nullable.hpp>
#include <azdo/schema/required.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Customises how a type is read and written. A specialization has `read`, `write`, `takes_null`, and may have `is_absent` and `is_empty`;
/// it includes `azdo/json/detail/read.hpp` and `azdo/json/detail/write.hpp`: see `azdo/json/array.hpp`. Or, for a class that is represented
/// in JSON by its one member, it has `only_member`, that member's type.
template <class T>
struct codec {
    static constexpr bool is_missing = true;
};

/// A `std::chrono::duration`: recognised without including <chrono>.
template <class T>
concept duration = requires(const T& time) {
    typename T::period;
    requires T::period::num >
    0 && T::period::den > 0;
    { time.count() } -> std::same_as<typename T::rep>;
};
/// A duration is the number of its units: `std::chrono::milliseconds` of one second is 1000.
template <duration T>
struct codec<T> {
    using only_member = typename T::rep;
};

template <class T>
inline constexpr bool is_vector = false;
template <class T, class Allocator>
inline constexpr bool is_vector<std::vector<T, Allocator>> = !std::is_same_v<T, bool>;
template <class T>
inline constexpr bool is_character = false;
template <>
inline constexpr bool is_character<char> = true;
template <>
inline constexpr bool is_character<wchar_t> = true;
template <>
inline constexpr bool is_character<char8_t> = true;
template <>
inline constexpr bool is_character<char16_t> = true;
template <>
inline constexpr bool is_character<char32_t> = true;
template <class T>
concept json_integer = std::integral<T> && !std::same_as<T, bool> && !is_character<T>;

/// The purpose of a shape or table. One for reading alone refers to no function that writes, so that such functions are not compiled.
enum class purpose : unsigned char { both, reading };

// A shape depends on its type alone, although types may contain themselves: during construction shapes and tables refer to one another by
// address and never read one another's content, which may be incomplete. What they need to know about one another comes from the types:
// `kind_of`.

/// `Value`: the type that represents `T` in JSON, or `T` itself.
template <class T, purpose P, class Value = T>
constexpr shape make_shape();
/// The shape of a type.
template <class T, purpose P = purpose::both>
inline constexpr shape shape_of = make_shape<T, P>();
template <class T, purpose P>
constexpr struct_table make_table();
/// The table of a described type, made by `azdo/json/detail/table.hpp`.
template <class T, purpose P = purpose::both>
inline constexpr struct_table table_of = make_table<T, P>();

// These are called only through tables, so that `cold`, which compiles them for size, does not spread to their callers.
template <class T>
struct optional_functions {
    using value = typename T::value_type;
    static void* engage(void* optional, bool& fresh) {
        T& held = *static_cast<T*>(optional);
        fresh = !held.has_value();
        if (!fresh) return &*held;
        if constexpr (!std::is_default_constructible_v<value>)
            return nullptr;
        else if constexpr (azdo::detail::is_plain_optional<T> && std::is_nothrow_default_constructible_v<value>)
            return &*::new (optional) T(std::in_place); // an empty one needs no destructor
        else
            return &held.emplace();
    }
    AZDO_COLD static void reset(void* optional) { static_cast<T*>(optional)->reset(); }
    static const void* get(const void* optional) {
        const T& held = *static_cast<const T*>(optional);
        return held.has_value() ? static_cast<const void*>(&*held) : nullptr;
    }
    static bool is_null(const void* optional) { return static_cast<const T*>(optional)->is_null(); }
    static void set_null(void* optional) { *static_cast<T*>(optional) = null; }
    static constexpr bool has_null = requires(const T& held) { held.is_null(); };
    static constexpr null_form null_of{is_null, set_null};
};

template <class T, purpose P>
constexpr optional_form make_optional_form() {
    using functions = optional_functions<T>;
    optional_form made{functions::engage, functions::reset, nullptr, nullptr, &shape_of<typename T::value_type, P>};
    if constexpr (P == purpose::both) made.get = functions::get;
    if constexpr (functions::has_null) made.null = &functions::null_of;
    return made;
}
template <class T, purpose P>
inline constexpr optional_form optional_form_of = make_optional_form<T, P>();

// Growing constructs a new vector: `reserve` and `emplace_back` would compile to ten times as much code.
template <class T, purpose P>
struct list_functions {
    AZDO_COLD static void grow(void* list, std::size_t size) {
        T& held = *static_cast<T*>(list);
        T larger(size);
        for (std::size_t i = 0; i < held.size(); ++i) move_value(&larger[i], &held[i], shape_of<typename T::value_type, P>);
        held.swap(larger);
    }
    AZDO_COLD static void cut(void* list, std::size_t size) {
        T& held = *static_cast<T*>(list);
        while (held.size() > size) held.pop_back();
    }
    static list_view view(const void* list) {
        const T& held = *static_cast<const T*>(list);
        return {held.data(), held.size()};
    }
};
template <class T, purpose P>
constexpr list_form make_list_form() {
    using element = typename T::value_type;
    using functions = list_functions<T, P>;
    list_form made{nullptr, functions::cut, functions::view, &shape_of<element, P>};
    if constexpr (std::is_default_constructible_v<element>) made.grow = functions::grow;
    return made;
}
template <class T, purpose P>
inline constexpr list_form list_form_of = make_list_form<T, P>();

/// A container that may be destroyed and move-constructed again: all allocators of its type are equal.
template <class T>
concept is_reconstructible = std::is_nothrow_move_constructible_v<T> && requires {
    requires std::is_empty_v<typename T::allocator_type>;
};

template <class T>
AZDO_COLD void move_object(void* to, void* from) {
    T& held = *static_cast<T*>(from);
    if constexpr (is_reconstructible<T>) { // less code than a move assignment
        static_cast<T*>(to)->~T();
        ::new (to) T(std::move(held));
    } else {
        *static_cast<T*>(to) = std::move(held);
    }
}

/// "one of "active", "closed"" for an enumeration, otherwise the text form's description.
template <class T>
std::string expected_text() {
    if constexpr (std::is_enum_v<T> && requires(T value) { enumerators(value).size(); }) {
        std::string made;
        for (const auto& one : enumerators(T{})) made.append(made.empty() ? "one of \"" : ", \"").append(one.name) += '"';
        return made;
    } else {
        return text_form<T>::expected;
    }
}
template <class T>
struct text_functions {
    static constexpr bool takes_numbers = requires(T & value) { text_form<T>::read_number(std::string_view{}, value); };
    AZDO_COLD static bool read(std::string_view text, void* value, [[maybe_unused]] bool is_number) {
        T& held = *static_cast<T*>(value);
        if constexpr (takes_numbers) {
            if (is_number) return text_form<T>::read_number(text, held), true;
        }
        return text_form<T>::read(text, held);
    }
    AZDO_COLD static bool write(const void* value, std::string& out) {
        const T& held = *static_cast<const T*>(value);
        text_form<T>::write(held, out);
        if constexpr (takes_numbers)
            return text_form<T>::is_number(held);
        else
            return false;
    }
};
template <class T, purpose P>
constexpr text_shape make_text_shape() {
    text_shape made{read_text_form, text_functions<T>::read, nullptr, move_object<T>, expected_text<T>, text_functions<T>::takes_numbers};
    if constexpr (P == purpose::both) made.write = text_functions<T>::write;
    return made;
}
template <class T, purpose P>
inline constexpr text_shape text_shape_of = make_text_shape<T, P>();

template <class T, purpose P>
constexpr custom_form make_custom_form() {
    custom_form made{codec<T>::read, nullptr, move_object<T>, nullptr, nullptr};
    if constexpr (P == purpose::both) made.write = codec<T>::write;
    if constexpr (requires { codec<T>::is_absent; }) made.is_absent = codec<T>::is_absent;
    if constexpr (P == purpose::both && requires { codec<T>::is_empty; }) made.is_empty = codec<T>::is_empty;
    return made;
}
template <class T, purpose P>
inline constexpr custom_form custom_form_of = make_custom_form<T, P>();

template <class T>
constexpr shape_kind integer_kind() {
    constexpr auto first = std::is_signed_v<T> ? shape_kind::int8 : shape_kind::uint8;
    constexpr int step = sizeof(T) == 1 ? 0 : sizeof(T) == 2 ? 1 : sizeof(T) == 4 ? 2 : 3;
    return static_cast<shape_kind>(static_cast<int>(first) + step);
}
template <class T>
constexpr shape_kind find_kind() {
    if constexpr (std::is_same_v<T, bool>)
        return shape_kind::boolean;
    else if constexpr (json_integer<T>)
        return integer_kind<T>();
    else if constexpr (std::is_same_v<T, float>)
        return shape_kind::float32;
    else if constexpr (std::is_same_v<T, double>)
        return shape_kind::float64;
    else if constexpr (std::is_same_v<T, std::string>)
        return shape_kind::string;
    else if constexpr (std::is_same_v<T, std::string_view>)
        return shape_kind::view;
    else if constexpr (std::is_same_v<T, secret<std::string>>)
        return shape_kind::secret;
    else if constexpr (is_required_type<T>)
        return find_kind<typename T::value_type>();
    else if constexpr (is_optional<T>)
        return shape_kind::optional;
    else if constexpr (is_vector<T>)
        return shape_kind::list;
    else if constexpr (has_text_form<T>)
        return shape_kind::text;
    else if constexpr (described<T>)
        return shape_kind::object;
    else if constexpr (requires { typename codec<T>::only_member; }) {
        static_assert(std::is_standard_layout_v<T> && sizeof(T) == sizeof(typename codec<T>::only_member),
            "azdo: codec<T>::only_member is the type of the one member of T");
        return find_kind<typename codec<T>::only_member>(); // a standard-layout object has the address of its first member
    } else {
        constexpr bool has_a_codec = !requires { codec<T>::is_missing; };
        static_assert(has_a_codec,
            "azdo: a member's type has no JSON form: describe it by schema(), give it an "
            "azdo::text_form, or include the header of its codec (azdo/core/time.hpp, azdo/json/map.hpp, azdo/json/variant.hpp, "
            "azdo/json/array.hpp, azdo/json/raw.hpp, azdo/json/boost_json.hpp)");
        return has_a_codec ? shape_kind::custom : shape_kind::boolean;
    }
}
/// The kind of the shape of a type.
template <class T>
inline constexpr shape_kind kind_of = find_kind<T>();

template <class T, purpose P, class Value>
constexpr shape make_shape() {
    constexpr shape_kind kind = kind_of<Value>;
    if constexpr (is_required_type<Value>)
        return make_shape<T, P, typename Value::value_type>();
    else if constexpr (kind == shape_kind::float32)
        return {kind, sizeof(T), &float_form};
    else if constexpr (kind == shape_kind::float64)
        return {kind, sizeof(T), &double_form};
    else if constexpr (kind == shape_kind::view)
        return {kind, sizeof(T), &view_form};
    else if constexpr (kind == shape_kind::secret)
        return {kind, sizeof(T), &secret_form};
    else if constexpr (kind < shape_kind::object)
        return {kind, sizeof(T)};
    else if constexpr (is_optional<Value>)
        return {sizeof(T), &optional_form_of<Value, P>};
    else if constexpr (is_vector<Value>)
        return {sizeof(T), &list_form_of<Value, P>};
    else if constexpr (has_text_form<Value>)
        return {sizeof(T), &text_shape_of<Value, P>};
    else if constexpr (described<Value>)
        return {sizeof(T), &table_of<Value, P>};
    else if constexpr (kind == shape_kind::custom)
        return {sizeof(T), &custom_form_of<Value, P>, codec<Value>::takes_null};
    else
        return make_shape<T, P, typename codec<Value>::only_member>();
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
