// SPDX-License-Identifier: BSL-1.0
// A type of the area processes. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::processes {

/// `GetBehaviorsExpand`
enum class get_behaviors_expand {
    none,
    fields,
    combined_fields,
};

template <class E = get_behaviors_expand>
constexpr auto enumerators(get_behaviors_expand) {
    return std::to_array<azdo::enumerator<E>>({
        {get_behaviors_expand::none, "none"},
        {get_behaviors_expand::fields, "fields"},
        {get_behaviors_expand::combined_fields, "combinedFields"},
    });
}

} // namespace azdo::inline v1::api::processes
