// SPDX-License-Identifier: BSL-1.0
// A type of the area artifacts. Written by examples/generate_api from the published description.
#pragma once

#include <azdo/schema/enumeration.hpp>

#include <array>

namespace azdo::inline v1::api::artifacts {

/// `ChangeType`
enum class change_type {
    add_or_update,
    delete_,
    permanent_delete,
};

template <class E = change_type>
constexpr auto enumerators(change_type) {
    return std::to_array<azdo::enumerator<E>>({
        {change_type::add_or_update, "addOrUpdate"},
        {change_type::delete_, "delete"},
        {change_type::permanent_delete, "permanentDelete"},
    });
}

} // namespace azdo::inline v1::api::artifacts
