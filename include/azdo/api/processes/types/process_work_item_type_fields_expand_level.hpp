// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `ProcessWorkItemTypeFieldsExpandLevel`
enum class process_work_item_type_fields_expand_level {
    none,
    allowed_values,
    all,
};

template <class E = process_work_item_type_fields_expand_level>
constexpr auto enumerators(process_work_item_type_fields_expand_level) {
    return std::to_array<azdo::enumerator<E>>({
        {process_work_item_type_fields_expand_level::none, "none"},
        {process_work_item_type_fields_expand_level::allowed_values, "allowedValues"},
        {process_work_item_type_fields_expand_level::all, "all"},
    });
}

} // namespace azdo::inline v1::api::processes
