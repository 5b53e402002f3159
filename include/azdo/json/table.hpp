// SPDX-License-Identifier: BSL-1.0
// The table of a described type: its rows and its hash, from its description.
#pragma once

#include <azdo/json/form.hpp>
#include <azdo/json/key_table.hpp>
#include <azdo/json/shape.hpp>
#include <azdo/json/take.hpp>
#include <azdo/schema/describe.hpp>
#include <azdo/schema/unknown_fields.hpp>
#include <azdo/schema/verify.hpp>

#include <boost/hana/unpack.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Memory laid out as a `T` that no `T` is ever made in: the addresses of its members are constants.
template <class T>
union specimen {
    char none;
    T object;
    constexpr specimen() noexcept : none() {}
#if defined(__clang__)
    ~specimen() {}
#else
    constexpr ~specimen() {}
#endif
};
#if defined(__clang__)
template <class T>
[[clang::no_destroy]] inline constinit specimen<T> specimen_of{};
#else
template <class T>
inline constexpr specimen<T> specimen_of{};
#endif

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

template <class Entry>
constexpr std::string_view key_of() noexcept {
    if constexpr (is_row<Entry>) return Entry::key();
    else return {};
}

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
    const std::string_view keys[] = {key_of<Entries>()..., {}};
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

/// The keys as text, and the slots of their hash.
template <std::size_t N, std::size_t Bytes>
struct key_table {
    char text[Bytes + row_slack]{};
    std::uint16_t slots[slot_count(N)]{};
};
template <class T>
constexpr auto make_key_table() {
    constexpr std::size_t count = keys_of<T>.count;
    key_table<count, keys_of<T>.bytes> made;
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        std::size_t end = at;
        made.text[end++] = ',';
        made.text[end++] = '"';
        escape_key(keys_of<T>.keys[i], [&](char c) { made.text[end++] = c; });
        std::size_t slot = hash_key(made.text + at + 2, end - at - 2) % slot_count(count);
        while (made.slots[slot] != 0) slot = (slot + 1) % slot_count(count);
        made.slots[slot] = static_cast<std::uint16_t>(i + 1);
        made.text[end++] = '"';
        made.text[end++] = ':';
        made.text[end] = '"';
        at += key_text_size(keys_of<T>.keys[i]);
    }
    return made;
}
template <class T>
inline constexpr auto key_table_of = make_key_table<T>();

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
/// Runs the checks of a field on a member; says what the first that fails expected.
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
    } else if constexpr (is_given<type>) {
        run(held.get());
    } else {
        run(held);
    }
    return expected;
}

template <class T, purpose P>
struct row_list {
    row rows[keys_of<T>.count == 0 ? 1 : keys_of<T>.count]{};
    std::uint64_t required[keys_of<T>.count / 64 + 1]{};

    constexpr bool any_required() const noexcept {
        for (const std::uint64_t one : required)
            if (one != 0) return true;
        return false;
    }
};
template <class T, purpose P>
struct row_maker {
    row_list<T, P> list{};
    std::size_t count = 0;
    std::size_t text_at = 0; ///< where the next key begins in the table's text

    constexpr row& add() {
        row& made = list.rows[count];
        const std::string_view key = keys_of<T>.keys[count];
        made.size = static_cast<std::uint16_t>(escaped_size(key) + 4);
        made.name = {key_table_of<T>.text + text_at + 1, made.size - std::size_t{1}};
        text_at += key_text_size(key);
        made.kind = shape_kind::tag;
        made.bit = static_cast<std::uint8_t>(count % 64);
        made.set = static_cast<std::uint8_t>(count++ / 64);
        return made;
    }
    template <fixed_string Key, auto Member, class... Attributes>
    constexpr int add(const field_description<Key, Member, Attributes...>& entry) {
        using field = field_description<Key, Member, Attributes...>;
        row& made = add();
        if (detail::has_attribute<as::required_t, Attributes...> || is_given<typename field::member_type>)
            list.required[made.set] |= made.mark();
        made.at = &(specimen_of<T>.object.*Member);
        made.type = &shape_of<typename field::member_type, P>;
        made.kind = made.type->kind;
        if constexpr ((is_check<Attributes> || ...)) made.check = check_member<field>, made.entry = &entry;
        return 0;
    }
    template <fixed_string Key, fixed_string Value>
    constexpr int add(const detail::tag_entry<Key, Value>&) {
        row& made = add();
        made.entry = &tag_value<Value>;
        made.type = &tag_shape;
        return 0;
    }
    template <class Option>
    constexpr int add(const Option&) {
        return 0;
    }
    template <fixed_string Value>
    static constexpr std::string_view tag_value = Value.view();
};
template <class T, purpose P>
constexpr row_list<T, P> make_rows() {
    return boost::hana::unpack(schema_of<T>.entries, [](const auto&... entries) {
        row_maker<T, P> made;
        const int all[] = {0, made.add(entries)...}; // no fold: clang 14 refuses folds over 256 elements
        static_cast<void>(all);
        return made.list;
    });
}
template <class T, purpose P>
inline constexpr row_list<T, P> rows_of = make_rows<T, P>();

void clear_rest(void* bag);
void add_to_rest(void* bag, std::string_view key, std::string_view json);
void take_rest(void* to, void* from);
template <class Bag>
inline constexpr rest_form rest_form_of{clear_rest, add_to_rest, take_rest};

/// The bag of unknown members in the specimen of `T`, or nullptr.
template <class T, class Entry>
constexpr const void* rest_member() {
    if constexpr (is_rest<Entry>) {
        using bag = typename detail::member_of<decltype(Entry::member())>::type;
        static_assert(std::is_same_v<bag, unknown_fields>, "azdo: azdo::rest<&type::member>() takes a member of type azdo::unknown_fields");
        return &(specimen_of<T>.object.*Entry::member());
    } else {
        return nullptr;
    }
}
template <class T, class... Entries>
constexpr const void* find_rest(const description<Entries...>&) {
    const void* const all[] = {nullptr, rest_member<T, Entries>()...};
    for (const void* one : all)
        if (one) return one;
    return nullptr;
}

/// Gives the members that were not seen their defaults.
template <class T>
[[gnu::cold]] void reset_absent(void* object, const std::uint64_t* seen, const struct_table& table) {
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
    made.specimen = &specimen_of<T>;
    made.slots = key_table_of<T>.slots;
    made.required = rows_of<T, P>.any_required() ? rows_of<T, P>.required : nullptr;
    if (count <= 64) made.every_row = ~(count < 64 ? ~std::uint64_t{0} << count % 64 : 0);
    made.count = static_cast<std::uint16_t>(count);
    made.slot_count = static_cast<std::uint16_t>(slot_count(count));
    made.refuse_unknown = detail::entries_of<T>::template has_option<detail::refuse_unknown_entry>;
    made.rest_at = find_rest<T>(schema_of<T>);
    if constexpr (find_rest<T>(schema_of<T>) != nullptr) made.rest = &rest_form_of<unknown_fields>;
    if constexpr (std::is_default_constructible_v<T>) made.reset_absent = json::reset_absent<T>;
    return made;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/impl/table.hpp>
#endif
