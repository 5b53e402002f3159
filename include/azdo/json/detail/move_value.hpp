// SPDX-License-Identifier: BSL-1.0
// Moves values between objects of one type by their shape; used to give absent members their defaults.
#pragma once

#include <azdo/json/detail/shape.hpp>

#include <cstdint>

namespace azdo::inline v1::json::inline AZDO_JSON_ISA {

/// Moves `from` to `to`; `from` is left in an unspecified state.
void move_value(void* to, void* from, const shape& type);

/// Gives the members of `object` that are not marked in `seen` the values of `fresh`, a newly constructed object.
void reset_absent_rows(void* object, void* fresh, const std::uint64_t* seen, const struct_table& table);

} // namespace azdo::inline v1::json::inline AZDO_JSON_ISA

#if !defined(AZDO_SEPARATE_COMPILATION)
#include <azdo/json/detail/impl/move_value.hpp>
#endif
