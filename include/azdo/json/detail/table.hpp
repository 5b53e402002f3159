// SPDX-License-Identifier: BSL-1.0
// Builds the table of a described type, its rows and its hash, from its description.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/json/codec.hpp>
#include <azdo/json/detail/key_table.hpp>
#include <azdo/json/detail/move_value.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/hana/basic_tuple.hpp>
#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Memory with the layout of a `T`, in which no `T` is ever constructed: the addresses of its members are constants. It exists only during
/// compilation.
template <class T>
union prototype {
    char bytes[sizeof(T)];
    T object;
    constexpr prototype() noexcept : bytes() {}
#if AZDO_CLANG_NO_DESTROY
    ~prototype() {}
#else
    constexpr ~prototype() {}
#endif
};
#if AZDO_CLANG_NO_DESTROY
template <class T>
[[clang::no_destroy]] inline constinit prototype<T> prototype_of{};
#else
template <class T>
inline constexpr prototype<T> prototype_of{};
#endif

/// The position of a member in a `T`, given its address in the prototype. `from`: where the search begins; members are usually described in
/// their order. A search, because C++ lets no constant expression subtract these addresses.
template <class T, class Member>
constexpr std::uint32_t offset_of(const void* member, std::size_t from) {
    constexpr std::size_t step = alignof(Member);
    std::size_t at = from - from % step;
    while (static_cast<const void*>(&prototype_of<T>.bytes[at]) != member) at = at + step < sizeof(T) ? at + step : 0;
    return static_cast<std::uint32_t>(at);
}

template <class Entry>
inline constexpr bool is_tag = false;
template <fixed_string Key, fixed_string Value>
inline constexpr bool is_tag<detail::tag_entry<Key, Value>> = true;
template <class Entry>
inline constexpr bool is_rest = false;
template <auto Member>
inline constexpr bool is_rest<detail::rest_entry<Member>> = true;
/// An entry that has a row: a field or a tag.
template <class Entry>
inline constexpr bool is_row = detail::is_field<Entry> || is_tag<Entry>;

/// The keys of a description, in the order of its rows.
template <std::size_t N>
struct row_keys {
    std::string_view keys[N + 1]{};
    std::size_t count = 0;
    std::size_t bytes = 0;
};
template <class... Entries>
constexpr auto make_keys(const description<Entries...>&) {
    constexpr std::size_t all = sizeof...(Entries);
    row_keys<all> made;
    const std::string_view keys[] = {Entries::key()..., {}};
    const bool rows[] = {is_row<Entries>..., false};
    for (std::size_t i = 0; i < all; ++i) {
        if (!rows[i]) continue;
        made.keys[made.count++] = keys[i];
        made.bytes += key_text_size(keys[i]);
    }
    return made;
}
template <class T>
inline constexpr auto keys_of = make_keys(schema_of<T>);

template <std::size_t N, std::size_t Bytes>
struct key_table {
    char text[Bytes + row_slack]{};
    std::uint16_t slots[slot_count(N)]{};
};
template <std::size_t N, std::size_t Bytes>
constexpr auto make_key_table(const std::string_view* keys) {
    key_table<N, Bytes> made;
    fill_key_table(keys, N, made.text, made.slots);
    return made;
}
template <class T>
inline constexpr auto key_table_of = make_key_table<keys_of<T>.count, keys_of<T>.bytes>(keys_of<T>.keys);

template <class Attribute>
inline constexpr bool is_check = false;
template <class Predicate>
inline constexpr bool is_check<as::check_t<Predicate>> = true;

template <class Attribute, class Value>
void run_check(const Attribute& attribute, const Value& value, std::string_view& expected) {
    if constexpr (is_check<Attribute>) {
        if (expected.empty() && !attribute.passes(value)) expected = attribute.what;
    }
}
/// Runs the checks of a field on a member; returns what the first failing check expected.
template <class Field>
std::string_view check_member(const void* entry, const void* member) {
    using type = typename Field::member_type;
    const auto& held = *static_cast<const type*>(member);
    std::string_view expected;
    const auto run = [&](const auto& value) {
        boost::hana::unpack(
            static_cast<const Field*>(entry)->attributes, [&](const auto&... all) { (run_check(all, value, expected), ...); });
    };
    if constexpr (is_optional<type>) {
        if (held.has_value()) run(*held);
    } else if constexpr (is_required_type<type>) {
        run(held.get());
    } else {
        run(held);
    }
    return expected;
}

template <std::size_t N>
struct row_list {
    row rows[N == 0 ? 1 : N]{};
    std::uint64_t required[N / 64 + 1]{};
    bool any_required = false;
};
/// The position for the next row. Does not depend on the described type.
struct row_maker {
    row* rows;
    std::uint64_t* required;
    const std::string_view* keys;
    const char* text; ///< of the next key, in the table's text
    std::size_t count = 0;
    std::uint32_t offset = 0; ///< of the last member
    bool any_required = false;

