// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/detail/read.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/read.hpp>
#include <azdo/json/detail/read_number.hpp>
#include <azdo/json/detail/read_string.hpp>
#include <azdo/json/detail/reader.hpp>
#include <azdo/json/detail/shape.hpp>

#include <string>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_DECL const char* read_value(reader& r, const char* p, void* to, const shape& type, bool fresh) {
    switch (type.kind) {
    case shape_kind::boolean: return read_boolean(r, p, *static_cast<bool*>(to));
    case shape_kind::int8:
    case shape_kind::int16:
    case shape_kind::int32:
    case shape_kind::int64:
    case shape_kind::uint8:
    case shape_kind::uint16:
    case shape_kind::uint32:
    case shape_kind::uint64: return read_integer(r, p, to, type);
    case shape_kind::float32:
    case shape_kind::float64:
    case shape_kind::view:
    case shape_kind::secret: return type.scalar->read(r, p, to);
    case shape_kind::string: return read_string(r, p, *static_cast<std::string*>(to));
    case shape_kind::object: return read_object(r, p, to, *type.object, fresh);
    case shape_kind::list: return read_list(r, p, to, *type.list);
    case shape_kind::optional: return read_optional(r, p, to, *type.optional);
    case shape_kind::text: return type.text->read_json(r, p, to, *type.text);
    case shape_kind::custom: return type.custom->read(r, p, to);
    case shape_kind::tag: break;
    }
    return nullptr;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
