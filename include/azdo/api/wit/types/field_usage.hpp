// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `FieldUsage`
enum class field_usage {
    none,
    work_item,
    work_item_link,
    tree,
    work_item_type_extension,
};

template <class E = field_usage>
constexpr auto enumerators(field_usage) {
    return std::to_array<azdo::enumerator<E>>({
        {field_usage::none, "none"},
        {field_usage::work_item, "workItem"},
        {field_usage::work_item_link, "workItemLink"},
        {field_usage::tree, "tree"},
        {field_usage::work_item_type_extension, "workItemTypeExtension"},
    });
}

} // namespace azdo::inline v1::api::wit
