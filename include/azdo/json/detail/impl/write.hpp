// SPDX-License-Identifier: BSL-1.0
// The bodies of `azdo/json/detail/write.hpp`: see `azdo/core/separate_compilation.hpp`.
#pragma once

#include <azdo/core/secret.hpp>
#include <azdo/core/separate_compilation.hpp>
#include <azdo/json/detail/shape.hpp>
#include <azdo/json/detail/write.hpp>
#include <azdo/json/detail/writer.hpp>

#include <string>
#include <string_view>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

AZDO_DECL char* write_value(writer& w, char* to, const void* from, const shape& type) {
    switch (type.kind) {
    case shape_kind::boolean: return write_raw(w, to, *static_cast<const bool*>(from) ? "true" : "false");
    case shape_kind::int8:
    case shape_kind::int16:
    case shape_kind::int32:
    case shape_kind::int64:
    case shape_kind::uint8:
    case shape_kind::uint16:
    case shape_kind::uint32:
    case shape_kind::uint64: return write_integer_of(w, to, from, type.size, type.kind <= shape_kind::int64);
    case shape_kind::float32: return write_float(w, to, *static_cast<const float*>(from));
    case shape_kind::float64: return write_double(w, to, *static_cast<const double*>(from));
    case shape_kind::string: return write_text(w, to, *static_cast<const std::string*>(from));
    case shape_kind::view: return write_string(w, to, *static_cast<const std::string_view*>(from));
    case shape_kind::secret: return write_secret(w, to, static_cast<const secret<std::string>*>(from)->reveal());
    case shape_kind::object: return write_object(w, to, from, *type.object);
    case shape_kind::list: return write_list(w, to, from, *type.list);
    case shape_kind::optional: return write_optional(w, to, from, *type.optional);
    case shape_kind::text: return write_text_form(w, to, from, *type.text);
    case shape_kind::custom: return type.custom->write(w, to, from);
    case shape_kind::tag: break;
    }
    return to;
}

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA
