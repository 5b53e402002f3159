// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/detail/move_value.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/compiler.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/move_value.hpp>
#include <azdo/json/detail/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_OUT_OF_LINE inline void take_object_members(void* to, void* from, const struct_table& table) {
    for (std::size_t i = 0; i < table.count; ++i)
        if (table.rows[i].kind != shape_kind::tag)
            move_value(table.member(to, table.rows[i]), table.member(from, table.rows[i]), *table.rows[i].type);
    if (table.rest) table.rest->take(table.rest_of(to), table.rest_of(from));
}

AZDO_COLD inline void take_list(void* to, void* from, const list_form& form) {
    const list_view given = form.view(from);
    form.cut(to, given.size);
    if (form.view(to).size < given.size) form.grow(to, given.size);
    const auto* const target = static_cast<const char*>(form.view(to).data);
    for (std::size_t i = 0; i < given.size; ++i) {
        const std::size_t at = i * form.element->size;
        move_value(const_cast<char*>(target + at), const_cast<char*>(static_cast<const char*>(given.data) + at), *form.element);
    }
}

AZDO_OUT_OF_LINE inline void take_optional(void* to, void* from, const optional_form& form) {
    if (form.null && form.null->is_null(from)) return form.null->set_null(to);
    bool was_empty = false, fresh = false;
    void* const value = form.engage(from, was_empty);
    if (was_empty) return form.reset(to);
    move_value(form.engage(to, fresh), value, *form.inner);
}

AZDO_OUT_OF_LINE AZDO_DECL void move_value(void* to, void* from, const shape& type) {
    switch (type.kind) {
    case shape_kind::string: *static_cast<std::string*>(to) = std::move(*static_cast<std::string*>(from)); break;
    case shape_kind::secret: type.scalar->take(to, from); break;
    case shape_kind::object: take_object_members(to, from, *type.object); break;
    case shape_kind::list: take_list(to, from, *type.list); break;
    case shape_kind::optional: take_optional(to, from, *type.optional); break;
    case shape_kind::text: type.text->take(to, from); break;
    case shape_kind::custom: type.custom->take(to, from); break;
    default: std::memcpy(to, from, type.size); break; // a number, a boolean or a view
    }
}

AZDO_COLD AZDO_DECL void reset_absent_rows(void* object, void* fresh, const std::uint64_t* seen, const struct_table& table) {
    for (std::size_t i = 0; i < table.count; ++i) {
        const row& one = table.rows[i];
        if (one.kind != shape_kind::tag && (seen[i / 64] >> (i % 64) & 1) == 0)
            move_value(table.member(object, one), table.member(fresh, one), *one.type);
    }
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
