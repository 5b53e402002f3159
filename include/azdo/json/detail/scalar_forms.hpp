// SPDX-License-Identifier: BSL-1.0
// Readers for less common value types, instantiated only for the shapes that use them.
#pragma once

#include <azdo/json/detail/shape.hpp>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

const char* read_view(reader& r, const char* p, void* to);
const char* read_secret(reader& r, const char* p, void* to);
void take_secret(void* to, void* from);
const char* read_float(reader& r, const char* p, void* to);
const char* read_double(reader& r, const char* p, void* to);
/// Reads the tag of a type, which has one valid value.
const char* read_tag(reader& r, const char* p, void* due);
const char* read_text_form(reader& r, const char* p, void* to, const text_shape& form);

inline constexpr scalar_form view_form{read_view, nullptr};
inline constexpr scalar_form secret_form{read_secret, take_secret};
inline constexpr scalar_form float_form{read_float, nullptr};
inline constexpr scalar_form double_form{read_double, nullptr};
inline constexpr scalar_form tag_form{read_tag, nullptr};
inline constexpr shape tag_shape{shape_kind::tag, 0, &tag_form};

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/detail/impl/scalar_forms.hpp>
#endif
