// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `WorkItemTypeFieldsExpandLevel`
enum class work_item_type_fields_expand_level {
    none,
    allowed_values,
    dependent_fields,
    all,
};

template <class E = work_item_type_fields_expand_level>
constexpr auto enumerators(work_item_type_fields_expand_level) {
    return std::to_array<azdo::enumerator<E>>({
        {work_item_type_fields_expand_level::none, "none"},
        {work_item_type_fields_expand_level::allowed_values, "allowedValues"},
        {work_item_type_fields_expand_level::dependent_fields, "dependentFields"},
        {work_item_type_fields_expand_level::all, "all"},
    });
}

} // namespace azdo::inline v1::api::wit