    constexpr row& add(const shape& type, shape_kind kind) {
        row& made = rows[count];
        const std::string_view key = keys[count];
        made.size = static_cast<std::uint16_t>(escaped_size(key) + 4);
        made.name = {text + 1, made.size - std::size_t{1}};
        text += key_text_size(key);
        made.type = &type;
        made.kind = kind;
        made.bit = static_cast<std::uint8_t>(count % 64);
        made.set = static_cast<std::uint8_t>(count++ / 64);
        return made;
    }
    constexpr void require(const row& one) {
        required[one.set] |= one.mark();
        any_required = true;
    }
};
template <class Field>
inline constexpr bool has_check = false;
template <fixed_string Key, auto Member, class... Attributes>
inline constexpr bool has_check<field_description<Key, Member, Attributes...>> = (is_check<Attributes> || ...);

/// `I`: the index of the entry in its description.
template <class T, class Entry, std::size_t I>
inline constexpr member_check check_of{check_member<Entry>, &boost::hana::at_c<I>(schema_of<T>.entries)};
template <class T, purpose P, class Entry, std::size_t I>
constexpr int add_row(row_maker& to) {
    if constexpr (detail::is_field<Entry>) {
        using member = typename Entry::member_type;
        row& made = to.add(shape_of<member, P>, kind_of<member>);
        made.offset = to.offset = offset_of<T, member>(&(prototype_of<T>.object.*Entry::member()), to.offset);
        if constexpr (Entry::is_required || is_required_type<member>) to.require(made);
        if constexpr (has_check<Entry>) made.more = &check_of<T, Entry, I>;
    } else if constexpr (is_tag<Entry>) {
        to.add(tag_shape, shape_kind::tag).more = &Entry::text;
    }
    return 0;
}
template <class T, purpose P, std::size_t... I, class... Entries>
constexpr auto make_rows(std::index_sequence<I...>, const description<Entries...>&) {
    row_list<keys_of<T>.count> made;
    row_maker to{made.rows, made.required, keys_of<T>.keys, key_table_of<T>.text};
    const int all[] = {0, add_row<T, P, Entries, I>(to)...}; // not a fold: clang 14 rejects folds over 256 elements
    static_cast<void>(all);
    made.any_required = to.any_required;
    return made;
}
template <class T, purpose P>
inline constexpr auto rows_of = make_rows<T, P>(std::make_index_sequence<detail::entries_of<T>::size>{}, schema_of<T>);

void clear_rest(void* bag);
void add_to_rest(void* bag, std::string_view key, std::string_view json);
void take_rest(void* to, void* from);
template <class Bag>
inline constexpr rest_form rest_form_of{clear_rest, add_to_rest, take_rest};

/// Notes the bag of unknown members, if the entry is one.
template <class T, class Entry>
constexpr int add_rest(struct_table& to) {
    if constexpr (is_rest<Entry>) {
        using bag = typename detail::member_of<decltype(Entry::member())>::type;
        static_assert(std::is_same_v<bag, unknown_fields>, "azdo: azdo::rest<&type::member>() takes a member of type azdo::unknown_fields");
        to.rest = &rest_form_of<unknown_fields>;
        to.rest_offset = offset_of<T, bag>(&(prototype_of<T>.object.*Entry::member()), sizeof(T) - sizeof(bag));
    }
    return 0;
}
template <class T, class... Entries>
constexpr void add_rests(struct_table& to, const description<Entries...>&) {
    const int all[] = {0, add_rest<T, Entries>(to)...}; // not a fold: clang 14 rejects folds over 256 elements
    static_cast<void>(all);
}

/// Resets the members that were not seen to their defaults.
template <class T>
AZDO_COLD void reset_absent(void* object, const std::uint64_t* seen, const struct_table& table) {
    T fresh{};
    reset_absent_rows(object, &fresh, seen, table);
}

template <class T, purpose P>
constexpr struct_table make_table() {
    static_assert(verify<T>());
    constexpr std::size_t count = keys_of<T>.count;
    static_assert(count <= max_rows, "azdo: a described type has at most 512 fields");
    struct_table made{};
    made.rows = rows_of<T, P>.rows;
    made.slots = key_table_of<T>.slots;
    made.required = rows_of<T, P>.any_required ? rows_of<T, P>.required : nullptr;
    if (count <= 64) made.every_row = ~(count < 64 ? ~std::uint64_t{0} << count % 64 : 0);
    made.count = static_cast<std::uint16_t>(count);
    made.slot_count = static_cast<std::uint16_t>(slot_count(count));
    made.refuse_unknown = detail::entries_of<T>::template has_option<detail::refuse_unknown_entry>;
    made.omit_empty = detail::entries_of<T>::template has_option<detail::omit_empty_entry>;
    if constexpr (requires { T::bare_list; })
        for (std::size_t i = 0; i < count; ++i)
            if (keys_of<T>.keys[i] == T::bare_list) made.bare_list = rows_of<T, P>.rows + i;
    add_rests<T>(made, schema_of<T>);
    if constexpr (std::is_default_constructible_v<T>) made.reset_absent = json::reset_absent<T>;
    return made;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/detail/impl/table.hpp>
#endif
