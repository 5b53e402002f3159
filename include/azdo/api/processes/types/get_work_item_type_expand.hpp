// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `GetWorkItemTypeExpand`
enum class get_work_item_type_expand {
    none,
    states,
    behaviors,
    layout,
};

template <class E = get_work_item_type_expand>
constexpr auto enumerators(get_work_item_type_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {get_work_item_type_expand::none, "none"},
        {get_work_item_type_expand::states, "states"},
        {get_work_item_type_expand::behaviors, "behaviors"},
        {get_work_item_type_expand::layout, "layout"},
    });
}

} // namespace azdo::inline v1::api::processes
