// SPDX-License-Identifier: BSL-1.0
// A type of the area wit. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::wit {

/// `WorkItemExpand`
enum class work_item_expand {
    none,
    relations,
    fields,
    links,
    all,
};

template <class E = work_item_expand>
constexpr auto enumerators(work_item_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {work_item_expand::none, "none"},
        {work_item_expand::relations, "relations"},
        {work_item_expand::fields, "fields"},
        {work_item_expand::links, "links"},
        {work_item_expand::all, "all"},
    });
}

} // namespace azdo::inline v1::api::wit
