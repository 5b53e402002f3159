// SPDX-License-Identifier: BSL-1.0
// Writes values, driven by their shapes. Not templates: one body for all types.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/secret.hpp>
#include <azdo/json/detail/block.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/writer.hpp>
#include <azdo/schema/unknown_fields.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

char* write_value(writer& w, char* to, const void* from, const shape& type);

/// Copies `,"key":` and, after the returned position, a quote. There must be room; most keys are shorter than what is always copied.
AZDO_ALWAYS_INLINE inline char* write_key(char* const to, const row& one) noexcept {
    const char* const text = one.text();
    const std::size_t size = one.size;
    for (std::size_t at = 0; at < row_slack; at += block::size) block::load(text + at).store(to + at);
    for (std::size_t at = row_slack; at <= size; at += block::size) block::load(text + at).store(to + at);
    return to + size;
}

/// The value of a member inside its optionals; nullptr if it is absent and not written. `type` becomes the value's type; for a null it
/// remains the optional's.
inline const void* present(const void* member, const shape*& type) {
    while (type->kind == shape_kind::optional) {
        const void* const inner = type->optional->get(member);
        if (!inner) return type->optional->null && type->optional->null->is_null(member) ? member : nullptr;
        member = inner;
        type = type->optional->inner;
    }
    if (type->kind == shape_kind::custom && type->custom->is_absent && type->custom->is_absent(member)) return nullptr;
    return member;
}

/// True for a text, list or map without content.
AZDO_NOINLINE inline bool is_empty_member(const void* member, const shape& type) {
    if (type.kind == shape_kind::list) return type.list->view(member).size == 0;
    if (type.kind == shape_kind::secret) return static_cast<const secret<std::string>*>(member)->reveal().empty();
    return type.kind == shape_kind::custom && type.custom->is_empty && type.custom->is_empty(member);
}

/// True for a member that is written.
AZDO_COLD inline bool is_written(const void* object, const row& one, const struct_table& table) {
    const void* member = member_of(object, one.offset);
    if (one.kind == shape_kind::tag) return true;
    if (one.kind == shape_kind::string) return !table.omit_empty || !static_cast<const std::string*>(member)->empty();
    const shape* type = one.type;
    member = present(member, type);
    return member && !(table.omit_empty && is_empty_member(member, *one.type));
}

/// Writes the unknown members, each preceded by a comma, but not the text that was kept for a member (`decode_options::lenient`) which has
/// got a value since.
AZDO_NOINLINE inline char* write_rest(writer& w, char* to, const void* object, const struct_table& table) {
    for (const unknown_field& one : static_cast<const unknown_fields*>(table.rest_of(object))->members) {
        const row* const described = find_row(table, one.key);
        if (described && is_written(object, *described, table)) continue;
        to = room(w, to, 1);
        *to++ = ',';
        to = write_string(w, to, one.key);
        to = room(w, to, 1);
        *to++ = ':';
        to = write_raw(w, to, one.json);
    }
    return to;
}

/// Writes the members that have a row, each preceded by a comma.
AZDO_ALWAYS_INLINE inline char* write_members(writer& w, char* to, const void* object, const struct_table& table) {
    for (const row *one = table.rows, *const last = one + table.count; one != last; ++one) {
        const void* member = member_of(object, one->offset);
        if (one->kind == shape_kind::string) {
            const auto& text = *static_cast<const std::string*>(member);
            const char* const p = text.data();
            const std::size_t size = text.size();
            if (size == 0 && table.omit_empty) continue;
            to = room(w, to, one->size + size + 2);
            to = write_content_here(w, write_key(to, *one) + 1, p, size, string_has_block);
            *to++ = '"';
        } else if (one->kind == shape_kind::tag) {
            to = write_key(room(w, to, one->size), *one);
            to = write_string(w, to, *static_cast<const std::string_view*>(one->more));
        } else {
            const shape* type = one->type;
            member = present(member, type);
            if (member && !(table.omit_empty && is_empty_member(member, *one->type)))
                to = write_value(w, write_key(room(w, to, one->size), *one), member, *type);
        }
    }
    return to;
}

inline char* write_object(writer& w, char* to, const void* object, const struct_table& table) {
    const auto begin = to - w.out.data();
    to = write_members(w, to, object, table);
    if (table.rest) to = write_rest(w, to, object, table);
    to = room(w, to, 2);
    char* const brace = w.out.data() + begin; // in place of the first member's comma
    *brace = '{';
    if (brace == to) ++to;
    *to++ = '}';
    return to;
}

inline char* write_list(writer& w, char* to, const void* list, const list_form& form) {
    const list_view elements = form.view(list);
    const shape& type = *form.element;
    const auto* element = static_cast<const char*>(elements.data);
    char before = '[';
    for (const auto* const last = element + elements.size * type.size; element != last; element += type.size) {
        to = room(w, to, 1);
        *to++ = before;
        before = ',';
        to = type.kind == shape_kind::object ? write_object(w, to, element, *type.object) : write_value(w, to, element, type);
    }
    to = room(w, to, 2);
    if (before == '[') *to++ = '[';
    *to++ = ']';
    return to;
}

inline char* write_optional(writer& w, char* to, const void* from, const optional_form& form) {
    const void* const inner = form.get(from);
    return inner ? write_value(w, to, inner, *form.inner) : write_raw(w, to, "null");
}

inline char* write_text_form(writer& w, char* to, const void* from, const text_shape& form) {
    std::string text;
    return form.write(from, text) ? write_raw(w, to, text) : write_string(w, to, text);
}

template <class T>
inline T load_as(const void* from) noexcept {
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

/// Writes an integer of `size` bytes.
inline char* write_integer_of(writer& w, char* to, const void* from, std::uint32_t size, bool is_signed) {
    std::int64_t value;
    if (size == 4)
        value = is_signed ? load_as<std::int32_t>(from) : std::int64_t{load_as<std::uint32_t>(from)};
    else if (size == 8)
        value = load_as<std::int64_t>(from);
    else if (size == 2)
        value = is_signed ? load_as<std::int16_t>(from) : std::int64_t{load_as<std::uint16_t>(from)};
    else
        value = is_signed ? load_as<std::int8_t>(from) : std::int64_t{load_as<std::uint8_t>(from)};
    return write_integer(w, to, value, is_signed);
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/detail/impl/write.hpp>
#endif
